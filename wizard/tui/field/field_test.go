package field

import (
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/wizard"
)

// What keys record.
func TestFieldKeys(t *testing.T) {
	willAsk := checklist.Gap{Kind: "will_ask", On: "2026-11-23", Note: "office holds it"}
	tests := []struct {
		name    string
		ref     checklist.Ref
		prepare func(*wizard.Flow)
		keys    string
		want    checklist.Value
		went    int
	}{
		{"prose: paragraphs", proseRef, nil, "One.<enter>Two.", checklist.Value{Text: "One.\nTwo."}, 0},
		{"prose: tab moves on and leaves the text", proseRef, nil, "One<tab>", checklist.Value{Text: "One"}, 1},
		{"prose: back is never held up", proseRef, nil, "<shift+tab>", checklist.Value{}, -1},
		{"prose: words", proseRef, nil, "the old cat<ctrl+left><ctrl+left>very <ctrl+right><ctrl+w>", checklist.Value{Text: "the very cat"}, 0},
		{"prose: edges", proseRef, nil, "b<home>a<end>c<left><left><delete>B", checklist.Value{Text: "aBc"}, 0},
		{"prose: over a break", proseRef, nil, "a<enter>b<left><backspace>", checklist.Value{Text: "ab"}, 0},
		{"prose: ends of the text", proseRef, nil, "a<enter>b<ctrl+home>1<ctrl+end>2", checklist.Value{Text: "1a\nb2"}, 0},
		{"prose: no key wipes, leaves or opens anything", proseRef, nil, "kept<ctrl+u><ctrl+e><ctrl+c><esc>", checklist.Value{Text: "kept"}, 0},
		{"prose: space alone is no answer", proseRef, nil, "   ", checklist.Value{}, 0},
		{"prose: undo and redo by word", proseRef, nil, "one two<ctrl+z><ctrl+z><ctrl+y>", checklist.Value{Text: "one "}, 0},
		{"prose: typing replaces a gap", proseRef, gapped(willAsk), "No", checklist.Value{Text: "No"}, 0},
		{"prose: undo brings the gap back", proseRef, gapped(willAsk), "N<ctrl+z>", checklist.Value{Gap: &willAsk}, 0},
		{"prose: backspace takes the gap away", proseRef, gapped(willAsk), "<backspace>", checklist.Value{}, 0},
		{"prose: moving leaves the gap", proseRef, gapped(willAsk), "<left><up><end><tab>", checklist.Value{Gap: &willAsk}, 1},
		{"line: enter moves on", ofChild("child.name"), nil, "Ola Nowak<enter>", checklist.Value{Text: "Ola Nowak"}, 1},
		{"line: space at the ends is not kept", ofChild("child.name"), nil, " Ola ", checklist.Value{Text: "Ola"}, 0},
		{"choice: a digit", question("referral.level"), nil, "2", checklist.Value{Choice: "school"}, 0},
		{"choice: nothing by moving", question("referral.level"), nil, "<down><down><up><end><home>", checklist.Value{}, 0},
		{"choice: letters do nothing", question("referral.level"), nil, "jkG/ynx", checklist.Value{}, 0},
		{"choice: space", question("referral.level"), nil, "<down><space>", checklist.Value{Choice: "school"}, 0},
		{"choice: enter records and moves on", question("referral.level"), nil, "<down><enter>", checklist.Value{Choice: "school"}, 1},
		{"choice: the first enter only points", question("referral.level"), nil, "<enter>", checklist.Value{}, 0},
		{"choice: a second enter takes the row", question("referral.level"), nil, "<enter><enter>", checklist.Value{Choice: "universal"}, 1},
		{"choice: enter, then an arrow and enter", question("referral.level"), nil, "<enter><down><enter>", checklist.Value{Choice: "school"}, 1},
		{"choice: tab after enter moves on", question("referral.level"), nil, "<enter><tab>", checklist.Value{}, 1},
		{"choice: space takes the first row", question("referral.level"), nil, "<space>", checklist.Value{Choice: "universal"}, 0},
		{"choice: enter leaves a gap", question("referral.level"), gapped(willAsk), "<enter>", checklist.Value{Gap: &willAsk}, 1},
		{"person: enter with no one pointed at", question("sharing.decided_by"), person("Joan Petrie"), "<enter>", checklist.Value{}, 1},
		{"choice: backspace clears", question("referral.level"), nil, "3<backspace>", checklist.Value{}, 0},
		{"choice: a digit too high", question("referral.level"), nil, "9", checklist.Value{}, 0},
		{"choice: a gap gives way", question("referral.level"), gapped(willAsk), "1", checklist.Value{Choice: "universal"}, 0},
		{"choice: backspace takes the gap away", question("referral.level"), gapped(willAsk), "<backspace>", checklist.Value{}, 0},
		{"multi: toggles", question("concern.harm_types"), nil, "31<home>2<down><space><up>1", checklist.Value{Choices: []string{"emotional"}}, 0},
		{"multi: enter only moves on", question("concern.harm_types"), nil, "<enter>", checklist.Value{}, 1},
		{"multi: enter at a row says that nothing is ticked", question("concern.harm_types"), nil, "<down><enter>", checklist.Value{}, 0},
		{"multi: a second enter moves on", question("concern.harm_types"), nil, "<down><enter><enter>", checklist.Value{}, 1},
		{"multi: none goes with nothing else", question("family.risk_factors"), nil, "16", checklist.Value{Choices: []string{"none"}}, 0},
		{"multi: and gives way", question("family.risk_factors"), nil, "62", checklist.Value{Choices: []string{"drugs"}}, 0},
		{"date: read as it is typed", ofChild("child.born"), nil, "3/9/2015", checklist.Value{When: at("2015-09-03")}, 0},
		{"date: half a date is none", ofChild("child.born"), nil, "3/9/", checklist.Value{}, 0},
		{"date: spoilt", ofChild("child.born"), nil, "3/9/2015x", checklist.Value{When: at("2015-09-03")}, 0},
		{"date: in doubt, then picked", ofChild("child.born"), nil, "3/9/15<tab><tab>", checklist.Value{When: at("2015-09-03")}, 1},
		{"date: in doubt, then the other", ofChild("child.born"), nil, "3/9/15<enter>2<enter><enter>", checklist.Value{When: at("1915-09-03")}, 1},
		{"date: in doubt, and left by the way back", ofChild("child.born"), nil, "3/9/15<shift+tab>", checklist.Value{}, -1},
		{"date: typing takes the place of what was taken", ofChild("child.born"), nil, "3/9/15<tab>14/3/2012<tab>", checklist.Value{When: at("2012-03-14")}, 1},
		{"date: in doubt, then mended", ofChild("child.born"), nil, "3/9/15<tab><backspace><backspace><backspace>014<backspace>5<tab>", checklist.Value{When: at("2015-09-03")}, 1},
		{"date: a gap stays until there is a date", ofChild("child.born"), gapped(willAsk), "3/9", checklist.Value{Gap: &willAsk}, 0},
		{"date: typing taken out again leaves the gap", ofChild("child.born"), gapped(willAsk), "3<backspace>", checklist.Value{Gap: &willAsk}, 0},
		{"date: backspace takes the gap away", ofChild("child.born"), gapped(willAsk), "<backspace>", checklist.Value{}, 0},
		{"date: a date replaces the gap", ofChild("child.born"), gapped(willAsk), "about 2015", checklist.Value{When: when.When{At: "2015", About: true}}, 0},
		{"person: one of the record", question("sharing.decided_by"), person("Joan Petrie"), "2", checklist.Value{Choice: "p2"}, 0},
		{"person: typed, once", question("sharing.decided_by"), nil, "Joan Petrie<enter>", checklist.Value{Choice: "p2"}, 1},
		{"person: enter on a row", question("sharing.decided_by"), nil, "<home><enter>", checklist.Value{Choice: checklist.ReferrerID}, 1},
		{"person: a decision in words", question("sharing.decided_by"), nil, "Me, with the head, 11:30<enter>", checklist.Value{Choice: checklist.ReferrerID, Text: "Me, with the head, 11:30"}, 1},
		{"person: a row takes the place of words", question("sharing.decided_by"), person("Joan Petrie"), "Me, with the head, 11:30<up><space>", checklist.Value{Choice: "p2"}, 0},
		{"home: a number alone takes a row", ofChild("child.address"), oneHome, "1<enter>", checklist.Value{Text: "1 Mill Lane", Choice: "h1"}, 1},
		{"home: a number past the rows is an address", ofChild("child.address"), oneHome, "2<enter>", checklist.Value{Text: "2", Choice: "h2"}, 1},
		{"home: digits are an address", ofChild("child.address"), nil, "14 Mill Lane<enter>", checklist.Value{Text: "14 Mill Lane", Choice: "h1"}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := newRig(t, tt.ref, tt.prepare)
			r.press(tt.keys)
			if tt.went != 0 {
				r.Blur()
			}
			if got := r.recorded(); !got.Equal(tt.want) {
				t.Errorf("recorded %+v, want %+v", got, tt.want)
			}
			if r.went != tt.went {
				t.Errorf("went %d, want %d", r.went, tt.went)
			}
		})
	}
}

