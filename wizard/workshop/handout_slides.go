package workshop

import (
	"fmt"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// slidePhrases is how many phrases go on a slide: more could not be read from the back row.
const slidePhrases = 2

// slides prints the whole session, in the order and with the numbers of the screen. Only a card of what is
// missing has its question and the answer on one page. The notes for the trainer and whatever needs the program are left out.
func (s *Scenario) slides(p *paper) {
	s.cover(p)
	for _, sc := range s.Screens() {
		switch sc.Kind {
		case RewriteScreen:
			s.rewriteSlides(p, sc)
		case RoomScreen:
			roomSlide(p, sc)
		case PrepareScreen, CallScreen, OverScreen:
			s.callSlide(p, sc)
		case CallerScreen:
			s.callerSlide(p, sc)
		case DoorScreen:
			s.doorSlides(p, sc)
		case DecisionScreen:
			s.decisionSlides(p, sc)
		case QuizScreen:
			quizSlides(p, sc)
		case WalkScreen:
		default:
			s.cardSlides(p, sc)
		}
	}
}

// slide starts a page with its number and heading.
func (p *paper) slide(sc Screen, heading string) {
	p.page()
	p.heading(fmt.Sprintf("%d. %s", sc.Number, heading))
}

// cover says what the pages are and how they are used.
func (s *Scenario) cover(p *paper) {
	p.list([]string{
		"Print it single-sided, and show one page at a time, under a visualiser or on the wall.",
		"A question to the room has its answer on another page. The cards of what is missing have both: ask before you show the next one. The number in a page's heading is the one on the screen and on the trainer's key.",
		"The walk-through needs the program, so it is not here.",
	})
}

func (s *Scenario) cardSlides(p *paper, sc Screen) {
	c := sc.Card
	switch {
	case c.Short != nil:
		shortSlides(p, sc)
		return
	case c.Kind == PhrasesCard && len(c.Phrases) > 0:
		phraseSlides(p, sc)
		return
	case c.Kind == BetterCard:
		p.slide(sc, c.Title)
		p.exhibit(c.Text)
		if c.Compare == "" {
			return
		}
		p.slide(sc, "Side by side")
		p.add(document.Table{Head: []string{"The weak text", "The better text"}, Rows: [][]document.Text{{document.Plain(c.Compare), document.Plain(c.Text)}}})
		return
	}
	p.slide(sc, c.Title)
	switch {
	case c.Kind == WriteCard:
		p.led(fmt.Sprintf("%d minutes.", c.Minutes), c.Lines[0])
		p.list(c.Lines[1:])
	case c.Minutes > 0:
		p.led(fmt.Sprintf("%d minutes.", c.Minutes), "The text is on your sheet.")
		p.numbered(c.Lines)
	case c.Kind == WeakCard || c.Kind == MiddleCard:
		for _, line := range c.Lines {
			p.say(line)
		}
		p.exhibit(c.Text)
	case c.Kind == AbsentCard:
		absentSlide(p, c)
	case len(c.Weak) > 0:
		t := document.Table{Head: []string{"", "Weak text", "Better text"}}
		for i, v := range c.Weak {
			t.Rows = append(t.Rows, []document.Text{document.Strong(v.Criterion.Title), document.Plain(v.String()), document.Plain(c.Better[i].String())})
		}
		p.add(t)
	case c.Kind == CareCard || c.Kind == CaseCard || c.Kind == CloseCard:
		for _, line := range c.Lines {
			p.exhibit(line)
		}
	default:
		p.list(c.Lines)
	}
}

// absentSlide prints the question in bold, and what the text has instead or, if that is not known, why it is asked.
func absentSlide(p *paper, c Card) {
	p.add(document.Paragraph{Text: document.Strong(c.Lines[0])})
	for _, line := range c.Lines[1:] {
		p.say(line)
	}
	if c.Here != "" {
		p.led(InThisText, c.Here)
	}
}

// phraseSlides prints the text with the words of one group in bold and numbered, and then what each of them hides.
func phraseSlides(p *paper, sc Screen) {
	c := sc.Card
	p.slide(sc, c.Title)
	p.add(document.Paragraph{Text: numberedText(c.Text, c.Phrases)})
	for from := 0; from < len(c.Phrases); from += slidePhrases {
		p.slide(sc, c.Title)
		if from == 0 {
			for _, line := range c.Lines {
				p.say(line)
			}
		}
		for i, ph := range c.Phrases[from:min(from+slidePhrases, len(c.Phrases))] {
			p.led(fmt.Sprintf("[%d] %s", from+i+1, ph.Words()), ph.Why)
			p.led("Ask:", ph.Ask)
		}
	}
}

// numberedText returns a text with the words of the phrases in bold, each followed by the number of its phrase.
func numberedText(text string, phrases []Phrase) document.Text {
	var out document.Text
	at := 0
	plain := func(to int) {
		if s := strings.Join(strings.Fields(text[at:to]), " "); s != "" {
			out = append(out, document.Span{Text: edge(text[at:to], s)})
		}
	}
	for _, m := range numberedSpans(phrases) {
		if m.Start < at || m.End > len(text) {
			continue
		}
		plain(m.Start)
		out = append(out, document.Span{Text: strings.Join(strings.Fields(text[m.Start:m.End]), " ") + fmt.Sprintf(" [%d]", m.phrase+1), Strong: true})
		at = m.End
	}
	plain(len(text))
	return out
}

// edge puts back the spaces at either end of a stretch of text whose line feeds became spaces.
func edge(whole, inner string) string {
	if strings.ContainsAny(whole[:1], " \n") {
		inner = " " + inner
	}
	if strings.ContainsAny(whole[len(whole)-1:], " \n") {
		inner += " "
	}
	return inner
}

// rewriteSlides asks one pair to read its text out, as there is nowhere to type it.
func (s *Scenario) rewriteSlides(p *paper, sc Screen) {
	p.slide(sc, sc.Title)
	p.say("One pair reads its text aloud. Thank you.")
}

// roomSlide prints the eight, for the room to say which of them it has heard.
func roomSlide(p *paper, sc Screen) {
	p.slide(sc, sc.Title)
	p.say("Which of the eight did you hear?")
	var titles []string
	for _, c := range Criteria() {
		titles = append(titles, c.Title)
	}
	p.numbered(titles)
}

// shortSlides prints a short text and, on the next page, what is missing from it.
func shortSlides(p *paper, sc Screen) {
	short := sc.Card.Short
	p.slide(sc, sc.Title)
	p.exhibit(short.Text)
	p.slide(sc, "What was missing")
	var missing []string
	for _, i := range short.Missing() {
		missing = append(missing, Criteria()[i].Title)
	}
	p.list(missing)
}

func (s *Scenario) callSlide(p *paper, sc Screen) {
	caller, _ := s.Pair()
	p.slide(sc, sc.Title)
	p.led(fmt.Sprintf("%s.", english.Count(sc.Card.Minutes, "minute")), callLead[sc.Kind])
	p.say(caller.Basics)
	p.numbered(caller.Lines)
	p.led("Before you ring off:", caller.Close)
}

func (s *Scenario) callerSlide(p *paper, sc Screen) {
	caller, _ := s.Pair()
	p.slide(sc, sc.Title)
	p.say(caller.You)
	p.say(caller.Basics)
	p.numbered(caller.Lines)
}

func (s *Scenario) doorSlides(p *paper, sc Screen) {
	_, door := s.Pair()
	p.slide(sc, sc.Title)
	p.say(door.Opens)
	p.say(door.First)
	p.slide(sc, "The front-door card: the eight")
	p.numbered(door.Always)
	p.slide(sc, "The front-door card, in this case")
	p.list(door.Here)
	doorClose(p, door)
}

// decisionSlides numbers the steps, and gives each choice of a step its own page: the room only sees what follows
// from the one it took. A page on which a branch ends says what we would do.
func (s *Scenario) decisionSlides(p *paper, sc Screen) {
	d := sc.Decision
	for i, st := range d.Steps {
		p.slide(sc, fmt.Sprintf("%s (step %d)", d.Title, i+1))
		p.say(st.Text)
		for j, o := range st.Options {
			p.led(fmt.Sprintf("%d.", j+1), o.Label)
		}
		for j, o := range st.Options {
			p.slide(sc, fmt.Sprintf("Step %d, choice %d", i+1, j+1))
			p.add(document.Paragraph{Text: document.Strong(o.Label)})
			p.say(o.Follows)
			p.say("(" + Sources(o.Source) + ")")
			ours, marked := st.Ours()
			switch {
			case o.Ours:
				p.say(AsWeWould)
			case marked && o.To == "":
				p.led(WeWouldLead, ours.Label)
			}
			if n, goes := d.number(o.To); goes {
				p.add(document.Paragraph{Text: document.Strong(fmt.Sprintf("Now step %d.", n))})
			}
		}
	}
}

func quizSlides(p *paper, sc Screen) {
	q := sc.Quiz
	p.slide(sc, "How long have you got? "+q.Title)
	p.say(q.Ask)
	for _, c := range q.Choices {
		p.add(document.Ticks{Options: []string{c.Text()}})
	}
	if a, err := q.Answer(); err == nil && a.Choice >= 0 {
		p.slide(sc, "The sum")
		p.list(a.Sum)
		p.led(q.Choices[a.Choice].Sentence(), q.Choices[a.Choice].Say)
	}
}
