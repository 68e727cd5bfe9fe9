package checklist

import (
	"errors"
	"slices"
	"strings"

	"referral/checklist/when"
)

// The kinds of binding. Each takes a function that finds the field, so that the table needs only one line per question.

func text(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Text = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Text; return true, nil },
	}
}

func choice[T ~string](field func(slot) *T) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = string(*field(s)) },
		set: func(s slot, v Value) (bool, error) { *field(s) = T(v.Choice); return false, nil },
	}
}

func choiceWithText(fields func(slot) (choice *YesNo, text *string)) binding {
	return binding{
		get: func(s slot, v *Value) { c, t := fields(s); v.Choice, v.Text = string(*c), *t },
		set: func(s slot, v Value) (bool, error) {
			c, t := fields(s)
			*c, *t = YesNo(v.Choice), v.Text
			if v.Choice != string(Yes) {
				*t = "" // A language next to a "no" would be read as a "yes".
			}
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

// day is a date kept as plain text: a day or a minute, never "about".
func day(field func(slot) *string) binding { return dayAtMost(field, when.Minute) }

// wholeDay is a day kept as plain text, without the time.
func wholeDay(field func(slot) *string) binding { return dayAtMost(field, when.Day) }

func dayAtMost(field func(slot) *string, most when.Precision) binding {
	return binding{
		get: func(s slot, v *Value) { v.When = when.When{At: *field(s)} },
		set: func(s slot, v Value) (bool, error) {
			if p := v.When.Precision(); !v.When.IsZero() && (v.When.About || p < when.Day || p > most) {
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

// names is a list of names written on one line, separated by semicolons or commas.
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

// yes is a tick: "yes", or unanswered.
func yes(field func(slot) *bool) binding {
	return orNo(binding{
		get: func(s slot, v *Value) {
			if *field(s) {
				v.Choice = string(Yes)
			}
		},
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Choice == string(Yes); return false, nil },
	})
}

// orNo keeps a "no" as an answer, since a tick cannot hold it and the question would look unanswered. Actions have no
// answers: there, an empty tick means "no".
func orNo(tick binding) binding {
	get := tick.get
	tick.get = func(s slot, v *Value) {
		if get(s, v); v.Choice == "" && v.Text == "no" {
			v.Choice, v.Text = "no", ""
		}
	}
	tick.answerText = func(v Value) string {
		if v.Choice == string(No) && v.Text == "" {
			return "no"
		}
		return v.Text
	}
	return tick
}
