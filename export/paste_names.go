package export

import (
	"strings"

	"referral/checklist"
)

// The parts of a name that a form has boxes for.
const (
	surnamePart    = "surname"
	firstNamesPart = "first-names"
)

// cutNames is that part of the name of each child. A baby not yet born without a name stands there whole.
func cutNames(p *paper, part string) string {
	var out []string
	for _, c := range p.R.Children() {
		switch {
		case c.Name != "":
			out = append(out, cutName(c.Name, part))
		case p.unborn(c):
			out = append(out, p.begin(c.ID))
		}
	}
	return strings.Join(out, "\n")
}

// cutName is one part of a name; a name that is one word, or all surname, is not cut. Names are not made alike everywhere, so
// whoever pastes it is asked to look.
func cutName(name, part string) string {
	first, surname := checklist.SplitName(name)
	switch {
	case first == "":
		return name
	case part == surnamePart:
		return surname
	}
	return first
}
