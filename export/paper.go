package export

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// notAnswered stands in the place of a must-have that nobody has answered yet.
const notAnswered = "Not answered yet."

// notWritten is printed where what a child said, wants or was told would be. It is not missing: nobody is to ask.
const notWritten = "Not written down."

const noName = "name not answered yet"

// paper is what a paper may read of a record. It answers the same every time: what has been said on the paper so far is
// kept in marks, by whoever composes it.
type paper struct {
	Context
	mayName  bool // mayName prints the names that are kept back elsewhere.
	allYears bool // allYears gives every date its year, on a paper that is read without the main one.
}

// newPaper starts a paper on which no secret may stand: it is composed from the record without them.
func newPaper(c Context) *paper {
	if c.kept == nil && c.R != nil {
		kept := c.R.Confidential()
		c.kept, c.R = &kept, c.R.WithoutSecrets()
	}
	return newWholePaper(c)
}

// newWholePaper starts a paper from the whole record. Only the sheet of protected sources is one.
func newWholePaper(c Context) *paper {
	return &paper{Context: c}
}

// value reads an answer. The subject is empty for the referral.
func (p *paper) value(id, subject string) checklist.Value {
	return checklist.Get(p.R, p.Guide, checklist.Ref{Question: id, Subject: subject})
}

// text is an answer or its gap in words, with the facts it rests on. It is empty where there is neither.
func (p *paper) text(id, subject string) string {
	v := p.value(id, subject)
	q, ok := p.Guide.Question(id)
	if !ok || v.Gap != nil && v.Gap.Note == "" && unsaid(q, v.Gap) {
		return ""
	}
	return p.words(q, v)
}

// answer is text without the gaps, for a place where nothing says what is not known. They are in the last part.
func (p *paper) answer(id, subject string) string {
	if p.isGap(id, subject) {
		return ""
	}
	return p.text(id, subject)
}

func (p *paper) words(q *checklist.Question, v checklist.Value) string {
	cites := v.Cites
	v.Cites = nil
	if v.Gap != nil && q.Section != nil && q.Section.ID == "basics" {
		return english.Capital(p.recordGap(q.ID, v.Gap))
	}
	if v.Gap != nil {
		return english.Capital(p.gap(q.ID, v.Gap))
	}
	switch q.Kind {
	case checklist.Date:
		return english.Join("; ", p.date(v.When), v.Text)
	case checklist.OnePerson:
		if v.Text != "" && p.R.SaysWho(v.Text) == v.Choice {
			return v.Text // The words say who.
		}
		return english.Join("; ", p.name(v.Choice), v.Text)
	case checklist.Persons:
		var names []string
		for _, id := range v.Choices {
			names = append(names, p.name(id))
		}
		return english.Join("; ", english.And(names), v.Text)
	case checklist.PeopleList, checklist.FactList, checklist.EventList, checklist.ActionList, checklist.RouteList, checklist.Shown:
		return p.resting(v.Text, cites) // The entries print by themselves; here stand the words beside them.
	}
	return p.resting(checklist.DescribeValue(p.R, q, v), cites)
}

// must is text, and says so where a must-have that is asked here has no answer.
func (p *paper) must(id, subject string) string {
	if s := p.text(id, subject); s != "" {
		return s
	}
	switch q, _ := p.Guide.Question(id); {
	case !p.open(id, subject):
		return ""
	case q.ChildsWords:
		return notWritten
	}
	return notAnswered
}

// open reports whether a must-have is asked here and has neither an answer nor a gap.
func (p *paper) open(id, subject string) bool {
	q, ok := p.Guide.Question(id)
	if !ok || q.Need != checklist.Must && id != otherChildSafe || !q.Asked() || !q.Holds(checklist.SituationOf(p.R, q, subject, p.Now)) {
		return false
	}
	if q.IsList() && len(p.R.Entries(q)) > 0 {
		return false
	}
	if id == checklist.QConsentConfidentialInformation && p.kept != nil && p.kept.AllSecret {
		return false // The answer is on the separate sheet.
	}
	v := checklist.Get(p.R, p.Guide, checklist.Ref{Question: id, Subject: subject})
	return !v.Given() && (v.Gap == nil || unsaid(q, v.Gap)) && !p.R.SaidAlready(id, subject)
}

// otherChildSafe is asked of each other child of the home. Nobody has to answer it, and the paper says where nobody has.
const otherChildSafe = checklist.QFamilySafeNow

func (p *paper) label(id string) string {
	if q, ok := p.Guide.Question(id); ok {
		return q.Label
	}
	return id
}

// choiceLabel is the words of the guide for a value.
func (p *paper) choiceLabel(id, value string) string {
	if q, ok := p.Guide.Question(id); ok && value != "" {
		return q.LabelFor(value)
	}
	return ""
}

