package checklist_test

import (
	"testing"

	"referral/checklist"
)

// If a child's words are anywhere in the record, no one is asked for more.
func TestWithWords(t *testing.T) {
	t.Parallel()
	fact := func(f checklist.Fact) func(*checklist.Referral) {
		return func(r *checklist.Referral) { f.ID = "f1"; *r.Fact("f1") = f }
	}
	answer := func(s string) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			r.Answers = map[string]checklist.Answer{"concern.reason": {Text: s}}
		}
	}
	event := func(e checklist.Event) func(*checklist.Referral) {
		return func(r *checklist.Referral) { e.ID = "e1"; *r.Event("e1") = e }
	}
	for _, tt := range []struct {
		name string
		said func(*checklist.Referral)
		want bool
	}{
		{"nothing", func(*checklist.Referral) {}, false},
		{"exact words", fact(checklist.Fact{From: "p1", Words: "it hurts"}), true},
		{"exact words of a parent", fact(checklist.Fact{From: "p2", Words: "it hurts"}), false},
		{"exact words of no one", fact(checklist.Fact{Words: "it hurts"}), false},
		{"words in the text of a fact", fact(checklist.Fact{From: "p1", Text: `Said "it hurts" twice.`}), true},
		{"a fact without words", fact(checklist.Fact{From: "p1", Text: "Held his jaw."}), false},
		{"one mark, as in 5\"", fact(checklist.Fact{From: "p1", Text: `A line of 5" on the arm.`}), false},
		{"by name, in another's fact", fact(checklist.Fact{From: "p4", Text: `Ola told her, "it hurts".`}), true},
		{"by who it is", answer(`The child said “it hurts”.`), true},
		{"the boy", answer("The boy told Mr Marsh, ‘it hurts’."), true},
		{"someone else's words", answer(`His mother said "it is nothing".`), false},
		{"a name in the sentence before", answer(`Ola was in class. His mother said "it is nothing".`), false},
		{"his name, and no words", answer("Ola said that it hurts."), false},
		{"in what came of a meeting", event(checklist.Event{Outcome: `Ola said "I like it".`}), true},
		{"in why", event(checklist.Event{Why: `Ola said "I like it".`}), true},
		{"in a meeting", event(checklist.Event{Text: `Ola said «lubię to».`}), true},
		{"in an answer about the child", func(r *checklist.Referral) {
			r.Person("p1").Answers = map[string]checklist.Answer{"voice.lived_experience": {Text: `"I make toast"`}}
		}, true},
		{"in two answers about the child", func(r *checklist.Referral) {
			r.Person("p1").Answers = map[string]checklist.Answer{"voice.lived_experience": {Text: `"I make toast"`}, "child.gp": {Text: "Dr Shah"}, "child.school": {Text: "Hill Lane"}}
		}, true},
		{"in an answer about a parent", func(r *checklist.Referral) {
			r.Person("p2").Answers = map[string]checklist.Answer{"consent.parents_views": {Text: `She says that Ola said "I like it".`}}
		}, true},
	} {
		r := household()
		tt.said(r)
		for range 5 { // Answers are kept in no order.
			if got := r.WithWords()["p1"]; got != tt.want {
				t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
			}
		}
		for question, asks := range map[string]bool{"voice.wishes": true, "consent.child_views": true, "voice.lived_experience": false} {
			if got := checklist.AnsweredByWords(question); got != asks {
				t.Errorf("%s is answered by words: %v", question, got)
			}
			if got := r.SaidAlready(question, "p1"); got != (tt.want && asks) {
				t.Errorf("%s: %s is said already: %v", tt.name, question, got)
			}
		}
	}
}
