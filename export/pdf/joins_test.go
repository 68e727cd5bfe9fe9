package pdf

import (
	"slices"
	"strings"
	"testing"

	. "referral/export/document"
)

// A date, a phone number, a postcode and a number with its unit are never on two lines.
func TestNeverBroken(t *testing.T) {
	b := &builder{set: newSetter("en-GB", nil, func(rune, string) {})}
	for _, tt := range []struct {
		text string
		want []string // want is what may be on one line.
	}{
		{"ring 01632 960114 now", []string{"ring", "01632 960114", "now"}},
		{"ring +44 7700 900 362 or", []string{"ring", "+44 7700 900 362", "or"}},
		{"(0161) 496 0000, then", []string{"(0161) 496 0000,", "then"}},
		{"on Thu 15 Aug 2024, 10:20", []string{"on", "Thu 15 Aug 2024,", "10:20"}},
		{"born 21 August 1986 there", []string{"born", "21 August 1986", "there"}},
		{"Tess, June 2022 (4)", []string{"Tess,", "June 2022", "(4)"}},
		{"at BL3 4ZZ since", []string{"at", "BL3 4ZZ", "since"}},
		{"about 2 cm wide", []string{"about", "2 cm", "wide"}},
		{"Children Act, section 47, says", []string{"Children", "Act,", "section 47,", "says"}},
		{"12 May 2015 and 4 May", []string{"12 May 2015", "and", "4 May"}},
		{"Zofia 07700 900512", []string{"Zofia", "07700 900512"}},
		{"1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", strings.Fields("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15")},
	} {
		hs, err := b.shape(Plain(tt.text), bodyStyle, "")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		from := 0
		for i := range hs[0].text {
			if i > from && hs[0].may[i] {
				got, from = append(got, strings.TrimSpace(string(hs[0].text[from:i]))), i
			}
		}
		got = append(got, strings.TrimSpace(string(hs[0].text[from:])))
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %q, want %q", tt.text, got, tt.want)
		}
	}
}

// The letters of a word are shaped together: Arabic letters join, and a pair such as AV is set closer.
func TestWordsAreShapedWhole(t *testing.T) {
	t.Parallel()
	width := func(text Text) float64 {
		hs, err := newSetter("en-GB", nil, func(rune, string) {}).shape(text, false, "")
		if err != nil {
			t.Fatal(err)
		}
		return wrap(hs, 1e6)[0].width
	}
	const separator = "\u200c" // Letters do not join across this.
	for _, word := range []string{"ليلى", "فاطمہ", "سعيد"} {
		if separate := strings.Join(strings.Split(word, ""), separator); width(Plain(word)) == width(Plain(separate)) {
			t.Errorf("the letters of %s do not join", word)
		}
	}
	for name, set := range map[string]func(string) Text{"plain": Plain, "bold": Strong} {
		if pair := width(set("AV")); pair >= width(set("A"))+width(set("V")) {
			t.Errorf("%s: AV is %v wide, no closer than A and V", name, pair)
		}
	}
}
