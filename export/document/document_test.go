package document

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestOpening(t *testing.T) {
	tests := []struct {
		name string
		fact Fact
		want string
	}{
		{name: "whole", fact: Fact{Number: "F1", Kind: "Heard", Lead: Plain("Thu 12 Nov, 10:52.")}, want: "F1. Heard, Thu 12 Nov, 10:52."},
		{name: "a lead with its own comma", fact: Fact{Number: "F1", Kind: "Heard", Lead: Plain(", 10:52.")}, want: "F1. Heard, 10:52."},
		{name: "no lead", fact: Fact{Number: "F5", Kind: "Record"}, want: "F5. Record"},
		{name: "no kind", fact: Fact{Number: "F5", Lead: Plain("register.")}, want: "F5, register."},
		{name: "no number", fact: Fact{Kind: "Seen", Lead: Plain("gate.")}, want: "Seen, gate."},
		{name: "empty"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.fact.Opening().String(); got != tt.want {
				t.Errorf("Opening() = %q, want %q", got, tt.want)
			}
		})
	}
}

func TestMarked(t *testing.T) {
	q := Quote{
		Text: []Text{Plain(" First.\n"), Plain(" \n "), Join(Plain("Second, "), Strong("loud "))},
		By:   Plain("\nRowan, to Mr Hale "),
	}
	want := []Text{
		{{Text: `"`, Quoted: true}, {Text: "First.", Quoted: true}},
		{{Text: `"`, Quoted: true}, {Text: "Second, ", Quoted: true}, {Text: "loud", Strong: true, Quoted: true}, {Text: `"`, Quoted: true}},
	}
	if diff := cmp.Diff(want, q.Marked()); diff != "" {
		t.Errorf("Marked() differs (-want +got):\n%s", diff)
	}
	if got, want := q.Credit().String(), "— Rowan, to Mr Hale"; got != want {
		t.Errorf("Credit() = %q, want %q", got, want)
	}
	if got, want := q.Text[0].String(), " First.\n"; got != want {
		t.Errorf("Marked changed the quotation to %q, want %q", got, want)
	}
	empty := Quote{Text: []Text{Plain(" ")}}
	if got := empty.Marked(); len(got) != 0 {
		t.Errorf("Marked() of no words = %v, want nothing", got)
	}
	if got := empty.Credit(); got != nil {
		t.Errorf("Credit() of no one = %v, want nothing", got)
	}
}

func TestString(t *testing.T) {
	got := Join(Plain("a "), Strong("b"), Text{{Text: " ć", Lang: "pl"}}).String()
	if want := "a b ć"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
}
