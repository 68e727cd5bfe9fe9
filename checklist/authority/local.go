package authority

import (
	"slices"

	"referral/checklist/english"
)

// The subjects on which a note of the guide leaves room for what the council does.
const (
	AboutSection17Call = "section17_call" // AboutSection17Call is whether a call comes before a section 17 form (R10).
	AboutProcedures    = "procedures"     // AboutProcedures is where the area's procedures are (R161).
)

// Local returns what the profile adds to a note of the guide on a subject, or "" if that is not known.
func (p Profile) Local(about string) string {
	var says string
	var from Origin
	switch about {
	case AboutSection17Call:
		from = p.Route.Origin
		says = map[string]string{"needed": "ring before you send the form", "not_needed": "no call is needed first"}[p.Route.Section17Call]
	case AboutProcedures:
		from = p.Procedures.Origin
		says = english.Join(", ", p.Procedures.Title, p.Procedures.Where)
	}
	if says == "" {
		return ""
	}
	return "In " + p.Name + ": " + says + " (" + from.Dated() + ")."
}

// LevelNames returns the authority's own names for a level of need of the guide, in its order.
func (p Profile) LevelNames(level string) []string {
	var out []string
	for _, l := range p.Threshold.Levels {
		if l.Is == level {
			out = append(out, l.Name)
		}
	}
	return out
}

// HasLevel reports whether the name is one of the authority's levels of need.
func (p Profile) HasLevel(name string) bool {
	return slices.ContainsFunc(p.Threshold.Levels, func(l Level) bool { return l.Name == name })
}
