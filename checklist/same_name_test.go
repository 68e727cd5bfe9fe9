package checklist_test

import (
	"testing"

	"referral/checklist"
)

// A name as people say it means the person of that name, with or without a title, and never someone with another title.
func TestBears(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		full, said string
		want       bool
	}{
		{"Mrs Ada Finch", "Ada Finch", true}, {"Mrs Ada Finch", "mrs finch", true}, {"Mrs Ada Finch", "Ada", true}, {"Ada Finch", "Ms Finch", true},
		{"Ada Finch", "Mrs Ada Finch", true}, {"Mr Piet van der Berg", "Mr van der Berg", true}, {"Dr Sana Iqbal", "Mrs Iqbal", true}, {"Mrs Hart", "mrs hart", true},
		{"Mrs Ada Finch", "Mr Finch", false}, {"Mr Leon Finch", "Miss Finch", false}, {"Mrs Ada Finch", "Finch", false}, {"Mrs Ada Finch", "Ida Finch", false},
		{"Mrs Hart", "Mrs", false}, {"", "Ada", false}, {"Ada Finch", "", false}, {"Mrs Ada Finch", "Mrs Ada Lark", false},
	} {
		if got := checklist.Bears(tt.full, tt.said); got != tt.want {
			t.Errorf("%q for %q: got %v", tt.said, tt.full, got)
		}
	}
}

// A name typed for who told us means the person in the list, if only one can be meant, and they are still held back.
func TestNamedAgainIsTheSamePerson(t *testing.T) {
	t.Parallel()
	for typed, same := range map[string]bool{
		"Beatrix Penhale": true, "Mrs Penhale": true, "mrs beatrix penhale": true, "their nan": true, "his nan": true, "Kofi's grandmother": true, "nan": true,
		"Mr Penhale": false, "Beatrice Penhale": false, "Penhale": false, "mum's nan": false,
	} {
		r := checklist.New()
		r.AddChild().Name = "Kofi Obeng"
		source := r.AddPerson()
		source.Name, source.Relations = "Mrs Beatrix Penhale", []checklist.Relation{{To: r.Children()[0].ID, Is: "grandmother"}}
		f := r.AddFact()
		f.Kind = checklist.FactHeard
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "fact.from", Subject: f.ID}, checklist.Value{Text: typed}); err != nil {
			t.Fatal(err)
		}
		if got := f.From == source.ID; got != same {
			t.Errorf("%q: the same person is %v: %+v", typed, got, r.Person(f.From))
		}
	}
	two := checklist.New()
	two.AddChild().Name = "Kofi Obeng"
	two.AddPerson().Name = "Mrs Ada Finch"
	two.AddPerson().Name = "Mrs Ida Finch"
	if p := two.Named("Mrs Finch"); p != nil {
		t.Errorf("one of two: %+v", p)
	}
}
