package wizard_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export"
	"referral/wizard"
)

// The pack says whose form it is; without one of the council's own, that the boxes are in our order.
func TestWhoseFormThePackIs(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	c := export.Context{R: f.Record(), Guide: f.Guide(), Now: clock()}
	if got := wizard.PackForm(c); got != wizard.WordsPackGeneric {
		t.Errorf("no council: got %q", got)
	}
	c.R.Authority = wizard.NotOnTheList.ID
	if got := wizard.PackForm(c); got != wizard.WordsPackOther {
		t.Errorf("not on the list: got %q", got)
	}
	form := authority.Form{Title: "Request for help", Fields: []authority.Field{{Label: "Name", Questions: []string{"child.name"}}}}
	c.Profile = authority.Profile{ID: "own", Name: "Anyshire", Form: form}
	if got := wizard.PackForm(c); got != "Anyshire: Request for help ("+form.Dated()+")" {
		t.Errorf("its own form: got %q", got)
	}
}

// Sheets that go separately are named, and asked after until the writer has sent them.
func TestSeparateSheetsAreAskedAfter(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	titles := func() string {
		return wizard.PackSeparateSheets(export.Context{R: f.Record(), Guide: f.Guide(), Now: clock()})
	}
	if f.AsksSheetsSent() || titles() != "" {
		t.Errorf("there are none: %v, %q", f.AsksSheetsSent(), titles())
	}
	answerRef(t, f, checklist.QReferralPoliceHelp, "", string(checklist.Yes))
	if !f.AsksSheetsSent() || titles() == "" || strings.Contains(titles(), "; ") {
		t.Errorf("there is one: %v, %q", f.AsksSheetsSent(), titles())
	}
	answerRef(t, f, checklist.QConsentKeptSecret, "", "Mr Duarte must not learn that the aunt rang.")
	if n := strings.Count(titles(), "; "); n != 1 {
		t.Errorf("there are two: %q", titles())
	}
	for choice, asks := range map[string]bool{"no": true, "yes": false} {
		if err := f.AnswerTo(wizard.SheetsSent, checklist.Value{Choice: choice}); err != nil || f.AsksSheetsSent() != asks {
			t.Errorf("%s: %v, %v", choice, f.AsksSheetsSent(), err)
		}
	}
}

// The referral as one text has its title and what was written, and is empty for no record.
func TestTheReferralAsText(t *testing.T) {
	t.Parallel()
	f := sampleFlow(t, "rowan")
	text := wizard.WholeReferral(export.Context{R: f.Record(), Guide: f.Guide(), Now: clock()})
	for _, want := range []string{"Rowan Ashdown", "Fictional"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing from %.300s", want, text)
		}
	}
	if strings.TrimSpace(text) != text || text == "" {
		t.Errorf("it begins or ends with empty lines: %.80q", text)
	}
}

// The council's reference is read out, from the form or from the call; without one, what to give instead.
func TestTheCouncilsReference(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	none := wizard.CouncilsReference(f.Record())
	if !strings.Contains(none, "not written down") || !strings.Contains(none, "the day and the time") {
		t.Errorf("got %q", none)
	}
	answerRef(t, f, checklist.QAfterReference, "", "ANY 2210")
	if got := wizard.CouncilsReference(f.Record()); got != "The council's reference: ANY 2210" {
		t.Errorf("got %q", got)
	}
}

// A draft in the list is opened to say what it is, and closed again. One that cannot be opened says why.
func TestWhatADraftIs(t *testing.T) {
	t.Parallel()
	opened := 0
	store := shelf{held: map[string][]byte{"a": stateOf(t, "Ines Duarte", "Rita", "Bruises."), "b": []byte("not a draft"), "c": nil}, opened: &opened}
	if got := wizard.AboutDraft(store, "a", checklist.Default(), clock); got.Initials != "I. D." || got.Trouble != "" || !strings.HasPrefix(got.Step, "step ") {
		t.Errorf("got %+v", got)
	}
	for _, id := range []string{"b", "c"} {
		if got := wizard.AboutDraft(store, id, checklist.Default(), clock); got.Trouble == "" || got.Line() != got.Trouble || strings.Contains(got.Trouble, ";") {
			t.Errorf("%s: got %+v", id, got)
		}
	}
	if opened != 0 {
		t.Errorf("%d drafts are left open", opened)
	}
}
