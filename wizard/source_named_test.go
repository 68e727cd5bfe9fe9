package wizard

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/export"
	"referral/export/text"
)

// TestSourceNamedOnEveryPaper puts a source's name in one text after another, as people write names, and looks for it on
// every paper: where it prints, the writer is asked, and told where it was written.
func TestSourceNamedOnEveryPaper(t *testing.T) {
	t.Parallel()
	const said = "Then Ifeoma Adeyemi came, ifeoma's car outside; Mrs Adeyemi rang."
	now := time.Date(2026, 11, 12, 12, 0, 0, 0, time.UTC)
	asked := map[string]bool{}
	for where, put := range map[string]func(r *checklist.Referral){
		"Why today":        answer(checklist.QConcernWhyNow, said),
		"our view":         answer(checklist.QAnalysisOpinion, said),
		"what we ask":      answer(checklist.QOutcomeExpected, said),
		"the council's":    answer(checklist.QAfterReasons, said),
		"a fact":           func(r *checklist.Referral) { r.Facts[1].Text = said },
		"where it was":     func(r *checklist.Referral) { r.Facts[1].Where = "Ifeoma's stairs" },
		"an event":         func(r *checklist.Referral) { r.Events[0].Text = said },
		"an action":        func(r *checklist.Referral) { r.Actions[1].Text = said },
		"who an action is": func(r *checklist.Referral) { r.Actions[1].Who = "Ifeoma Adeyemi" },
		"another body":     func(r *checklist.Referral) { r.Routes[0].Who = "Sgt Hall, by way of Ifeoma" },
		"a child's answer": func(r *checklist.Referral) {
			r.Person("p1").Answers[checklist.QChildWhereabouts] = checklist.Answer{Text: said}
		},
		"a parent's answer": func(r *checklist.Referral) { setReason(r, said) },
		"the note of a gap": func(r *checklist.Referral) {
			r.Answers[checklist.QConcernWhyNow] = checklist.Answer{Gap: &checklist.Gap{Kind: "will_ask", Note: "ifeoma may know"}}
		},
	} {
		r := rowan(t)
		p := r.AddPerson()
		p.Name, p.NameHeld = "Ifeoma Adeyemi", true
		put(r)
		prints := false
		for _, sheet := range export.Sheets() {
			d, ok := sheet.Compose(export.Context{R: r, Guide: checklist.Default(), Now: now})
			if !ok || sheet.ID == export.SourcesID {
				continue
			}
			paper := text.Plain(d.Blocks)
			named := strings.Contains(strings.ToLower(paper), "ifeoma")
			if got := SourceNamed(r, paper); (got != "") != named {
				t.Errorf("%s, on the sheet %s: named %v, asked %q", where, sheet.ID, named, got)
			}
			prints = prints || named
			asked[sheet.ID] = asked[sheet.ID] || named
		}
		boxes := export.BoxText(export.Context{R: r, Guide: checklist.Default(), Now: now})
		if named := strings.Contains(strings.ToLower(boxes), "ifeoma"); named != (SourceNamed(r, boxes) != "") {
			t.Errorf("%s, in the boxes: named %v", where, named)
		}
		if !prints {
			t.Errorf("%s prints on no paper", where)
		}
	}
	for _, sheet := range []string{"main", "chronology", "call", "challenge", "actions"} {
		if !asked[sheet] {
			t.Errorf("the name was on no sheet %s", sheet)
		}
	}
}

func rowan(t *testing.T) *checklist.Referral {
	t.Helper()
	data, ok := checklist.Sample("rowan")
	if !ok {
		t.Fatal("there is no such sample")
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func answer(id, text string) func(r *checklist.Referral) {
	return func(r *checklist.Referral) { r.Answers[id] = checklist.Answer{Text: text} }
}

func setReason(r *checklist.Referral, text string) {
	r.Person("p2").Answers[checklist.QConsentReasonWithout] = checklist.Answer{Text: text}
}

// What is not a source's name, or is someone else's too, is not asked about.
func TestNoSourceNamed(t *testing.T) {
	t.Parallel()
	for paper, held := range map[string]string{
		"Rowan is cold at night.":     "Rowan Frost",
		"Cold since May 2026.":        "May Obi",
		"He may go home.":             "May Obi",
		"Conrad Sayle shouted at him": "",
	} {
		r := rowan(t)
		if held != "" {
			p := r.AddPerson()
			p.Name, p.NameHeld = held, true
		}
		r.Answers[checklist.QConcernWhyNow] = checklist.Answer{Text: paper}
		if got := SourceNamed(r, paper); got != "" {
			t.Errorf("%q with %q held: %s", paper, held, got)
		}
	}
}

// If someone is not to be named and nothing says who, the writer is asked before a paper with a name that it could be is
// saved. A script is not told the name.
func TestSourceOpenIsAsked(t *testing.T) {
	t.Parallel()
	r := rowan(t)
	r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: "Please do not say who rang the school."}
	p := r.AddPerson()
	p.Name, p.Relations = "Ifeoma Adeyemi", []checklist.Relation{{To: "p1", Is: "neighbour"}}
	r.Facts[1].Kind, r.Facts[1].From = checklist.FactPassedOn, p.ID
	const paper = "Leigh Ashdown, mother. F2. Passed on, from Mrs Adeyemi."
	if got := SourceNamed(r, paper); !strings.Contains(got, "This paper names Ifeoma Adeyemi.") {
		t.Errorf("not asked: %q", got)
	}
	if got := SourceNamedUnder(r, paper); got == "" || strings.Contains(got, "Adeyemi") {
		t.Errorf("a script is told %q", got)
	}
	if got := SourceNamed(r, "F2. Passed on."); got != "" {
		t.Errorf("asked of a paper without the name: %q", got)
	}
	r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Ifeoma Adeyemi told us."}
	if got := SourceNamed(r, "F2. Passed on."); got != "" {
		t.Errorf("asked although the name is kept: %q", got)
	}
}
