package workshop

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"referral/checklist"
	"referral/wizard"
)

//go:embed walk.toml
var walkFile []byte

// Stop is one place at which the walk-through pauses.
type Stop struct {
	Number   int      `toml:"-"` // Number is shown on the screen.
	Question string   `toml:"question"`
	Row      string   `toml:"row"`   // Row is the choice to point at, in a list that is longer than the screen.
	Look     string   `toml:"look"`  // Look tells the room where to look.
	Press    []string `toml:"press"` // Press is what the note asks for: keys, or words to type.
	Then     string   `toml:"then"`  // Then is what the screen shows afterwards.
	Note     string   `toml:"note"`  // Note is on the trainer's key, never on the screen.
}

type walk struct {
	Sample   string   `toml:"sample"`
	Mentions []string `toml:"mentions"`
	Stops    []Stop   `toml:"stop"`
}

// walkthrough reads the embedded file once. A test reads it too, so a broken file never ships.
var walkthrough = sync.OnceValue(func() walk {
	var w walk
	if problems := decode(walkFile, &w); len(problems) > 0 {
		panic("workshop: walk.toml: " + problems[0].String())
	}
	for i := range w.Stops {
		w.Stops[i].Number = i + 1
	}
	return w
})

// Stops returns the places at which the walk-through pauses, in order.
func Stops() []Stop { return append([]Stop(nil), walkthrough().Stops...) }

// WalkMentions returns what the case of the walk-through mentions, to be said before it is shown.
func WalkMentions() []string { return slices.Clone(walkthrough().Mentions) }

// Walk is the program's own form, on an invented case. It has no draft and no store: what is typed is lost at the
// end.
type Walk struct {
	Flow *wizard.Flow
	at   int
}

// NewWalk starts the walk-through at its first stop. The clock gives England's local time.
func NewWalk(g *checklist.Guide, clock func() time.Time) (*Walk, error) {
	data, ok := checklist.Sample(walkthrough().Sample)
	if !ok {
		return nil, errors.New("starting the walk-through: its case is not in this program")
	}
	r, _, err := checklist.Decode(data, g)
	if err != nil {
		return nil, fmt.Errorf("starting the walk-through: %w", err)
	}
	if !r.Fictional {
		return nil, errors.New("starting the walk-through: its case does not say that it is fictional")
	}
	w := &Walk{Flow: wizard.NewFlow(r, g, clock)}
	w.jump()
	return w, nil
}

// Number returns the number of the current stop, from 1, and how many there are.
func (w *Walk) Number() (at, of int) { return w.at + 1, len(walkthrough().Stops) }

// Stop returns the current stop.
func (w *Walk) Stop() Stop { return walkthrough().Stops[w.at] }

// Next goes to the next stop and reports whether there was one.
func (w *Walk) Next() bool { return w.move(1) }

// Back goes to the previous stop and reports whether there was one.
func (w *Walk) Back() bool { return w.move(-1) }

func (w *Walk) move(by int) bool {
	n := w.at + by
	if n < 0 || n >= len(walkthrough().Stops) {
		return false
	}
	w.at = n
	w.jump()
	return true
}

// jump goes to the question of the current stop, for the first person about whom it is asked.
func (w *Walk) jump() {
	for _, s := range w.Flow.Steps() {
		if s.Question != nil && s.Question.ID == walkthrough().Stops[w.at].Question {
			w.Flow.Jump(s.Ref)
			return
		}
	}
}
