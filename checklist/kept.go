package checklist

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"referral/checklist/english"
)

// KeptElsewhere replaces a detail in the record that the open papers are made from.
const KeptElsewhere = "on a separate sheet"

// KeptDetails are the details of one person that an instruction says to keep from someone.
type KeptDetails struct {
	Person  *Person
	Address bool // Address is where they live or are staying.
	Number  bool // Number is every way of reaching them.
	Work    bool // Work is a school, a nursery or a workplace.
	Unsure  bool // Unsure is true if the instruction could mean someone else.

	homes []string // homes are the homes to keep back. A home shared with the person it is kept from is no secret.
}

// Names lists what is kept: "address and number".
func (k KeptDetails) Names() string {
	var out []string
	school := k.Person.Referred || tellsSchool.MatchString(k.Person.SafeContact)
	for _, d := range []struct {
		kept bool
		name string
	}{{k.Address, "address"}, {k.Number, "number"}, {k.Work && school, "school"}, {k.Work && !school && !k.Number, "workplace"}} {
		if d.kept {
			out = append(out, d.name)
		}
	}
	return english.And(out)
}

// SharedDetails are the same details of one or more people: "Ilse and Aron's" and "address".
type SharedDetails struct{ Whose, Names string }

// Shared lists the details that are kept, grouped by kind.
func (c Confidential) Shared(r *Referral) []SharedDetails {
	var out []SharedDetails
	people := map[string][]string{}
	for _, k := range c.Details {
		name := r.NameOf(k.Person.ID)
		if k.Person.Referred {
			name = r.ShortName(k.Person.ID)
		}
		if people[k.Names()] == nil {
			out = append(out, SharedDetails{Names: k.Names()})
		}
		people[k.Names()] = append(people[k.Names()], name)
	}
	for i, s := range out {
		out[i].Whose = english.And(people[s.Names]) + "'s"
	}
	return out
}

// Lines returns the details themselves, for the sheet of protected sources.
func (k KeptDetails) Lines(r *Referral) []string {
	var out []string
	add := func(lead, said string) {
		if said = strings.TrimSpace(said); said != "" {
			out = append(out, lead+": "+said)
		}
	}
	p := k.Person
	for _, id := range k.homes {
		h := r.Home(id)
		if k.Address {
			add("Address", h.Address+" "+h.Postcode)
		}
		if !k.Number || h.Phone != p.Phone {
			add("Home phone", h.Phone)
		}
	}
	if k.Address {
		add("Address", r.telling(p.Answers[QFamilyParentAddress]))
	}
	if k.Number {
		add("Phone", p.Phone)
		add("Email", p.Email)
	}
	if k.safeContact(r) {
		add("Safe contact", p.SafeContact)
	}
	if k.Number {
		for _, id := range reachQuestions {
			add("Contact", r.telling(p.Answers[id]))
		}
	}
	if k.Work {
		add("School", p.Answers[QChildSchool].Text)
	}
	return out
}

// reachQuestions can have a note instead of an answer.
var reachQuestions = []string{QFamilyParentPhone, QPersonSafeContact, QPersonEmail, QChildPhone}

func saidOf(a Answer) string {
	if a.Gap != nil {
		return a.Gap.Note
	}
	return a.Text
}

// telling returns the words of an answer that give something away, or "".
func (r *Referral) telling(a Answer) string {
	if s := saidOf(a); r.givesAway(s) {
		return s
	}
	return ""
}

func (r *Referral) givesAway(s string) bool {
	g := r.giveaways()
	s = strings.Join(strings.Fields(s), " ")
	return s != "" && (g.tellsWhere(s) || g.tellsNumber(s))
}

// safeContact reports whether the safe way of reaching someone is withheld, as it can hold an address or a workplace. A
// mere warning stays on the main sheet.
func (k KeptDetails) safeContact(r *Referral) bool {
	said := k.Person.SafeContact
	if said == "" || !forbids(said) && (k.Number || k.Work && tellsWork.MatchString(said)) {
		return said != ""
	}
	return r.givesAway(said)
}

// tellsWork matches a way of reaching someone that can lead to a school or a workplace.
var tellsWork = regexp.MustCompile(`\p{Lu}|(?i)\b(?:at|work|office|school|nursery|college|shop|job|factory)\b`)

var tellsSchool = regexp.MustCompile(`(?i)\b(?:school|nursery|college|academy|primary|infants?|juniors?|reception|year \d+)\b`)

// forbids reports whether the words begin by saying what not to do.
func forbids(s string) bool {
	first, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(s)), " ")
	return slices.Contains([]string{"do", "don't", "don’t", "never", "not", "no", "nobody"}, first)
}

// withhold removes the details from a copy of the record.
func (k KeptDetails) withhold(open, whole *Referral) {
	i := slices.IndexFunc(open.People, func(p *Person) bool { return p.ID == k.Person.ID })
	p := *open.People[i]
	p.Answers = maps.Clone(p.Answers)
	replace := func(s *string) {
		if *s != "" {
			*s = KeptElsewhere
		}
	}
	answer := func(id string, whole bool) {
		a, ok := p.Answers[id]
		switch {
		case !ok:
			return
		case a.Gap != nil && whole:
			gap := *a.Gap
			replace(&gap.Note)
			a.Gap = &gap
		case whole:
			replace(&a.Text)
		}
		p.Answers[id] = a
	}
	for j, h := range open.Homes {
		if there := *h; slices.Contains(k.homes, h.ID) {
			if k.Address {
				replace(&there.Address)
				replace(&there.Postcode)
			}
			replace(&there.Phone)
			open.Homes[j] = &there
			for n, o := range open.People {
				if o.ID != p.ID && h.Phone != "" && digits(o.Phone) == digits(h.Phone) {
					also := *o
					replace(&also.Phone) // The phone of the home is theirs too.
					open.People[n] = &also
				}
			}
		}
	}
	if k.Address {
		answer(QFamilyParentAddress, whole.telling(p.Answers[QFamilyParentAddress]) != "")
	}
	if k.Number {
		replace(&p.Phone)
		replace(&p.Email)
		for _, id := range reachQuestions {
			answer(id, whole.telling(p.Answers[id]) != "")
		}
	}
	if k.safeContact(whole) {
		replace(&p.SafeContact)
	}
	if k.Work {
		answer(QChildSchool, true)
	}
	open.People[i] = &p
}

// Withheld reports whether the address is on a separate sheet.
func (h *Home) Withheld() bool {
	return h != nil && (h.Address == KeptElsewhere || h.Postcode == KeptElsewhere)
}
