package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	understood "referral/checklist/authority/form"
	"referral/export/form"
)

// boxesOf returns a form with these fields, understood as if learnt from a file.
func boxesOf(fields ...understood.Field) understood.Form {
	for i := range fields {
		f := &fields[i]
		f.Index = i + 1
		if f.Kind == "" {
			f.Kind = understood.Text
		}
		if f.Layout == "" {
			f.Layout = understood.Left
		}
	}
	return understood.Understand(understood.Form{Fields: fields})
}

// columnsOf returns a table of people with these columns.
func columnsOf(section string, columns ...string) []understood.Field {
	var out []understood.Field
	for _, label := range columns {
		out = append(out, understood.Field{Section: section, Label: label, Layout: understood.Column, Table: section})
	}
	return out
}

// rowOf returns what the columns of a table hold about one person.
func rowOf(answers []form.Answer, person int) string {
	var out []string
	for _, a := range answers {
		if person < len(a.Rows) {
			out = append(out, a.Rows[person].Text)
		}
	}
	return strings.Join(out, " | ")
}

func TestFormAnswersInBoxes(t *testing.T) {
	t.Parallel()
	c := contextOf(sample(t, "rowan.json"))
	f := boxesOf(
		understood.Field{Section: "Pupil", Label: "First names"}, understood.Field{Section: "Pupil", Label: "Surname"},
		understood.Field{Section: "Pupil", Label: "Date of birth"}, understood.Field{Section: "Pupil", Label: "Telephone"},
		understood.Field{Section: "Pupil", Label: "Gender", Kind: understood.Ticks, Options: []string{"M", "F"}},
		understood.Field{Section: "Pupil", Label: "Interpreter needed?", Kind: understood.YesNo, Options: []string{"Yes", "No"}},
		understood.Field{Section: "Main carer", Label: "Full name"}, understood.Field{Section: "Main carer", Label: "Date of birth"},
	)
	got := FormAnswers(c, f)
	for i, want := range []form.Answer{
		{Text: "Rowan", Look: cutFromName}, {Text: "Ashdown", Look: cutFromName}, {Text: "3 March 2014", Day: "2014-03-03"}, {Left: form.WhyNoAnswer},
		{Pick: [][]string{genders[0]}}, {Pick: [][]string{{"no", "n", "No"}}},
		{Text: "Leigh Ashdown", Look: mainNotKnown}, {Text: "21 August 1986", Day: "1986-08-21", Look: mainNotKnown},
	} {
		if a := got[i]; a.Text != want.Text || a.Day != want.Day || a.Look != want.Look || a.Left != want.Left || !slices.EqualFunc(a.Pick, want.Pick, slices.Equal[[]string]) {
			t.Errorf("%s, %s: got %+v, want %+v", f.Fields[i].Section, f.Fields[i].Label, a, want)
		}
	}
}

func TestFormAnswersInRows(t *testing.T) {
	t.Parallel()
	rowan := contextOf(sample(t, "rowan.json"))
	for _, tt := range []struct {
		name  string
		of    []understood.Field
		wants []string
	}{
		{"parents", columnsOf("Parents and carers", "Name", "Date of birth", "Relationship to pupil", "Mobile"), []string{
			"Leigh Ashdown | 21 August 1986 | Mother | Not the home, not her mobile", "Conrad Sayle | Not known to us | Stepfather, father of Tess | 07700 900362",
			"Daniel Reyes | 9 January 1985 | Father | 07700 900518"}},
		{"adults only", columnsOf("Other adults at home", "Name", "Relationship to pupil", "Date of birth"), []string{
			"Leigh Ashdown | Mother | 21 August 1986", "Conrad Sayle | Stepfather, father of Tess | "}},
		{"with parental responsibility", columnsOf("Adults with parental responsibility", "Name", "Relationship to pupil", "Date of birth"), []string{
			"Leigh Ashdown | Mother | 21 August 1986", "Daniel Reyes | Father | 9 January 1985"}},
		{"professionals", columnsOf("Agencies involved", "Agency", "Worker's name", "Role"), []string{
			"Fernhill Primary | Farida Cole | safeguarding lead", "Wexcombe front door | Priya Venn | social worker"}},
	} {
		got := FormAnswers(rowan, boxesOf(tt.of...))
		for i, want := range tt.wants {
			if row := rowOf(got, i); row != want {
				t.Errorf("%s: got %q, want %q", tt.name, row, want)
			}
		}
		if more := rowOf(got, len(tt.wants)); more != "" {
			t.Errorf("%s: one row more: %q", tt.name, more)
		}
	}
}

