package pdf

import (
	"strings"
	"testing"

	. "referral/export/document"
)

// drawn returns the pieces of a line from left to right, with right-to-left words in brackets.
func drawn(t *testing.T, text Text, names ...Name) string {
	t.Helper()
	s := newSetter("en-GB", names, func(rune, string) {})
	hs, err := s.shape(text, false, "")
	if err != nil || len(hs) != 1 {
		t.Fatalf("%d lines, %v", len(hs), err)
	}
	var out strings.Builder
	for _, p := range hs[0].cut(0, len(hs[0].text)).pieces() {
		part := string(hs[0].text[p.from:p.to])
		if p.island {
			part = "{" + part + "}"
		}
		out.WriteString(part)
	}
	return out.String()
}

func TestEnglishLinesRunFromLeftToRight(t *testing.T) {
	const salma, noor, ben = "سلمى حداد", "نور", "בן כהן"
	names := []Name{{Text: salma}, {Text: noor}, {Text: ben}, {Text: "Lina (لينا) Aziz [عزيز]"}}
	tests := []struct{ name, text, want string }{
		{"a name and a date of birth", salma + ", 9 Jan 1985", "{" + salma + "}, 9 Jan 1985"},
		{"a sentence", salma + ": Speaks Arabic. " + ben + ": Speaks Hebrew.", "{" + salma + "}: Speaks Arabic. {" + ben + "}: Speaks Hebrew."},
		{"a list of names keeps its order", noor + ", " + salma + " and " + ben + " (2 of 3)", "{" + noor + "}, {" + salma + "} and {" + ben + "} (2 of 3)"},
		{"names with nothing but a comma", salma + ", " + noor, "{" + salma + "}, {" + noor + "}"},
		{"two scripts in one name", "Lina (لينا) Aziz [عزيز] 2014", "Lina ({لينا}) Aziz [{عزيز}] 2014"},
		{"a number to ring", ben + " 01632 960123", "{" + ben + "} 01632 960123"},
		{"a name that is not listed", "ماما, 12:30", "{ماما}, 12:30"},
		{"a name that belongs to a sentence", "He wrote قالت نور لي at 9", "He wrote {قالت نور لي} at 9"},
		{"a number inside such words", "He wrote بعد 3 أيام here", "He wrote {بعد 3 أيام} here"},
		{"brackets that such words open", "called فاطمة (بنت), 7", "called {فاطمة (بنت)}, 7"},
		{"brackets round such words", "(אמא) שרה, 7", "({אמא}) {שרה}, 7"},
		{"words in quotation marks", `She said: "لا 5." Then 6.`, `She said: "{لا 5.}" Then 6.`},
		{"quoted English that begins with a name", `"نور hit me 2 times", she said`, `"{نور} hit me 2 times", she said`},
		{"inches are no quotation", `a 5" נר and a 6" נר`, `a 5" {נר} and a 6" {נר}`},
		{"Thaana, N'Ko, Syriac, Adlam", "މަރިޔަމް 1, a ߒߞߏ 2, b ܫܠܡܐ 3, c 𞤀𞤣𞤤𞤢𞤥 4", "{މަރިޔަމް} 1, a {ߒߞߏ} 2, b {ܫܠܡܐ} 3, c {𞤀𞤣𞤤𞤢𞤥} 4"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := drawn(t, Plain(tt.text), names...); got != tt.want {
				t.Errorf("%q is drawn as %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// A quotation runs in the direction of most of its letters.
func TestQuotationsRunTheirOwnWay(t *testing.T) {
	for text, right := range map[string]bool{
		"لا أريد العودة إلى البيت.":     true,
		"OK, لا أريد العودة إلى البيت.": true,
		"نور hit me with the belt.":     false,
		"Nie chcę, تعبت.":               false,
	} {
		s := newSetter("en-GB", nil, func(rune, string) {})
		hs, err := s.shape(Quote{Text: []Text{Plain(text)}}.Marked()[0], false, "")
		if err != nil || len(hs) != 1 || hs[0].base == 1 != right {
			t.Errorf("%q: from right to left %v, %v; want %v", text, hs[0].base == 1, err, right)
		}
	}
}
