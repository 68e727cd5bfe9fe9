package wizard_test

import (
	"errors"
	"slices"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// shelf is an unlocked in-memory store of drafts; nil content is a draft that is open in another window.
type shelf struct {
	wizard.Store
	locked bool
	held   map[string][]byte
	opened *int // opened counts the drafts open now.
}

func (s shelf) Unlocked() bool { return !s.locked }

func (s shelf) List() ([]wizard.DraftInfo, error) {
	var out []wizard.DraftInfo
	for id := range s.held {
		out = append(out, wizard.DraftInfo{ID: id})
	}
	return out, nil
}

func (s shelf) Open(id string) (wizard.Draft, error) {
	if s.held[id] == nil {
		return nil, errors.New("open in another window")
	}
	*s.opened++
	return held{content: s.held[id], opened: s.opened}, nil
}

type held struct {
	wizard.Draft
	content []byte
	opened  *int
}

func (h held) ID() string                    { return "" }
func (h held) Save([]byte) error             { return errors.New("read only") }
func (h held) Load() ([]byte, string, error) { return h.content, "", nil }
func (h held) Close() error                  { *h.opened--; return nil }

func stateOf(t *testing.T, child, mother, reason string) []byte {
	t.Helper()
	f := newFlow(t)
	f.Change(func(r *checklist.Referral) { r.Children()[0].Name = child })
	f.QuickPerson("family.household", mother+", mother")
	if err := f.AnswerTo(checklist.Ref{Question: "concern.reason"}, checklist.Value{Text: reason}); err != nil {
		t.Fatal(err)
	}
	content, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// A sentence about another child's case is noticed when a draft is opened again, whatever the other drafts are like.
func TestElsewhere(t *testing.T) {
	here := stateOf(t, "Dilan Kaya", "Zehra Kaya", "Dilan waited with Rowan until 17:10 on Monday 9 November (F1).")
	s := shelf{opened: new(int), held: map[string][]byte{
		"here": here, "open": nil, "damaged": []byte("{"),
		"rowan": stateOf(t, "Rowan Ashdown", "Leigh Ashdown", "Rowan says that he is shut in."),
	}}
	if got := wizard.Elsewhere(s, "here"); !slices.Equal(got, []string{"Rowan Ashdown"}) {
		t.Fatalf("got %q", got)
	}
	if *s.opened != 0 {
		t.Errorf("%d drafts are left open, and no one else can open them", *s.opened)
	}
	f, err := wizard.ResumeFlow(here, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	seen := func() bool {
		for _, x := range f.Findings() {
			if x.Rule == "names-other-draft" && x.Text == "Rowan" {
				return true
			}
		}
		return false
	}
	if seen() {
		t.Error("seen before the other drafts are known")
	}
	f.KnowElsewhere(wizard.Elsewhere(s, "here"))
	if !seen() {
		t.Errorf("not seen: %+v", f.Findings())
	}
	s.locked = true
	if got := wizard.Elsewhere(s, "here"); got != nil {
		t.Errorf("a locked store gives %q", got)
	}
}
