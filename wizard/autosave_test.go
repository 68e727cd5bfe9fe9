package wizard_test

import (
	"testing"
	"time"

	"referral/wizard"
)

// A computer that slept has been idle as well.
func TestSince(t *testing.T) {
	t.Parallel()
	began := time.Now()
	wall := began.Round(0) // as after a sleep, which only the clock on the wall counts
	for _, tt := range []struct {
		name      string
		then, now time.Time
		want      time.Duration
	}{
		{"both clocks", began, began.Add(time.Minute), time.Minute},
		{"the clock on the wall alone", wall, wall.Add(time.Hour), time.Hour},
	} {
		if got := wizard.Since(tt.then, tt.now); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
