package tui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// ringRig has a school's own numbers, a council's, and a number that is not known.
func ringRig(t *testing.T, r *checklist.Referral) *rig {
	g := newRig(t, r)
	g.m.o.Numbers = func(council string) []export.Number {
		out := []export.Number{{Label: "A child is in danger, or badly hurt, now", Number: "999"}}
		night := export.Number{Label: "Evenings, nights and weekends", Number: "not known", Note: "look on your safeguarding poster, or ask the council's switchboard"}
		switch council {
		case "":
			night.Label = "Front door of children's social care, day and night"
			out = append(out, night)
		default:
			out = append(out, export.Number{Label: "Norwick front door, urgent matters", Number: "01632 960555", Note: "Monday to Friday 8:45 to 17:00; checked Sun 1 Nov 2026"}, night)
		}
		return append(out, export.Number{Label: "Police, when it is not an emergency", Number: "101"})
	}
	return g
}

// With the council on the school card one key leads from home to its number and what to say; without it, two do. No
// question has to be answered.
func TestKeysToTheScript(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {100, 30}, {80, 24}, {60, 20}} {
		for _, tt := range []struct {
			name, council string
			keys          []string
		}{{"set up", "norwick", []string{"1"}}, {"new", "", []string{"1", "1"}}} {
			g := ringRig(t, nil)
			fresh := g.m.o.New
			g.m.o.New = func() *wizard.Session {
				s := fresh()
				if tt.council != "" {
					s.ChooseCouncil(tt.council)
				}
				return s
			}
			g.size(size[0], size[1])
			g.press(tt.keys...)
			g.want("999", "01632 960555", export.FirstWords, export.ParentFirst, "full name")
			if g.m.f.Revision() != 0 {
				t.Errorf("%s: something is written down", tt.name)
			}
		}
	}
}

// Each card of the script fits one screen with the numbers and the line on a parent, whatever else there is to say.
func TestEachCardFits(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {100, 30}, {80, 24}, {60, 20}} {
		for _, council := range []string{"", "norwick"} {
			for _, worries := range [][]string{nil, {"sexual"}, {"adult_works_with_children", "fgm_done"}} {
				r := checklist.New()
				r.Authority, r.Request.Tonight, r.Request.Worries = council, "yes", worries
				g := ringRig(t, r)
				g.size(size[0], size[1])
				g.press("f9")
				if council == "" {
					g.press("tab")
				}
				for _, id := range wizard.CallScript {
					name := fmt.Sprintf("%v, council %q, worries %q, at %s", size, council, worries, id)
					ring := g.m.top().(*ringPage)
					if got := ring.form.focused().Ref().Question; got != id {
						t.Fatalf("%s: at %s", name, got)
					}
					card := wizard.CallCards[cardOf(id)]
					wants := []string{export.ParentFirst, "999", "101", card.Say, card.Then}
					if council != "" {
						wants = append(wants, "01632 960555")
					}
					for i, s := range ring.form.steps {
						if cardOf(s.Question.ID) != cardOf(id) {
							continue
						}
						words := s.Question.Label
						if s.Question.ID == id {
							words = g.m.f.Title(s)
						}
						wants = append(wants, itoa(i+1)+" "+words)
					}
					for _, s := range g.m.f.Record().BeforeTelling() {
						if s != checklist.DoctorFirst {
							wants = append(wants, inBrackets.ReplaceAllString(firstSentence(s), ""))
						}
					}
					shown := inBrackets.ReplaceAllString(strings.Join(strings.Fields(g.shows()), " "), "")
					for _, w := range wants {
						if !strings.Contains(shown, w) && !strings.Contains(g.page(), w) {
							t.Errorf("%s: %q is missing:\n%s", name, w, g.shows())
						}
					}
					checkFrame(t, g)
					g.press("tab")
				}
			}
		}
	}
}

// At the row that asks for the council, anything typed or pasted that is not one of its digits begins the name.
func TestNoLetterIsLostAtTheCouncil(t *testing.T) {
	for _, paste := range []bool{false, true} {
		g := ringRig(t, nil)
		g.press("1")
		if paste {
			g.send(tea.PasteMsg{Content: "Ife Lund"})
		} else {
			g.write("Ife Lund")
		}
		if got := g.m.f.Record().NameOf(g.child()); got != "Ife Lund" || g.m.f.Council() != "" {
			t.Errorf("pasted %v: the name is %q, the council %q", paste, got, g.m.f.Council())
		}
	}
}

