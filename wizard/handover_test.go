package wizard_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/wizard"
)

func handOverClock() time.Time { return time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC) }

// sheltered returns a draft with something for every separate sheet, and with some words that are not an answer.
func sheltered(t *testing.T) *wizard.Flow {
	t.Helper()
	r := checklist.New()
	child := r.AddChild()
	child.Name = "Ewan Pask"
	r.Homes = []*checklist.Home{{ID: "h1", Address: "8 Lantern Hill", Postcode: "ZZ2 8KD"}}
	child.Homes = []string{"h1"}
	mother := r.AddPerson()
	mother.Name, mother.Homes = "Carys Pask", []string{"h1"}
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	father := r.AddPerson()
	father.Name, father.StaffRisk = "Rhodri Pask", checklist.Yes
	father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
	source := r.AddPerson()
	source.Name, source.NameHeld = "Sunita Quell", true
	f := r.AddFact()
	f.From, f.Text = source.ID, "Plates were smashed."
	f = r.AddFact()
	f.Hold, f.Text = checklist.HoldStaffSafety, "An axe is by the door."
	r.AddFact().Text = "Ewan was late twice."
	r.Answers = map[string]checklist.Answer{
		checklist.QConsentConfidentialInformation: {Text: "Do not tell Rhodri where Carys and Ewan live."},
	}
	flow := wizard.NewFlow(r, checklist.Default(), handOverClock)
	if err := flow.SetLabel("Sunita Quell, 8 Lantern Hill"); err != nil {
		t.Fatal(err)
	}
	flow.Begin("fact.list", "the axe of Sunita Quell")
	flow.Ask(&wizard.Asking{What: "note", Text: "Quell", Said: []string{"axe"}})
	return flow
}

// What is said of a draft before it is handed over names how much there is, and no answer.
func TestHandOverSays(t *testing.T) {
	t.Parallel()
	f := sheltered(t)
	if got := f.InDraft()[1]; got != "1 child, 3 other people, 3 facts, 0 dated entries" {
		t.Error(got)
	}
	var parts []string
	for _, p := range f.PartsInDraft() {
		parts = append(parts, p.Line())
	}
	want := []string{"protected sources: 1 person and 1 fact", "what must be kept from the family: Ewan and Carys Pask's address", "danger to staff: 1 person and 1 fact"}
	if !slices.Equal(parts, want) {
		t.Errorf("%q", parts)
	}
	empty := wizard.NewFlow(checklist.New(), checklist.Default(), handOverClock)
	if len(empty.PartsInDraft()) != 0 || len(empty.WordsLeftOut(nil)) != 0 || empty.InDraft()[0] != "parts with answers: none" {
		t.Errorf("%q", empty.InDraft())
	}
}

// What is left out leaves no trace: not in the answers, in the label, or in what was being typed.
func TestHandOverLeavesNoTrace(t *testing.T) {
	t.Parallel()
	f := sheltered(t)
	content, err := f.HandOver(f.Record().Parts())
	if err != nil {
		t.Fatal(err)
	}
	for _, gone := range []string{"Sunita", "Quell", "smashed", "Lantern", "8KD", "axe"} {
		if strings.Contains(string(content), gone) {
			t.Errorf("%q is in\n%s", gone, content)
		}
	}
	got, leftOut, err := wizard.ReceiveFlow(content, checklist.Default(), handOverClock)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(leftOut, "protected sources, what must be kept from the family and danger to staff") {
		t.Errorf("it says %q", leftOut)
	}
	if len(got.Record().Facts) != 1 || got.Record().Facts[0].ID != "f3" || got.Record().Children()[0].Name != "Ewan Pask" {
		t.Errorf("%s", content)
	}
}

// All of it goes where everything is put in, but for the label and what was being typed.
func TestHandOverWhole(t *testing.T) {
	t.Parallel()
	f := sheltered(t)
	content, err := f.HandOver(nil)
	if err != nil {
		t.Fatal(err)
	}
	got, leftOut, err := wizard.ReceiveFlow(content, checklist.Default(), handOverClock)
	if err != nil {
		t.Fatal(err)
	}
	before, _ := f.Record().Encode()
	after, _ := got.Record().Encode()
	if string(before) != string(after) || got.Label() != "" || leftOut != "" {
		t.Errorf("%s\n%s", before, after)
	}
}

// Only the record is taken from what was handed over, whatever else someone has put there.
func TestReceiveTakesTheRecordAlone(t *testing.T) {
	t.Parallel()
	content, err := sheltered(t).State()
	if err != nil {
		t.Fatal(err)
	}
	content = append([]byte(`{"left_out":["\u001b[2J","none"],`), content[1:]...)
	got, leftOut, err := wizard.ReceiveFlow(content, checklist.Default(), handOverClock)
	if err != nil {
		t.Fatal(err)
	}
	if got.Label() != "" || got.Asking() != nil || got.Begun("fact.list") != "" || leftOut != "" {
		t.Error("a label or half a line was taken")
	}
	for name, tt := range map[string]struct{ content, says string }{
		"not ours":     {"hello", "did not write it"},
		"newer":        {`{"format":99}`, "newer version"},
		"newer record": {`{"format":1,"record":{"format":99}}`, "newer version"},
	} {
		if _, _, err := wizard.ReceiveFlow([]byte(tt.content), checklist.Default(), handOverClock); err == nil || !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
