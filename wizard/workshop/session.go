package workshop

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed session.toml
var sessionFile []byte

// shared is what all sessions have in common.
type shared struct {
	Aims      []string    `toml:"aims"`
	Care      []string    `toml:"care"`
	Basics    string      `toml:"basics"`
	TextCare  []string    `toml:"text_care"`
	AloneCare []string    `toml:"practise_care"`
	AloneEnd  []string    `toml:"practise_end"`
	Questions []string    `toml:"questions"`
	Criteria  []Criterion `toml:"criterion"`
	Groups    []group     `toml:"group"`
	Parts     []Part      `toml:"part"`
	Orders    []order     `toml:"order"`
	Cues      []cue       `toml:"cue"`
	FrontDoor frontDoor   `toml:"front_door"`
}

type frontDoor struct {
	Opens  string `toml:"opens"`
	First  string `toml:"first"`
	Twist  string `toml:"twist"`
	Closes string `toml:"closes"`
}

// session reads the embedded file once. A test reads it too, so a broken file never ships.
var session = sync.OnceValue(func() shared {
	var s shared
	if problems := decode(sessionFile, &s); len(problems) > 0 {
		panic("workshop: session.toml: " + problems[0].String())
	}
	return s
})

// Aims returns the three aims of a session.
func Aims() []string { return slices.Clone(session().Aims) }

// aims returns the aims of a session on the case: without a call, there is nothing to say on the phone.
func (s *Scenario) aims() []string {
	if s.Call.You == "" {
		return Aims()[:len(session().Aims)-1]
	}
	return Aims()
}

// FactsOnSheet says where the facts are.
const FactsOnSheet = "What the school knows is on your sheet, on the page after the eight things."

// Basics returns what comes before the eight in every text and every call.
func Basics() string { return session().Basics }

// NotKept is said after the numbers that the room came to.
const NotKept = "These numbers are not kept."

// PractiseTitle is the title of practice for one person.
const PractiseTitle = "Practise alone"

// PractiseCare returns what to read before practising alone.
func PractiseCare() []string { return slices.Clone(session().AloneCare) }

// PractiseEnd returns the words that close the practice, including whom to talk to.
func PractiseEnd() []string { return slices.Clone(session().AloneEnd) }

// Care returns the card that opens a session: that every family is invented, what the case mentions, and that leaving
// is fine.
func (s *Scenario) Care() []string {
	if s.TextOnly {
		return slices.Clone(session().TextCare)
	}
	var out []string
	for _, line := range session().Care {
		out = append(out, strings.ReplaceAll(line, "{mentions}", strings.Join(s.Mentions, "; ")))
	}
	return out
}
