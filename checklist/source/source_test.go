package source

import (
	"strings"
	"testing"
)

func TestSources(t *testing.T) {
	got, err := parse(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, id := range []string{"bolton", "dsl", "swindon", "advice", "dorset", "forms", "practice"} {
		if !Known(id) {
			t.Errorf("source %s is not known", id)
		}
	}
	for _, s := range got.list {
		if again, ok := Get(s.ID); !ok || again != s {
			t.Errorf("Get(%q) = %v, %v", s.ID, again, ok)
		}
	}
	if Known("nobody") {
		t.Error("a source that is not there is known")
	}
	if all := All(); len(all) != len(got.list) {
		t.Errorf("All returns %d sources, the file has %d", len(all), len(got.list))
	}
}

func TestStrict(t *testing.T) {
	tests := []struct{ name, give, want string }{
		{"unknown key", "[[source]]\nid='a'\ntitle='A'\nkind='law'\ncolour='x'", "reading sources.toml: line 5: source.colour: this key is not known here"},
		{"twice", "[[source]]\nid='a'\ntitle='A'\nkind='law'\n[[source]]\nid='a'\ntitle='B'\nkind='law'", "given twice"},
		{"no title", "[[source]]\nid='a'\nkind='law'", "no title"},
		{"kind", "[[source]]\nid='a'\ntitle='A'\nkind='rumour'", "unknown kind"},
		{"ID", "[[source]]\nid='A b'\ntitle='A'\nkind='law'", "lower-case ID"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := parse([]byte(tt.give))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want an error with %q", err, tt.want)
			}
		})
	}
}
