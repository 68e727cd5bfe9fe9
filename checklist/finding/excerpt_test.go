package finding

import (
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"referral/checklist/english"
)

// If a whole document is on one line, a span is shown with what is around it, in any script, and the caret is under the
// words.
func TestExcerptOfALongLine(t *testing.T) {
	for _, around := range []string{"a word ", "é", "漢字", "👨‍👩‍👧", "می\u200cخواهم ", "e\u0301", "\u200b\u00ad\U000E0041x", "\x1b[31m"} {
		before := strings.Repeat(around, 5000)
		text := before + "CHAOTIC" + strings.Repeat(around, 5000) + "\nnext line"
		line, carets := excerpt(text, len(before), len(before)+len("CHAOTIC"))
		words, at := strings.TrimLeft(carets, " "), strings.Index(line, "CHAOTIC")
		if at < 0 || words != "^^^^^^^" || english.Width(line[:at]) != len(carets)-len(words) {
			t.Errorf("%q: the words are not above the carets:\n%s\n%s", around, line, carets)
		}
		if n := english.Width(line); n > lineWidth+2 || !strings.HasPrefix(line, "…") || !strings.HasSuffix(line, "…") || !utf8.ValidString(line) {
			t.Errorf("%q: %d columns: %q", around, n, line)
		}
		if strings.ContainsAny(line, "\x1b\u200b\u00ad\U000E0041") || strings.Contains(line, "next") {
			t.Errorf("%q: %q", around, line)
		}
	}
}

// The work for one finding does not grow with the length of its line.
func TestLongLineIsNoSlower(t *testing.T) {
	work := func(n int) uint64 {
		part := strings.Repeat("漢\t", n) // A tab makes it a new text.
		text := part + "CHAOTIC" + part
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		excerpt(text, len(part), len(part)+7)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	if short, long := work(1000), work(500_000); long > 10*short+10_000 {
		t.Errorf("%d bytes for a long line, %d for a short one", long, short)
	}
}

// Places are the same whether they are asked for in order or not, on long lines and short ones.
func TestLineCounter(t *testing.T) {
	text := "Zofia's mam\n\né漢 crèche " + strings.Repeat("słowo ", 50) + "\nend"
	var counter lineCounter
	for _, offset := range []int{0, 5, 11, 12, 13, 15, 40, 200, len(text), 40, 13} {
		before := text[:offset]
		wantLine := strings.Count(before, "\n") + 1
		wantColumn := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
		if line, column := counter.at(text, offset); line != wantLine || column != wantColumn {
			t.Errorf("offset %d: line %d, column %d, want line %d, column %d", offset, line, column, wantLine, wantColumn)
		}
	}
}