// Anyone with a place of their own on a form is not among the others.
func TestOthersAreNotThoseWhoAreThereAlready(t *testing.T) {
	t.Parallel()
	f := boxesOf(append([]understood.Field{{Section: "Main parent or carer", Label: "Full name"}, {Section: "Main parent or carer", Label: "Mobile"}},
		columnsOf("Other adults in the household", "Name", "Relationship to pupil", "Mobile")...)...)
	got := FormAnswers(contextOf(sample(t, "rowan.json")), f)
	if got[0].Text != "Leigh Ashdown" || len(got[2].Rows) != 1 || got[2].Rows[0].Text != "Conrad Sayle" {
		t.Errorf("got %+v", got)
	}
}

// The child has no phone number in this record, so no one else's is given.
func TestNoOneElsesPhoneIsTheChilds(t *testing.T) {
	t.Parallel()
	for _, name := range sampleNames(t) {
		c := contextOf(sample(t, name))
		got := FormAnswers(c, boxesOf(understood.Field{Section: "Child or young person", Label: "Surname"}, understood.Field{Section: "Child or young person", Label: "Telephone number"}))
		for _, o := range c.R.Others() {
			if o.Phone != "" && strings.Contains(got[1].Text, o.Phone) {
				t.Errorf("%s: the child's telephone is that of %s", name, o.ID)
			}
		}
	}
}

// A number goes into a form with how it is safe to use it, in a box and in a table.
func TestNumberWithItsSafeContact(t *testing.T) {
	t.Parallel()
	const warning = "only at work; her brother answers at home"
	r := checklist.New()
	child, mother := r.AddChild(), r.AddPerson()
	child.Name, mother.Name, mother.Phone, mother.SafeContact = "Una Orme", "Ida Kell", "07700 900311", warning
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	got := FormAnswers(contextOf(r), boxesOf(
		understood.Field{Section: "Mother", Label: "Full name"}, understood.Field{Section: "Mother", Label: "Telephone"},
	))
	rows := FormAnswers(contextOf(r), boxesOf(columnsOf("Parents and carers", "Name", "Telephone")...))
	for _, said := range []string{got[1].Text, rowOf(rows, 0)} {
		if !strings.Contains(said, "07700 900311") || strings.Count(said, warning) != 1 {
			t.Errorf("got %q", said)
		}
	}
}

// What every child has in common is said once.
func TestSameForAllChildrenIsSaidOnce(t *testing.T) {
	t.Parallel()
	got := FormAnswers(contextOf(sample(t, "hana.json")), boxesOf(understood.Field{Section: "Child", Label: "Postcode"}, understood.Field{Section: "Child", Label: "Ethnicity"}))
	if got[0].Text != "SN99 1ZZ" || !strings.HasPrefix(got[1].Text, "Hana Kimura-Bell: ") {
		t.Errorf("got %q and %q", got[0].Text, got[1].Text)
	}
}

// everyQuestion returns a form with a box for each question, in each kind of box, and tables of everyone.
func everyQuestion(g *checklist.Guide) understood.Form {
	var f understood.Form
	add := func(field understood.Field) {
		field.Index, field.Certainty = len(f.Fields)+1, understood.Sure
		f.Fields = append(f.Fields, field)
	}
	for _, q := range g.All() {
		options := []string{"Yes", "No", "Not known"}
		for _, c := range q.Choices {
			options = append(options, c.Label)
		}
		add(understood.Field{Label: q.Label, Kind: understood.Text, Layout: understood.Left, IDs: []string{q.ID}})
		add(understood.Field{Label: q.Label, Kind: understood.YesNo, Layout: understood.Left, IDs: []string{q.ID}, Options: []string{"Yes", "No"}})
		add(understood.Field{Label: q.Label, Kind: understood.Ticks, Layout: understood.Left, IDs: []string{q.ID}, Options: options})
	}
	for _, list := range []string{"children", "parents", "siblings", "household", "significant", "agencies", "of_concern"} {
		for _, q := range g.All() {
			add(understood.Field{Section: list, Label: q.Label, Kind: understood.Text, Layout: understood.Column, Table: list, IDs: []string{q.ID}, List: list, Column: "name"})
		}
	}
	return f
}

// answersText returns all that goes into a form.
func answersText(answers []form.Answer) string {
	var b strings.Builder
	for _, a := range answers {
		b.WriteString(a.Text + "\n")
		for _, pick := range a.Pick {
			b.WriteString(strings.Join(pick, "\n") + "\n")
		}
		b.WriteString(answersText(a.Rows))
	}
	return b.String()
}

