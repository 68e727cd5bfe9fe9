package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

func TestGapInWords(t *testing.T) {
	r := checklist.New()
	r.Request.Made = "2026-11-12T11:34"
	r.AddChild().Pronouns = "he"
	unsafe := r.Clone()
	unsafe.Request.Tonight = "yes"
	tests := []struct {
		name     string
		question string
		gap      checklist.Gap
		want     string
		in       *checklist.Referral
	}{
		{"asked", "child.gp", checklist.Gap{Kind: "asked"}, "not known", r},
		{"asked on a day", "child.gp", checklist.Gap{Kind: "asked", On: "2026-11-11"}, "not known (asked Wed 11 Nov 2026)", r},
		{"in another year", "child.gp", checklist.Gap{Kind: "asked", On: "2025-11-11"}, "not known (asked Tue 11 Nov 2025)", r},
		{"will ask", "child.gp", checklist.Gap{Kind: "will_ask", On: "2026-11-16"}, "not known; we will find out by Mon 16 Nov 2026", r},
		{"will ask, with a note", "child.gp", checklist.Gap{Kind: "will_ask", Note: "The office rings."}, "not known; we will find out: the office rings", r},
		{"will ask, where telling is not safe", "family.parent_born", checklist.Gap{Kind: "will_ask"}, "not known; social care will need to find out", unsafe},
		{"will ask by a day, where telling is not safe", "child.gp", checklist.Gap{Kind: "will_ask", On: "2026-11-16"}, "not known; we will find out by Mon 16 Nov 2026", unsafe},
		{"will ask of what the school knows, where telling is not safe", "history.concerns", checklist.Gap{Kind: "will_ask"}, "not known; we will find out", unsafe},
		{"not asked", "consent.parents_told", checklist.Gap{Kind: "not_asked"}, "not known, and not asked", r},
		{"not asked, with a note", "consent.parents_told", checklist.Gap{Kind: "not_asked", Note: "Ms Venn will ring him"}, "not known: Ms Venn will ring him", r},
		{"declined", "child.gp", checklist.Gap{Kind: "declined"}, "asked; they preferred not to say", r},
		{"does not apply", "child.gp", checklist.Gap{Kind: "does_not_apply"}, "does not apply", r},
		{"a note says all", "child.gp", checklist.Gap{Kind: "does_not_apply", Note: "no one should ring him yet"}, "no one should ring him yet", r},
		{"the child has not said", "voice.wishes", checklist.Gap{Kind: "not_asked"}, "it has not come up, and we will not ask", r},
		{"the child has not said, and why", "consent.child_views", checklist.Gap{Kind: "not_asked", Note: "The police speak to her first."}, "not asked: the police speak to her first", r},
		{"the child did not say", "voice.lived_experience", checklist.Gap{Kind: "declined"}, "asked, and did not say", r},
		{"an older record", "voice.wishes", checklist.Gap{Kind: "will_ask", On: "2026-11-16"}, "not known; we will find out by Mon 16 Nov 2026", r},
		{"only the writer can say it", "analysis.opinion", checklist.Gap{Kind: "declined"}, "not answered yet", r},
		{"only the writer can say it, and a note", "outcome.expected", checklist.Gap{Kind: "not_asked", Note: "the head decides"}, "not answered yet: the head decides", r},
		{"the writer finds out", "outcome.we_will", checklist.Gap{Kind: "will_ask", On: "2026-11-16"}, "not known; we will find out by Mon 16 Nov 2026", r},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := newPaper(contextOf(tt.in)).gap(tt.question, &tt.gap); got != tt.want {
				t.Errorf("gap = %q, want %q", got, tt.want)
			}
		})
	}
}

// Facts and rows are cited one by one and read years later, so each has its day, year and place.
func TestEveryFactAndRowHasItsDayYearAndPlace(t *testing.T) {
	r := checklist.New()
	r.Request.Made = "2026-11-12T18:30"
	r.AddChild().Name = "Ola Brink"
	for range 2 {
		f := r.AddFact()
		f.Kind, f.When, f.Where, f.Text = checklist.FactSeen, when.When{At: "2026-11-12T10:52"}, "sports hall", "Sat by himself."
		e := r.AddEvent(checklist.EventHelp)
		e.When, e.Text = when.When{At: "2026-11-12"}, "A place at breakfast club."
	}
	r.Children()[0].Consent = checklist.Consent{Told: checklist.ToldBefore, ToldOn: when.When{At: "2026-11-12T11:25"}}
	r.AddRoute("police").When = when.When{At: "2026-11-12T12:10"}
	paper := compose(t, "main", contextOf(r))
	for want, times := range map[string]int{
		"Thu 12 Nov 2026, 10:52, sports hall": 2, "**Thu 12 Nov 2026:**": 2, "Thu 12 Nov 2026, 11:25": 1, "Thu 12 Nov 2026, 12:10": 1,
	} {
		if got := strings.Count(paper, want); got < times {
			t.Errorf("%q is printed %d times, want %d:\n%s", want, got, times, paper)
		}
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

// The page begins with what is asked for, in full: the kind of help if that is answered, else the writer's own
// requests.
func TestWeAskBeginsWithTheRequest(t *testing.T) {
	tests := []struct{ name, kind, outcome, reason, want string }{
		{"own words", "", "A strategy discussion today. Tell us by 14:45 where he sleeps.", "Marks on his arm (F1).",
			"A strategy discussion today. Tell us by 14:45 where he sleeps. In our view there is reasonable cause to suspect that Kit is suffering, or likely to suffer, significant harm (Children Act 1989, section 47). Marks on his arm (F1)."},
		{"a list", "", "1. See Tess before 17:00\n2. A medical", "Marks (F1).",
			"See Tess before 17:00. A medical. In our view there is reasonable cause to suspect that Kit is suffering, or likely to suffer, significant harm (Children Act 1989, section 47). Marks (F1)."},
		{"the type comes first", "assessment", "See Tess.", "Marks (F1).",
			"An assessment: in our view there is reasonable cause to suspect that Kit is suffering, or likely to suffer, significant harm (Children Act 1989, section 47). Marks (F1). See Tess."},
		{"the reason asks", "", "See Tess.", "A strategy discussion today: section 47.", "A strategy discussion today: section 47. See Tess."},
		{"nothing asked", "", "", "Marks (F1).", "In our view there is reasonable cause to suspect that Kit is suffering, or likely to suffer, significant harm (Children Act 1989, section 47). Marks (F1)."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild().Name = "Kit"
			r.Request.Type, r.Request.Level = checklist.RequestType(tt.kind), "section47"
			r.Answers = map[string]checklist.Answer{"outcome.expected": {Text: tt.outcome}, "referral.level_reason": {Text: tt.reason}}
			if got := weAskRows(newPaper(contextOf(r)), "Kit", false)[0].full(); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestShortAnswersArePrinted checks that an answer of a word or two is printed although the same letters are in another
// answer.
func TestShortAnswersArePrinted(t *testing.T) {
	t.Parallel()
	for _, said := range []string{"No", "Yes.", "Not yet", "With Nan"} {
		r := checklist.New()
		r.AddChild().Name = "Wilf Sandoe"
		r.Answers = map[string]checklist.Answer{
			checklist.QCallMayGoHome: {Text: said},
			checklist.QConcernReason: {Text: "Nothing was eaten yesterday. He had not yet been with Nan, and yes, he cried."},
		}
		text := flatWords(paperText(t, "main", contextOf(r)))
		if !strings.Contains(text, flatWords(strings.TrimRight(said, "."))+". agreed in the call.") {
			t.Errorf("%q is not printed: %s", said, text)
		}
	}
}
