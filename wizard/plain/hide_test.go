package plain_test

import (
	"errors"
	"strings"
	"testing"

	"referral/wizard"
	"referral/wizard/plain"
)

// locker is a store with one passphrase.
type locker struct {
	memory
	locked bool
}

const opens = "seven calm green lanterns"

func (l *locker) Lock()          { l.locked = true }
func (l *locker) Unlocked() bool { return !l.locked }
func (l *locker) Unlock(p string) error {
	if p != opens {
		return errors.New("wrong passphrase")
	}
	l.locked = false
	return nil
}

// hiding types lines into the sample rowan at the name of the child. Each time the window is cleared, the output has a
// line for it.
func hiding(t *testing.T, store wizard.Store, typist bool, lines ...string) (*wizard.Session, string, error) {
	t.Helper()
	s := rowan(t)
	s.Flow.Jump(of("child.name", "p1"))
	var clears int
	out, err := goOnWith(s, store, func(o *plain.Options) {
		o.Clear = func() bool { clears++; _, err := o.Out.Write([]byte("\n[CLEARED]\n")); return err == nil }
		if typist {
			o.In = &fingers{typed: typed{lines}}
		}
	}, lines...)
	return s, strings.Join(strings.Fields(out), " "), err
}

// One sign clears the window and locks. Only the passphrase unlocks it, and until then nothing of the record is shown.
func TestHideAndLock(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		lines  []string
		says   []string
		hidden bool // hidden is set if the name is not printed again.
		answer string
	}{
		{"opened", []string{"=", opens}, []string{"[CLEARED]", "The window has been cleared", "Locked. Your work is kept.", "full name?"}, false, ""},
		{"a wrong passphrase", []string{"=", "let me in", "", "?", "<", "="}, []string{"Locked.", "Wrong passphrase.", "Locked.", "Locked.", "Locked.", "Locked."}, true, ""},
		{"the numbers", []string{"=", "#"}, []string{"Locked.", "999", wizard.WordsNoPromise}, true, ""},
		{"a name is no passphrase", []string{"=", "Rowan Marsh", opens}, []string{"Wrong passphrase.", "full name?"}, false, "Rowan Ashdown"},
		{"left", []string{"=", "!"}, []string{"Locked.", "Nothing had been typed"}, true, ""},
		{"what was typed before is kept", []string{"Rowan Marsh", "=", "!"}, []string{"Locked.", "Saved. To carry on: referral resume"}, true, "Rowan Marsh"},
		{"in the middle of an entry", []string{"-", "=", opens, "1", "", ""}, []string{"Locked.", "Type a number."}, false, ""},
		{"the input ends", []string{"="}, []string{"Locked.", "The input has ended."}, true, ""},
	} {
		store := &locker{memory: memory{ready: true}}
		s, text, err := hiding(t, store, false, tt.lines...)
		rest := text
		for _, want := range tt.says {
			at := strings.Index(rest, want)
			if at < 0 {
				t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, want, text)
				break
			}
			rest = rest[at+len(want):]
		}
		if _, after, _ := strings.Cut(text, "[CLEARED]"); tt.hidden && (strings.Contains(after, "Rowan") || !store.locked) {
			t.Errorf("%s: it is not hidden (%v)\n%s", tt.name, err, after)
		}
		if got := s.Flow.ValueOf(of("child.name", "p1")).Text; tt.answer != "" && got != tt.answer {
			t.Errorf("%s: got %q", tt.name, got)
		}
	}
}

// Without a passphrase there is nothing to lock with, and Enter moves on.
func TestHideWithoutAPassphrase(t *testing.T) {
	t.Parallel()
	if _, text, _ := hiding(t, &memory{}, false, "=", ""); !strings.Contains(text, "[CLEARED]") || strings.Contains(text, "Locked.") || strings.Count(text, "full name?") != 2 {
		t.Errorf("got\n%s", text)
	}
	s := rowan(t)
	s.Flow.Jump(of("child.name", "p1"))
	out, _ := goOn(s, &memory{}, "=", "")
	if text := strings.Join(strings.Fields(out), " "); !strings.Contains(text, "This window cannot be cleared from here: what was printed can still be read in it.") {
		t.Errorf("got\n%s", text)
	}
}

// On leaving, the window can be cleared or kept. Whatever the answer, the program ends and everything is saved.
func TestClearingAtTheEnd(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		lines   []string
		cleared bool
	}{
		"cleared": {[]string{""}, true}, "kept": {[]string{"k"}, false}, "kept, in capitals": {[]string{"K"}, false},
		"back": {[]string{"<"}, false}, "the input ends": {nil, false}, "the numbers first": {[]string{"#", "", ""}, true},
	} {
		store := &locker{memory: memory{ready: true}}
		_, text, err := hiding(t, store, true, append([]string{"Rowan Marsh", "!"}, tt.lines...)...)
		if !strings.Contains(text, wizard.WordsAskWipe) {
			t.Errorf("%s: it does not ask before the window is cleared:\n%s", name, text)
		}
		if !errors.Is(err, wizard.ErrLeft) || len(store.saved) != 1 || strings.Contains(text, "[CLEARED]") != tt.cleared {
			t.Errorf("%s: %v, %d saved\n%s", name, err, len(store.saved), text)
		}
		if _, after, _ := strings.Cut(text, "[CLEARED]"); tt.cleared && !strings.Contains(after, "Saved. To carry on: referral resume") {
			t.Errorf("%s: it does not say how to go on:\n%s", name, text)
		}
	}
}

// After a long time without a key the window is cleared and locked as if by the sign. What was being typed comes back.
func TestLocksWhenIdle(t *testing.T) {
	t.Parallel()
	store := &locker{memory: memory{ready: true}}
	s, text, _ := hiding(t, store, true, "Rowan Mar(idle)", opens, "Rowan Marsh", "!")
	for _, want := range []string{"[CLEARED]", "Locked. Your work is kept.", "15 minutes without a key", "What you had typed is on the line."} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q:\n%s", want, text)
		}
	}
	if got := s.Flow.ValueOf(of("child.name", "p1")).Text; got != "Rowan Marsh" {
		t.Errorf("got %q", got)
	}
	store = &locker{memory: memory{ready: true}}
	if _, text, _ = hiding(t, store, true, "(idle)", "!"); !store.locked || strings.Count(text, "full name?") != 1 {
		t.Errorf("locked %v:\n%s", store.locked, text)
	}
}

// No one is locked out during a call.
func TestRingingNeverLocks(t *testing.T) {
	t.Parallel()
	store := &locker{memory: memory{ready: true}}
	if _, text, _ := hiding(t, store, true, "#", "(idle)", "!"); strings.Contains(text, "Locked.") {
		t.Errorf("got\n%s", text)
	}
}
