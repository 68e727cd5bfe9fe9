package checklist

import (
	"reflect"
	"slices"
)

// AddPerson adds someone who is not referred.
func (r *Referral) AddPerson() *Person {
	p := &Person{ID: r.nextID(EntryPerson)}
	r.People = append(r.People, p)
	return p
}

// AddChild adds a child to the referral. A further child takes over nothing said of the others, not even their home.
func (r *Referral) AddChild() *Person {
	p := &Person{ID: r.nextID(EntryPerson), Referred: true}
	if first := r.Children(); len(first) > 0 {
		for _, o := range r.Others() {
			for _, part := range []sharedPart{sharedAccess, sharedLastSeen, sharedConsent} {
				r.spread(o, part)
			}
		}
	}
	r.People = append(r.People, p)
	return p
}

// AddFact adds a fact.
func (r *Referral) AddFact() *Fact {
	f := &Fact{ID: r.nextID(EntryFact)}
	r.Facts = append(r.Facts, f)
	return f
}

// AddEvent adds an event of a kind.
func (r *Referral) AddEvent(kind EventKind) *Event {
	e := &Event{ID: r.nextID(EntryEvent), Kind: kind}
	r.Events = append(r.Events, e)
	return e
}

// AddAction adds an action of a kind.
func (r *Referral) AddAction(kind ActionKind) *Action {
	a := &Action{ID: r.nextID(EntryAction), Kind: kind}
	r.Actions = append(r.Actions, a)
	return a
}

// AddRoute returns the route, adding it if need be.
func (r *Referral) AddRoute(name RouteName) *Route {
	r.setRoute(name, true)
	return r.Route(name)
}

// CloseRoute removes the route if nothing has been entered on it.
func (r *Referral) CloseRoute(name RouteName) { r.setRoute(name, false) }

// Remove removes the entry with the ID, whatever its kind, and every reference to it. It reports whether there was one.
// The number of the entry is never given again.
func (r *Referral) Remove(id string) bool {
	for _, kind := range EntryKinds() {
		r.SetLast(kind, r.Last(kind))
	}
	return r.removePerson(id) || r.removeFact(id) || r.removeHome(id) ||
		drop(&r.Events, id, eventID) || drop(&r.Actions, id, actionID) || drop(&r.Routes, id, routeID)
}

func (r *Referral) removePerson(id string) bool {
	if !drop(&r.People, id, personID) {
		return false
	}
	for _, s := range r.personRefs() {
		if *s == id {
			*s = ""
		}
	}
	if delete(r.Request.NoOtherParent, id); len(r.Request.NoOtherParent) == 0 {
		r.Request.NoOtherParent = nil
	}
	for _, p := range r.People {
		p.Relations = without(p.Relations, func(t Relation) bool { return t.To == id })
	}
	for _, f := range r.Facts {
		f.About = without(f.About, func(s string) bool { return s == id })
	}
	for _, e := range r.Events {
		e.Who = without(e.Who, func(s string) bool { return s == id })
	}
	r.Kept = without(r.Kept, func(k Kept) bool { return k.At.Person == id })
	r.dropEmptyHomes()
	return true
}

// personRefs returns pointers to the fields that refer to one person by ID.
func (r *Referral) personRefs() []*string {
	out := []*string{&r.Sharing.DecidedBy}
	for _, p := range r.People {
		out = append(out, &p.Consent.ToldBy, &p.Consent.DecidedBy)
		for i := range p.Relations {
			out = append(out, &p.Relations[i].Consent.ToldBy, &p.Relations[i].Consent.DecidedBy)
		}
	}
	for _, f := range r.Facts {
		out = append(out, &f.From, &f.To, &f.By, &f.Injury.SeenBy, &f.Speaker)
	}
	return out
}

// Mentioned reports whether anything else in the record refers to a person.
func (r *Referral) Mentioned(id string) bool {
	return slices.ContainsFunc(r.personRefs(), func(s *string) bool { return *s == id }) ||
		slices.ContainsFunc(r.Facts, func(f *Fact) bool { return slices.Contains(f.About, id) }) ||
		slices.ContainsFunc(r.Events, func(e *Event) bool { return slices.Contains(e.Who, id) }) ||
		slices.ContainsFunc(r.People, func(p *Person) bool { return p.RelationTo(id) != nil })
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

func (r *Referral) removeHome(id string) bool {
	if !drop(&r.Homes, id, homeID) {
		return false
	}
	for _, p := range r.People {
		p.Homes = without(p.Homes, func(s string) bool { return s == id })
		if p.Staying == id {
			p.Staying = ""
		}
	}
	return true
}

// Blank reports whether the entry with the ID holds nothing but its kind. A child, a home or a route is never blank.
func (r *Referral) Blank(id string) bool {
	if p := r.Person(id); p != nil {
		bare := *p
		if bare.Work != nil && *bare.Work == (Work{}) {
			bare.Work = nil
		}
		return !p.Referred && reflect.DeepEqual(bare, Person{ID: id})
	}
	if f := r.Fact(id); f != nil {
		return reflect.DeepEqual(*f, Fact{ID: id})
	}
	if e := r.Event(id); e != nil {
		return reflect.DeepEqual(*e, Event{ID: id, Kind: e.Kind})
	}
	if a := r.Action(id); a != nil {
		return *a == Action{ID: id, Kind: a.Kind}
	}
	return false
}

// Discard removes a blank entry as if it had never been added: if its number was the last one given, the next entry
// gets it.
func (r *Referral) Discard(id string) {
	if !r.Blank(id) || !r.Remove(id) {
		return
	}
	if kind, n := ParseEntryID(id); n > 0 && r.last[kind] == n {
		delete(r.last, kind)
		r.SetLast(kind, n-1)
	}
}

// MovePast moves the entry to the place of another of its kind. It reports whether it moved.
func (r *Referral) MovePast(id, other string) bool {
	return movePast(r.People, id, other, personID) || movePast(r.Facts, id, other, factID) || movePast(r.Homes, id, other, homeID) ||
		movePast(r.Events, id, other, eventID) || movePast(r.Actions, id, other, actionID) || movePast(r.Routes, id, other, routeID)
}

func movePast[T any](list []*T, id, other string, of func(*T) string) bool {
	from := slices.IndexFunc(list, func(x *T) bool { return of(x) == id })
	to := slices.IndexFunc(list, func(x *T) bool { return of(x) == other })
	if from < 0 || to < 0 || from == to {
		return false
	}
	x := list[from]
	if to > from {
		copy(list[from:], list[from+1:to+1])
	} else {
		copy(list[to+1:], list[to:from])
	}
	list[to] = x
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

// without returns the list without what match finds. It is nil if nothing is left, so that an empty key is left out of
// the JSON.
func without[T any](list []T, match func(T) bool) []T {
	list = slices.DeleteFunc(list, match)
	if len(list) == 0 {
		return nil
	}
	return list
}
