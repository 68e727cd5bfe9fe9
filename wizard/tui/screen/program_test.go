package screen

import (
	"errors"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// A terminal that reports no size gets 80 by 24; any other size is believed.
func TestSized(t *testing.T) {
	t.Parallel()
	usual := tea.WindowSizeMsg{Width: 80, Height: 24}
	for _, tt := range []struct{ msg, want tea.Msg }{
		{tea.WindowSizeMsg{}, usual},
		{tea.WindowSizeMsg{Width: 100}, usual},
		{tea.WindowSizeMsg{Height: 30}, usual},
		{tea.WindowSizeMsg{Width: 1, Height: 1}, tea.WindowSizeMsg{Width: 1, Height: 1}},
		{tea.WindowSizeMsg{Width: 100, Height: 30}, tea.WindowSizeMsg{Width: 100, Height: 30}},
		{HangupMsg{}, HangupMsg{}},
	} {
		if got := sized(nil, tt.msg); got != tt.want {
			t.Errorf("%+v: got %+v, want %+v", tt.msg, got, tt.want)
		}
	}
}

// A command that panics says so and no more, even if it is one of several; any other is left alone.
func TestGuarded(t *testing.T) {
	t.Parallel()
	type brokeMsg struct{}
	broke := func() tea.Msg { return brokeMsg{} }
	breaks := func() tea.Msg { panic(errors.New("Ola Nowak")) }
	fine := func() tea.Msg { return HangupMsg{} }
	if Guarded(nil, broke) != nil {
		t.Error("no command became one")
	}
	if got := Guarded(breaks, broke)(); got != (brokeMsg{}) {
		t.Errorf("got %v", got)
	}
	if got := Guarded(fine, broke)(); got != (HangupMsg{}) {
		t.Errorf("got %v", got)
	}
	batch, ok := Guarded(func() tea.Msg { return tea.BatchMsg{fine, breaks, nil} }, broke)().(tea.BatchMsg)
	if !ok || len(batch) != 3 || batch[0]() != (HangupMsg{}) || batch[1]() != (brokeMsg{}) || batch[2] != nil {
		t.Errorf("got %v", batch)
	}
}
