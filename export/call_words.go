package export

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// underItsQuestion puts the label of its question before an answer of one or two words, which says nothing by itself when
// it is read out after another: "Where the child is now: no".
func underItsQuestion(p *paper, id, answer string) string {
	if n := len(strings.Fields(answer)); n == 0 || n > 2 {
		return answer
	}
	return p.label(id) + ": " + inside(answer)
}

// wordsOfChildren returns, for each child referred, the newest fact that quotes them about what happened.
func wordsOfChildren(p *paper) []*checklist.Fact {
	var out []*checklist.Fact
	for _, c := range p.R.Children() {
		if f := wordsOfChild(p, c); f != nil {
			out = append(out, f)
		}
	}
	return out
}

// wordsOfChild returns the newest fact that quotes a child: first among those cited in the account of what happened,
// then among those marked with a kind of worry, then among all. Of several on one day it takes the first. It returns
// nil if there is none.
func wordsOfChild(p *paper, c *checklist.Person) *checklist.Fact {
	named := checklist.FactsNamed(p.noGap(checklist.QConcernReason))
	for _, wanted := range []func(*checklist.Fact) bool{
		func(f *checklist.Fact) bool { return slices.Contains(named, checklist.EntryFact.Number(f.ID)) },
		func(f *checklist.Fact) bool { return len(f.Worries) > 0 },
		func(*checklist.Fact) bool { return true },
	} {
		var newest *checklist.Fact
		for _, f := range openFacts(p.R) {
			if f.Words == "" || p.R.SpeakerOf(f) != c.ID || !wanted(f) {
				continue
			}
			if newest == nil || dayOfFact(f) > dayOfFact(newest) {
				newest = f
			}
		}
		if newest != nil {
			return newest
		}
	}
	return nil
}

func dayOfFact(f *checklist.Fact) string { return f.When.Start(time.UTC).Format(time.DateOnly) }

// mostWords is how many words of one quotation are read out.
const mostWords = 60

// wordsOnCall returns a child's own words, to be read out after what happened, translated into English if need be. Only
// the first sentences of a long quotation are read out; the rest is printed below.
func wordsOnCall(p *paper, f *checklist.Fact) []document.Block {
	label := english.Join(", ", p.first(p.R.SpeakerOf(f))+" said", p.date(f.When))
	if language := languageName(f.Lang); language != "" {
		label += ", in " + language
		if f.Meaning == "" {
			return led(label+":", "the words are below.")
		}
		label += "; this is what it means"
	}
	first, rest := readAloud(inEnglish(f), mostWords)
	aloud := "\"" + first + "\""
	if rest != "" {
		aloud = english.Sentences(aloud, "The rest is below")
	}
	return led(label+":", aloud)
}

// inEnglish returns a fact's exact words in one line, or what they mean if they are in another language.
func inEnglish(f *checklist.Fact) string {
	said := f.Words
	if languageName(f.Lang) != "" {
		said = f.Meaning
	}
	return strings.Join(lines(said), " ")
}

// quotedIn reports whether an account read out already has all of a fact's exact words.
func quotedIn(account string, f *checklist.Fact) bool {
	return languageName(f.Lang) == "" && strings.Contains(plainWords(account), plainWords(strings.Join(lines(f.Words), " ")))
}

// wordBelow is a fact with a child's words for when they ask, and the words that were too long to be read out.
type wordBelow struct {
	fact *checklist.Fact
	more []document.Block
}

// wordsBelow returns the facts with children's words that are printed for when they ask: each child's first, and those
// too long, or not in English, to be read out whole. What was read out is not printed again.
func wordsBelow(p *paper) []wordBelow {
	var out []wordBelow
	facts := wordsOfChildren(p)
	happened, _ := happenedOnCall(p, facts)
	for i, f := range facts {
		foreign := languageName(f.Lang) != ""
		_, more := readAloud(inEnglish(f), mostWords)
		if quotedIn(happened, f) {
			more = ""
		}
		if i > 0 && more == "" && !foreign {
			continue
		}
		below, label := wordBelow{fact: saidUnder("A", f)}, p.first(p.R.SpeakerOf(f))+" went on:"
		if foreign {
			below.fact, label = meaningUnder("A", f), "The rest of what it means:"
		}
		if more != "" {
			below.more = led(label, "\""+more+"\"")
		}
		out = append(out, below)
	}
	return out
}

// meaningUnder returns a fact in another language whose meaning, if there is one, has been read out under a letter of the
// script.
func meaningUnder(letter string, f *checklist.Fact) *checklist.Fact {
	rest := *f
	if f.Meaning != "" {
		rest.Meaning = "as under " + letter
	}
	return &rest
}

// saidUnder returns what is left of a fact once its words, or what was seen, have been read out under a letter of the
// script: who asked what, when, and where it is written down.
func saidUnder(letter string, f *checklist.Fact) *checklist.Fact {
	rest := *f
	if f.Words == "" {
		rest.Text = "The words are under " + letter
		if f.Kind == checklist.FactSeen {
			rest.Text = "What was seen is under " + letter
		}
		return &rest
	}
	rest.Words, rest.Text = "", english.Sentences("The words are under "+letter, f.Text)
	return &rest
}
