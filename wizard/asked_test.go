package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
	"referral/export/document"
	"referral/wizard"
)

// household is who a draft is about, as a writer adds them, and what is answered on the way.
type household struct {
	name    string
	people  []string                   // people are lines typed at the list of people; "+child" and "+baby" add one.
	classes map[string]string          // classes are the relations chosen, by a word of the person's line.
	say     map[string]checklist.Value // say are the answers given, by question, to everyone who is asked.
	late    func(*checklist.Referral)  // late is what is answered at the end, or nil.
}

// What the papers and the review call unanswered is something that the form has asked about that very child and person.
func TestWhatIsMissingWasAsked(t *testing.T) {
	t.Parallel()
	no, yes := checklist.Value{Choice: "no"}, checklist.Value{Choice: "yes"}
	level := checklist.Value{Choice: "section47"}
	for _, fam := range []household{
		{name: "an uncle and a small cousin at home", people: []string{"Siân Doyle, mum, 01632 960333", "Brendan Doyle, uncle, same home", "Keeva Doyle, cousin, 5, same home"},
			classes: map[string]string{"mum": "parent", "uncle": "other_family", "cousin": "other_family"}},
		{name: "no relation chosen", people: []string{"Ada Obi, mother", "Emeka Obi, grandfather", "Uche Obi, brother, 4", "the man upstairs", "Femi"}},
		{name: "a second child at the list", say: map[string]checklist.Value{"referral.tonight": no, "referral.level": level},
			people: []string{"Petra Kovac, mother of all", "+child"}, classes: map[string]string{"mother": "parent"}},
		{name: "one father each", say: map[string]checklist.Value{"referral.tonight": yes, "family.same_for_all": no},
			people: []string{"+child", "Lena Maas, mum", "Jan Maas, dad"}, classes: map[string]string{"mum": "parent", "dad": "other"}},
		{name: "a baby expected", say: map[string]checklist.Value{"referral.tonight": no, "referral.level": level},
			people: []string{"Tia Webb, mum", "Leroy Webb, stepdad", "+baby"}, classes: map[string]string{"mum": "parent", "stepdad": "step_parent"}},
		{name: "foster carers", people: []string{"Jo Pike, foster carer", "Al Pike, foster brother, 9, same home", "Wanda Pike, neighbour"},
			classes: map[string]string{"foster carer": "foster_carer", "brother": "sibling", "neighbour": "other"}},
		{name: "protection asked for at the end", say: map[string]checklist.Value{"referral.tonight": no, "referral.level": {Choice: "section17"}},
			people: []string{"+child", "Noor Haddad, mum"}, late: func(r *checklist.Referral) { r.Request.Type = checklist.ForProtection }},
		{name: "a call at the end", say: map[string]checklist.Value{"referral.tonight": no, "referral.level": {Choice: "section17"}},
			people: []string{"Bo Lind, dad"}, late: func(r *checklist.Referral) { r.Request.How = checklist.ByCall }},
	} {
		f := newFlow(t)
		asked := fam.walk(t, f)
		if fam.late != nil {
			f.Change(fam.late)
		}
		for _, m := range append(missingIn(t, f), missedBy(f)...) {
			if !slices.ContainsFunc(asked, m.askedIn) {
				t.Errorf("%s: %q of %q is said to be missing, and was never asked", fam.name, m.label, m.name)
			}
		}
	}
}

// walk goes through the whole form once, and returns what was asked, and of whom.
func (fam household) walk(t *testing.T, f *wizard.Flow) []missing {
	t.Helper()
	answerRef(t, f, "child.name", "p1", "Nico Doyle")
	var asked []missing
	added := false
	note := func(s wizard.Step) {
		asked = append(asked, missing{english.Small(s.Question.Label), f.Record().NameOf(s.Ref.Subject)})
		if v, ok := fam.say[s.Ref.Question]; ok {
			answer(t, f, v)
		}
		if s.Ref.Question == checklist.QFamilyClass {
			fam.choose(t, f, s)
		}
		if s.Ref.Question == checklist.QChildName && f.Record().Person(s.Ref.Subject).Name == "" {
			answer(t, f, checklist.Value{Text: "Child " + s.Ref.Subject})
		}
	}
	for steps := 0; ; steps++ {
		if steps > 2000 {
			t.Fatalf("%s: the form never ends", fam.name)
		}
		s := f.Now()
		switch {
		case s.Question == nil:
		case s.Ref.Question == "family.household" && !added:
			added = true
			for _, line := range fam.people {
				fam.add(f, line, note)
			}
			if !f.Jump(s.Ref) {
				t.Fatal("the list of people has gone")
			}
			note(f.Now())
		default:
			note(s)
		}
		if !f.Next() {
			return asked
		}
	}
}

