package workshop

import (
	"fmt"

	"referral/checklist/source"
	"referral/export/document"
)

// participants is what a table of four works on and takes home. The better text stands on a page of its own.
func (s *Scenario) participants(p *paper) {
	p.heading("Take care")
	p.list(s.Care())
	p.heading("The case")
	p.exhibit(s.Case)
	p.heading("A referral as it was sent")
	p.exhibit(s.Weak.Text)
	if m := s.Middle; m != nil {
		p.heading("A text that was once held up as better")
		p.exhibit(m.Text)
		for _, q := range m.Questions {
			p.blank(q.Ask, 2)
		}
	}
	p.heading("What could a worker not tell from the first text?")
	for _, q := range s.Questions {
		p.blank(q.Ask, 2)
	}
	p.heading("Eight things a reader looks for")
	for _, c := range Criteria() {
		p.add(document.Ticks{Label: document.Join(document.Strong(c.Title+". "), document.Plain(c.Ask)), Options: []string{"there", "not there yet"}})
	}
	p.page()
	p.heading("What the school knows")
	p.list(s.Facts)
	p.blank("One paragraph, rewritten from these facts", 8)
	for _, d := range s.Decisions {
		if st, ok := d.Step(d.Start); ok {
			p.heading("What would you do? " + d.Title)
			p.blank(st.Text, 3)
		}
	}
	for _, q := range s.Quizzes {
		p.heading("How long have you got? " + q.Title)
		p.blank(q.Ask, 1)
	}
	p.blank("What I shall do differently on Monday", 2)
	p.page()
	p.heading("A better way to say it")
	p.say("Turn to this page when the room does. It can be argued with.")
	p.exhibit(s.Better.Text)
	p.sub("What changed")
	p.list(s.Better.Changed)
}

// trainer is the key: from it alone somebody new can run the session.
func (s *Scenario) trainer(p *paper) {
	p.heading("Before you start")
	p.list([]string{
		"This case mentions: " + joined(s.Mentions) + ". Say so before you show it, and say that leaving is fine.",
		"Start it with: referral workshop " + s.ID + ". Page Down goes on, Page Up goes back, b hides the screen; while you type in the rewrite, F12 hides it.",
		"m hides swear words on the screen. This key has them in full.",
		"Nothing is kept, and no draft of your own can be opened from here.",
	})
	p.heading("Forty-five minutes")
	p.plan()
	p.page()
	p.heading("The case")
	p.exhibit(s.Case)
	p.sub("What the school knows")
	p.list(s.Facts)
	p.heading("The weak text")
	p.led("By", s.Weak.By+".")
	p.exhibit(s.Weak.Text)
	p.sub("Questions for groups, and what to listen for")
	for _, q := range s.Questions {
		p.led(q.Ask, q.Answer)
	}
	p.heading("Reveal, first: what is absent")
	p.verdicts("Weak text", s.WeakVerdicts())
	p.heading("Reveal, second: phrases")
	p.phraseGroups(s.Weak.Text)
	if m := s.Middle; m != nil {
		p.heading("The text that was once held up as better")
		p.exhibit(m.Text)
		p.led("By", m.By+".")
		p.sub("Questions for groups, and what to listen for")
		for _, q := range m.Questions {
			p.led(q.Ask, q.Answer)
		}
		p.sub("What it does well: say this first")
		p.list(m.Right)
		p.sub("What would be asked of it today")
		p.list(m.Today)
		p.heading("Its phrases")
		p.phraseGroups(m.Text)
	}
	p.page()
	p.heading("The better text")
	p.exhibit(s.Better.Text)
	p.sub("What changed")
	p.list(s.Better.Changed)
	p.verdicts("Better text", s.BetterVerdicts())
	p.sub("Where the room may be right to argue")
	p.list(s.Better.Argue)
	s.decisionKey(p)
	s.quizKey(p)
	p.page()
	s.cards(p)
	p.page()
	s.walkKey(p)
}

func (s *Scenario) decisionKey(p *paper) {
	for _, d := range s.Decisions {
		p.heading("Decision: " + d.Title)
		for i, st := range d.Steps {
			p.led(fmt.Sprintf("Step %d.", i+1), st.Text)
			l := document.List{}
			for _, o := range st.Options {
				then := ""
				for j, next := range d.Steps {
					if next.ID == o.To {
						then = fmt.Sprintf(" Go to step %d.", j+1)
					}
				}
				l.Items = append(l.Items, document.Join(document.Strong(o.Label), document.Plain(" "+o.Follows+then+" ("+Sources(o.Source)+")")))
			}
			p.add(l)
		}
	}
}

func (s *Scenario) quizKey(p *paper) {
	for _, q := range s.Quizzes {
		p.heading("Time: " + q.Title)
		p.say(q.Ask)
		a, err := q.Answer()
		if err != nil {
			continue // Reading the scenario has counted it once already.
		}
		l := document.List{}
		for i, c := range q.Choices {
			mark := ""
			if i == a.Choice {
				mark = " This one."
			}
			l.Items = append(l.Items, document.Join(document.Strong(c.Sentence()+mark), document.Plain(" "+c.Say)))
		}
		p.add(l)
		p.sub("The sum")
		p.list(a.Sum)
	}
}

func (s *Scenario) walkKey(p *paper) {
	p.heading("The walk-through: the program itself, on another invented case")
	p.say("The number of each stop is on the screen. What to say is here only.")
	for _, st := range Stops() {
		p.led(fmt.Sprintf("%d.", st.Number), st.Note)
	}
}

// cards are the two cards of the call, a page each.
func (s *Scenario) cards(p *paper) {
	caller, door := s.Pair()
	p.heading("The caller's card")
	p.say(caller.You + " You have two minutes. Say what is here; where there is nothing, say that you do not know.")
	t := document.KeyValues{Head: [2]string{"Line", "What you know"}}
	for _, b := range caller.Blanks {
		t.Rows = append(t.Rows, document.Row{Key: document.Strong(b.Label), Value: document.Plain(b.Text)})
	}
	p.add(t)
	p.led("Before you ring off:", caller.Close)
	p.page()
	p.heading("The front-door card")
	p.say(door.Opens)
	p.sub("Ask every caller")
	p.list(door.Always)
	p.sub("Ask here")
	p.list(door.Here)
	p.led("In the end you say:", door.Outcome)
	p.say(door.Closes)
}

// Sources names sources for people.
func Sources(ids []string) string {
	var out []string
	for _, id := range ids {
		if s, ok := source.Get(id); ok {
			out = append(out, s.Title)
		}
	}
	return joined(out)
}
