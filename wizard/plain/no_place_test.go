package plain_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/plain"
)

// broken is a store that cannot do something.
type broken struct {
	memory
	setUp, create error
}

func (b *broken) SetUp(p string) (string, error) {
	if b.setUp != nil {
		return "", b.setUp
	}
	return b.memory.SetUp(p)
}

func (b *broken) New() (wizard.Draft, error) {
	if b.create != nil {
		return nil, b.create
	}
	return b.memory.New()
}

// A draft that cannot be made or saved is reported straight away, once; the interview continues, and leaving asks.
func TestNoPlaceToSave(t *testing.T) {
	full := errors.New("saving the draft: the disk is full")
	for name, store := range map[string]*broken{
		"no draft can be made": {memory: memory{ready: true}, create: full},
		"no save":              {memory: memory{ready: true, fail: full}},
	} {
		t.Run(name, func(t *testing.T) {
			s, out, err := run(t, store, "3", "2", "!", "", "!", "2", "!", "1", "!", "3")
			if !errors.Is(err, wizard.ErrLeft) || s.Flow.Record().Request.Tonight != "no" {
				t.Errorf("got %v", err)
			}
			said := strings.Index(out, "NOT SAVED: saving the draft: the disk is full.")
			if second := strings.Index(out, "What are you worried about?"); said < 0 || said > second {
				t.Errorf("it is not said at once:\n%s", out)
			}
			if n := strings.Count(out, "tries to save it again"); n != 1 {
				t.Errorf("it is said %d times:\n%s", n, out)
			}
			if strings.Contains(out, "no passphrase") || !strings.Contains(out, "without saving") {
				t.Errorf("what is said on leaving is not so:\n%s", out)
			}
			if _, _, err := run(t, store, "3"); !errors.Is(err, full) || errors.Is(err, plain.ErrEnded) {
				t.Errorf("at the end of the input: got %v", err)
			}
		})
	}
}

// If the passphrase cannot be kept, the writer is told, nothing is lost, and it is offered again.
func TestNoPlaceForThePassphrase(t *testing.T) {
	store := &broken{setUp: errors.New("no permission to use the folder of drafts")}
	words := "seven calm green lanterns"
	s, out, err := run(t, store, append(firstPart(t), words, words, "!", "2", "!", "3")...)
	if !errors.Is(err, wizard.ErrLeft) || !strings.Contains(out, "NOT SAVED: No permission") || s.Flow.Record().Request.Tonight != "no" {
		t.Errorf("got %v\n%s", err, out)
	}
	store.setUp = nil
	if _, err := goOn(s, store, "!", "1", words, words); !errors.Is(err, wizard.ErrLeft) || len(store.saved) != 1 {
		t.Errorf("got %v and %d drafts", err, len(store.saved))
	}
}

// slow is a clock moved by the test.
type slow struct{ at time.Time }

func (c *slow) now() time.Time { return c.at }

// later moves the clock at each line.
type later struct {
	fingers
	clock *slow
	then  func(line string)
}

func (l *later) ReadTyped(a plain.Ask) (plain.Typed, error) {
	got, err := l.fingers.ReadTyped(a)
	l.clock.at = l.clock.at.Add(wizard.RetryAfter)
	l.then(got.Text)
	return got, err
}

// A failed save is retried, and the writer is told when it has worked.
func TestSavedAgain(t *testing.T) {
	c := &slow{clock()}
	store := &memory{ready: true, fail: errors.New("the disk is full")}
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), c.now))
	in := &later{fingers: fingers{typed: typed{[]string{"3", "6", "2", "A neighbour.", "."}}}, clock: c, then: func(line string) {
		if line == "2" {
			store.fail = nil
		}
	}}
	var out strings.Builder
	_ = plain.Run(s, plain.Options{In: in, Out: &out, Store: store, Text: func(string) (string, bool) { return "", false }})
	failed, again := strings.Index(out.String(), "NOT SAVED"), strings.Index(out.String(), "Saving works again: saved at 11:40.")
	if failed < 0 || again < failed || strings.Index(out.String(), "Who could be harming the child") < again {
		t.Errorf("got\n%s", out.String())
	}
}
