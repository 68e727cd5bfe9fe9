package plain_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/export"
	"referral/export/text"
	"referral/wizard"
	"referral/wizard/plain"
)

// TestAfter checks that the page after sending shows what is due, and that the outcome, the log and the papers take one
// key each.
func TestAfter(t *testing.T) {
	data, ok := checklist.Sample("rowan")
	if !ok {
		t.Fatal("there is no sample rowan")
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	now := func() time.Time { return time.Date(2026, time.November, 13, 9, 0, 0, 0, time.UTC) }
	f := wizard.NewFlow(r, checklist.Default(), now)
	for f.Now().Page != wizard.PageAfter {
		f.JumpSection("after")
		if f.Now().Page != wizard.PageAfter && !f.Next() {
			t.Fatal("there is no page after sending")
		}
	}
	var out bytes.Buffer
	err = plain.Run(wizard.NewSession(f), plain.Options{
		In: &typed{[]string{"c", "s", "g", "zz", "w", "Mr Hale", "how he comes in", "soon", "18/12/2026", "we ring again", "o", "5"}}, Out: &out,
		Numbers: func(string) []export.Number { return nil },
		Text: func(id string) (string, bool) {
			sheet, ok := export.Find(id)
			if !ok {
				return "", false
			}
			d, ok := sheet.Compose(export.Context{R: r, Guide: f.Guide(), Now: now()})
			var b bytes.Buffer
			if !ok || text.Write(&b, d, 0) != nil {
				return "", false
			}
			return b.String(), true
		},
	})
	if !errors.Is(err, plain.ErrEnded) {
		t.Errorf("got %v, want ErrEnded", err)
	}
	for _, want := range []string{"What is due", "The ladder", "For supervision", "What did the council decide?"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("there is no %q on the page", want)
		}
	}
	if got := followup.Watches(r); len(got) != 1 || got[0].Until != "2026-12-18" || got[0].Then != "we ring again" {
		t.Errorf("what is still watched: got %+v", got)
	}
	if got := r.Answers["after.outcome"].Text; got != "assessment" {
		t.Errorf("got outcome %q, want assessment", got)
	}
}

// TestAfterLeadsToANewFact checks that n says which reference to give and that the call is made today, then goes to the
// facts (R164).
func TestAfterLeadsToANewFact(t *testing.T) {
	for reference, says := range map[string]string{"QV-5512": "The council's reference: QV-5512", "": "not written down: give the day and the time"} {
		r := checklist.New()
		r.Request.Made = "2026-11-18T09:00"
		if reference != "" {
			r.Answers = map[string]checklist.Answer{"after.reference": {Text: reference}}
		}
		s := wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
		for s.Flow.JumpSection("after"); s.Flow.Now().Page != wizard.PageAfter && s.Flow.Next(); {
		}
		out, _ := goOn(s, nil, "n")
		if !strings.Contains(out, says) || !strings.Contains(out, "Ring the same day") || s.Flow.Now().Ref != wizard.Facts {
			t.Errorf("it is at %v, and %q is not there in\n%s", s.Flow.Now().Ref, says, out)
		}
	}
}

// TestCheckWritesOnePaperAlone checks that the page of answers writes the papers for the council, or a single paper by
// name.
func TestCheckWritesOnePaperAlone(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	for s.Flow.Now().Page != wizard.PageCheck {
		s.Flow.JumpSection("check")
		if s.Flow.Now().Page != wizard.PageCheck && !s.Flow.Next() {
			t.Fatal("there is no page to check the answers")
		}
	}
	out, err := goOn(s, nil, "m", "f deadlines", "f rowan", "t", "d call")
	if !errors.Is(err, plain.ErrEnded) {
		t.Errorf("got %v, want ErrEnded", err)
	}
	for _, want := range []string{"Written:  as markdown", "Written: deadlines as pdf", "There is no such paper now. You can choose from: main,", "Written:  as text", "Written: call as docx"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not there in\n%s", want, out)
		}
	}
}

// TestCheckFillsInTheCouncilsForm checks that the key appears if an empty form is kept, and that the page says what was
// left empty.
func TestCheckFillsInTheCouncilsForm(t *testing.T) {
	for _, kept := range []bool{true, false} {
		s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
		for s.Flow.JumpSection("check"); s.Flow.Now().Page != wizard.PageCheck && s.Flow.Next(); {
		}
		out, _ := goOnWith(s, nil, func(o *plain.Options) {
			o.HasForm = func() bool { return kept }
			o.Form = func() (wizard.Saved, []string, error) {
				return wizard.Saved{Said: "Saved as form.docx."}, []string{"Left empty: 5 Also known as."}, nil
			}
		}, "w")
		out = strings.Join(strings.Fields(out), " ")
		if strings.Contains(out, wizard.WordsFormKey) != kept || strings.Contains(out, "Saved as form.docx. Left empty: 5 Also known as.") != kept {
			t.Errorf("a form is kept: %v, got\n%s", kept, out)
		}
	}
}

// If a paper cannot be written, the page says so and continues.
func TestCheckSaysWhatWentWrong(t *testing.T) {
	s := wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), clock))
	for s.Flow.JumpSection("check"); s.Flow.Now().Page != wizard.PageCheck && s.Flow.Next(); {
	}
	var out bytes.Buffer
	_ = plain.Run(s, plain.Options{
		In: &typed{[]string{"f", "t"}}, Out: &out,
		Numbers: func(string) []export.Number { return nil },
		Text:    func(string) (string, bool) { return "", true },
		Export:  func(string, string) (wizard.Saved, error) { return wizard.Saved{}, errors.New("the disk is full") },
	})
	if strings.Count(out.String(), "the disk is full") != 2 {
		t.Errorf("got\n%s", &out)
	}
}

// TestCheckShowsBothHalves checks that before papers are written the page says what page one will hold of what must be
// kept from the family, and what the separate sheet will.
func TestCheckShowsBothHalves(t *testing.T) {
	r := checklist.New()
	r.Answers = map[string]checklist.Answer{"consent.confidential_information": {Text: "No letters to the house. Her uncle rang us."}}
	s := wizard.NewSession(wizard.NewFlow(r, checklist.Default(), clock))
	for s.Flow.Now().Page != wizard.PageCheck {
		s.Flow.JumpSection("check")
		if s.Flow.Now().Page != wizard.PageCheck && !s.Flow.Next() {
			t.Fatal("there is no page to check the answers")
		}
	}
	out, _ := goOn(s, nil, "m")
	page, _, _ := strings.Cut(out, "Written:")
	for _, want := range []string{"On page one: No letters to the house.", "On the separate sheet only: Her uncle rang us."} {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not there in\n%s", want, page)
		}
	}
}
