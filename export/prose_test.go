package export

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

func TestAgeInBrackets(t *testing.T) {
	on := time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		born when.When
		want string
	}{
		{when.When{At: "2014-11-29"}, "12"},
		{when.When{At: "2014-11-30"}, "11"},
		{when.When{At: "2014"}, "11 to 12"},
		{when.When{At: "2026-04-02"}, "7 months"},
		{when.When{At: "2026-10-20"}, "1 month"},
		{when.When{At: "2026-10-30"}, "30 days"},
		{when.When{At: "2026-11-20"}, "9 days"},
		{when.When{At: "2026-11-28"}, "1 day"},
		{when.When{At: "2026-11-29"}, "under 1 day"},
		{when.When{At: "2026-11-30"}, ""},
		{when.When{At: "2027"}, ""},
		{when.When{At: "2025-11-29"}, "1 year"},
		{when.When{At: "2025-10-20"}, "1 year 1 month"},
		{when.When{At: "2024-04-02"}, "2 years 7 months"},
		{when.When{At: "2023-11-29"}, "3"},
		{when.When{At: "2026-01", About: true}, "about 10 months"},
		{when.When{At: "2026-11", About: true}, "under 1 month"},
		{when.When{At: "2010", About: true}, "about 16"},
		{when.When{At: "2015", About: true}, "about 11"},
		{when.When{At: "2026"}, "under 1"},
		{when.When{}, ""},
	} {
		if got := ageIn(tt.born, on); got != tt.want {
			t.Errorf("%+v: got %q, want %q", tt.born, got, tt.want)
		}
	}
}

func TestLeaving(t *testing.T) {
	for said, want := range map[string]string{
		"At 15:15, with his mother.":         "Leaves at 15:15, with his mother.",
		"15:15 today, with Dean":             "Leaves at 15:15 today, with Dean",
		"Today at 12:45":                     "Leaves today at 12:45",
		"Friday, with her aunt":              "Leaves Friday, with her aunt",
		"Not before you say.":                "Next leaves: not before you say",
		"Not before you say. Asleep.":        "Next leaves: not before you say. Asleep.",
		"Her nan will fetch her at five.":    "Her nan will fetch her at five.",
		"School ends at 15:10.":              "School ends at 15:10.",
		"3 adults may collect him; not Dean": "3 adults may collect him; not Dean",
		"3.15pm, collected by her stepdad":   "Leaves at 3.15pm, collected by her stepdad",
		"4 pm, with her nan":                 "Leaves at 4 pm, with her nan",
		"Collected by her aunt at 12:30":     "Next leaves: collected by her aunt at 12:30",
		"":                                   "",
	} {
		if got := leaving(said); got != want {
			t.Errorf("%q: got %q, want %q", said, got, want)
		}
	}
}

// Someone without a name is described once.
func TestNoNameIsSaidOnce(t *testing.T) {
	r := checklist.New()
	child, office, neighbour := r.AddPerson(), r.AddPerson(), r.AddPerson()
	child.Referred = true
	office.Work = &checklist.Work{Post: "office", Agency: "Brook End School"}
	neighbour.Relations = []checklist.Relation{{To: child.ID, Is: "neighbour"}}
	p := newPaper(Context{R: r, Guide: checklist.Default()})
	if got := p.introduce(office.ID, newMarks()); got != "the office, Brook End School" {
		t.Errorf("got %q", got)
	}
	if got := english.Join(", ", p.name(neighbour.ID), afterName(p, neighbour)); got != "the neighbour" {
		t.Errorf("got %q", got)
	}
}

// A colleague who only saw what is on a separate sheet is not named on the main sheet.
func TestColleagueOfASeparateSheetIsNotOnTheMainSheet(t *testing.T) {
	r := checklist.New()
	child, hill := r.AddPerson(), r.AddPerson()
	child.Referred, child.Name = true, "Mila Torvane"
	hill.Name, hill.Work = "Mrs Hill", &checklist.Work{}
	f := r.AddFact()
	f.Kind, f.By, f.Text, f.Hold = "seen", hill.ID, "He struck the door.", checklist.HoldStaffSafety
	c := Context{R: r, Guide: checklist.Default(), Now: time.Date(2026, 11, 29, 12, 0, 0, 0, time.UTC)}
	if got := compose(t, "main", c); strings.Contains(got, "Mrs Hill") {
		t.Errorf("the main sheet names her:\n%s", got)
	}
	if got := compose(t, staffSafetyID, c); !strings.Contains(got, "Mrs Hill") {
		t.Errorf("the separate sheet does not name her:\n%s", got)
	}
	f.Hold = ""
	if got := compose(t, "main", c); !strings.Contains(got, "Mrs Hill") {
		t.Errorf("the main sheet does not name her:\n%s", got)
	}
}

// What is known about one person is not said about another.
func TestVisitingSafelySaysOfWhom(t *testing.T) {
	for _, tt := range []struct {
		mother, partner checklist.YesNo
		want            string
	}{
		{"no", "not_known", "We do not know whether Rob may be a danger to a visitor. Nothing known to us of danger to a visitor from Agnieszka Zielińska."},
		{"no", "no", nothingKnown},
		{"not_known", "not_known", "We do not know whether Agnieszka Zielińska or Rob may be a danger to a visitor."},
		{"no", "yes", ringUsFirst},
	} {
		r := checklist.New()
		child := r.AddPerson()
		child.Referred = true
		for name, risk := range map[string]checklist.YesNo{"Agnieszka Zielińska": tt.mother, "Rob": tt.partner} {
			o := r.AddPerson()
			o.Name, o.StaffRisk = name, risk
		}
		if r.People[1].Name == "Rob" {
			r.People[1], r.People[2] = r.People[2], r.People[1]
		}
		p := newPaper(Context{R: r, Guide: checklist.Default()})
		if got := visitingSafely(p); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestFirstSentencesCutNoQuotation(t *testing.T) {
	const said = `Leila told Ms Quist, "He is 19 or something. He has my pictures. I can't tell Baba." She cried. Then she left.`
	for n, want := range map[int]string{
		1: `Leila told Ms Quist, "He is 19 or something. He has my pictures. I can't tell Baba."`,
		2: `Leila told Ms Quist, "He is 19 or something. He has my pictures. I can't tell Baba." She cried.`,
		3: said,
		9: said,
	} {
		if got := firstSentences(said, n); got != want {
			t.Errorf("%d: got %q", n, got)
		}
	}
	if got := firstSentences("He said “It hurts. A lot.” He cried.", 1); got != "He said “It hurts. A lot.”" {
		t.Errorf("got %q", got)
	}
}

// A form with two boxes for a name gets its two parts, and is not told that a stranger is family.
func TestBoxesForPartsOfAName(t *testing.T) {
	r := sample(t, "rowan.json")
	r.Authority = "swindon"
	r.AddPerson().Name = "Jay"
	got := map[string]string{}
	for _, b := range Boxes(contextOf(r)) {
		got[b.Label] += b.Text + " " + b.Check
	}
	if got["Surname"] != "Ashdown cut from the full name: check it" || !strings.HasPrefix(got["First names"], "Rowan ") {
		t.Errorf("got %q and %q", got["Surname"], got["First names"])
	}
	if family := got["Significant family members outside the household"]; strings.Contains(family, "Jay") || !strings.Contains(family, "Ruth Ashdown") {
		t.Errorf("got %q", family)
	}
}
