package authority

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"referral/checklist/english"
	"referral/checklist/workday"
)

// Profile is what we know of one local authority. Anything empty is not known.
type Profile struct {
	ID         string       `toml:"id"`
	Name       string       `toml:"name"`
	Checked    string       `toml:"checked"` // Checked is the day when the file was last compared with its sources.
	Route      Route        `toml:"route"`
	Numbers    []Number     `toml:"number"`
	Deadlines  []Deadline   `toml:"deadline"`
	Threshold  Threshold    `toml:"threshold"`
	Procedures Procedures   `toml:"procedures"`
	Ladder     []LadderStep `toml:"ladder"`
	Postcodes  Postcodes    `toml:"postcodes"`
	Closed     []Closed     `toml:"closed"`
	Notes      []Note       `toml:"note"`
	Form       Form         `toml:"form"`

	Own bool `toml:"-"` // Own is true if the school wrote the profile.
}

// Origin says where a value comes from, and when the source was last checked.
type Origin struct {
	Source  string `toml:"source"`
	Checked string `toml:"checked"` // Checked is a day; empty if it is not known.
}

// Dated returns "checked Sun 1 Nov 2026", or "not dated, so check it".
func (o Origin) Dated() string {
	day, err := time.Parse(time.DateOnly, o.Checked)
	if err != nil {
		return "not dated, so check it"
	}
	return "checked " + day.Format("Mon 2 Jan 2006")
}

// Route says how referrals are taken.
type Route struct {
	Origin
	Takes         string `toml:"takes"` // Takes is form, telephone or both.
	Says          string `toml:"says"`
	Section17Call string `toml:"section17_call"` // Section17Call is needed or not_needed (R10).
	LateNextDay   string `toml:"late_next_day"`  // LateNextDay is yes if what comes in after closing counts from the next working day.
	ClosesAt      string `toml:"closes_at"`      // ClosesAt is when the front door closes on a working day: "17:00".
}

// Number is a phone number of the authority.
type Number struct {
	Origin
	Label  string `toml:"label"`
	Number string `toml:"number"`
	Option string `toml:"option"`
	Hours  string `toml:"hours"`
	Use    string `toml:"use"` // Use is urgent, any, advice, or out_of_hours.
}

// Uses are what a number can be for, each with its words.
var Uses = []struct{ ID, Says string }{
	{"urgent", "to report an urgent worry"}, {"any", "for everything"}, {"advice", "for advice"}, {OutOfHours, "outside office hours"},
}

// OutOfHours is the use of a number outside office hours.
const OutOfHours = "out_of_hours"

// Note returns how a number is used: its option, its hours, its date.
func (n Number) Note() string {
	hours := "hours not known"
	if n.Use == OutOfHours {
		hours = "" // Its use says when.
	}
	return english.Join("; ", n.Option, cmp.Or(n.Hours, hours), n.Dated())
}

// Whose returns whose number it is, and what it is for if its label is only the name of the council.
func (p Profile) Whose(n Number) string {
	for _, u := range Uses {
		if u.ID == n.Use && strings.EqualFold(n.Label, p.Name) {
			return n.Label + ", " + u.Says
		}
	}
	return n.Label
}

// ShutAt reports whether a number is known to be closed at a time: by its own hours, or by when the front door closes
// on a working day.
func (p Profile) ShutAt(n Number, at time.Time) bool {
	if open, known := OpenAt(n.Hours, at); known {
		return !open
	}
	works, err := workday.New().Working(at)
	closes := p.Route.ClosesAt
	return err == nil && works && n.Hours == "" && n.Use != OutOfHours && closes != "" && at.Format("15:04") >= closes
}

// Deadline is a local rule for one step.
type Deadline struct {
	Origin
	Step string `toml:"step"`
	N    int    `toml:"n"`
	Unit string `toml:"unit"` // Unit is hours or working_days.
	From string `toml:"from"` // From is call, receipt, referral or decision.
	Says string `toml:"says"`
}

// Amount returns the time allowed in words: "1 working day", "24 hours".
func (d Deadline) Amount() string {
	return english.Count(d.N, map[string]string{"hours": "hour", "working_days": "working day"}[d.Unit])
}

