package show

import (
	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// Form is the program's own form, as a walk-through shows it.
type Form interface {
	Update(msg tea.Msg) (cmd tea.Cmd, open bool) // Update gives it a message that is not for the session, and reports whether it is still open.
	Covered() bool                               // Covered reports whether something else is open above it.
	Move(move func() bool) (tea.Cmd, bool)       // Move calls move, shows where the flow then is, and reports whether it moved.
	PointAt(value string)                        // PointAt shows a text from its beginning, or points at the row with the value.
	View(w, h int) screen.Rows
}
