package checklist

import (
	"slices"
	"strings"
	"time"

	"referral/checklist/when"
)

// The gaps that a question offers depend on who could give the answer. "It does not apply" is added if the question
// allows it.
var (
	// gapsOfChild are for a question about what a child said, wants, was told or was asked. None of them asks anyone to
	// find out more.
	gapsOfChild = []GapKind{GapUnasked, GapRefused}

	// gapsOfWriter are for a question that only the writer can answer.
	gapsOfWriter = []GapKind{GapWillAsk}

	// gapsOfOthers are for a question that someone else can be asked.
	gapsOfOthers = []GapKind{GapAsked, GapUnasked, GapWillAsk, GapRefused}
)

// gapsThatFit returns the gaps that a question offers if its stanza does not list them.
func (q *Question) gapsThatFit() []GapKind {
	fit := gapsOfOthers
	topic, _, _ := strings.Cut(q.ID, ".")
	switch {
	case q.ChildsWords:
		fit = gapsOfChild
	case slices.Contains([]string{"referrer", "referral", "review", "check"}, topic):
		fit = gapsOfWriter
	}
	if q.MayNotApply {
		fit = append(slices.Clone(fit), GapNone)
	}
	return fit
}

// WritersOwn reports whether the reader needs an answer that only the writer can give.
func (q *Question) WritersOwn() bool {
	return q.Need == Must && q.Of == OfReferral && !q.ChildsWords && !slices.Contains(q.Gaps, GapUnasked)
}

// GapsAt returns the gaps that a question offers about someone. Only a baby who is not born yet has no name.
func (r *Referral) GapsAt(q *Question, subject string) []GapKind {
	if child := r.Person(subject); q.ID == QChildName && child != nil && r.NotYetBorn(child) {
		return append(slices.Clone(q.Gaps), GapNone)
	}
	return q.Gaps
}

// TellingUnsafe reports whether the record says that it is not safe to tell the family of the referral.
func (r *Referral) TellingUnsafe() bool {
	return r.TellLater() || slices.ContainsFunc(r.People, func(p *Person) bool { return !p.Referred && r.ToldAs(p, ToldNotSafe) })
}

// frontDoorAsks reports whether finding out is left to the front door: only the family could say, and it is not safe to
// tell them.
func frontDoorAsks(r *Referral, q *Question) bool {
	return q.Of != OfReferral && !q.ChildsWords && r.TellingUnsafe()
}

// GapOffer returns the words in which a kind of gap is offered at a question.
func GapOffer(r *Referral, q *Question, kind GapKind) string {
	switch kind {
	case GapAsked:
		return "We asked, and do not know yet"
	case GapUnasked:
		if q.ChildsWords {
			return "It has not come up, and we will not ask"
		}
		return "We have not asked"
	case GapWillAsk:
		if frontDoorAsks(r, q) {
			return "Social care will need to find out"
		}
		return "We will find out"
	case GapRefused:
		if q.ChildsWords {
			return "They were asked and did not say"
		}
		return "They preferred not to say"
	case GapNone:
		switch {
		case q.ID == QChildBorn:
			return "The baby is not born yet"
		case q.ID == QChildName:
			return "The baby has no name yet"
		case q.IsList():
			return "There is nothing to list"
		}
		return "It does not apply"
	}
	return ""
}

// GapAsksDay reports whether a kind of gap takes a day at a question: when someone was asked, or when it will be known.
func GapAsksDay(r *Referral, q *Question, kind GapKind) bool {
	return kind == GapAsked || kind == GapWillAsk && !frontDoorAsks(r, q)
}

// Number returns the number by which a kind of gap is chosen. It is the same at every question, whichever gaps are
// offered there.
func (k GapKind) Number() int { return slices.Index(gaps, k) + 1 }

// GapWords says a gap in place of the answer to a question: what was said, and no reason that was not given.
func GapWords(r *Referral, q *Question, g Gap) string {
	s := gapPrinted(r, q, g)
	if g.Note != "" {
		s += ": " + g.Note
	}
	return s
}

func gapPrinted(r *Referral, q *Question, g Gap) string {
	day := ""
	if t, err := time.Parse(time.DateOnly, g.On); err == nil {
		day = when.When{At: t.Format(time.DateOnly)}.String()
	}
	switch g.Kind {
	case GapAsked:
		if day != "" {
			return "Not known; asked on " + day
		}
		return "Not known; asked"
	case GapUnasked:
		if q.ChildsWords {
			return "It has not come up, and we will not ask"
		}
		return "Not known, and not asked"
	case GapWillAsk:
		switch {
		case day != "":
			return "Not known yet; we will find out by " + day
		case FrontDoorFindsOut(r, q, g):
			return "Not known yet; social care will need to find out"
		}
		return "Not known yet; we will find out"
	case GapRefused:
		s := "Asked, and they preferred not to say"
		if q.ChildsWords {
			s = "They were asked and did not say"
		}
		if day != "" {
			s += "; asked on " + day
		}
		return s
	case GapNone:
		return "Does not apply"
	}
	return ""
}

// FrontDoorFindsOut reports whether a gap leaves it to the front door to find out. Anyone who gave a day is finding out
// for themselves.
func FrontDoorFindsOut(r *Referral, q *Question, g Gap) bool {
	return g.Kind == GapWillAsk && g.On == "" && frontDoorAsks(r, q)
}