// Nothing that the main referral leaves out is in a form, whatever it asks.
func TestFormHoldsNothingThatIsKept(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"rowan.json", "mercy.json"} {
		for _, k := range keptTexts {
			c := decidedSample(t, name)
			keep(c.R, k.open, k.secret, k.own)
			text := flatWords(answersText(FormAnswers(c, everyQuestion(c.Guide))))
			for _, w := range k.words {
				if strings.Contains(text, flatWords(w)) {
					t.Errorf("%s, %s: the form holds %q", name, k.name, w)
				}
			}
			for _, o := range c.R.Others() {
				if o.Held() && strings.Contains(text, flatWords(o.Name)) {
					t.Errorf("%s: the form holds the name of %s, which is kept", name, o.ID)
				}
			}
		}
	}
}

// No consent, signature or threshold is ticked, and an unanswered question is never a No.
func TestNoTickThatIsNotTheRecords(t *testing.T) {
	t.Parallel()
	empty := checklist.New()
	empty.People = append(empty.People, &checklist.Person{ID: "p1", Referred: true})
	records := map[string]*checklist.Referral{"an empty record": empty}
	for _, name := range sampleNames(t) {
		records[name] = sample(t, name)
	}
	for name, r := range records {
		c := contextOf(r)
		f := everyQuestion(c.Guide)
		for i, a := range FormAnswers(c, f) {
			id := f.Fields[i].IDs[0]
			if len(a.Pick) > 0 && (isWritersTick(id) || id == checklist.QConsentSignature) {
				t.Errorf("%s: %s is ticked: %v", name, id, a.Pick)
			}
			if len(a.Pick) > 0 && name == "an empty record" {
				t.Errorf("%s is ticked, and nothing is answered: %v", id, a.Pick)
			}
			if id == checklist.QConsentSignature && a.Text != "" {
				t.Errorf("%s: a signature: %q", name, a.Text)
			}
		}
	}
}

func TestGapIsNeverNo(t *testing.T) {
	t.Parallel()
	for _, kind := range []checklist.GapKind{checklist.GapAsked, checklist.GapUnasked, checklist.GapWillAsk, checklist.GapRefused, checklist.GapNone} {
		r := sample(t, "rowan.json")
		child := r.Children()[0]
		child.Interpreter = checklist.Interpreter{}
		child.Answers[checklist.QChildInterpreter] = checklist.Answer{Gap: &checklist.Gap{Kind: kind}}
		f := boxesOf(understood.Field{Section: "Child", Label: "Surname"}, understood.Field{Section: "Child", Label: "Interpreter needed?", Kind: understood.YesNo, Options: []string{"Yes", "No"}})
		if a := FormAnswers(contextOf(r), f)[1]; len(a.Pick) > 0 || a.Left == "" {
			t.Errorf("%s: got %+v", kind, a)
		}
	}
}

// A form with one box for the worry and none for the facts gets both in that box, unless it has a limit or there is a
// second box.
func TestTheFactsGoWithTheWorry(t *testing.T) {
	t.Parallel()
	c := contextOf(sample(t, "mercy.json"))
	worry := understood.Field{Section: "Today", Label: "Reason for referral"}
	facts := func(fields ...understood.Field) bool {
		return strings.Contains(FormAnswers(c, boxesOf(fields...))[0].Text, "\nFacts: F1. ")
	}
	if !facts(worry) {
		t.Error("the box for the worry has no facts")
	}
	if facts(worry, understood.Field{Section: "Today", Label: "When and where did it happen?"}) {
		t.Error("the facts are in two boxes")
	}
	worry.Limit = 500
	if facts(worry) {
		t.Error("a box with a limit takes the facts as well")
	}
}

// A box for the year gets the year alone, and one for the school all of the answer.
func TestYearAlone(t *testing.T) {
	t.Parallel()
	for said, want := range map[string]string{
		"Fernhill Primary School, Year 4": "Year 4", "Lowmoor Academy Y9": "Year 9", "Reception, Fernhill Primary": "Reception", "Fernhill Primary School": "",
	} {
		r := checklist.New()
		c := r.AddChild()
		c.Name, c.Answers = "Ivo Tarn", map[string]checklist.Answer{checklist.QChildSchool: {Text: said}}
		f := boxesOf(understood.Field{Section: "Child", Label: "School"}, understood.Field{Section: "Child", Label: "Year"}, understood.Field{Section: "Child", Label: "School year"})
		got := FormAnswers(contextOf(r), f)
		if got[0].Text != said || got[1].Text != want || got[2].Text != want || want == "" && got[1].Left != noYearKnown {
			t.Errorf("%q: got %+v", said, got)
		}
	}
}

