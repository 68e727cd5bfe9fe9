package workshop

import (
	"fmt"
	"path/filepath"
	"strings"

	"referral/export/document"
)

// Handout is one of the papers of a case.
type Handout string

// The papers of a case.
const (
	ForParticipants Handout = "participants" // ForParticipants has blanks, and no better text.
	BetterText      Handout = "better"       // BetterText is given out once everyone has written.
	ForTrainer      Handout = "key"          // ForTrainer has the answers, and all the notes that are never on a screen.
	WholeSession    Handout = "reveal"       // WholeSession is the session as slides, for a room whose laptop runs no program.
	RunSheet        Handout = "run-sheet"    // RunSheet is two pages to run the session from, with the time of day.
	WalletCards     Handout = "wallet-cards" // WalletCards are cards to carry: the eight, and the school's own numbers.
	PairCards       Handout = "cards"        // PairCards are the cards of the call, two to a page.
)

// Handouts lists the papers of a case.
func Handouts() []Handout {
	return []Handout{ForParticipants, ForTrainer, WholeSession, PairCards, BetterText}
}

// PaperName returns the name of a paper's file. The case is invented, so its name can be in it.
func PaperName(s *Scenario, h Handout) string { return "workshop-" + s.slug() + "-" + string(h) }

// PackName returns the name of the folder for all papers of a case.
func PackName(s *Scenario) string { return "workshop-" + s.slug() }

// slug returns the name of the case as part of a file name.
func (s *Scenario) slug() string {
	if s.ID != "" {
		return s.ID
	}
	name := strings.TrimSuffix(filepath.Base(s.File), ".toml")
	if plainID.MatchString(name) {
		return name
	}
	return "case"
}

// Has reports whether the case has what the paper needs.
func (s *Scenario) Has(h Handout) bool {
	switch h {
	case PairCards:
		return s.Call.You != ""
	case BetterText:
		return s.Better.Text != ""
	}
	return !s.TextOnly
}

// Handout composes a paper of the case. Swear words are never masked on it.
func (s *Scenario) Handout(h Handout) document.Document {
	p := &paper{}
	title, audience, layout := s.Title, "For participants: take it home", document.Pages
	switch h {
	case ForTrainer:
		title, audience = "Trainer's key: "+s.Title, "For the trainer only"
		s.trainer(p)
	case WholeSession:
		title, audience, layout = "The whole session: "+s.Title, "For the trainer: show one page at a time", document.Slides
		s.slides(p)
	case PairCards:
		title, audience = "The call, in pairs: "+s.Title, "For a pair: one card each"
		s.cards(p)
	case BetterText:
		title, audience = "A better way to say it: "+s.Title, "For participants: give it out when everyone has written"
		s.betterText(p)
	default:
		s.participants(p)
	}
	d := document.Document{Title: title, Mark: Mark, Audience: audience, Layout: layout, Blocks: p.blocks}
	if h == ForParticipants || h == BetterText {
		d.Points = roomType
	}
	return d
}

// PlanPaper returns the running order on paper.
func PlanPaper() document.Document {
	p := &paper{}
	p.plan()
	return document.Document{Title: OrderOf(UsualOrder).Title, Mark: Mark, Audience: "For the trainer only", Blocks: p.blocks}
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

func (p *paper) list(items []string) { p.items(items, false) }

func (p *paper) numbered(items []string) { p.items(items, true) }

func (p *paper) items(items []string, numbered bool) {
	if len(items) == 0 {
		return
	}
	l := document.List{Numbered: numbered}
	for _, s := range items {
		l.Items = append(l.Items, document.Plain(s))
	}
	p.add(l)
}

func (p *paper) blank(label string, lines int) {
	p.add(document.Blank{Label: document.Strong(label), Lines: lines})
}

func (p *paper) page() { p.add(document.PageBreak{}) }

// exhibit prints a text paragraph by paragraph.
func (p *paper) exhibit(text string) {
	for _, part := range strings.Split(text, "\n\n") {
		p.say(strings.Join(strings.Fields(part), " "))
	}
}

// plan prints every running order: the usual one in full, the others with what they leave out.
func (p *paper) plan() {
	p.sub("The three aims")
	p.list(Aims())
	for _, o := range Orders() {
		if o.ID == UsualOrder {
			t := document.Table{Head: []string{"Minutes", "Part", "The room", "You", "On the screen"}}
			for _, part := range o.Parts {
				t.Rows = append(t.Rows, []document.Text{minutes(part), document.Strong(fmt.Sprintf("%s (%d)", part.Title, part.Minutes)),
					document.Plain(part.Room), document.Plain(part.Trainer), document.Plain(part.Screen)})
			}
			p.add(t)
			p.say(o.Why)
			continue
		}
		p.heading(o.Title)
		p.say(o.Why)
		t := document.KeyValues{Head: [2]string{"Minutes", "Part"}}
		for _, part := range o.Parts {
			t.Rows = append(t.Rows, document.Row{Key: minutes(part), Value: document.Plain(fmt.Sprintf("%s (%d)", part.Title, part.Minutes))})
		}
		p.add(t)
		for _, part := range o.Parts {
			if !OrderOf(UsualOrder).has(part.ID) {
				p.led("The room:", part.Room)
				p.led("You:", part.Trainer)
			}
		}
	}
	p.heading("If you are running late")
	t := document.KeyValues{Head: [2]string{"Part", "Leave out"}}
	for _, part := range session().Parts {
		t.Rows = append(t.Rows, document.Row{Key: document.Strong(part.Title), Value: document.Plain(part.Late)})
	}
	p.add(t)
	p.heading("Keys")
	p.list(append(keysOnScreen(), "If the laptop is not allowed to run the program, print the whole session the day before: referral workshop handout NAME --reveal."))
}

func minutes(p Part) document.Text {
	return document.Strong(fmt.Sprintf("%d to %d", p.From, p.Until()))
}

func (p *paper) phraseList(phrases []Phrase) {
	l := document.List{}
	for _, ph := range phrases {
		l.Items = append(l.Items, document.Join(document.Strong(ph.Words()), document.Plain(". "+ph.Why+" "+ph.Ask)))
	}
	p.add(l)
}

// Words returns the wordings of a phrase, each in quotation marks.
func (ph Phrase) Words() string {
	var out []string
	for _, s := range ph.Spans {
		out = append(out, "“"+strings.Join(strings.Fields(s.Text), " ")+"”")
	}
	return strings.Join(out, ", ")
}
