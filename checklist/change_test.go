package checklist_test

import (
	"bytes"
	"slices"
	"testing"

	"referral/checklist"
)

// entries returns the IDs of every entry of a record, by kind.
func entries(r *checklist.Referral) map[string][]string {
	out := map[string][]string{}
	for _, p := range r.People {
		out["person"] = append(out["person"], p.ID)
	}
	for _, f := range r.Facts {
		out["fact"] = append(out["fact"], f.ID)
	}
	for _, e := range r.Events {
		out["event"] = append(out["event"], e.ID)
	}
	for _, a := range r.Actions {
		out["action"] = append(out["action"], a.ID)
	}
	for _, h := range r.Homes {
		out["home"] = append(out["home"], h.ID)
	}
	for _, t := range r.Routes {
		out["route"] = append(out["route"], string(t.Route))
	}
	return out
}

// everyKind returns a record with two entries of every kind, and with every route.
func everyKind(t *testing.T) *checklist.Referral {
	t.Helper()
	r := checklist.New()
	for _, address := range []string{"4 Tern Court", "19 Quarry Bank"} {
		c := r.AddChild()
		c.Homes, c.Staying = nil, ""
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "child.address", Subject: c.ID}, checklist.Value{Text: address}); err != nil {
			t.Fatal(err)
		}
		r.AddPerson()
		r.AddFact()
		r.AddEvent("talk")
		r.AddAction("note")
	}
	for _, name := range checklist.RouteNames {
		r.AddRoute(name)
	}
	return r
}

func TestRemoveEveryKindOfEntry(t *testing.T) {
	for kind, ids := range entries(everyKind(t)) {
		for _, id := range ids {
			r := everyKind(t)
			if !r.Remove(id) {
				t.Errorf("%s %s: it cannot be removed", kind, id)
				continue
			}
			left := entries(r)
			if want := len(ids) - 1; len(left[kind]) != want || slices.Contains(left[kind], id) {
				t.Errorf("%s %s: got %v left, want %d without it", kind, id, left[kind], want)
			}
			if r.Remove(id) {
				t.Errorf("%s %s: it was removed a second time", kind, id)
			}
			data, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if kind != "person" && bytes.Contains(data, []byte(`"`+id+`"`)) {
				t.Errorf("%s %s: something still refers to it", kind, id)
			}
			if _, _, err := checklist.Decode(data, checklist.Default()); err != nil {
				t.Errorf("%s %s: without it the record is refused: %v", kind, id, err)
			}
		}
	}
	for _, id := range []string{"", "x", "f99", "visitor"} {
		if everyKind(t).Remove(id) {
			t.Errorf("%q: nothing has this ID, and something was removed", id)
		}
	}
}

func TestMoveEveryKindOfEntry(t *testing.T) {
	for kind, ids := range entries(everyKind(t)) {
		r := everyKind(t)
		if !r.MovePast(ids[0], ids[1]) {
			t.Errorf("%s: it cannot be moved", kind)
			continue
		}
		if got := entries(r)[kind]; got[0] != ids[1] || got[1] != ids[0] {
			t.Errorf("%s: got the order %v, want the first two of %v swapped", kind, got, ids)
		}
	}
}

// A tick reads back, and so does a "no"; otherwise the question would look unanswered.
func TestEveryTickReadsBack(t *testing.T) {
	g := checklist.Default()
	notKept := map[string]string{
		"action.done":    "no",  // An action that is not ticked is not done.
		"action.through": "yes", // A name and a time say so.
	}
	for _, q := range g.All() {
		if q.Kind != checklist.OneOf && q.Kind != checklist.Multi {
			continue
		}
		for _, c := range q.Choices {
			if notKept[q.ID] == c.Value {
				continue
			}
			r := everyKind(t)
			ids := entries(r)
			ref := checklist.Ref{Question: q.ID}
			switch q.Of {
			case checklist.OfChild:
				ref.Subject = r.Children()[0].ID
			case checklist.OfPerson, checklist.OfParent:
				ref.Subject = r.Others()[0].ID
				r.Others()[0].Work = &checklist.Work{Agency: "Tarrow Youth Service"}
			case checklist.OfFact:
				ref.Subject = ids["fact"][0]
			case checklist.OfEvent:
				ref.Subject = ids["event"][0]
			case checklist.OfAction:
				ref.Subject = ids["action"][0]
				r.Action(ref.Subject).Kind = "call" // Only a call can get through.
			case checklist.OfRoute:
				ref.Subject = ids["route"][0]
			}
			v := checklist.Value{Choice: c.Value}
			if q.Kind == checklist.Multi {
				v = checklist.Value{Choices: []string{c.Value}}
			}
			if err := checklist.Set(r, g, ref, v); err != nil {
				t.Errorf("%s: %s: %v", q.ID, c.Value, err)
				continue
			}
			if got := checklist.Get(r, g, ref); !got.Equal(v) {
				t.Errorf("%s: got %+v, want %s to read back", q.ID, got, c.Value)
			}
			data, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			read, _, err := checklist.Decode(data, g)
			if err != nil {
				t.Errorf("%s: %s: %v", q.ID, c.Value, err)
				continue
			}
			if got := checklist.Get(read, g, ref); !got.Equal(v) {
				t.Errorf("%s: after saving got %+v, want %s to read back", q.ID, got, c.Value)
			}
			if err := checklist.Set(read, g, ref, checklist.Value{}); err != nil {
				t.Error(err)
			}
			if got := checklist.Get(read, g, ref); got.Answered() {
				t.Errorf("%s: after clearing it got %+v, want no answer", q.ID, got)
			}
		}
	}
}
