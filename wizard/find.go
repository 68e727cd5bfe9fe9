package wizard

import (
	"slices"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// NameOf returns a question's short label, with the child it is asked for if there are several, and the name of the
// person or the number of the fact it is about. The child comes first: a narrow list cuts the end.
func (f *Flow) NameOf(s Step) string {
	if child := f.childAsked(s); child != "" {
		return s.Question.Label + " for " + child + ", " + f.subjectName(s.Ref.Subject)
	}
	return f.nameOf(s)
}

func (f *Flow) nameOf(s Step) string {
	switch {
	case s.Question == nil:
		return s.Section.Title
	case s.Ref.Subject == "":
		return s.Question.Label
	}
	return s.Question.Label + ", " + f.subjectName(s.Ref.Subject)
}

// RowName returns a question's short label for a row in a list, beginning with the person and the child if it is asked
// about several.
func (f *Flow) RowName(s Step) string {
	who, child := "", f.childAsked(s)
	if s.List == "" && s.Ref.Subject != "" && (s.Question.Of == checklist.OfParent || len(f.r.Children()) > 1) {
		who = f.r.ShortName(s.Ref.Subject)
	}
	return english.Join(": ", english.Join(", for ", who, child), s.Question.Label)
}

// childAsked names the child for whom a question about someone else is asked, if it is asked for several; otherwise it
// is empty.
func (f *Flow) childAsked(s Step) string {
	if s.Question == nil || len(checklist.Askings(f.r, s.Question, s.Ref.Subject, f.clock())) < 2 {
		return ""
	}
	return f.r.ShortName(f.childOf(s.Ref))
}

// subjectName names a person, fact or other entry. "Fact" comes before the number, since F1 alone is also a key.
func (f *Flow) subjectName(id string) string {
	if f.r.Fact(id) != nil {
		return "fact " + checklist.Printed(id)
	}
	if name := f.r.ShortName(id); name != "" {
		return name
	}
	if f.r.Route(checklist.RouteName(id)) != nil {
		return checklist.RouteName(id).String()
	}
	return f.r.NumberOf(id)
}

// PlaceName says which question a finding is on, and which person or fact. It is empty for the whole referral.
func (f *Flow) PlaceName(at finding.Place) string {
	q, ok := f.guide.Question(at.Question)
	if !ok {
		return ""
	}
	return f.nameOf(Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: q.ID, Subject: at.Person + at.Fact}})
}

// ChangeName says in a few words what was changed: an answer, a list or a part. It takes what [Flow.NextUndo] returns.
func (f *Flow) ChangeName(at Step, ref checklist.Ref) string {
	if q, ok := f.guide.Question(ref.Question); ok && ref != at.Ref {
		at = Step{Section: q.Section, Question: q, Ref: ref, List: at.List}
	}
	if at.Question != nil && at.Question.IsList() {
		return "the list " + at.Question.Label
	}
	return f.NameOf(at)
}

// Sought is something people can search for: a question, a part, a place on the body.
type Sought struct {
	Label   string
	Keys    string // Keys are words that find it as well as its label does.
	Asked   string // Asked is what is asked or answered.
	Phrases string // Phrases are phrases that mean it.
	Also    string // Also is the rest of what is searched: the help, the choices, the names.
	OnOne   bool   // OnOne is set if it is about one person, fact or entry; those about the whole referral come first.
	Later   bool   // Later is set if it is not asked yet; those asked come first.
}

// Fits returns how well it matches the words typed: 0 is best, and -1 is not at all.
func (x Sought) Fits(words string) int {
	fit := x.fits(oneLower(words))
	if x.Later && fit >= 0 {
		return max(fit, 4)
	}
	return fit
}

// fitsLoosely is the first rank of those that may have the words only here and there, or inside other words.
const fitsLoosely = 5

func (x Sought) fits(words string) int {
	label, keys := oneLower(x.Label), oneLower(x.Keys)
	all := oneLower(strings.Join([]string{x.Label, x.Keys, x.Asked, x.Also}, " "))
	switch {
	case words == "":
		return -1
	case label == words:
		return 0
	case x.meant(words):
		return 1
	case strings.HasPrefix(label, words) && !x.OnOne:
		return 1
	case beginWords(keys, words) && !x.OnOne:
		return 2
	case beginWords(label, words), beginWords(keys, words):
		return 3
	case beginWords(oneLower(x.Asked), words):
		return 4
	case beginWords(all, words):
		return 5
	}
	for _, w := range strings.Fields(words) {
		if !strings.Contains(all, w) {
			return -1
		}
	}
	return 6
}

// meant reports whether what was typed has one of the phrases that mean it.
func (x Sought) meant(words string) bool {
	return slices.ContainsFunc(strings.Split(x.Phrases, ". "), func(p string) bool {
		return p != "" && strings.Contains(" "+words+" ", " "+p+" ")
	})
}

// oneLower returns a text in lower case, with one space between words. A hyphen is a space: "step-dad" is "step dad".
func oneLower(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(strings.ToLower(s), "-", " ")), " ")
}

// CallKeys are words that people type to find the phone.
const CallKeys = "rang rung ring ringing call called number numbers telephone phone"

