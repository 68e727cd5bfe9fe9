package wizard

import (
	"slices"
	"strings"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/checklist/wording"
)

// Coach is the dialogue opened by a comment on some words: a few short questions, each answered from what the writer
// already knows. From the first letter on, what is typed is kept as a fact, so that nothing said in a hurry is lost. In
// the end it stays a fact, or becomes the writer's own sentences in the answer. The program adds no words.
type Coach struct {
	Remark  finding.Finding
	Prompts []Prompt
	f       *Flow
	ref     checklist.Ref // ref is the answer that contains the words.
	fact    string        // fact is the fact with what was typed so far; empty before the first letter.
	depth   int           // depth is how many changes could be undone before the dialogue.
}

// Prompt is one question of the coach and what was typed.
type Prompt struct {
	Ask  string
	Said string
}

// Words of the coach.
const (
	WordsCoach     = "Help me say it"
	WordsCoachHelp = "Only what you already know: do not ask again. Leave any of these empty. The words stay yours."
	WordsCoachKeep = "Keep what you typed?"
	WordsCoachFact = "Keep it as fact %s"
	WordsCoachIn   = "Add it to my answer, after that sentence"
	WordsCoachFor  = "Put it in place of that sentence"
	WordsCoachDrop = "Throw away what I typed"
)

// usualPrompts are asked if a comment has none of its own, as for a school's own phrase.
var usualPrompts = []string{
	"On which day, and at about what time, if you already know?",
	"What was seen or heard, if you already know?",
	"Who saw or heard it, if you already know?",
	"What did it mean for the child, if you already know?",
}

// maxPrompts is the most questions in one dialogue.
const maxPrompts = 4

// Coach opens the dialogue on a comment. It returns nil if there is none: for a comment on something missing, for words
// that only need another word, and for anything that is the child's own account.
func (f *Flow) Coach(x finding.Finding) *Coach {
	if x.At == nil || x.Whole || x.End <= x.Start {
		return nil
	}
	ref := checklist.Ref{Question: x.At.Question, Subject: x.At.Person + x.At.Fact}
	prompts := usualPrompts
	if e, ok := wording.Rule(x.Rule); ok {
		prompts = e.Prompts
	}
	text := f.ValueOf(ref).Text
	if len(prompts) == 0 || f.childsAccount(ref) || x.End > len(text) || text[x.Start:x.End] != x.Text {
		return nil
	}
	c := &Coach{Remark: x, f: f, ref: ref, depth: len(f.undo)}
	for _, p := range prompts[:min(len(prompts), maxPrompts)] {
		c.Prompts = append(c.Prompts, Prompt{Ask: p})
	}
	return c
}

// childsAccount reports whether an answer is, or passes on, what a child has said. Nothing is asked about that.
func (f *Flow) childsAccount(ref checklist.Ref) bool {
	if q, ok := f.guide.Question(ref.Question); ok && q.ChildsWords {
		return true
	}
	if x := f.r.Fact(ref.Subject); x != nil {
		p := f.r.Person(x.From)
		return p != nil && p.Referred
	}
	return false
}

// Say records what was typed for a question.
func (c *Coach) Say(i int, said string) {
	if c.Prompts[i].Said == said {
		return
	}
	c.Prompts[i].Said = said
	switch {
	case c.fact == "" && c.Text() == "":
		return
	case c.fact == "":
		c.f.snapshot()
		c.fact = c.f.r.AddFact().ID
	}
	c.write()
}

// write updates the fact from what was said: a readable day becomes its day, someone in the record who saw it becomes
// its witness, and all else is its text.
func (c *Coach) write() {
	x := c.f.r.Fact(c.fact)
	if x == nil {
		return
	}
	kind := x.Kind
	*x = checklist.Fact{ID: x.ID, Kind: kind}
	var rest []string
	day := ""
	for _, p := range c.Prompts {
		said := strings.TrimSpace(p.Said)
		switch {
		case said == "":
		case asksWhen(p.Ask) && c.dated(x, strings.TrimSpace(day+" "+said)):
			day = said
		case asksWho(p.Ask) && c.f.quickName(said) != "":
			x.By = c.f.quickName(said)
		default:
			rest = append(rest, ownSentence(said))
		}
	}
	x.Text = strings.Join(rest, " ")
	c.f.rev++
	c.f.shape++
	c.f.open = nil
}

// dated takes a day, or a day and a time, if it says more than the fact already has.
func (c *Coach) dated(x *checklist.Fact, said string) bool {
	got, err := when.Parse(said, c.f.clock())
	if err != nil || got.Ask != "" || got.When.Precision() <= x.When.Precision() && !x.When.IsZero() {
		return false
	}
	x.When = got.When
	return true
}

