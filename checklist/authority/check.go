package authority

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// Mistake is something in a profile file that cannot be used, with its line.
type Mistake struct {
	Line int
	Say  string
}

// String returns "line 12: what is wrong".
func (m Mistake) String() string { return fmt.Sprintf("line %d: %s", m.Line, m.Say) }

// MaxFile is the size in bytes above which a profile is refused.
const MaxFile = 256 << 10

// Read reads a profile and reports every mistake it can find, by line. known reports whether a question has the ID. The
// profile can only be used if there are no mistakes.
func Read(data []byte, known func(question string) bool) (Profile, []Mistake) {
	if len(data) > MaxFile {
		return Profile{}, []Mistake{{longest(data), fmt.Sprintf("the file has %d bytes; a profile may have %d", len(data), MaxFile)}}
	}
	if !utf8.Valid(data) {
		i := slices.IndexFunc(bytes.Split(data, []byte("\n")), func(l []byte) bool { return !utf8.Valid(l) })
		return Profile{}, []Mistake{{i + 1, "there are bytes that are not UTF-8 text"}}
	}
	var p Profile
	t := &tree{data: bytes.Clone(data), lines: map[string]int{}}
	t.read(&p)
	c := &checker{t, p, known}
	c.check()
	slices.SortStableFunc(t.mistakes, func(a, b Mistake) int { return cmp.Compare(a.Line, b.Line) })
	return p, t.mistakes
}

// longest returns the line with the most bytes: the place to look if a file is too large.
func longest(data []byte) int {
	best, at, line := 0, 1, 0
	for row := range bytes.SplitSeq(data, []byte("\n")) {
		line++
		if len(row) > best {
			best, at = len(row), line
		}
	}
	return at
}

type checker struct {
	t     *tree
	p     Profile
	known func(string) bool
}

// fail reports a mistake at the nearest place that has a line.
func (c *checker) fail(place, say string, args ...any) {
	line := 1
	for at := place; at != ""; {
		if n, ok := c.t.lines[at]; ok {
			line = n
			break
		}
		i := strings.LastIndexAny(at, ".[")
		if i < 0 {
			break
		}
		at = at[:i]
	}
	c.t.wrong(line, say, args...)
}

func (c *checker) oneOf(place, value string, values ...string) {
	if value != "" && !slices.Contains(values, value) {
		c.fail(place, "%s is one of: %s", last(place), strings.Join(values, ", "))
	}
}

func (c *checker) need(place, value string) {
	if value == "" {
		c.fail(place, "%s is missing", last(place))
	}
}

func (c *checker) day(place, value string) {
	if value == "" {
		return
	}
	if _, err := time.Parse(time.DateOnly, value); err != nil {
		c.fail(place, "%s is a day such as 2026-11-20, or empty", last(place))
	}
}

// origin checks that anything stated says where it comes from.
func (c *checker) origin(place string, o Origin, stated bool) {
	if stated && o.Source == "" {
		c.fail(join(place, "source"), "source is missing: say where this comes from")
	}
	c.day(join(place, "checked"), o.Checked)
}

func last(place string) string {
	place = place[strings.LastIndexByte(place, '.')+1:]
	name, _, _ := strings.Cut(place, "[")
	return name
}

func (c *checker) check() {
	p := c.p
	if ok := p.ID != "" && len(p.ID) <= 40 && strings.Trim(p.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") == "" && letter(p.ID[0]-32); !ok {
		c.fail("id", "id is missing, or is not lower-case letters, digits and hyphens")
	}
	c.need("name", p.Name)
	c.day("checked", p.Checked)
	c.route()
	c.numbers()
	c.deadlines()
	c.threshold()
	c.procedures()
	c.ladder()
	c.postcodes()
	for i, d := range p.Closed {
		at := fmt.Sprintf("closed[%d]", i)
		c.need(at+".day", d.Day)
		c.day(at+".day", d.Day)
		c.origin(at, d.Origin, true)
	}
	for i, n := range p.Notes {
		at := fmt.Sprintf("note[%d]", i)
		c.need(at+".text", n.Text)
		c.origin(at, n.Origin, true)
	}
	c.form()
}

