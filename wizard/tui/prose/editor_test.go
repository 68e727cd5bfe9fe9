package prose

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/unicode/norm"

	"referral/checklist/finding"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// A text typed, pasted, moved about in and deleted from at random matches a plain string with a cursor, and its rows
// are always those of wrapping it again.
func TestEditorAgainstAString(t *testing.T) {
	for seed := range uint64(12) {
		playEditor(t, rand.New(rand.NewPCG(seed, 7)), 400)
	}
}

func clock() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }

// letters are typed at random: plain, accented, an accent alone, wide, joined, right to left, Hangul in parts.
var letters = []string{"a", "b", "e", " ", " ", "  ", "\n", "é", "\u0301", "字", "한", "\u1112", "\u1161", "\u11ab", "👩‍🏫", "🇬🇧", "❤\ufe0f", "م", "ש", "ي\u200c", "word ", "a longer piece of text"}

func playEditor(t *testing.T, random *rand.Rand, steps int) {
	t.Helper()
	e := New("", true)
	model, cursor := "", 0
	now := clock()
	var undo []string
	for range steps {
		before := model
		switch random.IntN(12) {
		case 0, 1, 2, 3, 4, 5:
			s := letters[random.IntN(len(letters))]
			model, cursor = typedInto(model, cursor, s)
			e.insert(s, editOther, now)
		case 6:
			if from := edgeBefore(model, cursor); from < cursor {
				model, cursor = removedFrom(model, from, cursor)
				e.Key(screentest.Key("backspace"), 5, now)
			}
		case 7:
			if to := edgeAfter(model, cursor); to > cursor {
				model, cursor = removedFrom(model, cursor, to)
				e.Key(screentest.Key("delete"), 5, now)
			}
		case 8:
			e.Key(screentest.Key("left"), 5, now)
			cursor = edgeBefore(model, cursor)
		case 9:
			e.Key(screentest.Key("right"), 5, now)
			cursor = edgeAfter(model, cursor)
		case 10:
			names := []string{"up", "down", "home", "end", "ctrl+left", "ctrl+right", "pgup", "pgdown", "ctrl+home", "ctrl+end"}
			e.Key(screentest.Key(names[random.IntN(len(names))]), 5, now)
			cursor = e.at
		case 11:
			e.buf.width = 1 + random.IntN(20)
		}
		now = now.Add(3 * time.Second)
		if model != before {
			undo = append(undo, before)
		}
		checkEditor(t, e, model, cursor)
		if t.Failed() {
			t.Fatalf("text %+q, want %+q; cursor %d, want %d", e.Text(), model, e.at, cursor)
		}
	}
	n := min(len(undo), maxUndo)
	for i := range n {
		e.Undo()
		if got, want := e.Text(), undo[len(undo)-1-i]; got != want {
			t.Fatalf("undo %d: %+q, want %+q", i+1, got, want)
		}
	}
	for e.Redo() {
	}
	checkEditor(t, e, model, e.at)
}

func checkEditor(t *testing.T, e *Editor, model string, cursor int) {
	t.Helper()
	text := e.Text()
	if text != model || e.at != cursor {
		t.Error("not what a string would be")
	}
	if e.buf.size != len(text) || e.buf.chars != utf8.RuneCountInString(text) {
		t.Errorf("size %d and %d characters, want %d and %d", e.buf.size, e.buf.chars, len(text), utf8.RuneCountInString(text))
	}
	if !utf8.ValidString(text) || !norm.NFC.IsNormalString(text) {
		t.Errorf("not composed: %+q", text)
	}
	for i, p := range e.buf.paras {
		rows := e.buf.rowsOf(i)
		fresh := wrapRows(p.text, e.buf.width, nil)
		if len(rows) != len(fresh) {
			t.Fatalf("%d rows, wrapped afresh %d", len(rows), len(fresh))
		}
		last := 0
		for j, r := range rows {
			if r != fresh[j] || r.start != last || r.end < r.start {
				t.Errorf("row %d is %+v, afresh %+v", j, r, fresh[j])
			}
			last = r.end
			row := strings.TrimRight(p.text[r.start:r.end], " ")
			if ansi.StringWidth(row) > e.buf.width && visible(row) > 1 {
				t.Errorf("row %q is wider than %d", row, e.buf.width)
			}
		}
		if last != len(p.text) {
			t.Errorf("the rows end at %d of %d", last, len(p.text))
		}
	}
}

