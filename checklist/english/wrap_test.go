package english

import (
	"slices"
	"testing"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name, in   string
		room, hang int
		want       []string
	}{
		{name: "nothing", room: 10, want: []string{""}},
		{name: "fits", in: "a b c", room: 5, want: []string{"a b c"}},
		{name: "breaks and hangs", in: "one two three", room: 8, hang: 2, want: []string{"one two", "  three"}},
		{name: "a long word stays whole", in: "a https://la.example/long b", room: 10, want: []string{"a", "https://la.example/long", "b"}},
		{name: "line feeds", in: "\na\n\nb\n", room: 10, want: []string{"a", "", "b"}},
		{name: "wide characters", in: "我不想回家", room: 6, want: []string{"我不想", "回家"}},
		{name: "no mark at the start of a line", in: "我不想。回家", room: 6, want: []string{"我不", "想。回", "家"}},
		{name: "no mark that opens at the end of a line", in: "ab (我家", room: 4, want: []string{"ab", "(我", "家"}},
		{name: "nor a straight one", in: `ab "我家"`, room: 4, want: []string{"ab", `"我`, `家"`}},
		{name: "a straight one that closes", in: `我"家`, room: 4, want: []string{`我"`, "家"}},
		{name: "kana", in: "ひらカタ", room: 4, want: []string{"ひら", "カタ"}},
		{name: "spaces where a line ends", in: "one   two", room: 5, want: []string{"one", "two"}},
		{name: "a hang counts as room", in: "one two three four", room: 9, hang: 2, want: []string{"one two", "  three", "  four"}},
		{name: "a hang of half the room", in: "a b c", room: 2, hang: 1, want: []string{"a", " b", " c"}},
		{name: "spaces within a line", in: "a   b", room: 9, want: []string{"a   b"}},
		{name: "a joined picture is one character", in: "👩‍👩‍👧 ab", room: 5, want: []string{"👩‍👩‍👧 ab"}},
		{name: "accents take no room", in: "e\u0301e\u0301 e\u0301e\u0301", room: 5, want: []string{"e\u0301e\u0301 e\u0301e\u0301"}},
		{name: "a hang too deep for the room", in: "one two", room: 5, hang: 3, want: []string{"one", "two"}},
		{name: "a space that does not break", in: "aa b\u00a0c", room: 5, want: []string{"aa", "b\u00a0c"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Wrap(tt.in, tt.room, tt.hang)
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "Zoë": 3, "Zoe\u0308": 3, "我家": 4, "ｶﾅ": 2, "👩‍👩‍👧": 2, "\u200d": 0, "☎": 1, "☎\uFE0F": 2, "1\uFE0F\u20E3": 2, "\u0301": 0} {
		if got := Width(s); got != want {
			t.Errorf("Width(%q) = %d, want %d", s, got, want)
		}
	}
}
