package workshop

import (
	"fmt"
	"strings"

	"referral/export/document"
)

// trainer prints the key. With the papers for the room, it is all that a new trainer needs to run the session. It
// follows the numbers of the screens.
func (s *Scenario) trainer(p *paper) {
	s.before(p)
	order := s.Order()
	p.heading(order.Title)
	s.glance(p, order)
	p.page()
	for _, part := range order.Parts {
		s.partKey(p, part, fmt.Sprintf("Minutes %d to %d: %s", part.From, part.Until(), part.Title))
	}
	p.page()
	for _, part := range s.leftOut(order) {
		s.partKey(p, part, fmt.Sprintf("Left out, unless you choose it: %s (%d minutes)", part.Title, part.Minutes))
	}
}

// before prints what to do before the room comes in.
func (s *Scenario) before(p *paper) {
	p.heading("Before you start")
	items := []string{
		"This case mentions: " + joined(s.Mentions) + ". Say so before you show it, and say that it is fine to leave.",
		"Print it all: referral workshop pack " + s.Called() + " --for 20 --start 14:00. It says how many of each paper you need.",
		"Have a participants' sheet and the better text next to you: they have the case and its texts, and this key does not.",
		"If the laptop is not allowed to run the program, show the slides instead. Their pages are numbered as in this key.",
		"Start it with: referral workshop " + s.Called() + ". The number of the screen is at the bottom right, and this key follows it.",
	}
	p.list(append(items, keysOnScreen()...))
}

func keysOnScreen() []string {
	return []string{
		"A clicker does everything except typing a text: Page Down moves on, Page Up goes back, and b or a full stop hides the screen until you press any key. While you type a text, F12 hides it.",
		"s skips the rest of a part, j jumps to any part, and m puts dots for swear words on the screen; the papers have them in full. F1 lists all the keys.",
		"If a screen says \"more on the next screen\", the next one has the same number.",
		"Nothing is kept, and no draft of your own can be opened from here.",
	}
}

// glance prints the running order of the case with its screens, and the other ways to spend the time.
func (s *Scenario) glance(p *paper, order Order) {
	t := document.Table{Head: []string{"Minutes", "Part", "Screens", "If you are late, leave out"}}
	for _, part := range order.Parts {
		t.Rows = append(t.Rows, []document.Text{document.Strong(fmt.Sprintf("%d to %d", part.From, part.Until())),
			document.Strong(fmt.Sprintf("%s (%d)", part.Title, part.Minutes)), document.Plain(s.Numbers(part.ID)), document.Plain(part.Late)})
	}
	p.add(t)
	p.say(order.Why)
	if walk := OrderOf(WalkOrder); order.ID == UsualOrder {
		p.led(walk.Title+":", walk.Why)
	}
}

// noScreen is printed if a case has no screen for a part.
const noScreen = "none"

// Numbers returns the numbers of the screens of a part of the plan, such as "6 to 15", or "none".
func (s *Scenario) Numbers(part string) string {
	first, last := 0, 0
	for _, sc := range s.Screens() {
		if sc.Part == part {
			if first == 0 {
				first = sc.Number
			}
			last = sc.Number
		}
	}
	switch first {
	case 0:
		return noScreen
	case last:
		return fmt.Sprint(first)
	}
	return fmt.Sprintf("%d to %d", first, last)
}

// leftOut returns the parts that have a screen in this case but no place in the order.
func (s *Scenario) leftOut(order Order) []Part {
	var out []Part
	for _, part := range session().Parts {
		if s.Numbers(part.ID) != noScreen && !order.has(part.ID) {
			out = append(out, part)
		}
	}
	return out
}

// partKey prints one part: what the room does, what the trainer does, each screen with its key, and then the details.
func (s *Scenario) partKey(p *paper, part Part, heading string) {
	p.heading(heading)
	p.led("The room:", part.Room)
	p.led("You:", part.Trainer)
	t := document.Table{Head: []string{"Screen", "What is on it", "Say or do", "Press"}}
	var last Kind
	for _, sc := range s.Screens() {
		if sc.Part == part.ID {
			c := cueOf(sc.Kind)
			if sc.Kind == last && (last == AbsentCard || last == PhrasesCard) {
				c = cue{} // The row above says what to do with each of them.
			}
			last = sc.Kind
			t.Rows = append(t.Rows, []document.Text{document.Strong(fmt.Sprint(sc.Number)), document.Strong(sc.Title), document.Plain(s.say(sc, c.Say)), document.Plain(c.Press)})
		}
	}
	p.add(t)
	if fill, ok := partDetails[part.ID]; ok {
		fill(s, p)
	}
}

// say returns the cue of a screen, with what this case adds to it.
func (s *Scenario) say(sc Screen, cue string) string {
	switch {
	case sc.Kind == PhrasesCard && len(sc.Card.Phrases) == 0:
		return "No phrases at all. That is the point of the case: read the card out, and wait."
	case sc.Kind == PhrasesCard:
		var words []string
		for _, ph := range sc.Card.Phrases {
			words = append(words, ph.Words())
		}
		return strings.TrimSpace(cue + " " + strings.Join(words, "; ") + ".")
	case sc.Kind == AbsentCard && len(sc.Card.Lines) > 2:
		return strings.TrimSpace(cue + " In this text: " + sc.Card.Lines[2])
	case sc.Kind == MiddleCard && sc.Card.Minutes > 0:
		cue = cueOf(GroupsCard).Say
	}
	return strings.ReplaceAll(cue, "{minutes}", spelled(sc.Card.Minutes)+" minutes")
}

