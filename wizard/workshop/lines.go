package workshop

import (
	"fmt"
	"strings"

	"referral/checklist/clean"
	"referral/checklist/english"
)

// Problem is one thing to change in a trainer's own file.
type Problem struct {
	Line  int    // Line is 0 if the whole file is meant.
	Key   string // Key is the place, such as "weak.text" or "criterion.3.weak_why".
	Say   string
	Minor bool // Minor is set if the scenario can be used anyway.
}

// maxKey is the most characters of a key that are shown. No key of a case is half as long.
const maxKey = 80

// String returns the problem on one line, safe to print: a key can be anything that was typed into the file.
func (p Problem) String() string {
	var b strings.Builder
	if p.Line > 0 {
		fmt.Fprintf(&b, "line %d: ", p.Line)
	}
	key, _ := clean.Line(p.Key)
	if key != "" {
		b.WriteString(english.Short(key, maxKey) + ": ")
	}
	say, _ := clean.Line(p.Say)
	return b.String() + say
}
