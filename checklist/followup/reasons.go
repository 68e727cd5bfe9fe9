package followup

import (
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// Unaddressed returns the facts of the record that the reasons given do not mention, by number or in words. Councils
// answer in words, and one matching word is enough: accusing a council wrongly is worse than leaving a fact out. If no
// reasons were given, no fact is mentioned.
func Unaddressed(r *checklist.Referral) []string {
	r = r.WithNamesHeld()
	said := Reasons(r)
	var out []string
	if everyFact.MatchString(said) {
		return nil
	}
	heard := contentWords(said)
	whom := childNames(r)
	for _, f := range r.Facts {
		if r.HoldOf(f) == "" && !names(said, checklist.Printed(f.ID)) && !namesDay(said, f.When) && !sharesWord(heard, wordsOfFact(r, f), whom) {
			out = append(out, f.ID)
		}
	}
	return out
}

// Reasons returns the council's reasons as they were written down: what it said with the decision, in the log, and the
// answer about its reasons. If one repeats another, it is left out.
func Reasons(r *checklist.Referral) string {
	var said []string
	for _, a := range r.Actions {
		if a.Kind == checklist.ActionOutcome {
			said = append(said, strings.TrimSpace(a.Text))
		}
	}
	said = append(said, strings.TrimSpace(r.Answers[checklist.QAfterReasons].Text))
	var out []string
	for i, s := range said {
		says := func(other string) bool {
			return strings.Contains(strings.ToLower(other), strings.ToLower(strings.TrimRight(s, ".")))
		}
		if s != "" && !slices.ContainsFunc(said[i+1:], says) && !slices.ContainsFunc(out, says) {
			out = append(out, s)
		}
	}
	return english.Sentences(out...)
}

// everyFact matches reasons that refer to all that was sent.
var everyFact = regexp.MustCompile(`(?i)\b(?:all|each|every|everything|whole|full|entire)\b[^.;]{0,30}\b(?:facts?|information|points?|referral|you (?:sent|wrote|said|told|shared|gave)|evidence|concerns?|worries|details?|account)\b`)

// names reports whether a text has the number of a fact, such as F1 and not F12.
func names(text, number string) bool {
	for i := 0; i+len(number) <= len(text); i++ {
		if text[i:i+len(number)] != number {
			continue
		}
		end := i + len(number)
		if end == len(text) || text[end] < '0' || text[end] > '9' {
			return true
		}
	}
	return false
}

// namesDay reports whether a text names the day of a fact: 12 November, 12 Nov or 12/11.
func namesDay(text string, w when.When) bool {
	if w.Precision() < when.Day {
		return false
	}
	day := w.Start(time.UTC)
	lower := strings.ToLower(text)
	for _, layout := range []string{"2 January", "2 Jan", "2/1", "02/01"} {
		form := strings.ToLower(day.Format(layout))
		for i := strings.Index(lower, form); i >= 0; {
			end := i + len(form)
			if (i == 0 || !isDigit(lower[i-1])) && (end == len(lower) || !isDigit(lower[end])) {
				return true
			}
			next := strings.Index(lower[end:], form)
			if next < 0 {
				break
			}
			i = end + next
		}
	}
	return false
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// wordsOfFact returns the words by which someone may refer to a fact.
func wordsOfFact(r *checklist.Referral, f *checklist.Fact) []string {
	parts := []string{f.Text, f.Words, f.Meaning, f.Where, f.Injury.Place, f.Injury.Colour}
	if f.Injury != (checklist.Injury{}) {
		parts = append(parts, "mark injury")
	}
	if p := r.Person(f.From); p != nil && !p.Referred {
		parts = append(parts, p.Name)
		for _, t := range p.Relations {
			parts = append(parts, t.Is)
		}
	}
	return contentWords(strings.Join(parts, " "))
}

// childNames returns the first names of the children, which every reason mentions.
func childNames(r *checklist.Referral) []string {
	var out []string
	for _, p := range r.Children() {
		if first, _, _ := strings.Cut(p.Name, " "); first != "" {
			out = append(out, contentWords(first)...)
		}
	}
	return out
}

// sharesWord reports whether one of the words matches one of the others. The names of the children do not count.
func sharesWord(heard, fact, children []string) bool {
	return slices.ContainsFunc(fact, func(w string) bool {
		return !slices.Contains(children, w) && slices.ContainsFunc(heard, func(h string) bool { return alike(h, w) })
	})
}

// empty are words that do not point to any one fact.
var empty = strings.Fields(`and the for not you was all but his her had has who did its our out per via about above added after again against agree agreed along also although always among another any are answer around aside asked assessment away back because been before being below between both but call came can cannot care case child children
 come concern concerned concerns could council currently day days decided decision did does done down during each early either else enough even ever every evidence fact facts family families felt few find first for form found from front further gave get gives going good got had has have
 having heard help her here him his history how however information into involved its itself judged just keep kept know known last least level like made make may meet met might more most much must named need needed needs never nor not nothing now number offered once one only open other others our out over own page parent
 parents past people perhaps person plan point present pupil put rather reach reason reasons record recorded referral referred report response review risk said same saw say says school see seen seem sent service services set shall she should show since social some something soon still stood such support take taken team than that the their them then there these they thing think this those though
 three threshold through thus time times today told too took towards two under until upon use used very view want was way week weeks weigh weighed well went were what when where whether which while who whom whose why will with within without work worker worries worry would write written year years yes yet you your month months morning mornings afternoon harm significant immediate
 monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`)

// contentWords returns the words of a text that carry meaning, in lower case and without their endings.
func contentWords(text string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(w) < 3 || slices.Contains(empty, w) {
			continue
		}
		if s := stem(w); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// stem removes the commonest endings of a word.
func stem(w string) string {
	for _, end := range []string{"nesses", "ness", "ings", "ing", "edly", "ies", "ied", "ed", "es", "ly", "s", "y", "e"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) >= 3 {
			return s
		}
	}
	return w
}

// related are groups of words for the same thing.
var related = [][]string{
	stems("mark bruise injury wound cut scratch burn graze swelling hurt"), stems("sleep asleep tired bed night awake exhausted"), stems("hungry hunger food eat ate meal breakfast lunch crackers crisps fed"),
	stems("late lateness absence absent attendance register attend missed punctual"), stems("coat clothes clothing shoes uniform jumper tights dressed"), stems("drink drunk alcohol beer wine vodka"),
	stems("shout shouted argue argument row quarrel yell scream"), stems("phone telephone text message messages email online"), stems("alone unsupervised left unattended"), stems("hit hitting slap punch kick push assault violence violent hold held grab grip"),
	stems("cold heating warm warmth freezing"), stems("dirty smell unwashed hygiene washed clean"), stems("garage shed cupboard locked shut dark"), stems("marks score scores grade grades homework learning attainment"),
	stems("money debt owe owes pounds paid cash"), stems("train tickets travel rail journey"), stems("knife weapon gun shotgun blade"), stems("pregnant pregnancy antenatal baby midwife"), stems("ill illness unwell sick health tablets hospital clinic"),
}

func stems(words string) []string {
	var out []string
	for _, w := range strings.Fields(words) {
		out = append(out, stem(w))
	}
	return out
}

// alike reports whether two stems are of the same word, or of words for the same thing.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	short, long := a, b
	if len(short) > len(long) {
		short, long = long, short
	}
	if len(short) >= 5 && strings.Contains(long, short) {
		return true
	}
	n := 0
	for n < len(short) && short[n] == long[n] {
		n++
	}
	if n >= 4 && 3*n >= 2*len(short) && len(long)-len(short) <= 3 {
		return true
	}
	return slices.ContainsFunc(related, func(group []string) bool { return slices.Contains(group, a) && slices.Contains(group, b) })
}
