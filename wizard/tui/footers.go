package tui

import (
	"slices"

	"referral/checklist"
	"referral/wizard/tui/screen"
)

// The keys in footers. Each has the same word on every page.
var (
	keyNext   = screen.Does{Key: "Tab", Word: "next"}
	keyBack   = screen.Does{Key: "Shift+Tab", Word: "back"}
	keyBreak  = screen.Does{Key: "Enter", Word: "new line"}
	keyChoose = screen.Does{Key: "Enter", Word: "choose"}
	keyOpen   = screen.Does{Key: "Enter", Word: "open"}
	keyGo     = screen.Does{Key: "Enter", Word: "go to it"}
	keyTick   = screen.Does{Key: "Space", Word: "tick"}
	keyRemove = screen.Does{Key: "Del", Word: "remove"}
	keyRead   = screen.Does{Key: "PgDn", Word: "read on"}
	keyLeave  = screen.Does{Key: "Ctrl+Q", Word: "leave"}
	keyPart   = screen.Does{Key: "F2", Word: "previous part"}
	keyGap    = named(screen.ActGap)
	keyHelp   = named(screen.ActHelp)
	keyFind   = named(screen.ActGoto)
	keyHide   = named(screen.ActHide)
	keyKeep   = named(screen.ActKeep)
	keyWhose  = screen.Does{Key: screen.KeyName(screen.ActMore), Word: "choose the council"}
	keyLearn  = screen.Does{Key: "l", Word: "learn the form"}
	keyCard   = screen.Does{Key: "PgDn", Word: "next card"}
	keyScript = screen.Does{Key: "F7", Word: "read it all"}
)

// named returns a key of the table with its word there.
func named(a screen.Action) screen.Does {
	return screen.Does{Key: screen.KeyName(a), Word: screen.KeyOf(a).Footer}
}

// escapes returns what Esc does on a page.
func escapes(word string) screen.Does { return screen.Does{Key: "Esc", Word: word} }

// keys returns the open question's keys.
func (p *formPage) keys(m *Model) []screen.Does {
	if len(p.steps) == 0 {
		return nil
	}
	s := p.steps[p.at]
	var out []screen.Does
	switch kind := s.Question.Kind; {
	case kind == checklist.Prose:
		out = []screen.Does{keyNext, keyBreak, keyGap, keyHelp, keyBack, keyFind}
	case kind == checklist.Line || kind == checklist.OneHome && len(m.f.Offers(s)) == 0:
		out = []screen.Does{keyNext, keyBack, keyGap, keyHelp, keyFind}
	case s.Question.Birth:
		out = []screen.Does{keyNext, keyBack, keyGap, keyHelp} // A date of birth is hardly ever today.
	case kind == checklist.Date:
		now := "today"
		if s.Question.Of != checklist.OfChild && s.Question.Of != checklist.OfPerson {
			now = "time now"
		}
		out = []screen.Does{keyNext, keyBack, keyGap, {Key: "Ctrl+T", Word: now}, keyHelp}
	case kind == checklist.Multi || kind == checklist.Persons:
		out = []screen.Does{keyTick, keyNext, keyBack, keyGap, keyHelp}
	default:
		out = []screen.Does{keyChoose, keyNext, keyBack, keyGap, keyHelp}
	}
	if len(s.Question.Gaps) == 0 {
		out = without(out, keyGap)
	}
	if i := slices.Index(out, keyGap); i >= 0 && s.Question.Kind == checklist.Date && m.f.Unfinished(s.Ref) != "" {
		out[i].Word = "keep the words"
	}
	if !p.asked && m.f.Now().List != "" {
		out = append(without(without(out, keyFind), keyHelp), escapes("back to the list"), keyHelp)
	}
	return m.leads(out)
}

// leads returns the keys with what Tab does instead of moving on, if the question was opened from the answers to check.
func (m *Model) leads(keys []screen.Does) []screen.Does {
	if i := slices.Index(keys, keyNext); i >= 0 && m.fromCheck() && m.f.Now().Ref == m.was.checked {
		keys[i].Word = "back to your answers"
	}
	return keys
}

func without(keys []screen.Does, k screen.Does) []screen.Does {
	var out []screen.Does
	for _, x := range keys {
		if x != k {
			out = append(out, x)
		}
	}
	return out
}

