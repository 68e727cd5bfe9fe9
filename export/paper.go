package export

import (
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/english"
)

// notAnswered replaces a must-have that no one has answered yet.
const notAnswered = "Not answered yet."

// notWritten is printed where there would be what a child said, wants or was told. It is not missing: no one should
// ask.
const notWritten = "Not written down."

const noName = "name not answered yet"

// paper is what a paper may read of a record. It never changes, so it gives the same answer every time; what has been
// said so far is in marks, which are passed along.
type paper struct {
	Context
	mayName bool // mayName prints the names that are held back elsewhere.
	most    int  // most is the most words in a row of page one; 0 for as many as can be read in ninety seconds.
	crowded bool // crowded is true if page one has no room for all of who is who, so that it only has the names.
	spoken  bool // spoken is set for a paper that the referrer reads out on the phone.
	letter  bool // letter is set for a paper that has no sections and is sent after the referral.
}

// newPaper starts a paper that must hold no secret: it is composed from the record without them, and without what has
// lapsed.
func newPaper(c Context) *paper {
	if c.kept == nil && c.R != nil {
		c.R = c.R.WithoutLapsed(c.Guide, c.Now).WithNamesHeld()
		kept := c.R.Confidential()
		c.kept, c.R = &kept, withoutReported(c.R.WithoutSecrets())
	}
	return &paper{Context: c}
}

// newSpokenPaper starts a paper that the referrer reads out, also without secrets.
func newSpokenPaper(c Context) *paper {
	p := newPaper(c)
	p.spoken = true
	return p
}

// newWholePaper starts a paper from the whole record. Only the sheet of protected sources uses it.
func newWholePaper(c Context) *paper {
	c.R = withoutReported(c.R.WithoutLapsed(c.Guide, c.Now).WithNamesHeld())
	return &paper{Context: c, mayName: true}
}

// value reads an answer. The subject is empty for the referral itself.
func (p *paper) value(id, subject string) checklist.Value { return p.valueFor(id, subject, "") }

// valueFor reads an answer about someone and a child. The child is empty if the answer is not asked child by child.
func (p *paper) valueFor(id, subject, child string) checklist.Value {
	return checklist.Get(p.R, p.Guide, checklist.Ref{Question: id, Subject: subject, To: child})
}

// text returns an answer or its gap in words, with the facts it cites. It is empty if there is neither.
func (p *paper) text(id, subject string) string { return p.textFor(id, subject, "") }

func (p *paper) textFor(id, subject, child string) string {
	v := p.valueFor(id, subject, child)
	q, ok := p.Guide.Question(id)
	if !ok || v.Gap != nil && v.Gap.Note == "" && unsaid(q, v.Gap) {
		return ""
	}
	if v.Gap == nil && slices.Contains(saidAnswers, id) {
		v.Text = p.quoted(subject, v.Text)
	}
	return p.words(q, v)
}

// answer returns text without gaps, for a place that does not say what is not known. The last part lists them.
func (p *paper) answer(id, subject string) string {
	if p.isGap(id, subject) {
		return ""
	}
	return p.text(id, subject)
}

// isGap reports whether there is a gap instead of an answer. The last part lists the gaps.
func (p *paper) isGap(id, subject string) bool {
	return p.value(id, subject).Gap != nil
}

// callAnswer returns an answer about the call that made the referral.
func (p *paper) callAnswer(id string) string {
	v := p.value(id, "")
	if v.Gap != nil {
		return english.Capital(p.gap(id, v.Gap))
	}
	return v.Text
}

// noGap returns the words of an answer; on a paper that is read out, a gap is left blank.
func (p *paper) noGap(id string) string { return p.value(id, "").Text }

// words returns an answer or its gap as it is printed.
func (p *paper) words(q *checklist.Question, v checklist.Value) string {
	cites := v.Cites
	v.Cites = nil
	if v.Gap != nil {
		return english.Capital(p.gap(q.ID, v.Gap))
	}
	switch q.Kind {
	case checklist.Date:
		return english.Join("; ", p.date(v.When), v.Text)
	case checklist.OnePerson:
		if v.Text != "" && p.R.SaysWho(v.Text) == v.Choice {
			return v.Text // The words say who it was.
		}
		return english.Join("; ", p.name(v.Choice), v.Text)
	case checklist.Persons:
		var names []string
		for _, id := range v.Choices {
			names = append(names, p.name(id))
		}
		return english.Join("; ", english.And(names), v.Text)
	case checklist.PeopleList, checklist.FactList, checklist.EventList, checklist.ActionList, checklist.RouteList, checklist.Shown:
		return p.resting(v.Text, cites) // The entries are printed elsewhere; this is what was written with them.
	}
	return p.resting(checklist.DescribeValue(p.R, q, v), cites)
}

