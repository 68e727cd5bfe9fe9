package show

import (
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
	"referral/wizard/workshop"
)

// plainRows returns rows without their styles, as one string.
func plainRows(rows screen.Rows) string {
	return ansi.Strip(strings.ReplaceAll(strings.Join(rows, "\n"), screen.CursorMark, ""))
}

// Blocks share a screen if they fit with an empty row between them. One that is too long for any screen is split over
// several.
func TestPaged(t *testing.T) {
	t.Parallel()
	block := func(letters string) screen.Rows { return strings.Split(letters, "") }
	for _, tt := range []struct {
		blocks []screen.Rows
		h      int
		want   string // want lists the rows of each screen; "." is an empty row.
	}{
		{nil, 3, ""},
		{[]screen.Rows{block("ab")}, 2, "ab"},
		{[]screen.Rows{block("ab"), block("c")}, 4, "ab.c"},
		{[]screen.Rows{block("ab"), block("c")}, 3, "ab|c"},
		{[]screen.Rows{block("a"), block("bc"), block("d")}, 4, "a.bc|d"},
		{[]screen.Rows{block("abcde")}, 2, "ab|cd|e"},
		{[]screen.Rows{block("abcd")}, 2, "ab|cd"},
		{[]screen.Rows{block("a"), block("bcdef"), block("g")}, 4, "a|bcde|f.g"},
		{[]screen.Rows{block("ab")}, 0, "a|b"},
	} {
		var got []string
		for _, rows := range paged(tt.blocks, tt.h) {
			words := ""
			for _, row := range rows {
				if row == "" {
					row = "."
				}
				words += row
			}
			got = append(got, words)
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%q in %d rows: got %q, want %q", tt.blocks, tt.h, strings.Join(got, "|"), tt.want)
		}
	}
}

// Two texts have a line between them on every row of the longer one, and the shorter one stays on the screens that
// follow.
func TestSideBySide(t *testing.T) {
	t.Parallel()
	got := sideBySide([]screen.Rows{{"a", "b"}}, []screen.Rows{{"c", "d", "e"}, {"f"}}, 11, 3)
	want := []string{"a    │ c\nb    │ d\n     │ e", "a    │ f\nb    │ "}
	for i, rows := range got {
		if i >= len(want) || plainRows(rows) != want[i] {
			t.Errorf("screen %d: got\n%s", i+1, plainRows(rows))
		}
	}
	if len(got) != len(want) {
		t.Errorf("%d screens", len(got))
	}
}

// Words that are asked about are underlined one by one, and followed by their number.
func TestMarked(t *testing.T) {
	t.Parallel()
	s := Styles(false)
	text := "Mum often fails to engage, and often."
	span := func(words string, from int) workshop.Span {
		at := from + strings.Index(text[from:], words)
		return workshop.Span{Start: at, End: at + len(words), Text: words}
	}
	marks := []mark{{span: span("fails to engage", 0), number: 2}, {span: span("often", 0), number: 1, shown: true}, {span: span("often", 20)}}
	sortMarks(marks)
	rows := marked(text, marks, 60, s)
	if got, want := plainRows(rows), "Mum often[1] fails to engage[2], and often."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, word := range []string{s.Shown.Paint("often"), s.Mark.Paint("often"), s.Mark.Paint("fails"), s.Mark.Paint("to"), s.Mark.Paint("engage")} {
		if !strings.Contains(rows[0], word) {
			t.Errorf("%q is not underlined by itself: %q", word, rows[0])
		}
	}
	if strings.Contains(rows[0], s.Mark.Paint("Mum")) {
		t.Error("a word that is not asked about is underlined")
	}
	over := []mark{{span: span("fails to engage", 0), number: 1}, {span: span("to engage, and", 0), number: 2}, {span: workshop.Span{Start: 30, End: 99}, number: 3}}
	if got, want := plainRows(marked(text, over, 60, s)), "Mum often fails to engage[1], and often."; got != want {
		t.Errorf("marks that overlap or go past the end: got %q, want %q", got, want)
	}
}

