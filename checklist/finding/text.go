package finding

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"

	"referral/checklist/english"
	"referral/checklist/source"
)

// lineWidth is how much of a line is shown around the words, in columns.
const lineWidth = 72

// WriteText writes findings for people to read: first a line that counts them, then each question once, with the places
// it is about, the words there with carets under them, why it is asked and its source. Findings on an answer of a
// record, whose text is not available here, only show the words.
func WriteText(w io.Writer, text string, fs []Finding) error {
	b := bufio.NewWriter(w)
	b.WriteString(summary(fs))
	var lines lineCounter
	for _, same := range byQuestion(fs) {
		for i := range same {
			f := &same[i]
			if where := f.where(text, &lines); i == 0 {
				fmt.Fprintf(b, "\n%s: %s, %s (%s)\n", where, f.Severity, f.Category, f.Rule)
			} else {
				fmt.Fprintf(b, "%s:\n", where)
			}
			f.writeWords(b, text)
		}
		f := &same[0]
		wrap(b, "Ask:    ", f.Ask)
		wrap(b, "Why:    ", f.Why)
		wrap(b, "Source: ", titles(f.Source))
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing findings: %w", err)
	}
	return nil
}

// byQuestion groups findings of one rule and severity that ask the same question, at the place of the first of them.
func byQuestion(fs []Finding) [][]Finding {
	type question struct {
		rule, ask string
		severity  Severity
	}
	var groups [][]Finding
	at := make(map[question]int)
	for _, f := range fs {
		q := question{f.Rule, f.Ask, f.Severity}
		i, ok := at[q]
		if !ok {
			i = len(groups)
			at[q] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	return groups
}

// where says where a finding is.
func (f *Finding) where(text string, lines *lineCounter) string {
	where := f.At.String()
	if f.At == nil && f.inside(text) {
		line, column := lines.at(text, f.Start)
		where = fmt.Sprintf("line %d, column %d", line, column)
	}
	return cmp.Or(where, "the text")
}

// writeWords writes the words of a finding: within their line, if the text is available.
func (f *Finding) writeWords(b *bufio.Writer, text string) {
	switch {
	case f.inside(text):
		shown, caret := excerpt(text, f.Start, f.End)
		fmt.Fprintf(b, "    %s\n    %s\n", shown, caret)
	case !f.Whole && f.Text != "":
		fmt.Fprintf(b, "    %q\n", plain(f.Text))
	}
}

// String returns the place in words: the question, then the person and the fact.
func (p *Place) String() string {
	if p == nil {
		return ""
	}
	var parts []string
	for _, s := range []string{p.Question, p.Person, p.Fact} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " ")
}

// NoComments is shown if nothing was found. It does not clear a text: a rule sees little of what a reader sees.
const NoComments = "No comments. That is all a rule can tell."

// summary counts findings. A finding on a whole text means that something is missing from it.
func summary(fs []Finding) string {
	var count [Fix + 1]int
	missing := 0
	for i := range fs {
		switch f := &fs[i]; {
		case f.Severity < Info || f.Severity > Fix:
		case f.Whole:
			missing++
		default:
			count[f.Severity]++
		}
	}
	var parts []string
	for _, c := range []struct {
		n     int
		words string
	}{{count[Fix], "that guidance asks to change"}, {count[Think], "to think about"}, {missing, "missing"}, {count[Info], "of style"}} {
		if c.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", c.n, c.words))
		}
	}
	if len(parts) == 0 {
		return NoComments + "\n"
	}
	return strings.Join(parts, ", ") + ". None of it stops you from sending.\n"
}

func titles(ids []string) string {
	names := make([]string, 0, len(ids))
	for _, id := range ids {
		if s, ok := source.Get(id); ok {
			names = append(names, s.Title)
		} else {
			names = append(names, id)
		}
	}
	return strings.Join(names, "; ")
}

// wrap writes words under a label, broken at spaces.
func wrap(b *bufio.Writer, label, words string) {
	if words == "" {
		return
	}
	for i, line := range english.Wrap(english.OneLine(words), lineWidth-len(label), 0) {
		if i > 0 {
			label = strings.Repeat(" ", len(label))
		}
		b.WriteString("    " + label + line + "\n")
	}
}

// excerpt returns the line that holds the span, cut to lineWidth around it, and a line of carets to go under it. A span
// that continues over a line break is shown to the end of its first line.
func excerpt(text string, start, end int) (line, carets string) {
	// If the line is a whole document, only look at what is near enough to be shown.
	from, to := letterAt(text, start-mostShown), letterAt(text, end+mostShown)
	if i := strings.LastIndexByte(text[from:start], '\n'); i >= 0 {
		from += i + 1
	}
	if i := strings.IndexByte(text[start:to], '\n'); i >= 0 {
		to = start + i
	}
	end = min(end, to)
	before, words, after := plain(text[from:start]), plain(text[start:end]), plain(text[end:to])
	room := max(lineWidth-english.Width(words), 16)
	before = lastColumns(before, max(room/2, room-english.Width(after)))
	after = firstColumns(after, room-english.Width(before))
	return before + words + after, strings.Repeat(" ", english.Width(before)) + strings.Repeat("^", max(english.Width(words), 1))
}

// mostShown is more bytes than a line of lineWidth columns has.
const mostShown = 8 * lineWidth

// letterAt returns where the first character at or after an offset begins.
func letterAt(text string, at int) int {
	at = min(max(at, 0), len(text))
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return at
}

func firstColumns(s string, n int) string {
	if english.Width(s) <= n {
		return strings.TrimRight(s, " ")
	}
	used, end := 1, 0
	g := graphemes.FromString(s)
	for g.Next() {
		if used += english.Width(g.Value()); used > n {
			break
		}
		end = g.End()
	}
	return s[:end] + "…"
}

func lastColumns(s string, n int) string {
	total := english.Width(s)
	if total <= n {
		return s
	}
	g := graphemes.FromString(s)
	for total >= n && g.Next() {
		total -= english.Width(g.Value())
	}
	return "…" + s[g.End():]
}

// plain replaces every control character and odd space with a space, so that a text cannot move the cursor or colour
// the screen. It leaves out characters that cannot be seen, except the two joiners that some scripts need.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsControl(r) || unicode.IsSpace(r) || unicode.Is(unicode.Bidi_Control, r):
			return ' '
		case unicode.Is(unicode.Cf, r) && r != '\u200c' && r != '\u200d', isNeverDrawn(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}

// isNeverDrawn reports whether r is of the block that Unicode keeps for what
// has no shape of its own, and no variation selector.
func isNeverDrawn(r rune) bool { return r >= 0xE0000 && r <= 0xE0FFF && !unicode.Is(unicode.Mn, r) }

// lineCounter counts lines, and characters in a line, from where it was last asked.
type lineCounter struct{ offset, line, column int }

func (c *lineCounter) at(text string, offset int) (line, column int) {
	if offset < c.offset {
		*c = lineCounter{}
	}
	passed := text[c.offset:offset]
	c.offset = offset
	if i := strings.LastIndexByte(passed, '\n'); i >= 0 {
		c.line += strings.Count(passed, "\n")
		c.column = 0
		passed = passed[i+1:]
	}
	c.column += utf8.RuneCountInString(passed)
	return c.line + 1, c.column + 1
}
