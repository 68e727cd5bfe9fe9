package wizard

import "strings"

// Clipboard is the clipboard of the computer on which the program runs.
type Clipboard interface {
	Write(text string) error
	Read() (string, error)
}

// Words about the clipboard.
const (
	WordsClipHistory = "Some computers keep a history of what is copied, and some send it to other devices. Turn that off first if you can, or clear it afterwards."
	WordsClipHeld    = "Copied to this computer's clipboard. Check that it arrived."
	WordsClipNone    = "It could not be copied: there is no clipboard here. The text is printed above, and referral export --format fields writes all the boxes to a file."
	WordsClipCleared = "The clipboard was cleared."
	WordsClipNewer   = "The clipboard holds something else by now, and was left alone."
	WordsClipUnseen  = "The clipboard could not be checked: copy something else over it."
)

// ClearClipboard empties the clipboard if it still holds the text, and says what it did.
func ClearClipboard(board Clipboard, held string) string {
	lines := func(s string) string { return strings.TrimRight(strings.ReplaceAll(s, "\r\n", "\n"), "\r\n") }
	now, err := board.Read()
	switch {
	case err != nil:
		return WordsClipUnseen
	case lines(now) != lines(held): // A clipboard may end its lines in its own way.
		return WordsClipNewer
	case board.Write("") != nil:
		return WordsClipUnseen
	}
	return WordsClipCleared
}
