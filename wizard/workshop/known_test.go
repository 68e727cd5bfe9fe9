package workshop

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// numericDate matches a day as a record system prints it.
var numericDate = regexp.MustCompile(`\b(\d\d)/(\d\d)/\d\d\b`)

// inWords writes numeric dates as the other texts do, so that 08/02/27 is 8 Feb.
func inWords(text string) string {
	return numericDate.ReplaceAllStringFunc(text, func(found string) string {
		m := numericDate.FindStringSubmatch(found)
		day, _ := strconv.Atoi(m[1])
		month, _ := strconv.Atoi(m[2])
		return strconv.Itoa(day) + " " + time.Month(month).String()
	})
}

var (
	aDay    = regexp.MustCompile(`\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`)
	aTime   = regexp.MustCompile(`\b\d{1,2}:\d\d\b`)
	aNumber = regexp.MustCompile(`\b\d+\b`)
	aWord   = regexp.MustCompile(`\pL+`)
	// askedFor matches a time or day that the writer sets, or a section of an Act: neither has to be known
	// beforehand.
	askedFor = regexp.MustCompile(`\b(by|before) (\d{1,2}:\d\d|\d{1,2} \w+)|\bsection \d+`)
)

// onSheet returns all that a pair can know while writing: the case, the weak text, and what the school knows.
func (s *Scenario) onSheet() string {
	texts := append([]string{s.Case, s.Weak.Text, s.Call.Child, s.Call.Now, s.Call.Reach}, s.Facts...)
	return inWords(strings.Join(texts, "\n"))
}

// smallWords returns the words that appear in small letters in some text of a case. A capitalised word that is not
// among them is a name.
func smallWords() map[string]bool {
	out := map[string]bool{}
	for _, s := range All() {
		for _, text := range s.prose() {
			for _, w := range aWord.FindAllString(text, -1) {
				if w == strings.ToLower(w) {
					out[w] = true
				}
			}
		}
	}
	return out
}

// A room compares its own text with the better one, so the better one must know no more than the sheet: no name, day,
// time or number that is neither in the weak text nor among the facts.
func TestBetterTextKnowsNoMoreThanTheSheet(t *testing.T) {
	t.Parallel()
	small := smallWords()
	for _, s := range All() {
		sheet, better := s.onSheet(), askedFor.ReplaceAllString(s.Better.Text, "")
		for _, shape := range []*regexp.Regexp{aDay, aTime, aNumber} {
			known := shape.FindAllString(sheet, -1)
			for _, found := range shape.FindAllString(better, -1) {
				if !slices.Contains(known, found) {
					t.Errorf("%s: %q is not on the sheet", s.ID, found)
				}
			}
		}
		known := aWord.FindAllString(sheet, -1)
		for _, w := range aWord.FindAllString(better, -1) {
			if w != strings.ToLower(w) && !small[strings.ToLower(w)] && !slices.ContainsFunc(known, func(k string) bool {
				return k == strings.TrimSuffix(w, "s") || k == w || len(w) > 3 && strings.HasPrefix(w, k) && len(k) == 3
			}) {
				t.Errorf("%s: %q is not on the sheet", s.ID, w)
			}
		}
	}
}
