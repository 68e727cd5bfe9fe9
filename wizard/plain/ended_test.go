package plain_test

import (
	"strings"
	"testing"

	"referral/wizard/plain"
)

// If the window is closed at a prompt that is not for an answer, earlier answers are saved, and what was being typed
// does not become one.
func TestClosedWhereNothingIsAnswered(t *testing.T) {
	t.Parallel()
	for name, lines := range map[string][]string{
		"a word to find":    {"/", "zeppelin…"},
		"a question found":  {"/", "religion", "zeppelin…"},
		"a part":            {"*", "zeppelin…"},
		"a sign, half read": {"/…"},
		"a lock":            {"=", "zeppelin…"},
		"the boxes":         {"*", "6", "", "b", "zeppelin…"},
		"a box later":       {"*", "6", "", "b", "d", "3", "zeppelin…"},
		"after an undo":     {"Rowan Zeppelin", "<", "~", "/", "zeppelin…"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			store := &locker{memory: memory{ready: true}}
			s := rowan(t)
			s.Flow.Jump(of("child.name", "p1"))
			in := &keyless{fingers{typed: typed{append([]string{"Rowan Marsh", "<"}, lines...)}}}
			out, _ := goOnWith(s, store, func(o *plain.Options) { o.In = in })
			if len(store.saved) != 1 {
				t.Fatalf("%d drafts are saved:\n%s", len(store.saved), out)
			}
			if got := string(store.saved["draft0"]); !strings.Contains(got, "Rowan Marsh") || strings.Contains(strings.ToLower(got), "zeppelin") || strings.Contains(got, `"/"`) {
				t.Errorf("the answer is not saved, or more than that:\n%s", out)
			}
		})
	}
}

// keyless is a typist at prompts that ignore what is being typed.
type keyless struct{ fingers }

func (k *keyless) ReadTyped(a plain.Ask) (plain.Typed, error) {
	if a.Tick == nil {
		a.Tick = func(string) string { return "" }
	}
	return k.fingers.ReadTyped(a)
}
