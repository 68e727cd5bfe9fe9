package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

// A date that cannot be is said to be one, and never becomes who someone is.
func TestDoubtPerson(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]string{
		"Aled Moss, dad of both, 31/4/1979":        "There is no 31 April.",
		"Aled Moss, 30 February 1979, dad":         "There is no 30 February.",
		"Aled Moss, born 29/2/1983":                "There is no 29 February in 1983.",
		"Aled Moss, DOB 45/1/1983":                 "No month has that day",
		"Aled Moss, dad, 3/4/26":                   "write the year in full",
		"Aled Moss, dad, 3/4/2031":                 "Thursday 3 April 2031 is still to come.",
		"Aled Moss, dad, born 3/4/1981":            "",
		"Aled Moss, dad, 01632 960 333, 45":        "",
		"Aled Moss, dad, flat 31/9 Rowan Court":    "",
		"a man in a red coat, comes on Saturdays":  "",
		"Baby Moss, half-sister, about March 2026": "",
	} {
		got := newFlow(t).DoubtPerson(line)
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%q: got %q, want %q", line, got, want)
		}
	}
}

// A line can begin with who someone is; the name after it is their name.
func TestRoleBeforeName(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][2]string{
		"Neighbour, Olwen Hart":                  {"Olwen Hart", "neighbour"},
		"Step dad, Ravi de Souza, 12/2/1984":     {"Ravi de Souza", "step dad"},
		"mum's friend, Chloe Pugh":               {"Chloe Pugh", "mum's friend"},
		"Guy, Father":                            {"Guy", "Father"},
		"Olwen Hart, neighbour":                  {"Olwen Hart", "neighbour"},
		"Olwen Hart, born 4/5/1950, Neighbour":   {"Olwen Hart", "Neighbour"},
		"neighbour":                              {"", "neighbour"},
		"Nan, 12/2/1954":                         {"", "nan"},
		"Auntie, Dee, same home, 01632 960 101":  {"Dee", "auntie"},
		"Neighbour, Olwen Hart, dob 4 May 1950":  {"Olwen Hart", "neighbour"},
		"Grandmother, Mrs Hart, looks after him": {"Mrs Hart", "grandmother, looks after him"},
		"Neighbour, Mrs Hall":                    {"Mrs Hall", "neighbour"},
		"Uncle, Bram Lane, 01632 960 102":        {"Bram Lane", "uncle"},
		"Stepdad, Jo West, 4/5/1980":             {"Jo West", "stepdad"},
	} {
		f := newFlow(t)
		p := f.Record().Person(f.QuickPerson("family.household", line))
		is := ""
		if len(p.Relations) > 0 {
			is = p.Relations[0].Is
		}
		if p.Name != want[0] || is != want[1] {
			t.Errorf("%q: name %q, relation %q", line, p.Name, is)
		}
	}
}

// In the line of a fact, a name after a role is that person's, and never a place.
func TestNameAfterRoleInFact(t *testing.T) {
	t.Parallel()
	for line, want := range map[string][3]string{ // The name, where it was, and what is asked.
		"today passed on by neighbour, Olwen Hart, at the gate: he slept in the shed": {"Olwen Hart", "at the gate", ""},
		"today heard from Neighbour, Mr Hart: \"He is out all night.\"":               {"Mr Hart", "", ""},
		"today heard from neighbour, Maple Room: \"He is out.\"":                      {"", "Maple Room", ""},
		"today heard from neighbour, Sports Hall: \"He is out.\"":                     {"", "Sports Hall", ""},
		"today heard from neighbour, Mrs Lane: \"He is out.\"":                        {"Mrs Lane", "", ""},
		"today heard from neighbour, the gate: \"He is out.\"":                        {"", "the gate", ""},
		"31/9 heard from neighbour, Olwen Hart, gate: \"He is out.\"":                 {"Olwen Hart", "gate", "There is no 31 September. When was that?"},
		"25/12/2026 heard from neighbour, Olwen Hart: \"He is out.\"":                 {"Olwen Hart", "", "Friday 25 December 2026 is still to come. Check the date."},
	} {
		f := newFlow(t)
		f.QuickPerson("family.household", "Tom Hall, neighbour")
		if want[0] == "" {
			f = newFlow(t)
		}
		id := f.QuickFact(line)
		x := f.Record().Fact(id)
		from := f.Record().Person(x.From)
		if from == nil {
			t.Errorf("%q: it comes from no one", line)
			continue
		}
		if from.Name != want[0] || x.Where != want[1] || f.QuickAsk(id) != want[2] {
			t.Errorf("%q: from %q, where %q, asks %q", line, from.Name, x.Where, f.QuickAsk(id))
		}
	}
}

