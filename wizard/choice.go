package wizard

import (
	"strings"
	"unicode"

	"referral/checklist"
)

// ChoiceInWords returns the choice whose label is typed, or the only one whose label begins with the words: "no",
// "none".
func ChoiceInWords(offers []checklist.Choice, line string) (checklist.Choice, bool) {
	typed := strings.ToLower(strings.TrimRight(line, ". "))
	var found []checklist.Choice
	for _, c := range offers {
		label := strings.ToLower(c.Label)
		if label == typed {
			return c, true
		}
		rest, begins := strings.CutPrefix(label, typed)
		if begins && typed != "" && !unicode.IsLetter([]rune(rest)[0]) {
			found = append(found, c)
		}
	}
	if len(found) != 1 {
		return checklist.Choice{}, false
	}
	return found[0], true
}

// Meant returns the value of the choice that typed words mean: its label or the beginning of it, or for who someone is
// to a child any of the words that families have for it. It is empty if they mean none.
func (f *Flow) Meant(s Step, words string) string {
	if c, ok := ChoiceInWords(f.Offers(s), words); ok {
		return c.Value
	}
	if s.Ref.Question == checklist.QFamilyClass {
		return string(checklist.ProposeClass(words))
	}
	return ""
}
