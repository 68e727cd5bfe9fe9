package export

import (
	"slices"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// Box is one box of the council's form, with the text that goes into it.
type Box struct {
	Section, Label string
	Kind           string
	Required       bool
	State          string   // State is answered, gap, open or by_hand.
	Text           string   // Text is what is pasted; empty for nothing.
	Limit          int      // Limit is the most characters the box takes; 0 if not known.
	Check          string   // Check is what to look at before pasting; empty for nothing.
	Beyond         bool     // Beyond is set for text that no known box of the form takes: see BeyondTitle.
	Parts          []string // Parts is the text, split after a sentence if it is over the limit.
}

// The states of a box.
const (
	BoxAnswered = "answered"
	BoxGap      = "gap"     // BoxGap holds an honest gap in words.
	BoxOpen     = "open"    // BoxOpen has no answer yet.
	BoxByHand   = "by_hand" // BoxByHand is filled in by hand, such as a signature.
)

// Length returns the length of the text in characters, as forms count them.
func (b Box) Length() int { return utf8.RuneCountInString(b.Text) }

// Boxes returns the paste pack: the boxes of the council's form in order and whatever they lack, or those of a generic
// form if none is known. It holds no names or facts that are kept back.
func Boxes(c Context) []Box {
	profile := c.Local()
	profile.Form.Fields = withFacts(profile.Form)
	fields := profile.Form.Fields
	if len(fields) == 0 {
		fields = genericForm
	}
	p := newPaper(c)
	var out []Box
	for _, f := range fields {
		out = append(out, boxOf(p, f, profile.Form))
	}
	if len(profile.Form.Fields) > 0 {
		return append(out, beyondBoxes(p, profile.Form)...)
	}
	if rest := restBox(p); rest.Text != "" {
		out = append(out, rest)
	}
	return out
}

// BoxText returns the text of all boxes together.
func BoxText(c Context) string {
	var out []string
	for _, b := range Boxes(c) {
		out = append(out, b.Text)
	}
	return strings.Join(out, "\n")
}

// withFacts returns the fields of a form. If the whole form is known and no box asks for the facts, the box for the
// worry takes them too, unless it has a limit.
func withFacts(form authority.Form) []authority.Field {
	asks := func(id string) func(authority.Field) bool {
		return func(f authority.Field) bool { return slices.Contains(f.Questions, id) }
	}
	i := slices.IndexFunc(form.Fields, func(f authority.Field) bool {
		return f.Limit == 0 && len(f.Questions) > 0 && f.Questions[0] == checklist.QConcernReason
	})
	if i < 0 || partly(form) || slices.ContainsFunc(form.Fields, asks(checklist.QConcernWhenAndWhere)) {
		return form.Fields
	}
	out := slices.Clone(form.Fields)
	out[i].Questions = append(slices.Clone(out[i].Questions), checklist.QConcernWhenAndWhere)
	return out
}

func boxOf(p *paper, f authority.Field, form authority.Form) Box {
	b := Box{Section: f.Section, Label: f.Label, Kind: f.Kind, Required: f.Required == "yes", Limit: f.Limit, State: BoxOpen}
	if check, left := leftToHand(p, f); left {
		b.State, b.Check = BoxByHand, check
		return b
	}
	var parts []string
	reason := len(f.Questions) > 0 && f.Questions[0] == checklist.QConcernReason
	if reason {
		// The duty worker reads these first, whatever the form. They include the reason.
		parts = append(parts, sevenLines(p, saidInOthers(p, f, form)))
	}
	listed := map[string]bool{} // listed are the list lines already in this box: each person is in it once.
	for i, id := range f.Questions {
		if id == checklist.QChildDue && slices.Contains(f.Questions, checklist.QChildBorn) {
			continue // The due date takes the place of the date of birth.
		}
		said, gap := pastedIn(p, f, id)
		said = yearOnly(f.Label, id, said)
		if f.List == "" && id == checklist.QFamilyParents && (f.Takes(authority.PartMother) || f.Takes(authority.PartFather)) {
			said = peopleLines(p, parentsOf(p, f))
		}
		if pasteLists[id] != nil {
			said = unlisted(said, listed)
		}
		switch {
		case said == "":
			continue
		case !gap:
			b.State = BoxAnswered
		case b.State == BoxOpen:
			b.State = BoxGap
		}
		if reason && (id == checklist.QConcernReason || id == checklist.QConcernWhyNow) && !gap {
			continue
		}
		if len(f.Questions) > 1 && i > 0 {
			said = boxLabel(p, id) + ": " + said
		}
		parts = append(parts, said)
	}
	b.Text = english.Join("\n", strings.Join(parts, "\n"), onSeparateSheet(heldCited(p, strings.Join(parts, "\n"))))
	if isNamePart(f) && b.State == BoxAnswered {
		b.Text = cutNames(p, f)
		b.Check = cutFromName + ": check it"
		if b.Text == "" {
			b.State, b.Check = BoxOpen, "" // A title and a surname do not make a first name.
		}
	}
	if f.Kind == yesNoBox && b.State == BoxAnswered && !plainYesNo(p, f.Questions[0]) {
		b.Check = tickYourself
	}
	if b.Text == "" && form.Blanks == "refused" {
		b.Text = form.BlankWords // The form accepts no blanks; the pack still says that no one has answered.
	}
	b.Parts = Split(b.Text, b.Limit)
	return b
}

// leftToHand reports whether a box is left for the person pasting to fill in, and what to check there. Not even the
// words for a blank go into it, since no one was asked.
func leftToHand(p *paper, f authority.Field) (check string, left bool) {
	switch {
	case f.Skip || slices.Contains(f.Questions, checklist.QConsentSignature):
		return "", true
	case len(f.Questions) == 0 || f.Questions[0] == authority.NoQuestion:
		return noQuestion, true
	case slices.ContainsFunc(f.Questions, func(id string) bool { return slices.Contains(checklist.Separate, id) }):
		return onOwnSheet, true
	case f.Kind == yesNoBox && !answersYesNo(p, f.Questions):
		return otherQuestion, true
	case f.List == "of_concern" && anotherFamilysChild(p):
		return otherFamily, true
	}
	return "", false
}

// unlisted drops the lines already listed, and lists the others.
func unlisted(said string, listed map[string]bool) string {
	var out []string
	for _, line := range strings.Split(said, "\n") {
		if !listed[line] {
			out = append(out, line)
		}
		listed[line] = true
	}
	return strings.Join(out, "\n")
}

// pasted returns what goes into a box for a question, and whether it is only gaps.
func pasted(p *paper, id string) (text string, gap bool) {
	q, ok := p.Guide.Question(id)
	if compose, composed := pasteLists[id]; composed {
		own := ownWords(p, id)
		if said := compose(p); said != "" {
			return english.Join("\n", said, own.Text), false
		}
		if own.Gap != nil {
			return checklist.GapWords(p.R, q, *own.Gap), true
		}
		return own.Text, false
	}
	switch id {
	case checklist.QConsentParentsAgree, checklist.QConsentGivenBy:
		return helpAgreed(p, p.R.Carers(), checklist.QConsentParentsTold, checklist.QConsentParentsAgree)
	case checklist.QConsentChildAgrees:
		return helpAgreed(p, p.R.Children(), checklist.QConsentChildTold, checklist.QConsentChildAgrees)
	}
	if !ok {
		return "", false
	}
	if id == checklist.QConsentConfidentialInformation {
		v, more := p.value(id, ""), english.Join("\n", somethingKept(p), detailsKept(p))
		return english.Join("\n", p.words(q, v), more), v.Gap != nil && more == ""
	}
	subjects, named := subjectsOf(p, q)
	return saidOf(p, q, subjects, named)
}

// birthDates are the questions about the day someone was born, or is due.
var birthDates = []string{checklist.QChildBorn, checklist.QChildDue, checklist.QFamilyParentBorn, checklist.QFamilyHouseholdBorn}

// saidOf returns each subject's answer to a question, with names if asked for, and whether it is only gaps.
func saidOf(p *paper, q *checklist.Question, subjects []string, named bool) (text string, gap bool) {
	gap = true
	var out []string
	for _, s := range subjects {
		if said := saidByChild(p, q, s); said != "" {
			gap = false
			if named {
				said = p.begin(s) + ", " + strings.ReplaceAll(said, "\n", "\n"+p.begin(s)+", ")
			}
			out = append(out, said)
			continue
		}
		v := p.value(q.ID, s)
		said := p.words(q, v)
		if named && v.Gap != nil && v.Gap.Kind == checklist.GapNone && v.Gap.Note == "" {
			said = "" // That it does not apply to one of several people says nothing.
		}
		if !v.When.IsZero() && slices.Contains(birthDates, q.ID) {
			said = bornDate(v.When)
		}
		if words := pastedOf[q.ID]; words != nil && (v.Gap == nil || v.Gap.Kind == checklist.GapNone) {
			if own := words(p, p.R.Person(s)); own != "" || v.Gap == nil {
				said = own // If it does not apply, such as a date of birth before the birth, there may be more to say.
			}
		}
		if said == "" {
			continue
		}
		gap = gap && v.Gap != nil
		if named {
			said = p.begin(s) + ": " + said
		}
		out = append(out, said)
	}
	return strings.Join(out, "\n"), gap && len(out) > 0
}

// saidByChild returns someone's answers with the children each is about: "for Kit: no, not safe". It is empty if every
// child has the same answer.
func saidByChild(p *paper, q *checklist.Question, subject string) string {
	if o := p.R.Person(subject); o == nil || o.Referred || !q.PerChild || pastedOf[q.ID] != nil {
		return ""
	}
	var children []*checklist.Person
	for _, ref := range checklist.Askings(p.R, q, subject, p.Now) {
		if c := p.R.Person(ref.To); c != nil {
			children = append(children, c)
		} else {
			children = append(children, p.R.Children()[0])
		}
	}
	same := checklist.ByChild(children, func(c *checklist.Person) string { return p.words(q, p.valueFor(q.ID, subject, c.ID)) })
	if len(same) < 2 {
		return ""
	}
	var out []string
	for _, s := range same {
		if s.Value != "" {
			out = append(out, "for "+shortNames(p, s.Children)+": "+s.Value)
		}
	}
	return strings.Join(out, "\n")
}

// subjectsOf returns those a question is about, and whether the box names each of them.
func subjectsOf(p *paper, q *checklist.Question) (subjects []string, named bool) {
	switch q.Of {
	case checklist.OfReferral:
		return []string{""}, false
	case checklist.OfChild:
		for _, c := range p.R.Children() {
			subjects = append(subjects, c.ID)
		}
		return subjects, len(subjects) > 1
	}
	for _, o := range p.R.Others() {
		if !o.Held() && o.Work == nil && (q.Of != checklist.OfParent || p.R.IsCarer(o)) {
			subjects = append(subjects, o.ID)
		}
	}
	return subjects, true
}

// ownWords returns the words that were written in addition to a list.
func ownWords(p *paper, id string) checklist.Value {
	q, ok := p.Guide.Question(id)
	if !ok || q.Of != checklist.OfReferral {
		return checklist.Value{}
	}
	v := p.value(id, "")
	return checklist.Value{Text: v.Text, Gap: v.Gap}
}
