package wizard_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

func clock() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }

func newFlow(t testing.TB) *wizard.Flow {
	t.Helper()
	return wizard.NewFlow(checklist.New(), checklist.Default(), clock)
}

func sampleFlow(t testing.TB, name string) *wizard.Flow {
	t.Helper()
	data, ok := checklist.Sample(name)
	if !ok {
		t.Fatalf("no sample %s", name)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return wizard.NewFlow(r, checklist.Default(), clock)
}

func answer(t testing.TB, f *wizard.Flow, v checklist.Value) {
	t.Helper()
	if err := f.Answer(v); err != nil {
		t.Fatalf("%s: %v", f.Now().Ref.Question, err)
	}
}

func jump(t testing.TB, f *wizard.Flow, ref checklist.Ref) {
	t.Helper()
	if !f.Jump(ref) {
		t.Fatalf("no step %+v", ref)
	}
}

func TestFirstQuestion(t *testing.T) {
	f := newFlow(t)
	if got := f.Now().Ref.Question; got != "referral.tonight" {
		t.Errorf("got %s, want the question on danger first", got)
	}
	if f.Back() {
		t.Error("there is nothing before the first question")
	}
}

// Next from the first step to the last, and then Back, visit the same steps.
func TestNextAndBack(t *testing.T) {
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		var there []checklist.Ref
		for f.Next() {
			there = append(there, f.Now().Ref)
			if len(there) > 2000 {
				t.Fatalf("%s: no end", name)
			}
		}
		var back []checklist.Ref
		for f.Back() {
			back = append(back, f.Now().Ref)
		}
		slices.Reverse(back)
		if !slices.Equal(there[:len(there)-1], back[1:]) {
			t.Errorf("%s: the way back is another", name)
		}
	}
}

func TestEveryQuestionCanBeReached(t *testing.T) {
	f := newFlow(t)
	r := f.Record()
	var mother *checklist.Person
	f.Change(func(r *checklist.Referral) {
		mother = r.AddPerson()
		mother.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "mother"}}
	})
	ids := map[string]string{checklist.OfReferral: "", checklist.OfChild: r.Children()[0].ID, checklist.OfPerson: mother.ID, checklist.OfParent: mother.ID,
		checklist.OfFact: r.AddFact().ID, checklist.OfEvent: r.AddEvent("help").ID, checklist.OfAction: r.AddAction("note").ID}
	r.AddRoute("lado")
	ids[checklist.OfRoute] = "lado"
	f.Change(func(*checklist.Referral) {})
	for _, q := range f.Guide().All() {
		if !q.Asked() || q.When != "" {
			continue
		}
		if !f.Jump(checklist.Ref{Question: q.ID, Subject: ids[q.Of]}) {
			t.Errorf("nothing leads to %s", q.ID)
		}
	}
}

func TestUndo(t *testing.T) {
	f := newFlow(t)
	before, _ := f.Record().Encode()
	child := checklist.Ref{Question: "child.name", Subject: "p1"}
	jump(t, f, child)
	for _, s := range []string{"O", "Ol", "Ola"} { // One answer, typed key by key, is one undo.
		answer(t, f, checklist.Value{Text: s})
	}
	f.Next()
	answer(t, f, checklist.Value{When: when.When{At: "2017-03-02"}})
	f.Add("family.household")
	answer(t, f, checklist.Value{Text: "Ewa Nowak"})
	for range 3 {
		if !f.Undo() {
			t.Fatal("nothing to undo")
		}
	}
	if got := f.ValueOf(child).Text; got != "Ola" {
		t.Errorf("got %q, want the name still there", got)
	}
	if !f.Undo() || f.Now().Ref != child {
		t.Errorf("undo should go back to where it was typed; it stands at %+v", f.Now().Ref)
	}
	after, _ := f.Record().Encode()
	if !bytes.Equal(before, after) {
		t.Errorf("got\n%s\nwant\n%s", after, before)
	}
	if f.Undo() {
		t.Error("there was nothing left to undo")
	}
}

func TestUndoHoldsFifty(t *testing.T) {
	f := newFlow(t)
	for range 60 {
		f.Add("concern.when_and_where")
	}
	n := 0
	for f.Undo() {
		n++
	}
	if n != wizard.MaxUndo || len(f.Record().Facts) != 10 {
		t.Errorf("got %d undone and %d facts left, want %d and 10", n, len(f.Record().Facts), wizard.MaxUndo)
	}
	if got := f.Add("concern.when_and_where"); got != "f61" {
		t.Errorf("got %s: a number was given again", got)
	}
}