// A digit names the number that did not answer; the next one is then pointed at, until a call is written down.
func TestTheNextNumberIsPointedAt(t *testing.T) {
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}} {
		r := checklist.New()
		r.Authority = "norwick"
		g := ringRig(t, r)
		g.size(size[0], size[1])
		g.press("f9", "f9", "2")
		g.want("1 999", "2 01632 960555", "3 101")
		g.write("2")
		g.press("tab")
		if a := r.Actions[0]; !strings.HasPrefix(a.Who, "01632 960555, Norwick") {
			t.Errorf("%v: the number tried is %q", size, a.Who)
		}
		g.press("tab", "tab")
		g.want("▌ 101", "Ring next", "could not get through")
		g.press("esc", "f9")
		g.want("▌ 101")
		g.press("f9", "1")
		g.write("Ms Iqbal")
		g.press("tab", "ctrl+t", "tab")
		g.wantNot("Ring next")
		checkFrame(t, g)
	}
}

// After a call the passphrase page says why it comes, and that it can wait. If it does, it comes back when the part is
// left, and not whenever the numbers are looked at.
func TestThePassphraseAfterACall(t *testing.T) {
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}, {40, 12}} {
		g := ringRig(t, nil)
		g.size(size[0], size[1])
		g.press("1", "f9", "1")
		g.write("Mr Achebe")
		g.press("tab", "ctrl+t", "esc")
		g.want("Choose a passphrase", "Esc not now")
		if size[1] > 12 {
			g.want("Still on the phone? Press Esc")
		}
		checkFrame(t, g)
		g.press("esc")
		g.want("Not saved yet")
		g.press("f9", "esc")
		g.wantNot("Choose a passphrase")
		g.press("f3")
		g.want("Choose a passphrase")
		g.wantNot("Still on the phone")
	}
}

// The whole script can be read page by page in any window, below the numbers and the line on a parent.
func TestTheScriptIsReadWhole(t *testing.T) {
	for _, size := range [][2]int{{120, 40}, {80, 24}, {60, 20}, {40, 12}} {
		for _, r := range []*checklist.Referral{checklist.New(), sample(t, "rowan")} {
			r.Authority = "norwick"
			g := ringRig(t, r)
			g.size(size[0], size[1])
			g.press("f9", "f7")
			read, before := "", ""
			for g.shows() != before {
				before = g.shows()
				g.want("999", "01632 960555", export.ParentFirst)
				checkFrame(t, g)
				rows := strings.Split(g.shows(), "\n")
				_, below, _ := strings.Cut(strings.Join(strings.Fields(strings.Join(rows[:len(rows)-2], " ")), " "), export.ParentFirst)
				read += " " + below
				g.press("pgdown")
			}
			for _, card := range export.ScriptCards(g.m.context(g.m.f.Record())) {
				for _, line := range card {
					for _, word := range strings.Fields(line) {
						if !strings.Contains(read, word) {
							t.Fatalf("%v: %q of %q is nowhere", size, word, line)
						}
					}
				}
			}
		}
	}
}

// The keys of the call offer the time now only at a question that takes it, and digits only where they choose.
func TestCallOffersOnlyKeysThatWork(t *testing.T) {
	t.Parallel()
	g := newRig(t, checklist.New())
	g.press("f9", "f9")
	g.want("1 "+wizard.WordsThroughYes, "2 "+wizard.WordsThroughNo)
	g.press("shift+tab")
	g.want(wizard.WordsGotThrough)
	g.wantNot("1 "+wizard.WordsThroughYes, "2 "+wizard.WordsThroughNo, "3 "+wizard.WordsNotYet)
	g.press("f9", "1")
	ring := g.m.top().(*ringPage)
	dates := 0
	for _, s := range ring.form.steps {
		ring.ask(g.m, s.Ref.Question)
		if s.Question.Kind == checklist.Date {
			dates++
			g.want("Ctrl+T")
			continue
		}
		g.wantNot("Ctrl+T")
	}
	if dates == 0 || dates == len(ring.form.steps) {
		t.Errorf("%d of %d questions take a date", dates, len(ring.form.steps))
	}
}

// A number that is closed at this hour says so at every size.
func TestAClosedNumberSaysSo(t *testing.T) {
	t.Parallel()
	for _, size := range [][2]int{{100, 30}, {80, 24}, {60, 20}} {
		g := newRig(t, checklist.New())
		g.m.o.Numbers = func(string) []export.Number {
			return []export.Number{{Label: "Danger now", Number: "999"}, {Label: "Fenmoor, outside office hours", Number: "01632 960999", Night: true}, {Label: "Fenmoor, to report an urgent worry", Number: "01632 960321", Note: "weekdays 9am to 5pm", Shut: true}}
		}
		g.size(size[0], size[1])
		g.press("f9")
		g.want(export.ClosedNow + "Fenmoor, to report")
	}
}

// The sentence above the rows of a call is shown whole or not at all, whichever row is open.
func TestRingCutsNoSentence(t *testing.T) {
	l := ringList{rows: []string{"it needs a time,", "and a name", "8", "9", "10", "open", "open"}, said: 2, from: 5, to: 7, end: 7}
	for h := 3; h <= 7; h++ {
		if got := l.cut(h); got[0] == "and a name" || got[len(got)-1] != "open" {
			t.Errorf("with %d rows: %q", h, got)
		}
	}
}
