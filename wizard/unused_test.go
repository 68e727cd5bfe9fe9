package wizard_test

import (
	"testing"

	"referral/checklist"
)

// Someone in the record only because an answer named them is removed when the answer is corrected; anyone in a list, or
// named elsewhere, stays.
func TestPeopleOfACorrectedAnswerGo(t *testing.T) {
	f := newFlow(t)
	say := func(question, subject, typed string) {
		t.Helper()
		if err := f.AnswerTo(checklist.Ref{Question: question, Subject: subject}, checklist.Value{Text: typed}); err != nil {
			t.Fatalf("%s: %v", typed, err)
		}
		f.Rest()
	}
	known := func(name string) bool { return f.Record().Named(name) != nil }
	first, second := f.QuickFact("seen: no coat"), f.QuickFact("seen: no lunch")
	say("fact.by", first, "Mr Okell, caretaker")
	say("fact.by", first, "Mr Okello")
	if known("Mr Okell") || !known("Mr Okello") {
		t.Errorf("after the correction: %d people", len(f.Record().Others()))
	}
	say("fact.by", second, "Mr Okello")
	say("fact.by", first, "Ms Bramley")
	if !known("Mr Okello") {
		t.Error("he is named in another fact, and is gone")
	}
	f.Undo()
	say("fact.by", second, "Ms Bramley")
	say("fact.by", first, "Ms Bramley")
	if known("Mr Okello") || !known("Ms Bramley") {
		t.Error("nothing names him any more, and he is still there")
	}
	aunt := f.QuickPerson(checklist.QFamilyHousehold, "Dilys Rowe")
	say("fact.from", first, "Dilys Rowe")
	say("fact.from", first, "Ms Bramley")
	if f.Record().Person(aunt) == nil {
		t.Error("she is in the list of people, and is gone")
	}
}

// A date or time is refused as a name, in one sentence, and adds no one.
func TestADateIsNotAName(t *testing.T) {
	f := newFlow(t)
	fact := f.QuickFact("seen: no coat")
	for _, typed := range []string{"yesterday 9:15", "12/11/2026", "15:40", "Tuesday 10 November 2026"} {
		err := f.AnswerTo(checklist.Ref{Question: "fact.by", Subject: fact}, checklist.Value{Text: typed})
		if err == nil || len(f.Record().Others()) > 0 {
			t.Errorf("%s: taken for a name (%v)", typed, err)
		}
	}
}