func (p *listPage) keys(m *Model) []screen.Does {
	keys := []screen.Does{keyOpen, keyRemove, keyNext, keyBack, keyHelp}
	rows := p.rows(m)
	switch {
	case p.quick.Text() != "":
		keys[0].Word = "add it"
		keys = without(keys, keyRemove)
	case rows[min(p.at, len(rows)-1)].id == "":
		keys = without(keys, keyRemove)
	}
	return m.leads(keys)
}

func (p *menu) keys(m *Model) []screen.Does {
	switch {
	case p.filters && len(p.shownItems()) == 0:
		return []screen.Does{escapes("close")}
	case p.filters && m.learning() != nil:
		return []screen.Does{keyChoose, escapes("close"), {Key: "PgDn", Word: "further"}}
	case p.filters:
		return []screen.Does{{Key: "Enter", Word: "go there"}, escapes("close"), {Key: "PgDn", Word: "further"}}
	case p.inPlace:
		return []screen.Does{keyChoose, escapes("back to the question"), keyHelp}
	}
	return []screen.Does{keyChoose, escapes("back"), keyHelp}
}

func (p *prompt) keys(*Model) []screen.Does {
	return []screen.Does{{Key: "Enter", Word: "carry on"}, escapes("back"), keyHelp}
}

func (p *citesPage) keys(*Model) []screen.Does {
	return []screen.Does{keyTick, {Key: "Enter", Word: "keep"}, escapes("back"), keyHelp}
}

func (p *coachPage) keys(*Model) []screen.Does {
	return []screen.Does{keyNext, keyBack, {Key: "Ctrl+T", Word: "time now"}, escapes("back to the answer")}
}

func (p *reviewPage) keys(*Model) []screen.Does {
	out := []screen.Does{keyGo, keyKeep, {Key: "r", Word: "four readers"}, {Key: "t", Word: "timeline"}, keyNext, keyHelp}
	if p.rows() == 0 {
		return out[2:]
	}
	return out
}

func (p *readersPage) keys(*Model) []screen.Does {
	out := []screen.Does{keyGo, escapes("back to the comments"), keyHelp}
	if !slices.ContainsFunc(p.rows, func(r readerRow) bool { return r.place != nil }) {
		return out[1:]
	}
	return out
}

func (p *timelinePage) keys(*Model) []screen.Does {
	return []screen.Does{keyRead, escapes("back to the comments"), keyHelp}
}

func (p *answersPage) keys(*Model) []screen.Does {
	return []screen.Does{{Key: "Enter", Word: "change"}, {Key: "p", Word: "papers"}, {Key: "v", Word: "paste into the form"}, keyNext, keyHelp}
}

func (p *exportPage) keys(m *Model) []screen.Does {
	more := []screen.Does{{Key: "c", Word: "copy all"}}
	if p.saved.Path != "" {
		more = append(more, screen.Does{Key: "o", Word: "open it"})
	}
	switch {
	case p.at == 0:
		return []screen.Does{{Key: "Right", Word: "another kind"}, keyNext, escapes("back"), keyHelp}
	case p.at == 1:
		return []screen.Does{keyNext, keyBack, escapes("back"), keyHelp}
	case p.at < p.rows:
		return append(append([]screen.Does{{Key: "Enter", Word: "save"}}, more...), escapes("back"), keyNext, keyHelp)
	}
	does := append([]screen.Does{{Key: "Enter", Word: "read it"}, {Key: "w", Word: "save this"}}, more...)
	if choosesCouncil(m) {
		does = append(does, keyWhose)
	}
	if p.unlearnt {
		does = append(does, keyLearn)
	}
	does = append(does, escapes("back"), keyNext, keyHelp)
	if p.at == p.rows+len(p.sheets)-1 {
		return without(does, keyNext)
	}
	return does
}

func (p *readPage) keys(*Model) []screen.Does { return []screen.Does{keyRead, escapes("back")} }

func (p *pastePage) keys(m *Model) []screen.Does {
	out := []screen.Does{{Key: "Enter", Word: "copy, then next box"}, keyTick, keyRead, {Key: "r", Word: "restart clock"}, escapes("back")}
	if p.unlearnt() {
		out[3] = keyLearn
	}
	if choosesCouncil(m) {
		out = append(out, keyWhose)
	}
	return out
}