func TestResumeStandsWhereItWas(t *testing.T) {
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		for f.Next() {
			content, err := f.State()
			if err != nil {
				t.Fatal(err)
			}
			g, err := wizard.ResumeFlow(content, checklist.Default(), clock)
			if err != nil {
				t.Fatal(err)
			}
			if a, b := f.Now(), g.Now(); a.Ref != b.Ref || a.Page != b.Page || a.Section.ID != b.Section.ID || a.List != b.List {
				t.Fatalf("%s: resumed at %+v, want %+v", name, b, a)
			}
		}
	}
}

func TestResumeInsideAnEntry(t *testing.T) {
	f := newFlow(t)
	f.Add("family.household")
	f.Next()
	content, err := f.State()
	if err != nil {
		t.Fatal(err)
	}
	g, err := wizard.ResumeFlow(content, checklist.Default(), clock)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := f.Now(), g.Now(); a.Ref != b.Ref || a.List != b.List {
		t.Errorf("resumed at %+v, want %+v", b, a)
	}
}

func TestEntryEndsAtItsList(t *testing.T) {
	f := newFlow(t)
	for _, list := range []string{"family.household", "agencies.list", "concern.when_and_where", "history.concerns", "support.tried"} {
		f.Add(list)
		for i := 0; f.Now().List != ""; i++ {
			if !f.Next() || i > 50 {
				t.Fatalf("%s: no way out of the entry", list)
			}
		}
		if got := f.Now().Ref.Question; got != list {
			t.Errorf("got %s, want %s", got, list)
		}
	}
}

func TestRoutesAddAndNeverEnd(t *testing.T) {
	f := newFlow(t)
	steps := len(f.Steps())
	jump(t, f, checklist.Ref{Question: "concern.harm_types"})
	answer(t, f, checklist.Value{Choices: []string{"physical", "adult_works_with_children", "radicalisation"}})
	for _, want := range []checklist.RouteName{"police", "lado", "prevent"} {
		if f.Record().Route(want) == nil {
			t.Errorf("no route %s", want)
		}
	}
	if len(f.Steps()) <= steps {
		t.Error("a route should add a step")
	}
	answer(t, f, checklist.Value{Choices: []string{"emotional"}})
	if n := len(f.Record().Routes); n != 0 {
		t.Errorf("got %d routes that nobody has told of, want 0", n)
	}
}

func TestProgressCountsMustAndRevealed(t *testing.T) {
	f := newFlow(t)
	before := f.Progress()["basics"]
	if before.Done != 0 || before.Total == 0 {
		t.Fatalf("got %+v", before)
	}
	jump(t, f, checklist.Ref{Question: "child.disability", Subject: "p1"})
	if err := f.Gap(checklist.Gap{Kind: "does_not_apply"}); err != nil {
		t.Fatal(err)
	}
	if after := f.Progress()["basics"]; after.Done != 1 || after.Total != before.Total {
		t.Errorf("an honest gap counts as answered: got %+v, want 1 of %d", after, before.Total)
	}
}

// A question further on does not need attention yet; one that was skipped does.
func TestAttentionWaitsForTheWriter(t *testing.T) {
	f := newFlow(t)
	f.Findings()
	jump(t, f, checklist.Ref{Question: "child.name", Subject: "p1"})
	here := f.Progress()["basics"].Attention
	jump(t, f, checklist.Ref{Question: "child.disability", Subject: "p1"})
	if past := f.Progress()["basics"].Attention; past <= here {
		t.Errorf("got %d to look at past the child's name and birth date, and %d at the name, want more", past, here)
	}
	f.JumpSection("include")
	all := f.Progress()["basics"].Attention
	f.JumpSection("before")
	if got := f.Progress()["basics"].Attention; got != all {
		t.Errorf("got %d to look at after going back, want %d still", got, all)
	}
	if got := f.Progress()["check"].Attention; got != 0 {
		t.Errorf("got %d to look at in a part not come to, want none", got)
	}
}

