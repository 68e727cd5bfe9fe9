package workshop

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// trainer prints the key: all that a new trainer reads before running the session. It follows the numbers of the
// screens.
func (s *Scenario) trainer(p *paper) {
	s.before(p)
	order := s.Order()
	p.heading(order.Title)
	p.say(s.whyLeftOut(order))
	if walk := OrderOf(WalkOrder); order.ID == UsualOrder {
		p.led(walk.Title+":", walk.Why)
	}
	for _, part := range order.Parts {
		s.partKey(p, part, fmt.Sprintf("Minutes %d to %d: %s", part.From, part.Until(), part.Title))
	}
	for _, part := range s.leftOut(order) {
		s.partKey(p, part, fmt.Sprintf("Left out, unless you choose it: %s (%d minutes)", part.Title, part.Minutes))
	}
}

// whyLeftOut says what the order leaves out. A case without a question about time has no deadline to leave out.
func (s *Scenario) whyLeftOut(order Order) string {
	if order.ID == UsualOrder && len(s.Quizzes) == 0 {
		return "The walk-through is left out: s skips it."
	}
	return order.Why
}

// before prints what to do before the room comes in.
func (s *Scenario) before(p *paper) {
	p.heading("Before you start")
	items := []string{
		"This case mentions: " + joined(s.Mentions) + ". Say so before you show it, and say that it is fine to leave.",
		"Print it all: referral workshop pack " + s.Called() + " --for 20 --start 14:00. It says how many of each paper you need. Run the session from its run sheet, and have a participants' sheet and the better text next to you: they have the case and its texts.",
		"Start it with: referral workshop " + s.Called() + ". The number of the screen is at the bottom right, and this key follows it.",
		"If the laptop is not allowed to run the program, show the slides instead: they have the same numbers.",
	}
	p.list(append(items, keysOnScreen()...))
}

