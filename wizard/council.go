package wizard

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// Council is a council that can be chosen for its numbers.
type Council struct {
	ID, Name string
	Note     string // Note says what is special about it, such as being on the school card.
}

// NotOnTheList is for a council that is not known here.
var NotOnTheList = Council{ID: authority.Other, Name: "Not on the list"}

// Words for the choice.
const (
	WordsWhichCouncil = "Which council does the child live in? If the child is in danger now, choose the one where the child is."
	WordsNoCouncil    = "Front door: not known. Choose the council, or look on your safeguarding poster."
)

// Council returns the ID of the council that the referral goes to, or empty.
func (f *Flow) Council() string { return f.r.Authority }

// ChooseCouncil records the council that the referral goes to. This alone does not begin a draft: if nothing has been
// written yet, it is saved with the first answer.
func (s *Session) ChooseCouncil(id string) {
	f := s.Flow
	switch {
	case f.r.Authority == id:
	case f.rev > 0 || s.Kept():
		f.Change(func(r *checklist.Referral) { r.Authority = id })
	default:
		f.r.Authority = id
	}
}

// Opening returns what a section says first, including the council's threshold document and procedures if they belong
// there.
func (f *Flow) Opening(s *checklist.Section) string {
	if !s.Threshold {
		return s.Opens
	}
	return english.Join(" ", s.Opens, f.threshold(), f.council().Local(authority.AboutProcedures))
}

// council returns what is known about the council that the referral goes to.
func (f *Flow) council() authority.Profile {
	if f.councils == nil || f.r.Authority == "" {
		return authority.Profile{}
	}
	return f.councils(f.r.Authority)
}

// threshold names the document in which the council describes its levels of need, or is empty if that is not known.
func (f *Flow) threshold() string {
	c := f.council()
	t := c.Threshold
	if t.Document == "" {
		return ""
	}
	return c.Name + "'s levels of need are in \"" + t.Document + "\" (" + english.Join("; ", t.Where, t.Dated()) + ")."
}

// withLevels adds the council's own names to the levels of need, and whether it wants a call before the form (R2, R10).
func (f *Flow) withLevels(choices []checklist.Choice) []checklist.Choice {
	c := f.council()
	out := slices.Clone(choices)
	for i, choice := range out {
		if names := c.LevelNames(choice.Value); len(names) > 0 {
			choice.Help += " In " + c.Name + ": " + inQuotes(names) + "."
		}
		if choice.Value == string(checklist.Section17) {
			choice.Help = english.Join(" ", choice.Help, c.Local(authority.AboutSection17Call))
		}
		out[i] = choice
	}
	return out
}

// localLevels names the council's levels to choose from, if it has several for the level of need.
func (f *Flow) localLevels() string {
	c := f.council()
	names := c.LevelNames(string(f.r.Request.Level))
	if len(names) < 2 {
		return ""
	}
	return "In " + c.Name + ": " + inQuotes(names) + "."
}

func inQuotes(names []string) string { return `"` + strings.Join(names, `", "`) + `"` }

// followLevel fills in the council's own name for the level of need, if it has exactly one. It keeps what the writer
// typed.
func (f *Flow) followLevel(level string) {
	c := f.council()
	local := checklist.Ref{Question: checklist.QReferralLocalLevel}
	if was := f.ValueOf(local); was.Gap != nil || was.Text != "" && !c.HasLevel(was.Text) {
		return
	}
	f.r.Request.LocalLevel = ""
	if names := c.LevelNames(level); len(names) == 1 {
		f.r.Request.LocalLevel = names[0]
	}
}