// visible returns how many characters take up room: one alone can be wider than the row.
func visible(s string) int {
	n := 0
	for g := graphemes.FromString(s); g.Next(); {
		if ansi.StringWidth(g.Value()) > 0 {
			n++
		}
	}
	return n
}

// typedInto returns the model of typing: a composed string, with the cursor after what was typed.
func typedInto(s string, at int, add string) (string, int) {
	out := norm.NFC.String(s[:at] + add + s[at:])
	return out, edgeAt(out, min(len(norm.NFC.String(s[:at]+add)), len(out)))
}

func removedFrom(s string, from, to int) (string, int) {
	out := norm.NFC.String(s[:from] + s[to:])
	return out, edgeAt(out, min(len(norm.NFC.String(s[:from])), len(out)))
}

// edges returns the edges of the visible characters, line by line.
func edges(s string) []int {
	out := []int{0}
	at := 0
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			at++
			out = append(out, at)
		}
		for g := graphemes.FromString(line); g.Next(); {
			at += len(g.Value())
			out = append(out, at)
		}
	}
	return out
}

func edgeAt(s string, at int) int {
	for _, e := range edges(s) {
		if e >= at {
			return e
		}
	}
	return len(s)
}

func edgeBefore(s string, at int) int {
	last := 0
	for _, e := range edges(s) {
		if e >= at {
			break
		}
		last = e
	}
	return last
}

func edgeAfter(s string, at int) int {
	for _, e := range edges(s) {
		if e > at {
			return e
		}
	}
	return at
}

func FuzzEditor(f *testing.F) {
	f.Add(uint64(1), "e\u0301字")
	f.Fuzz(func(t *testing.T, seed uint64, s string) {
		e := New("", true)
		e.Paste(s, clock())
		text := e.Text()
		checkEditor(t, e, text, e.at)
		random := rand.New(rand.NewPCG(seed, 1))
		for range 30 {
			e.Key(screentest.Key([]string{"left", "backspace", "up", "end", "ctrl+left", "delete", "ctrl+w", "down", "home"}[random.IntN(9)]), 5, clock())
			e.buf.width = 1 + random.IntN(30)
			checkEditor(t, e, e.Text(), e.at)
			if got := edgeAt(e.Text(), e.at); got != e.at {
				t.Fatalf("the cursor is inside a character of %+q at %d", e.Text(), e.at)
			}
			e.Draw(4, screen.NewStyles(screen.ThemeNone, screen.DepthNone), true)
		}
	})
}

// Rows break after spaces, inside words that are too long, and never inside a visible character.
func TestWrap(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       string // want has the rows, separated by bars.
	}{
		{"empty", "", 5, ""},
		{"fits", "one two", 7, "one two"},
		{"at a space", "one two", 6, "one |two"},
		{"the space hangs over", "three four", 5, "three |four"},
		{"a long word", "abcdefgh ij", 3, "abc|def|gh |ij"},
		{"spaces first", "  a bcd", 4, "  a |bcd"},
		{"wide letters", "字字字", 4, "字字|字"},
		{"wide at an odd width", "a字字", 4, "a字|字"},
		{"joined picture", "ab👩‍🏫c", 3, "ab|👩‍🏫c"},
		{"accent alone on a space", "ab \u0301cd e", 4, "ab \u0301c|d e"},
		{"no-break space", "a\u00a0b c", 3, "a\u00a0b |c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, r := range wrapRows(tt.text, tt.width, nil) {
				got = append(got, tt.text[r.start:r.end])
			}
			if s := strings.Join(got, "|"); s != tt.want {
				t.Errorf("got %q, want %q", s, tt.want)
			}
		})
	}
}