// resting is the words with the facts they rest on, where the words do not name them already. Facts on a sheet apart are
// not named.
func (p *paper) resting(s string, cites []string) string {
	rest := p.uncited(s, cites)
	if s == "" || len(rest) == 0 {
		return s
	}
	return english.Sentence(s) + " Rests on " + cited(rest) + "."
}

// uncited are the facts of the main sheet that the words do not name.
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

// name is the full name of a person, as the referrer writes it: "me" for the referrer.
func (p *paper) name(id string) string {
	switch {
	case id == "":
		return ""
	case id == checklist.ReferrerID:
		return "me"
	case p.nameless(id):
		return "somebody else"
	}
	return p.R.NameOf(id)
}

// first is the first name of a child and the full name of anyone else, at the start of a sentence.
func (p *paper) first(id string) string {
	if c := p.R.Person(id); c != nil && c.Referred {
		return english.Capital(p.R.ShortName(id))
	}
	if id == checklist.ReferrerID {
		return "I"
	}
	return english.Capital(p.name(id))
}

// nameless reports whether somebody's name is kept off this paper.
func (p *paper) nameless(id string) bool { return !p.mayName && heldID(p.R, id) }

// introduce is the name, with the job where the paper has not introduced the person yet.
func (p *paper) introduce(id string, m marks) string {
	name := p.name(id)
	who := p.R.Person(id)
	if who == nil || p.nameless(id) || p.known(id, m) {
		return name
	}
	return english.Join(", ", name, p.job(who))
}

// known reports whether the paper has introduced somebody. Without a name there is no introduction.
func (p *paper) known(id string, m marks) bool { return m.people[id] && !p.nameless(id) }

// job is what somebody does, and where if it is not where the referrer works.
func (p *paper) job(who *checklist.Person) string {
	if who.Work == nil {
		return ""
	}
	post := p.post(who)
	if p.sameAgency(who) {
		return post
	}
	if post != "" && who.Work.Agency != "" {
		return post + " at " + who.Work.Agency
	}
	return post + who.Work.Agency
}

// post is somebody's post, to stand beside the name. Where there is no name the post stands there already.
func (p *paper) post(who *checklist.Person) string {
	if p.name(who.ID) == "the "+who.Work.Post || p.name(who.ID) == who.Work.Post {
		return ""
	}
	return who.Work.Post
}

func (p *paper) sameAgency(who *checklist.Person) bool {
	return who.Work != nil && (who.Work.Agency == "" || strings.EqualFold(strings.TrimSpace(who.Work.Agency), strings.TrimSpace(p.R.Referrer.Agency)))
}

// day is the day that ages and times are counted from: the day the referral was made, or today.
func (p *paper) day() time.Time {
	if w := (when.When{At: p.R.Request.Made}); w.Precision() >= when.Day {
		return w.Start(time.UTC)
	}
	return p.Now
}

// children is the short names of the children referred, and whether there are several.
func (p *paper) children() (names string, several bool) {
	var out []string
	for _, c := range p.R.Children() {
		out = append(out, p.R.ShortName(c.ID))
	}
	if len(out) == 0 {
		return "the child", false
	}
	return english.And(out), len(out) > 1
}

// bearer is the name of a child with the birth date and age, as a title needs it.
func (p *paper) bearer(c *checklist.Person) string {
	name := p.R.NameOf(c.ID)
	if c.Name == "" && c.Due.IsZero() {
		name = "name not known"
		if p.open(checklist.QChildName, c.ID) {
			name = noName
		}
	}
	switch {
	case !c.Born.IsZero():
		if age := ageIn(c.Born, p.day()); age != "" {
			return fmt.Sprintf("%s, born %s (%s)", name, bornDate(c.Born), age)
		}
		return name + ", born " + bornDate(c.Born)
	case !c.Due.IsZero():
		return name + ", due " + bornDate(c.Due)
	}
	return name
}

// bearers is every child referred, as a title needs them.
func (p *paper) bearers() string {
	var out []string
	for _, c := range p.R.Children() {
		out = append(out, p.bearer(c))
	}
	switch len(out) {
	case 0:
		return noName
	case 1:
		return out[0]
	}
	return strings.Join(out, "; ")
}

// address is a home in one line.
func address(h *checklist.Home) string {
	switch {
	case h == nil:
		return ""
	case h.Withheld():
		return "address: " + checklist.KeptElsewhere
	}
	return english.Join(" ", h.Address, h.Postcode)
}

// home is an address in full where the paper has not given it yet, and without its town after that.
func (p *paper) home(id string, m marks) string {
	h := p.R.Home(id)
	if h == nil || !m.homes[id] {
		return address(h)
	}
	if i := strings.LastIndex(h.Address, ","); i > 0 {
		return h.Address[:i]
	}
	return address(h)
}

func is(several bool) string {
	if several {
		return "are"
	}
	return "is"
}
