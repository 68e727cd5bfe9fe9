package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// WithWords returns the IDs of the children whose own words are in the record: as a fact, in an answer about the child,
// or as a quotation that a text says is the child's.
func (r *Referral) WithWords() map[string]bool {
	has := map[string]bool{}
	for _, f := range r.Facts {
		if f.From != "" && (f.Words != "" || Quoted(f.Text)) {
			has[f.From] = true
		}
	}
	quotations := slices.DeleteFunc(r.texts(), func(s string) bool { return !Quoted(s) })
	for _, c := range r.Children() {
		for _, a := range c.Answers {
			has[c.ID] = has[c.ID] || Quoted(a.Text)
		}
		if !has[c.ID] && len(quotations) > 0 {
			has[c.ID] = slices.ContainsFunc(quotations, saidBy(r.ShortName(c.ID)).MatchString)
		}
	}
	return has
}

// SaidAlready reports whether the child's words elsewhere in the record answer a question about what the child says, so
// that no one needs to ask for more.
func (r *Referral) SaidAlready(question, subject string) bool {
	return AnsweredByWords(question) && r.WithWords()[subject]
}

// AnsweredByWords reports whether any words of the child, anywhere in the record, answer the question.
func AnsweredByWords(question string) bool {
	return question == QVoiceWishes || question == QConsentChildViews
}

// Quoted reports whether a text holds a quotation.
func Quoted(text string) bool {
	return strings.Count(text, "\"") > 1 || strings.ContainsAny(text, "“„«‘")
}

// saidBy matches a quotation that follows a name: Tomos told Mr Lane, "I do toast".
func saidBy(name string) *regexp.Regexp {
	return regexp.MustCompile(`(?i)(\b|^)(` + regexp.QuoteMeta(name) + `|the (child|pupil|boy|girl|baby)) [^.!?"“„«‘]{0,80}["“„«‘]`)
}

// texts returns what is written in facts, events and answers.
func (r *Referral) texts() []string {
	var out []string
	for _, f := range r.Facts {
		out = append(out, f.Text)
	}
	for _, e := range r.Events {
		out = append(out, e.Text, e.Outcome, e.Why)
	}
	for _, a := range r.Answers {
		out = append(out, a.Text)
	}
	for _, p := range r.People {
		for _, a := range p.Answers {
			out = append(out, a.Text)
		}
	}
	return out
}
