package wizard

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
)

func TestWordsHalves(t *testing.T) {
	const instruction, secret = "consent.confidential_information", "consent.kept_secret"
	for _, tt := range []struct {
		name    string
		answers map[string]string
		want    []string
	}{
		{"nothing said", nil, nil},
		{"nothing to keep", map[string]string{instruction: "Nothing that we know of."}, nil},
		{"an instruction", map[string]string{instruction: "Do not ring the house."}, []string{"On page one: Do not ring the house.", "Nothing is kept for a separate sheet."}},
		{"both in one box", map[string]string{instruction: "Her uncle told us.\nDo not ring."}, []string{"On page one: Do not ring.", "On the separate sheet only: Her uncle told us."}},
		{"a secret alone", map[string]string{secret: "9 Fenway,\nTarrow"}, []string{"On page one: only that there is a separate sheet.", "On the separate sheet only: 9 Fenway, Tarrow"}},
		{"a word that is on both", map[string]string{secret: "A room in Dunmoor.", "history.concerns": "She asked about Dunmoor's beach."},
			[]string{"On page one: only that there is a separate sheet.", "On the separate sheet only: A room in Dunmoor.",
				`! On the separate sheet, and on the main referral too: "Dunmoor" (` + label("history.concerns") + `). Would it give away what must be kept?`}},
		{"that something is kept", map[string]string{secret: "A room in Dunmoor.", "history.concerns": "Mr Cole must not know where she went."},
			[]string{"On page one: only that there is a separate sheet.", "On the separate sheet only: A room in Dunmoor.",
				`! On the separate sheet, and on the main referral too: that something is kept (` + label("history.concerns") + `). Would it give away what must be kept?`}},
		{"details of the list", map[string]string{instruction: "Keep Ms Bright's address and number from Mr Cole."},
			[]string{"On page one: Keep Ms Bright's address and number from Mr Cole.", "On the separate sheet only: Tamsin Bright's address and number."}},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{}
		r.Homes = []*checklist.Home{{ID: "h1", Address: "12 Weir Street"}}
		r.People = append(r.People, &checklist.Person{ID: "p7", Name: "Tamsin Bright", Phone: "07700 900222", Homes: []string{"h1"}})
		for id, text := range tt.answers {
			r.Answers[id] = checklist.Answer{Text: text}
		}
		if got := WordsHalves(r, false); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func label(id string) string {
	q, _ := checklist.Default().Question(id)
	return q.Label
}

// TestWordsHalvesOfASource checks for a warning, before anything is saved, about a source whose name is in a text and
// an address that is in one.
func TestWordsHalvesOfASource(t *testing.T) {
	for name, tt := range map[string]struct{ secret, text, want string }{
		"a name":     {"", "They like Orla Finch.", `"Orla" (` + label("history.concerns") + ")"},
		"an address": {"They are at 14 Larch Rise.", "She walks to 14 Larch Rise.", "an address or a number (" + label("history.concerns") + ")"},
		"neither":    {"They are at 14 Larch Rise.", "She walks home.", ""},
	} {
		r := checklist.New()
		r.People = append(r.People, &checklist.Person{ID: "p7", Name: "Orla Finch", NameHeld: true})
		r.Answers = map[string]checklist.Answer{"consent.kept_secret": {Text: tt.secret}, "history.concerns": {Text: tt.text}}
		got := strings.Join(WordsHalves(r, false), "\n")
		if warns := strings.Contains(got, "main referral too"); warns != (tt.want != "") || !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q does not say %q", name, got, tt.want)
		}
	}
}

// The chronology and the letter to the council get the warning of the main referral for what is on them.
func TestWordsSharedOn(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		put                func(r *checklist.Referral)
		chronology, letter bool
	}{
		"a fact": {func(r *checklist.Referral) {
			f := r.AddFact()
			f.Kind, f.Text = checklist.FactSeen, "She drew Thornby pier."
		}, true, true},
		"an event": {func(r *checklist.Referral) {
			r.AddEvent(checklist.EventHelp).Text = "A room in Thornby was offered."
		}, true, false},
		"our view": {func(r *checklist.Referral) {
			r.Answers["analysis.opinion"] = checklist.Answer{Text: "She is safer in Thornby."}
		}, false, true},
		"another answer": {func(r *checklist.Referral) {
			r.Answers["history.concerns"] = checklist.Answer{Text: "They like Thornby."}
		}, false, false},
		"nothing": {func(*checklist.Referral) {}, false, false},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{"consent.kept_secret": {Text: "She is with a friend in Thornby."}}
		tt.put(r)
		for sheet, want := range map[string]bool{"chronology": tt.chronology, "challenge": tt.letter, "body-map": false} {
			got := WordsSharedOn(sheet, r, false)
			if (len(got) > 0) != want || want && !strings.Contains(got[0], "\"Thornby\"") {
				t.Errorf("%s: on the sheet %s: %q", name, sheet, got)
			}
		}
	}
}

// What page one leaves out of the answer is said at the question itself, with a source kept back or without.
func TestHeldBackIsSaidAtTheQuestion(t *testing.T) {
	t.Parallel()
	for said, held := range map[string]string{
		"Do not visit before 16:00, and do not tell Dafydd.":                          "",
		"Do not tell Dafydd that Mrs Osei rang us. Ring before you visit.":            "Mrs Osei rang us",
		"Do not write to the house. She is staying at 14 Quarry Bank until Saturday.": "14 Quarry Bank",
		"Nothing that we know of.":                                                    "",
		"":                                                                            "",
	} {
		f := NewFlow(checklist.New(), checklist.Default(), func() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) })
		f.Change(func(r *checklist.Referral) {
			p := r.AddPerson()
			p.Name, p.NameHeld = "Comfort Osei", true
		})
		ref := checklist.Ref{Question: checklist.QConsentConfidentialInformation}
		if err := f.AnswerTo(ref, checklist.Value{Text: said}); err != nil {
			t.Fatal(err)
		}
		got := f.HeldBack(ref)
		if (got == "") != (held == "") || !strings.Contains(got, held) || strings.Contains(got, "Ring before you visit") {
			t.Errorf("%q: got %q", said, got)
		}
		if got := f.HeldBack(checklist.Ref{Question: checklist.QConcernReason}); got != "" {
			t.Errorf("elsewhere: %q", got)
		}
	}
}
