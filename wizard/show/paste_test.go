package show

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// pasting starts a session with the prompt for a text.
func pasting(t *testing.T) *rig {
	t.Helper()
	g := newRig(t, "")
	g.choose("A text of your own")
	g.want("A text for the wall", "Nothing is kept")
	return g
}

// A pasted text has a session of its own, without papers.
func TestPastedText(t *testing.T) {
	t.Parallel()
	g := pasting(t)
	g.press("pgdown")
	g.want("there is no text to show yet")
	g.send(tea.PasteMsg{Content: "He came\r\nin wet shoes. Mum is hard to engage"})
	g.write(". Ok")
	g.press("enter", "x", "backspace")
	g.want("11 words")
	g.press("f12")
	g.wantNot("shoes")
	g.press("f12", "pgdown")
	g.want("Take care", "made anonymous")
	seen := ""
	g.each(func(screen string) { seen += screen })
	for _, want := range []string{"He came", "hard to engage", "goes by a rule", "before 15:00 today"} {
		if !strings.Contains(strings.ToLower(strings.Join(strings.Fields(seen), " ")), strings.ToLower(want)) {
			t.Errorf("no screen shows %q", want)
		}
	}
	g.jump("Take care")
	g.press("p")
	g.want("has no papers")
}

// A text of any length is split into screens at any size; one that is too long is refused.
func TestLongPaste(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{60, 20}, {80, 24}, {120, 40}} {
		g := pasting(t)
		g.size(size[0], size[1])
		g.send(tea.PasteMsg{Content: strings.Repeat("x", mostPasted+1)})
		g.want("too long to show")
		g.send(tea.PasteMsg{Content: "First words. " + strings.Repeat("He was late for school. ", 400) + "Last words."})
		g.press("pgdown")
		first, last := false, false
		g.each(func(screen string) {
			checkFrame(t, g)
			first = first || strings.Contains(screen, "First words")
			last = last || strings.Contains(screen, "Last words")
		})
		if !first || !last {
			t.Errorf("%v: the text is cut", size)
		}
	}
}

// What could belong to a real person is pointed out before it is shown, and a record is not shown at all.
func TestPasteToLookAt(t *testing.T) {
	t.Parallel()
	g := pasting(t)
	g.send(tea.PasteMsg{Content: "Ring 01204 331500."})
	g.press("pgdown")
	g.want("a phone number that could be real", "press Page Down again")
	g.write(" Now.")
	g.press("pgdown")
	g.want("press Page Down again")
	g.press("pgdown")
	g.want("Take care")

	g = pasting(t)
	g.send(tea.PasteMsg{Content: `{"format": 1}`})
	g.press("pgdown")
	g.want("about a real child")
	g.press("f7")
	g.wantNot("format")
	g.press("esc")
	g.want("Which case?")
}
