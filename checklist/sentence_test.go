package checklist_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
)

func TestSentences(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"nothing", " \n ", nil},
		{"one", "Do not ring.", []string{"Do not ring."}},
		{"two", "Do not ring. Write.", []string{"Do not ring.", "Write."}},
		{"a question and a cry", "Who rang? She did! We know…  It is noted.", []string{"Who rang?", "She did!", "We know…", "It is noted."}},
		{"a closing mark", `She said "no." He left. (It was late.) Then she rang.`, []string{`She said "no."`, "He left.", "(It was late.)", "Then she rang."}},
		{"a quotation", `He said "Stop. Go away." Then he left.`, []string{`He said "Stop. Go away."`, "Then he left."}},
		{"a curly quotation", "He said “Stop. Go away.” Then he left.", []string{"He said “Stop. Go away.”", "Then he left."}},
		{"titles and initials", "Mr. Reid rang. Dr. P. Shah came, e.g. on Monday.", []string{"Mr. Reid rang.", "Dr. P. Shah came, e.g. on Monday."}},
		{"a telephone", "tel. 01632 960001 only. (Mrs. Ash has it.)", []string{"tel. 01632 960001 only.", "(Mrs. Ash has it.)"}},
		{"lines of an address", "They are at\nThe Old Bakehouse\nHorwich", []string{"They are at\nThe Old Bakehouse\nHorwich"}},
		{"a number on a line of its own", "7\nMill Lane", []string{"7\nMill Lane"}},
		{"a letter on the last line", "Flat\nB", []string{"Flat\nB"}},
		{"a time within a line", "Ring at 6 p.m\nnot later", []string{"Ring at 6 p.m\nnot later"}},
		{"a line that begins anew", "They are at home\nDo not ring the house", []string{"They are at home\n", "Do not ring the house"}},
		{"a short line", "They are at home\nnot at school", []string{"They are at home\nnot at school"}},
		{"after a colon", "They are at:\nthe house of her older sister", []string{"They are at:\nthe house of her older sister"}},
		{"after a comma", "They are at home,\nwith all of their cousins", []string{"They are at home,\nwith all of their cousins"}},
		{"after a stop", "They are at home.\nHorwich", []string{"They are at home.\n", "Horwich"}},
		{"an empty line", "They are\n\nHorwich", []string{"They are\n", "Horwich"}},
		{"a list", "Keep from him:\n- the street\n2) the school\n• the car", []string{"Keep from him:\n", "- the street\n", "2) the school\n", "• the car"}},
		{"spaces around a line", "They are at  \n   home", []string{"They are at\nhome"}},
	} {
		if got := checklist.Sentences(tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if got, want := strings.Fields(strings.Join(checklist.Sentences(tt.text), " ")), strings.Fields(tt.text); !slices.Equal(got, want) {
			t.Errorf("%s: got the words %q, want %q", tt.name, got, want)
		}
	}
}