func keysOnScreen() []string {
	return []string{
		"A clicker does everything except typing and skipping: Page Down moves on, Page Up goes back, and b or a full stop hides the screen until you press any key. On the page for a pair's text, F12 hides it.",
		"s skips the rest of a part, j jumps to any part, and m puts dots for swear words on the screen; the papers have them in full. F1 lists all the keys.",
		"If a screen says \"more on the next screen\", the next one has the same number.",
		"Nothing is kept, and no draft of your own can be opened from here.",
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

// partKey prints one part: what the trainer does and can leave out, and each screen.
func (s *Scenario) partKey(p *paper, part Part, heading string) {
	p.heading(heading)
	p.add(document.Paragraph{Text: document.Join(document.Strong("You: "), document.Plain(part.Trainer),
		document.Strong(" If time is short, leave out: "), document.Plain(part.Late))})
	var last Kind
	for _, sc := range s.Screens() {
		if sc.Part == part.ID {
			s.screenKey(p, sc, sc.Kind == last && (sc.Kind == AbsentCard || sc.Kind == PhrasesCard))
			last = sc.Kind
		}
	}
	if part.ID == partOfKind[AbsentCard] {
		s.thereKey(p)
	}
}

// screenKey prints what to say at a screen, which keys to press, and the answers. If it is like the one before, what to
// say and press was printed there.
func (s *Scenario) screenKey(p *paper, sc Screen, again bool) {
	c := cueOf(sc.Kind)
	switch {
	case again:
		c = cue{}
	case sc.Kind == MiddleCard && sc.Card.Minutes > 0:
		c = cueOf(GroupsCard)
	}
	text := document.Join(document.Strong(fmt.Sprintf("%d. %s", sc.Number, english.Sentence(sc.Title))), document.Plain(" "+s.say(sc, c.Say)))
	if c.Press != "" {
		text = document.Join(text, document.Strong(" Press: "), document.Plain(c.Press+"."))
	}
	p.add(document.Paragraph{Text: text})
	s.answers(p, sc)
}

// answers prints what the trainer has to know at a screen, if there is anything.
func (s *Scenario) answers(p *paper, sc Screen) {
	switch sc.Kind {
	case AimsCard:
		p.list(s.aims())
	case BeforeCard, AfterCard:
		shortKey(p, *sc.Card.Short)
	case GroupsCard:
		listenFor(p, s.Questions)
	case MiddleCard:
		if sc.Card.Minutes > 0 {
			listenFor(p, s.Middle.Questions)
		}
	case RightCard, QuestionCard, ArgueCard:
		p.list(sc.Card.Lines)
	case PhrasesCard:
		p.phraseList(sc.Card.Phrases)
	case CriteriaCard:
		s.criteriaKey(p)
	case PrepareScreen:
		s.callKey(p)
	case DecisionScreen:
		decisionKey(p, sc.Decision)
	case QuizScreen:
		quizKey(p, sc.Quiz)
	case WalkScreen:
		walkKey(p)
	}
}

// say returns the cue of a screen, with what this case adds to it.
func (s *Scenario) say(sc Screen, cue string) string {
	switch {
	case sc.Kind == PhrasesCard && len(sc.Card.Phrases) == 0:
		return "No phrases at all. That is the point of the case: read the card out, and wait."
	case sc.Kind == PhrasesCard:
		return strings.TrimSpace(cue + " " + strings.Join(sc.Card.Lines, " "))
	case sc.Kind == AbsentCard && sc.Card.Here != "":
		return strings.TrimSpace(cue + " " + sc.Card.Criterion.Why + " " + InThisText + " " + sc.Card.Here)
	}
	facts := ""
	if len(s.Facts) > 0 {
		facts = FactsOnSheet + " "
	}
	return strings.NewReplacer("{minutes}", spelled(sc.Card.Minutes)+" minutes", "{facts}", facts).Replace(cue)
}

func spelled(minutes int) string {
	return []string{"No", "One", "Two", "Three", "Four", "Five"}[min(minutes, 5)]
}

// shortKey prints a short text with what is there and what is missing.
func shortKey(p *paper, short Short) {
	p.exhibit(short.Text)
	p.led("Missing:", short.missing()+".")
	p.list(short.Notes)
}

// listenFor prints the questions for groups, each with what to listen for.
func listenFor(p *paper, questions []Asked) {
	for _, q := range questions {
		p.led(q.Ask, q.Answer)
	}
}

// thereKey prints which of the eight the weak text has.
func (s *Scenario) thereKey(p *paper) {
	if there(s.WeakVerdicts()) == 0 {
		return
	}
	p.sub("There already, so it has no card")
	for _, v := range s.WeakVerdicts() {
		if v.There {
			p.led(v.Criterion.Title+".", v.Why)
		}
	}
}

// criteriaKey prints which of the eight each text has, and why the better one does. The reasons for the weak one are
// with its cards.
func (s *Scenario) criteriaKey(p *paper) {
	t := document.Table{Head: []string{"", "Weak text", "Better text"}}
	weak, better := s.WeakVerdicts(), s.BetterVerdicts()
	for i, v := range weak {
		t.Rows = append(t.Rows, []document.Text{document.Strong(v.Criterion.Title), document.Plain(v.String()), verdictWhy(better[i])})
	}
	p.add(t)
}

func verdictWhy(v Verdict) document.Text {
	return document.Join(document.Strong(v.String()+". "), document.Plain(v.Why))
}

// callKey prints what a caller could have said.
func (s *Scenario) callKey(p *paper) {
	t := document.KeyValues{Head: [2]string{"What a caller could say", "What the school knows"}}
	for _, b := range s.Call.CouldSay() {
		t.Rows = append(t.Rows, document.Row{Key: document.Strong(b.Label), Value: document.Plain(b.Text)})
	}
	p.add(t)
}

// decisionKey prints the steps of a decision. The sources have numbers, because their titles are long.
func decisionKey(p *paper, d *Decision) {
	var cited []string
	for i, st := range d.Steps {
		p.led(fmt.Sprintf("Step %d.", i+1), st.Text)
		l := document.List{Numbered: true}
		for _, o := range st.Options {
			then := ""
			if o.Ours {
				then = " " + AsWeWould
			}
			if n, goes := d.number(o.To); goes {
				then += fmt.Sprintf(" Then step %d.", n)
			}
			var numbers []string
			for _, id := range o.Source {
				if !slices.Contains(cited, id) {
					cited = append(cited, id)
				}
				numbers = append(numbers, fmt.Sprint(slices.Index(cited, id)+1))
			}
			l.Items = append(l.Items, document.Join(document.Strong(o.Label), document.Plain(fmt.Sprintf(" %s%s [%s]", o.Follows, then, strings.Join(numbers, ", ")))))
		}
		p.add(l)
	}
	var titles []string
	for i, id := range cited {
		titles = append(titles, fmt.Sprintf("[%d] %s", i+1, Sources([]string{id})))
	}
	p.led("Sources:", joined(titles)+".")
}

// quizKey prints the answer of a question about time, what is wrong with the others, and the sum.
func quizKey(p *paper, q *Quiz) {
	p.say(q.Ask)
	a, err := q.Answer()
	if err != nil {
		return // Cannot happen: the answer was already counted when the scenario was read.
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

func walkKey(p *paper) {
	p.led("Say first:", "its case mentions "+joined(WalkMentions())+". It is about another child, also invented.")
	p.say("Page Down goes from stop to stop. Ctrl+Q closes it, and the session carries on.")
	for _, st := range Stops() {
		p.led(fmt.Sprintf("Stop %d.", st.Number), st.Note)
	}
}
