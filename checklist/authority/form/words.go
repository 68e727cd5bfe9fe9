package form

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
	"unicode"

	"referral/checklist/content"
)

//go:embed words.toml
var wordsFile []byte

// words are what the wordings of a form mean, from words.toml.
type words struct {
	Stop    []string                       `toml:"stop"`
	Plain   []string                       `toml:"plain"`
	Class   map[string][]string            `toml:"class"`
	Who     []whoever                      `toml:"who"`
	Facts   []fact                         `toml:"fact"`
	Answers map[string]map[string][]string `toml:"answers"`
	Choose  map[string][][]string          `toml:"choose"` // Choose lists what to choose from for a detail of others that is never certain.
	Usual   map[string]string              `toml:"usual"`
	Topics  []topic                        `toml:"topic"`
	Skip    []string                       `toml:"skip"`
	After   []after                        `toml:"after"`
}

// whoever is someone whose details a form asks for.
type whoever struct {
	ID   string   `toml:"id"`
	Says []string `toml:"says"`
	Not  []string `toml:"not"`
	Ask  bool     `toml:"ask"` // Ask is true if it can be anyone, so that the writer is asked.

	says, not []wording
}

// fact is one detail that a form asks of a person.
type fact struct {
	ID    string   `toml:"id"`
	Says  []string `toml:"says"`
	Ask   bool     `toml:"ask"`   // Ask is true if the words leave open what is meant, so that the writer is asked.
	Takes []string `toml:"takes"` // Takes are other details that belong to this one, such as the address of a surgery.

	says []wording
}

// topic is a part of a form that is not a detail of a person.
type topic struct {
	Questions []string   `toml:"questions"`
	Likely    [][]string `toml:"likely"` // Likely are what the writer chooses from if the words leave it open.
	Says      []string   `toml:"says"`
	Not       []string   `toml:"not"`
	Ticks     string     `toml:"ticks"` // Ticks marks a heading: all ticks below it are for it, or the rest that have no topic of their own.

	says, not []wording
}

// after is a label that means nothing without the field before it.
type after struct {
	Before    []string `toml:"before"` // Before are the questions of that field, or how their IDs begin.
	Says      []string `toml:"says"`
	Questions []string `toml:"questions"`

	says []wording
}

// vocabulary reads the words once. A test reads them too, so a broken file never ships.
var vocabulary = sync.OnceValue(func() *words {
	w := new(words)
	if err := content.Decode("words.toml", wordsFile, w); err != nil {
		panic("form: " + err.Error())
	}
	for i := range w.Who {
		w.Who[i].says, w.Who[i].not = w.wordings(w.Who[i].Says), w.wordings(w.Who[i].Not)
	}
	for i := range w.Facts {
		w.Facts[i].says = w.wordings(w.Facts[i].Says)
	}
	for i := range w.Topics {
		w.Topics[i].says, w.Topics[i].not = w.wordings(w.Topics[i].Says), w.wordings(w.Topics[i].Not)
	}
	for i := range w.After {
		w.After[i].says = w.wordings(w.After[i].Says)
	}
	return w
})

func (w *words) wordings(says []string) []wording {
	var out []wording
	for _, s := range says {
		out = append(out, w.wording(s))
	}
	return out
}

// fact returns the fact with the ID.
func (w *words) fact(id string) fact {
	i := slices.IndexFunc(w.Facts, func(f fact) bool { return f.ID == id })
	if i < 0 {
		return fact{}
	}
	return w.Facts[i]
}

// answer returns what answers a detail of someone. It is empty if nothing does.
func (w *words) answer(who, fact string) []string {
	if ids, ok := w.Answers[who][fact]; ok {
		return ids
	}
	switch {
	case who == "children":
		return w.Answers["child"][fact]
	case isOther(who):
		return w.Answers["others"][fact]
	}
	return nil
}

// isOther reports whether someone is family, and not a child referred.
func isOther(who string) bool {
	return slices.Contains([]string{"parents", "household", "siblings", "significant", "of_concern"}, who)
}

// mostTokens is how many words of a label are read. Anything longer is a paragraph, and asks its question at the start.
const mostTokens = 60

// tokens returns the meaningful words of a text, in lower case.
func (w *words) tokens(text string) []string {
	text = strings.ToLower(strings.NewReplacer("’", "'", "‘", "'").Replace(text))
	text = strings.NewReplacer("'s", "", "s' ", "s ", "(ren)", "ren", "s47", "section 47", "s17", "section 17").Replace(text)
	var out []string
	for word := range strings.FieldsFuncSeq(text, notInWord) {
		if !slices.Contains(w.Stop, word) {
			out = append(out, word)
		}
		if len(out) == mostTokens {
			break
		}
	}
	return out
}

func notInWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '%' }
