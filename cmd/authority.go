package cmd

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist/authority"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/source"
)

func newAuthority(env *Env) *cobra.Command {
	c := &cobra.Command{
		Use:   "authority list|show ID|check FILE|learn FILE",
		Short: "Profiles of local authorities: built in, and your school's own",
		Long: `authority shows what is known about a local authority: how it takes referrals, its numbers,
form and deadlines, each with its source and the date it was checked. It says what is not
known. A school's own profile is a file in the folder authorities next to the school card;
authority check FILE names the line of every mistake in it, and authority learn FILE makes
one from the council's own form.`,
		Example: `  referral authority list
  referral authority show bolton`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) > 0 {
				return noSuchCommand(c, args[0])
			}
			return usage("use authority list, authority show ID, authority check FILE or authority learn FILE")
		},
		RunE: func(*cobra.Command, []string) error { return nil },
	}
	var asJSON bool
	list := &cobra.Command{
		Use: "list", Short: "List the profiles", Args: atMost(0),
		Example: "  referral authority list\n  referral authority list --json",
		RunE:    func(*cobra.Command, []string) error { return runAuthorityList(env, asJSON) },
	}
	show := &cobra.Command{
		Use: "show ID", Short: "Show one profile, and what is not known", Args: one("the ID of one authority"),
		Example: "  referral authority show bolton\n  referral authority show bolton --json",
		RunE:    func(_ *cobra.Command, args []string) error { return runAuthorityShow(env, args[0], asJSON) },
	}
	addJSONFlag(list, &asJSON)
	addJSONFlag(show, &asJSON)
	for _, sub := range []*cobra.Command{
		list,
		show,
		{
			Use: "check FILE", Short: "Check a profile that you wrote", Args: one("one file, or -"),
			Example: "  referral authority check own.toml",
			RunE:    func(_ *cobra.Command, args []string) error { return runAuthorityCheck(env, args[0]) },
		},
		newLearn(env),
	} {
		sub.DisableFlagsInUseLine = true
		c.AddCommand(sub)
	}
	return c
}

func runAuthorityList(env *Env, asJSON bool) error {
	if asJSON {
		return writeJSON(env.Out, authoritiesJSON(profiles(env)))
	}
	for _, p := range profiles(env) {
		kind := "built in"
		if p.Own {
			kind = "your school's own"
		}
		fmt.Fprintf(env.Out, "%-18s %s (%s, %s)%s\n", p.ID, clean.Terminal(p.Name), kind, authority.Origin{Checked: p.Checked}.Dated(), formKnown(p)+numberKnown(p))
	}
	return nil
}

// formKnown says how much of a profile's form is known, and how old that is.
func formKnown(p authority.Profile) string {
	of := optional(" of ", p.Form.Year)
	switch open := authority.Covered(p).Open; {
	case len(p.Form.Fields) == 0:
		return ""
	case strings.HasPrefix(p.Form.Seen, "partial"):
		return "; part of its form" + of
	case open > 0:
		return fmt.Sprintf("; its form%s, %d to decide", of, open)
	}
	return "; its form" + of
}

// numberKnown returns a note if a council's phone number is not known, or nothing.
func numberKnown(p authority.Profile) string {
	if p.ID == authority.Other || p.KnowsNumber() {
		return ""
	}
	return "; no phone number"
}

func runAuthorityCheck(env *Env, name string) error {
	p, mistakes, err := readProfile(env, name)
	if err != nil {
		return err
	}
	for _, m := range mistakes {
		fmt.Fprintln(env.Out, clean.Terminal(m.String()))
	}
	if len(mistakes) == 0 {
		if len(p.Form.Fields) > 0 {
			fmt.Fprintln(env.Out, wrap(authority.Covered(p).String(), 0))
		}
		fmt.Fprintf(env.Out, "No mistakes found. To use it, put it in the folder %s next to the school card; its ID is %s.\n", ownProfiles, p.ID)
		return nil
	}
	return fmt.Errorf("checking the profile: %s", english.Count(len(mistakes), "mistake"))
}

func runAuthorityShow(env *Env, id string, asJSON bool) error {
	p, err := profileOf(env, id)
	if err != nil {
		return err
	}
	if asJSON {
		keys, err := profileJSON(p)
		if err != nil {
			return err
		}
		return writeJSON(env.Out, keys)
	}
	var b bytes.Buffer
	showProfile(&b, p)
	_, err = io.WriteString(env.Out, clean.Terminal(b.String()))
	return err
}