// A register wrote nothing, and the class teacher is not another service.
func TestNotAnotherService(t *testing.T) {
	t.Parallel()
	for _, line := range []string{
		"9/11/2026 record from register: late",
		"9/11/2026 recorded in our accident book by class teacher: grazed knee",
		"9/11/2026 seen by dinner lady, hall: ate nothing",
		"9/11/2026 record by CPOMS: two earlier notes",
		"9/11/2026 record by Class register: late",
		"9/11/2026 record by Accident book: grazed knee",
	} {
		f := newFlow(t)
		f.Record().Referrer.Agency = "Hillbrook Primary"
		f.QuickFact(line)
		if got := f.Record().Entries(question(t, f, checklist.QAgenciesList)); len(got) > 0 {
			t.Errorf("%q: %q are listed as other services", line, got)
		}
		for _, p := range f.Record().Others() {
			if checklist.IsRecord(p.Name) {
				t.Errorf("%q: %q is a person", line, p.Name)
			}
		}
	}
	f := newFlow(t)
	fact := f.Record().AddFact().ID
	for typed, person := range map[string]bool{"the register": false, "School log": false, "our Incident Log": false, "Anna Book": true, "Mrs Letter": true} {
		if err := f.AnswerTo(checklist.Ref{Question: "fact.by", Subject: fact}, checklist.Value{Text: typed}); (err == nil) != person {
			t.Errorf("%q: %v", typed, err)
		}
	}
}

// A name that is on the list already is asked about.
func TestListedAlready(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	f.QuickPerson("family.household", "Olwen Hart, neighbour")
	for line, want := range map[string]bool{"Olwen Hart": true, "olwen hart, neighbour": true, "Owen Hart": false, "": false} {
		if got := f.ListedAlready(line); (got != "") != want {
			t.Errorf("%q: got %q", line, got)
		}
	}
}

// A day to come is doubted where the thing has happened, and not where it is planned.
func TestStillToCome(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	fact, event := f.Record().AddFact().ID, f.Record().AddEvent(checklist.EventConcern).ID
	aunt := f.QuickPerson("family.household", "Bea Hart, aunt")
	call := f.Record().AddAction(checklist.ActionCall).ID
	f.AddRoute(checklist.RoutePolice)
	f.AddRoute(checklist.RouteLADO)
	f.Record().Route(checklist.RouteLADO).Told = checklist.No
	for _, tt := range []struct {
		id, subject, day string
		doubted          bool
	}{
		{"fact.when", fact, "2026-12-25", true},
		{"fact.when", fact, "2026-11-12T23:50", true},
		{"fact.when", fact, "2026-11-12", false},
		{"event.when", event, "2027-01", true},
		{"family.household_born", aunt, "2066-03-01", true},
		{"child.born", "p1", "2027-03-14", true},
		{"child.born", "p1", "2016-03-14", false},
		{"sharing.family_told_when", "", "2026-12-25", false},
		{"after.decided_on", "", "2026-12-25", true},
		{"action.when", call, "2026-12-25", true},
		{"referral.date", "", "2027-11-09", true},
		{"route.when", "police", "2026-12-25", true},
		{"route.when", "lado", "2026-12-25", false},
	} {
		q, ok := f.Guide().Question(tt.id)
		if !ok {
			t.Fatal(tt.id)
		}
		s := wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: tt.id, Subject: tt.subject}}
		if got := f.StillToCome(s, when.When{At: tt.day}); (got != "") != tt.doubted {
			t.Errorf("%s on %s: %q", tt.id, tt.day, got)
		}
	}
}
