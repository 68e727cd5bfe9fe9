package form

import "referral/checklist/authority"

// Kind says what a field takes.
type Kind string

// The kinds of field.
const (
	Text      Kind = "text"
	YesNo     Kind = "yesno"
	Ticks     Kind = "ticks"
	DropDown  Kind = "dropdown"
	Signature Kind = "signature"
	Office    Kind = "office" // Office is for the council to fill in.
)

// Layout says where the label is in relation to the blank.
type Layout string

// The layouts.
const (
	Left   Layout = "left"
	Above  Layout = "above"
	Column Layout = "column" // Column is the heading of a table with empty rows.
	Inline Layout = "inline" // Inline is a blank inside a sentence or a line.
)

// Certainty says how sure we are what goes into a field.
type Certainty string

// The certainties.
const (
	Sure   Certainty = "sure"
	Unsure Certainty = "unsure"
	None   Certainty = "none"
)

// A field can have one of these in place of question IDs.
const (
	NothingAnswers  = authority.NoQuestion // NothingAnswers means that no question of ours answers it.
	NotForReferrers = "skip"               // NotForReferrers means that the council fills it in, or that someone signs it.
)

// Field is one box of a form. A reader fills in the first group of fields; Understand fills in the second.
type Field struct {
	Index   int      `json:"index"`   // Index is the field's place on the form, from 1.
	Section string   `json:"section"` // Section is the heading above it.
	Label   string   `json:"label"`
	Kind    Kind     `json:"kind"`
	Layout  Layout   `json:"layout"`
	Table   string   `json:"table"`           // Table is the same for all columns of one table of people; else empty.
	Options []string `json:"options"`         // Options are the words to choose from.
	Limit   int      `json:"limit,omitempty"` // Limit is in characters; 0 if the form gives none.
	At      string   `json:"at"`              // At is the place in the file, as its reader calls it; empty for pasted text.

	IDs       []string   `json:"ids"`    // IDs are the questions whose answers go into the box, in order; or "none" or "skip"; or empty.
	List      string     `json:"list"`   // List is the list of people that a column takes: children, parents, siblings, household, significant, agencies, of_concern.
	Column    string     `json:"column"` // Column is the detail of each person: name, first, surname, born, relation…
	Part      string     `json:"part"`   // Part is surname or first-names, if a name has two boxes; mother or father, if a box is for one parent; both joined by +.
	Certainty Certainty  `json:"certainty"`
	Likely    [][]string `json:"likely"` // Likely are up to three answers to choose from, the likeliest first.
}

// Form is a form as it was read.
type Form struct {
	Title  string   `json:"title,omitempty"`
	Fields []Field  `json:"fields"`
	Prose  []string `json:"prose,omitempty"` // Prose is the text that is not a field, by paragraph: guidance, phone numbers, deadlines.
}
