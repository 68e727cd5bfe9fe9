package show

import (
	"fmt"
	"image/color"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// TestTextAndQuestionTogether checks a screen of 80 by 24: what is asked about a phrase is shown with its sentence,
// one phrase at a time, and the question about what is missing is shown with the text.
func TestTextAndQuestionTogether(t *testing.T) {
	for _, s := range workshop.All() {
		g := newRig(t, s.ID)
		g.size(80, 24)
		w, h := g.m.room()
		for _, x := range g.m.slides {
			card, ok := x.(*cardSlide)
			if !ok {
				continue
			}
			for i, rows := range card.screens(g.m, w, h) {
				said := oneLine(strings.ReplaceAll(ansi.Strip(strings.Join(rows, " ")), "│", ""))
				switch card.card.Kind {
				case workshop.PhrasesCard:
					if len(card.card.Phrases) == 0 {
						continue
					}
					p := card.card.Phrases[min(i, len(card.card.Phrases)-1)]
					place := fmt.Sprintf(" %d of %d ", i+1, len(card.card.Phrases))
					text, _, _ := strings.Cut(said, place)
					if len(card.screens(g.m, w, h)) != len(card.card.Phrases) || !strings.Contains(said, oneLine(p.Ask)) || strings.Count(text, oneLine(p.Spans[0].Text)) < 2 {
						t.Errorf("%s: phrase %d of %q is not with its text:\n%s", s.ID, i+1, card.card.Title, strings.Join(rows, "\n"))
					}
				case workshop.AbsentCard:
					start := strings.Join(strings.Fields(card.card.Text)[:3], " ")
					if !strings.Contains(said, oneLine(card.card.Lines[0])) || !strings.Contains(said, start) {
						t.Errorf("%s: %q is not with its text:\n%s", s.ID, card.card.Title, strings.Join(rows, "\n"))
					}
				default:
				}
			}
		}
	}
}

// oneLine returns text without its line breaks, including those after a hyphen.
func oneLine(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "- ", "-")
}

// TestExcerpt checks that the whole sentence of a phrase is shown, with its words marked.
func TestExcerpt(t *testing.T) {
	t.Parallel()
	const text = "Ola came late. She is often tired and cries. Nobody rang.\nWe will monitor."
	st := screen.NewStyles(screen.ThemeNone, screen.DepthNone)
	for words, want := range map[string]string{"often": "… She is often tired and cries. …", "Ola": "Ola came late. …", "monitor": "… We will monitor.", "rang.": "… Nobody rang. …"} {
		at := strings.Index(text, words)
		p := workshop.Phrase{Spans: []workshop.Span{{Start: at, End: at + len(words), Text: words}}}
		if got := ansi.Strip(strings.Join(excerpt(text, p, 60, st), " ")); got != want {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
}

// TestWhiteWall checks that w turns the wall white with dark letters, whatever the background of the terminal, and
// back again.
func TestWhiteWall(t *testing.T) {
	t.Parallel()
	g := newRig(t, "ines")
	g.m.o.Env = func(name string) string {
		return map[string]string{"TERM": "xterm-256color", "COLORTERM": "truecolor"}[name]
	}
	g.send(tea.BackgroundColorMsg{Color: color.Black})
	dark := g.m.View()
	g.press("w")
	white := g.m.View()
	if white.BackgroundColor != color.White || white.ForegroundColor != color.Black || dark.BackgroundColor != nil {
		t.Errorf("got %v on %v after %v", white.ForegroundColor, white.BackgroundColor, dark.BackgroundColor)
	}
	if white.Content == dark.Content {
		t.Error("the letters have the colours of the dark wall")
	}
	g.press("w")
	if back := g.m.View(); back.BackgroundColor != nil || back.Content != dark.Content {
		t.Error("the wall does not come back")
	}
}

// TestStops checks that on a wide wall the footer shows which part of the session is on, and the banner the time.
func TestStops(t *testing.T) {
	t.Parallel()
	g := newRig(t, "ines")
	g.size(120, 40)
	g.want("■ ○ ○", "14:03")
	g.press("pgdown", "pgdown")
	g.want("● ■ ○ ○")
	g.now = g.now.Add(9 * time.Minute)
	g.want("14:12")
}
