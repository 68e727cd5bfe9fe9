package wizard

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
)

// Words about removing a protected source, the same everywhere.
const (
	WordsTakeOut     = "Take out a protected source"
	WordsTakeOutHelp = "This removes someone who asked not to be named from every save of this draft."
	WordsNoSources   = "There is no protected source in this draft, and none in its earlier saves."
	WordsTakeOutWho  = "Who should be taken out?"
	WordsNothingOut  = "Nothing was taken out."
	WordsTypeYes     = "Type yes, or just press Enter to leave everything as it is."
)

// HeldSource is someone in a draft's saves who asked not to be named.
type HeldSource struct {
	Name  string   // Name is the last one written down, or who they are.
	Facts int      // Facts is how many facts come from them, in the newest save.
	In    []string // In are the questions in the newest save with a sentence that names them.

	traces checklist.Traces
}

// SourcesInSaves finds the protected sources in all saves of a draft: one removed since is still in older saves.
func SourcesInSaves(d Draft, g *checklist.Guide, clock func() time.Time) ([]HeldSource, error) {
	infos, err := d.Saves()
	if err != nil {
		return nil, err
	}
	var flows []*Flow // Newest first. A save that cannot be read is removed when the others are changed.
	var states []*checklist.Referral
	var ids []string
	for _, info := range infos {
		f, err := openSave(d, info.Number, g, clock)
		if err != nil {
			continue
		}
		flows, states = append(flows, f), append(states, f.r)
		for _, id := range f.r.Sources() {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	var out []HeldSource
	for _, id := range ids {
		s := HeldSource{Name: checklist.Printed(id), traces: checklist.TracesOf(id, states...)}
		for _, r := range states {
			if p := r.Person(id); p != nil && p.Name != "" {
				s.Name = p.Name
				break
			}
		}
		s.Facts, s.In = flows[0].heldIn(id, s.traces)
		out = append(out, s)
	}
	return out, nil
}

// heldIn says how many facts come from a person, and which other questions have a sentence that names them.
func (f *Flow) heldIn(id string, t checklist.Traces) (facts int, in []string) {
	gone := append(f.r.FactsFrom(id), id)
	for _, a := range f.allAnswers() {
		if name := a.step.Question.Label; !slices.Contains(gone, a.step.Ref.Subject) && t.In(a.value.Text) && !slices.Contains(in, name) {
			in = append(in, name)
		}
	}
	return len(gone) - 1, in
}

// Says returns what removing someone does, before the writer is asked.
func (s HeldSource) Says() []string {
	lines := []string{
		"This takes " + s.Name + " out of every save of this draft, including the latest:",
		"- their entry in the list of people, with how to reach them",
	}
	if s.Facts > 0 {
		lines = append(lines, "- what came from them: "+english.Count(s.Facts, "fact"))
	}
	where := "- every sentence that names them"
	if len(s.In) > 0 {
		where += ", as in: " + strings.Join(s.In, "; ")
	}
	return append(lines, where,
		"This cannot be undone. Papers you have already saved or sent still have it, and so does any backup of this computer.",
		"A sentence that describes them without naming them stays. Read your answers through afterwards.")
}

// WordsAskTakeOut asks whether to remove someone.
func (s HeldSource) WordsAskTakeOut() string { return "Take " + s.Name + " out?" }

// TakenOutOf says in how many saves someone was found.
func TakenOutOf(saves int) string {
	return fmt.Sprintf("Taken out of %s.", english.Count(saves, "save"))
}

// TakeSourceOut removes someone from every save of a draft, and returns from how many. The draft must be loaded again
// afterwards, since memory still has them.
func TakeSourceOut(d Draft, who HeldSource, g *checklist.Guide, clock func() time.Time) (saves int, err error) {
	return d.Rewrite(func(content []byte) ([]byte, error) {
		f, err := ResumeFlow(content, g, clock)
		if err != nil {
			return nil, err
		}
		if err := f.takeOut(who.traces); err != nil {
			return nil, err
		}
		return f.State()
	})
}

// takeOut removes someone from the record, the label and what is being typed.
func (f *Flow) takeOut(t checklist.Traces) error {
	at := place{f.at.Section.ID, f.at.Ref, f.at.Page, f.at.List}
	r, err := f.r.TakeOut(t, f.guide)
	if err != nil {
		return err
	}
	f.r = r
	f.shape++
	f.label = t.Clean(f.label)
	for name, text := range f.begun {
		f.begun[name] = t.Clean(text)
	}
	if a := f.asking; a != nil {
		a.Text = t.Clean(a.Text)
		for i := range a.Said {
			a.Said[i] = t.Clean(a.Said[i])
		}
		if a.Ref.Subject != "" && !f.has(a.Ref.Subject) {
			f.asking = nil
		}
	}
	f.at = f.mainSteps()[0]
	f.returnTo(at)
	return nil
}
