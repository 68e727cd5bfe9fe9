package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// BeyondTitle is the heading over the boxes that the known part of a form lacks.
const BeyondTitle = "Not in the boxes we know: paste these where the form asks for them"

// beyondForm are boxes for what a referral holds whatever the form. The first three are always needed; the others
// follow if only part of the form is known and there is something to paste.
var beyondForm = []authority.Field{
	{Label: "What has happened, and why now", Questions: []string{checklist.QConcernReason, checklist.QConcernWhyNow}},
	{Label: "The facts", Questions: []string{checklist.QConcernWhenAndWhere}},
	{Label: "What should happen", Questions: []string{checklist.QOutcomeExpected, checklist.QOutcomeWeWill}},
	{Label: "What it means for the child", Questions: []string{checklist.QImpactNow, checklist.QImpactWithoutAction}},
	{Label: "The child's days and wishes", Questions: []string{checklist.QVoiceLivedExperience, checklist.QVoiceWishes}},
	{Label: "Professional view", Questions: []string{checklist.QAnalysisOpinion, checklist.QAnalysisOtherSide, checklist.QReferralLevel, checklist.QReferralLevelReason}},
	{Label: "Kinds of worry", Questions: []string{checklist.QConcernHarmTypes, checklist.QConcernIssueList}},
	{Label: "Before today", Questions: []string{checklist.QHistoryConcerns, checklist.QHistoryPreviousReferrals, checklist.QSupportTried, checklist.QSupportAgencyActions}},
	{Label: "What helps", Questions: []string{checklist.QStrengthsProtective}},
	{Label: "Told, and agreed", Questions: []string{checklist.QConsentParentsAgree, checklist.QConsentReasonWithout, checklist.QConsentParentsViews, checklist.QConsentChildTold, checklist.QConsentShareWithAgencies}},
	{Label: "The child", Questions: []string{checklist.QChildName, checklist.QChildBorn, checklist.QChildAddress, checklist.QChildPostcode, checklist.QChildSchool, checklist.QChildFirstLanguage, checklist.QChildDisability}},
	{Label: "Family and home", Questions: []string{checklist.QFamilyParents, checklist.QFamilyHousehold, checklist.QFamilyParentalResponsibility}},
	{Label: "Other services", Questions: []string{checklist.QAgenciesList}},
	{Label: "Who refers", Questions: []string{checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerPhone, checklist.QReferrerEmail}},
}

// neededAlways is how many boxes of beyondForm are always needed: the concern, the facts and the request.
const neededAlways = 3

// beyondBoxes returns the boxes that a known form lacks, leaving out questions it does ask.
func beyondBoxes(p *paper, form authority.Form) []Box {
	known := map[string]bool{}
	for _, f := range form.Fields {
		for _, id := range f.Questions {
			known[id] = true
		}
	}
	var out []Box
	for i, f := range beyondForm {
		needed := i < neededAlways
		if needed && known[f.Questions[0]] || !needed && !partly(form) {
			continue
		}
		if !needed {
			f.Questions = slices.DeleteFunc(slices.Clone(f.Questions), func(id string) bool { return known[id] })
		}
		if len(f.Questions) == 0 {
			continue
		}
		f.Section, f.Kind = BeyondTitle, "longtext"
		b := boxOf(p, f, authority.Form{})
		if b.Beyond = true; needed || b.Text != "" {
			out = append(out, b)
		}
	}
	return out
}

// partly reports whether only part of the form was seen.
func partly(form authority.Form) bool { return strings.HasPrefix(form.Seen, partial) }

const partial = "partial"

// FormWords says in one line how much of the form is known, from when, and which boxes are not on it as far as we know.
// It is empty if there is nothing to say.
func FormWords(form authority.Form, boxes []Box) string {
	said := ""
	if partly(form) {
		from := ""
		if form.Year != "" {
			from = ", from " + form.Year
		}
		what := strings.TrimLeft(strings.TrimPrefix(form.Seen, partial), ": ")
		said = english.Sentence(english.Join(": ", fmt.Sprintf("Only part of this form is known%s (%s)", from, form.Dated()), what))
	}
	switch first := slices.IndexFunc(boxes, func(b Box) bool { return b.Beyond }) + 1; {
	case first == 0:
	case first == len(boxes):
		said = english.Sentences(said, fmt.Sprintf("Box %d is not in the part we know: paste it where the form asks for it", first))
	default:
		said = english.Sentences(said, fmt.Sprintf("Boxes %d to %d are not in the part we know: paste them where the form asks for them", first, len(boxes)))
	}
	return said
}
