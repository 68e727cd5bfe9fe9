package workshop

import "slices"

// Kind says what a card is.
type Kind string

// The kinds of card, in the order of a session.
const (
	CareCard     Kind = "care"
	AimsCard     Kind = "aims"
	BeforeCard   Kind = "before" // BeforeCard is a short unseen text: the room names what is missing.
	CaseCard     Kind = "case"
	WeakCard     Kind = "weak"
	GroupsCard   Kind = "groups" // GroupsCard is the countdown, with the questions for groups.
	AbsentCard   Kind = "absent"
	EightCard    Kind = "eight" // EightCard is the eight on one card, for a text without a case.
	PhrasesCard  Kind = "phrases"
	MiddleCard   Kind = "middle"
	RightCard    Kind = "right"   // RightCard is what the middle text does well.
	QuestionCard Kind = "queries" // QuestionCard is what current guidance would ask about the middle text.
	WriteCard    Kind = "write"   // WriteCard is the countdown while everyone writes.
	BetterCard   Kind = "better"
	ChangedCard  Kind = "changed"
	CriteriaCard Kind = "criteria"
	ArgueCard    Kind = "argue"
	AfterCard    Kind = "after" // AfterCard is another short text, to compare with the first.
	CloseCard    Kind = "close"
)

// The kinds of screen that are not cards.
const (
	RewriteScreen  Kind = "rewrite"
	RoomScreen     Kind = "room"    // RoomScreen is the eight for the room's own text: what the room sees, and what a rule has found.
	PrepareScreen  Kind = "prepare" // PrepareScreen is a minute to fill in the caller's card.
	CallScreen     Kind = "call"    // CallScreen has the eight lines, with a countdown.
	CallerScreen   Kind = "caller"  // CallerScreen is the caller's card.
	DoorScreen     Kind = "door"    // DoorScreen is the front-door card.
	OverScreen     Kind = "over"    // OverScreen is the second round of the call, after the pair has swapped.
	DecisionScreen Kind = "decision"
	QuizScreen     Kind = "quiz"
	WalkScreen     Kind = "walk"
)

// Card is one thing to show. A screen draws what is there and leaves out what is empty.
type Card struct {
	Kind    Kind
	Title   string
	Lines   []string // Lines holds paragraphs, or the points of a list.
	Text    string   // Text is an exhibit, plain.
	Compare string   // Compare is the weak text, to show next to the better one.
	Marks   []Span   // Marks lists what to mark in Text.
	Phrases []Phrase
	Minutes int    // Minutes is the length of a countdown.
	Short   *Short // Short is the text in which the room looks for what is missing.
	Number  int    // Number is the number of its screen.

	Criterion *Criterion // Criterion is what the card of an absent thing is about.
	Here      string     // Here is what the text has instead of it, by the trainer's key.
	Weak      []Verdict
	Better    []Verdict
}

// How many minutes groups talk about the weak text and about a middle one, and how many minutes pairs write.
const (
	groupMinutes  = 3
	middleMinutes = 2
	writeMinutes  = 4
)

// Reveal returns the cards in the order in which a case is shown: take care, a short text, the case, the weak text
// without marks, a countdown; then what is absent, and its phrases; then everyone writes, and only then comes the
// better text. What a case does not have is left out.
func (s *Scenario) Reveal() []Card {
	out := []Card{{Kind: CareCard, Title: "Take care", Lines: s.Care()}, {Kind: AimsCard, Title: "Today", Lines: s.aims()}}
	if !s.TextOnly {
		out = append(out, shortCard(BeforeCard, "Before: a short text", BeforeText))
	}
	if s.Case != "" {
		out = append(out, Card{Kind: CaseCard, Title: s.Title, Lines: []string{s.Case}})
	}
	out = append(out,
		Card{Kind: WeakCard, Title: s.weakTitle(), Lines: writtenBy(s.Weak.By), Text: s.Weak.Text},
		Card{Kind: GroupsCard, Title: "In your groups", Lines: s.groupQuestions(), Text: s.Weak.Text, Minutes: groupMinutes})
	if s.TextOnly {
		out = append(out, Card{Kind: EightCard, Title: eightTitle, Lines: []string{ByRule}, Text: s.Weak.Text, Weak: s.WeakVerdicts()})
	} else {
		out = append(out, absent(s.WeakVerdicts(), s.Weak.Text)...)
	}
	out = append(out, phrases(s.Weak.Text, s.WeakGroups())...)
	out = append(out, s.middle()...)
	out = append(out, Card{Kind: WriteCard, Title: "In pairs: write it", Lines: s.writeTask(), Minutes: writeMinutes})
	out = append(out, s.better()...)
	if !s.TextOnly {
		out = append(out, shortCard(AfterCard, "After: another short text", AfterText))
	}
	return append(out, Card{Kind: CloseCard, Title: "Thank you", Lines: s.closing()})
}

