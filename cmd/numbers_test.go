package cmd

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
)

// If one of a council's numbers is not known, the list says so, and where to look if the school has none of its own.
func TestNumbersOfACouncil(t *testing.T) {
	t.Parallel()
	day := authority.Number{Label: "Front door", Number: "01632 960001", Use: "front_door"}
	night := authority.Number{Label: "Out of hours", Number: "01632 960002", Use: "out_of_hours"}
	name := "Westmere: front door of children's social care"
	const changed = "; if that number has changed, " + whereToLook
	for _, tt := range []struct {
		name       string
		numbers    []authority.Number
		day, night bool // day and night are set if the school card has that number.
		want       []string
	}{
		{"both", []authority.Number{day, night}, false, false, []string{"Front door: 01632 960001" + changed, "Out of hours: 01632 960002"}},
		{"both, and a card", []authority.Number{day, night}, true, true, []string{"Front door: 01632 960001", "Out of hours: 01632 960002"}},
		{"neither", nil, false, false, []string{name + ", day and night: not known: " + whereToLook}},
		{"neither, and a card by day", nil, true, false, []string{"Evenings, nights and weekends: not known: " + whereToLook}},
		{"neither, and a card by night", nil, false, true, []string{name + ": not known: " + whereToLook}},
		{"neither, and a card", nil, true, true, nil},
		{"by day", []authority.Number{day}, false, false, []string{"Front door: 01632 960001" + changed, "Evenings, nights and weekends: not known: " + whereToLook}},
		{"by night", []authority.Number{night}, false, false, []string{"Out of hours: 01632 960002", name + ": not known: " + whereToLook}},
		{"two by day", []authority.Number{day, day}, false, true, []string{"Front door: 01632 960001" + changed, "Front door: 01632 960001"}},
	} {
		got := said(ofCouncil(authority.Profile{ID: "westmere", Name: "Westmere", Numbers: tt.numbers}, tt.day, tt.night, time.Time{}))
		if want := strings.Join(tt.want, "\n"); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", tt.name, got, want)
		}
	}
	if got, want := said(ofCouncil(authority.Profile{ID: authority.Other, Name: "Not on the list"}, false, false, time.Time{})), frontDoorLabel+", day and night: not known: "+whereToLook; got != want {
		t.Errorf("no council: got %q, want %q", got, want)
	}
}

// At any hour, the number that is answered comes first, and says what it is for. A closed one says so.
func TestTheOpenNumberComesFirst(t *testing.T) {
	t.Parallel()
	const day, night, school = "01632 960321", "01632 960999", "01632 960111"
	p := authority.Profile{ID: "westmere", Name: "Westmere", Numbers: []authority.Number{
		{Label: "Westmere", Number: day, Use: "urgent", Hours: "Mon–Thu 8.45am–5.15pm, Fri 8.45am–4.45pm"}, {Label: "Westmere", Number: night, Use: authority.OutOfHours},
	}}
	for _, tt := range []struct{ name, at, card, want, first string }{
		{"by day", "2026-11-30 10:00", "", day + " " + night, "Westmere, to report an urgent worry"},
		{"on Friday", "2026-12-04 16:50", "", night + " " + day + " shut", "Westmere, outside office hours"},
		{"at the weekend", "2026-12-05 10:00", "", night + " " + day + " shut", "Westmere, outside office hours"},
		{"early, with a card", "2026-11-30 07:30", "Weekdays 9am-5pm", night + " " + school + " shut " + day + " shut", "Westmere, outside office hours"},
		{"by day, with a card", "2026-11-30 09:30", "Weekdays 9am-5pm", school + " " + day + " " + night, "Front door"},
	} {
		at, err := time.Parse("2006-01-02 15:04", tt.at)
		if err != nil {
			t.Fatal(err)
		}
		c := Card{Authority: "westmere", profile: p}
		if tt.card != "" {
			c.Numbers = []CardNumber{{Label: "Front door", Number: school, Hours: tt.card}}
		}
		var got []string
		list := c.numbers(&Env{Now: func() time.Time { return at }}, "")
		for _, n := range list[1 : len(list)-1] {
			if got = append(got, n.Number); n.Shut {
				got = append(got, "shut")
			}
		}
		if strings.Join(got, " ") != tt.want || list[1].Label != tt.first {
			t.Errorf("%s: got %q, %q first", tt.name, got, list[1].Label)
		}
		if lines := strings.Join(export.NumberLines(list, 100), "\n"); strings.Contains(lines, export.ClosedNow) != strings.Contains(tt.want, "shut") {
			t.Errorf("%s:\n%s", tt.name, lines)
		}
	}
}

