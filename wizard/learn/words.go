package learn

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/english"
)

// Words shared by both front ends.
const (
	WordsNone         = "nothing in the record answers this: fill it in by hand"
	WordsSkip         = "not for you to fill in: office use or a signature"
	WordsPutOff       = "later"
	WordsAsItIs       = "leave it as it is"
	WordsToDecide     = "not decided yet"
	WordsSame         = "This form has been learnt already, and nothing in it has changed."
	WordsChanged      = "Changed since it was last learnt:"
	WordsTwice        = "The form is in this file twice. The second copy was left out."
	WordsFound        = "Found in the text of the form, but not checked. It is not used until you say that it is right."
	WordsLater        = "Saved so far. To carry on, learn the same form again for the same council."
	WordsFirst        = "This is the first question. Nothing was changed."
	WordsWhose        = "Whose form is this? Type the council's name."
	WordsLetters      = "Type a name with letters in it."
	WordsBox          = "What goes into this box?"
	WordsNumber       = "Is this number right, as far as you know? If so, what is it for?"
	WordsNote         = "yes: keep the sentence as a note"
	WordsSendHere     = "where a referral is sent: keep the sentence with how referrals are taken"
	WordsHoursOf      = "when someone answers "
	WordsNearest      = "a level of need, nearest to: "
	WordsLevelsIn     = "the document that says what the levels of need are"
	WordsLevelsAt     = "where the levels of need are"
	WordsProceduresAt = "where the safeguarding procedures are"
	WordsProcedures   = "Safeguarding procedures"
	WordsRight        = "Is this right, as far as you know? If so, what is it?"
	WordsLeave        = "leave it out"
	WordsAll          = "That was the last question."
	WordsBoxes        = "All boxes, and what goes into each"
	WordsChange       = "Choose a box to change it."
)

// Words returns the questions of a field as a writer reads them.
func Words(g *checklist.Guide, ids []string) string {
	var out []string
	for _, id := range ids {
		switch q, ok := g.Question(id); {
		case id == form.NothingAnswers:
			out = append(out, WordsNone)
		case id == form.NotForReferrers:
			out = append(out, WordsSkip)
		case ok:
			out = append(out, cmp.Or(q.Label, q.Title))
		}
	}
	return strings.Join(out, " + ")
}

// Fits reports whether the answer to a question can go into a box, which what belongs on a separate sheet never can.
func Fits(id string) bool { return !slices.Contains(checklist.Separate, id) }

// Find returns the questions that contain all the words typed, in guide order.
func Find(g *checklist.Guide, typed string) []string {
	var out []string
	for _, s := range g.Sections {
		for _, q := range s.Questions {
			words := strings.ToLower(q.Label + " " + q.Title)
			if Fits(q.ID) && !slices.ContainsFunc(strings.Fields(strings.ToLower(typed)), func(w string) bool { return !strings.Contains(words, w) }) {
				out = append(out, q.ID)
			}
		}
	}
	return out
}

// Part returns the part of the guide that a question is in.
func Part(g *checklist.Guide, id string) string {
	for _, s := range g.Sections {
		if slices.ContainsFunc(s.Questions, func(q *checklist.Question) bool { return q.ID == id }) {
			return s.Title
		}
	}
	return ""
}

var partWords = map[string]string{
	authority.PartSurname: "surname only", authority.PartFirstNames: "first names only", authority.PartMother: "the mother only", authority.PartFather: "the father only",
}

// Mapped returns what goes into a box, in words.
func Mapped(g *checklist.Guide, f form.Field) string {
	said := []string{Words(g, f.IDs)}
	for part := range strings.SplitSeq(f.Part, "+") {
		said = append(said, partWords[part])
	}
	return english.Join("; ", said...)
}

// Place returns where a box is on the form: "Mother: Address".
func Place(f form.Field) string { return english.Join(": ", f.Section, f.Label) }

// Says returns something found in a form, with the sentence it came from.
func Says(found form.Proposal) string {
	return "The form says (not checked): \"" + english.Short(found.Sentence, 300) + "\""
}

// NowIn says what goes into a box now, for someone looking at it again.
func NowIn(g *checklist.Guide, f form.Field) string {
	return "Now: " + cmp.Or(Mapped(g, f), WordsToDecide) + "."
}

// Heading says how far someone has got: "Question 3 of 5", or the number of a reopened box.
func Heading(ask Ask, n, of int) string {
	if n == 0 {
		return fmt.Sprintf("Box %d, again", ask.Field.Index)
	}
	return fmt.Sprintf("Question %d of %d", n, of)
}

// PutOff returns the answer that decides nothing.
func PutOff(n int) string {
	if n == 0 {
		return WordsAsItIs
	}
	return WordsPutOff
}

// Count says how many boxes there are, how many are decided, and how much else the form says about the council.
func (l *Learning) Count() string {
	boxes, open, facts := len(l.form.Fields), len(l.Undecided()), 0
	for _, ask := range l.asks {
		if ask.Proposal != nil {
			facts++
		}
	}
	said := fmt.Sprintf("%s: %d understood, %d to decide.", english.Count(boxes, "box"), boxes-open, open)
	if facts > 0 {
		said += " " + english.Count(facts, "thing") + " about the council to check."
	}
	return said
}

// News says what to know about the form before anything is asked: whether it was there twice, and what has changed. It
// is empty for a new form.
func (l *Learning) News() []string {
	var out []string
	if l.twice {
		out = append(out, WordsTwice)
	}
	switch {
	case l.Same():
		return append(out, WordsSame)
	case l.again:
		out = append(out, WordsChanged)
	}
	for _, c := range l.changes {
		out = append(out, "- "+changed(c))
	}
	return out
}

func changed(c form.Change) string {
	switch c.What {
	case form.Added:
		return "new: " + Place(*c.New)
	case form.Removed:
		return "gone: " + Place(*c.Old)
	case form.Moved:
		return "moved: " + Place(*c.New) + ", before under " + quotedOr(c.Old.Section, "no heading")
	case form.Reworded:
		return "reworded: " + Place(*c.New) + ", before " + quotedOr(c.Old.Label, "without a label")
	}
	return "takes something else: " + Place(*c.New)
}

func quotedOr(s, none string) string {
	if s == "" {
		return none
	}
	return `"` + s + `"`
}
