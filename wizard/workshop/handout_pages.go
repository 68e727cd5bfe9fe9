package workshop

import (
	"fmt"
	"strings"

	"referral/export/document"
)

// pages is the whole session on paper, a card a page, in the order of the screen; then the decision, the time, and the
// two cards. Notes for the trainer are not on it.
func (s *Scenario) pages(p *paper) {
	for i, c := range s.Reveal() {
		if i > 0 {
			p.page()
		}
		s.cardPage(p, c)
	}
	for _, d := range s.Decisions {
		p.page()
		s.decisionPages(p, d)
	}
	for _, q := range s.Quizzes {
		p.page()
		p.heading("How long have you got? " + q.Title)
		p.say(q.Ask)
		for _, c := range q.Choices {
			p.add(document.Ticks{Options: []string{c.Text()}})
		}
		if a, err := q.Answer(); err == nil && a.Choice >= 0 {
			p.page()
			p.heading("The sum")
			p.list(a.Sum)
			p.led(q.Choices[a.Choice].Sentence(), q.Choices[a.Choice].Say)
		}
	}
	p.page()
	s.cards(p)
}

func (s *Scenario) cardPage(p *paper, c Card) {
	p.heading(c.Title)
	if c.Minutes > 0 {
		p.led(fmt.Sprintf("%d minutes.", c.Minutes), "Talk in your groups; the text is below.")
	}
	if c.Text != "" && (c.Kind == WeakCard || c.Kind == GroupsCard || c.Kind == MiddleCard || c.Kind == BetterCard) {
		p.exhibit(c.Text)
	}
	if c.Beside != "" {
		p.sub("The weak text, to compare")
		p.exhibit(c.Beside)
	}
	p.list(c.Lines)
	if len(c.Phrases) > 0 {
		p.phraseList(Group{Phrases: c.Phrases})
	}
	if len(c.Weak) > 0 {
		t := document.Table{Head: []string{"", "Weak text", "Better text"}}
		for i, v := range c.Weak {
			t.Rows = append(t.Rows, []document.Text{document.Strong(v.Criterion.Title), document.Plain(v.String()), document.Plain(c.Better[i].String())})
		}
		p.add(t)
	}
}

// decisionPages numbers the steps, so that a room can turn to the page of the branch it chose.
func (s *Scenario) decisionPages(p *paper, d Decision) {
	for i, st := range d.Steps {
		if i > 0 {
			p.page()
		}
		p.heading(fmt.Sprintf("%s: step %d", d.Title, i+1))
		p.say(st.Text)
		for j, o := range st.Options {
			p.led(string(rune('A'+j))+".", o.Label)
		}
		p.page()
		p.heading(fmt.Sprintf("%s: what follows from step %d", d.Title, i+1))
		for j, o := range st.Options {
			then := ""
			for k, next := range d.Steps {
				if next.ID == o.To {
					then = fmt.Sprintf(" Go to step %d.", k+1)
				}
			}
			p.led(string(rune('A'+j))+".", o.Follows+then+" ("+Sources(o.Source)+")")
		}
	}
}

func joined(items []string) string { return strings.Join(items, "; ") }
