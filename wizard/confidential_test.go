package wizard

import (
	"slices"
	"testing"

	"referral/checklist"
)

func TestWordsHalves(t *testing.T) {
	const instruction, secret = "consent.confidential_information", "consent.kept_secret"
	for _, tt := range []struct {
		name    string
		answers map[string]string
		want    []string
	}{
		{"nothing said", nil, nil},
		{"nothing to keep", map[string]string{instruction: "Nothing that we know of."}, nil},
		{"an instruction", map[string]string{instruction: "Do not ring the house."}, []string{"On page one: Do not ring the house.", "On the separate sheet only: nothing."}},
		{"both in one box", map[string]string{instruction: "Her uncle told us.\nDo not ring."}, []string{"On page one: Do not ring.", "On the separate sheet only: Her uncle told us."}},
		{"a secret alone", map[string]string{secret: "9 Fenway,\nTarrow"}, []string{"On page one: only that something must be kept from the family.", "On the separate sheet only: 9 Fenway, Tarrow"}},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{}
		for id, text := range tt.answers {
			r.Answers[id] = checklist.Answer{Text: text}
		}
		if got := WordsHalves(r); !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
