package checklist

import (
	"slices"

	"referral/checklist/when"
)

// route is a yes-or-no question whose yes adds a route and whose no takes an untold one away.
func route(name string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.r.Route(name) != nil {
				v.Choice = "yes"
				return
			}
			if v.Text == "no" || v.Text == "not_known" {
				v.Choice, v.Text = v.Text, ""
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.setRoute(name, v.Choice == "yes")
			return true, nil
		},
		beside: func(v Value) string {
			if v.Choice == "yes" {
				return "" // The route itself says so.
			}
			return v.Choice
		},
	}
}

// setRoute adds the route, or removes it where nothing has been entered on it yet.
func (r *Referral) setRoute(name string, on bool) {
	i := slices.IndexFunc(r.Routes, func(t *Route) bool { return t.Route == name })
	switch {
	case on && i < 0:
		r.Routes = append(r.Routes, &Route{Route: name})
	case !on && i >= 0 && *r.Routes[i] == (Route{Route: name}):
		r.Routes = slices.Delete(r.Routes, i, i+1)
	}
}

// Call returns the telephone call by which the referral was made, or nil: the one at the time at which it was made,
// else the first, where it was made by call.
func (r *Referral) Call() *Action {
	var first *Action
	for _, a := range r.Actions {
		if a.Kind != "call" {
			continue
		}
		if a.When.At != "" && a.When.At == r.Request.Made {
			return a
		}
		if first == nil {
			first = a
		}
	}
	if r.Request.How == "call" {
		return first
	}
	return nil
}

// call is a field of the first telephone call; the first answer adds the call to the record of actions.
func call(field func(*Action) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.Call(); a != nil {
				v.Text = *field(a)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.changeCall(s.r.Call(), func(a *Action) { *field(a) = v.Text })
			return true, nil
		},
	}
}

// callWhen is the time of that call. Where nobody has said when the referral was made, it was made then.
func callWhen() binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.Call(); a != nil {
				v.When = a.When
			}
		},
		set: func(s slot, v Value) (bool, error) {
			c := s.r.Call()
			if follows := s.r.Request.Made == "" || c != nil && c.When.At == s.r.Request.Made; follows && v.When.Precision() >= when.Day && !v.When.About {
				s.r.Request.Made = v.When.At
			}
			s.r.changeCall(c, func(a *Action) { a.When = v.When })
			return false, nil
		},
	}
}

// changeCall changes a call, or adds one, and leaves none behind that says nothing.
func (r *Referral) changeCall(a *Action, change func(*Action)) {
	if a == nil {
		a = r.AddAction("call")
	}
	change(a)
	if *a == (Action{ID: a.ID, Kind: a.Kind}) {
		r.Remove(a.ID)
	}
}
