package wording

import "testing"

func TestUnquoted(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"He was cold.", "He was cold."},
		{`She said, "It's mine", and left.`, `She said, "         ", and left.`},
		{"She said, 'no', and left.", "She said, '  ', and left."},
		{"Mum's coat; the boys' bags.", "Mum's coat; the boys' bags."},
		{"He said “é!” twice.", "He said “   ” twice."},
		{"\"One\ntwo\" three.", "\"   \n   \" three."},
	} {
		got := Unquoted(c.text)
		if got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
		if len(got) != len(c.text) {
			t.Errorf("%q has %d bytes, want %d", got, len(got), len(c.text))
		}
	}
}
