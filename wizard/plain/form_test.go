package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
	"referral/wizard/plain"
)

// formOf goes through the boxes of a council's form, filled in from a record.
func formOf(r *checklist.Referral, p authority.Profile, lines ...string) string {
	s := wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
	for s.Flow.JumpSection("after"); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
	}
	out, _ := goOnWith(s, &memory{ready: true}, func(o *plain.Options) {
		o.Clipboard = &board{}
		o.Context = func() export.Context {
			return export.Context{R: s.Flow.Record(), Guide: s.Flow.Guide(), Now: clock(), Profile: p}
		}
	}, append([]string{"b"}, lines...)...)
	return flat(out)
}

// Before the first box the form says whose it is, how much of it is known, and what it asks that the record lacks.
func TestWhatIsSaidOfTheForm(t *testing.T) {
	t.Parallel()
	portal := authority.Profile{ID: "own", Own: true, Name: "Thornleigh Council", Form: authority.Form{Title: "Help request", SessionMinutes: 25, CanSave: "no", Fields: []authority.Field{
		{Section: "Child", Label: "Child's name", Questions: []string{checklist.QChildName}},
		{Section: "Child", Label: "Library card", Questions: []string{authority.NoQuestion}},
	}}}
	part := portal
	part.Form.Seen, part.Form.Year = "partial", "2025"
	byPhone := portal
	byPhone.Route.Takes = "telephone"
	whole := portal
	whole.Form.Fields = whole.Form.Fields[:1]
	const whose, some, also = "This is the form of Thornleigh Council.", "Only part of this form is known, from 2025", "This form also asks for: Child: Library card."
	for _, tt := range []struct {
		name      string
		of        authority.Profile
		says, not []string
	}{
		{"a portal", portal, []string{"Thornleigh Council: Help request", whose, "This form closes after 25 minutes. You cannot save it part-way.", "Box 1 of ", also}, []string{some, wizard.WordsPackByPhone}},
		{"a part of a form", part, []string{some, "Box 1 of "}, nil},
		{"a council that takes calls", byPhone, []string{wizard.WordsPackByPhone, "Box 1 of "}, nil},
		{"a form that asks for nothing else", whole, []string{whose, "Box 1 of "}, []string{"This form also asks for"}},
	} {
		text := formOf(rowan(t).Flow.Record(), tt.of, "x")
		if missing := notInOrder(text, tt.says); missing != "" {
			t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, missing, text)
		}
		for _, n := range tt.not {
			if strings.Contains(text, n) {
				t.Errorf("%s: it says %q:\n%s", tt.name, n, text)
			}
		}
	}
	// The time is given again after the first copy, if anything is known about it.
	if text := formOf(rowan(t).Flow.Record(), portal, "c", "x"); !strings.Contains(text, "0 minutes since you first copied a box. This form closes after 25 minutes.") {
		t.Errorf("it does not say how long the form has been open:\n%s", text)
	}
	if text := formOf(rowan(t).Flow.Record(), authority.Profile{}, "c", "x"); strings.Contains(text, "since you first copied") {
		t.Errorf("it tells the time of a form that is not known to close:\n%s", text)
	}
}

// notInOrder returns the first of the words that is not in a text after those before it.
func notInOrder(text string, words []string) string {
	for _, w := range words {
		_, rest, ok := strings.Cut(text, w)
		if !ok {
			return w
		}
		text = rest
	}
	return ""
}

// A box can be read again. One without text says so, and cannot be copied.
func TestBoxesReadAgainAndWithoutText(t *testing.T) {
	t.Parallel()
	const none, keys = "Nothing is written for this box yet.", "Press Enter for the next box, or x to stop."
	form := authority.Profile{ID: "own", Name: "Thornleigh Council", Form: authority.Form{Title: "Help request", Fields: []authority.Field{
		{Label: "Name of the child", Questions: []string{checklist.QChildName}}, {Label: "Religion", Questions: []string{"child.religion"}},
	}}}
	text := formOf(rowan(t).Flow.Record(), form, "t", "x")
	if n := strings.Count(text, "Rowan Ashdown"); n != 2 {
		t.Errorf("the name is read %d times:\n%s", n, text)
	}
	text = formOf(checklist.New(), form, "1", "c", "", "x")
	_, text, _ = strings.Cut(text, "Box 1 of ")
	if missing := notInOrder(text, []string{"Name of the child", none, keys, none, keys, "Box 2 of "}); missing != "" || strings.Contains(text, "Copied") || strings.Contains(text, "Type c to copy it") {
		t.Errorf("it does not say %q, or copies an empty box:\n%s", missing, text)
	}
}
