package checklist_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
)

// guarded is a record with a source, an address that must be kept, and danger to a visitor. Each part has words of its own.
func guarded(t *testing.T) *checklist.Referral {
	t.Helper()
	r := checklist.New()
	child := r.AddChild()
	child.Name = "Tamsin Orrell"
	r.Homes = []*checklist.Home{{ID: "h1", Address: "14 Cooper's Rise, Wexcombe", Postcode: "ZZ7 3QX", Phone: "01632 960 771"}}
	child.Homes = []string{"h1"}
	mother := r.AddPerson()
	mother.Name, mother.Homes, mother.Phone = "Della Orrell", []string{"h1"}, "07700 900 771"
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	father := r.AddPerson()
	father.Name, father.StaffRisk = "Conrad Orrell", checklist.Yes
	father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
	father.Answers = map[string]checklist.Answer{checklist.QPersonStaffRisk: {Text: "He set the lurcher on the meter reader."}}
	source := r.AddPerson()
	source.Name, source.NameHeld, source.Phone = "Philippa Wray", true, "07700 900 118"
	source.Relations = []checklist.Relation{{To: child.ID, Is: "neighbour"}}
	heard := r.AddFact()
	heard.From, heard.Text = source.ID, "Bottles were thrown at the shed."
	knife := r.AddFact()
	knife.Hold, knife.Text = checklist.HoldStaffSafety, "A machete lies on the porch."
	own := r.AddFact()
	own.Text = "Tamsin slept in maths. Philippa Wray saw her at 6. She walks to 14 Cooper's Rise alone. She ate two lunches."
	r.Answers = map[string]checklist.Answer{
		checklist.QConsentConfidentialInformation: {Text: "Do not tell Conrad Orrell where Della and Tamsin live."},
		checklist.QConsentKeptSecret:              {Text: "They are at 14 Cooper's Rise. The neighbour told us."},
		checklist.QReferralPoliceHelp:             {Text: string(checklist.Yes)},
	}
	r.Kept = []checklist.Kept{{Rule: "any", Text: "lurcher Wray Cooper's Rise"}}
	return r
}

// signsOf are words that only one part of the record has.
var signsOf = map[checklist.Part][]string{
	checklist.PartSources: {"Philippa", "Wray", "900 118", "Bottles", "neighbour"},
	checklist.PartKept:    {"Cooper's Rise", "ZZ7", "3QX", "960 771"},
	checklist.PartDanger:  {"lurcher", "machete", "staff_risk", "staff_safety", "police_help"},
}

// What is left out leaves no trace, whichever parts it is; what is not a part of it is still there.
func TestLeaveOut(t *testing.T) {
	t.Parallel()
	r := guarded(t)
	all := []checklist.Part{checklist.PartSources, checklist.PartKept, checklist.PartDanger}
	if got := r.Parts(); !slices.Equal(got, all) {
		t.Fatalf("the parts are %v", got)
	}
	before, _ := r.Encode()
	for n := range 1 << len(all) {
		var out []checklist.Part
		for i, part := range all {
			if n&(1<<i) != 0 {
				out = append(out, part)
			}
		}
		got, err := r.LeaveOut(out, checklist.Default())
		if err != nil {
			t.Fatalf("%v: %v", out, err)
		}
		data, _ := got.Encode()
		for part, signs := range signsOf {
			gone := slices.Contains(out, part)
			for i, sign := range signs {
				if has := strings.Contains(string(data), sign); gone && has || !gone && i == 0 && !has {
					t.Errorf("without %v: %q there: %t\n%s", out, sign, has, data)
				}
			}
		}
		for _, stays := range []string{"Tamsin Orrell", "Della Orrell", "Conrad Orrell", "Tamsin slept in maths.", "She ate two lunches.", "Do not tell Conrad Orrell where Della and Tamsin live."} {
			if !strings.Contains(string(data), stays) {
				t.Errorf("without %v: %q has gone\n%s", out, stays, data)
			}
		}
		if next := got.AddFact().ID; next != "f4" {
			t.Errorf("without %v: the next fact is %s", out, next)
		}
		if len(out) > 0 && slices.ContainsFunc(got.Parts(), func(p checklist.Part) bool { return p != checklist.PartKept && slices.Contains(out, p) }) {
			t.Errorf("without %v: there is still %v", out, got.Parts())
		}
	}
	if after, _ := r.Encode(); string(after) != string(before) {
		t.Error("the record itself was changed")
	}
}

// A source is left out, too, where only a fact or the answer on what must be kept says that there is one.
func TestLeaveOutSourcesNoOneMarked(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	child := r.AddChild()
	child.Name = "Otto Bray"
	p := r.AddPerson()
	p.Name, p.Relations = "Mavis Thorne", []checklist.Relation{{To: child.ID, Is: "grandmother"}}
	f := r.AddFact()
	f.Hold, f.Text = checklist.HoldSource, "Heard crying through the party wall."
	r.Answers = map[string]checklist.Answer{checklist.QConsentKeptSecret: {Text: "Mavis Thorne told us. Keep her name from the family."}}
	got, err := r.LeaveOut([]checklist.Part{checklist.PartSources}, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	data, _ := got.Encode()
	for _, gone := range []string{"Mavis", "Thorne", "party wall"} {
		if strings.Contains(string(data), gone) {
			t.Errorf("%q is still in\n%s", gone, data)
		}
	}
}

// The referrer's own name and number stay, even where a secret has them as well.
func TestLeaveOutKeepsTheReferrer(t *testing.T) {
	t.Parallel()
	r := guarded(t)
	r.Referrer = checklist.Referrer{Name: "Nadia Wray", Phone: "01632 960 002"}
	r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Ring the school on 01632 960 002 and never 14 Cooper's Rise."}
	got, err := r.LeaveOut(r.Parts(), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	if got.Referrer != r.Referrer {
		t.Errorf("the referrer is %+v", got.Referrer)
	}
}

// A name stays protected where the answer that keeps it is left out, and page one still says that there is something to keep.
func TestLeaveOutKeptStaysCareful(t *testing.T) {
	t.Parallel()
	for name, a := range map[string]checklist.Answer{
		"an answer": {Text: "Mavis Thorne told us. Keep her name from the family. She is at 5 Sallow Court."},
		"a note":    {Gap: &checklist.Gap{Kind: checklist.GapUnasked, Note: "Mavis Thorne told us. Keep her name from the family. She is at 5 Sallow Court."}},
	} {
		for _, question := range []string{checklist.QConsentKeptSecret, checklist.QConsentConfidentialInformation} {
			r := checklist.New()
			child := r.AddChild()
			child.Name = "Otto Bray"
			p := r.AddPerson()
			p.Name, p.Relations = "Mavis Thorne", []checklist.Relation{{To: child.ID, Is: "grandmother"}}
			r.Answers = map[string]checklist.Answer{question: a}
			held := r.WithNamesHeld().Person(p.ID).NameHeld
			got, err := r.LeaveOut([]checklist.Part{checklist.PartKept}, checklist.Default())
			if err != nil {
				t.Fatal(err)
			}
			data, _ := got.Encode()
			if got.Person(p.ID).NameHeld != held || strings.Contains(string(data), "Sallow") || !strings.Contains(string(data), checklist.TakenOut) {
				t.Errorf("%s to %s: held %t, want %t\n%s", name, question, got.Person(p.ID).NameHeld, held, data)
			}
		}
	}
}
