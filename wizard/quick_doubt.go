package wizard

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// What is doubted in a quick line: a day that no calendar has, a day to come, someone who is on the list already.

// noSuchDay says why there is no such day, if the words are a whole date that no calendar has.
func noSuchDay(words string, now time.Time) string {
	_, err := when.Parse(words, now)
	var parse *when.ParseError
	if !errors.As(err, &parse) || !parse.NoDay {
		return ""
	}
	return english.Sentence(english.Capital(parse.Say))
}

// bornLead matches what is typed before a date of birth.
var bornLead = regexp.MustCompile(`(?i)^(?:was )?(?:born|d\.?o\.?b\.?|date of birth)(?: on)?:? +`)

// DoubtPerson says why a line for a list of people is not added yet: a date of birth that cannot be, or that could be
// two. It is empty if nothing is wrong.
func (f *Flow) DoubtPerson(line string) string {
	for part := range strings.SplitSeq(line, ",") {
		part = bornLead.ReplaceAllString(strings.TrimSpace(part), "")
		if say := noSuchDay(part, f.clock()); say != "" {
			return say + " Not added: correct the date."
		}
		reading, err := when.Parse(part, f.clock())
		switch {
		case err != nil || !strings.ContainsAny(part, "0123456789") || reading.When.Precision() < when.Day:
		case reading.Ask != "":
			return reading.Ask + " Not added: write the year in full."
		case when.StillToCome(reading.When, f.clock()) != "":
			return when.StillToCome(reading.When, f.clock()) + " Not added: correct it, or add an unborn baby."
		}
	}
	return ""
}

// ListedAlready asks about a line that gives a name the list has already. It is empty if it has no such name.
func (f *Flow) ListedAlready(line string) string {
	name, _, _ := strings.Cut(line, ",")
	if p := f.r.Named(name); p != nil && strings.TrimSpace(name) != "" {
		return f.r.NameOf(p.ID) + " is on the list already. Is this someone else?"
	}
	return ""
}

// Words for the answers to [Flow.ListedAlready].
const (
	WordsSomeoneElse = "Yes, another person with that name"
	WordsSamePerson  = "No, leave the list as it is"
)

// notNames begin or end the name of a service or a place.
var notNames = strings.Fields("school academy college nursery primary infants juniors clinic surgery centre center hospital trust council service services team hub " +
	"police nhs mosque gurdwara club borough road avenue drive flat room office library playground shop station block class year form reception")

// placesOrNames end the name of a place, or are the surname of a person: Sports Hall and Terry Hall.
var placesOrNames = strings.Fields("house court street lane close way park hall church temple gate key east west north south")

// readsAsName reports whether words are the name of a person: each begins with a capital, and they are neither a role,
// a service nor certainly a place.
func readsAsName(words string) bool {
	words = strings.TrimSpace(words)
	fields := strings.Fields(words)
	if len(fields) == 0 || len(fields) > 5 || isRole(words) || strings.ContainsAny(words, "0123456789@:/") || beginsOrEnds(fields, notNames) {
		return false
	}
	for i, w := range fields {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) && (i == 0 || !checklist.IsParticle(w)) {
			return false
		}
	}
	return true
}

// couldBePlace reports whether what reads as a name could be that of a place.
func couldBePlace(words string) bool {
	return !titled(words) && beginsOrEnds(strings.Fields(words), placesOrNames)
}

// titled reports whether a title comes before a name: "Mrs Hall".
func titled(words string) bool { return checklist.WithoutTitle(words) != words }

func beginsOrEnds(words, nouns []string) bool {
	return len(words) > 0 && slices.ContainsFunc([]string{words[0], words[len(words)-1]}, func(w string) bool { return slices.Contains(nouns, strings.ToLower(w)) })
}

// isRole reports whether words say who someone is, as the first thing in a line: "Neighbour", "Step mum".
func isRole(words string) bool {
	words = strings.TrimSpace(words)
	_, rest, _ := strings.Cut(words, " ")
	if strings.ToLower(rest) != rest {
		return false // "Guy Friend" is a name.
	}
	_, role := checklist.Role(words)
	_, other := checklist.SaysWhoTheyAre(words)
	return role || other
}
