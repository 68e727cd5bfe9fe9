package export

import (
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func TestGapInWords(t *testing.T) {
	r := checklist.New()
	r.Request.Made = "2026-11-12T11:34"
	r.AddChild().Pronouns = "he"
	p := newPage(contextOf(r))
	tests := []struct {
		name string
		gap  checklist.Gap
		want string
	}{
		{"asked", checklist.Gap{Kind: "asked"}, "not known"},
		{"asked on a day", checklist.Gap{Kind: "asked", On: "2026-11-11"}, "not known (asked Wed 11 Nov)"},
		{"in another year", checklist.Gap{Kind: "asked", On: "2025-11-11"}, "not known (asked Tue 11 Nov 2025)"},
		{"will ask", checklist.Gap{Kind: "will_ask", On: "2026-11-16"}, "not known; we find out by Mon 16 Nov"},
		{"will ask, with a note", checklist.Gap{Kind: "will_ask", Note: "The office rings."}, "not known; we will find out: the office rings"},
		{"not asked", checklist.Gap{Kind: "not_asked"}, "not asked, so as not to question him"},
		{"not asked, with a note", checklist.Gap{Kind: "not_asked", Note: "Ms Venn will ring him"}, "not known: Ms Venn will ring him"},
		{"declined", checklist.Gap{Kind: "declined"}, "asked; they would rather not say"},
		{"does not apply", checklist.Gap{Kind: "does_not_apply"}, "does not apply"},
		{"a note says all", checklist.Gap{Kind: "does_not_apply", Note: "nobody should ring him yet"}, "nobody should ring him yet"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := p.gap(&tt.gap); got != tt.want {
				t.Errorf("gap = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestDateLeavesOutTheYear(t *testing.T) {
	r := checklist.New()
	r.Request.Made = "2026-11-12T11:34"
	tests := []struct {
		at, want string
		about    bool
	}{
		{at: "2026-11-12T10:52", want: "Thu 12 Nov, 10:52"},
		{at: "2026-11-09", want: "Mon 9 Nov"},
		{at: "2026-10", want: "October"},
		{at: "2026-10", about: true, want: "about October"},
		{at: "2026", want: "2026"},
		{at: "2025-12-19", want: "Fri 19 Dec 2025"},
		{at: "2027-01-04", want: "Mon 4 Jan 2027"},
	}
	for _, tt := range tests {
		p := newPage(contextOf(r))
		if got := p.date(when.When{At: tt.at, About: tt.about}); got != tt.want {
			t.Errorf("date(%s) = %q, want %q", tt.at, got, tt.want)
		}
	}
	p := newPage(contextOf(r))
	p.allYears = true
	if got := p.date(when.When{At: "2026-11-09"}); got != "Mon 9 Nov 2026" {
		t.Errorf("on a paper kept apart, date = %q", got)
	}
}

func TestCited(t *testing.T) {
	for _, tt := range []struct {
		want string
		ids  []string
	}{
		{"F1", []string{"f1"}},
		{"F1 and F2", []string{"f2", "f1"}},
		{"F1 to F3, F8 and F9", []string{"f1", "f2", "f3", "f8", "f9"}},
		{"F1, F3 and F5", []string{"f1", "f3", "f5", "f3"}},
	} {
		if got := cited(tt.ids); got != tt.want {
			t.Errorf("cited(%v) = %q, want %q", tt.ids, got, tt.want)
		}
	}
}

// What is asked for leads the page, whole: first what kind of help, where that is answered, else the writer's own requests.
func TestWeAskBeginsWithTheRequest(t *testing.T) {
	tests := []struct{ name, kind, outcome, reason, want string }{
		{"own words", "", "A strategy discussion today. Tell us by 14:45 where he sleeps.", "Marks on his arm (F1).",
			"A strategy discussion today. Tell us by 14:45 where he sleeps. In our view Kit is suffering significant harm, or likely to (Children Act 1989, section 47). Marks on his arm (F1)."},
		{"a list", "", "1. See Tess before 17:00\n2. A medical", "Marks (F1).",
			"See Tess before 17:00. A medical. In our view Kit is suffering significant harm, or likely to (Children Act 1989, section 47). Marks (F1)."},
		{"the type comes first", "assessment", "See Tess.", "Marks (F1).",
			"An assessment: in our view Kit is suffering significant harm, or likely to (Children Act 1989, section 47). Marks (F1). See Tess."},
		{"the reason asks", "", "See Tess.", "A strategy discussion today: section 47.", "A strategy discussion today: section 47. See Tess."},
		{"nothing asked", "", "", "Marks (F1).", "In our view Kit is suffering significant harm, or likely to (Children Act 1989, section 47). Marks (F1)."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild().Name = "Kit"
			r.Request.Type, r.Request.Level = tt.kind, "section47"
			r.Answers = map[string]checklist.Answer{"outcome.expected": {Text: tt.outcome}, "referral.level_reason": {Text: tt.reason}}
			if got := newPage(contextOf(r)).weAsk("Kit", false); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}
