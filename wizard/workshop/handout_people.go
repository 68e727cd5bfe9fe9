package workshop

import (
	"fmt"
	"strings"

	"referral/checklist/source"
	"referral/export/document"
)

// participants prints the sheet to work on and take home. The better text has a paper of its own.
func (s *Scenario) participants(p *paper) {
	p.heading("Take care")
	p.list(s.Care())
	p.heading("The case")
	p.exhibit(s.Case)
	p.heading(s.weakTitle())
	p.exhibit(s.Weak.Text)
	if m := s.Middle; m != nil {
		p.heading("A text once held up as better")
		p.exhibit(m.Text)
		for _, q := range m.Questions {
			p.blank(q.Ask, 2)
		}
	}
	p.heading("What could a worker not tell from the text?")
	for _, q := range s.groupQuestions() {
		p.blank(q, 2)
	}
	p.heading("Eight things a reader looks for")
	p.say(Basics() + " Then tick what is there.")
	columns := []string{"", "First text", "Ours"}
	if s.Has(BetterText) {
		columns = append(columns, "Better text")
	}
	p.add(eightTable(columns))
	p.page()
	if len(s.Facts) > 0 || s.Call.Child != "" {
		p.heading("What the school knows")
	}
	if s.Call.Child != "" {
		p.led("The child.", s.Call.Child)
		p.led("Now.", s.Call.Now)
		p.led("Other children.", s.Call.Reach)
	}
	p.list(s.Facts)
	p.blank("In pairs: one paragraph that a stranger could act on", 8)
	for _, d := range s.Decisions {
		if st, ok := d.Step(d.Start); ok {
			p.heading("What would you do? " + d.Title)
			p.say(st.Text)
			var labels []string
			for _, o := range st.Options {
				labels = append(labels, o.Label)
			}
			p.numbered(labels)
		}
	}
	for _, q := range s.Quizzes {
		p.heading("How long have you got? " + q.Title)
		p.say(q.Ask)
		var choices []string
		for _, c := range q.Choices {
			choices = append(choices, c.Text())
		}
		p.numbered(choices)
	}
	p.blank("What I will do differently on Monday", 2)
}

// betterText prints a paper of its own, given out once everyone has written.
func (s *Scenario) betterText(p *paper) {
	p.say("A second opinion, for when you have written your own. You can argue with it.")
	p.exhibit(s.Better.Text)
	if len(s.Better.Changed) > 0 {
		p.sub("What changed")
		p.list(s.Better.Changed)
	}
	p.blank("What ours has that this one lacks", 2)
}

// eightTable returns the eight with an empty cell for each text, to tick.
func eightTable(head []string) document.Table {
	t := document.Table{Head: head}
	for i, c := range Criteria() {
		row := []document.Text{document.Join(document.Strong(fmt.Sprintf("%d. %s. ", i+1, c.Title)), document.Plain(c.Ask))}
		for range head[1:] {
			row = append(row, document.Plain(""))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// cards prints the cards of a pair, two to a page and cut across the middle: a caller's card for each of the two
// calls, and a front-door card for each person.
func (s *Scenario) cards(p *paper) {
	s.callerCard(p, false)
	p.cut()
	s.callerCard(p, true)
	p.page()
	s.doorCard(p)
	p.cut()
	s.doorCard(p)
}

// cut marks where a page is cut into two cards.
func (p *paper) cut() { p.say("- - - - - cut here - - - - -") }

// callerCard prints the eight headings with room to write. What to say is on the participants' sheet.
func (s *Scenario) callerCard(p *paper, second bool) {
	caller, _ := s.Pair()
	p.heading(callerTitle(second))
	if second {
		p.led(fmt.Sprintf("Write in the same %d minutes as the first caller. When you ring, there is news:", prepareMinutes), caller.Twist)
	} else {
		p.say(fmt.Sprintf("%s You have %d minutes to write what you will say, from your sheet.", caller.You, prepareMinutes))
	}
	p.say(caller.Basics)
	t := document.KeyValues{Head: [2]string{"Then the eight", "What I will say"}}
	for i, c := range Criteria() { // The short title, and an empty line to write on.
		t.Rows = append(t.Rows, document.Row{Key: document.Join(document.Strong(fmt.Sprintf("%d. %s", i+1, c.Title)), document.Plain("\n "))})
	}
	p.add(t)
	p.led("Before you ring off:", caller.Close)
}

func callerTitle(second bool) string {
	if second {
		return "The caller's card, second call"
	}
	return "The caller's card, first call"
}

// doorCard prints the worker's questions, each with a box to tick if she had to ask.
func (s *Scenario) doorCard(p *paper) {
	_, door := s.Pair()
	p.heading("The front-door card")
	p.say(door.Opens + " Tick each thing you had to ask for: you talk about the number of ticks afterwards.")
	for _, q := range append(append([]string{door.First}, door.Always...), door.Here...) {
		p.add(document.Ticks{Options: []string{q}})
	}
	doorClose(p, door)
}

// doorClose prints what the worker says at the end.
func doorClose(p *paper, door FrontDoorCard) {
	p.led(AtTheEnd, door.Outcome)
	p.say(door.Closes)
}

// Sources returns the titles of sources.
func Sources(ids []string) string {
	var out []string
	for _, id := range ids {
		if s, ok := source.Get(id); ok {
			out = append(out, s.Title)
		}
	}
	return joined(out)
}

func joined(items []string) string { return strings.Join(items, "; ") }
