package clean

import (
	"strings"
	"unicode"
)

// Paste returns s as it should arrive from a clipboard: like [Text], but without what Word and email leave behind.
//
// Pictures are dropped and counted. Bullets, ticks and arrows of Word's symbol fonts become the characters they look
// like. Spaces before a line break are removed, and so are blank lines after the second in a row; spaces at the very
// end stay, as the writer may continue there. Quotation marks are unchanged: they are someone's own.
func Paste(s string) (string, Removed) {
	out, removed := filter(s, office)
	lines := strings.Split(out, "\n")
	kept := lines[:0]
	blank := 0
	for i, line := range lines {
		if i < len(lines)-1 {
			line = strings.TrimRightFunc(line, unicode.IsSpace)
		}
		if line != "" {
			blank = 0
		} else if i > 0 && i < len(lines)-1 {
			blank++
		}
		if blank > mostBlank {
			blank = mostBlank
			continue
		}
		kept = append(kept, line)
	}
	return strings.Join(kept, "\n"), removed
}

// mostBlank is how many blank lines in a row a paste keeps.
const mostBlank = 2

// office maps what word processors leave on the clipboard. An empty replacement means a picture.
var office = map[rune]string{
	0xFFFC: "",  // an object, such as a picture
	0xF0B7: "•", // Symbol
	0xF0A7: "•", // Wingdings, and the rest
	0xF0D8: "•",
	0xF076: "•",
	0xF06E: "•",
	0xF0FC: "✓",
	0xF0E0: "→",
}
