package checklist_test

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// goldenRecord returns a record of testdata that a version of this program once wrote. It is never written again.
func goldenRecord(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// A record of either format can always be read, and is written with the same bytes.
func TestBothFormatsAreWrittenAsTheyWereRead(t *testing.T) {
	for _, name := range []string{"format1-whole.json", "format1-ayaan.json", "format1-hana.json", "format1-mercy.json", "format1-rowan.json", "format1-teo.json", "format2.json"} {
		data := goldenRecord(t, name)
		if got := written(t, decoded(t, data)); !bytes.Equal(got, data) {
			t.Errorf("%s is written otherwise than it was read:\n%s", name, firstDifference(got, data))
		}
		if got := written(t, decoded(t, data).Clone()); !bytes.Equal(got, data) {
			t.Errorf("a copy of %s is written otherwise:\n%s", name, firstDifference(got, data))
		}
	}
}

// keyNames collects the keys of a record, at any depth.
func keyNames(t reflect.Type, seen map[reflect.Type]bool, out map[string]bool) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		keyNames(t.Elem(), seen, out)
	case reflect.Struct:
		if seen[t] {
			return
		}
		seen[t] = true
		for f := range t.Fields() {
			if name, _, _ := strings.Cut(f.Tag.Get("json"), ","); name != "" {
				out[name] = true
				keyNames(f.Type, seen, out)
			}
		}
	}
}

func TestEveryKeyIsDocumentedAndInTheGoldenRecord(t *testing.T) {
	page, err := os.ReadFile("../docs/record.md")
	if err != nil {
		t.Fatal(err)
	}
	golden := string(goldenRecord(t, "format2.json"))
	keys := map[string]bool{}
	keyNames(reflect.TypeFor[checklist.Referral](), map[reflect.Type]bool{}, keys)
	for key := range keys {
		if !strings.Contains(string(page), "`"+key+"`") {
			t.Errorf("docs/record.md does not name %s", key)
		}
		if !strings.Contains(golden, `"`+key+`":`) {
			t.Errorf("testdata/format2.json has no %s", key)
		}
	}
}

// Each key that is new in format 2 makes a record one of format 2; without any, it stays one of format 1.
func TestEachKeyOfFormat2NeedsIt(t *testing.T) {
	relation := func(change func(t *checklist.Relation)) func(*checklist.Referral) {
		return func(r *checklist.Referral) { change(&r.Person("p2").Relations[0]) }
	}
	for name, change := range map[string]func(*checklist.Referral){
		"class":      relation(func(t *checklist.Relation) { t.Class = checklist.ClassParent }),
		"known":      relation(func(t *checklist.Relation) { t.Known = checklist.KnownByOrder }),
		"lives_with": relation(func(t *checklist.Relation) { t.LivesWith = checklist.No }),
		"access":     relation(func(t *checklist.Relation) { t.Access = checklist.NotKnown }),
		"last_seen":  relation(func(t *checklist.Relation) { t.LastSeen = when.When{At: "2026-11-02"} }),
		"contact":    relation(func(t *checklist.Relation) { t.Contact = "Saturdays" }),
		"consent":    relation(func(t *checklist.Relation) { t.Consent.Told = checklist.ToldNotYet }),
		"no_other_parent": func(r *checklist.Referral) {
			r.Request.NoOtherParent = map[string]checklist.NoOtherParent{"p1": "died"}
		},
		"plan":    func(r *checklist.Referral) { r.Person("p1").Plan = checklist.PlanNone },
		"gender":  func(r *checklist.Referral) { r.Person("p2").Gender = "woman" },
		"unit":    func(r *checklist.Referral) { r.Person("p1").Attendance.Unit = checklist.UnitDays },
		"speaker": func(r *checklist.Referral) { r.Fact("f1").Speaker = "p4" },
		"marked":  func(r *checklist.Referral) { r.Fact("f1").Marked = []string{"left_ear"} },
	} {
		r := household()
		if data := written(t, r); !bytes.HasPrefix(data, []byte("{\n  \"format\": 1,")) {
			t.Fatalf("before %s: got %.20s, want format 1", name, data)
		}
		change(r)
		data := written(t, r)
		if !bytes.HasPrefix(data, []byte("{\n  \"format\": 2,")) {
			t.Errorf("%s: got %.20s, want format 2", name, data)
		}
		if got := written(t, decoded(t, data)); !bytes.Equal(got, data) {
			t.Errorf("%s: %s", name, firstDifference(got, data))
		}
		called1 := bytes.Replace(data, []byte(`"format": 2`), []byte(`"format": 1`), 1)
		if _, _, err := checklist.Decode(called1, checklist.Default()); err == nil {
			t.Errorf("%s is taken in format 1", name)
		}
	}
}

