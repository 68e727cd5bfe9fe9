package form

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
)

// Every question that the words name is in the guide.
func TestWordsNameQuestionsThatThereAre(t *testing.T) {
	t.Parallel()
	w, g := vocabulary(), checklist.Default()
	check := func(at string, ids []string) {
		for _, id := range ids {
			if _, ok := g.Question(id); !ok && id != NothingAnswers && id != NotForReferrers {
				t.Errorf("%s: there is no question %q", at, id)
			}
		}
	}
	for _, topic := range w.Topics {
		at := strings.Join(topic.Says, ", ")
		check(at, topic.Questions)
		for _, ids := range topic.Likely {
			check(at, ids)
		}
		if len(topic.Questions) == 0 && len(topic.Likely) == 0 {
			t.Errorf("%s: neither questions nor what to choose from", at)
		}
	}
	for who, facts := range w.Answers {
		for fact, ids := range facts {
			check(who, ids)
			if w.fact(fact).ID == "" {
				t.Errorf("answers.%s: there is no fact %q", who, fact)
			}
		}
	}
	for fact, choices := range w.Choose {
		for _, ids := range choices {
			check("choose."+fact, ids)
		}
	}
	for _, a := range w.After {
		check(strings.Join(a.Says, ", "), a.Questions)
	}
}

// What the main referral leaves out, because it goes on a separate sheet or stays at school, goes into no box of a
// form.
func TestWordsLeaveOutWhatIsKeptSeparate(t *testing.T) {
	t.Parallel()
	kept := append(slices.Clone(checklist.Separate), checklist.QPersonSafeContact,
		checklist.QConsentParentsAgree) // Agreeing to have help is not consenting.
	w := vocabulary()
	var all [][]string
	for _, topic := range w.Topics {
		all = append(append(all, topic.Questions), topic.Likely...)
	}
	for _, facts := range w.Answers {
		for _, ids := range facts {
			all = append(all, ids)
		}
	}
	for _, choices := range w.Choose {
		all = append(all, choices...)
	}
	for _, a := range w.After {
		all = append(all, a.Questions)
	}
	for _, id := range slices.Concat(all...) {
		if slices.Contains(kept, id) {
			t.Errorf("%s goes into a box of a form", id)
		}
	}
}

// A wording with a small word in it would be shorter than it looks, and one with an unknown class would be empty.
func TestWordingsAreWhatTheySay(t *testing.T) {
	t.Parallel()
	w := vocabulary()
	var all []string
	for _, x := range w.Who {
		all = append(all, slices.Concat(x.Says, x.Not)...)
	}
	for _, x := range w.Facts {
		all = append(all, x.Says...)
	}
	for _, x := range w.Topics {
		all = append(all, slices.Concat(x.Says, x.Not)...)
	}
	for _, x := range w.After {
		all = append(all, x.Says...)
	}
	for _, says := range all {
		for _, word := range strings.FieldsFunc(says, func(r rune) bool { return strings.ContainsRune(" +|=", r) }) {
			if slices.Contains(w.Stop, word) {
				t.Errorf("%q: %q is left out of labels, so it cannot be in a wording", says, word)
			}
			if class, ok := strings.CutPrefix(word, "@"); ok && len(w.Class[class]) == 0 {
				t.Errorf("%q: there is no class %q", says, class)
			}
		}
	}
}

// Everyone named in a list, a fact or a usual is defined.
func TestWordsAgree(t *testing.T) {
	t.Parallel()
	w := vocabulary()
	known := func(id string) bool {
		return id == "others" || slices.ContainsFunc(w.Who, func(x whoever) bool { return x.ID == id })
	}
	for who := range w.Answers {
		if !known(who) {
			t.Errorf("answers.%s: no one is called that", who)
		}
	}
	for fact, who := range w.Usual {
		if !known(who) || w.fact(fact).ID == "" {
			t.Errorf("usual.%s: no such fact, or no one is called %q", fact, who)
		}
	}
	for _, list := range authority.Lists {
		if !known(list) {
			t.Errorf("no heading leads to the list %s", list)
		}
	}
	for _, column := range columnOf {
		if !slices.Contains(authority.Columns, column) {
			t.Errorf("there is no column %s", column)
		}
	}
}
