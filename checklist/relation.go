package checklist

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist/when"
)

// Relation says who this person is to another. Of a child referred it may say more, from Class on, which is of format 2: what
// is said there wins over what the person's own keys say of all the children.
type Relation struct {
	To                     string              `json:"to"`
	Is                     string              `json:"is,omitempty"` // Is is who they are in the writer's words.
	ParentalResponsibility YesNo               `json:"parental_responsibility,omitempty"`
	MainCarer              bool                `json:"main_carer,omitempty"`
	Class                  RelationClass       `json:"class,omitempty"` // Class is chosen by the writer; no word decides it.
	Known                  ResponsibilityKnown `json:"parental_responsibility_known,omitempty"`
	LivesWith              YesNo               `json:"lives_with,omitempty"`
	Access                 YesNo               `json:"access,omitempty"` // Access says whether a person of concern can reach this child now.
	LastSeen               when.When           `json:"last_seen,omitzero"`
	Contact                string              `json:"contact,omitempty"`
	Consent                Consent             `json:"consent,omitzero"`
}

// byChild reports whether the relation has a key of format 2.
func (t Relation) byChild() bool {
	return t != Relation{To: t.To, Is: t.Is, ParentalResponsibility: t.ParentalResponsibility, MainCarer: t.MainCarer}
}

// bareWords are words that describe somebody and say nothing of who they are to a child.
var bareWords = regexp.MustCompile(`(?i)^(?:(?:an?|the|one|another|older|old|elderly|young|younger|grown|big|tall) )*(?:man|woman|lad|lass|lady|gentleman|bloke|guy|chap|fella|male|female|person|adult|boy|girl|teenager|youth|somebody|someone)$`)

// RelationWords is who somebody is to another in the writer's words. It is empty where there is a name, and the words only describe
// its owner: "a woman called Gail" says nothing of who she is to the child.
func (p *Person) RelationWords(t Relation) string {
	if p.Name != "" && bareWords.MatchString(strings.TrimSpace(t.Is)) {
		return ""
	}
	return t.Is
}

// Responsibility is whether somebody has parental responsibility for a child, as it is recorded, and how that is known. It is
// never worked out, and before a birth there is none.
type Responsibility struct {
	Held  YesNo
	Known ResponsibilityKnown
}

// ResponsibilityFor is the parental responsibility that somebody is recorded as having for a child.
func (r *Referral) ResponsibilityFor(p, child *Person) Responsibility {
	t := p.RelationTo(child.ID)
	if t == nil || r.NotYetBorn(child) {
		return Responsibility{}
	}
	return Responsibility{t.ParentalResponsibility, t.Known}
}

// ConsentFor is what somebody was told and agrees to for a child. A "told" on the relation comes with its own who and when.
func (r *Referral) ConsentFor(p, child *Person) Consent {
	whole := p.Consent
	t := p.RelationTo(child.ID)
	if t == nil {
		return whole
	}
	own := t.Consent
	if own.Told != "" {
		whole.Told, whole.ToldBy, whole.ToldOn = own.Told, own.ToldBy, own.ToldOn
	}
	if own.Agreed != "" {
		whole.Agreed = own.Agreed
	}
	if own.DecidedBy != "" {
		whole.DecidedBy = own.DecidedBy
	}
	return whole
}

// ConsentsOf is what somebody was told and agrees to, with the children it is the same for. A child referred has their own; a
// parent or carer has one for the children they are asked about.
func (r *Referral) ConsentsOf(p *Person) []Same[Consent] {
	if p.Referred {
		return []Same[Consent]{{p.Consent, []*Person{p}}}
	}
	children := r.askedFor(p)
	if len(children) == 0 {
		children = r.Children()
	}
	return ByChild(children, func(c *Person) Consent { return r.ConsentFor(p, c) })
}

// ToldAs reports whether somebody was told, or not told, in one of the ways, for any child.
func (r *Referral) ToldAs(p *Person, ways ...Told) bool {
	return slices.ContainsFunc(r.ConsentsOf(p), func(s Same[Consent]) bool { return slices.Contains(ways, s.Value.Told) })
}

// AgreementFor is whether somebody agrees to help for a child. Where it is not theirs to give, and nothing else was said, it says so.
func (r *Referral) AgreementFor(p, child *Person) Agreement {
	if agreed := r.ConsentFor(p, child).Agreed; agreed != "" {
		return agreed
	}
	if r.AsksOf(p, child).Told && !r.AgreementAsked(p, child) {
		return ConsentNotTheirs
	}
	return ""
}

// AccessTo is whether a person of concern can reach a child now.
func (r *Referral) AccessTo(p, child *Person) YesNo {
	if t := p.RelationTo(child.ID); t != nil && t.Access != "" {
		return t.Access
	}
	return p.OfConcern.Access
}

// LastSaw is when somebody last saw a child.
func (r *Referral) LastSaw(p, child *Person) when.When {
	if t := p.RelationTo(child.ID); t != nil && !t.LastSeen.IsZero() {
		return t.LastSeen
	}
	if p.Work != nil {
		return p.Work.LastSeen
	}
	return when.When{}
}

// LivingWith is whether somebody lives with a child: as it was said, or yes where they share a home. It is empty where neither
// says so.
func (r *Referral) LivingWith(p, child *Person) YesNo {
	switch t := p.RelationTo(child.ID); {
	case t != nil && t.LivesWith != "":
		return t.LivesWith
	case shareHome(p, child):
		return Yes
	}
	return ""
}

// OtherParent is why only one parent of a child is named; empty if no reason is given.
func (r *Referral) OtherParent(child *Person) NoOtherParent { return r.Request.NoOtherParent[child.ID] }

// SpeakerOf is whose words the words of a fact are: the person's ID, or empty where it is not known. Of what was passed on, only
// the writer can say it; what was heard comes from the person who said it.
func (r *Referral) SpeakerOf(f *Fact) string {
	if f.Speaker != "" || f.Kind == FactPassedOn {
		return f.Speaker
	}
	return f.From
}

// SaidOfEach reports whether what is kept with somebody, and not with a relation, was said of every child referred: the writer
// has answered that it is the same for all. Without that, perhaps only one child was asked about, and the record does not say which.
func (r *Referral) SaidOfEach(p *Person) bool {
	return p.Answers[QFamilySameForAll].Text == string(Yes)
}

// Same is one answer and the children it is for.
type Same[T comparable] struct {
	Value    T
	Children []*Person
}

// ByChild puts children together who have the same answer, in order. An answer for all of them is a list of one.
func ByChild[T comparable](children []*Person, answer func(child *Person) T) []Same[T] {
	var out []Same[T]
	for _, c := range children {
		v := answer(c)
		i := slices.IndexFunc(out, func(s Same[T]) bool { return s.Value == v })
		if i < 0 {
			out = append(out, Same[T]{Value: v})
			i = len(out) - 1
		}
		out[i].Children = append(out[i].Children, c)
	}
	return out
}