// A small child has no parental responsibility for a brother, and no one tells themselves about the referral.
func TestAskedOfThoseItMayConcern(t *testing.T) {
	f := newFlow(t)
	r := f.Record()
	for _, c := range []struct {
		is, born string
		want     bool
	}{
		{"mother", "", true}, {"mother", "2010-05-01", true}, {"half-sister", "2022-06", false}, {"brother", "", false}, {"brother", "1999", true}, {"stepfather", "", true}, {"", "", true},
	} {
		p := r.AddPerson()
		p.Name, p.Born = "Somebody", when.When{At: c.born}
		p.Relations = []checklist.Relation{{To: "p1", Is: c.is}}
		if got := f.Jump(checklist.Ref{Question: "family.parental_responsibility", Subject: p.ID}); got != c.want {
			t.Errorf("%q born %q: asked is %v, want %v", c.is, c.born, got, c.want)
		}
	}
	told := wizard.Step{Question: question(t, f, "consent.child_told_by"), Ref: checklist.Ref{Question: "consent.child_told_by", Subject: "p1"}}
	r.AddPerson().Name = "Somebody"
	teacher := r.AddPerson()
	teacher.Name, teacher.Work = "Lee Marsh", &checklist.Work{Post: "form tutor"}
	offers := f.Offers(told)
	if slices.ContainsFunc(offers, func(c checklist.Choice) bool { return c.Value == "p1" }) {
		t.Error("the child is offered as the one who told the child")
	}
	if got := offers[1].Value; got != teacher.ID {
		t.Errorf("a colleague is meant, and %s comes first after the writer, want %s", got, teacher.ID)
	}
}

func question(t *testing.T, f *wizard.Flow, id string) *checklist.Question {
	t.Helper()
	q, ok := f.Guide().Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	return q
}

func TestQuickFact(t *testing.T) {
	tests := []struct {
		line                             string
		kind, at, where, text, words, by string
	}{
		{`14:05 heard from child, classroom: "it hurts all night"`, "heard", "2026-11-12T14:05", "classroom", "", "it hurts all night", "the child"},
		{`yesterday 8:40 seen by Bea Achterberg, gate: no coat, shoes wet through`, "seen", "2026-11-11T08:40", "gate", "no coat, shoes wet through", "", "Bea Achterberg"},
		{`record: 14 of 20 sessions`, "record", "", "", "14 of 20 sessions", "", ""},
		{`bruise on left arm, told Joan`, "", "", "", "bruise on left arm, told Joan", "", ""},
		{`some time heard from Zed: x`, "", "", "", "some time heard from Zed: x", "", ""},
		{`5/11 12:15 heard from child, hall: "no bread"`, "heard", "2026-11-05T12:15", "hall", "", "no bread", "the child"},
		{`15/11 seen, hall: no coat`, "seen", "", "hall", "15/11: no coat", "", ""},
		{`yesterday 13:50: Mr Penrose saw a message`, "", "2026-11-11T13:50", "", "Mr Penrose saw a message", "", ""},
		{`5/11: no coat`, "", "2026-11-05", "", "no coat", "", ""},
		{`record, 5 November, school register: late`, "record", "2026-11-05", "school register", "late", "", ""},
		{`12:30: ate nothing`, "", "", "", "12:30: ate nothing", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			f := newFlow(t)
			x := f.Record().Fact(f.QuickFact(tt.line))
			by := x.By
			if by == "" {
				by = x.From
			}
			name := f.Record().NameOf(by)
			if string(x.Kind) != tt.kind || x.When.At != tt.at || x.Where != tt.where || x.Text != tt.text || x.Words != tt.words || by != "" && name != tt.by {
				t.Errorf("got %+v by %q", x, name)
			}
			if !f.Undo() || len(f.Record().Facts) != 0 {
				t.Error("a quick fact should be one undo")
			}
		})
	}
}

func TestWhoDecidedIsNobodyOfTheFamily(t *testing.T) {
	f := newFlow(t)
	f.QuickPerson("family.household", "Leigh Ashdown, mother")
	f.QuickPerson(checklist.QAgenciesList, "Idris Hale, Ferrybank School, head")
	q, _ := f.Guide().Question("sharing.decided_by")
	var labels []string
	for _, c := range f.Offers(wizard.Step{Question: q, Ref: checklist.Ref{Question: q.ID}}) {
		labels = append(labels, c.Label)
	}
	if len(labels) != 2 || labels[1] != "Idris Hale" {
		t.Errorf("offered %q", labels)
	}
}

