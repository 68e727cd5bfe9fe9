package checklist

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"referral/checklist/content"
)

// Who a question is about.
const (
	OfReferral = "referral"
	OfChild    = "child"  // OfChild is each child referred.
	OfPerson   = "person" // OfPerson is everyone else.
	OfParent   = "parent" // OfParent is a parent or carer among them.
	OfFact     = "fact"
	OfEvent    = "event"
	OfAction   = "action"
	OfRoute    = "route"
)

// Rows is the number of rows in docs/requirements.md.
const Rows = 176

// How much a question is needed.
const (
	Must     = "must"     // Must is always asked, and counts towards a row.
	AskIf    = "ask-if"   // AskIf is asked if its condition is true.
	Optional = "optional" // Optional is asked in its place, and is never counted.
	More     = "more"     // More is behind "add more about".
)

// Want is something that the words of an answer should hold.
type Want string

// What an answer should say.
const (
	WantSeen   Want = "seen"   // WantSeen is something seen, heard or done.
	WantWords  Want = "words"  // WantWords is what someone said or showed, for a wish or a view.
	WantEffect Want = "effect" // WantEffect is something that can be seen of the child.
	WantChange Want = "change" // WantChange is what a burden on the family changes for the child.
	WantHelps  Want = "helps"  // WantHelps is what someone does that keeps the child safe or well.
	WantReason Want = "reason" // WantReason is the reason itself, also for "none".
	WantRole   Want = "role"   // WantRole is how someone knows the family, or since when.
	WantSource Want = "source" // WantSource is how someone knows.
	WantDeed   Want = "deed"   // WantDeed is who does or said what.
	WantWho    Want = "who"    // WantWho is a person, by name, relation or job.
	WantWhen   Want = "when"   // WantWhen is a day or a time.
)

// What the chosen person did.
const (
	WhoTold    = "teller"  // WhoTold told someone of the referral: never a young child.
	WhoDecided = "decider" // WhoDecided decided something for the referral: never one of the family.
)

// The pages that a section can open with.
const (
	PageReview = "review" // PageReview lists the comments.
	PageCheck  = "check"  // PageCheck shows the answers, and exports.
	PageAfter  = "after"  // PageAfter shows what follows once the referral has gone.
)

// The kinds of question.
const (
	Line       = "line"
	Prose      = "prose"
	OneOf      = "choice"
	Multi      = "multi"
	Date       = "date"
	OneHome    = "home"
	OnePerson  = "person"
	Persons    = "persons"
	PeopleList = "people"
	FactList   = "facts"
	EventList  = "events"
	ActionList = "actions"
	RouteList  = "routes"
	Shown      = "shown" // Shown is printed or worked out, never asked.
)

var (
	kinds = []string{Line, Prose, OneOf, Multi, Date, OneHome, OnePerson, Persons, PeopleList, FactList, EventList, ActionList, RouteList, Shown}
	ofs   = []string{OfReferral, OfChild, OfPerson, OfParent, OfFact, OfEvent, OfAction, OfRoute}
	needs = []string{Must, AskIf, Optional, More}
	whos  = []string{"", WhoTold, WhoDecided}
	wants = []Want{WantSeen, WantWords, WantEffect, WantChange, WantHelps, WantReason, WantRole, WantSource, WantDeed, WantWho, WantWhen}
	pages = []string{"", PageReview, PageCheck, PageAfter}
)

// Guide is what the guidance asks, in our own words and in the order it is asked.
type Guide struct {
	Sections  []*Section
	questions map[string]*Question
}

// Section is one stop on the rail.
type Section struct {
	ID        string      `toml:"id"`
	Title     string      `toml:"title"`
	Page      string      `toml:"page"` // Page is the page that the section opens with, if any.
	Opens     string      `toml:"opens"`
	Threshold bool        `toml:"threshold"` // Threshold names the council's threshold document after the opening words.
	Closes    string      `toml:"closes"`
	Rows      []int       `toml:"rows"`
	Source    []string    `toml:"source"`
	Notes     []Note      `toml:"note"`
	Questions []*Question `toml:"question"`
}

// Note is teaching text of a section.
type Note struct {
	Text   string   `toml:"text"`
	Local  string   `toml:"local"` // Local is the subject that a council's profile can add to the note.
	Rows   []int    `toml:"rows"`
	Source []string `toml:"source"`
}

// Question returns the question with the ID.
func (g *Guide) Question(id string) (*Question, bool) {
	q, ok := g.questions[id]
	return q, ok
}

