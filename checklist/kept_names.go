package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// asksForName matches a sentence that keeps who someone is, rather than where they are: "Ann Lowe told us", "keep her
// name from everyone".
var asksForName = regexp.MustCompile(`(?i)\b(?:names?|named|naming|identity|identif\w+|anonymous\w*|source|informant|who (?:told|rang|came|reported|said|saw)|spoke up|came forward)\b` +
	`|\b(?:told|rang|phoned|emailed|informed|warned|reported (?:it|this) to|came to|spoke to|passed (?:it|this) on to|tipped) (?:us|me|(?:the )?(?:school|staff|office|nursery|college))\b`)

// KeptNames returns the people whose name the answer on what must be kept asks to keep: it names them, and says that
// they told us or that their name must not be known. It leaves out the children, their parents and carers, anyone who
// may be causing the harm, and professionals.
func (r *Referral) KeptNames() []*Person {
	var out []*Person
	for _, s := range Sentences(saidOf(r.Answers[QConsentKeptSecret])) {
		if !asksForName.MatchString(s) || SaysNothing(s) {
			continue
		}
		for _, p := range r.Others() {
			if p.Work == nil && !r.IsCarer(p) && p.OfConcern.Is != Yes && !slices.Contains(out, p) && r.namedIn(p, s) {
				out = append(out, p)
			}
		}
	}
	return out
}

// namedIn reports whether a sentence names someone, by a part of the name that no one else in the record has.
func (r *Referral) namedIn(p *Person, s string) bool {
	shared := map[string]bool{}
	for _, o := range r.People {
		if o != p {
			for _, w := range strings.Fields(o.Name) {
				shared[w] = true
			}
		}
	}
	if p.Name != "" && anyOf(quoted([]string{p.Name})).MatchString(s) {
		return true
	}
	var own []string
	for _, name := range append([]string{p.Name}, p.Aliases...) {
		for _, w := range strings.Fields(name) {
			if len([]rune(w)) > 2 && !shared[w] && !allSigns().title.MatchString(w) {
				own = append(own, w)
			}
		}
	}
	return len(own) > 0 && anyOf(quoted(own)).MatchString(s)
}

// WithNamesHeld returns the record with the people in [Referral.KeptNames] as protected sources: r itself if they all
// are already, or else a copy. Every paper is made from it, so that keeping a name does not depend on one more question
// (R44).
func (r *Referral) WithNamesHeld() *Referral {
	var out *Referral
	for _, p := range r.KeptNames() {
		if p.NameHeld {
			continue
		}
		if out == nil {
			out = r.Clone()
		}
		out.Person(p.ID).NameHeld = true
	}
	if out == nil {
		return r
	}
	return out
}
