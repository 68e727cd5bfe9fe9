package checklist

import (
	"errors"
	"slices"
	"strings"

	"referral/checklist/when"
)

// The kinds of binding. Each takes a function that finds the field, so that the table needs one line a question.

func text(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Text = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Text; return true, nil },
	}
}

func choice(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Choice; return false, nil },
	}
}

func choiceWithText(fields func(slot) (choice, text *string)) binding {
	return binding{
		get: func(s slot, v *Value) { c, t := fields(s); v.Choice, v.Text = *c, *t },
		set: func(s slot, v Value) (bool, error) {
			c, t := fields(s)
			*c, *t = v.Choice, v.Text
			return true, nil
		},
	}
}

func date(field func(slot) *when.When) binding {
	return binding{
		get: func(s slot, v *Value) { v.When = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.When; return false, nil },
	}
}

// day is a date kept as plain text: a day or a minute, never about.

func day(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.When = when.When{At: *field(s)} },
		set: func(s slot, v Value) (bool, error) {
			if !v.When.IsZero() && (v.When.About || v.When.Precision() < when.Day) {
				return false, errors.New("a day is needed here, such as 20/11/2026")
			}
			*field(s) = v.When.At
			return false, nil
		},
	}
}

func ticks(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choices = slices.Clone(*field(s)) },
		set: func(s slot, v Value) (bool, error) {
			*field(s) = nil
			if len(v.Choices) > 0 {
				*field(s) = slices.Clone(v.Choices)
			}
			return false, nil
		},
	}
}

// names is a list of names written on one line, parted by semicolons or commas.

func names(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Text = strings.Join(*field(s), "; ") },
		set: func(s slot, v Value) (bool, error) {
			*field(s) = nil
			for _, name := range strings.FieldsFunc(v.Text, func(c rune) bool { return c == ';' || c == ',' || c == '\n' }) {
				if name = strings.TrimSpace(name); name != "" {
					*field(s) = append(*field(s), name)
				}
			}
			return true, nil
		},
	}
}

// yes is a tick: yes, or nothing said.

func yes(field func(slot) *bool) binding {
	return binding{
		get: func(s slot, v *Value) {
			if *field(s) {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Choice == "yes"; return false, nil },
	}
}

// person is a reference to somebody in the record. A name that is typed finds that person, or adds one.

// personFor finds the person by ID or by a typed name; "Joan Petrie, first-aider" adds her with her post.

// withWork changes the person's work, and leaves none behind that says nothing.

// route is a yes-or-no question whose yes adds a route and whose no takes an untold one away.

// setRoute adds the route, or removes it where nothing has been entered on it yet.

// NoRiskFactor is ticked where nothing is known of any of the risk factors.

// child is the child that a relation question asks about.

// eachRelation changes the relation to the child asked about. Where the first child was meant, the other children

// referred get the same where free says that theirs is still open.

// home is the n-th home of a person. A choice takes a home that the record has; words give an address.

// homeFor finds or makes the home that a value means. has is the home that stands there now.

// dropEmptyHomes removes homes that nobody lives in and that say nothing.

// attendance is written as "14 of 20, 2/11/2026 to 13/11/2026"; the days may be left out.

// count is written as "3 of 5 meals", or "3 meals".

// outOf reads "14 of 20 sessions".

// typedDay writes a day of the record as people type it: 2/11/2026.

// dayOf reads a day with its year as people type it.

// Call returns the telephone call by which the referral was made, or nil: the one at the time at which it was made,

// else the first, where it was made by call.

// call is a field of the first telephone call; the first answer adds the call to the record of actions.

// callWhen is the time of that call. Where nobody has said when the referral was made, it was made then.

// changeCall changes a call, or adds one, and leaves none behind that says nothing.
