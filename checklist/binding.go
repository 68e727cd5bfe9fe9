package checklist

import (
	"referral/checklist/when"
)

// binding reads and writes the typed fact behind a question.
// set reports whether it has used the text; if not, the text stands beside the fact as an answer.
type binding struct {
	get func(s slot, v *Value)
	set func(s slot, v Value) (used bool, err error)

	beside func(v Value) string // beside is what is kept as the answer, where that is not the text; nil for the text.
	staff  bool                 // staff says that the answer is somebody who saw, heard or decided something at work.
}

// bindings has one line for each question that the program decides by. The question's ID is the file format's.
var bindings = map[string]binding{
	// The referral.
	"referral.tonight":              choice(func(s slot) *string { return &s.r.Request.Tonight }),
	"referral.date":                 day(func(s slot) *string { return &s.r.Request.Made }),
	"referral.how":                  choice(func(s slot) *string { return &s.r.Request.How }),
	"referral.type":                 choice(func(s slot) *string { return &s.r.Request.Type }),
	"referral.level":                choice(func(s slot) *string { return &s.r.Request.Level }),
	"referral.local_level":          text(func(s slot) *string { return &s.r.Request.LocalLevel }),
	"concern.harm_types":            ticks(func(s slot) *[]string { return &s.r.Request.Worries }),
	"agencies.social_worker":        route("allocated_worker"),
	"family.risk_factors":           riskFactors(),
	"support.early_help_assessment": choice(func(s slot) *string { return &s.r.Request.EarlyHelpAssessment.Done }),
	"support.early_help_when":       date(func(s slot) *when.When { return &s.r.Request.EarlyHelpAssessment.When }),
	"support.early_help_reference":  text(func(s slot) *string { return &s.r.Request.EarlyHelpAssessment.Reference }),
	"referrer.name":                 text(func(s slot) *string { return &s.r.Referrer.Name }),
	"referrer.role":                 text(func(s slot) *string { return &s.r.Referrer.Role }),
	"referrer.agency":               text(func(s slot) *string { return &s.r.Referrer.Agency }),
	"referrer.address":              text(func(s slot) *string { return &s.r.Referrer.Address }),
	"referrer.phone":                text(func(s slot) *string { return &s.r.Referrer.Phone }),
	"referrer.email":                text(func(s slot) *string { return &s.r.Referrer.Email }),
	"call.answered_by":              call(func(a *Action) *string { return &a.Who }),
	"call.advice":                   call(func(a *Action) *string { return &a.Text }),
	"call.reference":                call(func(a *Action) *string { return &a.Reference }),
	"call.when":                     callWhen(),
	"sharing.basis":                 choice(func(s slot) *string { return &s.r.Sharing.Basis }),
	"consent.share_with_agencies":   choice(func(s slot) *string { return &s.r.Sharing.Agencies }),
	"sharing.decided_by":            decider(func(s slot) *string { return &s.r.Sharing.DecidedBy }),
	"sharing.family_told_what":      text(func(s slot) *string { return &s.r.Sharing.FamilyTold.What }),
	"sharing.family_told_by":        text(func(s slot) *string { return &s.r.Sharing.FamilyTold.By }),
	"sharing.family_told_when":      date(func(s slot) *when.When { return &s.r.Sharing.FamilyTold.When }),

	// A child.
	"child.name":              text(func(s slot) *string { return &s.person.Name }),
	"child.aliases":           names(func(s slot) *[]string { return &s.person.Aliases }),
	"child.born":              date(func(s slot) *when.When { return &s.person.Born }),
	"child.due":               date(func(s slot) *when.When { return &s.person.Due }),
	"child.pronouns":          text(func(s slot) *string { return &s.person.Pronouns }),
	"child.phone":             text(func(s slot) *string { return &s.person.Phone }),
	"child.address":           home(0),
	"child.postcode":          postcode(),
	"child.other_home":        home(1),
	"child.current_address":   staying(),
	"child.nhs_number":        text(func(s slot) *string { return &s.person.NHSNumber }),
	"child.upn":               text(func(s slot) *string { return &s.person.UPN }),
	"child.private_fostering": choice(func(s slot) *string { return &s.person.PrivateFostering }),
	"child.interpreter":       choiceWithText(func(s slot) (*string, *string) { return &s.person.Interpreter.Needed, &s.person.Interpreter.Language }),
	"child.attendance":        attendance(),
	"consent.child_told":      choice(func(s slot) *string { return &s.person.Consent.Told }),
	"consent.child_told_by":   colleague(func(s slot) *string { return &s.person.Consent.ToldBy }),
	"consent.child_told_on":   date(func(s slot) *when.When { return &s.person.Consent.ToldOn }),
	"consent.child_agrees":    choice(func(s slot) *string { return &s.person.Consent.Agreed }),

	// Anyone else.
	"person.name":                    text(func(s slot) *string { return &s.person.Name }),
	"person.name_held":               yes(func(s slot) *bool { return &s.person.NameHeld }),
	"person.aliases":                 names(func(s slot) *[]string { return &s.person.Aliases }),
	"person.pronouns":                text(func(s slot) *string { return &s.person.Pronouns }),
	"person.email":                   text(func(s slot) *string { return &s.person.Email }),
	"person.safe_contact":            text(func(s slot) *string { return &s.person.SafeContact }),
	"person.staff_risk":              choice(func(s slot) *string { return &s.person.StaffRisk }),
	"person.access":                  choice(func(s slot) *string { return &s.person.OfConcern.Access }),
	"person.interpreter":             choiceWithText(func(s slot) (*string, *string) { return &s.person.Interpreter.Needed, &s.person.Interpreter.Language }),
	"person.agency":                  work(func(w *Work) *string { return &w.Agency }),
	"person.post":                    work(func(w *Work) *string { return &w.Post }),
	"person.last_seen":               lastSeen(),
	"agencies.lead_professional":     leads(),
	"family.relation":                relation(func(t *Relation) *string { return &t.Is }),
	"family.parental_responsibility": relationChoice(func(t *Relation) *string { return &t.ParentalResponsibility }),
	"family.primary_carer":           mainCarer(),
	"family.parent_born":             date(func(s slot) *when.When { return &s.person.Born }),
	"family.household_born":          date(func(s slot) *when.When { return &s.person.Born }),
	"family.parent_phone":            text(func(s slot) *string { return &s.person.Phone }),
	"family.parent_address":          home(0),
	"family.person_of_concern":       choice(func(s slot) *string { return &s.person.OfConcern.Is }),
	"consent.parents_told":           choice(func(s slot) *string { return &s.person.Consent.Told }),
	"consent.told_by":                colleague(func(s slot) *string { return &s.person.Consent.ToldBy }),
	"consent.told_on":                date(func(s slot) *when.When { return &s.person.Consent.ToldOn }),
	"consent.parents_agree":          choice(func(s slot) *string { return &s.person.Consent.Agreed }),
	"consent.decided_by":             decider(func(s slot) *string { return &s.person.Consent.DecidedBy }),

	// A fact of the ledger.
	"fact.kind":           choice(func(s slot) *string { return &s.fact.Kind }),
	"fact.when":           date(func(s slot) *when.When { return &s.fact.When }),
	"fact.where":          text(func(s slot) *string { return &s.fact.Where }),
	"fact.from":           person(func(s slot) *string { return &s.fact.From }),
	"fact.to":             colleague(func(s slot) *string { return &s.fact.To }),
	"fact.by":             colleague(func(s slot) *string { return &s.fact.By }),
	"fact.text":           text(func(s slot) *string { return &s.fact.Text }),
	"fact.asked":          text(func(s slot) *string { return &s.fact.Asked }),
	"fact.words":          text(func(s slot) *string { return &s.fact.Words }),
	"fact.lang":           text(func(s slot) *string { return &s.fact.Lang }),
	"fact.meaning":        text(func(s slot) *string { return &s.fact.Meaning }),
	"fact.written":        date(func(s slot) *when.When { return &s.fact.Written.When }),
	"fact.note":           text(func(s slot) *string { return &s.fact.Written.Note }),
	"fact.known_how":      text(func(s slot) *string { return &s.fact.KnownHow }),
	"fact.about":          persons(func(s slot) *[]string { return &s.fact.About }),
	"fact.worries":        ticks(func(s slot) *[]string { return &s.fact.Worries }),
	"fact.injury_place":   text(func(s slot) *string { return &s.fact.Injury.Place }),
	"fact.injury_size":    text(func(s slot) *string { return &s.fact.Injury.Size }),
	"fact.injury_colour":  text(func(s slot) *string { return &s.fact.Injury.Colour }),
	"fact.injury_seen_by": colleague(func(s slot) *string { return &s.fact.Injury.SeenBy }),
	"fact.count":          count(),
	"fact.hold":           choice(func(s slot) *string { return &s.fact.Hold }),

	// An event, an action, a route.
	"event.kind":       choice(func(s slot) *string { return &s.event.Kind }),
	"event.when":       date(func(s slot) *when.When { return &s.event.When }),
	"event.text":       text(func(s slot) *string { return &s.event.Text }),
	"event.who":        persons(func(s slot) *[]string { return &s.event.Who }),
	"event.outcome":    text(func(s slot) *string { return &s.event.Outcome }),
	"event.why":        text(func(s slot) *string { return &s.event.Why }),
	"action.kind":      actionKind(),
	"action.through":   through(),
	"action.tried":     text(func(s slot) *string { return &s.action.Who }),
	"action.next":      text(func(s slot) *string { return &s.action.Text }),
	"action.when":      date(func(s slot) *when.When { return &s.action.When }),
	"action.who":       text(func(s slot) *string { return &s.action.Who }),
	"action.text":      text(func(s slot) *string { return &s.action.Text }),
	"action.reference": text(func(s slot) *string { return &s.action.Reference }),
	"action.step":      text(func(s slot) *string { return &s.action.Step }),
	"action.due":       day(func(s slot) *string { return &s.action.Due }),
	"action.done":      yes(func(s slot) *bool { return &s.action.Done }),
	"route.told":       choice(func(s slot) *string { return &s.route.Told }),
	"route.who":        text(func(s slot) *string { return &s.route.Who }),
	"route.when":       date(func(s slot) *when.When { return &s.route.When }),
	"route.reference":  text(func(s slot) *string { return &s.route.Reference }),
}

// OfStaff reports whether the question is answered by somebody who saw, heard or decided something at work.
func OfStaff(question string) bool { return bindings[question].staff }

// Bound reports whether a typed fact stands behind the question.
func Bound(question string) bool {
	_, ok := bindings[question]
	return ok
}
