package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/wizard"
	"referral/wizard/workshop"
)

// docs/formats.md lists the keys of what --json prints. Scripts rely on them.

func addJSONFlag(c *cobra.Command, on *bool) {
	c.Flags().BoolVar(on, "json", false, "print it as JSON, for a script")
}

func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return fmt.Errorf("writing to standard output: %w", plainError(err))
	}
	return nil
}

// orEmpty turns nil into an empty list, since JSON would write it as null.
func orEmpty[T any](list []T) []T { return append([]T{}, list...) }

// sourceJSON is a source by its ID and title.
type sourceJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

func sourcesJSON(ids []string) []sourceJSON {
	out := []sourceJSON{}
	for _, id := range ids {
		out = append(out, sourceJSON{id, sourceName(id)})
	}
	return out
}

// draftJSON is a draft of list --json. Anything about the child is only there with --details.
type draftJSON struct {
	ID       string `json:"id"`
	Started  string `json:"started,omitempty"`
	Saved    string `json:"saved,omitempty"`
	Trouble  string `json:"trouble,omitempty"`
	Label    string `json:"label,omitempty"`
	Initials string `json:"initials,omitempty"`
	Age      string `json:"age,omitempty"`
	Year     string `json:"year,omitempty"`
	Step     string `json:"step,omitempty"`
}

func draftsJSON(infos []wizard.DraftInfo, about func(id string) wizard.About) []draftJSON {
	out := []draftJSON{}
	for _, d := range infos {
		row := draftJSON{ID: d.ID, Started: timeJSON(d.Started), Saved: timeJSON(d.Saved), Trouble: d.Trouble}
		if about != nil && d.Trouble == "" {
			a := about(d.ID)
			row.Label, row.Initials, row.Age, row.Year, row.Step, row.Trouble = a.Label, a.Initials, a.Age, a.Year, a.Step, a.Trouble
		}
		out = append(out, row)
	}
	return out
}

func timeJSON(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// authorityJSON is a profile of authority list --json.
type authorityJSON struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Own     bool     `json:"own"`
	Checked string   `json:"checked"`
	Numbers int      `json:"numbers"`
	Boxes   int      `json:"boxes"`
	Form    string   `json:"form_year"`
	Unknown []string `json:"unknown"`
}

func authoritiesJSON(list []authority.Profile) []authorityJSON {
	out := []authorityJSON{}
	for _, p := range list {
		out = append(out, authorityJSON{
			ID: p.ID, Name: p.Name, Own: p.Own, Checked: p.Checked, Numbers: len(p.Numbers),
			Boxes: len(p.Form.Fields), Form: p.Form.Year, Unknown: orEmpty(p.Unknown()),
		})
	}
	return out
}

// profileJSON returns a profile with the keys of a profile file (docs/authorities.md) and two more.
func profileJSON(p authority.Profile) (map[string]any, error) {
	data, err := toml.Marshal(p)
	if err != nil {
		return nil, fmt.Errorf("reading the profile: %w", err)
	}
	keys := map[string]any{}
	if err := toml.Unmarshal(data, &keys); err != nil {
		return nil, fmt.Errorf("reading the profile: %w", err)
	}
	keys["own"], keys["unknown"] = p.Own, orEmpty(p.Unknown())
	return keys, nil
}

// noteJSON is one note of the guidance.
type noteJSON struct {
	Text    string       `json:"text"`
	Local   string       `json:"local,omitempty"` // Local is what the council on the school card adds.
	Sources []sourceJSON `json:"sources"`
}

// sectionJSON is a part of guidance --json, with the questions that everyone is asked.
type sectionJSON struct {
	ID        string         `json:"id"`
	Title     string         `json:"title"`
	Opens     string         `json:"opens"`
	Notes     []noteJSON     `json:"notes"`
	Questions []questionJSON `json:"questions"`
}

type questionJSON struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Why   string `json:"why"`
}

func guidanceJSON(sections []*checklist.Section, council authority.Profile) []sectionJSON {
	out := []sectionJSON{}
	for _, s := range sections {
		row := sectionJSON{ID: s.ID, Title: s.Title, Opens: s.Opens, Notes: []noteJSON{}, Questions: []questionJSON{}}
		for _, n := range s.Notes {
			row.Notes = append(row.Notes, noteJSON{n.Text, council.Local(n.Local), sourcesJSON(n.Source)})
		}
		for _, q := range askedOfEveryone(s) {
			row.Questions = append(row.Questions, questionJSON{q.ID, checklist.Title(checklist.New(), q, checklist.Ref{}), q.Why})
		}
		out = append(out, row)
	}
	return out
}

// factsJSON is facts --json: the rows shown, and the lines that could not be read.
type factsJSON struct {
	Read    int           `json:"read"`
	Rows    []rowJSON     `json:"rows"`
	Refused []refusedJSON `json:"refused"`
}

type rowJSON struct {
	Number int    `json:"number"`
	Line   int    `json:"line"`
	When   string `json:"when"`
	About  bool   `json:"about,omitempty"`
	Author string `json:"author"`
	Note   string `json:"note"`
}

type refusedJSON struct {
	Line int    `json:"line"`
	Why  string `json:"why"`
}

func recordsJSON(r wizard.Records, shown []wizard.RecordRow) factsJSON {
	out := factsJSON{Read: len(r.Rows), Rows: []rowJSON{}, Refused: []refusedJSON{}}
	for _, row := range shown {
		out.Rows = append(out.Rows, rowJSON{row.Number, row.Line, row.When.At, row.When.About, row.Author, row.Note})
	}
	for _, x := range r.Refused {
		out.Refused = append(out.Refused, refusedJSON(x))
	}
	return out
}

// outcomeJSON is outcome --json: the answer in a draft, and what should have come with it.
type outcomeJSON struct {
	Answer string         `json:"answer"`
	Kind   string         `json:"kind"`
	Title  string         `json:"title"`
	Expect []expectedJSON `json:"expect"`
}

type expectedJSON struct {
	Text   string     `json:"text"`
	Source sourceJSON `json:"source"`
}

func decidedJSON(r *checklist.Referral) outcomeJSON {
	out := outcomeJSON{Answer: r.Answers[checklist.QAfterOutcome].Text, Expect: []expectedJSON{}}
	told, ok := followup.OutcomeOf(out.Answer)
	if !ok {
		return out
	}
	out.Kind, out.Title = told.ID, told.Title
	for _, e := range told.Expect {
		out.Expect = append(out.Expect, expectedJSON{e.Text, sourceJSON{e.Source, sourceName(e.Source)}})
	}
	return out
}

// caseJSON is a case of workshop list --json.
type caseJSON struct {
	ID       string   `json:"id"`
	Title    string   `json:"title"`
	Mentions []string `json:"mentions"`
	ByName   bool     `json:"by_name"` // ByName is set if the case is only shown when its name is typed.
}

func casesJSON() []caseJSON {
	out := []caseJSON{}
	for _, s := range workshop.All() {
		out = append(out, caseJSON{s.ID, s.Title, orEmpty(s.Mentions), s.ChosenByName})
	}
	return out
}
