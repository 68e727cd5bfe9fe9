package cmd

import (
	"fmt"
	"io"
	"strings"

	"referral/checklist/clean"
	"referral/checklist/finding"
)

// writePlaces prints findings about a record: where, the words, the question, why, and the source.
func writePlaces(env *Env, fs []finding.Finding) error {
	var b strings.Builder
	last := ""
	for _, f := range fs {
		if head := placeName(env, f.At); head != last {
			fmt.Fprintf(&b, "\n%s\n", head)
			last = head
		}
		words := ""
		if f.Text != "" {
			words = "\"" + f.Text + "\": "
		}
		fmt.Fprintf(&b, "  %s: %s%s\n      %s (%s; %s)\n", f.Severity, words, f.Ask, f.Why, f.Rule, strings.Join(f.Source, ", "))
	}
	if len(fs) == 0 {
		b.WriteString(finding.NoComments + "\n")
	}
	_, err := io.WriteString(env.Out, clean.Terminal(strings.TrimPrefix(b.String(), "\n")))
	return err
}

// placeName names a place by the question's label, never by anyone's name.
func placeName(env *Env, p *finding.Place) string {
	if p == nil {
		return "The whole text"
	}
	name := p.Question
	if q, ok := env.guide().Question(p.Question); ok {
		name = q.Section.Title + ": " + q.Label
	}
	if p.Fact != "" {
		name += " (" + strings.ToUpper(p.Fact) + ")"
	} else if p.Person != "" {
		name += " (" + p.Person + ")"
	}
	return name
}
