package export

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	understood "referral/checklist/authority/form"
	"referral/checklist/when"
	"referral/export/form"
)

// table returns the answers for a range of columns, with a row for each person on their list.
func (a *answering) table(from, to int) []form.Answer {
	out := make([]form.Answer, to-from)
	list := ""
	for i := from; i < to && list == ""; i++ {
		if slices.Contains(authority.Lists, a.boxes[i].List) && a.boxes[i].Column != "" {
			list = a.boxes[i].List
		}
	}
	people := a.peopleUnder(list, a.fields[from].Section)
	for i := from; i < to; i++ {
		f, box := a.fields[i], a.boxes[i]
		switch why := a.leaves(f, box); {
		case why != "":
			out[i-from].Left = why
			continue
		case list == "" || box.List != list:
			out[i-from].Left = otherPeople
			continue
		case len(people) == 0:
			out[i-from].Left = noOneHere
			continue
		}
		for _, who := range people {
			one := a.about(f, box, who)
			out[i-from].Look = cmp.Or(out[i-from].Look, one.Look)
			if one.Look = ""; one.Left == notYes {
				one.Left = ""
			}
			if f.Kind == understood.Text && one.Text == "" && a.asksAny(box.Questions, who) {
				one.Left = a.whyEmpty(box.Label, box.Questions, []string{who.ID})
			}
			out[i-from].Rows = append(out[i-from].Rows, one)
		}
	}
	for _, who := range people {
		a.placed[who.ID] = true
	}
	return out
}

var (
	othersOnly = regexp.MustCompile(`(?i)\bother\b`)
	adultsOnly = regexp.MustCompile(`(?i)\badults?\b`)
	withPR     = regexp.MustCompile(`(?i)\b(?:with|holding|ha(?:s|ve)|holds?) (?:parental responsibility|p\.?r\b)`)
	ofParents  = regexp.MustCompile(`(?i)\b(?:parents?|mothers?|fathers?|carers?|guardians?)\b`)
	isMain     = regexp.MustCompile(`(?i)\b(?:main|primary|principal)\b`)
	isSecond   = regexp.MustCompile(`(?i)\b(?:second|other|additional)\b`)
	isNumbered = regexp.MustCompile(`(?i)\b(?:parent|carer|guardian|adult|person|sibling|child|professional|agency|worker)\D{0,3}([1-6])\b`)
	leadNumber = regexp.MustCompile(`^\s*(?:[0-9]+|[A-Z])[.)]?[0-9.]*\s+`)
)

// lastHeading returns the heading that best says whom a field is about, without its number.
func lastHeading(section string) string {
	parts := strings.Split(section, ": ")
	return leadNumber.ReplaceAllString(parts[len(parts)-1], "")
}

// peopleUnder returns the people on a list who belong under a heading: "other" leaves out those already on the form,
// "adults" those known to be children, and "with parental responsibility" those not known to have it.
func (a *answering) peopleUnder(list, section string) []*checklist.Person {
	heading := lastHeading(section)
	people := peopleOn(a.paper, list, authority.Field{})
	return slices.DeleteFunc(people, func(o *checklist.Person) bool {
		return othersOnly.MatchString(heading) && a.placed[o.ID] || adultsOnly.MatchString(heading) && a.isChild(o) ||
			withPR.MatchString(heading) && !ofParents.MatchString(heading) && !a.hasResponsibility(o)
	})
}

// isChild reports whether someone is known to be under 18.
func (a *answering) isChild(o *checklist.Person) bool {
	const grown = 18
	if o.Born.IsZero() {
		return false
	}
	_, most := when.AgeRange(o.Born, a.day())
	return most < grown
}

// personFor returns the one person a field of a block is about, or nil; several says that it is about everyone on the
// list.
func (a *answering) personFor(f understood.Field, box authority.Field) (who *checklist.Person, several bool) {
	people := peopleOn(a.paper, box.List, box)
	heading := lastHeading(f.Section)
	var nth int
	switch m := isNumbered.FindStringSubmatch(heading + " " + f.Label); {
	case m != nil:
		nth = int(m[1][0] - '1')
	case isMain.MatchString(heading):
		nth = 0
	case isSecond.MatchString(heading):
		nth = 1
	case len(people) == 1:
		return people[0], false
	default:
		return nil, true
	}
	if box.List == "parents" {
		slices.SortStableFunc(people, func(x, y *checklist.Person) int { return a.careRank(y) - a.careRank(x) })
	}
	if nth >= len(people) {
		return nil, false
	}
	return people[nth], false
}

// careRank puts the main carer first, then those who live with the child and have parental responsibility, then the
// others.
func (a *answering) careRank(o *checklist.Person) int {
	rank := 0
	if mainCarer(a.paper, o) != "" {
		rank += 4
	}
	if a.R.InHousehold(o) {
		rank++
	}
	if a.hasResponsibility(o) {
		rank++
	}
	return rank
}

// hasResponsibility reports whether someone is known to have parental responsibility for a child who is referred.
func (a *answering) hasResponsibility(o *checklist.Person) bool {
	return slices.ContainsFunc(a.R.Children(), func(c *checklist.Person) bool { return a.R.ResponsibilityFor(o, c).Held == checklist.Yes })
}
