package workshop

import (
	"fmt"
	"strconv"
	"strings"
)

// NewCase holds what a case needs, and the facts to rewrite it from, if any.
type NewCase struct {
	Title    string
	Mentions []string
	Case     string
	Weak     string
	Facts    []string
}

// RealNotes says what kind of thing in a text could belong to a real person, without repeating it.
func RealNotes(text string) []string { return realNotes(text) }

// File returns the case as a trainer's file, with everything else it can have as comments.
func (n NewCase) File() []byte {
	var b strings.Builder
	b.WriteString("# A case for referral workshop. Lines that begin with # are for you alone.\n\n")
	fmt.Fprintf(&b, "title = %s\nmentions = %s # said before the case is shown\n", quoted(n.Title), quotedList(n.Mentions))
	fmt.Fprintf(&b, "case = %s\n", block(n.Case))
	if len(n.Facts) > 0 {
		fmt.Fprintf(&b, "facts = %s # the room writes from these\n", quotedList(n.Facts))
	}
	fmt.Fprintf(&b, "\n[weak]\ntext = %s\n", block(n.Weak))
	b.WriteString(`
# The rest is up to you. Each part has its own screens and papers, and what is not here is left out.
# To see how one is written: referral workshop check --example wren
#
#   [[question]]   a question for groups (ask), and what a good answer holds (answer)
#   [better]       a better text (text), what changed (changed), and where the room may argue (argue)
#   [[criterion]]  one of the eight, and whether each text has it
#   [call]         the phone call in pairs
#   [[decision]]   a decision, branch by branch
#   [[quiz]]       a question about time
`)
	return []byte(b.String())
}

// quoted is a text on one line. Go's escapes for control characters are not all those of TOML, so that they are left out.
func quoted(s string) string { return strconv.Quote(strings.Join(strings.Fields(s), " ")) }

func quotedList(items []string) string {
	out := make([]string, len(items))
	for i, s := range items {
		out[i] = quoted(s)
	}
	return "[" + strings.Join(out, ", ") + "]"
}

// block returns a text of several lines.
func block(s string) string {
	return "\"\"\"\n" + strings.NewReplacer(`\`, `\\`, `"""`, `""\"`).Replace(strings.TrimSpace(s)) + "\n\"\"\""
}
