package wizard_test

import (
	"testing"
	"time"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// The clock of a portal says how long is left to the minute, and warns from the minute on which it may have closed.
func TestPackClock(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		minutes int
		save    string
		since   time.Duration // since is how long ago the first box was copied; 0 where none was.
		want    string
	}{
		{0, "", 0, "How long this portal waits is not known."},
		{0, "yes", 0, "How long this portal waits is not known. It can save a part."},
		{30, "no", 0, "This portal waits 30 minutes. It cannot save a part."},
		{30, "", 29*time.Minute + 59*time.Second, "29 minutes since the first copy; this portal waits 30."},
		{30, "", 30 * time.Minute, "30 minutes since the first copy, and this portal waits 30: it may have closed by itself."},
		{30, "yes", time.Hour, "60 minutes since the first copy, and this portal waits 30: it may have closed by itself. It can save a part."},
	} {
		c := export.Context{R: checklist.New(), Guide: checklist.Default(), Now: clock()}
		c.Profile.ID, c.Profile.Form.SessionMinutes, c.Profile.Form.CanSave = "elsewhere", tt.minutes, tt.save
		since := time.Time{}
		if tt.since > 0 {
			since = clock().Add(-tt.since)
		}
		if got := wizard.PackClock(c, since, clock()); got != tt.want {
			t.Errorf("%d minutes, %s since the first copy:\n got %q\nwant %q", tt.minutes, tt.since, got, tt.want)
		}
	}
}
