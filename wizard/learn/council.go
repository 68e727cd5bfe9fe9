package learn

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

// councilName matches the name before the word "Council": "Isle of Fen", "Wexcombe Borough".
var councilName = regexp.MustCompile(`(\p{Lu}[\p{L}'’-]*(?: (?:and|of|upon|on|&|\p{Lu}[\p{L}'’-]*))*) Council\b`)

// beforeName matches up to the last word of a form that can come before the name: "Referral Form Wexcombe Council".
var beforeName = regexp.MustCompile(`^(?:.* )?(?:The|Form|Referrals?|Request|Care|Services|Team|Help|Support|Hub|Contact|Email|Call|Ring|Visit|Ask|Send|Return|To|At|By|For|From|In) `)

// Council returns the name of the council in a form's title, or else in its text; empty if there is none.
func Council(f form.Form) string {
	for _, text := range append([]string{f.Title}, f.Prose...) {
		m := councilName.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		if name := strings.TrimSpace(beforeName.ReplaceAllString(m[1]+" ", "")); name != "" {
			return name
		}
	}
	return ""
}
