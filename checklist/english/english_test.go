package english

import (
	"strings"
	"testing"
)

func TestAndOr(t *testing.T) {
	tests := []struct{ words, and, or string }{
		{"", "", ""},
		{"Ana", "Ana", "Ana"},
		{"Ana|Bo", "Ana and Bo", "Ana or Bo"},
		{"Ana|Bo|de la Cruz", "Ana, Bo and de la Cruz", "Ana, Bo or de la Cruz"},
	}
	for _, tt := range tests {
		words := strings.FieldsFunc(tt.words, func(c rune) bool { return c == '|' })
		if and, or := And(words), Or(words); and != tt.and || or != tt.or {
			t.Errorf("%q: got %q and %q, want %q and %q", tt.words, and, or, tt.and, tt.or)
		}
	}
}

func TestJoin(t *testing.T) {
	parts := []string{"", "a", "", "b", ""}
	if got := Join("; ", parts...); got != "a; b" {
		t.Errorf("got %q, want %q", got, "a; b")
	}
	if strings.Join(parts, "|") != "|a||b|" {
		t.Errorf("the parts were changed: %q", parts)
	}
}

func TestCapitalAndSmall(t *testing.T) {
	tests := []struct{ in, capital, small string }{
		{"", "", ""},
		{"a", "A", "a"},
		{"the head", "The head", "the head"},
		{"Health visitor", "Health visitor", "health visitor"},
		{"GP", "GP", "GP"},
		{"GP surgery", "GP surgery", "GP surgery"},
		{"élodie", "Élodie", "élodie"},
		{"Øyvind", "Øyvind", "øyvind"},
		{"łukasz", "Łukasz", "łukasz"},
		{"ǆenan", "ǅenan", "ǆenan"},
		{"ანა", "ანა", "ანა"}, // Georgian sentences begin without a capital.
		{"我", "我", "我"},
		{"7 days", "7 days", "7 days"},
		{"de la Cruz, stepfather", "de la Cruz, stepfather", "de la Cruz, stepfather"},
		{"van der Berg", "van der Berg", "van der Berg"},
		{"al-Masri", "al-Masri", "al-Masri"},
		{"d’Souza", "d’Souza", "d’Souza"},
		{"van at the gate", "Van at the gate", "van at the gate"},
		{"\xff", "\xff", "\xff"},
	}
	for _, tt := range tests {
		if capital, small := Capital(tt.in), Small(tt.in); capital != tt.capital || small != tt.small {
			t.Errorf("%q: got %q and %q, want %q and %q", tt.in, capital, small, tt.capital, tt.small)
		}
	}
}

func TestSentence(t *testing.T) {
	for in, want := range map[string]string{
		"":                       "",
		" \n":                    "",
		" de la Cruz rang ":      "de la Cruz rang.",
		"She rang.":              "She rang.",
		"Who rang?":              "Who rang?",
		`He said "stop."`:        `He said "stop."`,
		`He said "stop"`:         `He said "stop".`,
		"She rang (at home)":     "She rang (at home).",
		"He said 'stop'":         "He said 'stop'.",
		"[it was late.]":         "[it was late.]",
		"He said “no!”":          "He said “no!”",
		"वह घर गई।":              "वह घर गई।",
		"Then:":                  "Then:",
		"她回家了。":                  "她回家了。",
		"هل اتصلت؟":              "هل اتصلت؟",
		"ends with an ellipsis…": "ends with an ellipsis…",
	} {
		if got := Sentence(in); got != want {
			t.Errorf("Sentence(%q) = %q, want %q", in, got, want)
		}
	}
	if got := Sentences("One", "", "Two?", "three"); got != "One. Two? three." {
		t.Errorf("got %q", got)
	}
}

func TestCount(t *testing.T) {
	tests := []struct {
		n           int
		thing, want string
	}{
		{1, "day", "1 day"},
		{0, "day", "0 days"},
		{2, "day", "2 days"},
		{2, "entry", "2 entries"},
		{16, "box", "16 boxes"},
		{2, "address", "2 addresses"},
		{2, "search", "2 searches"},
		{2, "wish", "2 wishes"},
		{2, "play", "2 plays"},
		{3, "person", "3 people"},
		{1, "person", "1 person"},
		{2, "working day", "2 working days"},
		{2, "child", "2 children"},
		{1, "child", "1 child"},
		{0, "other person", "0 other people"},
	}
	for _, tt := range tests {
		if got := Count(tt.n, tt.thing); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestOneLineAndShort(t *testing.T) {
	if got := OneLine(" a\n\n b  c "); got != "a b c" {
		t.Errorf("got %q", got)
	}
	for in, want := range map[string]string{"abcdef": "abcdef", "abcdefg": "abc...", "éèêëéèê": "éèê...", "éèêëéè": "éèêëéè", "": ""} {
		if got := Short(in, 6); got != want {
			t.Errorf("Short(%q, 6) = %q, want %q", in, got, want)
		}
	}
}

func TestThousands(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 12345: "12,345", 1234567: "1,234,567"} {
		if got := Thousands(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
}
