package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// homesOnCall returns the child's addresses if only one child is referred, unless they are kept off the papers. With
// several children, they wait until the worker asks.
func homesOnCall(p *paper) string {
	for _, c := range p.R.Children() {
		return shownHomes(p, c)
	}
	return ""
}

// shownHomes returns the addresses of a child that are not kept off the papers.
func shownHomes(p *paper, c *checklist.Person) string {
	var out []string
	for _, id := range c.Homes {
		if !p.R.Home(id).Withheld() {
			out = append(out, address(p.R.Home(id)))
		}
	}
	return english.Join(", and ", out...)
}

// stayingOnCall says where children are staying now, if that is not the only place where they live.
func stayingOnCall(p *paper) []document.Block {
	var out []string
	for _, same := range checklist.ByChild(p.R.Children(), func(c *checklist.Person) string { return stayingAway(p, c) }) {
		h := p.R.Home(same.Value)
		if h == nil {
			continue
		}
		at := address(h)
		if h.Withheld() {
			at = addressOnSeparateSheet
		}
		if len(p.R.Children()) > 1 && at != "" {
			at = childNames(p, same.Children) + ": " + inside(at)
		}
		out = append(out, at)
	}
	if said := english.Sentences(out...); said != "" {
		return say("Staying now", said, 1)
	}
	return nil
}

// stayingAway returns the home where a child is staying now; it is empty if the child has no other.
func stayingAway(p *paper, c *checklist.Person) string {
	if p.unborn(c) || slices.Equal(c.Homes, []string{c.Staying}) {
		return ""
	}
	return c.Staying
}

// homesAsked says where each of several children lives, and where the caller finds addresses that are kept off the papers.
func homesAsked(p *paper) []document.Block {
	_, several := p.children()
	var homes []part
	for _, same := range checklist.ByChild(p.R.Children(), homesOf(p)) {
		c := same.Children[0]
		shown := shownHomes(p, c)
		if several && shown != "" {
			label := livesLabel(p, c)
			if len(same.Children) > 1 {
				label = childNames(p, same.Children) + " live at:"
			}
			homes = append(homes, part{label, english.Sentence(english.Capital(shown))})
		}
		switch whose := possessive(childNames(p, same.Children)); {
		case !slices.ContainsFunc(c.Homes, func(id string) bool { return p.R.Home(id).Withheld() }):
		case shown != "":
			homes = append(homes, part{english.Capital(whose) + " other address:", addressOnSeparateSheet})
		default:
			homes = append(homes, part{english.Capital(whose) + " address:", addressOnSeparateSheet})
		}
	}
	return gathered(homes)
}

// homesOf returns a key that is the same for children who share their homes. An unborn baby has a key of its own, because
// the homes are the mother's.
func homesOf(p *paper) func(*checklist.Person) string {
	return func(c *checklist.Person) string {
		homes := strings.Join(c.Homes, " ")
		if p.unborn(c) && homes != "" {
			homes += " " + c.ID
		}
		return homes
	}
}

// addressOnSeparateSheet is for the caller, who cannot say an address that is not on the script.
const addressOnSeparateSheet = "Read it out from the separate sheet."

// livesLabel says where a child lives, or where the mother of an unborn baby does.
func livesLabel(p *paper, c *checklist.Person) string {
	if p.unborn(c) {
		return motherLives(p, c)
	}
	return p.first(c.ID) + " lives at:"
}

// motherLives introduces the address given for an unborn baby. It says that the mother lives there unless she is listed
// at another.
func motherLives(p *paper, c *checklist.Person) string {
	for _, o := range p.R.Others() {
		if o.RelationTo(c.ID) != nil && p.R.IsMother(o) && len(o.Homes) > 0 && !slices.ContainsFunc(o.Homes, func(id string) bool { return slices.Contains(c.Homes, id) }) {
			return "The address given for " + p.R.ShortName(c.ID) + ":"
		}
	}
	return "The mother of " + p.R.ShortName(c.ID) + " lives at:"
}