func (p *afterPage) keys(*Model) []screen.Does {
	keys := []screen.Does{keyOpen, keyNext, keyPart, keyFind, keyHelp}
	if p.at >= len(p.rows) || p.rows[p.at].do == nil {
		return without(keys, keyOpen)
	}
	return keys
}

func (p *ringPage) keys(*Model) []screen.Does {
	switch {
	case p.sealed:
		return []screen.Does{keyCard, escapes("back")}
	case p.script:
		return []screen.Does{keyCard, {Key: "F7", Word: "back to the questions"}, escapes("close")}
	case p.atName():
		return []screen.Does{keyNext, {Key: "F5", Word: "they did not give a name"}, keyBack, escapes("close")}
	}
	switch p.on {
	case onThrough:
		return []screen.Does{keyBack, {Key: "1 to 3", Word: "choose"}, keyScript, escapes("close")}
	case onCouncil:
		return []screen.Does{keyNext, {Key: "0 to 9", Word: "choose"}, {Key: screen.KeyName(screen.ActMore), Word: "find it by name"}, keyScript, escapes("close")}
	}
	switch {
	case p.atText():
		return []screen.Does{keyNext, keyBreak, keyScript, keyBack, escapes("close")}
	case p.asks(checklist.Date):
		return []screen.Does{keyNext, keyBack, keyScript, {Key: "Ctrl+T", Word: "time now"}, escapes("close")}
	}
	return []screen.Does{keyNext, keyBack, keyScript, escapes("close")}
}

func (p *councilPage) keys(*Model) []screen.Does { return []screen.Does{keyChoose, escapes("back")} }

func (p *homePage) keys(*Model) []screen.Does {
	return []screen.Does{keyOpen, keyHelp, keyHide, keyLeave}
}

func (p *draftsPage) keys(*Model) []screen.Does {
	out := []screen.Does{keyOpen, escapes("back"), keyHelp}
	if len(p.drafts) > 1 && p.about == nil {
		out = append([]screen.Does{keyOpen, {Key: screen.KeyName(screen.ActExample), Word: "which is which"}}, out[1:]...)
	}
	return out
}

func (p *savesPage) keys(*Model) []screen.Does {
	return []screen.Does{{Key: "Enter", Word: "look at it"}, escapes("back"), keyHelp}
}

func (p *lookPage) keys(*Model) []screen.Does {
	return []screen.Does{keyRead, {Key: "Enter", Word: "bring it back"}, escapes("back")}
}

func (p *takeOutPage) keys(*Model) []screen.Does {
	return []screen.Does{keyChoose, escapes("back"), keyHelp}
}

func (p *textPage) keys(*Model) []screen.Does {
	return []screen.Does{{Key: "Tab", Word: "look at it now"}, named(screen.ActNextComment), escapes("back"), keyHelp}
}

func (p *formFilePage) keys(*Model) []screen.Does {
	return []screen.Does{{Key: "Enter", Word: "read it"}, {Key: "Ctrl+U", Word: "clear"}, escapes("back"), keyHelp}
}

func (p *learnPage) keys(*Model) []screen.Does {
	return []screen.Does{keyChoose, {Key: "Ctrl+Z", Word: "undo"}, escapes("save, leave"), {Key: screen.KeyName(screen.ActExample), Word: "change a box"}, keyHelp}
}

func (p *helpPage) keys(*Model) []screen.Does {
	return []screen.Does{keyRead, escapes("close")}
}

func (p *passPage) keys(*Model) []screen.Does {
	if p.recovery != "" {
		return []screen.Does{{Key: "Enter twice", Word: "when it is on paper"}, keyHelp}
	}
	return []screen.Does{{Key: "Enter", Word: "next"}, escapes("not now"), keyHelp}
}

func (p *lockPage) keys(*Model) []screen.Does {
	if p.then != nil {
		return []screen.Does{{Key: "Enter", Word: "unlock"}, escapes("back")}
	}
	return []screen.Does{{Key: "Enter", Word: "unlock"}, keyHide, keyLeave}
}

func (p *hiddenPage) keys(*Model) []screen.Does { return nil }
