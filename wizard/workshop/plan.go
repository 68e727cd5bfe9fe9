package workshop

import "slices"

// Part is one part of the running order.
type Part struct {
	From    int    `toml:"-"` // From is the minute at which it starts, counted from 0.
	Minutes int    `toml:"minutes"`
	Title   string `toml:"title"`
	Room    string `toml:"room"`    // Room is what the participants do.
	Trainer string `toml:"trainer"` // Trainer is on paper only, never on the screen.
	Screen  string `toml:"screen"`
}

// Until is the minute at which the part ends.
func (p Part) Until() int { return p.From + p.Minutes }

// Plan is the running order of 45 minutes.
func Plan() []Part {
	parts := slices.Clone(session().Plan)
	at := 0
	for i := range parts {
		parts[i].From = at
		at += parts[i].Minutes
	}
	return parts
}