func TestQuickPerson(t *testing.T) {
	f := newFlow(t)
	p := f.Record().Person(f.QuickPerson("family.household", "Leigh Ashdown, mother, 21/8/1986"))
	if p.Name != "Leigh Ashdown" || p.Born.At != "1986-08-21" || p.RelationTo("p1") == nil || p.RelationTo("p1").Is != "mother" {
		t.Errorf("got %+v", p)
	}
	z := f.Record().Person(f.QuickPerson("family.household", "Zofia Kowal, sister, aged 3"))
	if z.Born.At != "2023" || !z.Born.About || z.RelationTo("p1") == nil || z.RelationTo("p1").Is != "sister" {
		t.Errorf("got %+v", z)
	}
	for age, at := range map[string]string{"10 months": "2026-01", "aged 6 weeks": "2026-10", "45": "1981", "7yrs": "2019", "3 year old": "2023", "2 days old": "2026-11"} {
		b := f.Record().Person(f.QuickPerson("family.household", "Zofia Kowal, sister, "+age))
		if b.Born.At != at || !b.Born.About || b.RelationTo("p1").Is != "sister" {
			t.Errorf("%q: got %+v %q", age, b.Born, b.RelationTo("p1").Is)
		}
	}
	for line, want := range map[string][3]string{
		"Health visitor, name not known, 0-19 team": {"", "health visitor", "0-19 team"},
		"GP, Halliwell Surgery":                     {"", "GP", "Halliwell Surgery"},
		"Jan Okafor, midwife":                       {"Jan Okafor", "midwife", ""},
	} {
		o := f.Record().Person(f.QuickPerson(checklist.QAgenciesList, line))
		if o.Name != want[0] || o.Work.Post != want[1] || o.Work.Agency != want[2] {
			t.Errorf("%q: got %q %+v", line, o.Name, o.Work)
		}
	}
	f.Change(func(r *checklist.Referral) {
		r.Homes = append(r.Homes, &checklist.Home{ID: "h1", Address: "1 Mill Lane"})
		r.Children()[0].Homes = []string{"h1"}
	})
	for line, home := range map[string]bool{"Rima Kowal, aunt, lives in the home": true, "Jan Kowal, uncle, same address": true, "Ola Kowal, aunt, lives with her mother": false} {
		o := f.Record().Person(f.QuickPerson("family.household", line))
		if (len(o.Homes) == 1) != home || !strings.HasSuffix(o.RelationTo("p1").Is, map[bool]string{true: "", false: "lives with her mother"}[home]) {
			t.Errorf("%q: got %v %q", line, o.Homes, o.RelationTo("p1").Is)
		}
	}
	n := f.Record().Person(f.QuickPerson("family.household", "Maureen Kowal, grandmother, 01632 960 333"))
	if n.Phone != "01632 960 333" || n.RelationTo("p1").Is != "grandmother" {
		t.Errorf("got %q %q", n.Phone, n.RelationTo("p1").Is)
	}
	w := f.Record().Person(f.QuickPerson("agencies.list", "Dana Reid, Wexcombe Health, school nurse"))
	if w.Work == nil || w.Work.Agency != "Wexcombe Health" || w.Work.Post != "school nurse" {
		t.Errorf("got %+v", w.Work)
	}
}

