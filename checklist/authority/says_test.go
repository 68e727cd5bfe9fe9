package authority_test

import (
	"strings"
	"testing"
	"time"

	"referral/checklist/authority"
)

// What a profile says of a number, a time and a day, in words.
func TestProfileSays(t *testing.T) {
	t.Parallel()
	for d, want := range map[authority.Deadline]string{
		{N: 1, Unit: "hours"}: "1 hour", {N: 24, Unit: "hours"}: "24 hours", {N: 1, Unit: "working_days"}: "1 working day", {N: 2, Unit: "working_days"}: "2 working days",
	} {
		if got := d.Amount(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for n, want := range map[authority.Number]string{
		{}:                                    "hours not known; not dated, so check it",
		{Option: "option 2"}:                  "option 2; hours not known; not dated, so check it",
		{Use: authority.OutOfHours}:           "not dated, so check it",
		{Option: "option 2", Hours: "always"}: "option 2; always; not dated, so check it",
		{Hours: "always", Origin: authority.Origin{Checked: "2026-11-01"}}: "always; checked Sun 1 Nov 2026",
	} {
		if got := n.Note(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	p, _ := authority.Read([]byte(whole), known)
	if n, ok := p.OutOfHours(); !ok || n.Label != "At night" {
		t.Errorf("got %+v at night", n)
	}
	if _, ok := (authority.Profile{Numbers: p.Numbers[:1]}).OutOfHours(); ok {
		t.Error("a number of the day is one of the night")
	}
	if d, ok := p.Deadline("response"); !ok || d.Unit != "working_days" {
		t.Errorf("got %+v", d)
	}
	if _, ok := p.Deadline("chase"); ok {
		t.Error("there is a time for ringing again that is not in the record")
	}
	for takes, want := range map[string]bool{"": true, "form": true, "both": true, "telephone": false} {
		if got := (authority.Profile{Route: authority.Route{Takes: takes}}).TakesForm(); got != want {
			t.Errorf("takes %q: a form is taken: %v", takes, got)
		}
	}
	closed := authority.Profile{Closed: append(p.Closed, authority.Closed{Day: "soon"})}.ClosedDays()
	if len(closed) != 2 || closed[0].Format(time.DateOnly) != "2026-12-24" || closed[1].Format(time.DateOnly) != "2026-12-29" {
		t.Errorf("got the closed days %v", closed)
	}
}

// Anything not known is listed; if no form is taken, nothing about the form is.
func TestNotKnown(t *testing.T) {
	t.Parallel()
	whole, _ := authority.Read([]byte(whole), known)
	has := func(p authority.Profile, what string) bool {
		return strings.Contains("|"+strings.Join(p.Unknown(), "|")+"|", "|"+what+"|")
	}
	for what, forget := range map[string]func(p *authority.Profile){
		"how it takes referrals":                                    func(p *authority.Profile) { p.Route = authority.Route{} },
		"whether it takes referrals by form, by phone or both":      func(p *authority.Profile) { p.Route.Takes, p.Route.Says = "", "Send it to the hub." },
		"its phone number":                                          func(p *authority.Profile) { p.Numbers = p.Numbers[1:] },
		"its number out of hours":                                   func(p *authority.Profile) { p.Numbers = p.Numbers[:1] },
		"its form and the order of its boxes":                       func(p *authority.Profile) { p.Form.Fields = nil },
		"whether its form refuses blanks":                           func(p *authority.Profile) { p.Form.Blanks = "" },
		"whether its portal can save, and how long a session lasts": func(p *authority.Profile) { p.Form.SessionMinutes = 0 },
		"its threshold document":                                    func(p *authority.Profile) { p.Threshold.Document = "" },
		"the names of its levels":                                   func(p *authority.Profile) { p.Threshold.Levels = nil },
		"where its procedures are":                                  func(p *authority.Profile) { p.Procedures.Where = "" },
		"how it settles disagreements":                              func(p *authority.Profile) { p.Ladder = nil },
		"its postcode districts":                                    func(p *authority.Profile) { p.Postcodes.Inside = nil },
		"its closed days other than bank holidays":                  func(p *authority.Profile) { p.Closed = nil },
		"by when the front door answers":                            func(p *authority.Profile) { p.Deadlines = p.Deadlines[:1] },
	} {
		p := whole
		if has(p, what) {
			t.Errorf("%s is said not to be known", what)
		}
		forget(&p)
		if !has(p, what) {
			t.Errorf("%s is not said to be unknown", what)
		}
		p.Route.Takes = "telephone"
		if strings.Contains(what, "form") || strings.Contains(what, "portal") {
			if has(p, what) {
				t.Errorf("%s is missed where no form is taken", what)
			}
		}
	}
	one := whole
	one.Threshold.Levels, one.Ladder, one.Postcodes.Inside, one.Closed = one.Threshold.Levels[:1], one.Ladder[:1], one.Postcodes.Inside[:1], one.Closed[:1]
	if got, want := len(one.Unknown()), len(whole.Unknown()); got != want {
		t.Errorf("with one of each, got %d things not known, want %d", got, want)
	}
	saves := whole
	saves.Form.CanSave = ""
	if !has(saves, "whether its portal can save, and how long a session lasts") {
		t.Error("how long a session lasts is not all")
	}
}

func TestPostcodes(t *testing.T) {
	t.Parallel()
	for give, want := range map[string]string{
		"M1 1AA": "M1 1AA", "M60 1NW": "M60 1NW", "CR2 6XH": "CR2 6XH", "DN55 1PT": "DN55 1PT", "W1A 1HQ": "W1A 1HQ", "EC1A 1BB": "EC1A 1BB", " ec1a1bb": "EC1A 1BB", "B L 1 1Z Z": "BL1 1ZZ",
		"M1 AAA": "", "M1 11A": "", "M1 1A1": "", "MM 1AA": "", "11 1AA": "", "MMM1 1AA": "", "M1A1 1AA": "", "MAA 1AA": "", "M111 1AA": "", "EC1A 1BBB": "", "1AA": "", "A@9 1AA": "", "A9[ 1AA": "", "AZ9 9ZZ": "AZ9 9ZZ", "M/1 1AA": "", "M: 1AA": "",
	} {
		district, rest, ok := authority.Postcode(give)
		if got := strings.TrimSpace(district + " " + rest); got != want || ok != (want != "") {
			t.Errorf("%q: got %q and %v, want %q", give, got, ok, want)
		}
	}
	p := authority.Profile{Name: "Wexcombe", Postcodes: authority.Postcodes{Shared: []string{"ZZ5"}}}
	for place, want := range map[authority.Place]string{
		authority.PlaceInside:     "It looks like Wexcombe; the home address decides.",
		authority.PlaceShared:     "This district is shared between councils: check it with the council's switchboard.",
		authority.PlaceNeighbour:  "This district looks like a neighbouring council's: check it with the council's switchboard.",
		authority.PlaceUnlisted:   "This district is not on the list for Wexcombe: check it with the council's switchboard before you send.",
		authority.PlaceUnknown:    "",
		authority.PlaceNoPostcode: "",
	} {
		if got := p.Say(place); got != want {
			t.Errorf("%s: got %q, want %q", place, got, want)
		}
	}
	if got := p.Place("ZZ6 7QD"); got != authority.PlaceUnlisted {
		t.Errorf("a profile with shared districts alone: got %s", got)
	}
	p.Postcodes = authority.Postcodes{Neighbours: []string{"ZZ5"}, Checker: "the council's page"}
	if got := p.Place("ZZ6 7QD"); got != authority.PlaceUnlisted {
		t.Errorf("a profile with its neighbours alone: got %s", got)
	}
	if got, want := p.Say(authority.PlaceShared), "This district is shared between councils: look it up at the council's page."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The built-in profiles are found by their ID, and changing one list does not change another.
func TestFind(t *testing.T) {
	t.Parallel()
	p, ok := authority.Find("bolton")
	if !ok || p.ID != "bolton" || p.Name != "Bolton" {
		t.Errorf("got %q and %v", p.Name, ok)
	}
	if _, ok := authority.Find("atlantis"); ok {
		t.Error("there is a profile of no authority")
	}
	list := authority.Builtin()
	if list[len(list)-1].ID != authority.Other || list[0].ID != "bolton" {
		t.Errorf("the order is from %s to %s", list[0].ID, list[len(list)-1].ID)
	}
}

func TestLadders(t *testing.T) {
	t.Parallel()
	step := func(id, next string) authority.LadderStep { return authority.LadderStep{ID: id, Next: next} }
	for name, tt := range map[string]struct {
		ladder []authority.LadderStep
		want   string
	}{
		"none":         {nil, ""},
		"one":          {[]authority.LadderStep{step("a", "")}, "a"},
		"from the top": {[]authority.LadderStep{step("c", ""), step("b", "c"), step("a", "b")}, "a b c"},
		"from below":   {[]authority.LadderStep{step("a", "b"), step("b", "c"), step("c", "")}, "a b c"},
		"a gap":        {[]authority.LadderStep{step("a", "x"), step("b", "")}, "a"},
		"a circle":     {[]authority.LadderStep{step("a", "b"), step("b", "a")}, ""},
		"into one":     {[]authority.LadderStep{step("a", "b"), step("b", "c"), step("c", "b")}, "a b c"},
	} {
		var got []string
		for _, r := range (authority.Profile{Ladder: tt.ladder}).LadderInOrder() {
			got = append(got, r.ID)
		}
		if strings.Join(got, " ") != tt.want {
			t.Errorf("%s: got %v, want %s", name, got, tt.want)
		}
	}
	const file = "id = \"wex\"\nname = \"W\"\n"
	for ladder, want := range map[string]string{
		"a>b b>c c>":     "",
		"c> a>b b>c":     "",
		"a>c b>c c>":     "line 11: two steps lead to the same one",
		"a>b a>c b>c c>": "line 9: another step has this id",
		"a>b b>a":        "line 6: the ladder goes in a circle: this step leads back to itself",
		"a>b b>c c>d d>": "",
		"a> b>":          "line 3: the ladder is in 2 pieces: every step but the last names the next",
	} {
		text := file
		for _, pair := range strings.Fields(ladder) {
			id, next, _ := strings.Cut(pair, ">")
			text += "[[ladder]]\nid = \"" + id + "\"\nwho = \"w\"\nnext = \"" + next + "\"\nsource = \"p\"\n"
		}
		_, mistakes := authority.Read([]byte(text), known)
		var got []string
		for _, m := range mistakes {
			got = append(got, m.String())
		}
		if all := strings.Join(got, "\n"); want == "" && all != "" || !strings.Contains(all, want) {
			t.Errorf("%s: got %q, want %q", ladder, all, want)
		}
	}
}
