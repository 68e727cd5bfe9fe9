package checklist

import (
	"fmt"
	"slices"

	"referral/checklist/source"
)

// Question is one thing to ask, or to print.
type Question struct {
	ID      string `toml:"id"`
	Of      string `toml:"of"`
	Kind    string `toml:"kind"`
	Label   string `toml:"label"`
	Title   string `toml:"title"`
	Find    string `toml:"find"` // Find has words that people search for and that are not in the question.
	Help    string `toml:"help"`
	Why     string `toml:"why"`
	Good    string `toml:"good"`
	Example string `toml:"example"`
	Poor    string `toml:"poor"`
	Wants   []Want `toml:"wants"` // Wants lists what the words should say.
	Probe   string `toml:"probe"` // Probe is what the review asks if they do not; the question of its rule if left out.
	Need    string `toml:"need"`
	Item    int    `toml:"item"` // Item is the row that the question is counted in, from 1.
	When    string `toml:"when"`

	// CountedWhen is the condition under which an item counts; empty means always.
	CountedWhen string `toml:"counted_when"`

	// ForwardWhen is the condition under which a question from behind "add more about" is asked on the way. It does not
	// make the question count.
	ForwardWhen string `toml:"forward_when"`

	Only    []string  `toml:"only"`
	Choices []Choice  `toml:"choices"`
	Cites   bool      `toml:"cites"`
	Gaps    []GapKind `toml:"gaps"`
	Rows    []int     `toml:"rows"`
	Source  []string  `toml:"source"`

	// MayNotApply offers "It does not apply", for a question that makes no sense for some people or some families.
	MayNotApply bool `toml:"may_not_apply"`

	// ChildsWords marks a question on what a child said, wants, was told or was asked. No one is to ask or find out
	// more.
	ChildsWords bool `toml:"childs_words"`

	// What the answer brings with it; docs/questions.md says more of each.
	AfterYes      string `toml:"beside"`         // AfterYes is asked after a yes, and answered in a few words.
	PerChild      bool   `toml:"per_child"`      // PerChild asks the question again for each further child referred.
	SameForAll    bool   `toml:"same_for_all"`   // SameForAll asks whether the answers per child that follow in the section are the same for every child.
	Reshapes      bool   `toml:"reshapes"`       // Reshapes says that the words decide which other questions are asked.
	PartIsAnswer  bool   `toml:"part_is_answer"` // PartIsAnswer marks a name: part of it says more than a gap.
	Birth         bool   `toml:"birth"`          // Birth marks a date of birth, which is repeated with the age.
	Past          bool   `toml:"past"`           // Past marks the date of something that has happened: a day to come is doubted at once.
	BodyMap       bool   `toml:"body_map"`       // BodyMap offers the places on the body: as words for a line, as choices where several are ticked.
	NamesOthers   bool   `toml:"names_others"`   // NamesOthers warns against naming the family of another child.
	SecondDraft   bool   `toml:"second_draft"`   // SecondDraft offers a draft for the other child.
	Threshold     bool   `toml:"threshold"`      // Threshold names the council's threshold document in the help.
	Who           string `toml:"who"`            // Who says what the chosen person did: WhoTold or WhoDecided.
	TellsFamily   bool   `toml:"tells_family"`   // TellsFamily puts what must happen before the family is told first.
	Quick         string `toml:"quick"`          // Quick is an example of an entry that the list takes in one line.
	Professionals bool   `toml:"professionals"`  // Professionals holds those who work with the family; other lists of people hold the rest.

	Section *Section `toml:"-"`

	same *Question `toml:"-"` // same is the question whether the answer is the same for every child; nil if there is none.
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

// EntriesOf returns what the questions about an entry of the list are asked of, or "" if the question is not a list.
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

// PicksPlaces reports whether places on the body can be picked to go into the words of the answer.
func (q *Question) PicksPlaces() bool { return q.BodyMap && q.Kind == Line }

// LabelFor returns the words for a value of the question's choices, or the value itself.
func (q *Question) LabelFor(value string) string {
	for _, c := range q.Choices {
		if c.Value == value {
			return c.Label
		}
	}
	return value
}

// heldBy reports whether an answer to this question can belong to the referral (""), a child or another person.
func (q *Question) heldBy(of string) bool {
	switch of {
	case "":
		return q.Of == OfReferral
	case OfPerson:
		return q.Of == OfPerson || q.Of == OfParent
	}
	return q.Of == of
}

// needFits returns an error for a need without the keys it requires, or an unknown condition.
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
	case q.ForwardWhen != "" && conditions[q.ForwardWhen] == nil:
		return fmt.Errorf("there is no condition %q", q.ForwardWhen)
	case q.ForwardWhen != "" && q.Need != More:
		return fmt.Errorf("forward_when is for a question that is behind \"add more about\"")
	}
	return nil
}

// keysFit returns an error for a key that does not go with the rest of the question.
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
	case q.AfterYes != "" && !q.offers(string(Yes)):
		return fmt.Errorf("beside belongs to a choice that offers yes")
	}
	return nil
}

// sourcesAndGapsKnown returns an error for an unknown source or gap.
func (q *Question) sourcesAndGapsKnown() error {
	for _, id := range q.Source {
		if !source.Known(id) {
			return fmt.Errorf("there is no source %q", id)
		}
	}
	if q.MayNotApply && (q.Gaps != nil || !q.heldByPersonOrReferral()) {
		return fmt.Errorf("may_not_apply belongs to a question that the program finds the gaps of")
	}
	for _, gap := range q.Gaps {
		if !slices.Contains(gaps, gap) {
			return fmt.Errorf("there is no gap %q", gap)
		}
		if q.ChildsWords && !slices.Contains(gapsOfChild, gap) {
			return fmt.Errorf("the gap %q sends someone back to the child", gap)
		}
	}
	return nil
}

// kindsOfKey says which kinds of question a key can be used with.
type kindsOfKey struct {
	key   string
	set   bool
	kinds []string
}

// keysOfKinds lists the keys that fit only some kinds of question.
func (q *Question) keysOfKinds() []kindsOfKey {
	return []kindsOfKey{
		{"beside", q.AfterYes != "", []string{OneOf}},
		{"same_for_all", q.SameForAll, []string{OneOf}},
		{"reshapes", q.Reshapes, []string{Line, Prose}},
		{"part_is_answer", q.PartIsAnswer, []string{Line}},
		{"birth", q.Birth, []string{Date}},
		{"past", q.Past, []string{Date}},
		{"body_map", q.BodyMap, []string{Line, Multi}},
		{"wants", len(q.Wants) > 0, []string{Line, Prose}},
		{"who", q.Who != "", []string{OnePerson, Persons}},
		{"quick", q.Quick != "", []string{PeopleList, FactList, EventList}},
		{"professionals", q.Professionals, []string{PeopleList}},
	}
}

// heldByPersonOrReferral reports whether the record can hold a gap: facts, events, actions and routes have none.
func (q *Question) heldByPersonOrReferral() bool {
	return q.Of == OfReferral || q.Of == OfChild || q.Of == OfPerson || q.Of == OfParent
}