// A box for an address that is different stays empty for someone who lives with the child, and says why.
func TestAddressIfDifferent(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Homes = []*checklist.Home{{ID: "h1", Address: "8 Weaver's Yard, Otley"}, {ID: "h2", Address: "Flat 2, Canal House, Otley"}}
	c, mother, father := r.AddChild(), r.AddPerson(), r.AddPerson()
	c.Name, mother.Name, father.Name = "Ivo Tarn", "Greta Tarn", "Paul Osei"
	c.Homes, mother.Homes, father.Homes = []string{"h1"}, []string{"h1"}, []string{"h2"}
	mother.Relations = []checklist.Relation{{To: c.ID, Is: "mother", Class: checklist.ClassParent, LivesWith: checklist.Yes}}
	father.Relations = []checklist.Relation{{To: c.ID, Is: "father", Class: checklist.ClassParent, LivesWith: checklist.No}}
	f := boxesOf(
		understood.Field{Section: "Mother", Label: "Name"}, understood.Field{Section: "Mother", Label: "Address (if different from above)"},
		understood.Field{Section: "Father", Label: "Name"}, understood.Field{Section: "Father", Label: "Address (if different from above)"},
		understood.Field{Section: "Father", Label: "Address"})
	got := FormAnswers(contextOf(r), f)
	if got[1].Text != "" || got[1].Left != sameAddress || !strings.Contains(got[3].Text, "Canal House") || got[4].Text != got[3].Text {
		t.Errorf("got %+v", got)
	}
	table := FormAnswers(contextOf(r), boxesOf(columnsOf("Parents and carers", "Name", "Address if different")...))
	if a, b := rowOf(table, 0), rowOf(table, 1); a != "Greta Tarn | " || !strings.Contains(b, "Canal House") || table[1].Rows[0].Left != sameAddress {
		t.Errorf("got %q and %q", a, b)
	}
}

// The box for the worry leaves to another box what that one says, and names it. What happened is always in it.
func TestWorryRepeatsNoOtherBox(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c := r.AddChild()
	c.Name = "Ivo Tarn"
	c.Answers = map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: "In the library with Mr Noor. He has eaten."}}
	r.Answers = map[string]checklist.Answer{
		checklist.QConcernReason:   {Text: "Ivo came without a coat on four days."},
		checklist.QOutcomeExpected: {Text: "A visit by Friday. A place at the breakfast club."},
	}
	worry := understood.Field{Section: "Referral", Label: "Reason for referral"}
	asked := understood.Field{Section: "Referral", Label: "Intended outcome for the child"}
	alone := FormAnswers(contextOf(r), boxesOf(worry))[0].Text
	both := FormAnswers(contextOf(r), boxesOf(worry, asked))
	for _, s := range []string{"A visit by Friday.", "A place at the breakfast club."} {
		if !strings.Contains(alone, s) || !strings.Contains(both[1].Text, s) {
			t.Fatalf("%q is missing: %q and %q", s, alone, both[1].Text)
		}
	}
	if got := both[0].Text; strings.Contains(got, "breakfast club") || !strings.Contains(got, asked.Label) || !strings.Contains(got, "without a coat") || !strings.Contains(got, "In the library") {
		t.Errorf("got %q", got)
	}
}

// A sentence stays in the box for the worry unless another box has the whole of it: a few words, or a part of a sentence,
// say something else there.
func TestWorryKeepsWhatNoOtherBoxSays(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ now, asked string }{
		{"At home.", "Please see him at home. At home."},
		{"He is safe with his aunt.", "Please find out whether he is safe with his aunt."},
	} {
		r := checklist.New()
		c := r.AddChild()
		c.Name, c.Answers = "Ivo Tarn", map[string]checklist.Answer{checklist.QChildWhereabouts: {Text: tt.now}}
		r.Answers = map[string]checklist.Answer{checklist.QConcernReason: {Text: "Ivo came without a coat."}, checklist.QOutcomeExpected: {Text: tt.asked}}
		worry, asked := understood.Field{Section: "Referral", Label: "Reason for referral"}, understood.Field{Section: "Referral", Label: "Intended outcome for the child"}
		if got := FormAnswers(contextOf(r), boxesOf(worry, asked))[0].Text; !strings.Contains(got, tt.now) {
			t.Errorf("%q is left to another box: %q", tt.now, got)
		}
	}
}

// What a child has not said is not called unanswered.
func TestEmptyBoxOfTheChildsWords(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.AddChild().Name = "Ivo Tarn"
	for label, want := range map[string]string{"Child's wishes and feelings": notWrittenBox, "What is working well?": form.WhyNoAnswer} {
		if got := FormAnswers(contextOf(r), boxesOf(understood.Field{Section: "Views", Label: label}))[0]; got.Left != want || got.Text != "" {
			t.Errorf("%s: got %+v", label, got)
		}
	}
}
