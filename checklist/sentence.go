package checklist

import (
	"strings"
)

// Sentences splits a text into its sentences, leaving out only the space between them. A line without a full stop runs
// on into a short next one, as in an address. A quotation is not split.
func Sentences(text string) []string {
	var out []string
	var s strings.Builder
	flush := func() {
		if t := strings.TrimSpace(s.String()); t != "" {
			out = append(out, t)
		}
		s.Reset()
	}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		line = strings.TrimSpace(line)
		if i > 0 && (line == "" || startsAnew(s.String(), line)) {
			if t := strings.TrimSpace(s.String()); t != "" {
				out = append(out, t+"\n")
			}
			s.Reset()
		} else if s.Len() > 0 {
			s.WriteByte('\n')
		}
		from := 0
		for _, end := range sentenceEnds(line) {
			s.WriteString(line[from:end])
			flush()
			from = end
		}
		s.WriteString(line[from:])
	}
	flush()
	return out
}

// startsAnew reports whether a line begins a new sentence after what came before it.
func startsAnew(before, line string) bool {
	before = strings.TrimSpace(before)
	if before == "" || strings.ContainsAny(before[len(before)-1:], ".!?") {
		return true
	}
	return allSigns().bullet.MatchString(line) || !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, ",") && len(strings.Fields(line)) > 3
}

// sentenceEnds returns the places in a line where one sentence ends and another follows.
func sentenceEnds(line string) []int {
	x := allSigns()
	var out []int
	for _, at := range x.endOfSentence.FindAllStringIndex(line, -1) {
		last := line[strings.LastIndexAny(line[:at[0]], " \t\f\r(")+1 : at[0]+1]
		quotes := strings.Count(line[:at[1]], `"`)%2 == 1 || strings.Count(line[:at[1]], "“") > strings.Count(line[:at[1]], "”")
		if !quotes && !x.abbreviation.MatchString(last) && at[1] < len(line) {
			out = append(out, at[1])
		}
	}
	return out
}
