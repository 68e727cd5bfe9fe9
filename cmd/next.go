package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist/authority"
	"referral/checklist/clean"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/export"
)

type nextOptions struct{ record, authority, made, format string }

func newNext(env *Env) *cobra.Command {
	var o nextOptions
	c := &cobra.Command{
		Use:   "next [ID] [--made TIME]",
		Short: "What is due, by when, and why",
		Long: `next works out the deadlines that follow a referral, each with its rule, its source and how it was counted.
With --made TIME alone, such as --made 2026-12-23T16:20, it needs no draft and no passphrase.
--format ics writes a calendar file with no names in it.`,
		Example: `  referral next k7f2
  referral next --made 2026-12-23T16:20 --authority bolton
  referral next k7f2 --format ics`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runNext(env, o, args) },
	}
	c.Flags().StringVar(&o.record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVarP(&o.authority, "authority", "a", "", "the local authority, by its ID")
	c.Flags().StringVar(&o.made, "made", "", "when the referral was made, such as 2026-12-23T16:20")
	c.Flags().StringVarP(&o.format, "format", "f", "text", "text, json or ics")
	return c
}

func runNext(env *Env, o nextOptions, args []string) error {
	format, err := oneOf("--format", o.format, "text", "json", "ics")
	if err != nil {
		return err
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	made, err := madeTime(env, o.made)
	if err != nil {
		return err
	}
	p := card.profile
	if o.authority != "" {
		if p, err = profileOf(env, o.authority); err != nil {
			return err
		}
	}
	r := followup.Made(made)
	if o.record != "" || len(args) > 0 || made == "" {
		if r, err = recordOrDraft(env, o.record, args); err != nil {
			return err
		}
		if made != "" {
			r.Request.Made = made
		}
		if o.authority == "" && r.Authority != "" {
			p = profileOr(env, r.Authority)
		}
	}
	school, _ := card.school()
	plan, err := followup.Of(r, p, school, env.Now())
	if errors.Is(err, followup.ErrNotMade) {
		return usage("nothing says when the referral was made; add --made, such as --made 2026-12-23T16:20")
	}
	if err != nil {
		return err
	}
	var b bytes.Buffer
	switch format {
	case "json":
		err = writePlanJSON(&b, plan)
	case "ics":
		b.Write(export.Calendar(plan, env.Now()))
	default:
		writePlan(&b, plan)
	}
	if err != nil {
		return err
	}
	if _, err := env.Out.Write(b.Bytes()); err != nil {
		return fmt.Errorf("writing to standard output: %w", plainError(err))
	}
	return nil
}

// madeTime reads a day or a minute, as a program writes it or as people type it.
func madeTime(env *Env, typed string) (string, error) {
	if typed == "" {
		return "", nil
	}
	if w := (when.When{At: typed}); w.Precision() >= when.Day {
		if !w.Shown(env.Now().Location()) {
			return "", usage("the clocks went forward that night and skipped this hour: give --made again")
		}
		return typed, nil
	}
	if t, err := time.Parse(time.RFC3339, typed); err == nil {
		return t.In(env.Now().Location()).Format("2006-01-02T15:04"), nil
	}
	got, err := when.Parse(typed, env.Now())
	if err != nil || got.Ask != "" || got.When.Precision() < when.Day || got.When.About {
		return "", usage("--made is a day or a minute, such as 2026-12-23T16:20")
	}
	return got.When.At, nil
}

// planJSON is next --format json. Scripts rely on its keys.
type planJSON struct {
	Authority string          `json:"authority"`
	Checked   string          `json:"checked"`
	Made      string          `json:"made"`
	Unknown   []string        `json:"unknown"`
	Steps     []followup.Step `json:"steps"`
}

func writePlanJSON(w io.Writer, p followup.Plan) error {
	out := planJSON{
		Authority: p.Profile.ID, Checked: p.Profile.Checked, Made: p.Made.Format(time.RFC3339),
		Unknown: orEmpty(p.Unknown), Steps: orEmpty(p.Steps),
	}
	return writeJSON(w, out)
}

func writePlan(w io.Writer, p followup.Plan) {
	var b strings.Builder
	fmt.Fprintf(&b, "After the referral of %s: %s (profile %s)\n", p.From(), p.Profile.Name, authority.Origin{Checked: p.Profile.Checked}.Dated())
	for _, f := range p.First {
		b.WriteString("\n" + wrap(strings.ToUpper(f.Before)+": "+f.Do, 2) + "\n")
	}
	for _, s := range p.Steps {
		at := dayInWords(s.By)
		if s.Time != "" {
			at += ", " + s.Time
		}
		fmt.Fprintf(&b, "\n%s\n", wrap(fmt.Sprintf("By %s: %s [%s]", at, s.What, s.State), 2))
		for _, line := range []string{s.Rule, s.Sum, s.Note} {
			if line != "" {
				b.WriteString("    " + strings.ReplaceAll(wrap(line, 0), "\n", "\n    ") + "\n")
			}
		}
		dated := ""
		if s.Checked != "" {
			dated = " (" + s.Checked + ")"
		}
		b.WriteString("    " + strings.ReplaceAll(wrap("Source: "+ofAnother(s)+sourceName(s.Source)+dated, 0), "\n", "\n    ") + "\n")
	}
	if len(p.Unknown) > 0 {
		var what []string
		for _, id := range p.Unknown {
			what = append(what, stepWords(id))
		}
		b.WriteString("\n" + wrap("Not known for "+p.Profile.Called()+": "+strings.Join(what, "; ")+". Ask on the call.", 2) + "\n")
	}
	b.WriteString("\n" + wrap("Each is due by the end of that day. Bank holidays are those known to this version: check for days added since.", 0) + "\n")
	_, _ = io.WriteString(w, clean.Terminal(b.String()))
}

// ofAnother says so if a step is based on another council's guidance.
func ofAnother(s followup.Step) string {
	if s.Other {
		return followup.OtherGuidance
	}
	return ""
}
