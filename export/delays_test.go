package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// How long the referral took is said in minutes, then in hours, and from three days on in days alone.
func TestSupervisionSaysHowLongItTook(t *testing.T) {
	t.Parallel()
	for seen, want := range map[string]string{
		"2026-11-13T09:59": "1 minute after F1",
		"2026-11-13T09:00": "60 minutes after F1",
		"2026-11-13T08:01": "119 minutes after F1",
		"2026-11-13T08:00": "2 hours after F1",
		"2026-11-13T07:30": "2 hours 30 minutes after F1",
		"2026-11-12T10:00": "24 hours after F1",
		"2026-11-10T10:01": "71 hours 59 minutes after F1",
		"2026-11-10T10:00": "3 days after F1",
		"2026-11-09T11:00": "3 days after F1",
		"2026-11-06T10:00": "7 days after F1",
	} {
		r := checklist.New()
		r.AddChild().Name = "Ravi Dene"
		r.Request.Made = "2026-11-13T10:00"
		f := r.AddFact()
		f.Kind, f.When, f.Text = checklist.FactSeen, when.When{At: seen}, "He shook."
		if got := compose(t, "supervision", contextOf(r)); !strings.Contains(got, "| "+want+" |") {
			t.Errorf("seen at %s: %q is not in:\n%s", seen, want, got)
		}
	}
}

// What a child's record does not have, because it does not apply, is named, and that nothing is known is said in its place.
func TestRecordsSayWhatDoesNotApply(t *testing.T) {
	t.Parallel()
	r := early(t)
	child := r.Children()[0]
	gap := func(id string, kind checklist.GapKind, note string) {
		t.Helper()
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: id, Subject: child.ID}, checklist.Value{Gap: &checklist.Gap{Kind: kind, Note: note}}); err != nil {
			t.Fatal(err)
		}
	}
	gap("child.religion", checklist.GapNone, "")
	child.Aliases = []string{"Ren", "O. Marsh"}
	text := paperText(t, "main", contextOf(r))
	for _, want := range []string{"lso known as Ren, O. Marsh", "does not apply: religion"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not in:\n%s", want, text)
		}
	}
}

// Whether someone may be causing harm, and can reach the child, is said to be unknown where that was the answer.
func TestPeopleSayWhatIsNotKnown(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		"family.person_of_concern": "Whether this person may be causing harm: ",
		"person.access":            "Whether this person can reach Oren now: ",
	} {
		r, _, uncle := withFamily(t)
		q, ok := checklist.Default().Question(id)
		if !ok || len(q.Gaps) == 0 {
			t.Fatalf("%s takes no gap", id)
		}
		for _, kind := range q.Gaps {
			if kind == checklist.GapNone {
				continue
			}
			ref := checklist.Ref{Question: id, Subject: uncle.ID}
			if err := checklist.Set(r, checklist.Default(), ref, checklist.Value{Gap: &checklist.Gap{Kind: kind}}); err != nil {
				t.Fatal(err)
			}
			if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, want) {
				t.Errorf("%s, %s: %q is not in:\n%s", id, kind, want, text)
			}
		}
	}
}

// Asking for advice has room for who advised, what they advised, and what was decided.
func TestAdviceHasRoomForTheAnswer(t *testing.T) {
	t.Parallel()
	text := paperText(t, "advice", contextOf(early(t)))
	at := 0
	for _, want := range []string{"What to ask", "Write down", "Who advised: name, job, day and time", "What they advised", "What we decided, who decided, and why"} {
		i := strings.Index(text[at:], want)
		if i < 0 {
			t.Fatalf("%q is not in its place:\n%s", want, text)
		}
		at += i
	}
}
