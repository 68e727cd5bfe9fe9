package screen

// HangupMsg says that the window was closed, or that the program must end.
type HangupMsg struct{}

// SuspendMsg says that the program must stop for a while. Saved is closed once everything is saved.
type SuspendMsg struct{ Saved chan struct{} }
