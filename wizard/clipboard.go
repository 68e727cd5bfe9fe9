package wizard

import "strings"

// Clipboard is the clipboard of the computer.
type Clipboard interface {
	Write(text string) error
	Read() (string, error)
}

// Words about the clipboard.
const (
	WordsClipHistory = "The clipboard is cleared when you finish here. Windows may keep what you copy (Windows key + V), and some computers send it to other devices: turn that off first if you can, or clear it when you have finished."
	WordsClipCheck   = "Check that it arrived in the form."
	WordsClipNone    = "It could not be copied: there is no clipboard here. The text is printed above, and referral export --format fields writes all the boxes to a file."
	WordsClipCleared = "The clipboard has been cleared."
	WordsClipNewer   = "You have copied something else since, so it was left."
	WordsClipUnseen  = "The clipboard could not be checked: copy something else over it."
)

// ClearClipboard empties the clipboard if it still holds the text, and says
// what it did.
func ClearClipboard(board Clipboard, held string) string {
	lines := func(s string) string { return strings.TrimRight(strings.ReplaceAll(s, "\r\n", "\n"), "\r\n") }
	now, err := board.Read()
	switch {
	case err != nil:
		return WordsClipUnseen
	case lines(now) != lines(held): // Clipboards can change line endings.
		return WordsClipNewer
	case board.Write("") != nil:
		return WordsClipUnseen
	}
	return WordsClipCleared
}
