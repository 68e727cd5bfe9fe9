package export

import (
	"cmp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	understood "referral/checklist/authority/form"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/form"
)

// Notes on a field of a form, and what is written if a fact is not in the school's records.
const (
	notDecided   = "no one has said yet what goes here: referral authority learn asks"
	byHand       = "for you or the council to fill in by hand"
	notTicked    = "for you to tick"
	notAlike     = "not the same for every child: tick it yourself"
	noOneHere    = "no one in the record belongs here"
	otherPeople  = "the table is about other people"
	mainNotKnown = "the record does not say who the main carer is"
	notKnownHere = "Not known to us"
	notYes       = "left unticked, as the record does not say yes"
	longerThan   = "longer than the form asks for"
)

// FormAnswers returns what goes into each field of a council's own form, whose questions come from the profile. As in
// the paste pack, nothing that is kept from the family is included.
func FormAnswers(c Context, f understood.Form) []form.Answer {
	a := answering{paper: newPaper(c), fields: f.Fields, boxes: withFacts(understood.Profile(f, "", "").Form), placed: map[string]bool{}, written: map[string]bool{}}
	out := make([]form.Answer, len(f.Fields))
	for i := 0; i < len(f.Fields); {
		n := columns(f.Fields[i:])
		if n > 0 {
			copy(out[i:], a.table(i, i+n))
			i += n
			continue
		}
		out[i] = a.field(i)
		i++
	}
	return out
}

// columns counts the first fields that are columns of one table of people.
func columns(fields []understood.Field) int {
	n := 0
	for n < len(fields) && fields[n].Layout == understood.Column && fields[n].Table != "" && fields[n].Table == fields[0].Table {
		n++
	}
	return n
}

// answering fills in the fields of a form, one after the other.
type answering struct {
	*paper
	fields  []understood.Field
	boxes   []authority.Field // boxes are the fields as they are in the profile.
	written map[string]bool   // written are the questions already answered in a box.
	placed  map[string]bool   // placed are the people who already have a place of their own on the form.
}

// field answers a field that is not a column of a table.
func (a *answering) field(i int) form.Answer {
	f, box := a.fields[i], a.boxes[i]
	if why := a.leaves(f, box); why != "" {
		return form.Answer{Left: why}
	}
	var out form.Answer
	var of []string // of are those whom the box is about.
	if who, several := a.personFor(f, box); box.List != "" && box.Column != "" && !several {
		if who == nil {
			return form.Answer{Left: noOneHere}
		}
		a.placed[who.ID] = true
		of = []string{who.ID}
		out = a.about(f, box, who)
		if isMain.MatchString(lastHeading(f.Section)) && mainCarer(a.paper, who) == "" && out.Left == "" {
			out.Look = english.Join("; ", out.Look, mainNotKnown)
		}
	} else if f.Kind != understood.Text {
		out = a.chosen(f, box.Questions, a.subjects(box))
	} else {
		box.Questions = a.notYetSaid(box.Questions)
		b := boxOf(a.paper, box, authority.Form{Fields: a.boxes})
		out = form.Answer{Text: cmp.Or(yearOnly(box.Label, box.Questions[0], a.sameForAll(box)), a.shortGap(box.Questions, a.subjects(box), b.Text)), Look: strings.TrimSuffix(b.Check, ": check it"), Day: a.dayOf(box)}
	}
	if out.Text == "" && len(out.Pick) == 0 && (out.Left == "" || out.Left == form.WhyNoAnswer) {
		if of == nil {
			of = a.subjectsOfBox(box)
		}
		out.Left = a.whyEmpty(box.Label, box.Questions, of)
	}
	if f.Limit > 0 && len([]rune(out.Text)) > f.Limit && out.Left == "" {
		out.Look = english.Join("; ", out.Look, longerThan)
	}
	return out
}

// leaves says why a field is left empty whatever the record says, or returns nothing.
func (a *answering) leaves(f understood.Field, box authority.Field) string {
	switch {
	case len(f.IDs) == 0:
		return notDecided
	case box.Skip || f.Kind == understood.Signature || f.Kind == understood.Office || box.Questions[0] == checklist.QConsentSignature:
		return byHand
	}
	if check, left := leftToHand(a.paper, box); left {
		return cmp.Or(check, byHand)
	}
	if f.Kind != understood.Text && slices.ContainsFunc(box.Questions, isWritersTick) {
		return notTicked
	}
	return ""
}

// isWritersTick reports whether only the writer may tick a box about a question: who consents, who was told, which
// threshold is met.
func isWritersTick(id string) bool {
	return strings.HasPrefix(id, checklist.TopicConsent) || strings.HasPrefix(id, checklist.TopicSharing) ||
		slices.Contains([]string{checklist.QReferralLevel, checklist.QReferralLocalLevel, checklist.QReferralType}, id)
}

// subjects returns those whom the box's first question is about.
func (a *answering) subjects(box authority.Field) []string {
	q, ok := a.Guide.Question(box.Questions[0])
	if !ok {
		return nil
	}
	subjects, _ := subjectsOf(a.paper, q)
	return subjects
}

// subjectsOfBox returns those on the list of a box, or those whom its first question is about.
func (a *answering) subjectsOfBox(box authority.Field) []string {
	if box.List == "" {
		return a.subjects(box)
	}
	var out []string
	for _, who := range peopleOn(a.paper, box.List, box) {
		out = append(out, who.ID)
	}
	return out
}

