package cmd

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
	"referral/wizard"
)

type exportOptions struct {
	record, format, sheet, authority, output, size, form string
	asJSON                                               bool // asJSON prints what was filled in as JSON.
}

func newExport(env *Env) *cobra.Command {
	var o exportOptions
	c := &cobra.Command{
		Use:   "export [ID] --format " + strings.Join(formatIDs(), "|") + "|json|fields|form [--sheet NAME] [--output FILE]",
		Short: "Write a sheet of a referral",
		Long: `export writes one sheet of a draft, or of a record with --record FILE ("-" for standard
input; no passphrase is needed then). Without --output it goes to standard output, except
PDF and Word (docx), which go to a new file; --output - sends those there too. Files are always
new and are never named after a child. Only you can open them, unless the disk or shared folder
cannot keep others out; you are told if so.

--format form fills in the council's own Word form: the empty copy that is kept with its profile
(referral authority learn), or another with --form FILE. It says which boxes were filled in and
which were left empty, and why. Consent, signatures and their dates are always left to you.

Sheets: ` + sheetList() + `.`,
		Example: `  referral export k7f2 --output referral.pdf
  referral export k7f2 --sheet chronology --output chronology.docx
  referral export --record rowan.json --format markdown
  referral export k7f2 --format fields --authority bolton
  referral export k7f2 --authority wexcombe --form form.docx --output filled.docx`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error { return runExport(env, o, args) },
	}
	c.Flags().StringVar(&o.record, "record", "", "a record as JSON, or - for standard input")
	c.Flags().StringVarP(&o.format, "format", "f", "", formatList()+", json, fields or form; without it, as --output ends")
	c.Flags().StringVar(&o.form, "form", "", "the council's empty Word form, for --format form")
	c.Flags().BoolVar(&o.asJSON, "json", false, "with --format form: say as JSON what was filled in")
	c.Flags().StringVar(&o.sheet, "sheet", "main", "which sheet")
	c.Flags().StringVarP(&o.authority, "authority", "a", "", "the local authority, by its ID")
	c.Flags().StringVarP(&o.output, "output", "o", "", "a new file, or - for standard output")
	addTypeFlag(c, &o.size)
	return c
}

func sheetIDs() []string {
	var ids []string
	for _, s := range export.Sheets() {
		ids = append(ids, s.ID)
	}
	return ids
}

func sheetList() string { return strings.Join(sheetIDs(), ", ") }

func runExport(env *Env, o exportOptions, args []string) error {
	id, err := named("sheet", o.sheet, sheetIDs())
	if err != nil {
		return err
	}
	sheet, _ := export.Find(id)
	if o.form != "" && o.format == "" {
		o.format = "form"
	}
	if o.format, err = formatTyped(o.format, o.output, "", "json", "fields", "form"); err != nil {
		return err
	}
	if (o.form != "" || o.asJSON) && o.format != "form" {
		return usage("--form and --json go with --format form")
	}
	if o.format == "" {
		return usage("use --format %s, json, fields or form; or an --output that ends in .pdf, .docx, .md, .txt or .json", formatList())
	}
	if wholeRecord := []string{"json", "fields", "form"}; sheet.ID != export.MainID && slices.Contains(wholeRecord, o.format) {
		return usage("--sheet goes with %s: --format %s takes its answers from the whole record", formatList(), o.format)
	}
	format, _ := export.FormatOf(o.format)
	r, err := recordOrDraft(env, o.record, args)
	if err != nil {
		return err
	}
	if o.authority != "" {
		p, err := profileOf(env, o.authority)
		if err != nil {
			return err
		}
		r.Authority = p.ID
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	if err := card.choose(o.size, o.format); err != nil {
		return err
	}
	text := namedIn(env, r, card, sheet, o.format)
	if o.format == "json" && r.SourceHeld() {
		fmt.Fprintln(env.Err, recordNamesAll)
	}
	if o.format != "json" && (o.format == "fields" || o.format == "form" || slices.Contains([]string{"main", "call", "sources"}, sheet.ID)) {
		for _, line := range wizard.WordsHalves(r, text != "") {
			fmt.Fprintln(env.Err, line)
		}
	}
	if o.format != "json" && o.format != "fields" && o.format != "form" {
		for _, line := range wizard.WordsSharedOn(sheet.ID, r, text != "") {
			fmt.Fprintln(env.Err, line)
		}
	}
	if goOn, err := asksAtName(env, r, text); !goOn {
		return err
	}
	if o.format == "form" {
		return runFill(env, r, card, o)
	}
	p, err := render(env, r, card, sheet, format, o.format)
	if err != nil {
		return err
	}
	return deliver(env, p, o.output)
}

// render returns a record, its boxes or one of its sheets in a format.
func render(env *Env, r *checklist.Referral, card Card, sheet export.Sheet, format export.Format, name string) (paper, error) {
	switch name {
	case "json":
		b, err := r.Encode()
		return paper{name: sheet.ID, extension: "json", content: b}, err
	case "fields":
		var b bytes.Buffer
		err := export.WriteBoxes(&b, sheetContext(env, r, card))
		return paper{name: sheet.ID, extension: "txt", content: b.Bytes()}, err
	}
	p, err := composed(env, r, card, sheet, format)
	if err != nil {
		return paper{}, err
	}
	if separate := export.SeparateSheets(r); sheet.ID == "main" && len(separate) > 0 {
		fmt.Fprintf(env.Err, "referral: this referral has further sheets, for the authority only: %s (--sheet NAME)\n", strings.Join(separate, ", "))
	}
	return p, nil
}

// deliver writes a paper to standard output, or to a new file that only this user can open.
func deliver(env *Env, p paper, output string) error {
	if p.note != "" {
		fmt.Fprintln(env.Err, "referral:", p.note)
	}
	binary := slices.ContainsFunc(export.Formats(), func(f export.Format) bool { return f.Pages && f.Extension == p.extension })
	if output == "-" && binary && env.Terminal {
		return usage("%s cannot be shown on a terminal; name a file with --output", english.And(pageFormats()))
	}
	if output == "-" || output == "" && !binary {
		if _, err := io.Copy(env.Out, bytes.NewReader(p.content)); err != nil {
			return fmt.Errorf("writing to standard output: %w", plainError(err))
		}
		return nil
	}
	s, err := savePapers(env, output, "", p)
	if err != nil {
		return err
	}
	fmt.Fprintln(env.Err, savedAs(s.names, s.alone))
	if s.cloud != "" {
		fmt.Fprintf(env.Err, "referral: that folder is copied by %s; move the file if it should stay on this computer\n", s.cloud)
	}
	return nil
}
