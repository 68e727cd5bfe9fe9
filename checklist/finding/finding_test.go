package finding

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files again")

const sample = "Ola is often late.\nThe home — 家 — is chaotic\tand his mum cannot cope, as the long letter of the head of year says in so many words on its second page.\n"

func samples() []Finding {
	return []Finding{
		{Rule: "absent-words", Category: "voice", Severity: Think, Whole: true, Why: "No words of a child are here.", Ask: "Has anyone written some down?"},
		{Rule: "quantity-often", Category: "quantity", Severity: Think, Start: 7, End: 12, Text: "often",
			Why: "The reader cannot tell how often.", Ask: "On which days?", Source: []string{"advice"}},
		{Rule: "vague-chaos", Category: "vague", Severity: Fix, Start: strings.Index(sample, "chaotic"), End: strings.Index(sample, "chaotic") + 7, Text: "chaotic",
			Why: "The reader cannot picture this.", Ask: "What did you see? Give one dated example, and what it meant for the child, so that a reader who was not there can see it too.", Source: []string{"bolton", "local"}},
		{Rule: "quantity-often", Category: "quantity", Severity: Info, Start: 3, End: 8, Text: "often",
			Why: "It may be < 5 & it may be > 10.", Ask: "How often, & for how long?", At: &Place{Question: "impact.now", Person: "p1"}},
	}
}

func TestWrite(t *testing.T) {
	writers := []struct {
		name  string
		write func(*bytes.Buffer, []Finding) error
	}{
		{"text", func(b *bytes.Buffer, fs []Finding) error { return WriteText(b, sample, fs) }},
		{"json", func(b *bytes.Buffer, fs []Finding) error {
			return WriteJSON(b, func(p *Place) string {
				if p != nil {
					return "éé often"
				}
				return sample
			}, fs)
		}},
		{"sarif", func(b *bytes.Buffer, fs []Finding) error {
			return WriteSARIF(b, URI("notes/a b.md"), sample, fs, "1.0")
		}},
	}
	for _, tt := range writers {
		t.Run(tt.name, func(t *testing.T) {
			fs := samples()
			var b bytes.Buffer
			if err := tt.write(&b, fs); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", "findings."+tt.name)
			if *update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(golden, b.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), b.String()); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestNothingFound(t *testing.T) {
	var b bytes.Buffer
	if err := WriteJSON(&b, func(*Place) string { return "" }, nil); err != nil {
		t.Fatal(err)
	}
	if got, want := b.String(), "{\n  \"findings\": []\n}\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	b.Reset()
	if err := WriteSARIF(&b, "", "", nil, ""); err != nil {
		t.Fatal(err)
	}
	if !json.Valid(b.Bytes()) {
		t.Error("SARIF is not JSON")
	}
}

func TestSeverity(t *testing.T) {
	for _, s := range []Severity{Info, Think, Fix} {
		got, err := ParseSeverity(s.String())
		if err != nil || got != s {
			t.Errorf("ParseSeverity(%q) = %v, %v", s, got, err)
		}
	}
	if _, err := ParseSeverity("error"); err == nil {
		t.Error("error is not a severity")
	}
}

// A text cannot move the cursor of the terminal that shows it.
func TestPlain(t *testing.T) {
	var b bytes.Buffer
	text := "a\x1b[2J chaotic \u202e h\U000e0002o\U000e0041m\U000e0200e\r"
	f := Finding{Rule: "r", Start: 6, End: 13, Text: "chaotic"}
	if err := WriteText(&b, text, []Finding{f}); err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"\x1b", "\u202e", "\r", "\U000e0002", "\U000e0041", "\U000e0200"} {
		if bytes.Contains(b.Bytes(), []byte(bad)) {
			t.Errorf("%q came through", bad)
		}
	}
}
