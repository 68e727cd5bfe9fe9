package checklist

import (
	"slices"
)

// route is a yes-or-no question: a yes adds a route, and a no removes it if nothing has been entered on it.
func route(name RouteName) binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.r.Route(name) != nil {
				v.Choice = string(Yes)
				return
			}
			if v.Text == "no" || v.Text == "not_known" {
				v.Choice, v.Text = v.Text, ""
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.setRoute(name, v.Choice == string(Yes))
			return true, nil
		},
		answerText: func(v Value) string {
			if v.Choice == string(Yes) {
				return "" // The route itself says so.
			}
			return v.Choice
		},
	}
}

// setRoute adds the route, or removes it if nothing has been entered on it yet.
func (r *Referral) setRoute(name RouteName, on bool) {
	i := slices.IndexFunc(r.Routes, func(t *Route) bool { return t.Route == name })
	switch {
	case on && i < 0:
		r.Routes = append(r.Routes, &Route{Route: name})
	case !on && i >= 0 && *r.Routes[i] == (Route{Route: name}):
		r.Routes = slices.Delete(r.Routes, i, i+1)
	}
}

// call is a field of the phone call that made the referral. The first answer adds the call to the record of actions.
func call(field func(*Action) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.callBegun(); a != nil {
				v.Text = *field(a)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.changeCall(s.r.callBegun(), func(a *Action) { *field(a) = v.Text })
			return true, nil
		},
	}
}

// callWhen is the time of that call.
func callWhen() binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.callBegun(); a != nil {
				v.When = a.When
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.changeCall(s.r.callBegun(), func(a *Action) { a.When = v.When })
			return false, nil
		},
	}
}

// changeCall changes a call, adding it if there is none and removing it if it says nothing. Once a call has a name and
// a time it counts: the referral was made by phone and, unless the writer has said otherwise, at that time.
func (r *Referral) changeCall(a *Action, change func(*Action)) {
	if a == nil {
		a = r.AddAction(ActionCall)
	}
	before := *a
	change(a)
	r.madeFollows(before, a)
	if *a == (Action{ID: a.ID, Kind: a.Kind, Referral: a.Referral}) {
		r.Remove(a.ID)
		return
	}
	if a.GotThrough() && !before.GotThrough() {
		r.Request.How = ByCall
	}
	if r.callBegun() != a {
		a.Referral = true // Written only if the record does not show it otherwise, so that most records stay in format 1.
	}
}

// madeFollows keeps the time of the referral the same as that of its call, unless the writer has given another. It
// clears the time while that of the call is being retyped, and fills it in again once that is valid.
func (r *Referral) madeFollows(before Action, a *Action) {
	switch follows := r.Request.Made == "" || r.Request.Made == before.When.At; {
	case !follows:
	case a.GotThrough() && !a.When.About:
		r.Request.Made = a.When.At
	case a.When.At != before.When.At:
		r.Request.Made = ""
	}
}

// through binds whether a call got through. The record only says if it did not.
func through() binding {
	return binding{
		get: func(s slot, v *Value) {
			switch {
			case s.action.NotThrough():
				v.Choice = string(No)
			case s.action.GotThrough():
				v.Choice = string(Yes)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.action.Through = ""
			if v.Choice == string(No) && s.action.Kind == ActionCall {
				s.action.Through, s.action.Referral = No, false
			}
			return true, nil
		},
	}
}

// actionKind is the kind of an action. Only a call can get through or fail to.
func actionKind() binding {
	b := choice(func(s slot) *ActionKind { return &s.action.Kind })
	set := b.set
	b.set = func(s slot, v Value) (bool, error) {
		whole, err := set(s, v)
		if s.action.Kind != ActionCall {
			s.action.Through, s.action.Referral = "", false
		}
		return whole, err
	}
	return b
}
