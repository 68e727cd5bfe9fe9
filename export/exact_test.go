package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// What someone said has quotation marks if it is their exact words, and none if it is an account of them.
func TestExactWordsAreToldFromAnAccount(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, c.Pronouns = "Gwen Parry", "she/her"
	o.Name, o.Relations = "Beca Parry", []checklist.Relation{{To: c.ID, Is: "mother"}}
	p := newPaper(contextOf(r))
	for _, tt := range []struct{ subject, said, want string }{
		{o.ID, "I can't get him up and be at work for six.", `"I can't get him up and be at work for six."`},
		{o.ID, "You lot only come when it suits.", `"You lot only come when it suits."`},
		{o.ID, "He's never laid a hand on her, and I would know.", `"He's never laid a hand on her, and I would know."`},
		{o.ID, "My husband was away that week.", `"My husband was away that week."`},
		{o.ID, "On 9 October to Ms Rowe: I will not sign it.", `On 9 October to Ms Rowe: "I will not sign it."`},
		{o.ID, "She said, I will not sign it.", `She said, "I will not sign it."`},
		{o.ID, "I will not sign it (to Ms Rowe, 9 October).", `"I will not sign it" (to Ms Rowe, 9 October).`},
		{o.ID, "She told me that she is tired.", ""},
		{o.ID, "Says that I am making trouble.", ""},
		{o.ID, "Asked me to ring after five.", ""},
		{o.ID, "I explained what a referral is; no answer.", ""},
		{o.ID, "Beca thinks you should come in the morning.", ""},
		{o.ID, "Not happy, but accepts help.", ""},
		{o.ID, "\"I will not sign it.\" She left.", ""},
		{o.ID, "We did not talk about it.", ""},
		{o.ID, "I do not know.", ""},
		{o.ID, "Hung up on me.", ""},
		{o.ID, "No answer to my two emails.", ""},
		{o.ID, "See my note of 3 May.", ""},
		{o.ID, "Slammed the door. You will want an interpreter.", ""},
		{c.ID, "None that I know of.", ""},
		{c.ID, "It has not come up with me, so far as I remember.", ""},
		{c.ID, "Nothing in my notes.", ""},
		{c.ID, "It has not come up. Your worker could ask.", ""},
		{c.ID, "No. I want Dad to stop.", `"No. I want Dad to stop."`},
		{c.ID, "My brother's scared too. Dad's not safe.", `"My brother's scared too. Dad's not safe."`},
		{c.ID, "I want to live at Nain's.", `"I want to live at Nain's."`},
		{c.ID, "To live at her nain's.", ""},
		{c.ID, "Gwen asked whether I would come too.", ""},
	} {
		want := tt.want
		if want == "" {
			want = tt.said
		}
		if got := p.quoted(tt.subject, tt.said); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// An account in the field for exact words is printed without quotation marks on every paper, and words that were spoken
// have theirs.
func TestAccountsAreNotQuoted(t *testing.T) {
	t.Parallel()
	for words, quoted := range map[string]bool{
		"Disclosed that her uncle locks the larder.":   false,
		"Gwen stated that her uncle locks the larder.": false,
		"The child said her uncle locks the larder.":   false,
		"He said that was for greedy girls.":           true,
		"Uncle locks the larder.":                      true,
	} {
		r := checklist.New()
		c := r.AddChild()
		c.Name = "Gwen Parry"
		f := r.AddFact()
		f.Kind, f.From, f.Words = checklist.FactHeard, c.ID, words
		for _, sheet := range []string{"main", "call", "chronology"} {
			text := compose(t, sheet, contextOf(r))
			if got := strings.Contains(text, `"`+words+`"`); got != quoted {
				t.Errorf("%s: %q quoted: %v, want %v in:\n%s", sheet, words, got, quoted, text)
			}
			if !strings.Contains(text, strings.TrimSuffix(words, ".")) && sheet == "main" {
				t.Errorf("%s: %q is gone from:\n%s", sheet, words, text)
			}
		}
		if f.Words == "" {
			t.Error("the record was changed")
		}
	}
}
