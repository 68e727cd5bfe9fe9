package workshop

import (
	"fmt"
	"iter"
)

// The tables of a scenario's file. A text is named by its table and its key.
const (
	weakTable   = "weak"
	middleTable = "middle"
	betterTable = "better"
	callTable   = "call"

	weakText = weakTable + ".text"
)

// prose yields every text of a scenario that people read, with its key.
func (s *Scenario) prose() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		p := walker{yield: yield, on: true}
		p.one("title", s.Title)
		p.one("case", s.Case)
		p.many("mentions", s.Mentions)
		p.many("facts", s.Facts)
		for i, q := range s.Questions {
			p.one(fmt.Sprintf("question.%d.ask", i+1), q.Ask)
			p.one(fmt.Sprintf("question.%d.answer", i+1), q.Answer)
		}
		p.one(weakTable+".by", s.Weak.By)
		p.one(weakText, s.Weak.Text)
		p.marks("mark", s.Marks)
		if m := s.Middle; m != nil {
			p.one(middleTable+".by", m.By)
			p.one(middleTable+".text", m.Text)
			p.marks(middleTable+".mark", m.Marks)
			p.many(middleTable+".right", m.Right)
			p.many(middleTable+".today", m.Today)
			for i, q := range m.Questions {
				p.one(fmt.Sprintf("middle.question.%d.ask", i+1), q.Ask)
				p.one(fmt.Sprintf("middle.question.%d.answer", i+1), q.Answer)
			}
		}
		p.one(betterTable+".text", s.Better.Text)
		p.many(betterTable+".changed", s.Better.Changed)
		p.many(betterTable+".argue", s.Better.Argue)
		for i, m := range s.Key {
			p.one(fmt.Sprintf("criterion.%d.weak_why", i+1), m.WeakWhy)
			p.one(fmt.Sprintf("criterion.%d.better_why", i+1), m.BetterWhy)
		}
		p.one(callTable+".you", s.Call.You)
		for _, b := range s.Call.CouldSay() {
			p.one(callTable+"."+b.Key, b.Text)
		}
		p.one(callTable+".twist", s.Call.Twist)
		p.many(callTable+".worker", s.Call.Worker)
		p.one(callTable+".outcome", s.Call.Outcome)
		for i, d := range s.Decisions {
			d.prose(fmt.Sprintf("decision.%d", i+1), &p)
		}
		for i, q := range s.Quizzes {
			q.prose(fmt.Sprintf("quiz.%d", i+1), &p)
		}
	}
}

type walker struct {
	yield func(string, string) bool
	on    bool
}

func (w *walker) one(key, text string) {
	if w.on && text != "" {
		w.on = w.yield(key, text)
	}
}

func (w *walker) marks(key string, marks []MarkedWords) {
	for i, m := range marks {
		w.one(fmt.Sprintf("%s.%d.why", key, i+1), m.Why)
		w.one(fmt.Sprintf("%s.%d.ask", key, i+1), m.Ask)
	}
}

func (w *walker) many(key string, texts []string) {
	for _, t := range texts {
		w.one(key, t)
	}
}