// toCompare returns the weak text, if it is short enough to be shown next to another.
func (s *Scenario) toCompare() string {
	if s.Weak.Log {
		return ""
	}
	return s.Weak.Text
}

const eightTitle = "Eight things: there, or not there yet"

// AskEight is asked of the room before it sees what a rule has found.
const AskEight = "Which of the eight are there?"

// ByRule is said whenever a rule has looked for the eight.
const ByRule = "The program has looked for them too. It goes by a rule, which can be wrong either way: the room decides."

// writeTask returns what pairs are asked to do.
func (s *Scenario) writeTask() []string {
	from := "the text"
	if len(s.Facts) > 0 {
		from = "what is on your sheet"
	}
	return []string{
		"One paragraph on paper, from " + from + ", so that a stranger could act on it.",
		"Who and when. Own words. Impact. Tried. Strengths. Your view. Told. What is asked.",
		"If something is not known, say so. Do not make anything up.",
	}
}

func (s *Scenario) weakTitle() string {
	if s.TextOnly {
		return "The text"
	}
	return "The first text"
}

// writtenBy says who might have written a text, if that is known.
func writtenBy(by string) []string {
	if by == "" {
		return nil
	}
	return []string{"Written by " + by + "."}
}

// groupQuestions returns the questions of the case or, if it has none, the usual ones.
func (s *Scenario) groupQuestions() []string {
	if len(s.Questions) == 0 {
		return slices.Clone(session().Questions)
	}
	return asked(s.Questions)
}

func shortCard(kind Kind, title, use string) Card {
	short := ShortFor(use)
	return Card{Kind: kind, Title: title, Text: short.Text, Short: &short}
}

// better returns the better text as a second opinion, if there is one, with what changed and what the room can argue
// with.
func (s *Scenario) better() []Card {
	if s.Better.Text == "" {
		return nil
	}
	out := []Card{{Kind: BetterCard, Title: "A better way to say it", Text: s.Better.Text, Compare: s.toCompare()}}
	if len(s.Better.Changed) > 0 {
		out = append(out, Card{Kind: ChangedCard, Title: "What changed", Lines: s.Better.Changed})
	}
	out = append(out, Card{Kind: CriteriaCard, Title: "There, or not there yet", Weak: s.WeakVerdicts(), Better: s.BetterVerdicts()})
	if len(s.Better.Argue) > 0 {
		out = append(out, Card{Kind: ArgueCard, Title: "And what could still be better?", Lines: s.Better.Argue})
	}
	return out
}

// closing returns the lines of the last card. A text without a case has no sheet.
func (s *Scenario) closing() []string {
	if s.TextOnly {
		return []string{remindedOf}
	}
	return closing
}

const remindedOf = "If it reminded you of a child, tell your safeguarding lead today (or your deputy, if that is you), or ring the front door. If a child is in danger now: 999."

var closing = []string{
	"Everyone in this case is invented.",
	remindedOf + " Your school's own numbers are on your card.",
	"The sheet has the case, the eight questions, and room for one line: what I will do differently on Monday.",
}

func asked(questions []Asked) []string {
	var out []string
	for _, q := range questions {
		out = append(out, q.Ask)
	}
	return out
}

// InThisText comes before what a text has instead of one of the eight.
const InThisText = "In this text:"

// absent returns a card for each of the eight that is not there yet. Why it is asked is on the card only if the key
// has nothing to say about this text: reading out both would take the time in which the room answers.
func absent(vs []Verdict, text string) []Card {
	var out []Card
	for _, v := range vs {
		if v.There {
			continue
		}
		c := v.Criterion
		lines := []string{c.Ask}
		if v.Why == "" {
			lines = append(lines, c.Why)
		}
		out = append(out, Card{Kind: AbsentCard, Title: "Not there yet: " + c.Title, Lines: lines, Text: text, Criterion: &c, Here: v.Why})
	}
	return out
}

