package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
)

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

func TestNoOneOfTheFamilyDecided(t *testing.T) {
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
	for line, want := range map[string][3]string{ // Name and role without a comma.
		"Ann Pryce (great-gran), 01632 960101": {"Ann Pryce", "great-gran", ""},
		"special guardian: Ann Pryce":          {"Ann Pryce", "special guardian", ""},
		"half-sister Mia Dunn 4/3/2019":        {"Mia Dunn", "half-sister", "2019-03-04"},
		"nan's partner Bill Ode, since 2021":   {"Bill Ode", "nan's partner, since 2021", ""},
		"kinship carer Joan Ode, 3/5/1961":     {"Joan Ode", "kinship carer", "1961-05-03"},
		"aunt in Leeds":                        {"", "aunt in Leeds", ""},
	} {
		p := newFlow(t)
		got := p.Record().Person(p.QuickPerson("family.household", line))
		if got.Name != want[0] || got.RelationTo("p1") == nil || got.RelationTo("p1").Is != want[1] || got.Born.At != want[2] {
			t.Errorf("%q: got %+v", line, got)
		}
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
		"Health visitor, name not known, 0-19 team":    {"", "health visitor", "0-19 team"},
		"GP, Halliwell Surgery":                        {"", "GP", "Halliwell Surgery"},
		"GP, Dr Shah":                                  {"Dr Shah", "GP", ""},
		"midwife, Mrs Lane, St Brannock's Hospital":    {"Mrs Lane", "midwife", "St Brannock's Hospital"},
		"social worker, Bram Hall, Fenmouth":           {"Bram Hall", "social worker", "Fenmouth"},
		"social worker, Fenmouth North, 01632 960 104": {"", "social worker", "Fenmouth North"},
		"Jan Okafor, midwife":                          {"Jan Okafor", "midwife", ""},
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
	for line, want := range map[string][2]string{
		"Neighbour, Flat 6": {"", "neighbour, Flat 6"}, "Landlord, 01632 960 444": {"", "landlord"}, "Mum's boyfriend, Darren Cole": {"Darren Cole", "mum's boyfriend"},
		"Nan Obi, grandmother": {"Nan Obi", "grandmother"},
	} {
		o := f.Record().Person(f.QuickPerson("family.household", line))
		if o.Name != want[0] || o.RelationTo("p1") == nil || o.RelationTo("p1").Is != want[1] {
			t.Errorf("%q: got %+v", line, o)
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
	if p := f.Record().Person(f.QuickPerson("family.household", "grandad's partner, Dez")); p.Name != "Dez" || p.RelationTo("p1").Is != "grandad's partner" {
		t.Errorf("got %+v", p)
	}
}