// The arrows, pages of five and digits move through a list, which stops at both ends.
func TestListKeys(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		keys []string
		want int // want is the row that is taken; -1 is none.
	}{
		{[]string{"enter"}, 0}, {[]string{"down", "enter"}, 1}, {[]string{"tab", "tab", "space"}, 2}, {[]string{"up", "enter"}, 0},
		{[]string{"pgdown", "enter"}, 5}, {[]string{"pgdown", "pgdown", "pgdown", "enter"}, 11}, {[]string{"pgdown", "down", "pgup", "enter"}, 1},
		{[]string{"pgup", "enter"}, 0}, {[]string{"pgdown", "pgdown", "pgdown", "down", "up", "enter"}, 10}, {[]string{"9"}, 8}, {[]string{"1"}, 0}, {[]string{"0"}, -1}, {[]string{"x"}, -1},
	} {
		g := newRig(t, "abena")
		taken := -1
		l := &list{name: "Which?"}
		for i := range 12 {
			l.items = append(l.items, item{label: "Row", do: func(*model) tea.Cmd { taken = i; return nil }})
		}
		g.m.over = append(g.m.over, l)
		g.press(tt.keys...)
		if taken != tt.want || (len(g.m.over) == 0) != (taken >= 0) {
			t.Errorf("%v: took %d, want %d, and %d lists are left", tt.keys, taken, tt.want, len(g.m.over))
		}
		if g.press("esc"); len(g.m.over) != 0 {
			t.Errorf("%v: Esc does not leave the list", tt.keys)
		}
	}
}

// The jump menu points at the part on screen, and goes to the first screen of another.
func TestJumpMenu(t *testing.T) {
	t.Parallel()
	g := newRig(t, "abena")
	g.jump("The weak text")
	at := g.m.at
	g.press("j")
	if l, ok := g.m.over[0].(*list); !ok || !strings.HasPrefix(l.items[l.at].label, "The weak text") {
		t.Fatalf("it points elsewhere:\n%s", g.shows())
	}
	g.press("enter")
	if g.m.at != at || len(g.m.over) != 0 {
		t.Errorf("at slide %d, want %d", g.m.at, at)
	}
	g.press("j", "down", "enter")
	if g.m.at != at+1 {
		t.Errorf("the next part is at slide %d, want %d", g.m.at, at+1)
	}
	g.press("j", "1", "enter")
	if g.m.at != 0 {
		t.Errorf("the first part is at slide %d", g.m.at)
	}
}

// A reading over the slides closes after its last screen; help takes as many screens as it needs.
func TestReadingsEnd(t *testing.T) {
	t.Parallel()
	g := newRig(t, "abena")
	g.press("f1")
	g.want("Keys (1 of ")
	turns := 0
	for ; len(g.m.over) > 0 && turns < 20; turns++ {
		g.press("pgdown")
	}
	g.press("f1")
	if !strings.Contains(g.shows(), "(1 of "+string(rune('0'+turns))+")") {
		t.Errorf("%d screens are read, and it shows\n%s", turns, g.shows())
	}
	g.press("pgdown", "pgup")
	g.want("Keys (1 of ")
	if g.press("pgup"); len(g.m.over) != 0 || g.m.at != 0 {
		t.Error("it is still there after going back past its first screen")
	}
	g.press("f1")
	if g.press("x"); len(g.m.over) != 0 {
		t.Error("another key does not end it")
	}
}

