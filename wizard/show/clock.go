package show

import (
	"fmt"
	"time"

	"referral/wizard/workshop"
)

// The widths from which there is room for the clock of the session, and for that of the part as well.
const (
	clockFrom     = 60
	partClockFrom = 120
)

// planClock is how long the present part and the whole session have run, with the minutes that the plan has for them. It begins
// when the first screen is left. Where the banner has more to say, the part is left out. A text without a case has no plan.
func (m *model) planClock(short bool) string {
	if m.s == nil || m.s.TextOnly || m.begun.IsZero() || m.o.Reader || m.w < clockFrom {
		return ""
	}
	since := func(t time.Time) int { return int(m.o.now().Sub(t) / time.Minute) }
	all := fmt.Sprintf("%d of %d min", since(m.begun), m.s.Order().Minutes())
	if short || m.w < partClockFrom {
		return all
	}
	return fmt.Sprintf("this part %d of %d, all %s", since(m.partAt), workshop.Minutes(m.parts[m.at]), all)
}
