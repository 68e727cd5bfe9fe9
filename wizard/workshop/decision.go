package workshop

import "fmt"

// Decision is a case of consent or routing that a room plays branch by branch.
type Decision struct {
	Title string `toml:"title"`
	Start string `toml:"start"`
	Steps []Step `toml:"step"`
}

// Step is one moment of a decision.
type Step struct {
	ID      string   `toml:"id"`
	Text    string   `toml:"text"`
	Options []Option `toml:"option"`
}

// Option is one choice, what follows from it, and its sources.
type Option struct {
	Label   string   `toml:"label"`
	To      string   `toml:"to"` // To is the ID of the next step; empty if the branch ends here.
	Follows string   `toml:"follows"`
	Ours    bool     `toml:"ours"` // Ours is set if this is what we would do. The room sees it once the branch has ended.
	Source  []string `toml:"source"`
}

// Step returns the step with the ID.
func (d *Decision) Step(id string) (Step, bool) {
	for _, s := range d.Steps {
		if s.ID == id {
			return s, true
		}
	}
	return Step{}, false
}

// Ours returns the option that we would take, and whether the step has one.
func (s Step) Ours() (Option, bool) {
	for _, o := range s.Options {
		if o.Ours {
			return o, true
		}
	}
	return Option{}, false
}

// number returns the number of the step with the ID, from 1, and whether there is one.
func (d *Decision) number(id string) (int, bool) {
	for i, s := range d.Steps {
		if s.ID == id && id != "" {
			return i + 1, true
		}
	}
	return 0, false
}

// Play is a room's way through a decision. Any branch, even a poor one, can be taken and undone.
type Play struct {
	d     *Decision
	taken []Taken
}

// Taken is a branch that the room took.
type Taken struct {
	Step   Step
	Option Option
	Number int // Number is the option's number in its step, from 0.
}

// NewPlay starts a decision at its first step.
func NewPlay(d *Decision) *Play { return &Play{d: d} }

// Now returns the current step. It reports false once the branch has ended.
func (p *Play) Now() (Step, bool) {
	if len(p.taken) == 0 {
		return p.d.Step(p.d.Start)
	}
	return p.d.Step(p.taken[len(p.taken)-1].Option.To)
}

// Take takes the option with the number, counted from 0, and reports whether there is one.
func (p *Play) Take(n int) (Option, bool) {
	s, ok := p.Now()
	if !ok || n < 0 || n >= len(s.Options) {
		return Option{}, false
	}
	p.taken = append(p.taken, Taken{s, s.Options[n], n})
	return s.Options[n], true
}

// Back undoes the last branch and reports whether there was one.
func (p *Play) Back() bool {
	if len(p.taken) == 0 {
		return false
	}
	p.taken = p.taken[:len(p.taken)-1]
	return true
}

// Path returns the branches that the room has taken so far.
func (p *Play) Path() []Taken { return append([]Taken(nil), p.taken...) }

// What the room is told when a branch has ended: that it went as we would, or what we would do.
const (
	AsWeWould   = "This is what we would do."
	WeWouldLead = "What we would do:"
)

// WeWould answers the room's question "which is right?". Once the branch has ended, it returns either that the room
// did as we would, or what we would do at the steps at which it did something else. It returns nothing before that,
// or if the case does not say.
func (p *Play) WeWould() []string {
	if _, goesOn := p.Now(); goesOn || len(p.taken) == 0 {
		return nil
	}
	marked := false
	var instead []string
	for _, t := range p.taken {
		ours, ok := t.Step.Ours()
		marked = marked || ok
		if ok && !t.Option.Ours {
			instead = append(instead, ours.Label)
		}
	}
	switch {
	case !marked:
		return nil
	case len(instead) == 0:
		return []string{AsWeWould}
	}
	return append([]string{WeWouldLead}, instead...)
}

// decision looks for branches that lead nowhere, in a circle, or cannot be reached.
func (c *checker) decision(at string, d Decision) {
	c.filled(at+".title", d.Title)
	if _, ok := d.Step(d.Start); !ok {
		c.say(at+".start", "no step has this ID")
		return
	}
	reached := map[string]bool{}
	c.reach(at, d, d.Start, map[string]bool{}, reached)
	for i, s := range d.Steps {
		key := fmt.Sprintf("%s.step.%d", at, i+1)
		c.filled(key+".text", s.Text)
		if !reached[s.ID] {
			c.say(key+".id", "no branch leads here")
		}
		if len(s.Options) < 2 {
			c.say(key, "give at least two options: with one there is nothing to decide")
		}
		for j, o := range s.Options {
			k := fmt.Sprintf("%s.option.%d", key, j+1)
			c.filled(k+".label", o.Label)
			c.filled(k+".follows", o.Follows)
			c.sources(k+".source", o.Source)
			if _, ok := d.Step(o.To); o.To != "" && !ok {
				c.say(k+".to", "no step has this ID")
			}
		}
	}
}

// reach follows every branch once and records the steps it meets.
func (c *checker) reach(at string, d Decision, id string, open, reached map[string]bool) {
	if open[id] {
		c.say(at, "a branch leads back to where it came from")
		return
	}
	s, ok := d.Step(id)
	if !ok || reached[id] {
		return
	}
	open[id], reached[id] = true, true
	for _, o := range s.Options {
		if o.To != "" {
			c.reach(at, d, o.To, open, reached)
		}
	}
	open[id] = false
}

func (d Decision) prose(at string, w *walker) {
	w.one(at+".title", d.Title)
	for i, s := range d.Steps {
		w.one(fmt.Sprintf("%s.step.%d.text", at, i+1), s.Text)
		for j, o := range s.Options {
			w.one(fmt.Sprintf("%s.step.%d.option.%d.label", at, i+1, j+1), o.Label)
			w.one(fmt.Sprintf("%s.step.%d.option.%d.follows", at, i+1, j+1), o.Follows)
		}
	}
}