// Up and down keep to the cell where they started, past short rows and across wide letters.
func TestUpAndDown(t *testing.T) {
	e := New("abcdef\nx\n字字字", true)
	e.at = 5
	tests := []struct {
		key  string
		want int
	}{{"down", 8}, {"down", 9 + 6}, {"up", 8}, {"up", 5}, {"home", 0}, {"up", 0}, {"end", 6}, {"down", 8}, {"down", 9 + 9}}
	for i, tt := range tests {
		e.Key(screentest.Key(tt.key), 5, clock())
		if e.at != tt.want {
			t.Fatalf("%d %s: at %d, want %d", i, tt.key, e.at, tt.want)
		}
	}
}

// Page Up and Page Down keep one row of what was visible, and move at least one row.
func TestPages(t *testing.T) {
	t.Parallel()
	const text = "a\nb\nc\nd\ne\nf\ng\nh"
	for _, tt := range []struct {
		page, from, up, down int
	}{{4, 8, 2, 14}, {1, 8, 6, 10}, {0, 8, 6, 10}, {100, 8, 0, 14}} {
		for key, want := range map[string]int{"pgup": tt.up, "pgdown": tt.down} {
			e := New(text, true)
			e.at = tt.from
			if e.Key(screentest.Key(key), tt.page, clock()); e.at != want {
				t.Errorf("%s in a page of %d rows: at %d, want %d", key, tt.page, e.at, want)
			}
		}
	}
}

// Letters deleted one by one come back a word at a time, each in its place.
func TestUndoOfRubbingOut(t *testing.T) {
	t.Parallel()
	const text = "cold wet boots"
	for key, undone := range map[string][]string{
		"backspace": {"cold wet ", "cold wet boots"},
		"delete":    {"wet boots", "cold wet boots"},
	} {
		e := New(text, true)
		if e.at = len(text); key == "delete" {
			e.at = 0
		}
		for range 8 {
			e.Key(screentest.Key(key), 5, clock())
		}
		var got []string
		for e.Undo() {
			got = append(got, e.Text())
		}
		if !slices.Equal(got, undone) {
			t.Errorf("%s: undone to %q, want %q", key, got, undone)
		}
	}
}

// The words of the current comment look different from those of others, and the cursor is drawn within them.
func TestMarksShown(t *testing.T) {
	t.Parallel()
	st := screen.NewStyles(screen.ThemeDark, screen.DepthTrue)
	e := New("He is chaotic and rude.", true)
	e.Mark([]finding.Finding{{Start: 6, End: 13, Text: "chaotic"}, {Start: 18, End: 22, Text: "rude"}})
	e.Shown, e.at = 2, 20
	rows, caretRow, _ := e.Draw(3, st, true)
	if caretRow != 0 || len(rows) != 3 {
		t.Fatalf("row %d of %d", caretRow, len(rows))
	}
	for _, want := range []string{st.Mark.Paint("chaotic"), st.Shown.Paint("ru") + screen.CursorMark + st.Shown.Paint("de")} {
		if !strings.Contains(rows[0], want) {
			t.Errorf("%q lacks %q", rows[0], want)
		}
	}
	if st.Mark.Paint("x") == st.Shown.Paint("x") {
		t.Error("the one shown looks like the others")
	}
}

// Only as many rows are drawn as fit, and no paragraph below them is begun.
func TestDrawsNoMoreThanTheRoom(t *testing.T) {
	t.Parallel()
	st := screen.NewStyles(screen.ThemeNone, screen.DepthNone)
	e := New("one\ntwo\nthree\nfour", true)
	e.at = 0
	for h := 1; h <= 6; h++ {
		rows, _, _ := e.Draw(h, st, false)
		if want := append([]string{"one", "two", "three", "four"}[:min(h, 4)], make([]string, max(h-4, 0))...); len(rows) != h || ansi.Strip(strings.Join(rows, "|")) != strings.Join(want, "|") {
			t.Errorf("%d rows: %q", h, rows)
		}
	}
}
