package workshop

import (
	"fmt"
	"strings"
	"time"

	"referral/checklist/english"
	"referral/export/document"
)

// Pack is everything that a trainer prints for one session.
type Pack struct {
	For     int       // For is how many people come.
	Start   time.Time // Start is when the session begins; only the time of day counts.
	Numbers []string  // Numbers are the ones that the school rings, each with its label; empty if none is known.
}

// roomType is the type size, in points, of what is read in the room.
const roomType = 12

// handsOn is how many wallet cards fit on one sheet of paper.
const handsOn = walletColumns * walletRows

// Packed is one paper of a pack: its file, and how many to print.
type Packed struct {
	Name     string
	Copies   int // Copies is 0 for what is shown but not printed.
	For      string
	OneSided bool // OneSided is set for cards to cut out, which must have nothing on the back.
	Paper    document.Document
}

// Papers returns the papers of the pack, the run sheet first.
func (k Pack) Papers(s *Scenario) []Packed {
	pairs := (k.For + 1) / 2
	all := []struct {
		h      Handout
		copies int
		who    string
	}{
		{RunSheet, 1, "you, to hold"},
		{ForParticipants, k.For, "everyone, at the start"},
		{PairCards, pairs, "each pair, for the call; cut each sheet across"},
		{BetterText, k.For, "everyone, when they have written"},
		{WalletCards, (k.For + handsOn - 1) / handsOn, "everyone, at the end; cut them up first"},
		{ForTrainer, 1, "you, to read the day before"},
		{WholeSession, 0, "the wall, if the program cannot run there"},
	}
	var out []Packed
	for _, one := range all {
		if !s.Has(one.h) {
			continue
		}
		p := Packed{Name: PaperName(s, one.h), Copies: one.copies, For: one.who, OneSided: one.h == PairCards || one.h == WalletCards}
		switch one.h {
		case RunSheet:
			p.Paper = k.runSheet(s)
		case WalletCards:
			p.Paper = k.walletCards()
		default:
			p.Paper = s.Handout(one.h)
		}
		out = append(out, p)
	}
	return out
}

// ToPrint says how many of a paper are needed, on which sides to print them, and who gets it. pages is how many pages it
// has, or 0 if that is not known.
func (p Packed) ToPrint(pages int) string {
	if p.Copies == 0 {
		return "not printed: for " + p.For
	}
	copies := english.Count(p.Copies, "copy")
	if pages > 0 {
		copies += " of " + english.Count(pages, "page")
	}
	sides := "two-sided"
	if p.OneSided || pages == 1 {
		sides = "one-sided"
	}
	return copies + ", " + sides + ": for " + p.For
}

// screensOf names the screens of a part.
func (s *Scenario) screensOf(part Part) string {
	numbers := s.Numbers(part.ID)
	if strings.Contains(numbers, " ") {
		return "Screens " + numbers
	}
	return "Screen " + numbers
}

