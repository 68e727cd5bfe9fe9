package checklist

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"

	"referral/checklist/content"
	"referral/checklist/source"
)

// Who a question is asked about.
const (
	OfReferral = "referral"
	OfChild    = "child"  // OfChild is each child referred.
	OfPerson   = "person" // OfPerson is everybody else.
	OfParent   = "parent" // OfParent is a parent or carer among them.
	OfFact     = "fact"
	OfEvent    = "event"
	OfAction   = "action"
	OfRoute    = "route"
)

// Rows is how many rows docs/requirements.md has.
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

// What an answer may be wanted to say.
const (
	WantSeen   Want = "seen"   // WantSeen is something that somebody saw, heard or did.
	WantWords  Want = "words"  // WantWords is what somebody said or showed, where a wish or a view is told.
	WantEffect Want = "effect" // WantEffect is something that can be seen of the child.
	WantChange Want = "change" // WantChange is what a burden on the family changes for the child.
	WantHelps  Want = "helps"  // WantHelps is what somebody does that keeps the child safe or well.
	WantReason Want = "reason" // WantReason is the reason itself, also for "none".
	WantRole   Want = "role"   // WantRole is in what role somebody knows the family, or since when.
	WantSource Want = "source" // WantSource is how somebody knows.
	WantDeed   Want = "deed"   // WantDeed is who does or said what.
	WantWho    Want = "who"    // WantWho is a person, by name, relation or job.
	WantWhen   Want = "when"   // WantWhen is a day or a time.
)

// What the chosen person did.
const (
	WhoTold    = "teller"  // WhoTold told somebody of the referral: never a young child.
	WhoDecided = "decider" // WhoDecided decided something for the referral: never one of the family.
)

// The pages that a section may open with.
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
	AtHome     = "home"
	OnePerson  = "person"
	Persons    = "persons"
	PeopleList = "people"
	FactList   = "facts"
	EventList  = "events"
	ActionList = "actions"
	RouteList  = "routes"
	Shown      = "shown" // Shown is printed or worked out, and never asked.
)

var (
	kinds = []string{Line, Prose, OneOf, Multi, Date, AtHome, OnePerson, Persons, PeopleList, FactList, EventList, ActionList, RouteList, Shown}
	ofs   = []string{OfReferral, OfChild, OfPerson, OfParent, OfFact, OfEvent, OfAction, OfRoute}
	needs = []string{Must, AskIf, Optional, More}
	whos  = []string{"", WhoTold, WhoDecided}
	wants = []Want{WantSeen, WantWords, WantEffect, WantChange, WantHelps, WantReason, WantRole, WantSource, WantDeed, WantWho, WantWhen}
	pages = []string{"", PageReview, PageCheck, PageAfter}
)

// Guide is what the guidance asks, in our own words, in the order in which it is asked.
type Guide struct {
	Sections  []*Section
	questions map[string]*Question
}

// Section is one stop of the rail.
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
	Rows   []int    `toml:"rows"`
	Source []string `toml:"source"`
}

