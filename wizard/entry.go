package wizard

import (
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// EntryLine returns a list entry in one line: its number or name, and what it says.
func (f *Flow) EntryLine(q *checklist.Question, id string) string {
	r := f.r
	switch q.Kind {
	case checklist.PeopleList:
		p := r.Person(id)
		parts := []string{f.entryName(p), f.HeldMark(id), f.relationLine(p)}
		if p.Work != nil {
			parts = append(parts, p.Work.Post, p.Work.Agency)
		}
		if !p.Born.IsZero() {
			parts = append(parts, "born "+p.Born.String())
		}
		return joined(parts)
	case checklist.FactList:
		return joined([]string{checklist.Printed(id), f.HeldMark(id), f.FactHead(id), FactInShort(r.Fact(id))})
	case checklist.EventList:
		x := r.Event(id)
		return joined([]string{x.When.String(), f.HeldMark(id), x.Text, x.Outcome})
	case checklist.ActionList:
		x := r.Action(id)
		kind := string(x.Kind)
		if x.NotThrough() {
			kind = "could not get through"
		}
		return joined([]string{x.When.String(), kind, x.Who, x.Text})
	case checklist.RouteList:
		x := r.Route(checklist.RouteName(id))
		told := map[string]string{"yes": "told", "no": "not told yet", "": "not answered yet", "not_known": "not known whether told"}[string(x.Told)]
		return joined([]string{checklist.RouteName(id).String(), told, x.Who, x.When.String(), x.Reference})
	}
	return ""
}

// Marks of what is not on the main sheet, in lists.
const (
	WordsNameHeld      = "name held back"
	WordsSeparateSheet = "separate sheet"
)

// HeldMark says that an entry is kept off the main sheet: a person whose name is held back, a fact on a separate sheet,
// or an event with such a person. It is empty for any other.
func (f *Flow) HeldMark(id string) string {
	r := f.r.WithNamesHeld()
	switch fact, event := r.Fact(id), r.Event(id); {
	case r.Person(id).Held():
		return WordsNameHeld
	case fact != nil && r.HoldOf(fact) != "", event != nil && r.HoldsEvent(event):
		return WordsSeparateSheet
	}
	return ""
}

// entryName returns the name of a person in a list. What is used instead of a name begins with a capital: "Person 2".
func (f *Flow) entryName(p *checklist.Person) string {
	if p.Name == "" {
		return english.Capital(f.r.NameOf(p.ID))
	}
	return p.Name
}

// FactHead returns how a fact is known, from whom, when and where, as its line was understood: "Seen; by Joan Petrie
// (first-aider); gate".
func (f *Flow) FactHead(id string) string {
	x := f.r.Fact(id)
	if x == nil {
		return ""
	}
	var parts []string
	if kind, ok := f.guide.Question(checklist.QFactKind); ok && x.Kind != "" {
		parts = append(parts, kind.LabelFor(string(x.Kind)))
	}
	for _, who := range []struct{ word, id string }{{"from", x.From}, {"by", x.By}, {"to", x.To}} {
		if who.id != "" {
			parts = append(parts, who.word+" "+f.nameAndWho(who.id))
		}
	}
	return joined(append(parts, x.When.String(), x.Where))
}

// QuickAsk asks for what a line typed for a fact or event did not make clear: how it is known, or when it was. It is
// empty if nothing is unclear.
func (f *Flow) QuickAsk(id string) string {
	const whenAsk = "When was that?"
	day := when.When{}
	if x := f.r.Fact(id); x != nil {
		day = x.When
		if x.Kind == "" && f.noDay == "" {
			return "How is it known: seen, heard, passed on, or in a record?"
		}
		if x.Kind == checklist.FactHeard && x.From == "" && len(f.r.Children()) > 1 {
			return WordsWhichChild
		}
	} else if e := f.r.Event(id); e != nil {
		day = e.When
	} else {
		return ""
	}
	if day.IsZero() {
		return english.Join(" ", f.noDay, whenAsk)
	}
	return when.StillToCome(day, f.clock())
}

// nameAndWho returns someone's name with their post or relation to the children, if known.
func (f *Flow) nameAndWho(id string) string {
	name, p := f.r.NameOf(id), f.r.Person(id)
	switch {
	case p == nil || p.Referred || p.Name == "":
		return name
	case p.Work != nil && p.Work.Post != "":
		return name + " (" + p.Work.Post + ")"
	case len(p.Relations) > 0 && p.RelationWords(p.Relations[0]) != "":
		return name + " (" + p.Relations[0].Is + ")"
	}
	return name
}

// EntryCells returns an entry in columns: for a person the name, who they are and when they were born; for a fact its
// number, how it is known, when it was, and what; for anything else when it was, and what.
func (f *Flow) EntryCells(q *checklist.Question, id string) []string {
	r := f.r
	switch q.Kind {
	case checklist.PeopleList:
		p := r.Person(id)
		who := []string{f.HeldMark(id), f.relationLine(p)}
		if p.Work != nil {
			who = append(who, p.Work.Post, p.Work.Agency)
		}
		return []string{f.entryName(p), joined(who), f.day(p.Born)}
	case checklist.FactList:
		x := r.Fact(id)
		what := x.Text
		if x.Words != "" {
			what = strings.TrimSpace(what + " \"" + x.Words + "\"")
		}
		return []string{checklist.Printed(id), strings.ReplaceAll(string(x.Kind), "_", " "), f.day(x.When), english.Join(": ", f.HeldMark(id), what)}
	case checklist.EventList:
		x := r.Event(id)
		return []string{f.day(x.When), english.Join(": ", f.HeldMark(id), joined([]string{x.Text, x.Outcome}))}
	case checklist.ActionList:
		x := r.Action(id)
		return []string{f.day(x.When), strings.TrimPrefix(strings.TrimPrefix(f.EntryLine(q, id), x.When.String()), "; ")}
	case checklist.RouteList:
		told, rest, _ := strings.Cut(strings.TrimPrefix(f.EntryLine(q, id), checklist.RouteName(id).String()+"; "), "; ")
		return []string{checklist.RouteName(id).String(), told, rest}
	}
	return nil
}

// day returns a short date, without the year if it is this year.
func (f *Flow) day(w when.When) string {
	t, err := time.Parse(time.DateOnly, w.At[:min(len(w.At), len(time.DateOnly))])
	if err != nil || w.About {
		return w.String()
	}
	s := t.Format("2 Jan 2006")
	if t.Year() == f.clock().Year() {
		s = t.Format("2 Jan")
	}
	if len(w.At) >= len("2006-01-02T15:04") {
		s += " " + w.At[11:16]
	}
	return s
}

func joined(parts []string) string {
	for i, p := range parts {
		parts[i] = strings.TrimSpace(strings.ReplaceAll(p, "\n", " "))
	}
	return english.Join("; ", parts...)
}

// BegunAt returns the name under which a line being typed at a question is kept: for a list, its ID.
func BegunAt(ref checklist.Ref) string {
	name := ref.Question
	for _, part := range []string{ref.Subject, ref.To} {
		if part != "" {
			name += "/" + part
		}
	}
	return name
}

// BegunLines returns the name under which the lines of an unfinished answer are kept.
func BegunLines(ref checklist.Ref) string { return BegunAt(ref) + " lines" }

// Begun returns a line that is being typed and not yet an answer or entry. It is saved with the draft.
func (f *Flow) Begun(name string) string { return f.begun[name] }

// Begin records a line being typed; an empty line removes it.
func (f *Flow) Begin(name, line string) {
	if f.begun[name] == line {
		return
	}
	if f.begun == nil {
		f.begun = map[string]string{}
	}
	f.begun[name] = line
	if line == "" {
		delete(f.begun, name)
	}
	f.rev++
}

// TakeBegun turns what was being typed line by line when the program ended into answers, for a front end without lines
// to continue. What it cannot place is left as it is.
func (f *Flow) TakeBegun() {
	for _, s := range append(f.mainSteps(), f.around()...) {
		if s.Question == nil {
			continue
		}
		switch typed := f.begun[BegunAt(s.Ref)]; {
		case s.Question.Kind == checklist.Line && typed != "" && !f.ValueOf(s.Ref).Answered():
			if f.AnswerTo(s.Ref, checklist.Value{Text: typed}) == nil {
				f.Begin(BegunAt(s.Ref), "")
			}
		case s.Question.Kind == checklist.Prose && strings.HasSuffix(f.ValueOf(s.Ref).Text, strings.TrimSpace(f.begun[BegunLines(s.Ref)])):
			f.Begin(BegunLines(s.Ref), "") // The answer already has these lines.
		}
	}
	f.open = nil
}

// FactInShort returns what was seen, and the exact words in quotation marks.
func FactInShort(x *checklist.Fact) string {
	if x.Words == "" {
		return x.Text
	}
	return strings.TrimSpace(x.Text + " \"" + x.Words + "\"")
}
