package wizard

import (
	"strings"

	"referral/checklist"
)

// EntryLine is one entry of a list in a line: its number or name, and what it says.
func (f *Flow) EntryLine(q *checklist.Question, id string) string {
	r := f.r
	switch q.Kind {
	case checklist.PeopleList:
		p := r.Person(id)
		parts := []string{r.NameOf(id)}
		for _, t := range p.Relations {
			if t.Is != "" {
				parts = append(parts, t.Is)
				break
			}
		}
		if p.Work != nil {
			parts = append(parts, p.Work.Post, p.Work.Agency)
		}
		if !p.Born.IsZero() {
			parts = append(parts, "born "+p.Born.String())
		}
		return joined(parts)
	case checklist.FactList:
		x := r.Fact(id)
		text := x.Text
		if x.Words != "" {
			text = strings.TrimSpace(text + " \"" + x.Words + "\"")
		}
		kind := ""
		if kq, ok := f.guide.Question("fact.kind"); ok && x.Kind != "" {
			kind = kq.LabelFor(x.Kind)
		}
		return joined([]string{checklist.Printed(id), kind, x.When.String(), x.Where, text})
	case checklist.EventList:
		x := r.Event(id)
		return joined([]string{x.When.String(), x.Text, x.Outcome})
	case checklist.ActionList:
		x := r.Action(id)
		return joined([]string{x.When.String(), x.Kind, x.Who, x.Text})
	case checklist.RouteList:
		x := r.Route(id)
		told := map[string]string{"yes": "told", "no": "not told yet", "": "not told yet", "not_known": "not known whether told"}[x.Told]
		return joined([]string{RouteName(id), told, x.Who, x.When.String(), x.Reference})
	}
	return ""
}

// RouteName is the name of a route for people.
func RouteName(route string) string {
	switch route {
	case "police":
		return "Police"
	case "lado":
		return "LADO (the council's officer for adults who work with children)"
	case "allocated_worker":
		return "The social worker already involved"
	case "other_authority":
		return "Another authority"
	case "adult_services":
		return "Adult social care"
	case "prevent":
		return "Prevent"
	}
	return route
}

func joined(parts []string) string {
	var out []string
	for _, p := range parts {
		if p = strings.TrimSpace(strings.ReplaceAll(p, "\n", " ")); p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, "; ")
}

// Begun is the line that is being typed into a list and not added yet. It is saved with the draft.
func (f *Flow) Begun(list string) string { return f.begun[list] }

// Begin notes the line that is being typed into a list; an empty one is none.
func (f *Flow) Begin(list, line string) {
	if f.begun[list] == line {
		return
	}
	if f.begun == nil {
		f.begun = map[string]string{}
	}
	f.begun[list] = line
	if line == "" {
		delete(f.begun, list)
	}
	f.rev++
}
