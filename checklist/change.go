package checklist

import (
	"reflect"
	"slices"
	"strconv"
)

func itoa(n int) string { return strconv.Itoa(n) }

// AddPerson adds somebody who is not referred.
func (r *Referral) AddPerson() *Person {
	p := &Person{ID: r.nextID('p')}
	r.People = append(r.People, p)
	return p
}

// AddChild adds a child to the referral. A further child starts in the home of the first.
func (r *Referral) AddChild() *Person {
	p := &Person{ID: r.nextID('p'), Referred: true}
	if first := r.Children(); len(first) > 0 {
		p.Homes = slices.Clone(first[0].Homes)
	}
	r.People = append(r.People, p)
	return p
}

// AddFact adds a fact to the ledger.
func (r *Referral) AddFact() *Fact {
	f := &Fact{ID: r.nextID('f')}
	r.Facts = append(r.Facts, f)
	return f
}

// AddEvent adds an event of a kind.
func (r *Referral) AddEvent(kind string) *Event {
	e := &Event{ID: r.nextID('e'), Kind: kind}
	r.Events = append(r.Events, e)
	return e
}

// AddAction adds an action of a kind.
func (r *Referral) AddAction(kind string) *Action {
	a := &Action{ID: r.nextID('a'), Kind: kind}
	r.Actions = append(r.Actions, a)
	return a
}

// AddRoute adds the route where it is not there yet, and returns it.
func (r *Referral) AddRoute(name string) *Route {
	r.setRoute(name, true)
	return r.Route(name)
}

// CloseRoute takes the route out where nothing has been entered on it.
func (r *Referral) CloseRoute(name string) { r.setRoute(name, false) }

// Remove takes out the entry with the ID, and every reference to it. It reports whether there was one.
// The number of the entry is never given again.
func (r *Referral) Remove(id string) bool {
	if id == "" {
		return false
	}
	r.SetLast(id[0], Number(id[0], id))
	switch id[0] {
	case 'p':
		return r.removePerson(id)
	case 'f':
		return r.removeFact(id)
	case 'e':
		return drop(&r.Events, id, eventID)
	case 'a':
		return drop(&r.Actions, id, actionID)
	}
	return drop(&r.Routes, id, routeID)
}

func (r *Referral) removePerson(id string) bool {
	if !drop(&r.People, id, personID) {
		return false
	}
	forget := func(s *string) {
		if *s == id {
			*s = ""
		}
	}
	forget(&r.Sharing.DecidedBy)
	for _, p := range r.People {
		forget(&p.Consent.ToldBy)
		forget(&p.Consent.DecidedBy)
		p.Relations = without(p.Relations, func(t Relation) bool { return t.To == id })
	}
	for _, f := range r.Facts {
		forget(&f.From)
		forget(&f.To)
		forget(&f.By)
		forget(&f.Injury.SeenBy)
		f.About = without(f.About, func(s string) bool { return s == id })
	}
	for _, e := range r.Events {
		e.Who = without(e.Who, func(s string) bool { return s == id })
	}
	r.Kept = without(r.Kept, func(k Kept) bool { return k.At.Person == id })
	r.dropEmptyHomes()
	return true
}

func (r *Referral) removeFact(id string) bool {
	if !drop(&r.Facts, id, factID) {
		return false
	}
	uncite := func(m map[string]Answer) {
		for k, a := range m {
			if slices.Contains(a.Cites, id) {
				a.Cites = without(slices.Clone(a.Cites), func(s string) bool { return s == id })
				m[k] = a
			}
		}
	}
	uncite(r.Answers)
	for _, p := range r.People {
		uncite(p.Answers)
	}
	r.Kept = without(r.Kept, func(k Kept) bool { return k.At.Fact == id })
	return true
}

// Blank reports whether the entry with the ID says nothing yet but of which kind it is.
func (r *Referral) Blank(id string) bool {
	if id == "" {
		return false
	}
	switch id[0] {
	case 'p':
		p := r.Person(id)
		if p == nil || p.Referred {
			return false
		}
		bare := *p
		if bare.Work != nil && *bare.Work == (Work{}) {
			bare.Work = nil
		}
		return reflect.DeepEqual(bare, Person{ID: id})
	case 'f':
		f := r.Fact(id)
		return f != nil && reflect.DeepEqual(*f, Fact{ID: id})
	case 'e':
		e := r.Event(id)
		return e != nil && reflect.DeepEqual(*e, Event{ID: id, Kind: e.Kind})
	case 'a':
		a := r.Action(id)
		return a != nil && *a == Action{ID: id, Kind: a.Kind}
	}
	return false
}

// Discard takes out a blank entry as if it had never been added: where its number was the last given, the next entry gets it.
func (r *Referral) Discard(id string) {
	kind := id[0]
	if !r.Blank(id) || !r.Remove(id) {
		return
	}
	if n := Number(kind, id); r.last[kind] == n {
		delete(r.last, kind)
		r.SetLast(kind, n-1)
	}
}

// Move puts the entry by places up (below 0) or down among its own kind. It reports whether it moved.
func (r *Referral) Move(id string, by int) bool {
	if id == "" {
		return false
	}
	switch id[0] {
	case 'p':
		return move(r.People, id, by, personID)
	case 'f':
		return move(r.Facts, id, by, factID)
	case 'e':
		return move(r.Events, id, by, eventID)
	case 'a':
		return move(r.Actions, id, by, actionID)
	}
	return false
}

func move[T any](list []*T, id string, by int, of func(*T) string) bool {
	i := slices.IndexFunc(list, func(x *T) bool { return of(x) == id })
	j := i + by
	if i < 0 || j < 0 || j >= len(list) || by == 0 {
		return false
	}
	x := list[i]
	if j > i {
		copy(list[i:], list[i+1:j+1])
	} else {
		copy(list[j+1:], list[j:i])
	}
	list[j] = x
	return true
}

func drop[T any](list *[]*T, id string, of func(*T) string) bool {
	i := slices.IndexFunc(*list, func(x *T) bool { return of(x) == id })
	if i < 0 {
		return false
	}
	*list = slices.Delete(*list, i, i+1)
	if len(*list) == 0 {
		*list = nil
	}
	return true
}

// without returns the list less what match finds, and nil where nothing is left, so that an empty key is left out.
func without[T any](list []T, match func(T) bool) []T {
	list = slices.DeleteFunc(list, match)
	if len(list) == 0 {
		return nil
	}
	return list
}