// Threshold is the document that sets out the levels of need.
type Threshold struct {
	Origin
	Document string  `toml:"document"`
	Where    string  `toml:"where"`
	Levels   []Level `toml:"level"`
}

// Level is a level of need in the authority's own words.
type Level struct {
	ID   string `toml:"id"`
	Name string `toml:"name"`
	Is   string `toml:"is"` // Is is the nearest of universal, school, targeted, section17 and section47.
}

// Procedures says where the area keeps its safeguarding procedures (R161).
type Procedures struct {
	Origin
	Title string `toml:"title"`
	Where string `toml:"where"`
}

// LadderStep is one step of the escalation ladder (R132).
type LadderStep struct {
	Origin
	ID     string `toml:"id"`
	Who    string `toml:"who"`
	Says   string `toml:"says"`
	Within int    `toml:"within"` // Within is in working days; 0 if not known.
	Next   string `toml:"next"`
}

// Postcodes are the districts, such as BL1, as the authority or the school lists them.
type Postcodes struct {
	Origin
	Inside     []string `toml:"inside"`
	Shared     []string `toml:"shared"`
	Neighbours []string `toml:"neighbours"`
	Checker    string   `toml:"checker"` // Checker is where the authority lets people look up a postcode.
}

// Closed is a day when the authority's offices are closed, other than weekends and bank holidays.
type Closed struct {
	Origin
	Day string `toml:"day"`
	Why string `toml:"why"`
}

// Note is something worth knowing that decides nothing.
type Note struct {
	Origin
	Text string `toml:"text"`
}

// Form is the authority's form: its boxes in order, and how its portal behaves.
type Form struct {
	Origin
	Title          string  `toml:"title"`
	Year           string  `toml:"year"`
	Seen           string  `toml:"seen"`   // Seen says how much of the form was seen.
	Blanks         string  `toml:"blanks"` // Blanks is refused or wanted.
	BlankWords     string  `toml:"blank_words"`
	SessionMinutes int     `toml:"session_minutes"`
	CanSave        string  `toml:"can_save"` // CanSave is yes or no.
	Fields         []Field `toml:"field"`
}

// Field is one box of the form. It can take several answers, in order.
type Field struct {
	Section   string   `toml:"section"`
	Label     string   `toml:"label"`
	Kind      string   `toml:"kind"`      // Kind is text, longtext, date, choice, yesno or person-table.
	Required  string   `toml:"required"`  // Required is yes, no or empty for not known.
	Questions []string `toml:"questions"` // Questions are empty until someone says what goes in, and [NoQuestion] if nothing does.
	Skip      bool     `toml:"skip"`      // Skip is for a box that the referrer leaves empty: office use, a signature.
	List      string   `toml:"list"`      // List is the list of people that a box takes, if any; Column is the detail of each, or several joined by +.
	Column    string   `toml:"column"`
	Options   []string `toml:"options"` // Options are the words that the box lets you choose from.
	Limit     int      `toml:"limit"`   // Limit is in characters; 0 if not known.
	Part      string   `toml:"part"`    // Part is surname or first-names, if the form has two boxes for a name; mother or father, of a list of parents; one of each joined by +; else empty.
}

// Deadline returns the rule for a step.
func (p Profile) Deadline(step string) (Deadline, bool) {
	i := slices.IndexFunc(p.Deadlines, func(d Deadline) bool { return d.Step == step })
	if i < 0 {
		return Deadline{}, false
	}
	return p.Deadlines[i], true
}

// Uses reports whether the profile relies on a source.
func (p Profile) Uses(source string) bool {
	return p.ID == source || p.Route.Source == source || slices.ContainsFunc(p.Deadlines, func(d Deadline) bool { return d.Source == source })
}

// TakesForm reports whether a form or a letter is taken, or whether that is not known.
func (p Profile) TakesForm() bool { return p.Route.Takes != "telephone" }

// KnowsForm reports whether the whole form is known.
func (p Profile) KnowsForm() bool {
	return len(p.Form.Fields) > 0 && !strings.HasPrefix(p.Form.Seen, "partial")
}

