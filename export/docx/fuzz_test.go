package docx

import (
	"html"
	"regexp"
	"strings"
	"testing"
	"unicode"

	. "referral/export/document"
)

var textRun = regexp.MustCompile(`<w:t(?: [^>]*)?>([^<]*)</w:t>`)

// FuzzWrite writes any text in each place that takes one, checks the file, and finds the letters again in the body.
func FuzzWrite(f *testing.F) {
	f.Add("No. It's Conrad.\nI could see my breath, 01632 960411")
	f.Add("تعبت 01632 960411 \u202e<w:p>]]>&#x0;")
	f.Add("  a   b \n\n\n c\t👩‍👩‍👧 e\u0301\u00a0x\x00\ufffe\xff")
	f.Fuzz(func(t *testing.T, s string) {
		d := Document{Title: s, Lang: s, Mark: s, Audience: s, Warning: s, Running: s, Fields: []string{s}, Blocks: []Block{
			Heading{Level: 9, Text: Plain(s)},
			Fact{Number: s, Kind: s, Lead: Plain(s), Body: []Block{Quote{Text: []Text{Plain(s)}, By: Plain(s), Lang: s}, Table{Head: []string{s}, Rows: [][]Text{{Plain(s), Strong(s)}}}}},
			KeyValues{Rows: []Row{{Key: Plain(s), Value: Plain(s)}}},
			List{Numbered: true, Items: []Text{Plain(s)}},
			Ticks{Label: Plain(s), Options: []string{s}},
			Blank{Label: Plain(s)},
			Figure{Alt: s, Width: 9, Height: 9, Labels: []Label{{Text: s}}},
		}}
		text := ""
		for _, m := range textRun.FindAllStringSubmatch(sound(t, d)["word/document.xml"], -1) {
			text += onlyLetters(html.UnescapeString(m[1]))
		}
		if want := onlyLetters(s); strings.Count(text, want) < 12 {
			t.Errorf("the file does not have %q in each place", want)
		}
		sound(t, d.InLargePrint())
	})
}

// onlyLetters returns the letters and digits of a text: neither marks nor line breaks, which a paper can move.
func onlyLetters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