func spelled(minutes int) string {
	return []string{"No", "One", "Two", "Three", "Four", "Five"}[min(minutes, 5)]
}

// partDetails prints what comes below the table of screens of a part.
var partDetails = map[string]func(*Scenario, *paper){
	"care": func(_ *Scenario, p *paper) {
		p.sub("The three aims")
		p.list(Aims())
	},
	"before": func(_ *Scenario, p *paper) { shortKey(p, ShortFor(BeforeText)) },
	"after":  func(_ *Scenario, p *paper) { shortKey(p, ShortFor(AfterText)) },
	"weak": func(s *Scenario, p *paper) {
		if len(s.Questions) > 0 {
			listenFor(p, s.Questions)
		}
	},
	"reveal":   func(s *Scenario, p *paper) { s.revealKey(p) },
	"third":    func(s *Scenario, p *paper) { s.thirdKey(p) },
	"better":   func(s *Scenario, p *paper) { s.betterKey(p) },
	"consent":  func(s *Scenario, p *paper) { s.decisionKey(p) },
	"deadline": func(s *Scenario, p *paper) { s.quizKey(p) },
	"walk":     func(_ *Scenario, p *paper) { walkKey(p) },
	"call": func(s *Scenario, p *paper) {
		p.sub("What a caller could have said")
		t := document.KeyValues{Head: [2]string{"Line", "What the school knows"}}
		for _, b := range s.Call.CouldSay() {
			t.Rows = append(t.Rows, document.Row{Key: document.Strong(b.Label), Value: document.Plain(b.Text)})
		}
		p.add(t)
	},
}

// shortKey prints a short text with what is there and what is missing.
func shortKey(p *paper, short Short) {
	p.exhibit(short.Text)
	p.led("Missing:", short.missing()+".")
	p.list(short.Notes)
}

func listenFor(p *paper, questions []Asked) {
	p.sub("Questions for groups, and what to listen for")
	for _, q := range questions {
		p.led(q.Ask, q.Answer)
	}
}

func (s *Scenario) revealKey(p *paper) {
	if there := there(s.WeakVerdicts()); there > 0 {
		p.sub("There already, so it has no card")
		for _, v := range s.WeakVerdicts() {
			if v.There {
				p.led(v.Criterion.Title+".", v.Why)
			}
		}
	}
	if len(s.WeakGroups()) > 0 {
		p.sub("The phrases, and what each asks")
	}
	phraseKey(p, s.WeakGroups())
}

func phraseKey(p *paper, groups []Group) {
	for _, g := range groups {
		p.led(g.Title, g.Why)
		p.phraseList(g)
	}
}

func (s *Scenario) thirdKey(p *paper) {
	m := s.Middle
	p.sub("The third text")
	p.led("By", m.By+".")
	listenFor(p, m.Questions)
	p.sub("What it does well (say this first)")
	p.list(m.Right)
	p.sub("What a reader would ask of it today")
	p.list(m.Today)
	p.sub("Its phrases")
	phraseKey(p, m.Groups())
}

func (s *Scenario) betterKey(p *paper) {
	p.sub(eightTitle)
	t := document.Table{Head: []string{"", "Weak text", "Better text"}}
	weak, better := s.WeakVerdicts(), s.BetterVerdicts()
	for i, v := range weak {
		t.Rows = append(t.Rows, []document.Text{document.Strong(v.Criterion.Title), verdictWhy(v), verdictWhy(better[i])})
	}
	p.add(t)
	if len(s.Better.Argue) > 0 {
		p.sub("Where the room could be right to argue")
		p.list(s.Better.Argue)
	}
}

func verdictWhy(v Verdict) document.Text {
	return document.Join(document.Strong(v.String()+". "), document.Plain(v.Why))
}

func (s *Scenario) decisionKey(p *paper) {
	for _, d := range s.Decisions {
		p.sub(d.Title)
		for i, st := range d.Steps {
			p.led(fmt.Sprintf("Step %d.", i+1), st.Text)
			l := document.List{Numbered: true}
			for _, o := range st.Options {
				then := ""
				if o.Ours {
					then = " This is what we would do."
				}
				if n, goes := d.number(o.To); goes {
					then += fmt.Sprintf(" Then step %d.", n)
				}
				l.Items = append(l.Items, document.Join(document.Strong(o.Label), document.Plain(" "+o.Follows+then+" ("+Sources(o.Source)+")")))
			}
			p.add(l)
		}
	}
}

func (s *Scenario) quizKey(p *paper) {
	for _, q := range s.Quizzes {
		p.sub(q.Title)
		p.say(q.Ask)
		a, err := q.Answer()
		if err != nil {
			continue // Cannot happen: the answer was already counted when the scenario was read.
		}
		l := document.List{Numbered: true}
		for i, c := range q.Choices {
			mark := ""
			if i == a.Choice {
				mark = " This one."
			}
			l.Items = append(l.Items, document.Join(document.Strong(c.Sentence()+mark), document.Plain(" "+c.Say)))
		}
		p.add(l)
		p.led("The sum.", strings.Join(a.Sum, " "))
	}
}

func walkKey(p *paper) {
	p.led("Say first:", "its case mentions "+joined(WalkMentions())+". It is about another child, also invented.")
	p.say("Enter begins it. Page Down goes from stop to stop; allow a minute each. The number of the stop is at the top of the screen. What to say is only here. Ctrl+Q closes it, and the session carries on.")
	for _, st := range Stops() {
		p.led(fmt.Sprintf("Stop %d.", st.Number), st.Note)
	}
}
