package docx

import (
	"strings"
	"testing"

	. "referral/export/document"
)

// A text runs in the direction of most of its letters, and a run in its own, but a phone number stays in order.
func TestDirections(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"English", "Ring the school.", "Normal: Ring the school.\n"},
		{"Hebrew", "שלום לך", "Normal bidi: <right to left>שלום לך\n"},
		{"a name in English", "His name is سامي كريم, he says.", "Normal: His name is <right to left>سامي كريم, he says.\n"},
		{"English in Urdu", "وہ Year 4 میں ہے", "Normal bidi: <right to left>وہ Year\u00a04<right to left> میں ہے\n"},
		{"a number", "رقم 01632 960411 فقط", "Normal bidi: <right to left>رقم 01632\u00a0960411<right to left> فقط\n"},
		{"a year", "في 2024 كان", "Normal bidi: <right to left>في 2024 كان\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := read(t, opened(t, Document{Blocks: []Block{Paragraph{Text: Plain(tt.text)}}})["word/document.xml"])
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// What XML cannot hold and what would turn the text round is left out; everything else comes through.
func TestLetters(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"controls", "a\x00b\x0bc\x1bd\u0085e\ufefff", "abcdef"},
		{"no characters", "a\uffffb\U0001fffec", "a\ufffdb\ufffdc"},
		{"no UTF-8", "a\xffb", "a\ufffdb"},
		{"overrides", "a\u202eb\u2066c\u00add", "abcd"},
		{"markup", `<w:p>&amp;"'`, `<w:p>&amp;"'`},
		{"scripts", "Łucja Ọlá Ñandú Θάλεια Ольга თამარ 王小明 はな 지수 ไทย தமிழ் नेहा 👩‍👧", "Łucja Ọlá Ñandú Θάλεια Ольга თამარ 王小明 はな 지수 ไทย தமிழ் नेहा 👩‍👧"},
		{"one long word", strings.Repeat("x", 10000), strings.Repeat("x", 10000)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Document{Title: tt.text, Mark: tt.text, Warning: tt.text, Audience: tt.text, Running: tt.text, Fields: []string{tt.text}, Lang: tt.text,
				Blocks: []Block{Paragraph{Text: Text{{Text: tt.text, Lang: tt.text}}}, Table{Head: []string{tt.text}, Rows: [][]Text{{Plain(tt.text)}}}}}
			if got := read(t, sound(t, d)["word/document.xml"]); !strings.Contains(got, tt.want+"\n") {
				t.Errorf("got %q, want %q in it", got, tt.want)
			}
		})
	}
}
