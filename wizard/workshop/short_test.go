package workshop

import (
	"slices"
	"strings"
	"testing"
)

// The rules see in a short text what its file says is there. The sentence to rewrite is in the text, and the better
// one gets no comment.
func TestShortTexts(t *testing.T) {
	t.Parallel()
	last := len(Criteria())
	for _, s := range shorts() {
		for _, v := range Judge(s.Text) {
			if want := slices.Contains(s.There, v.Criterion.ID); v.There != want {
				t.Errorf("%s: %s is there: %v by the rules, %v by the file", s.ID, v.Criterion.ID, v.There, want)
			}
		}
		if n := len(strings.Fields(s.Text)); n > 90 {
			t.Errorf("%s: %d words are too many", s.ID, n)
		}
		if s.Use != "" {
			continue
		}
		if !strings.Contains(s.Text, s.Sentence) || s.Sentence == "" || s.Title == "" || s.Hint == "" || s.Better == "" {
			t.Errorf("%s: there is nothing to rewrite", s.ID)
		}
		if found := comments(s.Better); len(found) > 0 {
			t.Errorf("%s: the better sentence has a comment on %q", s.ID, found[0].Text)
		}
		if n := len(s.Missing()); n > last {
			t.Errorf("%s: more is missing than in the text before it", s.ID)
		} else {
			last = n
		}
	}
	if len(ToPractise()) < 4 {
		t.Error("too few texts to practise on")
	}
}

// The two texts of a session have the same number of things missing, so that two numbers can be compared.
func TestBeforeAndAfterAreAlike(t *testing.T) {
	t.Parallel()
	before, after := ShortFor(BeforeText), ShortFor(AfterText)
	if len(before.Missing()) != len(after.Missing()) || slices.Equal(before.There, after.There) {
		t.Errorf("missing before: %v, after: %v", before.Missing(), after.Missing())
	}
}

func TestNumbers(t *testing.T) {
	t.Parallel()
	for typed, want := range map[string]int{"1 3 4": 3, "134": 3, "1,8;": 2, "11": 1, "": 0, "9": 0, "1 x": 0, " ": 0} {
		got, ok := Numbers(typed)
		n := 0
		for _, on := range got {
			if on {
				n++
			}
		}
		if n != want || ok != (want > 0) {
			t.Errorf("%q: %d numbers, %v", typed, n, ok)
		}
	}
	if n := ShortFor(BeforeText).Named([8]bool{true, true, true}); n != 2 {
		t.Errorf("%d are counted, want the two that are missing", n)
	}
}
