package checklist_test

import (
	"testing"

	"referral/checklist"
)

// Words that only describe someone who has a name say nothing of who they are to the child.
func TestRelationWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, is, want string }{
		{"Gail", "woman", ""},
		{"Tye", "lad", ""},
		{"Big Tee", "an older man", ""},
		{"Shaz", "somebody", ""},
		{"", "man", "man"},
		{"Olu", "man in the flat above", "man in the flat above"},
		{"Olu", "woman who collects her", "woman who collects her"},
		{"Olu", "lady next door", "lady next door"},
		{"Olu", "mum's man", "mum's man"},
		{"Olu", "uncle", "uncle"},
	} {
		p := &checklist.Person{Name: tt.name}
		if got := p.RelationWords(checklist.Relation{Is: tt.is}); got != tt.want {
			t.Errorf("%q, %q: got %q, want %q", tt.name, tt.is, got, tt.want)
		}
	}
}