// Question is one thing to ask, or to print.
type Question struct {
	ID      string `toml:"id"`
	Of      string `toml:"of"`
	Kind    string `toml:"kind"`
	Label   string `toml:"label"`
	Title   string `toml:"title"`
	Help    string `toml:"help"`
	Why     string `toml:"why"`
	Good    string `toml:"good"`
	Example string `toml:"example"`
	Poor    string `toml:"poor"`
	Wants   []Want `toml:"wants"` // Wants lists what the words should say.
	Probe   string `toml:"probe"` // Probe is what the review asks if they do not; left out, the question of its rule.
	Need    string `toml:"need"`
	Item    int    `toml:"item"` // Item is the row that the question is counted in, from 1.
	When    string `toml:"when"`

	// CountedWhen is the condition under which an item counts; empty means always.
	CountedWhen string `toml:"counted_when"`

	Only    []string  `toml:"only"`
	Choices []Choice  `toml:"choices"`
	Cites   bool      `toml:"cites"`
	Gaps    []GapKind `toml:"gaps"`
	Rows    []int     `toml:"rows"`
	Source  []string  `toml:"source"`

	// ChildsWords marks a question on what a child said, wants, was told or was asked: nobody is to ask or to find out more.
	ChildsWords bool `toml:"childs_words"`

	// What the answer brings with it. docs/questions.md says more of each.
	Beside        string `toml:"beside"`         // Beside is asked after a yes, and answered in a few words.
	PerChild      bool   `toml:"per_child"`      // PerChild asks the question again for each further child referred.
	SameForAll    bool   `toml:"same_for_all"`   // SameForAll asks whether what follows in the section per child is the same for every child.
	Reshapes      bool   `toml:"reshapes"`       // Reshapes says that the words decide which other questions are asked.
	PartIsAnswer  bool   `toml:"part_is_answer"` // PartIsAnswer marks a name: part of it says more than a gap.
	Birth         bool   `toml:"birth"`          // Birth marks a date of birth, which is repeated with the age.
	BodyMap       bool   `toml:"body_map"`       // BodyMap offers the places on the body.
	NamesOthers   bool   `toml:"names_others"`   // NamesOthers warns against naming the family of another child.
	SecondDraft   bool   `toml:"second_draft"`   // SecondDraft offers a draft for the other child.
	Threshold     bool   `toml:"threshold"`      // Threshold names the council's threshold document with the help.
	Who           string `toml:"who"`            // Who says what the chosen person did: WhoTold or WhoDecided.
	TellsFamily   bool   `toml:"tells_family"`   // TellsFamily puts first what must happen before the family is told.
	Quick         string `toml:"quick"`          // Quick is an example of an entry that the list takes in one line.
	Professionals bool   `toml:"professionals"`  // Professionals holds those who work with the family; other lists of people hold the rest.

	Section *Section `toml:"-"`

	same *Question `toml:"-"` // same is the question whether the answer is the same for every child; nil where it is asked per child in any case.
}

// Choice is one value that a question offers.
type Choice struct {
	Value string `toml:"value"`
	Label string `toml:"label"`
	Help  string `toml:"help"`
}

// Asked reports whether the question is asked at all.
func (q *Question) Asked() bool { return q.Kind != Shown }

// IsList reports whether the question is a list of entries.
func (q *Question) IsList() bool {
	return q.EntriesOf() != ""
}

// EntriesOf is what the questions about an entry of the list are asked of, or "" if the question is not a list.
func (q *Question) EntriesOf() string {
	switch q.Kind {
	case PeopleList:
		return OfPerson
	case FactList:
		return OfFact
	case EventList:
		return OfEvent
	case ActionList:
		return OfAction
	case RouteList:
		return OfRoute
	}
	return ""
}

func (q *Question) offers(value string) bool {
	return slices.ContainsFunc(q.Choices, func(c Choice) bool { return c.Value == value })
}

// LabelFor returns the words for a value of the question's choices, or the value itself.
func (q *Question) LabelFor(value string) string {
	for _, c := range q.Choices {
		if c.Value == value {
			return c.Label
		}
	}
	return value
}

