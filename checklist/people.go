package checklist

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist/when"
)

// RelationTo returns the person's relation to another, or nil.
func (p *Person) RelationTo(id string) *Relation {
	for i := range p.Relations {
		if p.Relations[i].To == id {
			return &p.Relations[i]
		}
	}
	return nil
}

// LivesWith reports whether two people live together: what the record says of it or, failing that, whether they share a
// home.
func (r *Referral) LivesWith(a, b *Person) bool {
	for _, t := range []*Relation{a.RelationTo(b.ID), b.RelationTo(a.ID)} {
		if t != nil && (t.LivesWith == Yes || t.LivesWith == No) {
			return t.LivesWith == Yes
		}
	}
	return ShareHome(a, b)
}

// ShareHome reports whether the record has one address for both. Two people who live together for part of the week may
// not have one.
func ShareHome(a, b *Person) bool {
	return slices.ContainsFunc(a.Homes, func(h string) bool { return slices.Contains(b.Homes, h) })
}

// InHousehold reports whether the person shares a home with a referred child.
func (r *Referral) InHousehold(p *Person) bool {
	return slices.ContainsFunc(r.Children(), func(c *Person) bool { return c != p && r.LivesWith(c, p) })
}

// Named returns the person with this name or alias, whatever its case, or nil. If no one has exactly that name, it
// returns the only person whose name differs just by a title: Mrs Ada Finch for "Ada Finch" or "Mrs Finch".
func (r *Referral) Named(name string) *Person {
	name = strings.TrimSpace(name)
	if name == "" {
		return nil
	}
	var alike []*Person
	for _, p := range r.People {
		names := append([]string{p.Name}, p.Aliases...)
		if slices.ContainsFunc(names, func(n string) bool { return strings.EqualFold(n, name) }) {
			return p
		}
		if slices.ContainsFunc(names, func(n string) bool { return sameName(n, name) }) {
			alike = append(alike, p)
		}
	}
	if len(alike) != 1 {
		return nil
	}
	return alike[0]
}

// NameOf returns the name to print for an ID: the referrer's own, a person's, or who they are if no name is known.
func (r *Referral) NameOf(id string) string {
	if id == ReferrerID {
		if r.Referrer.Name == "" {
			return "the referrer"
		}
		return r.Referrer.Name
	}
	p := r.Person(id)
	switch {
	case p == nil:
		return ""
	case p.Name != "":
		return p.Name
	case p.Referred:
		return r.namelessChild(p)
	case len(p.Relations) > 0 && p.Relations[0].Is != "":
		return theOne(p.Relations[0].Is)
	case p.Work != nil && p.Work.Post != "":
		return theOne(p.Work.Post)
	}
	return "person " + p.ID[1:]
}

// namelessChild returns what to call a child without a name. Unborn twins are numbered, in the order of the record.
func (r *Referral) namelessChild(p *Person) string {
	thing := "child"
	if r.NotYetBorn(p) {
		thing = "unborn baby"
	}
	alike := slices.DeleteFunc(r.Children(), func(c *Person) bool {
		return c.Name != "" && !notYetNamed.MatchString(c.Name) || r.NotYetBorn(c) != r.NotYetBorn(p)
	})
	ordinals := []string{"first", "second", "third", "fourth", "fifth"}
	i := slices.Index(alike, p)
	switch {
	case len(alike) < 2 && thing == "child" && slices.ContainsFunc(r.Children(), func(c *Person) bool { return c.Name != "" }):
		return "the other child"
	case len(alike) < 2:
		return "the " + thing
	case i < len(ordinals):
		return "the " + ordinals[i] + " " + thing
	}
	return fmt.Sprintf("%s %d", thing, i+1)
}

// notYetNamed matches what is written for the name of a baby who has none yet: Baby Webb, unborn baby of Ewa Nowak.
var notYetNamed = regexp.MustCompile(`(?i)^(?:(?:the|unborn|unnamed|newborn|new) )*(?:baby|unborn|infant|newborn|bump|twin)(?: (?:boy|girl))?(?:\s|$)`)

// baby returns what to call a child whose name is only "Baby" and the family's, or "" if there is a name to use.
func (r *Referral) baby(p *Person) string {
	others := slices.DeleteFunc(r.Children(), func(c *Person) bool {
		return c == p || r.NotYetBorn(c) != r.NotYetBorn(p) || !notYetNamed.MatchString(c.Name)
	})
	switch {
	case !p.Referred || !notYetNamed.MatchString(p.Name) || len(others) > 0 && distinct(p.Name):
		return ""
	case r.NotYetBorn(p):
		return r.namelessChild(p)
	case len(others) > 0:
		return p.Name
	}
	return "the baby"
}

