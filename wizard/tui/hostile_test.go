package tui

import (
	"os"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
)

// ownColours are the only sequences that a frame is drawn with.
var ownColours = regexp.MustCompile("\x1b\\[[0-9;]*m")

// notDrawn are characters that no frame may hold: they steer the terminal, turn text round or are not seen.
var notDrawn = regexp.MustCompile("[\x00-\x09\x0b-\x1f\x7f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")

// steering returns what could steer a terminal, or hide and turn round what is read.
func steering() (out []string) {
	for c := range rune(0x20) {
		out = append(out, string(c))
	}
	for _, r := range [][2]rune{{0x7f, 0x9f}, {0x061c, 0x061c}, {0x200b, 0x200b}, {0x200e, 0x200f}, {0x2028, 0x202e}, {0x2066, 0x2069}, {0xfeff, 0xfeff}, {0xfff9, 0xfffb}, {0xe0001, 0xe0004}} {
		for c := r[0]; c <= r[1]; c++ {
			out = append(out, string(c))
		}
	}
	return append(out, "\x1b]52;c;QQ==\a", "\x1b]0;owned\a", "\x1b]8;;http://x\x1b\\", "\x1bP1$r\x1b\\", "\x1b[2J", "\x1b[?1049l", "\x1b_x\x1b\\", "\x1bc", "\u009b31m", "\u009d0;x\u009c")
}

// Whatever is in the record, pasted or typed, no page draws anything that steers the terminal but the colours of the
// program, and the title of the window stays. REFERRAL_HOSTILE=all tries more texts on each page.
func TestHostileTextOnEveryPage(t *testing.T) {
	signs, rounds := steering(), 1
	if os.Getenv("REFERRAL_HOSTILE") == "all" {
		rounds = 10
	}
	eachLayout(t, func(t *testing.T, start func(*checklist.Referral) *rig) {
		at, shown := 0, 0
		hostile := func(s string) string {
			at++
			return s + signs[at%len(signs)] + "Tail" + signs[(at+1)%len(signs)]
		}
		for _, p := range pages {
			g := opened(t, p.at, p.keys, func(r *checklist.Referral) *rig {
				if r != nil {
					spoil(r, hostile)
				}
				return start(r)
			})
			title := g.m.View().WindowTitle
			look := func(how string) {
				t.Helper()
				g.wait(turnFor) // For a screen reader, a page that has changed is empty for a moment.
				v := g.m.View()
				shown += strings.Count(v.Content, "Tail")
				if bad := notDrawn.FindString(ownColours.ReplaceAllString(v.Content, "")); bad != "" {
					t.Errorf("%s, %s: the frame holds %q", p.name, how, bad)
				}
				if v.WindowTitle != title {
					t.Errorf("%s, %s: the title is %q", p.name, how, v.WindowTitle)
				}
			}
			look("with a hostile record")
			for range rounds {
				g.send(tea.PasteMsg{Content: hostile("Pasted")})
				look("pasted")
				for _, c := range hostile("Typed") {
					g.send(tea.KeyPressMsg{Code: c, Text: string(c)})
				}
				look("typed")
			}
		}
		if at < len(signs) || shown < len(signs) {
			t.Errorf("of %d signs %d were tried, and %d texts with them drawn", len(signs), at, shown)
		}
	})
}

// spoil changes the texts of a record that are shown most.
func spoil(r *checklist.Referral, change func(string) string) {
	texts := []*string{&r.Referrer.Name, &r.Referrer.Role}
	for _, p := range r.People {
		texts = append(texts, &p.Name)
	}
	for _, f := range r.Facts {
		texts = append(texts, &f.Text, &f.Words, &f.Where)
	}
	for _, e := range r.Events {
		texts = append(texts, &e.Text)
	}
	for _, s := range texts {
		*s = change(*s)
	}
	for id, a := range r.Answers {
		a.Text = change(a.Text)
		r.Answers[id] = a
	}
}
