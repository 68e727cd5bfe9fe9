package checklist

import (
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// stanza returns a question with the lines given, and otherwise as plain as can be.
func stanza(lines ...string) string {
	s := map[string]string{"id": `"school.bag"`, "kind": `"line"`, "label": `"Bag"`, "title": `"Where is the bag?"`, "why": `"It says so."`, "need": `"more"`, "source": `["practice"]`}
	for _, l := range lines {
		key, value, _ := strings.Cut(l, " = ")
		s[key] = value
	}
	out := "[[question]]\n"
	for key, value := range s {
		out += key + " = " + value + "\n"
	}
	return out
}

func TestLoadIsStrict(t *testing.T) {
	choice := func(lines ...string) string {
		return stanza(append([]string{`kind = "choice"`, `choices = [{value = "yes", label = "Yes"}, {value = "no", label = "No"}]`}, lines...)...)
	}
	tests := []struct {
		name, file, want string // want is part of the error; empty if the file is right
	}{
		{"plain", stanza(), ""},
		{"unknown key", stanza(`colour = "red"`), "school.toml"},
		{"unknown kind", stanza(`kind = "drawing"`), "no kind"},
		{"unknown condition", stanza(`need = "ask-if"`, `when = "full_moon"`), "no condition"},
		{"unknown source", stanza(`source = ["rumour"]`), "no source"},
		{"twice", stanza() + stanza(), "another question"},
		{"page", "page = \"check\"\n" + stanza(), ""},
		{"unknown page", "page = \"cover\"\n" + stanza(), "no page"},
		{"words next to a choice", choice(`beside = "Which one?"`), ""},
		{"words next to a line", stanza(`beside = "Which one?"`), "beside"},
		{"words without a yes", stanza(`kind = "choice"`, `choices = [{value = "red", label = "Red"}]`, `beside = "Which one?"`), "offers yes"},
		{"per child of a person", stanza(`of = "person"`, "per_child = true"), ""},
		{"per child of a parent", stanza(`of = "parent"`, "per_child = true"), ""},
		{"per child of the referral", stanza("per_child = true"), "per_child"},
		{"per child of a fact", stanza(`of = "fact"`, "per_child = true"), "per_child"},
		{"words that reshape", stanza("reshapes = true"), ""},
		{"a choice that reshapes", choice("reshapes = true"), "reshapes"},
		{"a name", stanza("part_is_answer = true"), ""},
		{"a long name", stanza(`kind = "prose"`, "part_is_answer = true"), "part_is_answer"},
		{"a birth", stanza(`kind = "date"`, "birth = true"), ""},
		{"a birth in words", stanza("birth = true"), "birth"},
		{"a place on the body", stanza("body_map = true"), ""},
		{"places on the body", stanza(`kind = "multi"`, "body_map = true"), ""},
		{"a date on the body", stanza(`kind = "date"`, "body_map = true"), "body_map"},
		{"a teller", stanza(`kind = "person"`, `who = "teller"`), ""},
		{"a stranger", stanza(`kind = "person"`, `who = "stranger"`), "unknown who"},
		{"an unknown want", stanza(`kind = "prose"`, `wants = ["colour"]`), "unknown want"},
		{"a probe without a want", stanza(`kind = "prose"`, `probe = "Which?"`), "probe"},
		{"a want of a choice", stanza(`kind = "person"`, `wants = ["who"]`), "wants does not go with"},
		{"a teller in words", stanza(`who = "teller"`), "who"},
		{"a quick list", stanza(`kind = "events"`, `quick = "3/11/2026: a call"`), ""},
		{"quick routes", stanza(`kind = "routes"`, `quick = "the police"`), "quick"},
		{"quick line", stanza(`quick = "a call"`), "quick"},
		{"professionals", stanza(`kind = "people"`, "professionals = true"), ""},
		{"professional facts", stanza(`kind = "facts"`, "professionals = true"), "professionals"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			files := fstest.MapFS{"school.toml": {Data: []byte("id = \"school\"\n" + tt.file)}}
			_, err := Load(files, []string{"school"})
			switch {
			case tt.want == "" && err != nil:
				t.Errorf("got %v, want no error", err)
			case tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), "school.toml")):
				t.Errorf("got %v, want an error that names the file and has %q", err, tt.want)
			}
		})
	}
}

// The page on questions names every key, kind and need, and everyone a question can be about.
func TestQuestionsAreDocumented(t *testing.T) {
	data, err := os.ReadFile("../docs/questions.md")
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, typ := range []reflect.Type{reflect.TypeFor[Section](), reflect.TypeFor[Note](), reflect.TypeFor[Question](), reflect.TypeFor[Choice]()} {
		for i := range typ.NumField() {
			if key := typ.Field(i).Tag.Get("toml"); key != "-" {
				words = append(words, key)
			}
		}
	}
	words = slices.Concat(words, kinds, ofs, needs, whos[1:], pages[1:])
	for _, w := range words {
		if !strings.Contains(string(data), "`"+w+"`") {
			t.Errorf("docs/questions.md does not name %s", w)
		}
	}
}
