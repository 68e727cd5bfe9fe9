package checklist

import (
	"errors"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist/when"
)

// person is a reference to someone in the record. A typed name finds that person, or adds one.
func person(field func(slot) *string) binding { return personOf(field, false) }

// colleague is a reference to someone who saw, heard or decided something at work. A new name is added as one of the
// referrer's own staff, not as family.
func colleague(field func(slot) *string) binding { return personOf(field, true) }

func personOf(field func(slot) *string, staff bool) binding {
	return binding{
		staff: staff,
		get:   func(s slot, v *Value) { v.Choice = *field(s) },
		set: func(s slot, v Value) (bool, error) {
			before := len(s.r.People)
			id, err := s.r.personFor(v.Choice, v.Text, staff)
			if err != nil {
				return true, err
			}
			if p := s.r.Person(id); staff && len(s.r.People) > before && p.Work == nil {
				p.Work = &Work{Agency: s.r.Referrer.Agency}
			}
			*field(s) = id
			return true, nil
		},
	}
}

// decider is a colleague who decided something. Anything more than a name, such as who agreed, when and why, is kept
// word for word as the answer. The person is the one it begins with, if they are in the record.
func decider(field func(slot) *string) binding {
	b := colleague(field)
	name := b.set
	b.set = func(s slot, v Value) (bool, error) {
		if v.Choice != "" || !moreThanName(v.Text) {
			used, err := name(s, v)
			return used && v.Choice == "", err // Words next to a person chosen from the list are kept unchanged.
		}
		*field(s) = s.r.SaysWho(v.Text)
		return false, nil
	}
	return b
}

// moreThanName reports whether the words are more than "Owen Pryce" or "Owen Pryce, head".
func moreThanName(s string) bool {
	low := strings.ToLower(s)
	return strings.ContainsAny(s, "0123456789:;") || strings.Count(s, ",") > 1 ||
		slices.ContainsFunc([]string{" and ", " & ", " with ", ". "}, func(w string) bool { return strings.Contains(low, w) })
}

// SaysWho returns the ID of the person that the words begin with: the referrer for "me" or "I", or someone in the
// record by name. It is empty if the words begin with no one in the record.
func (r *Referral) SaysWho(words string) string {
	low := strings.ToLower(strings.TrimSpace(words))
	begins := func(name string) bool {
		rest, ok := strings.CutPrefix(low, strings.ToLower(name))
		next, _ := utf8.DecodeRuneInString(rest)
		return name != "" && ok && !unicode.IsLetter(next) && !unicode.IsDigit(next)
	}
	if begins("me") || begins("I") || begins(r.Referrer.Name) {
		return ReferrerID
	}
	for _, p := range r.People {
		if slices.ContainsFunc(append([]string{p.Name}, p.Aliases...), begins) {
			return p.ID
		}
	}
	return ""
}

func persons(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choices = slices.Clone(*field(s)) },
		set: func(s slot, v Value) (bool, error) {
			var ids []string
			for _, c := range v.Choices {
				if c != ReferrerID && s.r.Person(c) == nil {
					return true, errors.New("there is no such person in the list")
				}
				ids = append(ids, c)
			}
			for _, name := range strings.Split(v.Text, ";") {
				if strings.TrimSpace(name) == "" {
					continue
				}
				id, err := s.r.personFor("", name, false)
				if err != nil {
					return true, err
				}
				ids = append(ids, id)
			}
			slices.Sort(ids)
			*field(s) = slices.Compact(ids)
			return true, nil
		},
	}
}

// personFor finds the person by ID or by a typed name; "Joan Petrie, first-aider" adds her with her post. If the words
// only say who someone is, such as "a neighbour", it is the one person known as that, or a new one without a name.
func (r *Referral) personFor(id, typed string, staff bool) (string, error) {
	if id != "" {
		if id != ReferrerID && r.Person(id) == nil {
			return "", errors.New("there is no such person in the list")
		}
		return id, nil
	}
	name, post, _ := strings.Cut(strings.TrimSpace(typed), ",")
	name, post = strings.TrimSpace(name), strings.TrimSpace(post)
	if name == "" {
		return "", nil
	}
	if strings.EqualFold(name, "me") || strings.EqualFold(name, r.Referrer.Name) {
		return ReferrerID, nil
	}
	if p := r.Named(name); p != nil {
		return p.ID, nil
	}
	if known := r.Related(typed); len(known) == 1 {
		return known[0].ID, nil
	}
	if strings.EqualFold(name, "child") || strings.EqualFold(name, "the child") {
		if len(r.Children()) > 1 {
			return "", errors.New("there are several children in this referral: write the name of the one you mean")
		}
		return r.Children()[0].ID, nil
	}
	if readsAsNoName(name) {
		return "", errors.New("this looks like a date, a time or a number: write a name, or say who it is")
	}
	if IsRecord(name) {
		return "", errors.New("this is a record, not a person: name the person who wrote the entry, or leave this blank")
	}
	if is, called, ok := CalledBy(name); ok {
		return r.withNameAndRole(called, is, staff), nil
	}
	if called, is, rest, ok := NameAndRole(name); ok && rest == "" && !staff {
		return r.withNameAndRole(called, is, staff), nil
	}
	if is, ok := Role(typed); ok {
		return r.withRole(is, staff), nil
	}
	if is, _ := Job(name); is && post == "" {
		return r.withRole(AsPost(name), true), nil
	}
	if OnlyRole(name) {
		return r.withRoleAndMore(AsPost(name), post, staff), nil
	}
	p := r.AddPerson()
	p.Name = name
	if post != "" {
		p.Work = &Work{Agency: r.Referrer.Agency, Post: post}
	}
	return p.ID, nil
}

