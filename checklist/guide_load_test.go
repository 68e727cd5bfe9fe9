package checklist_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"referral/checklist"
)

// oneQuestion is a guide with a single question, as strict as the real one.
const oneQuestion = `id = "before"
title = "Before"
source = ["forms"]

[[question]]
id = "child.colour"
of = "child"
kind = "choice"
label = "Colour"
title = "Which colour?"
why = "It is needed."
need = "must"
item = 6
choices = [{value = "red", label = "Red"}, {value = "blue", label = "Blue"}]
source = ["forms"]
`

func load(text string) (*checklist.Guide, error) {
	return checklist.Load(fstest.MapFS{"before.toml": {Data: []byte(text)}}, []string{"before"})
}

func TestLoad(t *testing.T) {
	t.Parallel()
	g, err := load(oneQuestion + strings.ReplaceAll(strings.Replace(oneQuestion[strings.Index(oneQuestion, "[[question]]"):], `of = "child"`, "", 1), "child.colour", "referral.colour"))
	if err != nil {
		t.Fatal(err)
	}
	q, ok := g.Question("child.colour")
	if !ok || q.Section == nil || q.Section.ID != "before" || !q.Asked() || q.IsList() {
		t.Fatalf("got %+v", q)
	}
	if q.LabelFor("blue") != "Blue" || q.LabelFor("green") != "green" {
		t.Errorf("got the labels %q and %q", q.LabelFor("blue"), q.LabelFor("green"))
	}
	if other, _ := g.Question("referral.colour"); other.Of != checklist.OfReferral {
		t.Errorf("a question about no one is asked of %q, want the referral", other.Of)
	}
	if s, ok := g.Section("before"); !ok || len(s.Questions) != 2 || len(g.All()) != 2 {
		t.Errorf("got %+v", s)
	}
	if _, ok := g.Section("after"); ok {
		t.Error("there is a section that was not loaded")
	}
	if s, ok := checklist.Default().Section("consent"); !ok || s.Title != "Consent" {
		t.Errorf("got the section %+v of the guide", s)
	}
}

// A slip in a file of the guide gives an error that names the file and the question.
func TestLoadRefuses(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ old, new, want string }{
		{`why = `, `wyh = `, "before.toml"},
		{`id = "before"`, `id = "basics"`, "before.toml: the section should have the ID before"},
		{`id = "child.colour"`, `id = "colour"`, "the ID should be topic.thing in lower-case letters"},
		{`id = "child.colour"`, `id = ".colour"`, "the ID should be topic.thing in lower-case letters"},
		{`id = "child.colour"`, `id = "child."`, "the ID should be topic.thing in lower-case letters"},
		{`id = "child.colour"`, `id = "Child.colour"`, "the ID should be topic.thing in lower-case letters"},
		{`why = "It is needed."`, `why = "It shows how {child} is."`, "child.colour: only its title, help and beside can have a name in them"},
		{`why = "It is needed."`, "why = \"It is needed.\"\ngood = \"What {name} wears.\"", "child.colour: only its title, help and beside can have a name in them"},
		{`label = "Blue"`, `label = "Blue, like {name}"`, "child.colour: only its title, help and beside can have a name in them"},
		{`kind = "choice"`, `kind = "slider"`, `child.colour: there is no kind "slider"`},
		{`of = "child"`, `of = "pet"`, `child.colour: it cannot be asked of "pet"`},
		{`need = "must"`, `need = "perhaps"`, `there is no need "perhaps"`},
		{`item = 6`, ``, "a must needs the item that it is counted in; otherwise only an ask-if may have one"},
		{`item = 6`, `item = 0`, "a must needs the item that it is counted in; otherwise only an ask-if may have one"},
		{`need = "must"`, `need = "more"`, "a must needs the item that it is counted in; otherwise only an ask-if may have one"},
		{"need = \"must\"\nitem = 6", `need = "ask-if"`, "an ask-if needs a condition"},
		{`item = 6`, "item = 6\nwhen = \"it_rains\"", `there is no condition "it_rains"`},
		{`label = "Colour"`, ``, "a label, a title, a why or a source is missing"},
		{`title = "Which colour?"`, ``, "a label, a title, a why or a source is missing"},
		{`why = "It is needed."`, ``, "a label, a title, a why or a source is missing"},
		{"Blue\"}]\nsource = [\"forms\"]", `Blue"}]`, "a label, a title, a why or a source is missing"},
		{`choices = [{value = "red", label = "Red"}, {value = "blue", label = "Blue"}]`, ``, "choices belong to a choice, and only there"},
		{`kind = "choice"`, `kind = "line"`, "choices belong to a choice, and only there"},
		{"Blue\"}]\nsource = [\"forms\"]", "Blue\"}]\nsource = [\"rumour\"]", `there is no source "rumour"`},
		{`item = 6`, "item = 6\nrows = [0]", "there is no such row among [0]"},
		{`item = 6`, "item = 6\ngaps = [\"lost\"]", `there is no gap "lost"`},
		{`item = 6`, "item = 6\nchilds_words = true\ngaps = [\"will_ask\"]", `the gap "will_ask" sends someone back to the child`},
	} {
		if !strings.Contains(oneQuestion, tt.old) {
			t.Errorf("the question does not hold %q", tt.old)
		}
		_, err := load(strings.Replace(oneQuestion, tt.old, tt.new, 1))
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "before.toml") || !strings.HasPrefix(err.Error(), "reading the guide: ") {
			t.Errorf("%q: got %v, want %s", tt.new, err, tt.want)
		}
	}
	if _, err := load(oneQuestion + oneQuestion[strings.Index(oneQuestion, "[[question]]"):]); err == nil || !strings.Contains(err.Error(), "another question has this ID") {
		t.Errorf("a question twice: got %v", err)
	}
	if _, err := checklist.Load(fstest.MapFS{}, []string{"before"}); err == nil {
		t.Error("a file that is missing is not noticed")
	}
	shown := strings.NewReplacer(`kind = "choice"`, `kind = "shown"`, "title = \"Which colour?\"\n", "", `choices = [{value = "red", label = "Red"}, {value = "blue", label = "Blue"}]`, "").Replace(oneQuestion)
	g, err := load(shown)
	if err != nil {
		t.Fatalf("what is only shown needs no title: %v", err)
	}
	if q, _ := g.Question("child.colour"); q.Asked() {
		t.Error("what is only shown is asked")
	}
}

// The samples are listed in order, and nothing else counts as one.
func TestSamplesByName(t *testing.T) {
	t.Parallel()
	if got, want := strings.Join(checklist.Samples(), " "), "ayaan hana mercy rowan teo"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	for _, name := range checklist.Samples() {
		if data, ok := checklist.Sample(name); !ok || len(data) == 0 {
			t.Errorf("%s cannot be read", name)
		}
	}
	for _, name := range []string{"", "nobody", "ayaan.json", "../guide"} {
		if _, ok := checklist.Sample(name); ok {
			t.Errorf("%q is a sample", name)
		}
	}
}
