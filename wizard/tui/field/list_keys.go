package field

import (
	"fmt"
	"slices"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/wizard/tui/prose"
)

// Update implements huh.Model.
func (f *listField) Update(msg tea.Msg) (huh.Model, tea.Cmd) {
	if !f.focused {
		return f, nil
	}
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.paste(msg.Content)
	case tea.KeyPressMsg:
		return f, f.key(msg)
	}
	return f, nil
}

func (f *listField) key(k tea.KeyPressMsg) tea.Cmd {
	name := k.Keystroke()
	if !f.writing() && f.stray(k, name) {
		return nil
	}
	switch name {
	case "tab":
		if f.hold() {
			return nil
		}
		return nextField
	case "shift+tab":
		return prevField
	case "enter":
		if f.many && f.strays.fits {
			f.tickMeant()
			return nil
		}
		if f.asksAgain() {
			f.aimed = true
			f.host.notice(wordsEnterAgain)
			return nil
		}
		if f.pointsInVain() {
			f.aimed = false
			f.host.notice(wordsTickFirst)
			return nil
		}
		if f.takes() {
			f.take(f.at)
		} else if f.hold() {
			return nil
		}
		return nextField
	}
	if f.writing() {
		f.typeOwn(k, name)
		return nil
	}
	if slices.Contains(aims, name) {
		f.aimed, f.strays.fits = true, false
	}
	switch name {
	case "up":
		f.at = max(f.at-1, 0)
	case "down":
		f.at = min(f.at+1, f.last())
	case "home", "pgup":
		f.at = 0
	case "end", "pgdown":
		f.at = f.last()
	case "space":
		f.tick(f.at, k)
	case "ctrl+u":
		if f.strays.text != "" {
			f.strays.cleared = f.strays.text
			f.keepStrays("")
		}
	case "backspace", "delete", "ctrl+h":
		if !f.many || f.val.Gap != nil {
			f.clear()
		}
	default:
		f.letter(k)
	}
	return nil
}

// tickMeant ticks the row that the words mean.
func (f *listField) tickMeant() {
	f.strays.fits = false
	if !f.ticked(f.items[f.at].Value) {
		f.take(f.at)
	}
	f.passStrays()
}

// aims are the keys that point at a row.
var aims = []string{"up", "down", "home", "end", "pgup", "pgdown", "space"}

// takes reports whether Enter takes the current row.
func (f *listField) takes() bool {
	if f.many || f.at >= len(f.items) {
		return false
	}
	return f.aimed || f.at == f.chosen()
}

// asksAgain reports whether Enter only points for now: nothing is answered, and someone who came from the text before
// with Enter must not say Yes by it.
func (f *listField) asksAgain() bool {
	return !f.many && f.own == nil && !f.aimed && !f.val.Given() && f.val.Gap == nil && f.at < len(f.items)
}

// pointsInVain reports whether someone has pointed at a row to tick, ticked none, and presses Enter as if that did.
func (f *listField) pointsInVain() bool {
	return f.many && f.own == nil && f.aimed && !f.val.Given() && f.val.Gap == nil
}

// letter chooses by a digit. Other letters begin the line of the writer's own, if there is one, and otherwise do
// nothing.
func (f *listField) letter(k tea.KeyPressMsg) {
	if i, ok := f.numbered(k.Text); ok {
		f.tick(i, k)
		return
	}
	if f.own != nil && k.Text != "" {
		f.beginOwn(k)
	}
}

// numbered returns the row for a digit. Addresses begin with digits, so homes have none.
func (f *listField) numbered(text string) (int, bool) {
	if len(text) != 1 || text[0] < '1' || text[0] > '9' || f.home() {
		return 0, false
	}
	i := int(text[0] - '1')
	return i, i < len(f.items)
}

// clear removes the answer or the gap.
func (f *listField) clear() {
	f.checked = false
	f.record(checklist.Value{})
}

// typeOwn handles a key in the line of the writer's own.
func (f *listField) typeOwn(k tea.KeyPressMsg, name string) {
	row := f.own.Row()
	switch {
	case (name == "up" || name == "pgup") && row == 0 && len(f.items) > 0:
		f.at--
		return
	case name == "backspace" && f.own.Empty() && f.val.Gap != nil:
		f.clear()
		return
	}
	switch f.own.Key(k, mostLine, f.now()) {
	case prose.Edited:
		f.ownTyped()
	case prose.Refused:
		f.say(prose.NoRoom())
	}
}

// beginOwn begins the line of the writer's own with the key.
func (f *listField) beginOwn(k tea.KeyPressMsg) {
	f.at = len(f.items)
	f.typeOwn(k, k.Keystroke())
}

func (f *listField) paste(raw string) {
	switch {
	case f.own != nil:
		f.at = len(f.items)
		before := f.own.Text()
		removed, problem := f.own.Paste(raw, f.now())
		f.say(problem)
		f.host.notice(removed.String())
		if f.own.Text() != before {
			f.ownTyped()
		}
	case f.takesWords() && f.host.WordsPasted != nil:
		f.host.WordsPasted(f.step.Ref, raw)
	default:
		f.host.notice(NoPaste(raw))
	}
}

// NoPaste says that a pasted text has no place here.
func NoPaste(raw string) string {
	return fmt.Sprintf(wordsNoPaste, english.Thousands(utf8.RuneCountInString(raw)))
}

// takesWords reports whether the answer has words that go with it, for which letters typed here are meant.
func (f *listField) takesWords() bool {
	return f.own == nil && f.flow.AfterYes(f.step.Ref, f.val) != ""
}
