package authority

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist/english"
)

// NoQuestion is written for the questions of a box that nothing in the record answers.
const NoQuestion = "none"

// Lists are the lists of people that a box can take.
var Lists = []string{"children", "parents", "siblings", "household", "significant", "agencies", "of_concern"}

// Columns are the details of each person that a box can take.
var Columns = []string{
	"name", "first", "surname", "aliases", "born", "age", "gender", "ethnicity", "language", "interpreter", "religion", "disability",
	"school", "address", "phone", "email", "relation", "pr", "agency", "post",
}

// The parts of an answer that a box can take. A part of the name and a parent can be joined by +: "mother+surname".
const (
	PartSurname    = "surname"
	PartFirstNames = "first-names"
	PartMother     = "mother"
	PartFather     = "father"
)

// Parts lists the parts that a box can take.
var Parts = []string{PartSurname, PartFirstNames, PartMother, PartFather}

// Takes reports whether a box takes only that part of an answer.
func (f Field) Takes(part string) bool {
	return slices.Contains(strings.Split(f.Part, "+"), part)
}

// Coverage counts the boxes of a form by what the program does with them.
type Coverage struct {
	Answered int // Answered boxes are filled from the record.
	None     int // None counts boxes that the record has nothing for.
	Skip     int // Skip counts boxes that are not for the referrer.
	Open     int // Open counts boxes still to be decided.
}

// Covered returns how much of the authority's form is covered.
func Covered(p Profile) Coverage {
	var c Coverage
	for _, f := range p.Form.Fields {
		switch {
		case f.Skip:
			c.Skip++
		case len(f.Questions) == 0:
			c.Open++
		case f.Questions[0] == NoQuestion:
			c.None++
		default:
			c.Answered++
		}
	}
	return c
}

// String returns "Of 12 boxes: 9 filled from your answers and 3 not decided yet."
func (c Coverage) String() string {
	var parts []string
	for _, part := range []struct {
		n    int
		what string
	}{
		{c.Answered, "filled from your answers"},
		{c.None, "for you to fill in by hand"},
		{c.Skip, "not for you (office use, signatures)"},
		{c.Open, "not decided yet"},
	} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.what))
		}
	}
	return fmt.Sprintf("Of %s: %s.", english.Count(c.Answered+c.None+c.Skip+c.Open, "box"), english.And(parts))
}
