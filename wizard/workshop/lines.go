package workshop

import (
	"fmt"
	"strings"

	"referral/checklist/clean"
	"referral/checklist/english"
)

// Problem is one thing to change in a trainer's own file.
type Problem struct {
	Line   int    // Line is 0 where the whole file is meant.
	Key    string // Key is the place, such as "weak.text" or "criterion.3.weak_why".
	Say    string
	Remark bool // Remark says that the scenario can be used all the same.
}

// maxKey is the length in characters at which a key of a file is cut off. The longest that a case has is half of it.
const maxKey = 80

// String is the problem on one line, safe to print: a key is whatever somebody has typed into the file.
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
