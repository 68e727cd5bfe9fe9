package checklist

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist/when"
)

// Relation says who this person is to another. For a child referred it can say more: the keys from Class on, which are
// of format 2. What they say overrides what the person's own keys say for all children.
type Relation struct {
	To                     string              `json:"to"`
	Is                     string              `json:"is,omitempty"` // Is is who they are, in the writer's words.
	ParentalResponsibility YesNo               `json:"parental_responsibility,omitempty"`
	MainCarer              bool                `json:"main_carer,omitempty"`
	Class                  RelationClass       `json:"class,omitempty"` // Class is chosen by the writer, never by a word.
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

// bareWords matches words that describe someone but do not say who they are to a child.
var bareWords = regexp.MustCompile(`(?i)^(?:(?:an?|the|one|another|older|old|elderly|young|younger|grown|big|tall) )*(?:man|woman|lad|lass|lady|gentleman|bloke|guy|chap|fella|male|female|person|adult|boy|girl|teenager|youth|somebody|someone)$`)

// RelationWords returns who someone is to another in the writer's words. It is empty if there is a name and the words
// only describe them: "a woman called Gail" says nothing of who she is to the child.
func (p *Person) RelationWords(t Relation) string {
	if p.Name != "" && bareWords.MatchString(strings.TrimSpace(t.Is)) {
		return ""
	}
	return t.Is
}

// ofBaby matches the part of a relation that says that it is to a baby: "the baby's dad", "father of the unborn baby".
var ofBaby = regexp.MustCompile(`(?i)^(?:(?:the|this|her|his|their|my) )?(?:unborn )?(?:baby|bump|child)['’]?s |[- ]to[- ]be$| (?:of|to) (?:(?:the|this|her|his|their) )?(?:unborn )?(?:baby|bump|child)$`)

// WordsTo returns what someone is to a child in the writer's words. For a baby not yet born "the baby's dad" is "dad"; to
// another child this is the father of another.
func (r *Referral) WordsTo(p, child *Person) string {
	t := p.RelationTo(child.ID)
	switch {
	case t == nil:
		return ""
	case r.NotYetBorn(child):
		return ofBaby.ReplaceAllString(t.Is, "")
	}
	return t.Is
}

// Responsibility is whether someone is recorded as having parental responsibility for a child, and how that is known.
// It is never worked out, and no one has it before the birth.
type Responsibility struct {
	Held  YesNo
	Known ResponsibilityKnown
}

// ResponsibilityFor returns the parental responsibility that someone is recorded as having for a child.
func (r *Referral) ResponsibilityFor(p, child *Person) Responsibility {
	t := p.RelationTo(child.ID)
	if t == nil || r.NotYetBorn(child) {
		return Responsibility{}
	}
	return Responsibility{t.ParentalResponsibility, t.Known}
}

// ConsentFor returns what someone was told and agrees to for a child. A "told" on the relation has its own who and
// when.
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

// ConsentsOf returns what someone was told and agrees to, with the children it is the same for. A child referred has
// one of their own; a parent or carer has one for the children they are asked about.
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

// ToldAs reports whether someone was told, or not told, in one of the ways, for any child.
func (r *Referral) ToldAs(p *Person, ways ...Told) bool {
	return slices.ContainsFunc(r.ConsentsOf(p), func(s Same[Consent]) bool { return slices.Contains(ways, s.Value.Told) })
}

// AgreementFor returns whether someone agrees to help for a child, or "not for them to decide" if that is so and nothing
// else was said.
func (r *Referral) AgreementFor(p, child *Person) Agreement {
	if agreed := r.ConsentFor(p, child).Agreed; agreed != "" {
		return agreed
	}
	if r.AsksOf(p, child).Told && !r.AgreementAsked(p, child) {
		return ConsentNotTheirs
	}
	return ""
}

// AccessTo returns whether a person of concern can reach a child now.
func (r *Referral) AccessTo(p, child *Person) YesNo {
	if t := p.RelationTo(child.ID); t != nil && t.Access != "" {
		return t.Access
	}
	return p.OfConcern.Access
}

// LastSaw returns when someone last saw a child.
func (r *Referral) LastSaw(p, child *Person) when.When {
	if t := p.RelationTo(child.ID); t != nil && !t.LastSeen.IsZero() {
		return t.LastSeen
	}
	if p.Work != nil {
		return p.Work.LastSeen
	}
	return when.When{}
}

// LivingWith returns whether someone lives with a child: what was said, or yes if they share a home. It is empty if
// neither tells.
func (r *Referral) LivingWith(p, child *Person) YesNo {
	switch t := p.RelationTo(child.ID); {
	case t != nil && t.LivesWith != "":
		return t.LivesWith
	case ShareHome(p, child):
		return Yes
	}
	return ""
}

// OtherParent returns why only one parent of a child is named, or "".
func (r *Referral) OtherParent(child *Person) NoOtherParent { return r.Request.NoOtherParent[child.ID] }

// SpeakerOf returns the ID of the person who said the words of a fact, or "". Only the writer can say this for what was
// passed on; what was heard comes from the person who said it.
func (r *Referral) SpeakerOf(f *Fact) string {
	if f.Speaker != "" || f.Kind == FactPassedOn {
		return f.Speaker
	}
	return f.From
}

// SaidOfEach reports whether what is kept with a person, rather than a relation, was said of every child referred,
// because the writer answered that it is the same for all. Otherwise it may have been asked about one child only, and
// the record does not say which.
func (r *Referral) SaidOfEach(p *Person) bool {
	return p.Answers[QFamilySameForAll].Text == string(Yes)
}

// Same is one answer and the children it is for.
type Same[T comparable] struct {
	Value    T
	Children []*Person
}

// ByChild groups children who have the same answer, in order. If all have the same one, the list has one element.
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
