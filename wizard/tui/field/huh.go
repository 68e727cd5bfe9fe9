package field

import (
	"errors"
	"io"
	"strings"

	binding "charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
)

// sized is a field as its base knows it.
type sized interface {
	Field
	resize(width int)
}

// mostRows is the most rows that a field takes where its page does not say: what a form has in a window of 80x24.
const mostRows = 12

// resize gives the field a width, and its natural height back.
func (b *base) resize(width int) {
	b.width, b.height = width, 0
	b.redraw()
}

// room is the height to draw: what was given, or the natural one as far as there are rows for it, which is 0.
func (b *base) room(natural int) int {
	most := mostRows
	if b.host.Rows != nil {
		most = b.host.Rows()
	}
	switch {
	case b.height > 0:
		return b.height
	case most > 0 && natural > most:
		return most
	}
	return 0
}

// Natural is the height that the field has of itself at a width, as it stands.
func (b *base) Natural(width int) int {
	was, height := b.width, b.height
	b.self.resize(width)
	n := strings.Count(b.self.View(), "\n") + 1
	b.self.resize(was)
	b.height = height
	return n
}

// WithWidth implements huh.Field and gives the field its natural height back.
func (b *base) WithWidth(width int) huh.Field {
	b.self.resize(width)
	return b.self
}

// WithHeight implements huh.Field.
func (b *base) WithHeight(height int) huh.Field {
	b.height = max(height, 0)
	b.redraw()
	return b.self
}

// WithTheme implements huh.Field: the styles are the host's.
func (b *base) WithTheme(huh.Theme) huh.Field { return b.self }

// WithKeyMap implements huh.Field: the keys are our own.
func (b *base) WithKeyMap(*huh.KeyMap) huh.Field { return b.self }

// WithPosition implements huh.Field.
func (b *base) WithPosition(huh.FieldPosition) huh.Field { return b.self }

// GetValue implements huh.Field.
func (b *base) GetValue() any { return b.self.Value() }

// Init implements huh.Model.
func (b *base) Init() tea.Cmd { return nil }

// Error is always nil: advice is never in the way.
func (b *base) Error() error { return nil }

// Skip implements huh.Field: no field is passed over.
func (b *base) Skip() bool { return false }

// Zoom implements huh.Field: no field takes the whole form.
func (b *base) Zoom() bool { return false }

// KeyBinds implements huh.Field: the page has its own table of keys.
func (b *base) KeyBinds() []binding.Binding { return nil }

var errAlone = errors.New("showing a question: it stands on a page")

// Run implements huh.Field and is not used.
func (b *base) Run() error { return errAlone }

// RunAccessible implements huh.Field and is not used: package plain is the form line by line.
func (b *base) RunAccessible(io.Writer, io.Reader) error { return errAlone }
