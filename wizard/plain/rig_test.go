package plain_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
	"referral/wizard/drafttest"
	"referral/wizard/plain"
)

func clock() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }

// typed returns the lines of a script, then the end of the input.
type typed struct{ lines []string }

func (t *typed) ReadLine() (string, error) {
	if len(t.lines) == 0 {
		return "", io.EOF
	}
	line := t.lines[0]
	t.lines = t.lines[1:]
	return line, nil
}

func (t *typed) ReadSecret(string) (string, error) { return t.ReadLine() }

// memory is a store that keeps drafts in memory.
type memory struct {
	ready bool
	saved map[string][]byte
	fail  error
}

func (m *memory) Ready() bool { return m.ready }

func (m *memory) SetUp(string) (string, error) { m.ready = true; return "recovery", nil }

func (m *memory) Unlock(string) error { return nil }

func (m *memory) Unlocked() bool { return true }

func (m *memory) Lock() {}

func (m *memory) Generate() string { return "seven calm green lanterns" }

func (m *memory) List() ([]wizard.DraftInfo, error) { return nil, nil }

func (m *memory) Delete(string) error { return nil }

func (m *memory) Open(id string) (wizard.Draft, error) { return &memoryDraft{nil, m, id}, nil }

func (m *memory) CheckPassphrase(p string) error {
	if len(p) < 14 {
		return errors.New("too short")
	}
	return nil
}

func (m *memory) New() (wizard.Draft, error) {
	if m.saved == nil {
		m.saved = map[string][]byte{}
	}
	return &memoryDraft{nil, m, fmt.Sprintf("draft%d", len(m.saved))}, nil
}

type memoryDraft struct {
	wizard.Draft
	m  *memory
	id string
}

func (d *memoryDraft) ID() string { return d.id }

func (d *memoryDraft) Save(b []byte) error {
	if d.m.fail != nil {
		return d.m.fail
	}
	d.m.saved[d.id] = b
	return nil
}

func (d *memoryDraft) Load() ([]byte, string, error) { return d.m.saved[d.id], "", nil }

func (d *memoryDraft) Close() error { return nil }

// pile is a store with one draft that keeps every save.
type pile struct {
	*memory
	draft *drafttest.Pile
}

func (p pile) New() (wizard.Draft, error) { return p.draft, nil }

func (p pile) Open(string) (wizard.Draft, error) { return p.draft, nil }

// run types the lines into a new interview, and returns it with what was printed.
func run(t *testing.T, store wizard.Store, lines ...string) (*wizard.Session, string, error) {
	t.Helper()
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	out, err := goOn(s, store, lines...)
	return s, out, err
}

func goOn(s *wizard.Session, store wizard.Store, lines ...string) (string, error) {
	return goOnWith(s, store, func(*plain.Options) {}, lines...)
}

// goOnWith does the same with other options.
func goOnWith(s *wizard.Session, store wizard.Store, set func(*plain.Options), lines ...string) (string, error) {
	var out strings.Builder
	o := plain.Options{
		In: &typed{lines}, Out: &out, Store: store,
		Numbers: func(council string) []export.Number {
			numbers := []export.Number{{Label: "Danger now", Number: "999"}}
			if council == "dorset" {
				numbers = append(numbers, export.Number{Label: "Dorset", Number: "01632 960300"})
			}
			return numbers
		},
		Councils: func() []wizard.Council {
			return []wizard.Council{{ID: "bolton", Name: "Bolton", Note: "on your school card"}, {ID: "dorset", Name: "Dorset"}}
		},
		Text: func(sheet string) (string, bool) { return "THE SHEET " + sheet + "\n________\n", true },
		Export: func(format, sheet string) (wizard.Saved, error) {
			return wizard.Saved{Said: "Written: " + sheet + " as " + format, Path: "main." + format}, nil
		},
	}
	set(&o)
	err := plain.Run(s, o)
	return out.String(), err
}
