package wording

import (
	"regexp"
	"strings"
	"testing"

	"referral/checklist/finding"
	"referral/checklist/source"
)

// ofTheWriter lists the prompts about what the writer saw, thinks or will do, and about what the school holds or has
// offered. No one has to be asked again.
var ofTheWriter = map[string]bool{
	"By which date?":                                                     true,
	"How do you know about them?":                                        true,
	"How do you know?":                                                   true,
	"How will you know that it worked?":                                  true,
	"How: letter, call or visit?":                                        true,
	"If no one counted, what did you see?":                               true,
	"On which days did you notice it?":                                   true,
	"What did you see or hear that led you there?":                       true,
	"What did you see or hear yourself, and when?":                       true,
	"What did you see or hear, and when?":                                true,
	"What did you see, hear or smell, and when?":                         true,
	"What do you think could happen to the child next?":                  true,
	"What do you think will happen if nothing changes?":                  true,
	"What size, colour and shape did you see?":                           true,
	"What was offered, and on which date?":                               true,
	"What was offered, and on which dates?":                              true,
	"What will you do if it did not?":                                    true,
	"When did you see it, and who else did?":                             true,
	"Where is that note kept?":                                           true,
	"Where is that recorded?":                                            true,
	"Where on the body did you see it, and on which side?":               true,
	"Which fact is this sentence meant to carry?":                        true,
	"Which part of the threshold document did you use?":                  true,
	"Who offered it, and how: letter, call or visit?":                    true,
	"Who told you, and when?":                                            true,
	"Who will do it?":                                                    true,
	"What exactly did you notice: which clothes, what mark, what smell?": true,
}

// account matches a prompt about what a child says, means or remembers.
var account = regexp.MustCompile(`(?i)\b(child|children|pupil|they|she|he)\b[^,?]*\b(say|said|says|tell|told|mean by|meant|describe|remember|disclos\w*|explain|claim)\b|\b(ask|asked) (the|a) child\b|what was said`)

// TestRules checks what every rule must have.
func TestRules(t *testing.T) {
	for _, e := range Rules() {
		if e.Why == "" || e.Ask == "" || len(e.Source) == 0 {
			t.Errorf("%s: no why, ask or source", e.ID)
		}
		if e.Severity == finding.Fix && !e.Attested {
			t.Errorf("%s: fix, and no guidance names it", e.ID)
		}
		for _, id := range e.Source {
			if !source.Known(id) {
				t.Errorf("%s: unknown source %s", e.ID, id)
			}
		}
		if n := len(strings.Fields(e.Why + " " + e.Ask)); n > 60 {
			t.Errorf("%s: %d words are too many to read", e.ID, n)
		}
		for _, text := range append([]string{e.Why, e.Ask}, e.Prompts...) {
			for _, bad := range []string{"wrong", "error", "mistake", "you must", "failed to"} {
				if strings.Contains(strings.ToLower(text), bad) {
					t.Errorf("%s: %q says %q", e.ID, text, bad)
				}
			}
		}
		for _, p := range e.Prompts {
			if !strings.HasSuffix(p, ", if you already know?") && !ofTheWriter[p] {
				t.Errorf("%s: the prompt %q may send someone back to a child or a family: end it with \"if you already know?\"", e.ID, p)
			}
			if account.MatchString(p) {
				t.Errorf("%s: the prompt %q asks about a child's own account", e.ID, p)
			}
		}
		if got, ok := Rule(e.ID); !ok || got.Why != e.Why {
			t.Errorf("Rule(%q) is not in Rules", e.ID)
		}
	}
}
