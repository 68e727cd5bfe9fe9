package checklist_test

import (
	"testing"

	"referral/checklist"
)

func TestAttendanceFitsCalendar(t *testing.T) {
	for name, tt := range map[string]struct {
		of       int
		unit     checklist.Unit
		from, to string
		want     bool
	}{
		"days of one week":             {5, checklist.UnitDays, "2026-11-02", "2026-11-06", true},
		"more days than a week has":    {6, checklist.UnitDays, "2026-11-02", "2026-11-08", false},
		"sessions of one week":         {10, checklist.UnitSessions, "2026-11-02", "2026-11-06", true},
		"more sessions than there are": {11, checklist.UnitSessions, "2026-11-02", "2026-11-06", false},
		"either, where it is not said": {10, "", "2026-11-02", "2026-11-06", true},
		"neither":                      {190, "", "2026-09-03", "2026-11-11", false},
		"no days given":                {190, "", "", "", true},
	} {
		if got := (checklist.Attendance{Present: 1, Of: tt.of, Unit: tt.unit, From: tt.from, To: tt.to}).FitsCalendar(); got != tt.want {
			t.Errorf("%s: got %v", name, got)
		}
	}
}
