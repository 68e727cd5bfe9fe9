package export

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
)

// decidedSample returns a record whose council has said no.
func decidedSample(t *testing.T, name string) Context {
	r := sample(t, name)
	a := r.AddAction("outcome")
	a.When, a.Who, a.Text, a.Done = when.When{At: "2026-11-13T15:10"}, "Mr Osei, team manager", "No assessment.", true
	r.Answers["after.outcome"] = checklist.Answer{Text: "other_service"}
	r.Answers["after.reasons"] = checklist.Answer{Text: "One account only (F1). A parenting course was named."}
	return contextOf(r)
}

// beforeSending are the papers composed by TestGolden.
var beforeSending = []string{"main", "staff-safety", "sources", "call", "advice", "worksheet"}

// TestAfterSheets composes the papers used after sending, and any new sheet. Read the golden files as their reader
// would.
func TestAfterSheets(t *testing.T) {
	c := decidedSample(t, "rowan.json")
	for _, s := range Sheets() {
		if slices.Contains(beforeSending, s.ID) {
			continue
		}
		text := compose(t, s.ID, c)
		if text == "" {
			t.Errorf("%s: there is nothing to print for this record: name the sheet in beforeSending and show it in TestGolden", s.ID)
			continue
		}
		golden(t, "rowan-decided-"+s.ID+".md", text)
	}
	var s strings.Builder
	if err := WriteBoxes(&s, inAuthority(t, sample(t, "rowan.json"), "bolton")); err != nil {
		t.Fatal(err)
	}
	golden(t, "rowan-fields-bolton.txt", s.String())
}

func TestChallengeNamesWhatIsOpen(t *testing.T) {
	text := paperText(t, "challenge", decidedSample(t, "rowan.json"))
	if !strings.Contains(text, "F1. Heard") || !strings.Contains(text, "F2. Seen") {
		t.Error("the letter should list the facts that it rests on and those that the reasons do not name")
	}
	if text := paperText(t, "escalation", decidedSample(t, "rowan.json")); !strings.Contains(text, "Mon 16 Nov 2026") {
		t.Error("the ladder has no day for the manager")
	}
}

// TestNothingToSay checks that the papers used after sending are empty before anything is done.
func TestNothingToSay(t *testing.T) {
	for _, id := range []string{"deadlines", "challenge", "escalation", "supervision", "actions"} {
		if _, ok := composed(t, id, contextOf(checklist.New())); ok {
			t.Errorf("%s: composed from an empty record", id)
		}
	}
}

// TestSupervisionNamesNoOne checks that the supervision sheet holds dates and choices, but no name of a child or
// family.
func TestSupervisionNamesNoOne(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		text := paperText(t, "supervision", contextOf(r))
		for _, p := range r.People {
			for _, w := range strings.Fields(p.Name) {
				if len(w) > 3 && strings.Contains(text, w) {
					t.Errorf("%s: the sheet for supervision names %s", name, p.ID)
				}
			}
		}
	}
}

// One minute, hour or day is not "1 minutes".
func TestDelayCounts(t *testing.T) {
	for made, want := range map[string]string{"2026-11-20T10:01": "1 minute after F1", "2026-11-20T10:02": "2 minutes after F1", "2026-11-20T12:00": "2 hours after F1", "2026-11-20T14:55": "4 hours 55 minutes after F1", "2026-11-23T10:00": "3 days after F1"} {
		r := checklist.New()
		r.AddFact().When = when.When{At: "2026-11-20T10:00"}
		if got := delayWords(newPaper(contextOf(r)), when.When{At: made}); got != want {
			t.Errorf("made at %s: got %q, want %q", made, got, want)
		}
	}
}

// Supervision also counts the delay from the first time someone was told.
func TestFirstTellingIsForSupervision(t *testing.T) {
	for name, c := range map[string]struct{ told, made, want string }{
		"to the minute":   {"2026-11-17T10:00", "2026-11-20T12:30", "3 days after F1"},
		"within hours":    {"2026-11-20T10:00", "2026-11-20T12:30", "2 hours 30 minutes after F1"},
		"no time of day":  {"2026-11-18", "2026-11-20T12:30", "2 days after F1"},
		"made on a day":   {"2026-11-18T09:00", "2026-11-20", "2 days after F1"},
		"told afterwards": {"2026-11-22T09:00", "2026-11-20T12:30", ""},
	} {
		r := checklist.New()
		r.Request.Made = c.made
		f := r.AddFact()
		f.Kind, f.When.At, f.Worries = checklist.FactHeard, c.told, []string{"physical"}
		r.AddFact().When.At = "2026-11-20T12:00"
		text := paperText(t, "supervision", contextOf(r))
		if got := strings.Contains(text, "first telling"); got != (c.want != "") || !strings.Contains(text, c.want) {
			t.Errorf("%s: want %q in:\n%s", name, c.want, text)
		}
		if main := paperText(t, "main", contextOf(r)); strings.Contains(main, "first telling") {
			t.Errorf("%s: the main sheet counts it", name)
		}
	}
}

func TestActionsInOrder(t *testing.T) {
	p := newPaper(decidedSample(t, "rowan.json"))
	var last time.Time
	for _, e := range actionLog(p) {
		if at := e.at.Start(time.UTC); !e.at.IsZero() {
			if at.Before(last) {
				t.Errorf("%s comes after a later entry", e.at)
			}
			last = at
		}
	}
}