// The footer names the current screen, what comes next and the first keys; the banner has the case and the time of
// day.
func TestFooterAndBanner(t *testing.T) {
	t.Parallel()
	g := newRig(t, "abena")
	row := func(n int) string {
		rows := strings.Split(g.shows(), "\n")
		return strings.TrimRight(rows[(n+len(rows))%len(rows)], " ")
	}
	g.size(80, 24)
	if got := row(-1); !strings.HasPrefix(got, "  PgDn next") || !strings.HasSuffix(got, "1 of 31") {
		t.Errorf("the footer is %q", got)
	}
	if got := row(0); !strings.Contains(got, bannerText) || !strings.HasSuffix(got, "14:03") {
		t.Errorf("the banner is %q", got)
	}
	g.press("pgup")
	if got := row(-1); !strings.HasPrefix(got, "  This is the first screen.") {
		t.Errorf("the footer is %q", got)
	}
	g.press("pgdown")
	if got := row(-1); !strings.HasPrefix(got, "  PgDn next") || !strings.HasSuffix(got, "2 of 31") {
		t.Errorf("the footer is %q", got)
	}
	g.size(40, 12)
	if got := row(0); !strings.HasPrefix(got, " "+bannerText) || !strings.Contains(got, "Two buses to the cl…") {
		t.Errorf("in a small window the banner is %q", got)
	}
	g.size(39, 12)
	if got := strings.Join(strings.Fields(g.shows()), " "); !strings.Contains(got, "Please make this window larger: at least 40 columns and 12 rows.") {
		t.Errorf("too small, and it shows\n%s", g.shows())
	}
}

// A countdown cannot be longer than an hour or go below zero, and says when there is one minute left.
func TestCountdownLimits(t *testing.T) {
	t.Parallel()
	g := newRig(t, "merryn")
	g.press("t")
	g.want("There is no countdown here.")
	g.jump("In groups")
	for range 70 {
		g.press("+")
	}
	if got := g.m.timer.String(); got != "60:00" {
		t.Errorf("at most %s", got)
	}
	for range 59 {
		g.press("-")
	}
	g.press("+", "t")
	g.wantNot("One minute", "paused")
	g.wait(time.Minute - time.Second)
	g.wantNot("One minute")
	g.wait(time.Second)
	g.want("One minute")
	g.wait(30 * time.Second)
	g.press("+") // It still runs.
	if got := g.m.timer.String(); got != "1:30" || !g.m.timer.running {
		t.Errorf("at %s, running %v", got, g.m.timer.running)
	}
	g.wantNot("One minute")
	g.press("-", "-")
	g.want("Time is up")
	if g.m.timer.running {
		t.Error("it runs with no time left")
	}
}

// Of two branches or more one is taken by its digit or pointed at; a digit past the last takes none.
func TestPointAt(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		keys []string
		want int
		at   int
	}{
		{[]string{"down", "down", "down", "up"}, -1, 1}, {[]string{"up"}, -1, 0}, {[]string{"down", "enter"}, 1, 1}, {[]string{"1"}, 0, 0}, {[]string{"3"}, 2, 0}, {[]string{"4"}, -1, 0}, {[]string{"0"}, -1, 0},
	} {
		at, taken := 0, -1
		for _, name := range tt.keys {
			taken, _ = pointAt(screentest.Key(name), &at, 3)
		}
		if taken != tt.want || at != tt.at {
			t.Errorf("%v: took %d and points at %d, want %d and %d", tt.keys, taken, at, tt.want, tt.at)
		}
	}
}

// While the room is writing, a letter is never named as a key.
func TestKeysNamedWhereTextIsTyped(t *testing.T) {
	t.Parallel()
	g := newRig(t, "abena")
	g.size(120, 40)
	g.jump("One pair's text")
	g.press("f7")
	rows := strings.Split(g.shows(), "\n")
	footer := rows[len(rows)-1]
	for _, want := range []string{"PgDn next", "F7 empty page", "F12 hide", "F2 facts"} {
		if !strings.Contains(footer, want) {
			t.Errorf("no %q in %q", want, footer)
		}
	}
	for i, k := range keyTable() {
		if name := pressed(k, true); len(name) == 1 && slices.ContainsFunc(k.Keys, func(n string) bool { return strings.HasPrefix(n, "f") && len(n) > 1 }) {
			t.Errorf("key %d is named %s, which is typed", i, name)
		}
	}
}