// A wrong value of a key of format 2 is refused, and the error names the place.
func TestKeysOfFormat2AreChecked(t *testing.T) {
	golden := string(goldenRecord(t, "format2.json"))
	for _, tt := range []struct{ old, new, place string }{
		{`"class": "step_parent"`, `"class": "stepdad"`, "people[3].relations[0].class"},
		{`"parental_responsibility_known": "certificate"`, `"parental_responsibility_known": "yes"`, "people[2].relations[0].parental_responsibility_known"},
		{`"lives_with": "no"`, `"lives_with": "sometimes"`, "people[2].relations[0].lives_with"},
		{`"access": "not_known"`, `"access": "maybe"`, "people[2].relations[0].access"},
		{`"at": "2026-10-31"`, `"at": "Hallowe'en"`, "people[2].relations[0].last_seen.at"},
		{`"contact": "every other Saturday"`, `"contact": "` + strings.Repeat("é", checklist.MaxAnswer+1) + `"`, "people[2].relations[0].contact"},
		{`"left_cheek"`, `"left cheek"`, "facts[0].marked[0]"},
		{`"jaw_or_chin"`, `"left_cheek"`, "facts[0].marked[1]"},
		{`"told": "yes_after"`, `"told": "yes"`, "people[2].relations[0].consent.told"},
		{`"died"`, `"gone"`, "referral.no_other_parent"},
		{`"p2": "died"`, `"p3": "died"`, "referral.no_other_parent"},
		{`"p2": "died"`, `"p9": "died"`, "referral.no_other_parent"},
		{`"p2": "died"`, `"p2": ""`, "referral.no_other_parent"},
		{`"plan": "child_in_need"`, `"plan": "cin"`, "people[0].plan"},
		{`"unit": "sessions"`, `"unit": "weeks"`, "people[0].attendance.unit"},
		{`"gender": "man"`, `"gender": "` + strings.Repeat("é", checklist.MaxAnswer+1) + `"`, "people[2].gender"},
		{`"plan": "child_in_need"`, `"gender": "girl"`, "people[0].gender"},
		{`"speaker": "p4"`, `"speaker": "the man"`, "facts[0].speaker"},
		{`"to": "p6",`, `"to": "p6", "class": "other",`, "people[4].relations[0]"},
	} {
		if !strings.Contains(golden, tt.old) {
			t.Errorf("the golden record does not hold %s", tt.old)
			continue
		}
		_, _, err := checklist.Decode([]byte(strings.Replace(golden, tt.old, tt.new, 1)), checklist.Default())
		var refused *checklist.RecordError
		if !errors.As(err, &refused) || refused.Place != tt.place {
			t.Errorf("%s: got %v, want a refusal at %s", short(tt.new), err, tt.place)
		}
	}
}

// Removing someone removes every reference to them, in the keys of format 2 too.
func TestRemoveForgetsTheKeysOfFormat2(t *testing.T) {
	for _, id := range []string{"p2", "p4", "p5"} {
		r := decoded(t, goldenRecord(t, "format2.json"))
		if !r.Remove(id) {
			t.Fatalf("%s was not removed", id)
		}
		if err := r.Check(checklist.Default()); err != nil {
			t.Errorf("without %s: %v", id, err)
		}
	}
	r := decoded(t, goldenRecord(t, "format2.json"))
	if r.Remove("p2"); r.Request.NoOtherParent != nil {
		t.Error("a child who was removed is still in no_other_parent")
	}
}
