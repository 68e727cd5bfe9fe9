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

// Layout says where the label is, seen from the blank.
type Layout string

// The layouts.
const (
	Left   Layout = "left"
	Above  Layout = "above"
	Column Layout = "column" // Column is the heading of a table with empty rows.
	Inline Layout = "inline" // Inline is a blank inside a sentence or a line.
)

// Certainty says how sure the mapping of a field is.
type Certainty string

// The certainties.
const (
	Sure   Certainty = "sure"
	Unsure Certainty = "unsure"
	None   Certainty = "none"
)

// In place of question IDs, a field can have one of these.
const (
	NothingAnswers  = authority.NoQuestion // NothingAnswers: no question of ours answers it.
	NotForReferrers = "skip"               // NotForReferrers: the council fills it in, or somebody signs it.
)

// Field is one box of a form. A reader fills in the first group; Understand fills in the second.
type Field struct {
	Index   int      `json:"index"`   // Index is the field's place on the form, from 1.
	Section string   `json:"section"` // Section is the heading above it.
	Label   string   `json:"label"`
	Kind    Kind     `json:"kind"`
	Layout  Layout   `json:"layout"`
	Table   string   `json:"table"`           // Table is the same for all columns of one table of people, else empty.
	Options []string `json:"options"`         // Options are the words to choose from.
	Limit   int      `json:"limit,omitempty"` // Limit is in characters; 0 where the form gives none.
	At      string   `json:"at"`              // At is the place in the file, as its reader names it; empty in pasted text.

	IDs       []string   `json:"ids"`    // IDs are questions whose answers go into the box, in order; or one of "none" and "skip"; or empty.
	List      string     `json:"list"`   // List is the list of people that a column takes: children, parents, siblings, household, significant, agencies, of_concern.
	Column    string     `json:"column"` // Column is the fact of each person: name, first, surname, born, relation…
	Part      string     `json:"part"`   // Part is surname or first-names, where a name has two boxes; mother or father, where a box is for one parent; both joined by +.
	Certainty Certainty  `json:"certainty"`
	Likely    [][]string `json:"likely"` // Likely are up to three mappings to choose from, likeliest first.
}

// Form is a form as it was read.
type Form struct {
	Title  string   `json:"title,omitempty"`
	Fields []Field  `json:"fields"`
	Prose  []string `json:"prose,omitempty"` // Prose is the text that is not a field, a paragraph each: guidance, phone numbers, deadlines.
}
