package plain

import "testing"

func TestWrap(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"short", "Who rang?", "Who rang?"},
		{"lines stay", "one\n\n  two", "one\n\n  two"},
		{"an indent is kept", "  Mr Okafor rang twice", "  Mr Okafor\n  rang twice"},
		{"under the words of a number", "12  Mr Okafor rang twice", "12  Mr\n    Okafor\n    rang\n    twice"},
		{"a wide letter takes two cells", "我不想回家 我想", "我不想回家\n我想"},
		{"an accent takes none", "Zoe\u0308 Zoe\u0308 Zoe\u0308", "Zoe\u0308 Zoe\u0308 Zoe\u0308"},
	}
	for _, tt := range tests {
		if got := wrap(tt.in, 12); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
