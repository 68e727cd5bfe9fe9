package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// A line being typed is saved with the draft, and becomes the answer if nothing can continue it.
func TestBegunIsSavedAndTaken(t *testing.T) {
	f := newFlow(t)
	line := checklist.Ref{Question: "child.school", Subject: "p1"}
	full := checklist.Ref{Question: "child.religion", Subject: "p1"}
	lines := checklist.Ref{Question: "child.culture", Subject: "p1"}
	_ = f.AnswerTo(full, checklist.Value{Text: "Jain"})
	_ = f.AnswerTo(lines, checklist.Value{Text: "Diwali is\nwith cous"})
	f.Begin(wizard.BegunAt(line), "Fernbank Pri")
	f.Begin(wizard.BegunAt(full), "Hin")
	f.Begin(wizard.BegunLines(lines), "Diwali is\nwith cous")
	content, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	f, err = wizard.ResumeFlow(content, f.Guide(), f.Today)
	if err != nil {
		t.Fatal(err)
	}
	if f.Begun(wizard.BegunAt(line)) != "Fernbank Pri" {
		t.Error("the draft does not hold the line")
	}
	f.TakeBegun()
	if got := f.ValueOf(line).Text; got != "Fernbank Pri" || f.Begun(wizard.BegunAt(line)) != "" {
		t.Errorf("got %q", got)
	}
	if got := f.ValueOf(full).Text; got != "Jain" || f.Begun(wizard.BegunAt(full)) != "Hin" {
		t.Errorf("an answer gave way to half a line: %q", got)
	}
	if got := f.ValueOf(lines).Text; got != "Diwali is\nwith cous" || f.Begun(wizard.BegunLines(lines)) != "" {
		t.Errorf("got %q", got)
	}
}

// What is half typed in an entry is saved with it, whatever kind it is, and goes when the entry is taken out.
func TestBegunInEveryKindOfEntry(t *testing.T) {
	t.Parallel()
	for question, add := range map[string]func(r *checklist.Referral) string{
		"person.email":     func(r *checklist.Referral) string { return r.AddPerson().ID },
		"fact.where":       func(r *checklist.Referral) string { return r.AddFact().ID },
		"event.outcome":    func(r *checklist.Referral) string { return r.AddEvent(checklist.EventHelp).ID },
		"action.reference": func(r *checklist.Referral) string { return r.AddAction(checklist.ActionNote).ID },
	} {
		f, ref := newFlow(t), checklist.Ref{Question: question}
		f.Change(func(r *checklist.Referral) { ref.Subject = add(r) })
		f.Begin(wizard.BegunAt(ref), "half a wo")
		saved := func() string {
			content, err := f.State()
			if err != nil {
				t.Fatal(err)
			}
			g, err := wizard.ResumeFlow(content, f.Guide(), f.Today)
			if err != nil {
				t.Fatal(err)
			}
			return g.Begun(wizard.BegunAt(ref))
		}
		if got := saved(); got != "half a wo" {
			t.Errorf("%s: got %q", question, got)
		}
		if f.Remove(ref.Subject); saved() != "" {
			t.Errorf("%s: the entry is gone, and what was typed in it is still saved", question)
		}
	}
}

// A paper made from a draft includes a half-typed line that no one has continued.
func TestHalfALineIsOnThePaper(t *testing.T) {
	for _, tt := range []struct{ question, had, begun, want string }{
		{"child.school", "", "Saltfleet Inf", "Saltfleet Inf"},
		{"child.school", "Saltfleet Infants", "Salt", "Saltfleet Infants"},
		{"child.address", "", "Boat 7, Lock Cut", "Boat 7, Lock Cut"},
		{"child.address", "", "2", ""},
	} {
		f := newFlow(t)
		ref := checklist.Ref{Question: tt.question, Subject: "p1"}
		if tt.had != "" {
			_ = f.AnswerTo(ref, checklist.Value{Text: tt.had})
		}
		f.LeaveUnfinished(ref, tt.begun)
		f.TakeUnfinished()
		got := f.ValueOf(ref).Text
		if home := f.Record().Homes; tt.question == "child.address" && len(home) > 0 {
			got = home[0].Address
		}
		if got != tt.want {
			t.Errorf("%s %q after %q: got %q, want %q", tt.question, tt.begun, tt.had, got, tt.want)
		}
	}
}