// KnowsNumber reports whether a phone number is known that can be used in office hours.
func (p Profile) KnowsNumber() bool { return len(p.Numbers) > len(p.numbersFor(OutOfHours)) }

// numbersFor returns the numbers for a use, or those for any use if there are none.
func (p Profile) numbersFor(use string) []Number {
	var out []Number
	for _, n := range p.Numbers {
		if n.Use == use {
			out = append(out, n)
		}
	}
	return out
}

// OutOfHours returns the number to ring outside office hours, if it is known.
func (p Profile) OutOfHours() (Number, bool) {
	list := p.numbersFor(OutOfHours)
	if len(list) == 0 {
		return Number{}, false
	}
	return list[0], true
}

// LadderInOrder returns the ladder from its first step up.
func (p Profile) LadderInOrder() []LadderStep {
	led := map[string]bool{}
	at := map[string]LadderStep{}
	for _, r := range p.Ladder {
		led[r.Next] = true
		at[r.ID] = r
	}
	var out []LadderStep
	for _, r := range p.Ladder {
		if led[r.ID] {
			continue
		}
		for range p.Ladder {
			out = append(out, r)
			next, ok := at[r.Next]
			if !ok {
				break
			}
			r = next
		}
		break
	}
	return out
}

// ClosedDays returns the closed days, in order.
func (p Profile) ClosedDays() []time.Time {
	var out []time.Time
	for _, c := range p.Closed {
		if d, err := time.Parse(time.DateOnly, c.Day); err == nil {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, time.Time.Compare)
	return out
}

// Called returns what to call the council in a sentence. A council that is not on the list has no name here.
func (p Profile) Called() string {
	if p.ID == Other || p.ID == "" {
		return "your council"
	}
	return p.Name
}

// Unknown lists what the profile does not know, in words, in a fixed order.
func (p Profile) Unknown() []string {
	var out []string
	for _, k := range []struct {
		what  string
		known bool
	}{
		{"how it takes referrals", p.Route.Takes != "" || p.Route.Says != ""},
		{"whether it takes referrals by form, by phone or both", p.Route.Takes != "" || p.Route.Says == ""},
		{"its phone number", p.KnowsNumber()},
		{"its number out of hours", len(p.numbersFor(OutOfHours)) > 0},
		{"its form and the order of its boxes", !p.TakesForm() || len(p.Form.Fields) > 0},
		{"whether its form refuses blanks", !p.TakesForm() || p.Form.Blanks != ""},
		{"whether its portal can save, and how long a session lasts", !p.TakesForm() || p.Form.SessionMinutes > 0 && p.Form.CanSave != ""},
		{"its threshold document", p.Threshold.Document != ""},
		{"the names of its levels", len(p.Threshold.Levels) > 0},
		{"where its procedures are", p.Procedures.Where != ""},
		{"how it settles disagreements", len(p.Ladder) > 0},
		{"its postcode districts", len(p.Postcodes.Inside) > 0},
		{"its closed days other than bank holidays", len(p.Closed) > 0},
	} {
		if !k.known {
			out = append(out, k.what)
		}
	}
	for _, s := range Steps {
		if _, ok := p.Deadline(s.ID); !ok {
			out = append(out, s.What)
		}
	}
	return out
}

// Steps are the steps that a deadline can be for, and what each is in words.
var Steps = []struct{ ID, What string }{
	{"written", "by when a call must be followed up in writing"},
	{"acknowledged", "by when a written referral is acknowledged"},
	{"response", "by when the front door answers"},
	{"decision", "by when a manager decides"},
	{"chase", "when to ring again"},
	{"child_seen", "by when a child is seen"},
	{"assessment_ends", "by when an assessment ends"},
}

// byID sorts profiles, with "other" at the end.
func byID(a, b Profile) int {
	if a.ID == Other || b.ID == Other {
		return cmp.Compare(btoi(a.ID == Other), btoi(b.ID == Other))
	}
	return cmp.Compare(a.ID, b.ID)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}
