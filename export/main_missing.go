package export

import (
	"regexp"
	"slices"
	"strings"

	"referral/export/document"
)

// seeList is printed in a part of the main sheet with no answers; the list in the last part says what is missing.
const seeList = "See section 10."

// isMissing reports whether an answer only says that there is none.
func isMissing(s string) bool {
	s = strings.TrimSpace(s)
	return strings.EqualFold(s, notAnswered) || s == notWritten
}

// onlyMissing matches a paragraph with one label and no answer: "Family and home: not answered yet."
var onlyMissing = regexp.MustCompile(`^(?:[^.:]{1,60}: )?(?:[Nn]ot answered yet|[Nn]ot written down)\.$`)

// listedOnce drops what the parts say is missing, since the last part lists each thing once. A part with nothing left
// points there.
func listedOnce(parts []document.Block) []document.Block {
	kept := slices.DeleteFunc(slices.Clone(parts), func(b document.Block) bool {
		p, ok := b.(document.Paragraph)
		return ok && onlyMissing.MatchString(p.Text.String())
	})
	var out []document.Block
	for i, b := range kept {
		out = append(out, b)
		if isPart(b) && (i+1 == len(kept) || isPart(kept[i+1])) {
			out = append(out, plain(seeList)...)
		}
	}
	return out
}

// isPart reports whether a block is the heading of a part.
func isPart(b document.Block) bool {
	h, ok := b.(document.Heading)
	return ok && h.Level == 1
}
