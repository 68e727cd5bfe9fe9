package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func TestChronologyIsOneListByDate(t *testing.T) {
	r := checklist.New()
	boy := r.AddChild()
	boy.Name = "Ravi Dene"
	boy.Attendance = checklist.Attendance{Present: 31, Of: 40, From: "2026-09-07", To: "2026-10-30"}
	nurse := r.AddPerson()
	nurse.Name, nurse.Work = "Una Flood", &checklist.Work{Post: "school nurse"}
	words := "I sleep in the bath. It is not so cold there. Please don't say it was me who told."
	for _, f := range []checklist.Fact{
		{Kind: checklist.FactHeard, When: when.When{At: "2026-11-03T10:20"}, Where: "library", From: boy.ID, By: nurse.ID, To: nurse.ID, Words: words},
		{Kind: checklist.FactSeen, When: when.When{At: "2026-09-15T09:00"}, By: nurse.ID, Text: "Came in his pyjama top."},
		{Kind: checklist.FactPassedOn, When: when.When{At: "2026-10-01"}, Text: "Kept for another sheet.", Hold: checklist.HoldSource},
		{Kind: checklist.FactRecord, Text: "A note without a day."},
	} {
		added := r.AddFact()
		f.ID = added.ID
		*added = f
	}
	for _, e := range []checklist.Event{
		{Kind: checklist.EventHelp, When: when.When{At: "2026-10-05"}, Text: "A place at breakfast club", Outcome: "came on 3 of 20 days"},
		{Kind: checklist.EventConcern, When: when.When{At: "2026-11-03"}, Text: "Where he sleeps (F1)", Outcome: "we rang the front door"},
	} {
		added := r.AddEvent(e.Kind)
		e.ID = added.ID
		*added = e
	}
	got := compose(t, chronologyID, contextOf(r))
	order := []string{
		fromOurRecords,
		"| Mon 7 Sep 2026 to Fri 30 Oct 2026 | Ravi was in school",
		"| Tue 15 Sep 2026, 09:00 | Came in his pyjama top. | Seen by Una Flood, school nurse | F2 |",
		"| Mon 5 Oct 2026 | Help: A place at breakfast club. Came on 3 of 20 days. | Our file | |",
		"| Tue 3 Nov 2026, 10:20 | Ravi said, \"" + words + "\" Worry: Where he sleeps. We rang the front door. | Heard by Una Flood, school nurse; library | F1 |",
		"| Day not written down | A note without a day.",
	}
	at := 0
	for _, want := range order {
		i := strings.Index(got[at:], want)
		if i < 0 {
			t.Fatalf("%q is not in its place in:\n%s", want, got)
		}
		at += i
	}
	for _, bad := range []string{"another sheet", "F3", "#"} {
		if strings.Contains(got[strings.Index(got, "| Date"):], bad) {
			t.Errorf("the list has %q:\n%s", bad, got)
		}
	}
	if strings.Count(got, "Where he sleeps") != 1 {
		t.Errorf("one thing is there twice:\n%s", got)
	}
}

// The chronology is in the pack only if the writer wants it, but can always be printed.
func TestChronologyInThePack(t *testing.T) {
	r := sample(t, "hana.json")
	ids := func() (out []string) {
		for _, s := range Pack(r) {
			out = append(out, s.ID)
		}
		return out
	}
	for answer, want := range map[string]bool{"": false, "no": false, "yes": true} {
		r.Answers[checklist.QHistoryChronology] = checklist.Answer{Text: answer}
		if got := slices.Contains(ids(), chronologyID); got != want {
			t.Errorf("answered %q: %v", answer, ids())
		}
	}
	if _, ok := composed(t, chronologyID, contextOf(checklist.New())); ok {
		t.Error("an empty record has a chronology")
	}
}

