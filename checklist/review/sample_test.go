package review

import (
	"fmt"
	"testing"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
)

func sample(t testing.TB, name string) *checklist.Referral {
	t.Helper()
	data, ok := checklist.Sample(name)
	if !ok {
		t.Fatalf("there is no sample %s", name)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// made returns the time two hours after the sample's referral was made.
func made(t testing.TB, r *checklist.Referral) time.Time {
	t.Helper()
	start := when.When{At: r.Request.Made}.Start(time.UTC)
	if start.IsZero() {
		t.Fatal("the sample does not say when it was made")
	}
	return start.Add(2 * time.Hour)
}

// The samples are models of good writing: the rules find next to nothing in them.
func TestSamplesDrawFewFindings(t *testing.T) {
	for _, name := range checklist.Samples() {
		r := sample(t, name)
		var got []string
		for _, f := range ruled(t, r, finding.Think, made(t, r)) {
			got = append(got, f.Rule+" "+f.At.Question)
		}
		if len(got) > 0 {
			t.Errorf("%s: got %q, want none", name, got)
		}
	}
}

// TestSpoiltSamples removes each entry from each sample in turn: nothing panics, and every place and span is in the
// record.
func TestSpoiltSamples(t *testing.T) {
	g := checklist.Default()
	for _, name := range checklist.Samples() {
		whole := sample(t, name)
		var entries []string
		for _, p := range whole.People {
			entries = append(entries, p.ID)
		}
		for _, f := range whole.Facts {
			entries = append(entries, f.ID)
		}
		for _, id := range entries {
			r := sample(t, name)
			r.Remove(id)
			for _, f := range ruled(t, r, finding.Info, made(t, r)) {
				ref := checklist.Ref{Question: f.At.Question, Subject: f.At.Person + f.At.Fact}
				text := checklist.Get(r, g, ref).Text
				if !f.Whole && (f.Start >= f.End || f.End > len(text) || text[f.Start:f.End] != f.Text) {
					t.Errorf("%s without %s: %s: the span is not in the text", name, id, f.Rule)
				}
				if p := f.At.Person; p != "" && r.Person(p) == nil {
					t.Errorf("%s without %s: %s: no one has the ID", name, id, f.Rule)
				}
			}
		}
	}
}

// big returns a record of 5 children, 30 people and 200 facts, n times over.
func big(n int) *checklist.Referral {
	r := base()
	delete(r.Answers, "concern.first_time")
	for i := range 5*n - 1 {
		c := r.AddChild()
		c.Name, c.Born = fmt.Sprintf("Child%d Torvane", i), at("2016-04-01")
		c.Answers = map[string]checklist.Answer{"voice.lived_experience": say("Up at 06:30, makes the tea, walks the others to the gate and waits there.")}
	}
	for i := len(r.People); i < 30*n; i++ {
		p := r.AddPerson()
		p.Name = fmt.Sprintf("Person%d Marsh", i)
		p.NameHeld = i%5 == 0
		p.Homes = []string{r.Homes[i%2].ID}
		p.Relations = []checklist.Relation{{To: "p1", Is: []string{"cousin", "aunt", "mother's partner", "neighbour"}[i%4]}}
	}
	for i := len(r.Facts); i < 200*n; i++ {
		f := r.AddFact()
		f.Kind, f.When, f.From, f.To = "heard", at("2026-11-09T09:00"), "p1", "p5"
		f.Text = fmt.Sprintf("At the gate Person%d waited with a bag; nobody else came until 17:20, and it had rained since 16:00.", i%(30*n))
		f.Words = "I waited till it was dark and then we walked round the long way."
	}
	return r
}

func BenchmarkReview(b *testing.B) {
	for _, n := range []int{1, 2} {
		b.Run(fmt.Sprintf("people=%d,facts=%d", 30*n, 200*n), func(b *testing.B) {
			r := big(n)
			v := New(checklist.Default())
			for b.Loop() {
				v.Review(r, now)
			}
		})
	}
}

// TestReviewGrowsWithTheRecord compares the fastest of a few runs on a record with that on one twice its size, run by
// run. Four times as long would be quadratic. Another program on the same machine can spoil a comparison, so one good
// one in six is enough.
func TestReviewGrowsWithTheRecord(t *testing.T) {
	v := New(checklist.Default())
	records := [2]*checklist.Referral{big(1), big(2)}
	best := 100.0
	for range 6 {
		least := [2]time.Duration{time.Hour, time.Hour}
		for range 3 {
			for i, r := range records {
				start := time.Now()
				v.ruled(newContext(r, v.guide, now))
				least[i] = min(least[i], time.Since(start))
			}
		}
		if best = min(best, float64(least[1])/float64(least[0])); best <= 3 {
			return
		}
	}
	t.Errorf("twice the record takes %.2f times as long", best)
}