// runSheet returns the session on two pages: when, what to do and say, and which key to press.
func (k Pack) runSheet(s *Scenario) document.Document {
	p := &paper{}
	order := s.Order()
	p.led("Start:", "referral workshop "+s.Called()+". What to read out is over the page.")
	t := document.Table{Head: []string{"Clock", "Part", "Do and say", "Press"}}
	var leftOut []string // leftOut lists parts on the screen that come before the next one to play.
	for _, part := range s.shownParts() {
		at := order.part(part.ID)
		if at.ID == "" {
			leftOut = append(leftOut, fmt.Sprintf("%s (%s)", part.Title, s.Numbers(part.ID)))
			continue
		}
		if len(leftOut) > 0 {
			t.Rows = append(t.Rows, []document.Text{document.Plain("-"), document.Plain("Left out"), document.Plain(strings.Join(leftOut, "; ") + "."), document.Plain("Tab skips each")})
			leftOut = nil
		}
		t.Rows = append(t.Rows, []document.Text{document.Strong(k.clock(at.From)),
			document.Join(document.Strong(part.Title), document.Plain("\n"+s.screensOf(part))), document.Plain(s.run(part)), document.Plain(s.press(part))})
	}
	t.Rows = append(t.Rows, []document.Text{document.Strong(k.clock(order.Minutes())), document.Strong("The end"), document.Plain("Stay for anyone who wants to talk."), document.Plain("q, then 2")})
	p.add(t)
	p.page()
	p.heading("Read out at the start")
	p.list(s.Care())
	p.heading("At any time")
	p.led("Late?", "Leave out, in this order: "+strings.Join(s.lateFirst(), ", ")+".")
	p.led("Always:", "b or a full stop hides the screen, and any key brings it back. On the page for a pair's text, F12 does that. j, the number of a screen and Enter go straight to it; on the screen for a pair's text, press Esc first.")
	p.heading("Keep to hand")
	for _, one := range []struct{ kind, use string }{{"First short text", BeforeText}, {"Last short text", AfterText}} {
		p.led(one.kind+", what is missing:", ShortFor(one.use).missing()+".")
	}
	if there := s.thereAlready(); there != "" {
		p.led("There already in the weak text:", there+".")
	}
	if s.Call.You != "" {
		caller, _ := s.Pair()
		p.led("News for the second caller:", caller.Twist)
	}
	if len(k.Numbers) == 0 {
		p.led("The wallet cards:", "they have gaps for your numbers. Fill those in before you copy them, or fill in your school card (referral setup) and make the pack again.")
	}
	if s.Weak.By != "" {
		p.led("The first text, on the screen:", strings.Join(writtenBy(s.Weak.By), " "))
	}
	return document.Document{Title: "Run sheet: " + s.Title, Mark: Mark, Audience: "For the trainer only", Points: roomType, Blocks: p.blocks}
}

// run says what to do in a part, without papers that the case does not have.
func (s *Scenario) run(part Part) string {
	if len(s.Facts) == 0 {
		return strings.Replace(part.Run, ", from the facts on the sheet", "", 1)
	}
	return part.Run
}

// press names the keys of a part. Where a key is for one screen of it, it says which.
func (s *Scenario) press(part Part) string {
	for _, sc := range s.Screens() {
		if sc.Kind == CallerScreen {
			return strings.ReplaceAll(part.Press, "{caller}", fmt.Sprint(sc.Number))
		}
	}
	return part.Press
}

// lateFirst returns what to leave out first if time is short.
func (s *Scenario) lateFirst() []string {
	out := []string{"the short text at the end"}
	if len(s.Decisions) > 0 {
		out = append(out, "the second branch of the decision")
	}
	if s.Call.You != "" {
		out = append(out, "the change-over of the call")
	}
	return out
}

// thereAlready names which of the eight the weak text has.
func (s *Scenario) thereAlready() string {
	var out []string
	for _, v := range s.WeakVerdicts() {
		if v.There {
			out = append(out, v.Criterion.Title)
		}
	}
	return strings.Join(out, ", ")
}

// clock returns the time of day at a minute of the session.
func (k Pack) clock(minute int) string {
	return k.Start.Add(time.Duration(minute) * time.Minute).Format("15:04")
}

// The size of a sheet of wallet cards.
const (
	walletColumns = 2
	walletRows    = 3
	walletNumbers = 3 // walletNumbers is the most of the school's own numbers that fit on a card.
)

// walletCards returns cards to carry: the eight, with the school's own numbers. They are for everyday work, so they
// are not marked as fictional.
func (k Pack) walletCards() document.Document {
	var b strings.Builder
	b.WriteString("Names, dates of birth, address, other children, where now\n")
	for i, c := range Criteria() {
		fmt.Fprintf(&b, "%d  %s\n", i+1, c.Line)
	}
	b.WriteString("In danger now: 999")
	numbers := k.Numbers
	if len(numbers) == 0 {
		numbers = []string{"Front door: ....................", "After hours: ...................."}
	}
	for _, n := range numbers[:min(len(numbers), walletNumbers)] {
		b.WriteString("\n" + n)
	}
	card := document.Join(document.Strong("Before I ring"), document.Plain("\n"+b.String()))
	t := document.Table{Head: []string{"Cards to cut out", "Cards to cut out"}}
	for range walletRows {
		t.Rows = append(t.Rows, []document.Text{card, card})
	}
	return document.Document{Title: "Eight things to carry with you", Audience: "Cut along the lines and down the middle: one card each", Blocks: []document.Block{t}}
}
