package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// An entry in each kind of list is removed by x and its number and comes back with ~, and the words say what happened.
func TestEntriesAreRemovedLineByLine(t *testing.T) {
	tests := []struct {
		list string
		add  func(r *checklist.Referral)
	}{
		{"family.household", func(r *checklist.Referral) { r.AddPerson().Name = "Idris Vale"; r.AddPerson().Name = "Mair Vale" }},
		{"agencies.list", func(r *checklist.Referral) {
			r.AddPerson().Work = &checklist.Work{Agency: "Tarrow Housing"}
			r.AddPerson().Work = &checklist.Work{Agency: "Mill Surgery"}
		}},
		{"concern.when_and_where", func(r *checklist.Referral) { r.AddFact().Text = "No coat"; r.AddFact().Text = "No lunch" }},
		{"support.tried", func(r *checklist.Referral) {
			r.AddEvent("help").Text = "Breakfast"
			r.AddEvent("help").Text = "A mentor"
		}},
		{"referral.routes", func(r *checklist.Referral) { r.AddRoute("police"); r.AddRoute("prevent") }},
	}
	for _, tt := range tests {
		t.Run(tt.list, func(t *testing.T) {
			r := checklist.New()
			tt.add(r)
			f := wizard.NewFlow(r, checklist.Default(), clock)
			if !f.Jump(checklist.Ref{Question: tt.list}) {
				t.Fatal("the list is not asked for")
			}
			before := strings.Join(f.Entries(), " ")
			s := wizard.NewSession(f)
			out, _ := goOn(s, nil, "x 2", "u 1")
			if got, want := strings.Join(r.Entries(f.Now().Question), " "), strings.Fields(before)[0]; got != want {
				t.Errorf("got %s left, want %s", got, want)
			}
			if !strings.Contains(out, "Removed. ~ undoes it.") || !strings.Contains(out, "It cannot move any further.") {
				t.Errorf("got\n%s", out)
			}
			f.Jump(checklist.Ref{Question: tt.list})
			if _, err := goOn(s, nil, "~", "d 1"); err == nil {
				t.Error("the input should have ended")
			}
			want := strings.Fields(before)
			if got := strings.Join(r.Entries(f.Now().Question), " "); got != want[1]+" "+want[0] {
				t.Errorf("got %s, want %s back and the two swapped", got, before)
			}
		})
	}
}

// Someone who could be a child to refer is asked about line by line too.
func TestReferLineByLine(t *testing.T) {
	t.Parallel()
	for answer, want := range map[string]int{"1": 2, "2": 1, "": 1, "<": 1} {
		r := checklist.New()
		f := wizard.NewFlow(r, checklist.Default(), clock)
		_ = f.AnswerTo(checklist.Ref{Question: checklist.QChildName, Subject: r.Children()[0].ID}, checklist.Value{Text: "Ilya Marsh"})
		f.Jump(checklist.Ref{Question: checklist.QFamilyHousehold})
		out, _ := goOn(wizard.NewSession(f), nil, "Noor, 6, girl, daughter", "maybe", answer)
		if len(r.Children()) != want || !strings.Contains(out, "Is Noor one of the children you are referring?") || !strings.Contains(out, "Type 1 or 2.") {
			t.Errorf("%q: %d children\n%s", answer, len(r.Children()), out)
		}
	}
}
