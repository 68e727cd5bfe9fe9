package tui

import (
	"fmt"
	"testing"

	"referral/checklist"
	"referral/wizard/tui/screen/screentest"
)

// large returns a record of 30 people and 200 facts.
func large(tb testing.TB) *checklist.Referral {
	r := checklist.New()
	r.AddChild().Name = "Kit Marsh"
	for i := range 30 {
		p := r.AddPerson()
		p.Name = fmt.Sprintf("Person %d Marsh", i)
		p.Relations = []checklist.Relation{{To: "p1", Is: "cousin"}}
	}
	for i := range 200 {
		f := r.AddFact()
		f.Kind, f.Text = "seen", fmt.Sprintf("On day %d he came in without a coat and said nothing about it.", i)
	}
	return r
}

// BenchmarkScreenKey measures one key typed into an answer and the frame that follows, on an empty record and a large
// one.
func BenchmarkScreenKey(b *testing.B) {
	for _, c := range []struct {
		name string
		make func(testing.TB) *checklist.Referral
	}{
		{"empty", func(testing.TB) *checklist.Referral { return checklist.New() }},
		{"large", large},
	} {
		b.Run(c.name, func(b *testing.B) {
			g := newRig(b, c.make(b))
			g.jump(checklist.Ref{Question: "impact.now"})
			g.write("He is tired. ")
			a, back := screentest.Letter("a"), screentest.Key("backspace")
			b.ResetTimer()
			for i := 0; i < b.N; i++ {
				if i%2 == 0 {
					g.m.Update(a)
				} else {
					g.m.Update(back)
				}
				g.m.View()
			}
		})
	}
}

// On a large record, a key triggers no count and no review.
func TestKeyCountsNothing(t *testing.T) {
	g := newRig(t, large(t))
	g.jump(checklist.Ref{Question: "impact.now"})
	g.write("He")
	counted, found := g.m.looked.countedRev, g.m.looked.rev
	g.write(" is tired and does not eat")
	if g.m.looked.countedRev != counted || g.m.looked.rev != found {
		t.Error("a key counted the record anew")
	}
}

// BenchmarkFind measures one letter typed into the search and the frame that follows, on a large record.
func BenchmarkFind(b *testing.B) {
	g := newRig(b, large(b))
	g.press("f10")
	g.write("day")
	a, back := screentest.Letter("1"), screentest.Key("backspace")
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		if i%2 == 0 {
			g.m.Update(a)
		} else {
			g.m.Update(back)
		}
		g.m.View()
	}
}
