package cmd

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"referral/checklist/authority"
	"referral/wizard"
)

// councils lists the councils to choose from: the one on the school card, the school's own profiles, the others by name, and
// last "not on the list".
func councils(env *Env, card Card) []wizard.Council {
	var out []wizard.Council
	list := slices.DeleteFunc(profiles(env), func(p authority.Profile) bool { return p.ID == authority.Other })
	rank := func(p authority.Profile) int {
		switch {
		case p.ID == card.Authority:
			return 0
		case p.Own:
			return 1
		}
		return 2
	}
	slices.SortStableFunc(list, func(a, b authority.Profile) int {
		if d := rank(a) - rank(b); d != 0 {
			return d
		}
		return strings.Compare(a.Name, b.Name)
	})
	for _, p := range list {
		note := ""
		switch {
		case p.ID == card.Authority:
			note = "on your school card"
		case !p.KnowsNumber():
			note = "number not known"
		}
		out = append(out, wizard.Council{ID: p.ID, Name: p.Name, Note: note})
	}
	return append(out, wizard.NotOnTheList)
}

// askCouncil asks for the council at a terminal. Any answer but a listed number chooses none, so that the call is not
// delayed.
func askCouncil(env *Env, card Card) string {
	list := councils(env, card)
	fmt.Fprintln(env.Out, wrap(wizard.WordsWhichCouncil, 0))
	for i, c := range list {
		fmt.Fprintf(env.Out, "%3d  %s\n", i+1, withNote(c))
	}
	fmt.Fprintln(env.Out, "In danger now: 999. Type a number, or just press Enter to carry on without one.")
	line, err := readLine(env)
	if n, wrong := strconv.Atoi(strings.TrimSpace(line)); err == nil && wrong == nil && n >= 1 && n <= len(list) {
		return list[n-1].ID
	}
	return ""
}

func withNote(c wizard.Council) string {
	if c.Note == "" {
		return c.Name
	}
	return c.Name + " (" + c.Note + ")"
}
