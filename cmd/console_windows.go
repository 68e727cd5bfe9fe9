package cmd

import (
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
	"golang.org/x/term"
)

// understands makes the console read escape sequences. Windows leaves that off for a new program, and cannot turn it on if
// the setting "use legacy console" is ticked.
func understands(f *os.File) bool {
	var mode uint32
	h := windows.Handle(f.Fd())
	if windows.GetConsoleMode(h, &mode) != nil {
		return false
	}
	return windows.SetConsoleMode(h, mode|windows.ENABLE_PROCESSED_OUTPUT|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING) == nil
}

// aloneInWindow reports whether no other program uses this console. Started from cmd or PowerShell, the program shares it
// with them.
func aloneInWindow() bool {
	list := windows.NewLazySystemDLL("kernel32.dll").NewProc("GetConsoleProcessList")
	if list.Find() != nil {
		return false
	}
	var ids [2]uint32
	n, _, _ := list.Call(uintptr(unsafe.Pointer(&ids[0])), uintptr(len(ids)))
	return n == 1
}

// makeRaw hands over each key as it is pressed. A console that does not understand escape sequences cannot send them
// for its keys either, and refuses when asked to: it only hands over characters.
func makeRaw(fd int) (*term.State, error) {
	if old, err := term.MakeRaw(fd); err == nil {
		return old, nil
	}
	old, err := term.GetState(fd)
	if err != nil {
		return nil, err
	}
	h := windows.Handle(fd)
	var mode uint32
	if err := windows.GetConsoleMode(h, &mode); err != nil {
		return nil, err
	}
	mode &^= windows.ENABLE_ECHO_INPUT | windows.ENABLE_PROCESSED_INPUT | windows.ENABLE_LINE_INPUT
	return old, windows.SetConsoleMode(h, mode)
}