// asksWhen and asksWho tell what a question asks for from how it begins.
func asksWhen(ask string) bool {
	return begins(ask, "On what date", "On which day", "At about what time", "On what date and at")
}

func asksWho(ask string) bool { return begins(ask, "Who saw") }

func begins(s string, with ...string) bool {
	return slices.ContainsFunc(with, func(w string) bool { return strings.HasPrefix(s, w) })
}

// Text returns what was typed as sentences, adding only a capital and a full stop.
func (c *Coach) Text() string {
	var out []string
	for _, p := range c.Prompts {
		if s := strings.TrimSpace(p.Said); s != "" {
			out = append(out, ownSentence(s))
		}
	}
	return strings.Join(out, " ")
}

// Fact returns the ID of the fact with what was typed; empty if nothing was.
func (c *Coach) Fact() string { return c.fact }

// AskKind returns the question on how the fact is known.
func (c *Coach) AskKind() *checklist.Question {
	q, _ := c.f.guide.Question(checklist.QFactKind)
	return q
}

// KeepFact keeps what was typed as a fact, and cites it in the answer if answers to that question cite facts.
func (c *Coach) KeepFact(kind checklist.FactKind) {
	x := c.f.r.Fact(c.fact)
	if x == nil {
		return
	}
	x.Kind = kind
	if q, ok := c.f.guide.Question(c.ref.Question); ok && q.Cites {
		v := c.f.ValueOf(c.ref)
		if !slices.Contains(v.Cites, c.fact) {
			v.Cites = append(slices.Clone(v.Cites), c.fact)
			_ = checklist.Set(c.f.r, c.f.guide, c.ref, v)
		}
	}
	c.f.rev++
	c.f.shape++
}

// Preview returns the answer as it would read with what was typed, after the sentence with the words or instead of it.
func (c *Coach) Preview(inPlace bool) string {
	text, said := c.f.ValueOf(c.ref).Text, c.Text()
	if c.Remark.End > len(text) || text[c.Remark.Start:c.Remark.End] != c.Remark.Text {
		return strings.TrimSpace(text + " " + said)
	}
	from, to := sentenceAround(text, c.Remark.Start, c.Remark.End)
	head, own, tail := text[:to], "", text[to:]
	if inPlace {
		head = text[:from]
	} else {
		own = head[from:]
		head = head[:from] + ownSentence(own)
	}
	return join(join(head, said), tail)
}

// PutIn puts what was typed into the answer, and removes the fact again. It returns the error of [Flow.AnswerTo].
func (c *Coach) PutIn(inPlace bool) error {
	text := c.Preview(inPlace)
	c.Drop()
	v := c.f.ValueOf(c.ref)
	v.Text = text
	err := c.f.AnswerTo(c.ref, v)
	c.f.open = nil
	return err
}

// Drop discards what was typed, as if the dialogue had not been opened.
func (c *Coach) Drop() {
	x := c.f.r.Fact(c.fact)
	if x == nil {
		return
	}
	*x = checklist.Fact{ID: x.ID}
	c.f.r.Discard(x.ID)
	if len(c.f.undo) == c.depth+1 {
		c.f.undo = c.f.undo[:c.depth]
	}
	c.fact = ""
	c.f.rev++
	c.f.shape++
}

// Ref returns the answer that contains the words.
func (c *Coach) Ref() checklist.Ref { return c.ref }

// ownSentence returns what someone typed, with a capital and a full stop.
func ownSentence(s string) string {
	return english.Sentence(english.Capital(strings.TrimSpace(s)))
}

// sentenceAround returns the sentence containing the words, without the space around it. A line break also ends a
// sentence.
func sentenceAround(text string, start, end int) (from, to int) {
	for i := start; i > 0; i-- {
		if text[i-1] == '\n' || i >= 2 && unicode.IsSpace(rune(text[i-1])) && strings.ContainsRune(".!?", rune(text[i-2])) {
			from = i
			break
		}
	}
	to = len(text)
	for i := end; i < len(text); i++ {
		if text[i] == '\n' {
			to = i
			break
		}
		if strings.ContainsRune(".!?", rune(text[i])) && (i+1 == len(text) || unicode.IsSpace(rune(text[i+1]))) {
			to = i + 1
			break
		}
	}
	return from, to
}

// join joins two texts, with a space if there is none between them.
func join(a, b string) string {
	if a == "" || b == "" || strings.HasSuffix(a, "\n") || strings.HasPrefix(b, "\n") {
		return a + b
	}
	return strings.TrimRight(a, " ") + " " + strings.TrimLeft(b, " ")
}
