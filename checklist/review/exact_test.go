package review

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// foundBy returns what a rule marks in a record; "whole" for a whole answer.
func foundBy(t *testing.T, rule string, r *checklist.Referral) []string {
	t.Helper()
	var marked []string
	for _, f := range ruled(t, r, finding.Info, now) {
		switch {
		case f.Rule != rule:
		case f.Whole:
			marked = append(marked, "whole")
		default:
			marked = append(marked, f.Text)
		}
	}
	return marked
}

// spokenBy returns the clean record with other words in its first fact.
func spokenBy(who, words string) *checklist.Referral {
	r := base()
	r.Facts[0].From, r.Facts[0].Words = who, words
	return r
}

func TestExactWordsThatAreAnAccount(t *testing.T) {
	for _, c := range []struct{ who, words string }{
		{"p1", "Mila disclosed that Piotr had locked her out."},
		{"p1", "Mila said that Otto cried."},
		{"p1", "mila told me that she was hungry"},
		{"p1", "The child stated nobody comes."},
		{"p1", "Child says dad shouts."},
		{"p1", "Pupil reported feeling unsafe at home."},
		{"p1", "YP alleges stepdad pushed her."},
		{"p1", "She stated she was scared to go home and became upset."},
		{"p1", "She said that she had no tea."},
		{"p1", "Disclosed that Mum is out at night."},
		{"p1", "Told Mr Adair about the dark."},
		{"p1", "She became visibly distressed."},
		{"p1", "Mila was crying and nodded."},
		{"p1", `Mila said, "I waited till dark."`},
		{"p1", "States that nobody picks them up."},
		{"p1", "Claims dad hits her."},
		{"p1", "Disclosure of harm by her uncle."},
		{"p1", "She told staff she had been hit by her dad."},
		{"p1", "She was asked what happened and she said dad did it."},
		{"p2", "Mum said that the door was locked."},
		{"p2", "Ms Torvane explained the shifts."},
		{"p2", "Mother disclosed a further incident."},
		{"", "He made a disclosure about his uncle."},
	} {
		if got := foundBy(t, "voice-not-exact", spokenBy(c.who, c.words)); len(got) != 1 {
			t.Errorf("%q: got %q, want one", c.words, got)
		}
	}
}

func TestExactWordsThatAreExact(t *testing.T) {
	for _, c := range []struct{ who, words string }{
		{"p1", "I waited till the dark for Mum. Otto cried."},
		{"p1", "Dad said if I told he'd go to prison."},
		{"p1", "He said he'd kill her."},
		{"p1", "Mum said that's our secret."},
		{"p1", "She told me to say nothing."},
		{"p1", "He told me he was sorry."},
		{"p1", "Mum told Otto to be quiet."},
		{"p1", "No."},
		{"p1", "Just crackers."},
		{"p1", "Mummy neck. Daddy shout."},
		{"p1", "Otto said he was cold so I gave him my coat."},
		{"p1", "Dad got upset and threw it."},
		{"p1", "Miss said I could stay in."},
		{"p1", "He reported me to the head."},
		{"p1", "Don't tell the child next door."},
		{"p1", "I told Miss that Dad hit me and she told us to wait."},
		{"p1", "They said sorry."},
		{"p1", "My dad stated his age wrong to get in."},
		{"p1", "She said it was my fault."},
		{"p1", "Says who?"},
		{"p1", "He told Miss a lie."},
		{"p1", "Nan said we can come."},
		{"p1", "Dad was upset about his job."},
		{"p1", "When Mum's out he comes in."},
		{"p1", "Dad explained it to me."},
		{"p1", "He never said."},
		{"p2", "She became upset when Piotr left."},
		{"p2", "She was crying when he came."},
		{"p2", "He says he will stop drinking."},
		{"p2", "Mila told me on Sunday and I rang you."},
		{"p2", "Her dad said no."},
		{"p3", "I've never left her on her own, not once."},
		{"p5", "She is tired every Monday."},
		{"p2", "The car was reported stolen."},
	} {
		if got := foundBy(t, "voice-not-exact", spokenBy(c.who, c.words)); len(got) > 0 {
			t.Errorf("%q: got %q, want nothing", c.words, got)
		}
	}
	r := spokenBy("p1", "Mila said e eve gitti")
	r.Facts[0].Lang, r.Facts[0].Meaning = "tr", "She went home."
	if got := foundBy(t, "voice-not-exact", r); len(got) > 0 {
		t.Errorf("another language: got %q", got)
	}
}

func TestHiddenWords(t *testing.T) {
	for words, want := range map[string]string{
		"He said f***ing shut up.":               "f***ing",
		"He called me a b****.":                  "b****",
		"She said sh*t.":                         "sh*t",
		"You c--- he said to me.":                "c---",
		"Get the f__k out.":                      "f__k",
		"He called Mum a [expletive].":           "[expletive]",
		"He said (swear word removed) at me.":    "(swear word removed)",
		"She shouted <inappropriate language>.":  "<inappropriate language>",
		"He used foul language at me.":           "foul language",
		"They shout expletives at us.":           "expletives",
		"He goes, you little [...] and left.":    "[...]",
		"He said f-ing hell to me.":              "f-ing",
		"He says I'm a ****.":                    "****",
		"They call us b@#$ at the bus stop, us.": "b@#$",
	} {
		if got := foundBy(t, "voice-censored", spokenBy("p1", words)); !slices.Equal(got, []string{want}) {
			t.Errorf("%q: got %q, want %q", words, got, want)
		}
	}
	for _, words := range []string{
		"He said fucking shut up and he got hold of me.", "He said a really bad swear word at me.", "He used the f word.", "He swears at us all day.",
		"I was -- I don't know -- scared.", "I *really* hate it there.", "It was **my** bed.", "He removed my phone (the new one).", "I talk to Nan in sign language.",
		"We live at Flat 3, I think it's #3.", "He said it in Polish (our language).", "Well... I don't know...", "He calls me stupid names.", "My email is mila_t@example.com.",
		"I got 5* for it!", "We do effing maths all day.", "I deleted it (the app).", "She took my bag - the red one - off me.", "He's s-s-stuttering when I ask.", "I'm so...ing sick of it.", "Mum says language! when I swear.", "It's rude what he says to me.", "I said no!!", "It cost us £20 & he knew.", "He's in B&Q, I saw him.", "I said shit.",
	} {
		if got := foundBy(t, "voice-censored", spokenBy("p1", words)); len(got) > 0 {
			t.Errorf("%q: got %q, want nothing", words, got)
		}
	}
}
