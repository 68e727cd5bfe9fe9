package workshop

import (
	"fmt"
	"strings"

	"referral/export/document"
)

// Handout says which paper of a case.
type Handout string

// The papers of a case.
const (
	ForParticipants Handout = "participants" // ForParticipants has blanks; the better text is on a page of its own.
	ForTrainer      Handout = "key"          // ForTrainer has the answers, and every note that is never on a screen.
	WholeSession    Handout = "reveal"       // WholeSession is the session as pages, for a room whose laptop runs no program.
	PairCards       Handout = "cards"        // PairCards are the caller's card and the front-door card, a page each.
)

// Handouts lists the papers of a case.
func Handouts() []Handout { return []Handout{ForParticipants, ForTrainer, WholeSession, PairCards} }

// Handout composes a paper of the case. Exact words stand on it unmasked.
func (s *Scenario) Handout(h Handout) document.Document {
	p := &paper{}
	title, audience := s.Title, "For participants: take it home"
	switch h {
	case ForTrainer:
		title, audience = "Trainer's key: "+s.Title, "For the trainer only"
		s.trainer(p)
	case WholeSession:
		title, audience = "The whole session: "+s.Title, "For the trainer: show a page at a time"
		s.pages(p)
	case PairCards:
		title, audience = "The call, in pairs: "+s.Title, "For a pair: one card each"
		s.cards(p)
	default:
		s.participants(p)
	}
	return document.Document{Title: title, Mark: Mark, Audience: audience, Blocks: p.blocks}
}

// PlanPaper is the running order on paper.
func PlanPaper() document.Document {
	p := &paper{}
	p.plan()
	return document.Document{Title: "Forty-five minutes, minute by minute", Mark: Mark, Audience: "For the trainer only", Blocks: p.blocks}
}

// paper collects blocks.
type paper struct{ blocks []document.Block }

func (p *paper) add(b ...document.Block) { p.blocks = append(p.blocks, b...) }

func (p *paper) heading(s string) { p.add(document.Heading{Level: 1, Text: document.Plain(s)}) }

func (p *paper) sub(s string) { p.add(document.Heading{Level: 2, Text: document.Plain(s)}) }

func (p *paper) say(s string) { p.add(document.Paragraph{Text: document.Plain(s)}) }

func (p *paper) led(lead, s string) {
	p.add(document.Paragraph{Text: document.Join(document.Strong(lead+" "), document.Plain(s))})
}

func (p *paper) list(items []string) {
	if len(items) == 0 {
		return
	}
	l := document.List{}
	for _, s := range items {
		l.Items = append(l.Items, document.Plain(s))
	}
	p.add(l)
}

func (p *paper) blank(label string, lines int) {
	p.add(document.Blank{Label: document.Strong(label), Lines: lines})
}

func (p *paper) page() { p.add(document.PageBreak{}) }

// exhibit prints a text set apart, paragraph by paragraph.
func (p *paper) exhibit(text string) {
	for _, part := range strings.Split(text, "\n\n") {
		p.say(strings.Join(strings.Fields(part), " "))
	}
}

func (p *paper) plan() {
	p.sub("The three aims")
	p.list(Aims())
	t := document.Table{Head: []string{"Minutes", "Part", "The room", "You", "On the screen"}}
	for _, part := range Plan() {
		t.Rows = append(t.Rows, []document.Text{
			document.Strong(fmt.Sprintf("%d to %d", part.From, part.Until())), document.Strong(fmt.Sprintf("%s (%d)", part.Title, part.Minutes)),
			document.Plain(part.Room), document.Plain(part.Trainer), document.Plain(part.Screen),
		})
	}
	p.add(t)
	p.say("Keys on the screen, as a clicker sends them: Page Down goes on, Page Up goes back, b hides the screen and any key shows it again. While you type in the rewrite, F12 hides the screen.")
	p.say("If the room's laptop may not run the program, print the whole session the day before: referral workshop handout NAME --reveal.")
}

func (p *paper) verdicts(title string, vs []Verdict) {
	t := document.Table{Head: []string{"", title, "Why"}}
	for _, v := range vs {
		t.Rows = append(t.Rows, []document.Text{document.Strong(v.Criterion.Title), document.Plain(v.String()), document.Plain(v.Why)})
	}
	p.add(t)
}

func (p *paper) phraseGroups(text string) {
	groups := Groups(text)
	if len(groups) == 0 {
		p.say("There is not one phrase to ask about here. That is what the case is for.")
	}
	for _, g := range groups {
		p.sub(g.Title)
		p.say(g.Why)
		p.phraseList(g)
	}
}

func (p *paper) phraseList(g Group) {
	l := document.List{}
	for _, ph := range g.Phrases {
		l.Items = append(l.Items, document.Join(document.Strong(ph.Words()), document.Plain(". "+ph.Why+" "+ph.Ask)))
	}
	p.add(l)
}

// Words are the wordings of a phrase, each in quotation marks.
func (ph Phrase) Words() string {
	var out []string
	for _, s := range ph.Spans {
		out = append(out, "“"+strings.Join(strings.Fields(s.Text), " ")+"”")
	}
	return strings.Join(out, ", ")
}
