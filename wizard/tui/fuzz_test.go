package tui

import (
	"math/rand/v2"
	"testing"

	"referral/checklist"
)

// chosen makes choices from given bytes, one byte each, and at random after the last.
type chosen struct {
	bytes []byte
	rest  *rand.PCG
}

func (c *chosen) Uint64() uint64 {
	if len(c.bytes) == 0 {
		return c.rest.Uint64()
	}
	b := c.bytes[0]
	c.bytes = c.bytes[1:]
	return uint64(b) * 0x0101010101010101
}

// FuzzPresses presses any keys, pastes and resizes. No frame is larger than the window, and nothing panics.
func FuzzPresses(f *testing.F) {
	for seed := range uint64(4) {
		random, data := rand.New(rand.NewPCG(seed, 2)), make([]byte, 200)
		for i := range data {
			data[i] = byte(random.Uint32())
		}
		f.Add(data, seed%2 == 0, seed < 2)
	}
	f.Fuzz(func(t *testing.T, data []byte, fresh, reader bool) {
		r := sample(t, "rowan")
		if fresh {
			r = checklist.New()
		}
		g := newRigOf(t, r, reader)
		g.store.ready, g.store.open = true, true
		next := &chosen{data[:min(len(data), 300)], rand.NewPCG(1, 1)}
		for random := rand.New(next); len(next.bytes) > 0 && !g.quit; {
			g.send(stepOf(random))
			if g.m.ending.place != "" {
				t.Fatalf("a panic at %s", g.m.ending.place)
			}
			checkFrame(t, g)
		}
	})
}