// A typed name adds no one until the line is left, and then one person.
func TestPersonTypedIsAddedOnce(t *testing.T) {
	r := newRig(t, question("sharing.decided_by"), nil)
	before := len(r.flow.Record().People)
	r.press("Joan Petrie, first-aider")
	if got := len(r.flow.Record().People); got != before {
		t.Fatalf("%d people while typing, want %d", got, before)
	}
	r.Settle()
	r.Settle()
	r.Blur()
	r.Focus()
	r.Blur()
	if got := len(r.flow.Record().People); got != before+1 {
		t.Errorf("%d people, want %d", got, before+1)
	}
	if !strings.Contains(r.shows(), "Joan Petrie") {
		t.Errorf("the person is not on the rows:\n%s", r.shows())
	}
}

func oneHome(f *wizard.Flow) {
	f.Change(func(r *checklist.Referral) {
		r.Homes = append(r.Homes, &checklist.Home{ID: "h1", Address: "1 Mill Lane"})
		r.AddPerson().Homes = []string{"h1"}
	})
}

// An address that begins like another is not taken for it while being typed.
func TestHomeIsNotChangedOnTheWay(t *testing.T) {
	r := newRig(t, ofChild("child.address"), oneHome)
	r.press("1 Mill Lane East<tab>")
	r.Blur()
	if got := r.flow.Record().Home("h1").Address; got != "1 Mill Lane" {
		t.Errorf("the other home is now %q", got)
	}
	if got := r.recorded(); got.Text != "1 Mill Lane East" || got.Choice == "h1" {
		t.Errorf("recorded %+v", got)
	}
	r.Focus()
	if got := r.shows(); !strings.Contains(got, "Change it") {
		t.Errorf("no line to correct it:\n%s", got)
	}
	r.press("<end> 2<tab>")
	r.Blur()
	if got := r.recorded(); got.Text != "1 Mill Lane East 2" || len(r.flow.Record().Homes) != 2 {
		t.Errorf("recorded %+v, %d homes", got, len(r.flow.Record().Homes))
	}
}

