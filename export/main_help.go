package export

import (
	"cmp"

	"referral/checklist"
	"referral/checklist/english"
)

// workerAndPlan says whether there is a social worker already, which early help there is, and which plans the children
// are or were on (R147).
func workerAndPlan(p *paper) []string {
	out := []string{socialWorker(p)}
	out = append(out, earlyHelpNow(p)...)
	out = append(out, plans(p)...)
	return append(out, helpedBefore(p)...)
}

// socialWorker says whether there is a social worker already.
func socialWorker(p *paper) string {
	v := p.value(checklist.QAgenciesSocialWorker, "")
	said := ""
	switch {
	case v.Gap != nil:
		said = "Social worker already: " + p.gap(checklist.QAgenciesSocialWorker, v.Gap)
	case v.Choice == string(checklist.Yes) && v.Text == "":
		said = "There is a social worker already"
	case v.Choice == string(checklist.No):
		said = "No social worker"
	case v.Choice == string(checklist.NotKnown):
		said = "We do not know whether there is a social worker already"
	case p.open(checklist.QAgenciesSocialWorker, ""):
		said = "Social worker already: not answered yet"
	}
	return english.Sentences(said, v.Text)
}

// earlyHelpNow names an early help assessment that was done, and those who lead the family's plan. Without a social
// worker, it is they who know the family.
func earlyHelpNow(p *paper) []string {
	var out []string
	if e := p.R.Request.EarlyHelpAssessment; e.Done == checklist.Yes {
		reference := e.Reference
		if reference != "" {
			reference = "reference " + reference
		}
		out = append(out, english.Join(", ", "Early help assessment done", p.date(e.When), reference))
	}
	worker := p.value(checklist.QAgenciesSocialWorker, "").Text
	for _, o := range p.R.Others() {
		if o.Work != nil && o.Work.Lead && !o.Held() && !mentions(worker, p.name(o.ID)) {
			out = append(out, english.Join(", ", p.begin(o.ID), cmp.Or(p.post(o), o.Work.Agency), leadsPlan))
		}
	}
	return out
}

// leadsPlan is said of a worker who leads the family's plan.
const leadsPlan = "leads the family's plan"

// plans says which of the council's plans the children are or were on.
func plans(p *paper) []string {
	var out []string
	children := p.R.Children()
	for _, s := range checklist.ByChild(children, func(c *checklist.Person) string { return planWords(p, c) }) {
		if s.Value != "" && len(children) > 1 {
			s.Value = shortNames(p, s.Children) + ": " + english.Small(s.Value)
		}
		out = append(out, s.Value)
	}
	return out
}

// planWords names the council's plan that a child is or was on.
func planWords(p *paper, c *checklist.Person) string {
	v := p.value(checklist.QChildPlan, c.ID)
	if v.Gap != nil {
		return "Council plan: " + p.gap(checklist.QChildPlan, v.Gap)
	}
	said := map[checklist.Plan]string{
		checklist.PlanProtection:  "On a child protection plan now",
		checklist.PlanChildInNeed: "On a child in need plan now",
		checklist.PlanLookedAfter: "Looked after by the council now",
		checklist.PlanWas:         "On a council plan, or looked after, in the past",
		checklist.PlanNone:        "Never on a council plan, as far as we know",
		checklist.PlanNotKnown:    "We do not know whether there is or was a council plan",
	}[c.Plan]
	return english.Sentences(said, v.Text)
}

// helpedBefore says which plans, care and social workers the children had before.
func helpedBefore(p *paper) []string {
	var out, none []string
	children := p.R.Children()
	for _, s := range checklist.ByChild(children, func(c *checklist.Person) string { return p.text(checklist.QChildHelpedBefore, c.ID) }) {
		lead := "Before: "
		if len(children) > 1 {
			lead = shortNames(p, s.Children) + ", before: "
		}
		switch {
		case s.Value == "":
		case checklist.SaysNothing(s.Value) && len(checklist.Sentences(s.Value)) == 1:
			none = append(none, shortNames(p, s.Children))
		default:
			out = append(out, lead+inside(s.Value))
		}
	}
	if len(none) > 0 {
		said := "No earlier plan, time in care or social worker that we know of"
		if len(children) > 1 {
			said += ": " + english.And(none)
		}
		out = append(out, said)
	}
	return out
}
