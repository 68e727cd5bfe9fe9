package workshop

import (
	"bytes"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"referral/export"
	"referral/export/document"
	"referral/export/pdf"
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

// Participants get blanks and no answers; the pages for the room get no notes for the trainer; the key has
// everything, unmasked.
func TestWhatIsOnWhichPaper(t *testing.T) {
	s, _ := Find("hester")
	people, key, pages := flat(markdownOf(t, s.Handout(ForParticipants))), flat(markdownOf(t, s.Handout(ForTrainer))), flat(markdownOf(t, s.Handout(WholeSession)))
	for _, q := range s.Questions {
		if strings.Contains(people, flat(q.Answer)) {
			t.Error("an answer is on the participants' sheet")
		}
		if !strings.Contains(key, flat(q.Answer)) {
			t.Error("an answer is missing from the key")
		}
	}
	for _, part := range Plan() {
		if strings.Contains(pages, flat(part.Trainer)) {
			t.Error("a note for the trainer is on a page for the room")
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
		t.Error("the whole session is incomplete")
	}
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestPair(t *testing.T) {
	for _, s := range All() {
		caller, door := s.Pair()
		if len(caller.Lines) != 8 || len(door.Always) != 8 || door.First == "" || caller.Twist == "" || caller.You == "" || len(door.Always) == 0 || len(door.Here) == 0 || door.Outcome == "" {
			t.Errorf("%s: a card is incomplete", s.ID)
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

// No sentence has two full stops; the key names the aims, and the key press that hides the screen.
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

// A run sheet has two pages, the cards of a pair have two and the cards to carry one, because they are held, cut up
// and given out. The key is read the day before: six pages, and one more for a third text.
func TestPagesOfThePack(t *testing.T) {
	t.Parallel()
	for _, s := range All() {
		pack := Pack{For: 20, Numbers: []string{"Front door: 01632 960500", "After hours: 01632 960501", "School: 01632 960502", "More: 01632 960503"}}
		most := map[string]int{PaperName(s, RunSheet): 2, PaperName(s, PairCards): 2, PaperName(s, WalletCards): 1, PaperName(s, ForTrainer): 6}
		if s.Middle != nil {
			most[PaperName(s, ForTrainer)] = 7
		}
		for _, p := range pack.Papers(s) {
			n, held := most[p.Name]
			if !held {
				continue
			}
			if report, err := pdf.WriteReport(io.Discard, p.Paper, pdf.Options{}); err != nil || report.Pages > n {
				t.Errorf("%s has %d pages, more than %d: %v", p.Name, report.Pages, n, err)
			}
		}
	}
}

// A pack says how many copies to print, and its run sheet has the time of day.
func TestPack(t *testing.T) {
	t.Parallel()
	s, _ := Find("abena")
	pack := Pack{For: 21, Start: time.Date(1, 1, 1, 13, 50, 0, 0, time.UTC), Numbers: []string{"Front door: 01632 960500"}}
	copies := map[string]int{}
	for _, p := range pack.Papers(s) {
		copies[p.Name] = p.Copies
		switch p.Name {
		case "workshop-abena-run-sheet":
			text := flat(markdownOf(t, p.Paper))
			for _, want := range []string{"13:50", "13:53", "14:40", "The end", "referral workshop abena"} {
				if !strings.Contains(text, want) {
					t.Errorf("the run sheet does not say %q:\n%s", want, text)
				}
			}
		case "workshop-abena-wallet-cards":
			if text := markdownOf(t, p.Paper); p.Paper.Mark != "" || !strings.Contains(text, "01632 960500") || !strings.Contains(text, "999") {
				t.Errorf("the cards to carry: %s", text)
			}
		}
	}
	for name, want := range map[string]int{"run-sheet": 1, "participants": 21, "cards": 11, "better": 21, "wallet-cards": 4, "key": 1, "reveal": 0} {
		if copies["workshop-abena-"+name] != want {
			t.Errorf("%s: %d copies, want %d", name, copies["workshop-abena-"+name], want)
		}
	}
}