// said returns each number with its label and note, without the day it was checked.
func said(numbers []export.Number) string {
	var out []string
	for _, n := range numbers {
		row := n.Label + ": " + n.Number
		if _, note, ok := strings.Cut(n.Note, "; if"); ok {
			row += "; if" + note
		} else if n.Number == notKnownNumber {
			row += ": " + n.Note
		}
		out = append(out, row)
	}
	return strings.Join(out, "\n")
}

// The front door's number outside office hours says whose it is, and is not taken for a daytime number.
func TestOnlyTheOutOfHoursNumber(t *testing.T) {
	t.Parallel()
	env := &Env{Config: t.TempDir(), Err: &bytes.Buffer{}, Now: time.Now}
	card := "[[number]]\nlabel = 'The same, outside office hours'\nnumber = '01632 960199'\n"
	if err := os.WriteFile(filepath.Join(env.Config, cardFile), []byte(card), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := readCard(env)
	if err != nil {
		t.Fatal(err)
	}
	got := said(c.numbers(env, ""))
	for _, want := range []string{"Front door, outside office hours: 01632 960199", frontDoorLabel + ": not known"} {
		if !strings.Contains(got, want) || strings.Contains(got, "The same") {
			t.Errorf("%q is not in:\n%s", want, got)
		}
	}
}

// Every number in the list chooses the council in its row; any other chooses none. The card's council comes first.
func TestAskCouncilByNumber(t *testing.T) {
	t.Parallel()
	ask := func(card Card, line string) (string, string) {
		var out bytes.Buffer
		env := newTestEnv(t)
		env.Out, env.Err, env.Lines = &out, &bytes.Buffer{}, &typedLines{[]string{line}}
		return askCouncil(env, card), out.String()
	}
	for _, card := range []Card{{}, {Authority: "shropshire"}} {
		list := councils(newTestEnv(t), card)
		for i, c := range list {
			chosen, shown := ask(card, strconv.Itoa(i+1))
			if chosen != c.ID || !strings.Contains(shown, "\n"+strings.Repeat(" ", 3-len(strconv.Itoa(i+1)))+strconv.Itoa(i+1)+"  "+c.Name) {
				t.Errorf("%d chooses %q, want %q:\n%s", i+1, chosen, c.ID, shown)
			}
		}
		for _, none := range []string{"0", "-1", strconv.Itoa(len(list) + 1), "", "x"} {
			if chosen, _ := ask(card, none); chosen != "" {
				t.Errorf("%q chooses %q", none, chosen)
			}
		}
		if last := list[len(list)-1]; last.ID != wizard.NotOnTheList.ID {
			t.Errorf("the last row is %s", last.Name)
		}
		for i, c := range list[:len(list)-1] {
			own := c.ID == card.Authority
			if own != (i == 0 && card.Authority != "") || own != (withNote(c) == c.Name+" (on your school card)") {
				t.Errorf("row %d is %q", i+1, withNote(c))
			}
			if i > 1 && list[i-1].Name > c.Name {
				t.Errorf("%s is after %s", c.Name, list[i-1].Name)
			}
		}
	}
}

// A crash is reported in one line that names no one, and says that what was saved is safe.
func TestFaultIsOneLine(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	env.Now = func() time.Time { panic(errors.New("Ola Nowak")) }
	speak(t, env, []spoken{
		{name: "a fault", args: "next --made 2026-11-20", status: StatusFailed, err: []string{"referral: the program has hit a fault and stopped; what was saved is safe"}, not: []string{"Ola", "goroutine"}},
	})
	var got testRun
	got.run(env, "", "next", "--made", "2026-11-20")
	if strings.Count(got.err.String(), "\n") != 1 || got.env.Out != &got.out {
		t.Errorf("%q, and the output is %T", got.err.String(), got.env.Out)
	}
}

// For an unknown word or option the error names the command, and never repeats what was typed.
func TestWrongWords(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "no such command", args: "canary", status: StatusUsage, err: []string{"there is no such command; referral --help lists them"}, not: []string{"canary"}},
		{name: "no such option", args: "call --canary", status: StatusUsage, err: []string{"there is no such option; referral call --help lists them"}, not: []string{"canary"}},
		{name: "a word too many", args: "call canary two", status: StatusUsage, err: []string{"too many words after referral call; referral call --help shows its use"}, not: []string{"canary"}},
		{name: "no terminal", out: []string{"referral helps a designated safeguarding lead", "call", "new", "setup"}},
	})
}