// phrases returns a card for each group of phrases. For a thin text, one card says that there are none: that is the
// lesson.
func phrases(text string, groups []Group) []Card {
	var out []Card
	for _, g := range groups {
		c := Card{Kind: PhrasesCard, Title: g.Title, Lines: []string{g.Why}, Text: text, Phrases: g.Phrases}
		for _, p := range g.Phrases {
			c.Marks = append(c.Marks, p.Spans...)
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		out = append(out, Card{Kind: PhrasesCard, Title: "No phrases to ask about", Text: text,
			Lines: []string{"Every word here is plain, and no one is judged. It is thin. That is the most common weak referral, and the hardest to spot, because nothing in it is wrong."}})
	}
	return out
}

// middle returns the cards of the text that was once held up as better, starting with what it does well.
func (s *Scenario) middle() []Card {
	m := s.Middle
	if m == nil {
		return nil
	}
	out := []Card{{Kind: MiddleCard, Title: "A text once held up as better", Lines: writtenBy(m.By), Text: m.Text}}
	if len(m.Questions) > 0 {
		out = append(out, Card{Kind: MiddleCard, Title: "In your groups: is it better?", Lines: asked(m.Questions), Text: m.Text, Minutes: middleMinutes})
	}
	if len(m.Right) > 0 {
		out = append(out, Card{Kind: RightCard, Title: "What it does well", Lines: m.Right, Text: m.Text})
	}
	if len(m.Today) > 0 {
		out = append(out, Card{Kind: QuestionCard, Title: "What a reader would ask of it today", Lines: m.Today, Text: m.Text})
	} else {
		out = append(out, absent(Judge(m.Text), m.Text)...)
	}
	return append(out, phrases(m.Text, m.Groups())...)
}

// Deck is the cards of a session and the current place in them.
type Deck struct {
	Cards  []Card
	Blank  bool // Blank hides everything; any move shows it again.
	Masked bool // Masked hides swear words on the screen. It is off until the trainer asks for it.
	at     int
}

// NewDeck starts a session on a case.
func NewDeck(s *Scenario) *Deck {
	d := &Deck{}
	for _, sc := range s.Screens() {
		if sc.Card.Kind != "" {
			sc.Card.Number = sc.Number
			d.Cards = append(d.Cards, sc.Card)
		}
	}
	return d
}

// Now returns the card to show, masked if the trainer has asked for that.
func (d *Deck) Now() Card {
	c := d.Cards[d.at]
	if d.Masked {
		c = c.masked()
	}
	return c
}

// Place returns the number of the card, from 1, and how many there are.
func (d *Deck) Place() (at, of int) { return d.at + 1, len(d.Cards) }

// Next shows the next card and reports whether there was one. From a blank screen it only shows the card again.
func (d *Deck) Next() bool { return d.move(1) }

// Back shows the previous card and reports whether there was one. From a blank screen it only shows the card again.
func (d *Deck) Back() bool { return d.move(-1) }

func (d *Deck) move(by int) bool {
	if d.Blank {
		d.Blank = false
		return true
	}
	if n := d.at + by; n >= 0 && n < len(d.Cards) {
		d.at = n
		return true
	}
	return false
}

// Upcoming returns the kind of the next card, or empty at the last.
func (d *Deck) Upcoming() Kind {
	if d.at+1 < len(d.Cards) {
		return d.Cards[d.at+1].Kind
	}
	return ""
}

// Skip goes to the next card of another kind: past the rest of what is absent, or the rest of the phrases.
func (d *Deck) Skip() bool {
	d.Blank = false
	for n := d.at + 1; n < len(d.Cards); n++ {
		if d.Cards[n].Kind != d.Cards[d.at].Kind {
			d.at = n
			return true
		}
	}
	return false
}

// Go goes to the first card of a kind and reports whether there is one.
func (d *Deck) Go(k Kind) bool {
	for n, c := range d.Cards {
		if c.Kind == k {
			d.at, d.Blank = n, false
			return true
		}
	}
	return false
}
