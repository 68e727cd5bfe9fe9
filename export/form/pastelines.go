package form

import (
	"strings"
)

// A pastedLine is a line of pasted text and its surroundings.
type pastedLine struct {
	raw    string
	cells  []string // cells are the parts between tabs and wide gaps.
	before int      // before is how many empty lines are above it.
	after  int
	block  int  // block is its index in a run of lines without an empty one.
	size   int  // size is how many lines that run has.
	labels int  // labels is how many lines of that run are certainly labels.
	empty  bool // empty: a table row without words.
	broken bool // broken: a page ended above it.
}

// plain reports whether a line is a single run of words.
func (l pastedLine) plain() bool {
	if l.empty || len(l.cells) != 1 || strings.Contains(strings.TrimLeft(l.raw, "\t "), "\t") {
		return false
	}
	all := line{text: l.cells[0]}.entries()
	return len(all) == 1 && all[0].places == 0
}

// cutLines splits text into lines. It drops page marks, buttons and what is repeated at the head of each page.
func cutLines(text string) []pastedLine {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u2028", "\n", "\u2029", "\n\n", "\u00a0", " ").Replace(text)
	text = strings.Map(func(r rune) rune {
		if isBlankRune(r) || r == gapMark {
			return ' '
		}
		return r
	}, text)
	all := strings.Split(text, "\n")
	running := runningHeads(all)
	var out []pastedLine
	empty, broken := 0, false
	for _, raw := range all {
		trimmed := strings.TrimSpace(raw)
		switch {
		case trimmed == "" && strings.Count(raw, "\t") < 2:
			empty++
			continue
		case trimmed != "" && limitIn(trimmed) == 0 && (isPageMark(trimmed) || running[trimmed]):
			broken = broken || pageNumber.MatchString(trimmed)
			continue
		}
		l := pastedLine{raw: raw, before: empty, broken: broken, empty: trimmed == ""}
		if len(out) > 0 {
			out[len(out)-1].after = empty
		}
		l.cells = cutCells(raw)
		out = append(out, l)
		empty, broken = 0, false
	}
	if len(out) > 0 {
		out[len(out)-1].after = max(empty, 1)
		out[0].before = max(out[0].before, 1)
	}
	countBlocks(out)
	return out
}

func countBlocks(lines []pastedLine) {
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && lines[j].before == 0 {
			j++
		}
		labels := 0
		for k := i; k < j; k++ {
			if simpleLabel.MatchString(labelOf(lines[k].raw)) || isStarred(lines[k].raw) {
				labels++
			}
		}
		for k := i; k < j; k++ {
			lines[k].block, lines[k].size, lines[k].labels = k-i, j-i, labels
		}
		i = j
	}
}

// runningHeads finds lines that recur next to a page number.
func runningHeads(all []string) map[string]bool {
	count := map[string]int{}
	var words []string
	for _, l := range all {
		if l = strings.TrimSpace(l); l != "" {
			words = append(words, l)
		}
	}
	for i, l := range words {
		if !pageNumber.MatchString(l) {
			continue
		}
		for _, j := range []int{i - 1, i + 1} {
			if j >= 0 && j < len(words) {
				count[words[j]]++
			}
		}
	}
	out := map[string]bool{}
	for l, n := range count {
		out[l] = n > 2
	}
	return out
}

// cutCells splits a line at tabs and wide gaps. Boxes that continue after a gap stay with those before it.
func cutCells(raw string) []string {
	raw = numberTab.ReplaceAllString(raw, "$1 ")
	var out []string
	for _, c := range wideGap.Split(raw, -1) {
		c = strings.TrimSpace(c)
		if c == "" {
			continue
		}
		if n := len(out); n > 0 && hasBox(c) && hasBox(out[n-1]) {
			if all := (line{text: c}).entries(); len(all) == 1 && all[0].label == "" {
				out[n-1] += "  " + c
				continue
			}
		}
		out = append(out, c)
	}
	return out
}

func hasBox(text string) bool {
	return strings.ContainsAny(text, "☐☑") || boxChars.MatchString(text) || fullChars.MatchString(text)
}
