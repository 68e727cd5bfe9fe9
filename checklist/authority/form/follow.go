package form

import (
	"slices"
	"strings"

	"referral/checklist"
)

// follows understands a label that means nothing without the one before it: "If no, why", "Please give details", or the
// phone of the address above.
func (u *understanding) follows(f *Field, r reading) bool {
	b := u.here.before
	if b == nil || len(b.IDs) == 0 {
		return false
	}
	if len(r.facts) == 1 && r.facts[0] == "phone" && r.who == "" && u.here.second && slices.Contains([]string{checklist.QChildCurrentAddress, checklist.QChildOtherHome, checklist.QChildPreviousAddress}, u.here.address) {
		f.sure(NothingAnswers)
		return true
	}
	if u.ofTheService(r) {
		f.unsure([]string{first(b.IDs)}, []string{NothingAnswers})
		return true
	}
	begins := len(r.tokens) > 0 && r.tokens[0] == "if"
	if begins || isFollowUp(r) {
		for _, a := range u.After {
			if begunBy(a.Before, u.here.asked) && anyIn(a.says, r.tokens) {
				f.sure(slices.Clone(a.Questions)...)
				return true
			}
		}
	}
	if !isFollowUp(r) || !begins && b.Kind == Text {
		return false
	}
	f.sure(slices.Clone(b.IDs)...)
	return true
}

// ofTheService reports whether an address or a phone below the school or the GP is more likely theirs than the child's,
// whose own has already been asked for.
func (u *understanding) ofTheService(r reading) bool {
	if len(r.facts) == 0 || r.who != "" || len(r.topics) > 0 || !slices.Contains([]string{checklist.QChildSchool, checklist.QChildGP}, first(u.here.before.IDs)) {
		return false
	}
	for _, fact := range r.facts {
		asked := fact == "address" && u.here.addressed || fact == "phone" && u.here.phoned
		if !asked {
			return false
		}
	}
	return true
}

func begunBy(starts []string, id string) bool {
	return slices.ContainsFunc(starts, func(s string) bool { return strings.HasPrefix(id, s) })
}

// isFollowUp reports whether the label has no words of its own.
func isFollowUp(r reading) bool {
	if len(r.facts) > 0 || r.who != "" || len(r.topics) > 0 && r.tokens[0] != "if" {
		return false
	}
	own := slices.ContainsFunc(r.tokens, func(t string) bool { return !slices.Contains(followWords, t) })
	return !own && len(r.tokens) > 0
}

// followWords are the only words in such a label.
var followWords = []string{"if", "yes", "no", "not", "why", "other", "specify", "details", "detail", "further", "provide", "reason", "reasons", "comments", "comment", "notes", "explain", "describe", "information", "more", "so", "what", "additional", "here", "answered", "undertaken", "done", "obtained", "sought", "given", "completed", "above", "your", "you", "as", "either", "answer", "question", "explanation", "say", "please", "selected"}
