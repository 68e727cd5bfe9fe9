package workshop

import "slices"

// Blank is one of the eight lines of the call script.
type Blank struct {
	ID    string
	Label string
	Text  string
}

// Blanks are the eight lines of the caller's card, in the order in which they are said.
func (c Call) Blanks() []Blank {
	return []Blank{
		{"child", "The child", c.Child},
		{"now", "Where now, who with, leaving when", c.Now},
		{"happened", "What happened, in whose words", c.Happened},
		{"hurt", "Hurt, or needing a doctor", c.Hurt},
		{"who", "Who may be causing it, and where they are", c.Who},
		{"reach", "Other children they reach next", c.Reach},
		{"told", "Family told", c.Told},
		{"ask", "What we ask", c.Ask},
	}
}

// CallerCard is what one of a pair holds: who they are, and the script.
type CallerCard struct {
	You    string
	Blanks []Blank
	Close  string // Close is what to say before ringing off.
}

// FrontDoorCard is what the other holds: what a worker asks.
type FrontDoorCard struct {
	Opens   string
	Always  []string // Always is asked of every caller.
	Here    []string // Here is asked in this case.
	Outcome string   // Outcome is what to say at the end.
	Closes  string
}

const readBack = "read back the worker's name, the reference, who rings back by when, and who tells the family what."

// Pair is the two cards of the case.
func (s *Scenario) Pair() (CallerCard, FrontDoorCard) {
	d := session().FrontDoor
	return CallerCard{You: s.Call.You, Blanks: s.Call.Blanks(), Close: readBack},
		FrontDoorCard{Opens: d.Opens, Always: slices.Clone(d.Always), Here: slices.Clone(s.Call.Worker), Outcome: s.Call.Outcome, Closes: d.Closes}
}
