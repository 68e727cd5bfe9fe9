package workshop

import (
	"strings"
	"testing"
)

// A mark is on whole words of its text, and has a group, a reason and a question of one line each.
func TestMarksAreChecked(t *testing.T) {
	t.Parallel()
	base, rest, _ := strings.Cut(example(t), "[better]")
	base, _, _ = strings.Cut(base, "[[mark]]")
	mark := func(phrase, group, why string) string {
		return "[[mark]]\nphrase = \"" + phrase + "\"\ngroup = \"" + group + "\"\nwhy = \"" + why + "\"\nask = \"Which?\"\n"
	}
	for _, c := range []struct{ name, marks, say string }{
		{"fine", mark("health problems", "draw", "It hides one."), ""},
		{"not in the text", mark("canary", "draw", "It hides one."), "not in the text"},
		{"half a word", mark("ealth problems", "draw", "It hides one."), "inside a word"},
		{"no such group", mark("health problems", "canary", "It hides one."), "no such group; use one of: draw, fault"},
		{"no reason", mark("health problems", "draw", ""), "empty"},
		{"a long reason", mark("health problems", "draw", strings.Repeat("It hides one. ", 30)), "one line"},
		{"twice the same words", mark("health problems", "draw", "It hides one.") + mark("lot of health", "draw", "How many?"), "another mark"},
	} {
		_, problems := Read([]byte(base + c.marks + "[better]" + rest))
		said := ""
		for _, p := range problems {
			if strings.HasPrefix(p.Key, "mark") {
				said += p.String() + "\n"
			}
		}
		if c.say == "" && said != "" || !strings.Contains(said, c.say) || strings.Contains(said, "canary") {
			t.Errorf("%s: %q", c.name, said)
		}
	}
}

// What is shown of a marked text is what was written for it, in the order it was written, and nothing from a rule.
func TestMarksTakeThePlaceOfTheRules(t *testing.T) {
	t.Parallel()
	s := Scenario{Weak: Weak{Text: "He is always rude. He is a known offender. We will monitor, always."}}
	if len(s.WeakGroups()) == 0 || s.WeakGroups()[0].Phrases[0].Rule == "" {
		t.Error("without marks the rules find nothing")
	}
	s.Marks = []MarkedWords{{"known offender", "fault", "A label.", "Who says so?"}, {"always", "draw", "No count.", "How often?"}}
	got := s.WeakGroups()
	if len(got) != 2 || got[0].Phrases[0].Why != "A label." || len(got[1].Phrases[0].Spans) != 2 {
		t.Errorf("got %+v", got)
	}
}