// heldBy reports whether an answer under this question may stand with the referral (""), a child or another person.
func (q *Question) heldBy(of string) bool {
	switch of {
	case "":
		return q.Of == OfReferral
	case OfPerson:
		return q.Of == OfPerson || q.Of == OfParent
	}
	return q.Of == of
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

// Default returns the built-in guide. It is loaded once; the tests prove that it loads.
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

// Load reads a guide strictly: an unknown key, kind, condition, source or a second question with the same ID is an error that names the file.
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

func (g *Guide) add(q *Question) error {
	topic, thing, ok := strings.Cut(q.ID, ".")
	switch {
	case !ok || topic == "" || thing == "" || strings.ToLower(q.ID) != q.ID:
		return fmt.Errorf("the ID should be topic.thing in small letters")
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
	switch {
	case q.Gaps != nil || !q.heldByPersonOrReferral():
	case q.ChildsWords:
		q.Gaps = gapsOfChild
	default:
		q.Gaps = gaps
	}
	g.questions[q.ID] = q
	return nil
}

// needFits reports a need without the keys it requires, and an unknown condition.
func (q *Question) needFits() error {
	switch {
	case q.Need == Must && q.Item == 0, q.Item != 0 && q.Need != Must && q.Need != AskIf:
		return fmt.Errorf("a must needs the item that it is counted in; otherwise only an ask-if may have one")
	case q.Need == AskIf && q.When == "":
		return fmt.Errorf("an ask-if needs a condition")
	case q.When != "" && conditions[q.When] == nil:
		return fmt.Errorf("there is no condition %q", q.When)
	case q.CountedWhen != "" && conditions[q.CountedWhen] == nil:
		return fmt.Errorf("there is no condition %q", q.CountedWhen)
	}
	return nil
}

// keysFit reports a key that does not go with the rest of the question.
func (q *Question) keysFit() error {
	for _, k := range q.keysOfKinds() {
		if k.set && !slices.Contains(k.kinds, q.Kind) {
			return fmt.Errorf("%s does not go with the kind %q", k.key, q.Kind)
		}
	}
	switch {
	case q.SameForAll && sameParts[q.ID] == nil:
		return fmt.Errorf("same_for_all belongs to a question that the program knows")
	case q.PerChild && q.Of != OfPerson && q.Of != OfParent:
		return fmt.Errorf("per_child belongs to a question about a person")
	case !slices.Contains(whos, q.Who):
		return fmt.Errorf("unknown who %q", q.Who)
	case slices.ContainsFunc(q.Wants, func(w Want) bool { return !slices.Contains(wants, w) }):
		return fmt.Errorf("unknown want in %q", q.Wants)
	case q.Probe != "" && len(q.Wants) == 0:
		return fmt.Errorf("a probe belongs to a question with wants")
	case q.Beside != "" && !q.offers(string(Yes)):
		return fmt.Errorf("beside belongs to a choice that offers yes")
	}
	return nil
}

// sourcesAndGapsKnown reports an unknown source or gap.
func (q *Question) sourcesAndGapsKnown() error {
	for _, id := range q.Source {
		if !source.Known(id) {
			return fmt.Errorf("there is no source %q", id)
		}
	}
	for _, gap := range q.Gaps {
		if !slices.Contains(gaps, gap) {
			return fmt.Errorf("there is no gap %q", gap)
		}
		if q.ChildsWords && !slices.Contains(gapsOfChild, gap) {
			return fmt.Errorf("the gap %q sends somebody back to the child", gap)
		}
	}
	return nil
}

// kindsOfKey says with which kinds of question a key may be used.
type kindsOfKey struct {
	key   string
	set   bool
	kinds []string
}

// keysOfKinds are the keys that fit some kinds of question only.
func (q *Question) keysOfKinds() []kindsOfKey {
	return []kindsOfKey{
		{"beside", q.Beside != "", []string{OneOf}},
		{"same_for_all", q.SameForAll, []string{OneOf}},
		{"reshapes", q.Reshapes, []string{Line, Prose}},
		{"part_is_answer", q.PartIsAnswer, []string{Line}},
		{"birth", q.Birth, []string{Date}},
		{"body_map", q.BodyMap, []string{Line}},
		{"wants", len(q.Wants) > 0, []string{Line, Prose}},
		{"who", q.Who != "", []string{OnePerson, Persons}},
		{"quick", q.Quick != "", []string{PeopleList, FactList, EventList}},
		{"professionals", q.Professionals, []string{PeopleList}},
	}
}

// heldByPersonOrReferral reports whether a gap has a place to stand: facts, events, actions and routes have none.
func (q *Question) heldByPersonOrReferral() bool {
	return q.Of == OfReferral || q.Of == OfChild || q.Of == OfPerson || q.Of == OfParent
}
