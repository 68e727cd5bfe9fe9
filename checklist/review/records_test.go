package review

import (
	"strings"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

// TestGathered checks that what is in the register gives one comment per child, and one for everyone's date of birth.
func TestGathered(t *testing.T) {
	r := base()
	delete(child(r).Answers, "child.gender")
	delete(child(r).Answers, "child.religion")
	r.Person("p2").Born, r.Person("p3").Born = when.When{}, when.When{}
	asks := map[string][]string{}
	for _, f := range ruled(t, r, finding.Info, now) {
		asks[f.Rule] = append(asks[f.Rule], f.Ask)
	}
	for rule, words := range map[string][]string{"basics-register": {"gender and religion", "Do not ring home"}, "basics-born": {r.ShortName("p2"), r.ShortName("p3"), "Do not ring home"}} {
		if len(asks[rule]) != 1 {
			t.Errorf("%s: got %q, want one comment", rule, asks[rule])
			continue
		}
		for _, w := range words {
			if !strings.Contains(asks[rule][0], w) {
				t.Errorf("%s: %q does not say %q", rule, asks[rule][0], w)
			}
		}
	}
	r = base()
	r.Person("p3").Born, r.Person("p3").Answers["family.parent_born"] = when.When{}, gap("asked")
	child(r).Answers["child.gender"] = gap("declined")
	for _, f := range ruled(t, r, finding.Info, now) {
		if f.Rule == "basics-register" || f.Rule == "basics-born" {
			t.Errorf("%s finds an honest gap", f.Rule)
		}
	}
}

func TestKeptVanish(t *testing.T) {
	for _, c := range cases {
		if c.want == 0 {
			continue
		}
		r := base()
		c.change(r)
		fs := ruled(t, r, finding.Think, now)
		for _, f := range fs {
			r.Kept = append(r.Kept, KeptOf(f))
		}
		if again := ruled(t, r, finding.Think, now); len(again) > 0 {
			t.Errorf("%s, %s: got %v after all were kept", c.rule, c.name, ids(again))
		}
	}
}

func TestUrgentCallComesFirst(t *testing.T) {
	r := checklist.New()
	r.AddChild()
	r.Request.Tonight = "not_sure"
	fs := New(checklist.Default()).Review(r, now)
	if len(fs) == 0 || fs[0].Rule != "route-telephone" || fs[0].Category != "route" {
		t.Errorf("got %v first, want route-telephone", ids(fs)[:min(3, len(fs))])
	}
}

func TestDelayCountsHours(t *testing.T) {
	r := base()
	fs := ruled(t, r, finding.Think, time.Date(2026, time.November, 14, 9, 0, 0, 0, time.UTC))
	if len(fs) != 1 || fs[0].Ask != "33 hours since F2: what would let you ring or send today? The rest can follow." {
		t.Fatalf("got %v", fs)
	}
}

// Whom someone can reach is asked about if it was said once of several children, but not if it was said of each.
func TestReachOfSeveralChildren(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		say  func(r *checklist.Referral, p *checklist.Person)
		want int
	}{
		{"said once", func(*checklist.Referral, *checklist.Person) {}, 1},
		{"said of each", func(r *checklist.Referral, p *checklist.Person) {
			for _, c := range r.Children() {
				p.Relations = append(p.Relations, checklist.Relation{To: c.ID, Access: checklist.No})
			}
		}, 0},
		{"the same for all", func(_ *checklist.Referral, p *checklist.Person) {
			p.Answers = map[string]checklist.Answer{checklist.QFamilySameForAll: say("yes")}
		}, 0},
		{"not known", func(_ *checklist.Referral, p *checklist.Person) { p.OfConcern.Access = checklist.NotKnown }, 0},
	} {
		r := base()
		r.AddChild().Born = at("2016-04-01")
		p := r.AddPerson()
		p.Name, p.OfConcern = "Piers Kettle", checklist.OfConcern{Is: checklist.Yes, Access: checklist.Yes}
		tt.say(r, p)
		n := 0
		for _, id := range ids(ruled(t, r, finding.Think, now)) {
			if id == "route-access" {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%s: asked %d times, want %d", tt.name, n, tt.want)
		}
	}
}
