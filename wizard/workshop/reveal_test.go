package workshop

import (
	"slices"
	"strings"
	"testing"
)

// What is absent comes before what is badly put, and everyone writes before seeing the better text.
func TestRevealOrder(t *testing.T) {
	want := []Kind{CareCard, AimsCard, BeforeCard, CaseCard, WeakCard, GroupsCard, AbsentCard, PhrasesCard, MiddleCard, RightCard, QuestionCard,
		PhrasesCard, WriteCard, BetterCard, ChangedCard, CriteriaCard, ArgueCard, AfterCard, CloseCard}
	for _, s := range All() {
		var kinds []Kind
		groups := 0
		for _, c := range s.Reveal() {
			kinds = append(kinds, c.Kind)
			if c.Kind == PhrasesCard {
				groups++
			}
			if c.Kind == WeakCard && (len(c.Marks) > 0 || len(c.Phrases) > 0) {
				t.Errorf("%s: the weak text must first be shown without marks", s.ID)
			}
		}
		kinds = slices.Compact(kinds)
		expected := want
		if s.Middle == nil {
			expected = slices.Concat(want[:8], want[12:])
		}
		if !slices.Equal(kinds, expected) {
			t.Errorf("%s: got %v, want %v", s.ID, kinds, expected)
		}
		if s.Middle == nil && groups > 5 {
			t.Errorf("%s: %d reveals of phrases", s.ID, groups)
		}
		first := s.Reveal()[0]
		for _, m := range s.Mentions {
			if !strings.Contains(strings.Join(first.Lines, " "), m) {
				t.Errorf("%s: the first card does not say %q", s.ID, m)
			}
		}
	}
}

// A text is judged in words, never in numbers.
func TestNoNumberForAText(t *testing.T) {
	for _, v := range Judge("Anything.") {
		if got := v.String(); got != "there" && got != "not there yet" {
			t.Errorf("got %q", got)
		}
	}
}

func TestDeck(t *testing.T) {
	s, ok := Find("hester")
	if !ok {
		t.Fatal("no case")
	}
	d := NewDeck(s)
	if d.Back() {
		t.Error("there is something before the first card")
	}
	d.Next()
	d.Blank = true
	if !d.Next() || d.Blank {
		t.Error("a move does not show the card again")
	}
	if at, _ := d.Place(); at != 2 {
		t.Errorf("a move from a blank screen went on to card %d", at)
	}
	if !d.Go(AbsentCard) || !d.Skip() || d.Now().Kind != PhrasesCard {
		t.Errorf("skipping what is absent leads to %s", d.Now().Kind)
	}
	for d.Next() {
	}
	if at, of := d.Place(); at != of || d.Now().Kind != CloseCard {
		t.Errorf("the last card is %s", d.Now().Kind)
	}
	d.Masked = true
	d.Go(BetterCard)
	if text := d.Now().Text; strings.Contains(text, "shit") || !strings.Contains(text, "s•••") {
		t.Error("the mask does not hide the word")
	}
	d.Masked = false
	if !strings.Contains(d.Now().Text, "shit") {
		t.Error("the mask changed the case")
	}
}

// The next card is announced by its kind; after the last, nothing is.
func TestCardToComeIsAnnounced(t *testing.T) {
	t.Parallel()
	s, ok := Find("hester")
	if !ok {
		t.Fatal("no case")
	}
	for d, more := NewDeck(s), true; more; {
		announced := d.Upcoming()
		if more = d.Next(); more && d.Now().Kind != announced || !more && announced != "" {
			t.Errorf("%q is announced, but %q comes", announced, d.Now().Kind)
		}
	}
}

func TestMask(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"you lazy little shit", "you lazy little s•••"},
		{"Fucking hell", "F•••••• hell"},
		{"Scunthorpe, Mr Dickens, shiitake, passion, cockerel", "Scunthorpe, Mr Dickens, shiitake, passion, cockerel"},
		{"the arsenal class", "the arsenal class"},
	} {
		if got := Mask(c.in); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

// Marks are on the same words after masking.
func TestMaskedMarks(t *testing.T) {
	text := "He called her a bitch and she is always late."
	at := strings.Index(text, "always")
	c := Card{Text: text, Marks: []Span{{at, at + 6, "always"}}}.masked()
	if m := c.Marks[0]; c.Text[m.Start:m.End] != "always" {
		t.Errorf("got %q", c.Text[m.Start:m.End])
	}
}

func TestRewrite(t *testing.T) {
	s, _ := Find("orla")
	r := NewRewrite(s.Weak.Text)
	if len(r.Before().Findings) < 3 {
		t.Fatalf("%d findings to begin with", len(r.Before().Findings))
	}
	r.Type("Dad turned up yet again last week.")
	r.Keep()
	first := len(r.Now().Findings)
	if got := len(r.Type(s.Better.Text)); got >= first || !r.Keep() {
		t.Errorf("findings went from %d to %d", first, got)
	}
	if r.Keep() {
		t.Error("the same text is kept twice")
	}
	if err := r.Restore(1); err != nil || r.Now().Text != "Dad turned up yet again last week." {
		t.Errorf("restoring: %v, %q", err, r.Now().Text)
	}
	if n := len(r.Versions()); n != 4 {
		t.Errorf("%d versions, want 4: nothing is lost by going back", n)
	}
	if r.Restore(9) == nil || r.Restore(-1) == nil {
		t.Error("a version that does not exist was restored")
	}
}
