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

// lineIndex says on which line each key of a TOML file stands. A table of an array has its number, from 1, in its key:
// "decision.1.step.2.text". It takes the file to be well formed.
func lineIndex(data []byte) map[string]int {
	index := map[string]int{}
	count := map[string]int{}
	table, open := "", ""
	for i, line := range strings.Split(string(data), "\n") {
		if open != "" {
			if strings.Contains(line, open) {
				open = ""
			}
			continue
		}
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "[[") && strings.Contains(line, "]]"):
			table = numbered(line[2:strings.Index(line, "]]")], count, true)
			index[table] = i + 1
		case strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]"):
			table = numbered(strings.Trim(line, "[]"), count, false)
			index[table] = i + 1
		default:
			key, value, ok := strings.Cut(line, "=")
			if !ok || strings.HasPrefix(line, "#") {
				continue
			}
			key = strings.TrimSpace(key)
			if table != "" {
				key = table + "." + key
			}
			if _, twice := index[key]; !twice {
				index[key] = i + 1
			}
			for _, q := range []string{`"""`, "'''"} {
				if strings.Count(value, q) == 1 {
					open = q
				}
			}
		}
	}
	return index
}

// numbered puts the number of each array of tables into the name of a table. Arrays below an element count for
// themselves, since its number is part of their name.
func numbered(name string, count map[string]int, next bool) string {
	parts := strings.Split(strings.TrimSpace(name), ".")
	full := ""
	for i, p := range parts {
		if full != "" {
			full += "."
		}
		full += strings.TrimSpace(p)
		if next && i == len(parts)-1 {
			count[full]++
		}
		if n := count[full]; n > 0 {
			full += fmt.Sprintf(".%d", n)
		}
	}
	return full
}
