package workshop

import (
	"errors"
	"fmt"
	"strings"

	"referral/checklist/clean"
)

// maxOwn is the size in bytes above which a text to show is refused.
const maxOwn = 64 << 10

// WithText is the case with a trainer's own text in place of its middle one: an article's "better example", say, which
// this program may not copy. Two texts with a line of three hyphens between them replace the weak one as well. Nothing
// of it is kept: the texts live as long as the session. What may be real is refused. The second value says what does not fit on one screen.
func (s *Scenario) WithText(data []byte) (*Scenario, []string, error) {
	if len(data) > maxOwn {
		return nil, nil, fmt.Errorf("reading the text to show: it is larger than %d KiB", maxOwn>>10)
	}
	if err := mayBeReal(data); err != nil {
		return nil, nil, err
	}
	text, _ := clean.Text(string(data))
	parts := []string{strings.TrimSpace(text)}
	if before, after, ok := cutLine(text, "---"); ok {
		parts = []string{strings.TrimSpace(before), strings.TrimSpace(after)}
	}
	var notes []string
	for _, p := range parts {
		if p == "" {
			return nil, nil, errors.New("reading the text to show: it is empty, or there is nothing on one side of the ---")
		}
		if n := len(strings.Fields(p)); n > MaxWords {
			notes = append(notes, fmt.Sprintf("One of the texts has %d words; about %d fit on one screen, so it will need two.", n, MaxWords))
		}
	}
	own := *s
	own.Middle = &Middle{By: "the author of the text the trainer has brought", Text: parts[len(parts)-1]}
	if len(parts) == 2 {
		own.Weak = Weak{By: own.Middle.By, Text: parts[0]}
		own.Key = nil
		for _, m := range s.Key {
			// The key of a text that is not shown would say what is not true: the rules judge it instead.
			m.WeakWhy = ""
			for _, v := range Judge(parts[0]) {
				if v.Criterion.ID == m.ID {
					m.Weak = v.There
				}
			}
			own.Key = append(own.Key, m)
		}
	}
	return &own, notes, nil
}

func cutLine(text, line string) (before, after string, found bool) {
	at := 0
	for l := range strings.Lines(text) {
		if strings.TrimSpace(l) == line {
			return text[:at], text[at+len(l):], true
		}
		at += len(l)
	}
	return text, "", false
}