// readsAsNoName reports whether the words typed for a person are a date, a time or a number.
func readsAsNoName(typed string) bool {
	if !strings.ContainsFunc(typed, unicode.IsLetter) {
		return true
	}
	_, err := when.Parse(typed, time.Date(2040, time.January, 1, 12, 0, 0, 0, time.UTC)) // Only whether it is a date matters, so any day will do.
	return err == nil && strings.ContainsAny(typed, "0123456789")
}

// withNameAndRole returns the ID of the person of that name, or adds a person with that role.
func (r *Referral) withNameAndRole(name, is string, staff bool) string {
	if p := r.Named(name); p != nil {
		return p.ID
	}
	p := r.AddPerson()
	p.Name = name
	job, elsewhere := Job(is)
	switch {
	case (staff || job) && elsewhere:
		p.Work = &Work{Post: is}
	case staff || job:
		p.Work = &Work{Agency: r.Referrer.Agency, Post: is}
	default:
		for _, c := range r.Children() {
			p.Relations = append(p.Relations, Relation{To: c.ID, Is: is})
		}
	}
	return p.ID
}

// titledName matches a name that begins with a title.
var titledName = regexp.MustCompile(`^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? \p{Lu}`)

// withRoleAndMore returns the ID of the person whose role was typed before their name, as in "mum's
// boyfriend, Darren", or where they live or work, as in "neighbour, Flat 6".
func (r *Referral) withRoleAndMore(is, more string, staff bool) string {
	first, _ := utf8.DecodeRuneInString(more)
	worker, _ := SaysWhoTheyAre(is)
	ofFamily := !worker && standingOf(is) != asOutsider && standingOf(is) != asDescribed
	switch {
	case more == "":
		return r.withRole(is, staff || worker)
	case titledName.MatchString(more), ofFamily && unicode.IsUpper(first) && !strings.ContainsAny(more, "0123456789"):
		return r.withNameAndRole(more, is, staff || worker)
	}
	id := r.withRole(is+", "+more, staff || worker)
	if _, elsewhere := Job(is); elsewhere {
		r.Person(id).Work = &Work{Post: is, Agency: more}
	}
	return id
}

// withRole returns the ID of the only person with that role, or adds a person without a name: a colleague by their
// post, and anyone else by their relation to the children referred.
func (r *Referral) withRole(is string, staff bool) string {
	job, elsewhere := Job(is)
	if staff || job {
		for _, p := range r.People {
			if p.Name == "" && p.Work != nil && strings.EqualFold(p.Work.Post, is) {
				return p.ID
			}
		}
		p := r.AddPerson()
		if p.Work = (&Work{Post: is}); !elsewhere {
			p.Work.Agency = r.Referrer.Agency
		}
		return p.ID
	}
	if known := r.Related(is); len(known) == 1 {
		return known[0].ID
	}
	p := r.AddPerson()
	for _, c := range r.Children() {
		p.Relations = append(p.Relations, Relation{To: c.ID, Is: is})
	}
	return p.ID
}

// bornYet is whether a child is born. A "no" is kept as a birth date that does not apply, so that the record says it in
// only one place.
func bornYet() binding {
	return binding{
		get: func(s slot, v *Value) {
			switch said := v.Text; {
			case said == string(Yes) || !s.person.Born.IsZero():
				v.Choice = string(Yes)
			case s.r.NotYetBorn(s.person):
				v.Choice = string(No)
			}
			v.Text = ""
		},
		set: func(s slot, v Value) (bool, error) {
			born := s.person.Answers[QChildBorn]
			switch gapped := born.Gap != nil && born.Gap.Kind == GapNone; {
			case v.Choice == string(No):
				s.person.Born, born = when.When{}, Answer{Gap: &Gap{Kind: GapNone}}
			case gapped:
				born.Gap = nil
			}
			s.keep(QChildBorn, born)
			return true, nil
		},
		answerText: func(v Value) string { return strings.TrimPrefix(v.Choice, string(No)) },
	}
}

func work(field func(*Work) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil {
				v.Text = *field(s.person.Work)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { *field(w) = v.Text })
			return true, nil
		},
	}
}

func leads() binding {
	return orNo(binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil && s.person.Work.Lead {
				v.Choice = string(Yes)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { w.Lead = v.Choice == string(Yes) })
			return false, nil
		},
	})
}

// withWork changes the person's work, and removes it if it says nothing.
func (p *Person) withWork(change func(*Work)) {
	if p.Work == nil {
		p.Work = &Work{}
	}
	change(p.Work)
	if *p.Work == (Work{}) {
		p.Work = nil
	}
}