// notYetSaid drops a box's further questions with long answers that another box already has.
func (a *answering) notYetSaid(questions []string) []string {
	var out []string
	for i, id := range questions {
		q, ok := a.Guide.Question(id)
		long := ok && q.Kind == checklist.Prose
		if i > 0 && long && a.written[id] {
			continue
		}
		a.written[id] = true
		out = append(out, id)
	}
	return out
}

// sameForAll returns an answer that is the same for everyone a box is about, without their names; it is empty if
// answers differ or there are none.
func (a *answering) sameForAll(box authority.Field) string {
	if len(box.Questions) != 1 || nameLists[box.Questions[0]] != "" {
		return ""
	}
	q, ok := a.Guide.Question(box.Questions[0])
	if !ok || pasteLists[q.ID] != nil || q.Of == checklist.OfReferral || isWritersTick(q.ID) {
		return ""
	}
	subjects := a.subjectsOfBox(box)
	same := ""
	for i, s := range subjects {
		said, _ := saidOf(a.paper, q, []string{s}, false)
		if said == "" || i > 0 && said != same {
			return ""
		}
		same = said
	}
	if len(subjects) < 2 {
		return ""
	}
	return same
}

// shortGap returns the text of a box, or a few words if it only says that a fact is not in the school's records.
func (a *answering) shortGap(questions, subjects []string, text string) string {
	if len(questions) != 1 || len(subjects) != 1 {
		return text
	}
	if v := a.value(questions[0], subjects[0]); v.Gap != nil && v.Gap.Kind == checklist.GapUnasked && v.Gap.Note == "" {
		return notKnownHere
	}
	return text
}

// dayOf returns the day in a box that holds nothing else, as 2026-11-12, or empty.
func (a *answering) dayOf(box authority.Field) string {
	if slices.Contains(box.Questions, checklist.QReferralDate) && len(box.Questions) == 1 {
		return wholeDay(when.When{At: a.R.Request.Made})
	}
	if len(box.Questions) > 1 && !slices.Equal(box.Questions, []string{checklist.QChildBorn, checklist.QChildDue}) {
		return ""
	}
	if subjects := a.subjects(box); len(subjects) == 1 {
		return wholeDay(a.value(box.Questions[0], subjects[0]).When)
	}
	return ""
}

func wholeDay(w when.When) string {
	if w.Precision() < when.Day {
		return ""
	}
	return w.At[:len("2006-01-02")]
}

// about returns what a field says about one person.
func (a *answering) about(f understood.Field, box authority.Field, who *checklist.Person) form.Answer {
	if f.Kind != understood.Text {
		return a.chosen(f, a.asChild(box.Questions, who), []string{who.ID})
	}
	var parts []string
	var out form.Answer
	for _, id := range a.asChild(box.Questions, who) {
		q, ok := a.Guide.Question(id)
		switch {
		case !ok:
		case nameLists[id] != "" && isNamePart(box) && who.Name != "":
			parts = append(parts, cutName(who.Name, box))
			out.Look = cutFromName
		case nameLists[id] != "":
			parts = append(parts, a.begin(who.ID))
		case !a.asks(q, who) && !a.knows(q, who):
		case isSameAddress(a.paper, box.Label, id, who):
		default:
			said, _ := saidOf(a.paper, q, []string{who.ID}, false)
			said = yearOnly(box.Label, id, said)
			parts = append(parts, a.shortGap([]string{id}, []string{who.ID}, said))
			if safe := safeWithNumber(who, id, said, box.Questions); safe != "" {
				parts = append(parts, safe)
			}
			out.Day = wholeDay(a.value(id, who.ID).When)
		}
	}
	if out.Text = strings.TrimSpace(english.Join("\n", parts...)); len(parts) != 1 {
		out.Day = ""
	}
	return out
}

// ofChild maps questions about others to those that take their place for a child on a list of the family.
var ofChild = map[string]string{
	checklist.QFamilyHouseholdBorn: checklist.QChildBorn, checklist.QFamilyParentBorn: checklist.QChildBorn, checklist.QPersonGender: checklist.QChildGender,
	checklist.QFamilyParentEthnicity: checklist.QChildEthnicity, checklist.QFamilyParentReligion: checklist.QChildReligion,
	checklist.QFamilyParentLanguage: checklist.QChildFirstLanguage, checklist.QPersonInterpreter: checklist.QChildInterpreter,
	checklist.QFamilyParentAddress: checklist.QChildAddress, checklist.QFamilyParentPhone: checklist.QChildPhone, checklist.QPersonAliases: checklist.QChildAliases,
}

// asChild returns the questions as they are asked about someone; for a child who is referred, those about a child.
func (a *answering) asChild(questions []string, who *checklist.Person) []string {
	out := slices.Clone(questions)
	for i, id := range out {
		if of := ofChild[id]; of != "" && who.Referred {
			out[i] = of
		}
	}
	return out
}

// asks reports whether a question is asked about someone.
func (a *answering) asks(q *checklist.Question, who *checklist.Person) bool {
	switch q.Of {
	case checklist.OfChild:
		return who.Referred
	case checklist.OfParent:
		return a.R.IsCarer(who)
	case checklist.OfReferral:
		return false
	}
	return true
}

// asksAny reports whether one of the questions is asked about someone.
func (a *answering) asksAny(questions []string, who *checklist.Person) bool {
	return slices.ContainsFunc(a.asChild(questions, who), func(id string) bool {
		q, ok := a.Guide.Question(id)
		return ok && a.asks(q, who)
	})
}

// knows reports whether the record answers a question about someone that is only asked of parents, such as a
// grandmother's phone number.
func (a *answering) knows(q *checklist.Question, who *checklist.Person) bool {
	return q.Of == checklist.OfParent && a.value(q.ID, who.ID).Given()
}