// Section returns the section with the ID.
func (g *Guide) Section(id string) (*Section, bool) {
	for _, s := range g.Sections {
		if s.ID == id {
			return s, true
		}
	}
	return nil, false
}

// All returns every question in the order of the guide.
func (g *Guide) All() []*Question {
	var out []*Question
	for _, s := range g.Sections {
		out = append(out, s.Questions...)
	}
	return out
}

//go:embed sections/*.toml
var sections embed.FS

// sectionOrder is the rail.
var sectionOrder = []string{"before", "basics", "consent", "include", "avoid", "check", "after"}

// Default returns the built-in guide. It is loaded once; the tests make sure that it loads.
var Default = sync.OnceValue(func() *Guide {
	sub, err := fs.Sub(sections, "sections")
	if err == nil {
		var g *Guide
		if g, err = Load(sub, sectionOrder); err == nil {
			return g
		}
	}
	panic(fmt.Sprintf("checklist: the built-in guide: %v", err))
})

// Load reads a guide strictly: an unknown key, kind, condition or source, or a second question with the same ID, is an
// error that names the file.
func Load(files fs.FS, order []string) (*Guide, error) {
	g := &Guide{questions: map[string]*Question{}}
	for _, name := range order {
		file := name + ".toml"
		data, err := fs.ReadFile(files, file)
		if err != nil {
			return nil, fmt.Errorf("reading the guide: %w", err)
		}
		s := new(Section)
		if err := content.Decode(file, data, s); err != nil {
			return nil, fmt.Errorf("reading the guide: %w", err)
		}
		if s.ID != name {
			return nil, fmt.Errorf("reading the guide: %s: the section should have the ID %s", file, name)
		}
		if !slices.Contains(pages, s.Page) {
			return nil, fmt.Errorf("reading the guide: %s: there is no page %q", file, s.Page)
		}
		var same *Question
		for _, q := range s.Questions {
			q.Section = s
			if q.SameForAll {
				same = q
			}
			if q.BodyMap && q.Kind == Multi && q.Choices == nil {
				q.Choices = bodyChoices()
			}
			if q.PerChild {
				q.same = same
			}
			if q.Of == "" {
				q.Of = OfReferral
			}
			if err := g.add(q); err != nil {
				return nil, fmt.Errorf("reading the guide: %s: %s: %w", file, q.ID, err)
			}
		}
		g.Sections = append(g.Sections, s)
	}
	return g, nil
}

// plain returns the words of a question as they are shown without anyone's name.
func (q *Question) plain() string {
	words := []string{q.Label, q.Why, q.Good, q.Example, q.Poor, q.Probe, q.Quick}
	for _, c := range q.Choices {
		words = append(words, c.Label, c.Help)
	}
	return strings.Join(words, "\n")
}

func (g *Guide) add(q *Question) error {
	topic, thing, ok := strings.Cut(q.ID, ".")
	switch {
	case !ok || topic == "" || thing == "" || strings.ToLower(q.ID) != q.ID:
		return fmt.Errorf("the ID should be topic.thing in lower-case letters")
	case g.questions[q.ID] != nil:
		return fmt.Errorf("another question has this ID")
	case !slices.Contains(kinds, q.Kind):
		return fmt.Errorf("there is no kind %q", q.Kind)
	case !slices.Contains(ofs, q.Of):
		return fmt.Errorf("it cannot be asked of %q", q.Of)
	case !slices.Contains(needs, q.Need):
		return fmt.Errorf("there is no need %q", q.Need)
	case q.Label == "" || q.Why == "" || len(q.Source) == 0 || q.Asked() && q.Title == "":
		return fmt.Errorf("a label, a title, a why or a source is missing")
	case strings.Contains(q.plain(), "{"):
		return fmt.Errorf("only its title, help and beside can have a name in them")
	case slices.ContainsFunc(q.Rows, func(n int) bool { return n < 1 || n > Rows }):
		return fmt.Errorf("there is no such row among %v", q.Rows)
	case (q.Kind == OneOf || q.Kind == Multi) != (len(q.Choices) > 0):
		return fmt.Errorf("choices belong to a choice, and only there")
	}
	if err := q.needFits(); err != nil {
		return err
	}
	if err := q.keysFit(); err != nil {
		return err
	}
	if err := q.sourcesAndGapsKnown(); err != nil {
		return err
	}
	if q.Gaps == nil && q.heldByPersonOrReferral() {
		q.Gaps = q.gapsThatFit()
	}
	g.questions[q.ID] = q
	return nil
}
