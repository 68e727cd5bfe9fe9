package workshop

import (
	"strings"
	"testing"
	"unicode"
)

// Nothing in a file, wherever it is, is printed raw: no control characters, no marks of direction, no long lines.
func TestProblemsAreSafeToPrint(t *testing.T) {
	evil := []string{
		`\u001b]52;c;QQ==\u0007`, `\u001b]0;owned\u0007`, `\u001b[2J`, `\u009b31m`, `\u009d0;owned\u009c`, `\u0090q\u009c`,
		`\u202e`, `\u2066`, `\u200f`, `\u200b`, `\u0000`, `\u007f`, `\n`, `\r`, `\u2028`, `\u0085`, `\ufeff`, `\U000E0041`, strings.Repeat("k", 200_000),
	}
	places := map[string]string{
		"an unknown key":            "\"EVIL\" = 1\n",
		"a key in a table":          "[weak]\n\"EVIL\" = 1\n",
		"a table":                   "[\"EVIL\"]\na = 1\n",
		"a table below another":     "[weak.\"EVIL\"]\na = 1\n",
		"an array of tables":        "[[\"EVIL\"]]\na = 1\n",
		"a dotted key":              "weak.\"EVIL\".x = 1\n",
		"a key of the wrong kind":   "title = { \"EVIL\" = 1 }\n",
		"a key twice":               "\"EVIL\" = 1\n\"EVIL\" = 2\n",
		"a value":                   "title = \"EVIL\"\nid = \"EVIL\"\n",
		"a value of the wrong kind": "mentions = \"EVIL\"\n",
		"an ID of a criterion":      "[[criterion]]\nid = \"EVIL\"\n",
		"a source":                  "[[decision]]\nsource = [\"EVIL\"]\n",
		"raw, in a key":             "RAW = 1\n",
		"raw, in a comment":         "# RAW\nx = 1\n",
		"raw, in a value":           "title = \"RAW\"\n",
	}
	for _, e := range evil {
		raw := strings.NewReplacer(`\u001b`, "\x1b", `\u0007`, "\a", `\u009b`, "\u009b", `\u202e`, "\u202e", `\u0000`, "\x00").Replace(e)
		for place, file := range places {
			_, problems := Read([]byte(strings.NewReplacer("EVIL", e, "RAW", raw).Replace(file)))
			if len(problems) == 0 {
				t.Errorf("%s: nothing is wrong with it", place)
			}
			for _, p := range problems {
				s := p.String()
				if len(s) > 400 || strings.ContainsFunc(s, unsafeRune) {
					t.Errorf("%s: %.200q", place, s)
				}
			}
		}
	}
}

func unsafeRune(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Zl, r)
}
