package show

import (
	"fmt"
	"time"

	"referral/wizard/workshop"
)

// clockFrom is the width from which there is room for the clock of the session.
const clockFrom = 60

// planClock returns how long this part and the whole session have run, next to the minutes of the plan, and a short
// form for the session only. The clock starts when the first screen is left. A text without a case has no plan.
func (m *model) planClock() (full, short string) {
	if m.s == nil || m.s.TextOnly || m.begun.IsZero() || m.o.Reader || m.w < clockFrom {
		return "", ""
	}
	since := func(t time.Time) int { return int(m.o.now().Sub(t) / time.Minute) }
	short = fmt.Sprintf("%d of %d min", since(m.begun), m.plan)
	return fmt.Sprintf("this part %d of %d, all %s", since(m.partAt), workshop.Minutes(m.parts[m.at]), short), short
}
