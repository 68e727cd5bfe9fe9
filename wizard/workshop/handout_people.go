package workshop

import (
	"strings"

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
		p.heading("A text once held up as better")
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
	p.blank("What I will do differently on Monday", 2)
	p.page()
	p.heading("A better way to say it")
	p.say("Turn to this page when the room does. You can argue with it.")
	p.exhibit(s.Better.Text)
	p.sub("What changed")
	p.list(s.Better.Changed)
}

// cards are the two cards of the call, a page each.
func (s *Scenario) cards(p *paper) {
	_, door := s.Pair()
	p.heading("The caller's card")
	s.callerCard(p)
	p.page()
	p.heading("The front-door card")
	p.say(door.Opens)
	p.sub("Ask every caller")
	p.list(door.Always)
	p.sub("Ask here")
	doorHere(p, door)
}

func (s *Scenario) callerCard(p *paper) {
	caller, _ := s.Pair()
	p.say(caller.You + " You have two minutes. Say what is here. If there is nothing, say that you do not know.")
	t := document.KeyValues{Head: [2]string{"Line", "What you know"}}
	for _, b := range caller.Blanks {
		t.Rows = append(t.Rows, document.Row{Key: document.Strong(b.Label), Value: document.Plain(b.Text)})
	}
	p.add(t)
	p.led("Before you ring off:", caller.Close)
}

// doorHere is what a worker asks in this case, and says in the end.
func doorHere(p *paper, door FrontDoorCard) {
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

func joined(items []string) string { return strings.Join(items, "; ") }