func (c *checker) route() {
	const table = "route"
	r := c.p.Route
	c.oneOf(table+".takes", r.Takes, "form", "telephone", "both")
	c.oneOf(table+".section17_call", r.Section17Call, "needed", "not_needed")
	c.oneOf(table+".late_next_day", r.LateNextDay, "yes", "no")
	if _, err := time.Parse("15:04", r.ClosesAt); err != nil && r.ClosesAt != "" {
		c.fail(table+".closes_at", "closes_at is a time such as 17:00")
	}
	c.origin(table, r.Origin, r != Route{})
}

func (c *checker) numbers() {
	var uses []string
	for _, u := range Uses {
		uses = append(uses, u.ID)
	}
	for i, n := range c.p.Numbers {
		at := fmt.Sprintf("number[%d]", i)
		c.need(at+".label", n.Label)
		digits := strings.Count(strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return '0'
			}
			return r
		}, n.Number), "0")
		if n.Number == "" && c.t.lines[at+".number"] == 0 {
			c.fail(at+".number", "number is missing")
		} else if n.Number != "" && (strings.Trim(n.Number, "0123456789 +()-") != "" || digits < 3 || digits > 15) {
			c.fail(at+".number", "number is not a phone number: digits and spaces")
		}
		c.need(at+".use", n.Use)
		c.oneOf(at+".use", n.Use, uses...)
		c.origin(at, n.Origin, true)
	}
}

func (c *checker) deadlines() {
	seen := map[string]bool{}
	var ids []string
	for _, s := range Steps {
		ids = append(ids, s.ID)
	}
	for i, d := range c.p.Deadlines {
		at := fmt.Sprintf("deadline[%d]", i)
		c.need(at+".step", d.Step)
		c.oneOf(at+".step", d.Step, ids...)
		if seen[d.Step] && d.Step != "" {
			c.fail(at+".step", "there is a second deadline for this step")
		}
		seen[d.Step] = true
		if d.N < 1 || d.N > 400 {
			c.fail(at+".n", "n is a whole number from 1 to 400")
		}
		c.need(at+".unit", d.Unit)
		c.oneOf(at+".unit", d.Unit, "hours", "working_days")
		c.need(at+".from", d.From)
		c.oneOf(at+".from", d.From, "call", "receipt", "referral", "decision")
		c.origin(at, d.Origin, true)
	}
}

func (c *checker) threshold() {
	t := c.p.Threshold
	c.origin("threshold", t.Origin, t.Document != "" || len(t.Levels) > 0)
	ids := map[string]bool{}
	for i, l := range t.Levels {
		at := fmt.Sprintf("threshold.level[%d]", i)
		c.need(at+".id", l.ID)
		c.need(at+".name", l.Name)
		if ids[l.ID] {
			c.fail(at+".id", "another level has this id")
		}
		ids[l.ID] = true
		c.oneOf(at+".is", l.Is, "universal", "school", "targeted", "section17", "section47")
	}
}

func (c *checker) procedures() {
	const table = "procedures"
	p := c.p.Procedures
	stated := p != Procedures{}
	c.origin(table, p.Origin, stated)
	if stated {
		c.need(table+".title", p.Title)
	}
}

