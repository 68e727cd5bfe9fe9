package checklist_test

import (
	"regexp"
	"testing"

	"referral/checklist"
)

// Each row that teaches something has a note of the guide that carries the row.
func TestNotesTeach(t *testing.T) {
	t.Parallel()
	notes := map[int]string{}
	for _, s := range checklist.Default().Sections {
		for _, n := range s.Notes {
			for _, row := range n.Rows {
				notes[row] += " " + n.Text
			}
		}
	}
	for row, says := range map[int][]string{
		1:   {"threshold document"},
		4:   {"five levels", "section 17", "section 47"},
		5:   {"which level", "protected straight away", "safe to tell"},
		10:  {"no call first", "area may differ"},
		12:  {"same day", "child's own words"},
		17:  {"only advise on what you tell"},
		18:  {"still worried, refer"},
		23:  {"even if the council already knows"},
		41:  {"Necessary:", "Proportionate:", "Relevant:", "Accurate:", "Timely:", "Secure:", "Recorded on the school's own file:"},
		45:  {"16 or 17", "what they understand"},
		47:  {"never brings them into contact", "not expected"},
		75:  {"older story", "more than any one"},
		77:  {"nothing was done last time", "says nothing"},
		92:  {"know none of it"},
		105: {"within the week", "two weeks", "three to four weeks", "never a reason to hold back"},
		107: {"Other services may hold"},
		108: {"Teenagers", "noticed less"},
		122: {"with evidence, never instead"},
		130: {"partnership"},
		132: {"line manager", "service manager"},
		142: {"qualified social worker"},
		146: {"contact", "family is told"},
		148: {"who does what next"},
		150: {"other pupils", "way to school"},
		152: {"which number", "takes over"},
		153: {"only that you have passed it on", "front door"},
		157: {"accepted", "leads"},
		159: {"Housing and health", "section 27"},
		160: {"school can offer", "what comes next", "safe to tell"},
		161: {"procedures", "own policy"},
		163: {"plan", "no reason to hold back", "today"},
		164: {"at any time", "same day", "reference"},
		165: {"Anyone on the staff", "Do not ask pupils"},
	} {
		for _, words := range says {
			if !regexp.MustCompile(`(?i)` + regexp.QuoteMeta(words)).MatchString(notes[row]) {
				t.Errorf("R%d: no note says %q, but%s", row, words, notes[row])
			}
		}
	}
}
