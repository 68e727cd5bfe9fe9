package workshop

// Kind says what a card is.
type Kind string

// The kinds of card, in the order of a session.
const (
	CareCard     Kind = "care"
	AimsCard     Kind = "aims"
	CaseCard     Kind = "case"
	WeakCard     Kind = "weak"
	GroupsCard   Kind = "groups" // GroupsCard is the countdown, with the questions for groups.
	AbsentCard   Kind = "absent"
	PhrasesCard  Kind = "phrases"
	MiddleCard   Kind = "middle"
	RightCard    Kind = "right"   // RightCard is what the middle text does well.
	QuestionCard Kind = "queries" // QuestionCard is what today's guidance would ask of the middle text.
	BetterCard   Kind = "better"
	ChangedCard  Kind = "changed"
	CriteriaCard Kind = "criteria"
	ArgueCard    Kind = "argue"
	CloseCard    Kind = "close"
)

// The kinds of screen that are no card of the reveal.
const (
	RewriteScreen  Kind = "rewrite"
	CallScreen     Kind = "call"   // CallScreen has the eight lines, with a countdown.
	CallerScreen   Kind = "caller" // CallerScreen is the caller's card.
	DoorScreen     Kind = "door"   // DoorScreen is the front-door card.
	OverScreen     Kind = "over"   // OverScreen is the second round of the call, when the pair has changed over.
	DecisionScreen Kind = "decision"
	QuizScreen     Kind = "quiz"
	WalkScreen     Kind = "walk"
)

// Card is one thing to show. A screen draws what is there and leaves out what is empty.
type Card struct {
	Kind    Kind
	Title   string
	Lines   []string // Lines are paragraphs, or the points of a list.
	Text    string   // Text is an exhibit, plain.
	Beside  string   // Beside is the exhibit to show next to it: the weak text beside the better.
	Marks   []Span   // Marks are what to mark in Text.
	Phrases []Phrase
	Minutes int // Minutes is the length of a countdown.

	Criterion *Criterion // Criterion is what the card of an absent thing is about.
	Weak      []Verdict
	Better    []Verdict
}

// How long groups talk over the weak text, and over a middle one.
const (
	groupMinutes  = 4
	middleMinutes = 2
)

// Reveal is the order in which a case is shown: take care, the case, the weak text plain, a countdown; then what is
// absent, card by card; then its phrases in at most five groups; then the better text.
func (s *Scenario) Reveal() []Card {
	out := []Card{
		{Kind: CareCard, Title: "Take care", Lines: s.Care()},
		{Kind: AimsCard, Title: "Today", Lines: Aims()},
		{Kind: CaseCard, Title: s.Title, Lines: []string{s.Case}},
		{Kind: WeakCard, Title: "A referral as it was sent", Lines: []string{"Written by " + s.Weak.By + "."}, Text: s.Weak.Text},
		{Kind: GroupsCard, Title: "In your groups", Lines: asked(s.Questions), Text: s.Weak.Text, Minutes: groupMinutes},
	}
	out = append(out, absent(s.WeakVerdicts(), s.Weak.Text)...)
	out = append(out, phrases(s.Weak.Text)...)
	out = append(out, s.middle()...)
	out = append(out, Card{Kind: BetterCard, Title: "A better way to say it", Text: s.Better.Text, Beside: s.Weak.Text},
		Card{Kind: ChangedCard, Title: "What changed", Lines: s.Better.Changed},
		Card{Kind: CriteriaCard, Title: "There, or not there yet", Weak: s.WeakVerdicts(), Better: s.BetterVerdicts()},
		Card{Kind: ArgueCard, Title: "And what could still be better?", Lines: s.Better.Argue},
		Card{Kind: CloseCard, Title: "Thank you", Lines: closing})
	return out
}

var closing = []string{
	"Everyone in this case is invented.",
	"If it reminded you of a child, tell your safeguarding lead today (or your deputy, if that is you), or ring the front door. If a child is in danger now: 999. Your school's own numbers are on your card.",
	"The sheet has the case, the eight questions, and room for one line: what I will do differently on Monday.",
}

func asked(questions []Asked) []string {
	var out []string
	for _, q := range questions {
		out = append(out, q.Ask)
	}
	return out
}

// absent is a card for each criterion that is not there yet.
func absent(vs []Verdict, text string) []Card {
	var out []Card
	for _, v := range vs {
		if v.There {
			continue
		}
		c := v.Criterion
		lines := []string{c.Ask, c.Why}
		if v.Why != "" {
			lines = append(lines, v.Why)
		}
		out = append(out, Card{Kind: AbsentCard, Title: "Not there yet: " + c.Title, Lines: lines, Text: text, Criterion: &c})
	}
	return out
}

// phrases is a card for each group of phrases. A thin text has none, and one card says so: that is the lesson.
func phrases(text string) []Card {
	var out []Card
	for _, g := range Groups(text) {
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

// middle is the text that was once held up as better: what it does well comes first.
func (s *Scenario) middle() []Card {
	m := s.Middle
	if m == nil {
		return nil
	}
	out := []Card{{Kind: MiddleCard, Title: "A text once held up as better", Lines: []string{"Written by " + m.By + "."}, Text: m.Text}}
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
	return append(out, phrases(m.Text)...)
}

// Deck is the cards of a session with a place in them: what a clicker needs.
type Deck struct {
	Cards  []Card
	Blank  bool // Blank hides everything; any move shows it again.
	Masked bool // Masked hides swear words on the screen. It is off until somebody asks for it.
	at     int
}

// NewDeck starts a session on a case.
func NewDeck(s *Scenario) *Deck { return &Deck{Cards: s.Reveal()} }

// Now is the card to show, masked where that was asked for.
func (d *Deck) Now() Card {
	c := d.Cards[d.at]
	if d.Masked {
		c = c.masked()
	}
	return c
}

// Place is the number of the card, from 1, and how many there are.
func (d *Deck) Place() (at, of int) { return d.at + 1, len(d.Cards) }

// Next goes on and reports whether there was anywhere to go. From a blank screen it only shows the card again.
func (d *Deck) Next() bool { return d.move(1) }

// Back goes back and reports whether there was anywhere to go. From a blank screen it only shows the card again.
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
