package tui

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"referral/checklist/clean"
	"referral/wizard/tui/screen"
)

// bar is the top row: the product, the child, the step, and whether the work is saved. Its colour says the mode, and a
// word says it too.
func (m *Model) bar(top page) string {
	fill := m.styles.Bar
	mode, name, step := "", "", ""
	switch ring, locked := m.ringing(), m.locked(); {
	case ring != nil:
		fill, mode = m.styles.Ring, wordsRinging
		step = wordsRingingFirst
	case m.f == nil:
		name = m.placeless(top)
	case locked:
		name = "Locked"
	default:
		if m.f.Record().Fictional {
			fill, mode = m.styles.Room, wordsTraining
		}
		name, step = m.childName(), m.f.Place()
		if title := m.placeless(top); title != "" && !m.railed(top) {
			step = title
		}
	}
	state, alarm := m.savedWords()
	end := ""
	if state != "" {
		end = " " + state + " "
	}
	room := m.w - ansi.StringWidth(end)
	left := barLeft(mode, name, step, room, m.w >= stripFrom)
	paint := fill.Quiet
	if alarm {
		paint = m.styles.Ring.Ink
	}
	used := 0
	out := ""
	for _, part := range left {
		style := fill.Quiet
		if part.bold {
			style = fill.Ink
		}
		out += style.Render(part.text)
		used += ansi.StringWidth(part.text)
	}
	out += fill.Quiet.Render(strings.Repeat(" ", max(0, room-used)))
	return out + paint.Render(end)
}

// barPart is a part of the bar.
type barPart struct {
	text string
	bold bool
}

// barLeft are the parts that there is room for. The product goes first, then what the step is called, then the step.
func barLeft(mode, name, step string, room int, wide bool) []barPart {
	var parts []barPart
	add := func(text string, gap int, bold bool) {
		if text != "" {
			parts = append(parts, barPart{strings.Repeat(" ", gap) + text, bold})
		}
	}
	build := func(product, step string) int {
		parts = nil
		add(product, 1, false)
		gap := 1
		if product != "" {
			gap = 3
		}
		if mode != "" {
			add(mode, gap, true)
			gap = 3
		}
		add(name, gap, true)
		gap = 3
		if product != "" {
			gap = 6
		}
		add(step, gap, false)
		n := 0
		for _, p := range parts {
			n += ansi.StringWidth(p.text)
		}
		return n
	}
	product := ""
	if wide {
		product = screen.WindowTitle
	}
	short := strings.TrimPrefix(step, "Step ")
	number, _, _ := strings.Cut(short, ":")
	for _, try := range [][2]string{{product, step}, {"", short}, {"", number}, {"", ""}} {
		if try[0] == "" && product != "" && try[1] == short && build(product, short) <= room {
			return parts
		}
		if !wide && try[1] == step && step != short {
			continue
		}
		if build(try[0], try[1]) <= room {
			return parts
		}
	}
	used := 2
	if mode != "" {
		used += len(mode) + 3
	}
	name = screen.OneRow(name, max(1, room-used))
	build("", "")
	return parts
}

const (
	wordsRinging      = "RING NOW"
	wordsRingingFirst = "You do not need to fill anything in first"
	wordsTraining     = "TRAINING"
	wordsNewReferral  = "New referral"
	wordsNotSavedYet  = "Not saved yet"
	wordsNotSaved     = "NOT SAVED"
)

// childName is whom the referral is about, so that two children are never mixed up.
func (m *Model) childName() string {
	children := m.f.Record().Children()
	if len(children) == 0 {
		return wordsNewReferral
	}
	c := children[0]
	switch {
	case c.Name == "" && !c.Due.IsZero():
		return "Unborn baby, due " + c.Due.String()
	case c.Name == "":
		return wordsNewReferral
	}
	name := clean.Terminal(c.Name)
	if years, sure := c.Age(m.f.Today()); sure && !c.Born.IsZero() {
		name += ", " + itoa(years)
	}
	return name
}

// placeless is what a page that belongs to no part is called.
func (m *Model) placeless(top page) string {
	switch p := top.(type) {
	case *homePage:
		return "Home"
	case *draftsPage, *lockPage:
		return "Open a draft"
	case *textPage:
		return "Check a text"
	case *menu:
		if p.filters {
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
	case *leavePage:
		return "Leave"
	}
	return ""
}

// ringing is the page of the numbers, where it is open.
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

// savedWords say whether the work is saved. While a save is under way the old words stay. alarm says that it failed.
func (m *Model) savedWords() (words string, alarm bool) {
	switch {
	case m.f == nil || m.locked():
		return "", false
	case m.save.err != nil:
		return wordsNotSaved, true
	case m.o.styles != nil:
		return "nothing is kept", false
	case !m.save.when.IsZero():
		return "Saved " + m.save.when.Format("15:04"), false
	case m.f.Revision() == 0 || m.ready:
		return "", false
	}
	return wordsNotSavedYet, false
}