// distinct reports whether a baby is told from its twin by a letter or a number: Baby A, Twin 2.
func distinct(name string) bool {
	words := strings.Fields(name)
	return len(words) > 1 && len(words[1]) == 1
}

// theOne says who someone is as a reader would: "the neighbour", "the head", but "mother's partner".
func theOne(is string) string {
	first, _, _ := strings.Cut(is, " ")
	c, _ := utf8.DecodeRuneInString(first)
	short := len(first) > 1 && strings.ToUpper(first) == first // "GP" is a post, and "Zed's friend" begins with a name.
	if !unicode.IsLower(c) && !short || strings.HasSuffix(first, "'s") || strings.HasSuffix(first, "’s") || slices.Contains([]string{"a", "an", "the", "one", "somebody", "someone", "her", "his", "their"}, first) {
		return is
	}
	return "the " + is
}

// ShortName returns the first name of a person, or what NameOf gives if there is no name. A title such as Ms stays with
// the last name. Where a child has the same first name as another child, or as one of the family, both keep their full
// names. A baby who is not named yet is "the unborn baby" or "the baby".
func (r *Referral) ShortName(id string) string {
	name := r.NameOf(id)
	p := r.Person(id)
	if p == nil || p.Name == "" {
		return name
	}
	words := strings.Fields(p.Name)
	if len(words) == 0 {
		return name
	}
	if baby := r.baby(p); baby != "" {
		return baby
	}
	if slices.ContainsFunc(r.People, func(o *Person) bool { return r.sharesName(p, o) }) {
		return p.Name
	}
	return shortOf(p.Name)
}

// sharesName reports whether a first name could be either's: two children, or a son named after his father.
func (r *Referral) sharesName(p, o *Person) bool {
	family := p.Work == nil && o.Work == nil && !o.Held() && (p.Referred || o.Referred)
	return o != p && family && firstWord(o.Name) == firstWord(p.Name) && shortOf(o.Name) == shortOf(p.Name)
}

func firstWord(s string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(s), " ")
	return first
}

// Unborn reports whether the child is not born yet.
func (p *Person) Unborn() bool { return p.Born.IsZero() && !p.Due.IsZero() }

// Age returns the child's age in years on the day, and whether the dates make it certain.
func (p *Person) Age(on time.Time) (years int, sure bool) {
	if p.Born.IsZero() {
		return 0, false
	}
	y, _, sure := when.Age(p.Born, on)
	return y, sure
}

// Day returns the day by which ages are counted: the day of the referral, or today until it is made. What was asked of a
// young person of 17 stays on a paper that is printed again after the birthday.
func (r *Referral) Day(now time.Time) time.Time {
	if made := (when.When{At: r.Request.Made}); made.Precision() >= when.Day {
		return made.Start(time.UTC)
	}
	return now
}

// nextID returns the next ID of a kind, numbered one above the highest ever given.
func (r *Referral) nextID(kind EntryKind) string {
	n := r.Last(kind) + 1
	if r.last == nil {
		r.last = map[EntryKind]int{}
	}
	r.last[kind] = n
	return kind.ID(n)
}

// Last returns the highest number ever given for a kind of entry.
func (r *Referral) Last(kind EntryKind) int {
	n := r.last[kind]
	for _, id := range r.ids(kind) {
		n = max(n, kind.Number(id))
	}
	return n
}

// SetLast records that numbers up to n were given for a kind of entry, as after a resume. It never lowers the highest.
func (r *Referral) SetLast(kind EntryKind, n int) {
	if r.last == nil {
		r.last = map[EntryKind]int{}
	}
	r.last[kind] = max(n, r.last[kind])
}

func (r *Referral) ids(kind EntryKind) []string {
	switch kind {
	case EntryPerson:
		return idsOf(r.People, personID)
	case EntryHome:
		return idsOf(r.Homes, homeID)
	case EntryFact:
		return idsOf(r.Facts, factID)
	case EntryEvent:
		return idsOf(r.Events, eventID)
	case EntryAction:
		return idsOf(r.Actions, actionID)
	}
	return nil
}

func idsOf[T any](list []*T, of func(*T) string) []string {
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = of(x)
	}
	return out
}
