package field

import (
	"errors"
	"io"

	binding "charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
)

// WithWidth implements huh.Field: the page gives the room each time it draws.
func (b *base) WithWidth(int) huh.Field { return b.self }

// WithHeight implements huh.Field.
func (b *base) WithHeight(int) huh.Field { return b.self }

// View implements huh.Field. The page draws the fields itself.
func (b *base) View() string { return "" }

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

// Error is always nil: advice never prevents moving on.
func (b *base) Error() error { return nil }

// Skip implements huh.Field: no field is skipped.
func (b *base) Skip() bool { return false }

// Zoom implements huh.Field: no field takes the whole form.
func (b *base) Zoom() bool { return false }

// KeyBinds implements huh.Field: the page has its own table of keys.
func (b *base) KeyBinds() []binding.Binding { return nil }

var errAlone = errors.New("showing a question: it belongs to a page")

// Run implements huh.Field and is not used.
func (b *base) Run() error { return errAlone }

// RunAccessible implements huh.Field and is not used: package plain is the form line by line.
func (b *base) RunAccessible(io.Writer, io.Reader) error { return errAlone }