// must is text, but says so if a must-have asked here has no answer.
func (p *paper) must(id, subject string) string { return p.mustFor(id, subject, "") }

func (p *paper) mustFor(id, subject, child string) string {
	if s := p.textFor(id, subject, child); s != "" {
		return s
	}
	switch q, _ := p.Guide.Question(id); {
	case !p.openFor(id, subject, child):
		return ""
	case q.ChildsWords:
		return notWritten
	}
	return notAnswered
}

// open reports whether a must-have asked here has neither an answer nor a gap.
func (p *paper) open(id, subject string) bool { return p.openFor(id, subject, "") }

func (p *paper) openFor(id, subject, child string) bool {
	q, ok := p.Guide.Question(id)
	if !ok {
		return false
	}
	s := checklist.SituationOf(p.R, q, subject, p.Now)
	if c := p.R.Person(child); c != nil {
		s = s.For(c)
	}
	if !looked(q, s) || !checklist.Reaches(p.R, q, checklist.Ref{Question: id, Subject: subject, To: child}, p.Now) {
		return false
	}
	if q.IsList() && len(p.R.Entries(q)) > 0 {
		return false
	}
	if c := p.R.Person(subject); c != nil && c.Referred && p.unborn(c) && slices.Contains(fromBirth, id) {
		return false
	}
	if id == checklist.QConsentConfidentialInformation && p.kept != nil && p.kept.AllSecret {
		return false // The answer is on the separate sheet.
	}
	v := p.valueFor(id, subject, child)
	return !v.Given() && (v.Gap == nil || unsaid(q, v.Gap)) && !p.R.SaidAlready(id, subject)
}

// fromBirth are what a child has from birth. Before that, the due date is looked for instead.
var fromBirth = []string{checklist.QChildName, checklist.QChildBorn}

// looked reports whether a reader looks for the answer, and is told if there is none: what counts, and what the child
// said.
func looked(q *checklist.Question, s checklist.Situation) bool {
	return q.Counts(s) || q.Holds(s) && q.Need == checklist.Optional && q.ChildsWords
}

func (p *paper) label(id string) string {
	if q, ok := p.Guide.Question(id); ok {
		return q.Label
	}
	return id
}

// choiceLabel returns the guide's words for a value.
func (p *paper) choiceLabel(id, value string) string {
	if q, ok := p.Guide.Question(id); ok && value != "" {
		return q.LabelFor(value)
	}
	return ""
}

// resting adds the facts cited, unless the words already name them. Facts on a separate sheet are not named.
func (p *paper) resting(s string, cites []string) string {
	rest := p.uncited(s, cites)
	if s == "" || len(rest) == 0 {
		return s
	}
	return english.Sentence(s) + " Rests on " + cited(rest) + "."
}

// uncited returns the main sheet's facts that the words do not name.
func (p *paper) uncited(s string, cites []string) []string {
	named := checklist.FactsNamed(s)
	var rest []string
	for _, id := range cites {
		if f := p.R.Fact(id); f != nil && p.R.HoldOf(f) == "" && !slices.Contains(named, checklist.EntryFact.Number(id)) {
			rest = append(rest, id)
		}
	}
	return rest
}

// day returns the day that ages and times are counted from: the day of the referral, or today.
func (p *paper) day() time.Time { return p.R.Day(p.Now) }

// everyRef calls do for every question and everyone it can be asked about, in the open part of the record.
func (p *paper) everyRef(do func(q *checklist.Question, subject string)) {
	for _, q := range p.Guide.All() {
		switch q.Of {
		case checklist.OfReferral:
			do(q, "")
		case checklist.OfChild:
			for _, c := range p.R.Children() {
				do(q, c.ID)
			}
		case checklist.OfPerson, checklist.OfParent:
			for _, o := range p.R.Others() {
				if !o.Held() {
					do(q, o.ID)
				}
			}
		}
	}
}
