package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/plain"
)

// A paper with a protected source's name is saved or copied only after a yes, each time.
func TestPapersAskAboutASourcesName(t *testing.T) {
	t.Parallel()
	const said = "Then Ifeomas brother rang."
	for answer, goes := range map[string]bool{"": false, "no": false, "yes": true} {
		s := checking(t, "rowan")
		s.Flow.Change(func(r *checklist.Referral) {
			p := r.AddPerson()
			p.Name, p.NameHeld = "Ifeoma Adeyemi", true
			r.Answers[checklist.QConcernWhyNow] = checklist.Answer{Text: said}
		})
		b, saved := &board{}, 0
		out, _ := goOnWith(s, &memory{ready: true}, func(o *plain.Options) {
			o.Clipboard = b
			o.Text = func(sheet string) (string, bool) { return said, sheet == "main" }
			o.Export = func(string, string) (wizard.Saved, error) {
				saved++
				return wizard.Saved{Said: "Saved."}, nil
			}
		}, "f main", answer, "c", answer, "f main", answer)
		if !strings.Contains(flat(out), `"Ifeomas" (Why now)`) || strings.Contains(flat(out), wizard.WordsNamedStop) == goes {
			t.Errorf("%q:\n%s", answer, out)
		}
		if saved != map[bool]int{true: 2}[goes] || len(b.all) > 0 != goes {
			t.Errorf("%q: %d papers saved, %d texts copied", answer, saved, len(b.all))
		}
	}
}
