package learn

import (
	"cmp"
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/english"
)

// Words that lines and a page share.
const (
	WordsNone    = "nothing in the record answers it: by hand"
	WordsSkip    = "not for you: office use or a signature"
	WordsPutOff  = "later"
	WordsSame    = "This form has been learnt already, and nothing in it has changed."
	WordsChanged = "Changed since it was last learnt:"
	WordsTwice   = "The form is in this file twice. The second copy was left out."
	WordsFound   = "Found in the text of the form, and not checked. Nothing uses it until you say that it is right."
	WordsLater   = "Saved as far as you got. To go on, learn the same form again for the same council."
	WordsFirst   = "This is the first. Nothing was changed."
	WordsWhose   = "Whose form is it? The council's name"
	WordsLetters = "Type a name with letters in it."
	WordsBox     = "What goes into this box?"
	WordsNumber  = "Is this number right, as far as you know today? Then what is it for?"
	WordsNote    = "it is right: keep the sentence as a note"
	WordsRight   = "Is this right, as far as you know today?"
	WordsLeave   = "leave it out"
	WordsAll     = "Everything has been asked."
	WordsSure    = "What is understood"
)

// Uses are what a number can be for, in the order in which they are offered.
var Uses = []struct{ Use, Words string }{
	{"urgent", "to report an urgent worry"}, {"any", "for everything"}, {"advice", "for advice"}, {"out_of_hours", "outside office hours"},
}

// Words are the questions of a field as a writer reads them.
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

var partWords = map[string]string{
	authority.PartSurname: "surname only", authority.PartFirstNames: "first names only", authority.PartMother: "the mother only", authority.PartFather: "the father only",
}

// Mapped is what goes into a box, in words.
func Mapped(g *checklist.Guide, f form.Field) string {
	said := []string{Words(g, f.IDs)}
	for part := range strings.SplitSeq(f.Part, "+") {
		said = append(said, partWords[part])
	}
	return english.Join("; ", said...)
}

// Place is where a box is on the form: "Mother: Address".
func Place(f form.Field) string { return english.Join(": ", f.Section, f.Label) }

// Says is a thing that was found in a form, with the sentence that it was found in.
func Says(found form.Proposal) string {
	return "The form says (not checked): \"" + english.Short(found.Sentence, 300) + "\""
}

// Count says how many boxes there are, and how many are decided.
func (l *Learning) Count() string {
	boxes, open := len(l.form.Fields), len(l.Open())
	return fmt.Sprintf("%s: %d understood, %d to decide.", english.Count(boxes, "box"), boxes-open, open)
}

// News says what to know of the form before anything is asked: whether it was there twice, and what has changed. It is empty
// for a form that is new.
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