// add adds one line to the list, and goes through what is asked about that person or child.
func (fam household) add(f *wizard.Flow, line string, note func(wizard.Step)) {
	id := ""
	switch line {
	case "+child":
		id = f.AddChild()
	case "+baby":
		id = f.AddBaby()
	default:
		id = f.QuickPerson("family.household", line)
		f.Edit("family.household", id)
	}
	for f.Now().Ref.Subject == id {
		note(f.Now())
		f.Next()
	}
}

// choose picks the relation that fits the person's words.
func (fam household) choose(t *testing.T, f *wizard.Flow, s wizard.Step) {
	t.Helper()
	for _, r := range f.Record().Person(s.Ref.Subject).Relations {
		if class, ok := fam.classes[r.Is]; ok {
			answer(t, f, checklist.Value{Choice: class})
			return
		}
	}
}

// missing is something that the main sheet calls unanswered: its label, and of whom.
type missing struct{ label, name string }

// askedIn reports whether a question that was asked is the missing one. Children go by their first names.
func (m missing) askedIn(asked missing) bool {
	return asked.label == m.label && (asked.name == m.name || strings.HasPrefix(asked.name, m.name+" "))
}

// missingIn reads from the main sheet what is not answered about someone.
func missingIn(t *testing.T, f *wizard.Flow) []missing {
	t.Helper()
	sheet, _ := export.Find("main")
	doc, ok := sheet.Compose(export.Context{R: f.Record(), Guide: f.Guide(), Now: clock()})
	if !ok {
		t.Fatal("there is no main sheet")
	}
	var out []missing
	for _, b := range doc.Blocks {
		switch b := b.(type) {
		case document.Table:
			out = append(out, missingCells(b)...)
		case document.Paragraph:
			out = append(out, missingWords(b.Text.String())...)
		case document.KeyValues:
			for _, r := range b.Rows {
				out = append(out, missingWords(r.Value.String())...)
			}
		}
	}
	return out
}

// missingCells reads the table of the family, with a person in each row.
func missingCells(table document.Table) []missing {
	columns := map[string]string{"Parental responsibility": "parental responsibility", "Contact": "safe contact"}
	var out []missing
	for _, row := range table.Rows {
		for i, cell := range row {
			if label := columns[table.Head[min(i, len(table.Head)-1)]]; label != "" && cell.String() == "Not answered yet" {
				name, _, _ := strings.Cut(row[0].String(), ",")
				out = append(out, missing{label, name})
			}
		}
	}
	return out
}

// missingWords reads "parental responsibility of Ada Obi and Femi; safe tonight (Uche Obi)".
func missingWords(s string) []missing {
	var out []missing
	names := func(label, list string) {
		for name := range strings.SplitSeq(strings.ReplaceAll(list, " and ", ", "), ", ") {
			name, _, _ = strings.Cut(name, " for ")
			out = append(out, missing{label, name})
		}
	}
	if _, said, ok := strings.Cut(s, "Not answered yet: "); ok && !strings.HasPrefix(s, "From: ") {
		for entry := range strings.SplitSeq(strings.TrimSuffix(said, "."), "; ") {
			if label, list, ok := strings.Cut(strings.TrimSuffix(entry, ")"), " ("); ok {
				names(label, list)
			} else if i := strings.LastIndex(entry, " of "); i > 0 {
				names(entry[:i], entry[i+len(" of "):])
			}
		}
	}
	for _, verb := range []string{" needs protecting today has", " need protecting today has"} {
		if said, _, ok := strings.Cut(s, verb); ok {
			_, who, _ := strings.Cut(said, "Whether ")
			names("needs protecting today", who)
		}
	}
	return out
}

// missedBy returns what the review asks about someone, where the question has no answer.
func missedBy(f *wizard.Flow) []missing {
	var out []missing
	for _, x := range f.Findings() {
		if x.At == nil || x.At.Person == "" {
			continue
		}
		q, ok := f.Guide().Question(x.At.Question)
		if ok && !f.ValueOf(checklist.Ref{Question: q.ID, Subject: x.At.Person}).Answered() {
			out = append(out, missing{english.Small(q.Label), f.Record().NameOf(x.At.Person)})
		}
	}
	return out
}