// Whatever is done, in any order, the current step exists, and the record can be read back.
func TestRandomWalk(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		f := newFlow(t)
		lists := []string{"family.household", "agencies.list", "concern.when_and_where", "history.concerns", "support.tried", "after.log"}
		for range 300 {
			switch rnd.IntN(12) {
			case 0, 1, 2:
				f.Next()
			case 3:
				f.Back()
			case 4:
				f.Add(lists[rnd.IntN(len(lists))])
			case 5:
				f.AddChild()
			case 6:
				f.Undo()
			case 7:
				if more := f.More(); len(more) > 0 {
					f.Jump(more[rnd.IntN(len(more))].Ref)
				}
			case 8:
				if p := f.Record().People; len(p) > 1 {
					f.Remove(p[1+rnd.IntN(len(p)-1)].ID)
				}
			default:
				randomAnswer(rnd, f)
			}
			if f.Now().Section == nil {
				t.Fatal("the flow stands nowhere")
			}
		}
		b, err := f.Record().Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := checklist.Decode(b, checklist.Default()); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

func randomAnswer(rnd *rand.Rand, f *wizard.Flow) {
	q := f.Now().Question
	if q == nil {
		return
	}
	switch {
	case len(q.Gaps) > 0 && rnd.IntN(4) == 0:
		_ = f.Gap(checklist.Gap{Kind: q.Gaps[0]})
	case q.Kind == checklist.OneOf:
		_ = f.Answer(checklist.Value{Choice: q.Choices[rnd.IntN(len(q.Choices))].Value})
	case q.Kind == checklist.Multi:
		_ = f.Answer(checklist.Value{Choices: []string{q.Choices[rnd.IntN(len(q.Choices))].Value}})
	case q.Kind == checklist.Date:
		_ = f.Answer(checklist.Value{When: when.When{At: "2026-11-20"}})
	case q.Kind == checklist.Line || q.Kind == checklist.Prose || q.Kind == checklist.OneHome || q.Kind == checklist.OnePerson:
		_ = f.Answer(checklist.Value{Text: "Words " + string(rune('a'+rnd.IntN(26)))})
	}
}

func TestQuickNoneIsAnAnswer(t *testing.T) {
	for _, line := range []string{"None known to us", "nothing that we know of", "Not known", "n/a", "nobody"} {
		f := newFlow(t)
		if id := f.QuickPerson("agencies.list", line); id != "" || len(f.Record().Others()) != 0 {
			t.Errorf("%q became a person", line)
		}
		if got := f.ValueOf(checklist.Ref{Question: "agencies.list"}).Text; got != line {
			t.Errorf("got %q, want the words as the answer", got)
		}
		if id := f.QuickEvent("history.previous_referrals", line); id != "" || len(f.Record().Events) != 0 {
			t.Errorf("%q became a referral", line)
		}
		f.QuickFact(line)
	}
	f := newFlow(t)
	if f.QuickFact("Nothing eaten at lunch on 12/11/2026") == "" {
		t.Error("a fact that begins with nothing is a fact")
	}
	if p := f.Record().Person(f.QuickPerson("family.household", "grandad's partner, Dez")); p.Name != "" || p.RelationTo("p1").Is != "grandad's partner, Dez" {
		t.Errorf("got %+v", p)
	}
}

func TestEmptyEntryIsDropped(t *testing.T) {
	f := newFlow(t)
	if got := f.Add("concern.when_and_where"); got != "f1" || !f.DropEmpty() || len(f.Record().Facts) != 0 || f.Now().Ref.Question != "concern.when_and_where" {
		t.Errorf("an empty fact should go, and the flow stand at its list: %+v", f.Now())
	}
	if got := f.Add("concern.when_and_where"); got != "f1" {
		t.Errorf("got %s: nobody has seen the first F1", got)
	}
	f.Jump(checklist.Ref{Question: "fact.text", Subject: "f1"})
	answer(t, f, checklist.Value{Text: "No coat."})
	if f.DropEmpty() {
		t.Error("a fact with words should stay")
	}
	f.Add("agencies.list")
	if !f.DropEmpty() || len(f.Record().Others()) != 0 {
		t.Error("an empty person should go")
	}
}

// What a child wants is not missing if the record has any words of the child; and no one is told to ask.
func TestAChildsWordsAreNotMissing(t *testing.T) {
	f := newFlow(t)
	child := f.Record().Children()[0]
	child.Name = "Ottilie Brandt"
	wishes := func() wizard.SummaryLine {
		for _, l := range f.Summary("include") {
			if l.Step.Ref.Question == "voice.wishes" {
				return l
			}
		}
		t.Fatal("voice.wishes is not asked")
		return wizard.SummaryLine{}
	}
	if l := wishes(); l.Shown() != wizard.WordsNotWritten || f.Answered(l.Step) {
		t.Errorf("got %q, answered %v", l.Shown(), f.Answered(l.Step))
	}
	f.Change(func(r *checklist.Referral) {
		r.AddEvent("concern").Text = "At the gate Ottilie said to Mr Ferreira, \"Can I stay at yours?\""
	})
	if l := wishes(); l.Shown() != wizard.WordsSaidHere || !f.Answered(l.Step) {
		t.Errorf("with words in an event: got %q, answered %v", l.Shown(), f.Answered(l.Step))
	}
}

// If a child's words are not known, no day is asked for, and no one is to find out.
func TestGapsOfAChildsWords(t *testing.T) {
	f := newFlow(t)
	wishes, gp := question(t, f, "voice.wishes"), question(t, f, "child.gp")
	for _, kind := range wishes.Gaps {
		if ask := f.GapDayAsk(wishes, kind); ask != "" {
			t.Errorf("%s: %q", kind, ask)
		}
	}
	if got := f.GapDayAsk(gp, checklist.GapWillAsk); got == "" {
		t.Error("no day is asked for")
	}
	f.Record().Request.Tonight = "yes"
	if got := checklist.GapOffer(f.Record(), gp, checklist.GapWillAsk); got != "Social care will need to find out" || f.GapDayAsk(gp, checklist.GapWillAsk) != "" {
		t.Errorf("where telling is not safe: got %q, and a day is asked for: %q", got, f.GapDayAsk(gp, checklist.GapWillAsk))
	}
}
