package cmd

import (
	"os"
	"testing"

	"golang.org/x/sys/windows"
)

func TestEscapesAreSwitchedOn(t *testing.T) {
	f, err := os.OpenFile("CONOUT$", os.O_RDWR, 0)
	if err != nil {
		t.Skip("there is no console here")
	}
	defer f.Close()
	mode := func() (mode uint32) {
		if err := windows.GetConsoleMode(windows.Handle(f.Fd()), &mode); err != nil {
			t.Fatal(err)
		}
		return mode
	}
	const on = windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING
	if err := windows.SetConsoleMode(windows.Handle(f.Fd()), mode()&^on); err != nil {
		t.Fatal(err)
	}
	if escapes(f, "dumb") || mode()&on != 0 {
		t.Error("escape sequences are used although TERM is dumb")
	}
	if !escapes(f, "") || mode()&on == 0 {
		t.Error("escape sequences are off in a console without TERM")
	}
}
