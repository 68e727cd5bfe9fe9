package review

import "testing"

// TestKindsOfPoorAnswers has examples of each way in which an answer can say too little, and plain short answers that
// do not.
func TestKindsOfPoorAnswers(t *testing.T) {
	t.Parallel()
	for _, kind := range []struct {
		name       string
		poor, good [][2]string // A question and an answer to it.
	}{
		{"someone was reached, and not what came of it",
			[][2]string{{"action.text", "Rang the front door."}, {"action.text", "Emailed the team manager."}, {"call.advice", "They took the details."}, {"action.text", "Left a message."}},
			[][2]string{{"action.text", "Rang the clinic. No answer."}, {"action.text", "Left a message for Mr Hay to ring me by 15:00."}, {"call.advice", "To ring again at four."},
				{"call.family_told", "Ms Osei rings his father at 17:00."}, {"outcome.we_will", "We ring you on Monday."}}},
		{"a talk, and not what was said",
			[][2]string{{"event.text", "Spoke to Mum about our concerns."}, {"event.text", "Had a chat with Dad."}, {"event.text", "Talked to parents."}},
			[][2]string{{"event.text", "Spoke to Mum about the missing coat."}, {"event.text", "Dad said that he works nights."}, {"child.communication_needs", "She does not talk to men."}}},
		{"what an adult told the child, and not what the child said",
			[][2]string{{"consent.child_views", "She agreed with what I told her."}, {"consent.child_views", "We explained it and he understood."}, {"voice.wishes", "He wants it all to stop."}},
			[][2]string{{"consent.child_views", "He told me to go away."}, {"consent.child_views", "She asked who would come."}, {"voice.wishes", "She wants her uncle to stop coming in."}}},
		{"relatives and neighbours in general",
			[][2]string{{"concern.who_and_reach", "A sibling, perhaps."}, {"concern.who_and_reach", "One of the neighbours."}, {"concern.who_and_reach", "Somebody at home; there are siblings."}},
			[][2]string{{"concern.who_and_reach", "His two brothers, at home each night."}, {"concern.who_and_reach", "Her uncles, who have a key."}, {"concern.who_and_reach", "A cousin, in the same room."}}},
		{"a not that belongs to something else",
			[][2]string{{"after.reasons", "Told it wasn't for them."}, {"after.reasons", "They said it did not meet the criteria."}, {"after.challenge", "I am not happy and have said so."}},
			[][2]string{{"after.reasons", "They did not say."}, {"after.reasons", "No reasons have been given."}, {"after.accepted_because", "Not known yet."}}},
		{"set phrases",
			[][2]string{{"after.accepted_because", "Happy to go with it."}, {"impact.family", "They are finding it very difficult."}, {"call.advice", "They will get back to us."},
				{"concern.why_now", "This cannot be left any longer."}, {"impact.now", "It is getting her down."}, {"child.needs", "Someone to look out for him."}},
			[][2]string{{"after.accepted_because", "Gran has moved in."}, {"impact.family", "His sister sleeps at a friend's."}, {"call.advice", "A worker sees him here at two."},
				{"concern.why_now", "He was left at the pool on Sunday."}, {"impact.now", "She lies down at break."}, {"child.needs", "A lift to the clinic."}}},
		{"a meal is no time",
			[][2]string{{"sharing.family_told_what", "They will be told at lunch."}},
			[][2]string{{"sharing.family_told_what", "That she has had no lunch since Monday."}, {"sharing.family_told_what", "That he takes lunch from others."}}},
	} {
		t.Run(kind.name, func(t *testing.T) {
			t.Parallel()
			for _, a := range kind.poor {
				if lackOf(t, a[0], a[1]) == "" {
					t.Errorf("%s: nothing is asked about %q", a[0], a[1])
				}
			}
			for _, a := range kind.good {
				if want := lackOf(t, a[0], a[1]); want != "" {
					t.Errorf("%s: %q is said to lack %s", a[0], a[1], want)
				}
			}
		})
	}
}