func (c *checker) ladder() {
	at := map[string]int{}
	for i, r := range c.p.Ladder {
		place := fmt.Sprintf("ladder[%d]", i)
		c.need(place+".id", r.ID)
		c.need(place+".who", r.Who)
		if _, twice := at[r.ID]; twice {
			c.fail(place+".id", "another step has this id")
		}
		at[r.ID] = i
		if r.Within < 0 || r.Within > 60 {
			c.fail(place+".within", "within is a number of working days from 0 (not known) to 60")
		}
		c.origin(place, r.Origin, true)
	}
	led := map[string]bool{}
	for i, r := range c.p.Ladder {
		place := fmt.Sprintf("ladder[%d]", i)
		if r.Next == "" {
			continue
		}
		if _, ok := at[r.Next]; !ok {
			c.fail(place+".next", "next does not name a step of this ladder")
			continue
		}
		if led[r.Next] {
			c.fail(place+".next", "two steps lead to the same one")
		}
		led[r.Next] = true
		for j, steps := at[r.Next], 0; steps <= len(c.p.Ladder); steps++ {
			if j == i {
				c.fail(place+".next", "the ladder goes in a circle: this step leads back to itself")
				break
			}
			next, ok := at[c.p.Ladder[j].Next]
			if c.p.Ladder[j].Next == "" || !ok {
				break
			}
			j = next
		}
	}
	bottoms := 0
	for _, r := range c.p.Ladder {
		if !led[r.ID] {
			bottoms++
		}
	}
	if bottoms > 1 {
		c.fail("ladder[0]", "the ladder is in %d pieces: every step but the last names the next", bottoms)
	}
}

func (c *checker) postcodes() {
	const table = "postcodes"
	p := c.p.Postcodes
	c.origin(table, p.Origin, len(p.Inside)+len(p.Shared)+len(p.Neighbours) > 0 || p.Checker != "")
	seen := map[string]bool{}
	for _, list := range []struct {
		key    string
		values []string
	}{{"inside", p.Inside}, {"shared", p.Shared}, {"neighbours", p.Neighbours}} {
		for _, d := range list.values {
			if !isDistrict(d) {
				c.fail(table+"."+list.key, "%s has something that is not a district such as BL1, in capital letters", list.key)
			}
			if seen[d] {
				c.fail(table+"."+list.key, "a district is there twice")
			}
			seen[d] = true
		}
	}
}

func (c *checker) form() {
	const table = "form"
	f := c.p.Form
	c.origin(table, f.Origin, f.Title != "" || len(f.Fields) > 0)
	c.oneOf(table+".blanks", f.Blanks, "refused", "wanted")
	c.oneOf(table+".can_save", f.CanSave, "yes", "no")
	if f.SessionMinutes < 0 || f.SessionMinutes > 24*60 {
		c.fail(table+".session_minutes", "session_minutes is from 0 (not known) to 1440")
	}
	for i, box := range f.Fields {
		at := fmt.Sprintf("form.field[%d]", i)
		c.need(at+".label", box.Label)
		c.oneOf(at+".kind", box.Kind, "text", "longtext", "date", "choice", "yesno", "person-table")
		for part := range strings.SplitSeq(box.Part, "+") {
			c.oneOf(at+".part", part, Parts...)
		}
		c.oneOf(at+".required", box.Required, "yes", "no")
		if box.Limit < 0 || box.Limit > 100_000 {
			c.fail(at+".limit", "limit is from 0 (not known) to 100000 characters")
		}
		c.answers(at, box)
		c.people(at, box)
	}
}

// answers checks that a box says what goes into it, that nothing of ours does, or that it is not for the referrer. A
// box that says none of these is still to be decided.
func (c *checker) answers(at string, box Field) {
	if box.Skip && len(box.Questions) > 0 {
		c.fail(at+".skip", "skip is for a box that the referrer leaves empty: take out its questions, or take out skip")
	}
	for _, q := range box.Questions {
		switch {
		case q == NoQuestion && len(box.Questions) > 1:
			c.fail(at+".questions", "%q cannot go with other questions", NoQuestion)
		case q != NoQuestion && !c.known(q):
			c.fail(at+".questions", "there is no question %q", short(q))
		}
	}
}

// people checks that a box for people says which list it takes, and which detail of each person.
func (c *checker) people(at string, box Field) {
	c.oneOf(at+".list", box.List, Lists...)
	if box.List == "" && box.Column != "" {
		c.fail(at+".column", "column needs a list: whose fact is it?")
	}
	if box.List != "" && box.Column == "" {
		c.fail(at+".list", "list needs a column: which fact of each person?")
	}
	for column := range strings.SplitSeq(box.Column, "+") {
		c.oneOf(at+".column", column, Columns...)
	}
}
