package screen

// HangupMsg says that the window is closed, or that the program is to end.
type HangupMsg struct{}

// SuspendMsg says that the program is to stop for a while. Saved is closed once all is saved.
type SuspendMsg struct{ Saved chan struct{} }
