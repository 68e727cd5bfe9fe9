package cmd

import (
	"os"
	"unsafe"

	"golang.org/x/sys/windows"
)

// understands switches on that the console reads escape sequences. Windows leaves that off for a new program, and one of
// its settings does without ("use legacy console").
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
