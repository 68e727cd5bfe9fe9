package form

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
)

// aboutConsent reports whether a label is about who was told or who agrees.
func aboutConsent(r reading) bool {
	return slices.ContainsFunc(r.topics, func(t topic) bool { return strings.HasPrefix(first(t.Questions), checklist.TopicConsent) })
}

func (f *Field) sure(ids ...string) {
	f.IDs, f.Certainty, f.Likely = ids, Sure, nil
}

// unsure leaves the choice to the person who learns the form.
func (f *Field) unsure(likely ...[]string) {
	f.IDs, f.List, f.Column, f.Part, f.Likely = nil, "", "", "", nil
	f.Certainty = Unsure
	for _, ids := range likely {
		if len(ids) > 0 && len(f.Likely) < 3 && !slices.ContainsFunc(f.Likely, func(l []string) bool { return slices.Equal(l, ids) }) {
			f.Likely = append(f.Likely, ids)
		}
	}
	if len(f.Likely) == 0 {
		f.Certainty = None
	}
}

// isColumnOfPeople reports whether a column of a table asks for a detail of each person.
func (u *understanding) isColumnOfPeople(f *Field, heading string, r reading) bool {
	return f.Layout == Column && heading != "" && len(r.facts) > 0 && len(r.topics[0].Questions) > 0 && r.topics[0].Questions[0] != NotForReferrers
}

// topic understands a label about something other than a detail of a person.
func (u *understanding) topic(f *Field, r reading) {
	var ids []string
	for _, t := range r.topics {
		if len(t.Questions) == 0 {
			f.unsure(t.Likely...)
			return
		}
		for _, id := range t.Questions {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	if f.Kind != Text && asksToConsent(ids) {
		f.sure(NothingAnswers) // The writer has to tick this: agreeing to have help is not consenting to a referral.
		return
	}
	if slices.Contains(ids, NotForReferrers) {
		ids = []string{NotForReferrers}
	}
	if len(ids) > 1 {
		ids = slices.DeleteFunc(ids, func(id string) bool { return id == NothingAnswers })
	}
	if r.isDoubtful() && !u.clearOutsideBrackets(f.Label, r) || u.asksAnotherReason(r, ids) {
		f.unsure(ids, []string{NothingAnswers})
		return
	}
	f.sure(ids...)
}

// isDoubtful reports whether a label is only partly understood: too little of it, or not much more than half of a long
// one.
func (r reading) isDoubtful() bool {
	const long, most = 6, 0.6
	return r.covered < leastCovered || len(r.tokens) > long && r.covered < most
}

var brackets = regexp.MustCompile(`\([^)]*\)`)

// clearOutsideBrackets reports whether the words before an explanation in brackets say the same, and clearly:
// "Protective factors (what makes this less likely to happen again)".
func (u *understanding) clearOutsideBrackets(label string, r reading) bool {
	outside := u.read(brackets.ReplaceAllString(label, " "))
	return len(outside.topics) > 0 && len(outside.facts) == 0 && !outside.isDoubtful() && slices.Equal(outside.topics[0].Questions, r.topics[0].Questions)
}

// explains matches how words after a question begin that only say how to answer it.
var explains = regexp.MustCompile(`(?i)^(?:please |you |this |for example|e\.?g\b|include|give|say|describe|consider|think|tell us|be |use |write|add |set out|list|state|provide|explain|note)`)

// asked returns what a label asks. For a question that explains itself afterwards, such as "What are you worried about?
// Give dates", that is the question alone, if it is clear.
func (u *understanding) asked(label string) reading {
	question, rest, ok := strings.Cut(label, "?")
	if rest = strings.TrimSpace(rest); ok && !strings.Contains(rest, "?") && explains.MatchString(rest) {
		if r := u.read(question); len(r.topics) > 0 && !r.isDoubtful() {
			return r
		}
	}
	return u.read(label)
}

// asksAnotherReason reports whether the reason that a label asks for can be for something other than the referral: for
// not telling someone, or for an assessment that was not made.
func (u *understanding) asksAnotherReason(r reading, ids []string) bool {
	return ids[0] == checklist.QConcernReason && (len(r.facts) > 0 || slices.ContainsFunc(r.tokens, func(t string) bool {
		return t == "no" || t == "not" || choice(u.Class["told"]).has(t) || choice(u.Class["consent"]).has(t)
	}))
}

// asksToConsent reports whether the questions belong to a box in which someone consents to a referral.
func asksToConsent(ids []string) bool {
	return ids[0] == checklist.QConsentChildAgrees || ids[0] == checklist.QConsentParentsTold && slices.Contains(ids, checklist.QConsentReasonWithout)
}

// unclear understands a label whose words say nothing, by its heading if possible.
func (u *understanding) unclear(f *Field, r reading) {
	h := u.read(f.Section)
	var likely [][]string
	for _, t := range append(r.topics, h.topics...) {
		likely = append(likely, t.Questions)
	}
	if b := u.here.before; b != nil && len(b.IDs) > 0 && (b.Kind != Text || first(r.tokens) == "if") {
		likely = append(likely, u.here.before.IDs)
	}
	if len(likely) > 0 {
		likely = append(likely, []string{NothingAnswers})
	}
	f.unsure(likely...)
}
