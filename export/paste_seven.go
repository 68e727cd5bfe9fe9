package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
)

// sevenLines returns the lines that a duty worker reads first, as text. It leaves out the sentences that another box of the
// form has, and says which box that is. Danger, what happened, who may be causing it and what not to do are always in it.
func sevenLines(p *paper, others []otherBox) string {
	var out []string
	for _, r := range pageOne(p) {
		said := r.full()
		if said == "" {
			said = notAnswered
		}
		if r.whole == nil && r.key != happenedKey && r.key != whoKey {
			said = unsaidIn(others, said)
		}
		key := strings.Replace(r.key+":", "?:", "?", 1)
		out = append(out, key+" "+strings.ReplaceAll(said, "\n", " "))
	}
	return strings.Join(out, "\n")
}

// otherBox is another box of the form, with the sentences of its long answers in plain words.
type otherBox struct {
	label string
	said  []string
}

// leastWords is the fewest words of a sentence that is left to another box. "No." says something else in every box.
const leastWords = 4

// unsaidIn drops the sentences of a text that other boxes have. The box is named; if others have all of it, the first
// of several sentences stays.
func unsaidIn(others []otherBox, text string) string {
	var out []string
	where := ""
	sentences := checklist.Sentences(text)
	for _, s := range sentences {
		words := plainWords(s)
		at := slices.IndexFunc(others, func(o otherBox) bool { return slices.Contains(o.said, words) })
		if at < 0 || len(strings.Fields(words)) < leastWords {
			out = append(out, strings.TrimSpace(s))
		} else {
			where = others[at].label
		}
	}
	if where == "" {
		return strings.Join(out, " ")
	}
	see := "see \"" + strings.TrimRight(where, ":. ") + "\"."
	if len(sentences) == 1 {
		return see
	}
	if len(out) == 0 {
		out = append(out, strings.TrimSpace(sentences[0]))
	}
	return strings.Join(append(out, "For the rest, "+see), " ")
}

// saidInOthers returns the other boxes of a form with a long answer.
func saidInOthers(p *paper, box authority.Field, form authority.Form) []otherBox {
	var out []otherBox
	for _, f := range form.Fields {
		if f.Section == box.Section && f.Label == box.Label {
			continue
		}
		if _, left := leftToHand(p, f); left {
			continue
		}
		other := otherBox{label: f.Label}
		for _, id := range f.Questions {
			q, ok := p.Guide.Question(id)
			if !ok || q.Kind != checklist.Prose || slices.Contains(box.Questions, id) {
				continue
			}
			said, _ := pastedIn(p, f, id)
			for _, sentence := range checklist.Sentences(said) {
				other.said = append(other.said, plainWords(sentence))
			}
		}
		if len(other.said) > 0 {
			out = append(out, other)
		}
	}
	return out
}
