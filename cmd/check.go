package cmd

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/wording"
	"referral/wizard"
)

type checkOptions struct {
	format, severity, record, draft, phrases string
}

func newCheck(env *Env) *cobra.Command {
	var o checkOptions
	c := &cobra.Command{
		Use:   "check [FILE|-]",
		Short: "Show what a reader would query in a text or a whole record",
		Long: `check reads a text file, or standard input for "-", and shows what a reader could not tell
from it, each with a question and a source. With --record FILE or --draft ID it reviews a
whole referral. Words inside quotation marks are someone's own and are left alone.

A school's own phrases are read from phrases.toml in the folder of the school card, or from
the file that --phrases names.

It exits with status 3 if it has shown a comment of severity fix.`,
		Example: `  referral check letter.txt
  referral check --record rowan.json
  referral check --draft k7f2
  referral check --severity fix --format json letter.txt`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runCheck(env, o, args) },
	}
	c.Flags().StringVarP(&o.format, "format", "f", "text", "text, json or sarif")
	c.Flags().StringVar(&o.severity, "severity", "think", "the lowest severity to show: fix, think or info")
	c.Flags().StringVar(&o.record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVar(&o.draft, "draft", "", "the ID of a draft")
	c.Flags().StringVar(&o.phrases, "phrases", "", "a file of the school's own phrases")
	return c
}

func runCheck(env *Env, o checkOptions, args []string) error {
	severity, err := oneOf("--severity", o.severity, "fix", "think", "info")
	if err != nil {
		return err
	}
	floor, _ := finding.ParseSeverity(severity)
	if o.format, err = oneOf("--format", o.format, "text", "json", "sarif"); err != nil {
		return err
	}
	given := len(args)
	for _, s := range []string{o.record, o.draft} {
		if s != "" {
			given++
		}
	}
	if given != 1 {
		return usage("check needs one thing to read: a file, -, --record FILE or --draft ID")
	}
	m, err := phrasesFor(env, o)
	if err != nil {
		return err
	}
	if len(args) == 1 {
		return checkText(env, o, m, floor, args[0])
	}
	if o.draft != "" {
		return checkDraft(env, o, m, floor)
	}
	r, err := readRecord(env, o.record)
	if err != nil {
		return err
	}
	fs := review.New(env.guide()).With(m).Councils(councilsKnown(env)).From(min(floor, finding.Think)).Review(r, env.Now())
	return printFindings(env, o.format, artifact(o.record), atLeast(fs, floor), recordText(env, r))
}

// phrasesFor returns the phrases to check the text with, or nil for the program's own.
func phrasesFor(env *Env, o checkOptions) (*wording.Matcher, error) {
	if o.phrases == "" {
		return schoolPhrases(env), nil
	}
	m, err := readPhrases(env, o.phrases)
	if err != nil {
		return nil, fmt.Errorf("the phrases cannot be used: %w", err)
	}
	return m, nil
}

// artifact returns the address of a file for SARIF, whose readers refuse a result without one. An absolute path is
// cut to the file name: it often holds a person's name.
func artifact(name string) string {
	switch {
	case name == "-":
		return "stdin"
	case filepath.IsAbs(name):
		name = filepath.Base(name)
	}
	return finding.URI(name)
}

// checkDraft reviews a draft, and looks for the children of the other drafts in it.
func checkDraft(env *Env, o checkOptions, m *wording.Matcher, floor finding.Severity) error {
	s, store, err := openDraft(env, []string{o.draft})
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	s.Flow.KnowElsewhere(wizard.Elsewhere(store, s.ID()))
	s.Flow.KnowCouncils(councilsKnown(env))
	s.Flow.KnowPhrases(m)
	fs := s.Flow.Findings()
	return printFindings(env, o.format, "draft", atLeast(fs, floor), recordText(env, s.Flow.Record()))
}

func checkText(env *Env, o checkOptions, m *wording.Matcher, floor finding.Severity, name string) error {
	file, err := readFile(env, name, maxText)
	switch {
	case errors.Is(err, errEmpty):
		return usage("there is nothing to check: the text is empty")
	case err != nil:
		return err
	case isRecord(file.String):
		return usage("this is a record, not a text: use referral check --record")
	}
	sayDamaged(env, file)
	text := file.String
	opts := wording.Options{Floor: floor, Markdown: true}
	fs := atLeast(readText(m, text, opts), floor)
	if o.format == "text" {
		if err := finding.WriteText(env.Out, text, fs); err != nil {
			return err
		}
		return found(fs)
	}
	return printFindings(env, o.format, artifact(name), fs, func(*finding.Place) string { return text })
}

func atLeast(fs []finding.Finding, floor finding.Severity) []finding.Finding {
	return slices.DeleteFunc(fs, func(f finding.Finding) bool { return f.Severity < floor })
}

// recordText returns the text at a place in the record, so that offsets can be counted.
func recordText(env *Env, r *checklist.Referral) func(*finding.Place) string {
	return func(p *finding.Place) string {
		if p == nil {
			return ""
		}
		subject := p.Person
		if p.Fact != "" {
			subject = p.Fact
		}
		return checklist.Get(r, env.guide(), checklist.Ref{Question: p.Question, Subject: subject}).Text
	}
}

func printFindings(env *Env, format, file string, fs []finding.Finding, text func(*finding.Place) string) error {
	var err error
	switch format {
	case "json":
		err = finding.WriteJSON(env.Out, text, fs)
	case "sarif":
		err = finding.WriteSARIF(env.Out, file, text(nil), fs, version())
	default:
		err = writePlaces(env, fs)
	}
	if err != nil {
		return err
	}
	return found(fs)
}

// found returns errFound if a finding of severity fix was printed.
func found(fs []finding.Finding) error {
	if slices.ContainsFunc(fs, func(f finding.Finding) bool { return f.Severity == finding.Fix }) {
		return errFound
	}
	return nil
}
