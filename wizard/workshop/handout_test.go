package workshop

import (
	"bytes"
	"regexp"
	"strings"
	"testing"

	"referral/export"
	"referral/export/document"
)

func markdownOf(t *testing.T, d document.Document) string {
	t.Helper()
	f, ok := export.FormatOf("text")
	if !ok {
		t.Fatal("no text format")
	}
	var b bytes.Buffer
	if err := f.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Every paper says that it is fictional, in every format.
func TestEveryPaperIsMarked(t *testing.T) {
	for _, s := range All() {
		for _, h := range Handouts() {
			d := s.Handout(h)
			if d.Mark != Mark || d.Audience == "" || len(d.Blocks) == 0 {
				t.Errorf("%s: %s: mark %q, audience %q", s.ID, h, d.Mark, d.Audience)
			}
			for _, f := range export.Formats() {
				var b bytes.Buffer
				if err := f.Write(&b, d); err != nil || b.Len() == 0 {
					t.Errorf("%s: %s as %s: %v", s.ID, h, f.ID, err)
				}
			}
		}
	}
	if PlanPaper().Mark != Mark {
		t.Error("the plan is not marked")
	}
}

// Participants get blanks and no key; the screen pages get no note for the trainer; the key has everything, unmasked.
func TestWhatStandsOnWhichPaper(t *testing.T) {
	s, _ := Find("hester")
	people, key, pages := flat(markdownOf(t, s.Handout(ForParticipants))), flat(markdownOf(t, s.Handout(ForTrainer))), flat(markdownOf(t, s.Handout(WholeSession)))
	for _, q := range s.Questions {
		if strings.Contains(people, flat(q.Answer)) {
			t.Error("an answer stands on the participants' sheet")
		}
		if !strings.Contains(key, flat(q.Answer)) {
			t.Error("an answer is missing from the key")
		}
	}
	for _, part := range Plan() {
		if strings.Contains(pages, flat(part.Trainer)) {
			t.Error("a note for the trainer stands on a page for the room")
		}
		if !strings.Contains(key, flat(part.Trainer)) {
			t.Error("a note for the trainer is missing from the key")
		}
	}
	for _, st := range Stops() {
		if !strings.Contains(key, flat(st.Note)) {
			t.Errorf("the note of stop %d is missing from the key", st.Number)
		}
	}
	for _, text := range []string{people, key, pages} {
		if !strings.Contains(text, "you lazy little shit") {
			t.Error("exact words are not on the paper in full")
		}
	}
	if !strings.Contains(pages, "What changed") || !strings.Contains(pages, "front-door card") {
		t.Error("the whole session is not whole")
	}
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestPair(t *testing.T) {
	for _, s := range All() {
		caller, door := s.Pair()
		if len(caller.Lines) != 8 || len(door.Always) != 8 || door.First == "" || caller.Twist == "" || caller.You == "" || len(door.Always) == 0 || len(door.Here) == 0 || door.Outcome == "" {
			t.Errorf("%s: a card is not whole", s.ID)
		}
	}
}

// A caller finds on the sheet what a worker asks of everyone: who the child is, where, and who else is there.
func TestBasicsOnTheSheet(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		sheet := flat(markdownOf(t, s.Handout(ForParticipants)))
		for _, want := range []string{s.Call.Child, s.Call.Now, s.Call.Reach} {
			if want == "" || !strings.Contains(sheet, flat(want)) {
				t.Errorf("%s: the sheet does not say %q", s.ID, want)
			}
		}
	}
}

// No sentence ends twice; the key names the aims and the key that hides the screen.
func TestWordsOfThePapers(t *testing.T) {
	twice := regexp.MustCompile(`[^.]\.\.(?:[^.]|$)`)
	for _, s := range All() {
		for _, h := range Handouts() {
			text := markdownOf(t, s.Handout(h))
			if m := twice.FindString(text); m != "" {
				t.Errorf("%s: %s: %q", s.ID, h, m)
			}
		}
		key := flat(markdownOf(t, s.Handout(ForTrainer)))
		for _, want := range append(Aims(), "F12 hides") {
			if !strings.Contains(key, want) {
				t.Errorf("%s: the key does not say %q", s.ID, want)
			}
		}
	}
	if last := strings.Join(closing, " "); !strings.Contains(last, "999. Your school's own numbers are on your card.") {
		t.Errorf("the last screen: %s", last)
	}
}
