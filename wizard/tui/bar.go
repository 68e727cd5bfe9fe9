package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// bar returns the top row: the product, the child, the step, and whether the work is saved. A colour and a word both
// show the mode.
func (m *Model) bar(top page) string {
	fill, mode, name, step := m.barWords(top)
	end, at, failed := m.savedWords()
	if end = strings.TrimSpace(end + " " + at); end != "" {
		end = " " + end + " "
	}
	room := m.w - ansi.StringWidth(end)
	out, used := "", 0
	for _, part := range barLeft(mode, name, step, room, m.w >= stripFrom) {
		style := fill.Quiet
		if part.bold {
			style = fill.Ink
		}
		out += style.Render(part.text)
		used += ansi.StringWidth(part.text)
	}
	paint := fill.Quiet
	if failed {
		paint = m.styles.Ring.Ink
	}
	return out + fill.Quiet.Render(strings.Repeat(" ", max(0, room-used))) + paint.Render(end)
}

// barWords returns what the bar says, and its colour.
func (m *Model) barWords(top page) (fill screen.Fill, mode, name, step string) {
	switch {
	case m.ringing() != nil:
		return m.styles.Ring, wordsRinging, "", wordsRingingFirst
	case m.f == nil:
		return m.styles.Bar, "", m.placeless(top), ""
	case m.locked():
		return m.styles.Bar, "", "Locked", ""
	}
	fill, name, step = m.styles.Bar, m.childName(), m.f.Place()
	if m.f.Record().Fictional {
		fill, mode = m.styles.Room, wordsTraining
	}
	if title := m.placeless(top); title != "" && !m.railed(top) {
		step = title
	}
	return fill, mode, name, step
}

// barPart is a part of the bar.
type barPart struct {
	text string
	bold bool
}

// barLeft returns the parts that fit. To save room it drops the product, then the name of the step, then the step, and
// finally cuts the name.
func barLeft(mode, name, step string, room int, wide bool) []barPart {
	short := strings.TrimPrefix(step, "Step ")
	number, _, _ := strings.Cut(short, ":")
	tries := [][2]string{{"", short}, {"", number}, {"", ""}}
	if wide {
		tries = append([][2]string{{screen.WindowTitle, step}, {screen.WindowTitle, short}}, tries...)
	}
	for _, try := range tries {
		if parts, width := barParts(try[0], mode, name, try[1]); width <= room {
			return parts
		}
	}
	_, before := barParts("", mode, "-", "")
	parts, _ := barParts("", mode, screen.OneRow(name, max(1, room-before)), "")
	return parts
}

// barParts returns the words of the bar with the gaps before them, and their width.
func barParts(product, mode, name, step string) (parts []barPart, width int) {
	gap := 1
	add := func(text string, bold bool, next int) {
		if text != "" {
			parts = append(parts, barPart{strings.Repeat(" ", gap) + text, bold})
			width += gap + ansi.StringWidth(text)
			gap = next
		}
	}
	add(product, false, 3)
	add(mode, true, 3)
	add(name, true, 3)
	if product != "" {
		gap = 6
	}
	add(step, false, 0)
	return parts, width
}

const (
	wordsRinging      = "RING NOW"
	wordsRingingFirst = "You do not need to fill anything in first"
	wordsTraining     = "TRAINING"
	wordsNotSavedYet  = "Not saved yet"
	wordsNotSaved     = "NOT SAVED"
)

// childName returns whom the referral is about, so that two children are never mixed up.
func (m *Model) childName() string {
	children := m.f.Record().Children()
	if len(children) == 0 {
		return wizard.WordsNewReferral
	}
	c := children[0]
	switch {
	case c.Name == "" && !c.Due.IsZero():
		return "Unborn baby, due " + c.Due.String()
	case c.Name == "":
		return wizard.WordsNewReferral
	}
	name := clean.Terminal(c.Name)
	if years, sure := c.Age(m.f.Today()); sure && !c.Born.IsZero() {
		name += ", " + itoa(years)
	}
	return name
}

// placeless returns the name of a page that belongs to no part.
func (m *Model) placeless(top page) string {
	switch p := top.(type) {
	case *homePage:
		return "Home"
	case *draftsPage, *lockPage:
		return wizard.WordsOpenDraft
	case *textPage:
		return "Check a text"
	case *menu:
		if p.filters && m.learning() == nil {
			return "Find a question"
		}
		return p.title
	case *helpPage:
		return "Help"
	case *passPage:
		return "Passphrase"
	case *exportPage:
		return "Save the papers"
	case *pastePage:
		return "Paste it into the form"
	case *readPage:
		return p.title
	case *savesPage, *lookPage:
		return wizard.WordsSaves
	case *takeOutPage:
		return wordsTakeOutShort
	case *leavePage:
		return "Leave"
	case *formFilePage, *learnPage:
		return wordsLearnForm
	case *prompt:
		if below := len(m.over) - 2; below >= 0 {
			return m.placeless(m.over[below])
		}
	}
	return ""
}

// ringing returns the open page of numbers, or nil.
func (m *Model) ringing() *ringPage {
	for _, p := range m.over {
		if r, ok := p.(*ringPage); ok {
			return r
		}
	}
	return nil
}

// locked reports whether the screen is locked.
func (m *Model) locked() bool {
	for _, p := range m.over {
		if l, ok := p.(*lockPage); ok && l.then == nil {
			return true
		}
	}
	return false
}

// savedWords say whether the work is saved, and when. During a save the old words stay. alarm is set if it failed.
func (m *Model) savedWords() (words, at string, alarm bool) {
	switch {
	case m.f == nil || m.locked():
		return "", "", false
	case m.save.err != nil:
		return wordsNotSaved, "", true
	case m.o.styles != nil:
		return "nothing is kept", "", false
	case !m.save.when.IsZero():
		return "Saved", m.save.when.Format("15:04"), false
	case m.f.Revision() == 0 || m.ready:
		return "", "", false
	}
	return wordsNotSavedYet, "(Ctrl+S)", false
}
