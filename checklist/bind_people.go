package checklist

import (
	"errors"
	"slices"
	"strings"
)

// person is a reference to somebody in the record. A name that is typed finds that person, or adds one.
func person(field func(slot) *string) binding { return personOf(field, false) }

// colleague is a reference to somebody who saw, heard or decided something at work: a name that is typed for the first
// time is added as one of the referrer's own staff, and not as one of the family.
func colleague(field func(slot) *string) binding { return personOf(field, true) }

func personOf(field func(slot) *string, staff bool) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = *field(s) },
		set: func(s slot, v Value) (bool, error) {
			before := len(s.r.People)
			id, err := s.r.personFor(v.Choice, v.Text)
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
				id, err := s.r.personFor("", name)
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

// personFor finds the person by ID or by a typed name; "Joan Petrie, first-aider" adds her with her post.
func (r *Referral) personFor(id, typed string) (string, error) {
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
	p := r.AddPerson()
	p.Name = name
	if post != "" {
		p.Work = &Work{Agency: r.Referrer.Agency, Post: post}
	}
	return p.ID, nil
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

func lastSeen() binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil {
				v.When = s.person.Work.LastSeen
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { w.LastSeen = v.When })
			return false, nil
		},
	}
}

func leads() binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil && s.person.Work.Lead {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { w.Lead = v.Choice == "yes" })
			return false, nil
		},
	}
}

// withWork changes the person's work, and leaves none behind that says nothing.
func (p *Person) withWork(change func(*Work)) {
	if p.Work == nil {
		p.Work = &Work{}
	}
	change(p.Work)
	if *p.Work == (Work{}) {
		p.Work = nil
	}
}

func relation(field func(*Relation) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Text = *field(t)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = v.Text }, func(t *Relation) bool { return *field(t) == "" })
			return true, nil
		},
	}
}

func relationChoice(field func(*Relation) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Choice = *field(t)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = v.Choice }, func(t *Relation) bool { return *field(t) == "" })
			return false, nil
		},
	}
}

func mainCarer() binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil && t.MainCarer {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { t.MainCarer = v.Choice == "yes" }, func(*Relation) bool { return false })
			return false, nil
		},
	}
}

// child is the child that a relation question asks about.
func (s slot) child() string {
	if s.to != "" {
		return s.to
	}
	for _, p := range s.r.Children() {
		return p.ID
	}
	return ""
}

// eachRelation changes the relation to the child asked about. Where the first child was meant, the other children
// referred get the same where free says that theirs is still open.
func (s slot) eachRelation(change func(*Relation), free func(*Relation) bool) {
	first := s.child()
	for _, c := range s.r.Children() {
		if c.ID != first && s.to != "" {
			continue
		}
		t := s.person.RelationTo(c.ID)
		if t == nil {
			s.person.Relations = append(s.person.Relations, Relation{To: c.ID})
			t = &s.person.Relations[len(s.person.Relations)-1]
		}
		if c.ID == first || free(t) {
			change(t)
		}
	}
	s.person.Relations = slices.DeleteFunc(s.person.Relations, func(t Relation) bool { return t == Relation{To: t.To} })
}
