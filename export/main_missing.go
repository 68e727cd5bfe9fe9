package export

import (
	"regexp"
	"slices"
	"strings"

	"referral/export/document"
)

// seeList stands in a part of the main sheet of which nothing is answered: the list in the last part says what.
const seeList = "See section 10."

// isMissing reports whether an answer only says that there is none.
func isMissing(s string) bool {
	s = strings.TrimSpace(s)
	return strings.EqualFold(s, notAnswered) || s == notWritten
}

// onlyMissing is a paragraph of one label and no answer: "Family and home: not answered yet."
var onlyMissing = regexp.MustCompile(`^(?:[^.:]{1,60}: )?(?:[Nn]ot answered yet|[Nn]ot written down)\.$`)

// listedOnce leaves out what the parts say is missing, since the last part lists each thing once. A part with nothing else
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