// Sought returns how to find a question: by its label, what it asks and why, its answer, whom it is about, and its
// choices.
func (f *Flow) Sought(s Step) Sought {
	q := s.Question
	x := Sought{Label: f.NameOf(s), Phrases: phrasesFor(q.ID), Asked: f.Title(s) + " " + checklist.Describe(f.r, f.guide, s.Ref), OnOne: s.List != ""}
	if x.Keys = q.Find; slices.Contains(CallTaken, q.ID) {
		x.Keys = CallKeys
	}
	also := []string{alsoSought(q), f.r.NameOf(s.Ref.Subject), f.r.NameOf(s.Ref.To)}
	if q.IsList() {
		for _, id := range f.r.Entries(q) {
			also = append(also, f.EntryLine(q, id))
		}
	}
	x.Also = strings.Join(also, " ")
	return x
}

// alsoSought returns what else a question is found by: its help, why it is asked, and its choices.
func alsoSought(q *checklist.Question) string {
	also := []string{q.Help, q.Why}
	for _, c := range q.Choices {
		also = append(also, c.Label, c.Help)
	}
	return strings.Join(also, " ")
}

// Find returns the questions that match some words, including those about people, facts and entries, best first.
func (f *Flow) Find(words string) []SummaryLine {
	var all []SummaryLine
	var sought []Sought
	seen := map[checklist.Ref]bool{}
	for _, s := range f.everyStep() {
		if seen[s.Ref] {
			continue
		}
		seen[s.Ref] = true
		all = append(all, SummaryLine{Step: s, Label: f.NameOf(s), Value: checklist.Describe(f.r, f.guide, s.Ref), Empty: f.noAnswer(s)})
		sought = append(sought, f.Sought(s))
	}
	for _, h := range f.Hidden() {
		sought = append(sought, h.Sought())
	}
	var out []SummaryLine
	for _, i := range Found(words, sought) {
		if i < len(all) {
			out = append(out, all[i])
		}
	}
	return out
}

// Found returns the places of those that match what was typed, best first. If a phrase fits none of them well, those
// that come nearest are first.
func Found(typed string, all []Sought) []int {
	out, best := fitting(typed, all)
	if rest := MainWords(typed); len(out) == 0 && rest != "" {
		out, best = fitting(rest, all)
	}
	n, loose := len(strings.Fields(typed)), fitsLoosely
	if n > 2 {
		loose-- // A question can have the words of a sentence by chance.
	}
	if n < 2 || best >= 0 && best < loose {
		return out
	}
	near := Nearest(typed, all)
	return append(near, slices.DeleteFunc(out, func(i int) bool { return slices.Contains(near, i) })...)
}

// fitting returns the places of those that fit the words, best first, and how well the first fits.
func fitting(words string, all []Sought) (places []int, best int) {
	ranks := make([]int, len(all))
	for i, x := range all {
		if ranks[i] = x.Fits(words); ranks[i] >= 0 {
			places = append(places, i)
		}
	}
	slices.SortStableFunc(places, func(a, b int) int { return ranks[a] - ranks[b] })
	if len(places) == 0 {
		return nil, -1
	}
	return places, ranks[places[0]]
}

// smallWords are left out of a phrase that finds nothing: "must not be known" is about what is known.
var smallWords = strings.Fields("a an the to be been being is are was were has have had do does did not no don't doesn't didn't isn't wasn't mustn't won't can't dont doesnt must should will would can cannot could " +
	"in on at of for from with by as and or but it this that he she they we us i you me him her them his their our my who what when where which how why " +
	"want wants wanted wish wishes keep keeps kept stay stays remain really very please")

// MainWords returns a phrase without its small words. It returns "" if the phrase has none, or nothing else.
func MainWords(phrase string) string {
	words := strings.FieldsFunc(strings.ToLower(strings.ReplaceAll(phrase, "’", "'")), func(c rune) bool { return strings.ContainsRune(betweenWords, c) })
	rest := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(smallWords, w) })
	if len(rest) == len(words) {
		return ""
	}
	return strings.Join(rest, " ")
}

// everyStep returns every question asked now, including those in list entries.
func (f *Flow) everyStep() []Step {
	var out []Step
	for _, s := range f.mainSteps() {
		if s.Question == nil {
			continue
		}
		out = append(out, s)
		if !s.Question.IsList() {
			continue
		}
		for _, id := range f.r.Entries(s.Question) {
			out = append(out, f.entrySteps(s.Question.ID, id)...)
		}
	}
	return out
}

// betweenWords are the characters that separate words.
const betweenWords = " \n,;:.?!()/\"“”"

// beginWords reports whether each of the words begins a word of the text.
func beginWords(text, words string) bool {
	typed := strings.FieldsFunc(words, func(c rune) bool { return strings.ContainsRune(betweenWords, c) })
	return len(typed) > 0 && !slices.ContainsFunc(typed, func(w string) bool { return !beginsAWord(text, w) && !beginsAWord(text, singular(w)) })
}

// singular returns a typed word without the ending of the plural, or of "dad's".
func singular(w string) string {
	one := strings.TrimRight(strings.TrimSuffix(w, "s"), "'’")
	if len(one) < 3 {
		return w
	}
	return one
}

// beginsAWord reports whether some word of the text begins with w.
func beginsAWord(text, w string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], w)
		if i < 0 {
			return false
		}
		at := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		if at == 0 || strings.ContainsRune(betweenWords, before) {
			return true
		}
		from = at + len(w)
	}
}
