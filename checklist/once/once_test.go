package once

import (
	"sync"
	"testing"
)

func TestValueIsMadeOnce(t *testing.T) {
	var v Value[int]
	n := 0
	made := func() int { n++; return 40 + n }
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if got := v.Do(made); got != 41 {
				t.Errorf("got %d, want 41", got)
			}
		})
	}
	all.Wait()
	if n != 1 {
		t.Errorf("made %d times", n)
	}
}

func TestPattern(t *testing.T) {
	p := Pattern{Text: `^a+$`}
	first := p.Regexp()
	if !first.MatchString("aa") || first.MatchString("b") {
		t.Error("the pattern is not what its text says")
	}
	if again := p.Regexp(); again != first {
		t.Error("the pattern is compiled twice")
	}
}

func TestWhatCannotBeMadePanicsEachTime(t *testing.T) {
	p := Pattern{Text: `(`}
	for range 2 {
		func() {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			p.Regexp()
		}()
	}
}
