package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// No paper says that someone who passed on words also spoke them.
func TestPassedOnWordsAreTheFirstSpeakers(t *testing.T) {
	tests := []struct {
		name    string
		change  func(f *checklist.Fact, neighbour, man string)
		want    string
		wantNot string
	}{
		{"no one says who spoke", func(*checklist.Fact, string, string) {},
			`The words, as Abena Quist gave them: "You owe us."`, "Quist said"},
		{"the first speaker is known", func(f *checklist.Fact, _, man string) { f.Speaker = man },
			`Ross Tait said, "You owe us."`, "Quist said"},
		{"their own words", func(f *checklist.Fact, neighbour, _ string) { f.Speaker = neighbour },
			`Abena Quist said, "You owe us."`, "gave them"},
		{"in another language", func(f *checklist.Fact, _, _ string) { f.Lang = "tw" },
			"The words, as Abena Quist gave them, in Twi:", "Quist said"},
		{"after a question", func(f *checklist.Fact, _, _ string) { f.Asked = "what the man wanted" },
			`Asked what the man wanted, the words, as Abena Quist gave them: "You owe us."`, "Quist said"},
		{"heard from her", func(f *checklist.Fact, _, _ string) { f.Kind = checklist.FactHeard },
			`Abena Quist said, "You owe us."`, "gave them"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild().Name = "Kwame Quist"
			neighbour, man := r.AddPerson(), r.AddPerson()
			neighbour.Name, man.Name = "Abena Quist", "Ross Tait"
			f := r.AddFact()
			f.Kind, f.From, f.Text, f.Words = checklist.FactPassedOn, neighbour.ID, "A man came to the door.", "You owe us."
			tt.change(f, neighbour.ID, man.ID)
			for _, id := range []string{"main", "challenge"} {
				got := compose(t, id, contextOf(r))
				if !strings.Contains(got, tt.want) || strings.Contains(got, tt.wantNot) {
					t.Errorf("%s: want %q and not %q in:\n%s", id, tt.want, tt.wantNot, got)
				}
			}
		})
	}
}

// A name that ends in a description is followed by a comma before the person's words.
func TestSpeakerKnownByADescription(t *testing.T) {
	r := checklist.New()
	girl := r.AddChild()
	girl.Name = "Ines Okell"
	driver := r.AddPerson()
	driver.Relations = []checklist.Relation{{To: girl.ID, Is: "driver of the van, about 30"}}
	f := r.AddFact()
	f.Kind, f.From, f.Words = checklist.FactHeard, driver.ID, "Get in."
	if got, want := compose(t, "main", contextOf(r)), `about 30, said, "Get in."`; !strings.Contains(got, want) {
		t.Errorf("%q is not in:\n%s", want, got)
	}
}

// Whoever wrote a record need not have written what is in it: an email has a sender of its own.
func TestRecordSaysWhoRecordedIt(t *testing.T) {
	r := checklist.New()
	r.AddChild().Name = "Ines Okell"
	r.Referrer.Name = "Paul Adair"
	f := r.AddFact()
	f.Kind, f.By, f.Where, f.Text = checklist.FactRecord, checklist.ReferrerID, "letter from her uncle", "Two pages."
	f.When.At = "2026-10-05"
	for sheet, want := range map[string]string{
		"main":       "letter from her uncle, recorded by Paul Adair. Two pages.",
		chronologyID: "| Two pages. | Recorded by Paul Adair; letter from her uncle | F1 |",
	} {
		if got := compose(t, sheet, contextOf(r)); !strings.Contains(got, want) {
			t.Errorf("%s: %q is not in:\n%s", sheet, want, got)
		}
	}
}

// The referrer has a name on a paper that others read, and is "me" in the script that the referrer reads out.
func TestReferrerIsNamed(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	child, father := r.AddChild(), r.AddPerson()
	child.Name, father.Name, r.Referrer.Name = "Oona Pell", "Rory Pell", "Grace Amadi"
	father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
	father.Consent = checklist.Consent{Told: checklist.ToldBefore, ToldBy: checklist.ReferrerID, ToldOn: when.When{At: "2026-11-18T15:10"}}
	main, call := compose(t, "main", contextOf(r)), compose(t, "call", contextOf(r))
	if !strings.Contains(main, "by Grace Amadi") || strings.Contains(main, "by me") {
		t.Errorf("who told him is not named in:\n%s", main)
	}
	if strings.Contains(call, "by Grace Amadi") {
		t.Errorf("the caller speaks of herself by name in:\n%s", call)
	}
}
