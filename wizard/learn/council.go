package learn

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

// councilName matches the name before the word "Council": "Isle of Fen", "Wexcombe Borough".
var councilName = regexp.MustCompile(`(\p{Lu}[\p{L}'’-]*(?: (?:and|of|upon|on|&|\p{Lu}[\p{L}'’-]*))*) Council\b`)

// Council returns the name of the council in a form's title, or else in its text; empty if there is none.
func Council(f form.Form) string {
	for _, text := range append([]string{f.Title}, f.Prose...) {
		if m := councilName.FindStringSubmatch(text); m != nil {
			return strings.TrimPrefix(m[1], "The ")
		}
	}
	return ""
}
