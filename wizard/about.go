package wizard

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// About is what tells drafts apart after the passphrase was typed. It holds initials, but no names.
type About struct {
	Label    string // Label is what the writer calls the draft, or empty.
	Initials string // Initials are the children's, or empty.
	Age      string // Age is the first child's, or empty.
	Year     string // Year is the school year for that age, or empty.
	Step     string // Step is how far the draft has got: "step 4 of 7, 6 left".
	Trouble  string // Trouble is why this is not known; empty if it is.
}

// Line returns all this on one line, for a list that is read out.
func (a About) Line() string {
	if a.Trouble != "" {
		return a.Trouble
	}
	return english.Join(", ", a.Label, a.Initials, a.Age, a.Year, a.Step)
}

// AboutDraft opens a draft in an unlocked store and says what tells it from the others.
func AboutDraft(store Store, id string, g *checklist.Guide, clock func() time.Time) About {
	d, err := store.Open(id)
	if err != nil {
		trouble, _, _ := strings.Cut(reason(err), ";") // What to do is said when it is opened.
		return About{Trouble: trouble}
	}
	defer func() { _ = d.Close() }()
	s, _, err := ResumeSession(d, g, clock)
	if err != nil {
		return About{Trouble: reason(err)}
	}
	return s.Flow.About()
}

// About says what tells the draft from others.
func (f *Flow) About() About {
	a := About{Label: f.label}
	children := f.r.Children()
	var initials []string
	for _, c := range children {
		if of := Initials(c.Name); of != "" {
			initials = append(initials, of)
		}
	}
	a.Initials = strings.Join(initials, ", ")
	if len(children) > 0 {
		if years, sure := children[0].Age(f.Today()); sure {
			a.Age = strconv.Itoa(years)
		}
		a.Year, _ = when.SchoolYear(children[0].Born, f.Today())
	}
	left := 0
	for _, c := range f.Progress() {
		left += c.Total - c.Done
	}
	step, _, _ := strings.Cut(f.Place(), ":")
	a.Step = english.Small(step)
	if left > 0 {
		a.Step += fmt.Sprintf(", %d left", left)
	}
	return a
}

// Initials returns the first letters of a name: "R. A." for "Rowan Ashdown".
func Initials(name string) string {
	var out []string
	for _, word := range strings.Fields(name) {
		for _, c := range word {
			if unicode.IsLetter(c) {
				out = append(out, string(unicode.ToUpper(c))+".")
				break
			}
		}
	}
	return strings.Join(out, " ")
}

// DraftsHere says how many drafts there are.
func DraftsHere(n int) string {
	if n == 0 {
		return "No drafts on this computer"
	}
	return english.Count(n, "draft") + " on this computer"
}

// Dates says when a draft was started and last saved, without any name.
func (d DraftInfo) Dates(now time.Time) (started, saved string) {
	return startedWords(d.Started), "saved " + DayTime(d.Saved, now)
}

// Line returns the same on one line with full dates, which can be read out and printed.
func (d DraftInfo) Line() string {
	return english.Join(", ", "saved "+d.Saved.Format("Mon 2 Jan 2006, 15:04"), startedWords(d.Started))
}

func startedWords(at time.Time) string {
	if at.IsZero() {
		return ""
	}
	return "started " + at.Format("Mon 2 Jan 2006")
}
