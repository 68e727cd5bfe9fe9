package workshop

import "slices"

// CallerCard is held by the person who rings: who they are, the basics, and the eight headings. The caller first
// writes on it what to say, from the sheet.
type CallerCard struct {
	You    string
	Basics string
	Lines  []string // Lines lists the headings of the eight.
	Twist  string   // Twist is what the second caller learns as she rings.
	Close  string   // Close is what to say before ringing off.
}

// FrontDoorCard is held by the other person: what a worker asks, with boxes to tick.
type FrontDoorCard struct {
	Opens   string
	First   string   // First is the basics, asked of every caller.
	Always  []string // Always lists the questions of the eight.
	Here    []string // Here lists what is asked in this case.
	Outcome string   // Outcome is what to say at the end.
	Closes  string
}

// CouldSay is one line of what a caller could have said, for the trainer.
type CouldSay struct {
	Key   string // Key is its name in a file.
	Label string
	Text  string
}

// callLead holds what the room is told at each screen of the call.
var callLead = map[Kind]string{
	PrepareScreen: "Callers: write what you will say, from your sheet. The eight lines:",
	CallScreen:    "One rings, the other asks, and ticks each question that had to be asked:",
	OverScreen:    "Change over: the other one rings now. The eight lines again:",
}

// CallLead returns what the room is told at a screen of the call.
func CallLead(k Kind) string { return callLead[k] }

const readBack = "read back the worker's name, the reference, who rings back by when, and who tells the family what."

// AtTheEnd comes before what the worker says at the end of the call.
const AtTheEnd = "At the end, say:"

// Pair returns the two cards of the case.
func (s *Scenario) Pair() (CallerCard, FrontDoorCard) {
	d := session().FrontDoor
	caller := CallerCard{You: s.Call.You, Basics: Basics(), Twist: s.Call.Twist, Close: readBack}
	if caller.Twist == "" {
		caller.Twist = d.Twist
	}
	door := FrontDoorCard{Opens: d.Opens, First: d.First, Here: slices.Clone(s.Call.Worker), Outcome: s.Call.Outcome, Closes: d.Closes}
	for _, c := range Criteria() {
		caller.Lines = append(caller.Lines, c.Line)
		door.Always = append(door.Always, c.Worker)
	}
	return caller, door
}

// CouldSay returns what a caller could have said, in the order of a call. It is only on the trainer's key.
func (c Call) CouldSay() []CouldSay {
	return []CouldSay{
		{"child", "The child", c.Child},
		{"now", "Where the child is now", c.Now},
		{"reach", "Other children", c.Reach},
		{"happened", "What happened, in whose words", c.Happened},
		{"hurt", "Hurt, or needing a doctor", c.Hurt},
		{"who", "Who could be causing it, and where they are", c.Who},
		{"told", "Told", c.Told},
		{"ask", "What we ask", c.Ask},
	}
}