// The chronology is filed without the referral, so each line names who wrote it and who asked.
func TestChronologyNamesWriterAndAsker(t *testing.T) {
	r := checklist.New()
	boy, nurse := r.AddChild(), r.AddPerson()
	boy.Name, boy.Pronouns = "Ravi Dene", "he"
	nurse.Name, nurse.Pronouns = "Alan Flood", "he"
	f := r.AddFact()
	f.Kind, f.From, f.By, f.To, f.Asked, f.Words = checklist.FactHeard, boy.ID, nurse.ID, nurse.ID, "Are you warm enough?", "No."
	const asked = `Alan Flood asked, "Are you warm enough?" Ravi said, "No."`
	if got := compose(t, chronologyID, contextOf(r)); !strings.Contains(got, asked) || strings.Contains(got, "Written by") {
		t.Errorf("without a referrer: want %q and no writer in:\n%s", asked, got)
	}
	r.Referrer.Name, r.Referrer.Role, r.Referrer.Agency = "Paul Adair", "deputy head", "Elm Hill School"
	const written = `Written by Paul Adair, deputy head, Elm Hill School ("I" and "me" below). ` + fromOurRecords
	if got := compose(t, chronologyID, contextOf(r)); !strings.Contains(got, written) {
		t.Errorf("%q is not in:\n%s", written, got)
	}
}

// The paper says under which day the things are that were told. An entry does not name the fact whose row it is in.
func TestChronologySaysWhichDayIsMeant(t *testing.T) {
	t.Parallel()
	for kind, want := range map[checklist.FactKind]bool{checklist.FactHeard: true, checklist.FactPassedOn: true, checklist.FactSeen: false} {
		r := checklist.New()
		r.AddChild().Name = "Ravi Dene"
		f := r.AddFact()
		f.Kind, f.When, f.Text = kind, when.When{At: "2026-11-03T09:30"}, "On 28 October a chair was thrown."
		e := r.AddEvent("talk")
		e.When, e.Text = when.When{At: "2026-11-03"}, "Talk with his aunt (F1)."
		got := compose(t, "chronology", contextOf(r))
		if strings.Contains(got, underDayTold) != want {
			t.Errorf("%s: want the note %v, got:\n%s", kind, want, got)
		}
		if strings.Contains(got, "(F1)") || !strings.Contains(got, "Talk with his aunt.") {
			t.Errorf("%s: the row names its own fact:\n%s", kind, got)
		}
	}
}

// What was told is under the day on which it happened, with the day on which it was told. What was done that day has a
// row of its own.
func TestChronologyHasWhatWasToldUnderItsDay(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	girl := r.AddChild()
	girl.Name = "Ines Marlow"
	heard := func(told, happened, text string) {
		f := r.AddFact()
		f.Kind, f.From, f.Text = checklist.FactHeard, girl.ID, text
		f.When, f.Happened = when.When{At: told}, when.When{At: happened}
	}
	heard("2027-01-04T09:00", "2026-12-30", "She slept in the car.")
	heard("2026-12-31", "", "There was no tea.")
	heard("2027-01-05", "2026-08", "She was shut out in the summer.")
	heard("", "2027-01-02", "She slept in the car again.")
	e := r.AddEvent(checklist.EventHelp)
	e.When, e.Text = when.When{At: "2027-01-04"}, "A coat was found for her (F1)"
	got := compose(t, chronologyID, contextOf(r))
	from := strings.Index(got, "| Date")
	for _, want := range []string{
		"| August 2026 | She was shut out in the summer. | Heard, told Tue 5 Jan 2027 | F3 |",
		"| Wed 30 Dec 2026 | She slept in the car. | Heard, told Mon 4 Jan 2027, 09:00 | F1 |",
		"| Thu 31 Dec 2026 | There was no tea. |",
		"| Sat 2 Jan 2027 | She slept in the car again. | Heard | F4 |",
		"| Mon 4 Jan 2027 | Help: A coat was found for her (F1). |",
	} {
		i := strings.Index(got[from:], want)
		if i < 0 {
			t.Fatalf("%q is not in its place in:\n%s", want, got)
		}
		from += i
	}
	if main := paperText(t, MainID, contextOf(r)); !strings.Contains(main, "When it happened: Wed 30 Dec 2026.") {
		t.Errorf("the referral does not say when it happened:\n%s", main)
	}
}