// What does not fit is reported when the typing stops, not at each key, and
// never prevents moving on.
func TestProblemWaits(t *testing.T) {
	r := newRig(t, ofChild("child.attendance"), nil)
	r.press("14")
	if got := r.Problem(); got != "" {
		t.Errorf("said while typing: %q", got)
	}
	r.CheckNow()
	if got := r.Problem(); !strings.Contains(got, "14 of 20") {
		t.Errorf("after a pause: %q", got)
	}
	if !strings.Contains(r.shows(), "! Not kept") {
		t.Errorf("not shown:\n%s", r.shows())
	}
	r.press(" of 20<enter>")
	r.Blur()
	if r.Problem() != "" || r.recorded().Text != "14 of 20" || r.went != 1 {
		t.Errorf("%q, %+v, went %d", r.Problem(), r.recorded(), r.went)
	}
	r.host.Changed = func(checklist.Ref, checklist.Value) error { return errors.New("keeping the answer: no room") }
	r.Focus()
	r.press("x<tab>")
	r.Blur()
	if r.Problem() == "" || r.went != 2 {
		t.Errorf("an error is not said, or holds up: %q, went %d", r.Problem(), r.went)
	}
}

// A date shows how it was read, with the age.
func TestDateSaysBack(t *testing.T) {
	r := newRig(t, ofChild("child.born"), nil)
	r.press("3/9/2015")
	if got, want := r.shows(), "✓ Thursday 3 September 2015; 11 years old"; !strings.Contains(got, want) {
		t.Errorf("got\n%s\nwant %q", got, want)
	}
	r.press("<backspace><backspace><backspace><backspace>15")
	if got := r.shows(); !strings.Contains(got, "1  Thursday 3 September 2015") || !strings.Contains(got, "2  ") {
		t.Errorf("no alternatives:\n%s", got)
	}
	r.Blur()
	if got := r.Problem(); !strings.HasPrefix(got, "Not in the referral yet. ") {
		t.Errorf("left in doubt: %q", got)
	}
	r.Focus()
	r.press("<ctrl+w><ctrl+w><ctrl+w><ctrl+w><ctrl+w>soon")
	r.Blur()
	if got := r.Problem(); got == "" || strings.Contains(got, "soon") {
		t.Errorf("left unread: %q", got)
	}
}