// showProfile prints what is known, with its source and date, and then what is not known.
func showProfile(w io.Writer, p authority.Profile) {
	fmt.Fprintf(w, "%s (%s)\nProfile compared with its sources: %s\n", p.Name, p.ID, authority.Origin{Checked: p.Checked}.Dated())
	part := func(title string) { fmt.Fprintf(w, "\n%s\n", title) }
	line := func(text string, o authority.Origin) {
		fmt.Fprintln(w, wrap("- "+text+" ["+sourceName(o.Source)+"; "+o.Dated()+"]", 2))
	}
	if p.Route.Takes != "" || p.Route.Says != "" {
		part("How referrals are taken")
		takes := map[string]string{"form": "By form. ", "telephone": "By phone. ", "both": "By form or by phone. "}[p.Route.Takes]
		line(takes+p.Route.Says, p.Route.Origin)
		if call := p.Route.Section17Call; call != "" {
			line("A call before the form for a child in need (section 17): "+strings.ReplaceAll(call, "_", " "), p.Route.Origin)
		}
	}
	if len(p.Numbers) > 0 {
		part("Numbers")
		for _, n := range p.Numbers {
			line(p.Whose(n)+": "+n.Number+optional("; ", n.Option)+optional("; ", n.Hours), n.Origin)
		}
	}
	if len(p.Deadlines) > 0 {
		part("Deadlines")
		for _, d := range p.Deadlines {
			line(stepWords(d.Step)+": "+d.Amount()+" from the "+d.From+optional(". ", d.Says), d.Origin)
		}
	}
	if t := p.Threshold; t.Document != "" || t.Where != "" || len(t.Levels) > 0 {
		part("Levels of need")
		line(cmp.Or(english.Join("; ", t.Document, t.Where), "the document is not known"), t.Origin)
		for _, l := range t.Levels {
			fmt.Fprintf(w, "    %s\n", l.Name)
		}
	}
	if pr := p.Procedures; pr.Title != "" {
		part("Procedures")
		line(english.Join("; ", pr.Title, pr.Where), pr.Origin)
	}
	if ladder := p.LadderInOrder(); len(ladder) > 0 {
		part("If you disagree")
		for _, r := range ladder {
			line(r.Who+optional(": ", r.Says), r.Origin)
		}
	}
	if n := len(p.Postcodes.Inside); n > 0 {
		part("Postcode districts")
		line(strings.Join(p.Postcodes.Inside, ", ")+optional("; shared: ", strings.Join(p.Postcodes.Shared, ", ")), p.Postcodes.Origin)
	}
	for i, c := range p.Closed {
		if i == 0 {
			part("Closed days other than weekends and bank holidays")
		}
		line(c.Day+optional(", ", c.Why), c.Origin)
	}
	if f := p.Form; len(f.Fields) > 0 {
		part("Form")
		line(english.Join("; ", f.Title+bracketed(f.Year), english.Count(len(f.Fields), "box")+" in order. "+f.Seen), f.Origin)
		fmt.Fprintln(w, wrap(authority.Covered(p).String(), 0))
		if !p.KnowsForm() {
			fmt.Fprintln(w, wrap("Only part of this form is known. "+learnIt, 0))
		}
	}
	for i, n := range p.Notes {
		if i == 0 {
			part("Worth knowing")
		}
		line(n.Text, n.Origin)
	}
	part("Not known: check")
	for _, what := range p.Unknown() {
		fmt.Fprintln(w, wrap("- "+what, 2))
	}
	if len(p.Form.Fields) == 0 && p.TakesForm() {
		fmt.Fprintln(w, wrap(learnIt, 0))
	}
}

// learnIt says how to learn a form that is not fully known.
const learnIt = "To learn the council's own form: referral authority learn FILE."

func bracketed(s string) string {
	if s == "" {
		return ""
	}
	return " (" + s + ")"
}

func stepWords(id string) string {
	for _, s := range authority.Steps {
		if s.ID == id {
			return s.What
		}
	}
	return id
}

func optional(lead, s string) string {
	if s == "" {
		return ""
	}
	return lead + s
}

// fromSources says which sources something comes from, each once and by its title.
func fromSources(ids []string) string {
	var titles []string
	for _, id := range ids {
		if title := sourceName(id); !slices.Contains(titles, title) {
			titles = append(titles, title)
		}
	}
	return "From: " + strings.Join(titles, "; ") + "."
}

// sourceName returns the title of a source, or the source itself if the school has named it.
func sourceName(id string) string {
	if s, ok := source.Get(id); ok {
		return s.Title
	}
	if id == "record" {
		return "this record"
	}
	return id
}

// dayInWords returns a day such as Thu 24 Dec 2026.
func dayInWords(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return day
	}
	return t.Format("Mon 2 Jan 2006")
}
