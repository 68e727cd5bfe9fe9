package form

import (
	"regexp"
	"strings"
)

// filled decides whether someone has filled in the form. An answer in a control, or a ticked box, is enough. Words in a
// cell are not, since councils write there too; but a date of birth is, and so are a name and one more fact.
type filled struct {
	sure  int
	names int
	facts int
}

var (
	someDate   = regexp.MustCompile(`(?i)^[0-9]{1,2}(?:st|nd|rd|th)?[\s/.\-](?:[0-9]{1,2}|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*)[\s/.\-,]+(?:19|20)?[0-9]{2}\b|^(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}\b`)
	somePost   = regexp.MustCompile(`(?i)\b[a-z]{1,2}[0-9][0-9a-z]?\s*[0-9][a-z]{2}\b`)
	somePhone  = regexp.MustCompile(`^[+(]?[0-9][0-9 ()\-]{8,16}$`)
	someMail   = regexp.MustCompile(`(?i)^\S+@\S+\.\S+$`)
	councilEnd = regexp.MustCompile(`(?i)\.gov\.(?:uk|wales|scot)\b|\.police\.uk\b|\bnspcc\b`)

	asksBirth = regexp.MustCompile(`(?i)\b(?:dob|d\.o\.b|birth|born|edd|due date|geni)\b`)
	asksDate  = regexp.MustCompile(`(?i)\bdated?\b|\bwhen\b`)
	asksName  = regexp.MustCompile(`(?i)\b(?:names?|surname|forenames?|forename\(s\)|known as|aka|enw|cyfenw)\b`)
	asksOther = regexp.MustCompile(`(?i)\b(?:post ?code|address|tel\w*|phone|mobile|e-?mail|nhs|upn|contact)\b`)
	someBody  = regexp.MustCompile(`^[\p{Lu}][\p{L}'’\-]+(?:[ ,]+(?:(?:de|la|van|der|bin|ap|ab|al|el|st)\s)*[\p{Lu}][\p{L}'’.\-]*){0,4}$`)
)

// field looks at a field's boxes and controls.
func (f *filled) field(e entry) {
	if e.ticked {
		f.sure++
	}
}

// pair looks at a label and the words in its answer's place.
func (f *filled) pair(label, words string) {
	label, words = labelOf(label), tidy(words)
	switch {
	case words == "" || len(label) > 80:
	case asksBirth.MatchString(label) && someDate.MatchString(words):
		f.sure++
	case asksDate.MatchString(label) && someDate.MatchString(words):
		f.facts++
	case asksName.MatchString(label) && isPersonsName(words):
		f.names++
	case asksOther.MatchString(label) && !councilEnd.MatchString(words) && (somePost.MatchString(words) || somePhone.MatchString(words) || someMail.MatchString(words)):
		f.facts++
	}
}

// isPersonsName reports whether words are a person's name: capitals, and no words that forms are made of.
func isPersonsName(words string) bool {
	if strings.ToUpper(words) == words && len(strings.Fields(words)) < 2 {
		return false // "NHS" is not a name.
	}
	return someBody.MatchString(words) && !isFormWords(words) && !isOption(words) && !isPlaceholder(words)
}

func (f *filled) found() bool {
	return f.sure > 0 || f.names > 0 && f.facts > 0 || f.names > 2
}