// Every recorded date is written so that it is read back as the same.
func TestTypedDate(t *testing.T) {
	for _, w := range []when.When{at("2015"), at("2015-09"), at("2015-09-03"), at("2026-11-12T08:40"), {At: "2015", About: true},
		{At: "2015-09", About: true}, {At: "2015-09-03", About: true}, {At: "2026-11-12T08:05", About: true}} {
		s := typedDate(w, clock())
		got, err := when.Parse(s, clock())
		if err != nil || got.Ask != "" || got.When != w {
			t.Errorf("%+v is written %q and read as %+v, %v", w, s, got, err)
		}
	}
}

// A gap is a state of its own, and what is set from outside is shown and not
// recorded again.
func TestSetValue(t *testing.T) {
	gap := checklist.Gap{Kind: "will_ask", On: "2026-11-23", Note: "office holds it"}
	refs := []checklist.Ref{proseRef, ofChild("child.name"), ofChild("child.born"), question("referral.level"), question("concern.harm_types"),
		question("sharing.decided_by"), ofChild("child.address"), question("referral.tonight")}
	for _, ref := range refs {
		t.Run(ref.Question, func(t *testing.T) {
			r := newRig(t, ref, nil)
			r.SetValue(checklist.Value{Gap: &gap})
			want := "Not known yet; we will find out by Mon 23 Nov 2026: office holds it"
			if got := english.OneLine(strings.ReplaceAll(r.shows(), "│", "")); !strings.Contains(got, want) {
				t.Errorf("got\n%s\nwant %q", got, want)
			}
			if got := r.Value(); got.Gap == nil || *got.Gap != gap {
				t.Errorf("value %+v", got)
			}
			if r.writes != 0 {
				t.Error("it was recorded again")
			}
		})
	}
}

// Words replaced by a gap can be recovered.
func TestGapOverWords(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.press("Two pages of it")
	v := checklist.Value{Gap: &checklist.Gap{Kind: "declined"}}
	if err := r.flow.AnswerTo(r.Ref(), v); err != nil {
		t.Fatal(err)
	}
	r.SetValue(v)
	r.press("<ctrl+z>")
	if got := r.recorded(); got.Text != "Two pages of it" || got.Gap != nil {
		t.Errorf("recorded %+v", got)
	}
}

// Fields act once on keys and not at all on what huh sends to every field.
func TestOnlyKeysAndPastes(t *testing.T) {
	r := newRig(t, proseRef, nil)
	r.press("a")
	before := r.View()
	for range 2 {
		r.send(tea.WindowSizeMsg{Width: 10, Height: 10})
		r.send(struct{}{})
	}
	if r.View() != before || r.writes != 1 {
		t.Error("a message that is no key changed something")
	}
	r.Blur()
	r.press("b")
	r.send(tea.PasteMsg{Content: "c"})
	if got := r.recorded().Text; got != "a" {
		t.Errorf("a field without the focus took a key: %q", got)
	}
}

// A name that was begun is neither lost by ticking someone else nor added
// twice.
func TestPersonsAndOwn(t *testing.T) {
	r := newRig(t, checklist.Ref{Question: "event.who", Subject: "e1"}, func(f *wizard.Flow) {
		person("Joan Petrie")(f)
		f.Change(func(r *checklist.Referral) { r.AddEvent("concern") })
	})
	r.press("3Ola Nowak<home><down><down>")
	r.press("<space><space><end>")
	r.press("<tab>")
	r.Blur()
	r.Focus()
	r.Blur()
	names := []string{}
	for _, id := range r.recorded().Choices {
		names = append(names, r.flow.Record().NameOf(id))
	}
	if got, want := strings.Join(names, ", "), "Joan Petrie, Ola Nowak"; got != want {
		t.Errorf("recorded %q, want %q", got, want)
	}
}
