package wizard_test

import (
	"math/rand/v2"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

func TestEveryQuestionCanBeReached(t *testing.T) {
	f := newFlow(t)
	r := f.Record()
	var mother *checklist.Person
	f.Change(func(r *checklist.Referral) {
		mother = r.AddPerson()
		mother.Relations = []checklist.Relation{{To: r.Children()[0].ID, Is: "mother"}}
	})
	ids := map[string]string{checklist.OfReferral: "", checklist.OfChild: r.Children()[0].ID, checklist.OfPerson: mother.ID, checklist.OfParent: mother.ID,
		checklist.OfFact: r.AddFact().ID, checklist.OfEvent: r.AddEvent("help").ID, checklist.OfAction: r.AddAction("note").ID}
	r.AddRoute("lado")
	ids[checklist.OfRoute] = "lado"
	f.Change(func(*checklist.Referral) {})
	for _, q := range f.Guide().All() {
		if !q.Asked() || q.When != "" {
			continue
		}
		if !f.Jump(checklist.Ref{Question: q.ID, Subject: ids[q.Of]}) {
			t.Errorf("nothing leads to %s", q.ID)
		}
	}
}

// Whatever is done, in any order, the current step exists, and the record can be read back.
func TestRandomWalk(t *testing.T) {
	for seed := range uint64(20) {
		rnd := rand.New(rand.NewPCG(seed, 1))
		f := newFlow(t)
		lists := []string{"family.household", "agencies.list", "concern.when_and_where", "history.concerns", "support.tried", "after.log"}
		for range 300 {
			switch rnd.IntN(12) {
			case 0, 1, 2:
				f.Next()
			case 3:
				f.Back()
			case 4:
				f.Add(lists[rnd.IntN(len(lists))])
			case 5:
				f.AddChild()
			case 6:
				f.Undo()
			case 7:
				if more := f.More(); len(more) > 0 {
					f.Jump(more[rnd.IntN(len(more))].Ref)
				}
			case 8:
				if p := f.Record().People; len(p) > 1 {
					f.Remove(p[1+rnd.IntN(len(p)-1)].ID)
				}
			default:
				randomAnswer(rnd, f)
			}
			if f.Now().Section == nil {
				t.Fatal("the flow is nowhere")
			}
		}
		b, err := f.Record().Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := checklist.Decode(b, checklist.Default()); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
	}
}

func randomAnswer(rnd *rand.Rand, f *wizard.Flow) {
	q := f.Now().Question
	if q == nil {
		return
	}
	switch {
	case len(q.Gaps) > 0 && rnd.IntN(4) == 0:
		_ = f.Gap(checklist.Gap{Kind: q.Gaps[0]})
	case q.Kind == checklist.OneOf:
		_ = f.Answer(checklist.Value{Choice: q.Choices[rnd.IntN(len(q.Choices))].Value})
	case q.Kind == checklist.Multi:
		_ = f.Answer(checklist.Value{Choices: []string{q.Choices[rnd.IntN(len(q.Choices))].Value}})
	case q.Kind == checklist.Date:
		_ = f.Answer(checklist.Value{When: when.When{At: "2026-11-20"}})
	case q.Kind == checklist.Line || q.Kind == checklist.Prose || q.Kind == checklist.OneHome || q.Kind == checklist.OnePerson:
		_ = f.Answer(checklist.Value{Text: "Words " + string(rune('a'+rnd.IntN(26)))})
	}
}
