package content

import (
	"fmt"
	"strings"
)

// Lines returns the line of each key of a TOML file. A table of an array has its number, from 1, in its key:
// "decision.1.step.2.text". The file must be well formed.
func Lines(data []byte) map[string]int {
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

// numbered puts the number of each array of tables into the name of a table. Arrays below an element are counted
// separately, since its number is part of their name.
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
