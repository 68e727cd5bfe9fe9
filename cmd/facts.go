package cmd

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/checklist/textfile"
	"referral/checklist/when"
	"referral/wizard"
)

type factsOptions struct {
	draft, from, to, author, word, pick, columns string
	asJSON                                       bool
}

func newFacts(env *Env) *cobra.Command {
	var o factsOptions
	c := &cobra.Command{
		Use:   "facts FILE",
		Short: "Pick facts from a file exported by the school's record system",
		Long: `facts numbers and lists the rows of a CSV file of dates, authors and notes, exported from a
school's record system, or of standard input for "-". With --pick it adds the rows you pick to
a draft, as facts from a record; the others are not kept. Rows that cannot be read are refused
one by one, with their line numbers. Columns go by their usual names; --columns says which is
which in a file with others.

The file is likely to name other children too: delete it when you have what you need.`,
		Example: `  referral facts notes.csv
  referral facts notes.csv --from 3/9/2026 --word hall
  referral facts notes.csv --pick 1,2 --draft k7f2
  referral facts other.csv --columns "date=Day of entry,note=What was seen"`,
		Args: one("one file, or -"),
		RunE: func(_ *cobra.Command, args []string) error { return runFacts(env, o, args[0]) },
	}
	c.Flags().StringVar(&o.from, "from", "", "the first day shown, such as 3/9/2026")
	c.Flags().StringVar(&o.to, "to", "", "the last day shown")
	c.Flags().StringVar(&o.author, "author", "", "part of the author's name")
	c.Flags().StringVar(&o.word, "word", "", "part of the note")
	c.Flags().StringVar(&o.pick, "pick", "", "the numbers to add, such as 1,3-5, or all for every row shown")
	c.Flags().StringVar(&o.draft, "draft", "", "the ID of the draft to add them to")
	c.Flags().StringVar(&o.columns, "columns", "", `which column is which, such as "date=Day of entry,note=What was seen"`)
	addJSONFlag(c, &o.asJSON)
	return c
}

func runFacts(env *Env, o factsOptions, name string) error {
	filter := wizard.RecordFilter{Author: o.author, Word: o.word}
	for _, d := range []struct {
		typed string
		day   *string
		flag  string
	}{{o.from, &filter.From, "from"}, {o.to, &filter.To, "to"}} {
		if d.typed == "" {
			continue
		}
		reading, err := when.Parse(d.typed, env.Now())
		if err != nil || reading.Ask != "" || reading.When.Precision() < when.Day {
			return usage("--%s is one day with its year, such as 3/9/2026", d.flag)
		}
		*d.day = reading.When.At[:len(time.DateOnly)]
	}
	if o.draft != "" && o.pick == "" {
		return usage("--draft goes with --pick; without it the rows are only listed")
	}
	if o.asJSON && o.pick != "" {
		return usage("--json lists the rows; leave it out to add them with --pick")
	}
	columns, err := wizard.ParseColumns(o.columns)
	if err != nil {
		return usage("--columns: %s", err.Error())
	}
	file, err := readFile(env, name, maxText)
	var not *textfile.NotText
	switch {
	case errors.As(err, &not) && not.Kind != textfile.Spreadsheet:
		return fmt.Errorf("reading the records: %w; export them from the record system as CSV", not)
	case err != nil:
		return err
	case isRecord(file.String):
		return usage("this is a referral record, not a list of notes: use referral import")
	}
	sayDamaged(env, file)
	records, err := wizard.ReadRecords([]byte(file.String), columns, env.Now())
	if err != nil {
		return err
	}
	var shown []wizard.RecordRow
	for _, row := range records.Rows {
		if filter.Match(row) {
			shown = append(shown, row)
		}
	}
	if o.pick == "" && o.asJSON {
		return writeJSON(env.Out, recordsJSON(records, shown))
	}
	if o.pick == "" {
		listRows(env, shown)
		sayRecords(env, records, fmt.Sprintf("read %s, %d shown", english.Count(len(records.Rows), "row"), len(shown)))
		return nil
	}
	picked, err := wizard.PickRows(o.pick, shown)
	if err != nil {
		return usage("%s", err.Error())
	}
	ids, err := addRows(env, o.draft, picked)
	if err != nil {
		return err
	}
	said := "nothing added"
	if len(ids) > 0 {
		said = fmt.Sprintf("imported %d as %s", len(ids), checklist.Citation(ids))
	}
	sayRecords(env, records, fmt.Sprintf("read %s, %s", english.Count(len(records.Rows), "row"), said))
	return nil
}

func addRows(env *Env, draft string, rows []wizard.RecordRow) ([]string, error) {
	store, err := openStore(env)
	if err != nil {
		return nil, err
	}
	var args []string
	if draft != "" {
		args = []string{draft}
	}
	id, err := onlyDraft(env, store, args)
	if err != nil {
		return nil, err
	}
	s, err := openSession(env, store, id)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	printWarnings(env, store)
	ids, err := s.Flow.ImportRows(rows)
	if err != nil {
		return nil, err
	}
	return ids, s.Save()
}

// listRows prints the rows for the writer to pick from.
func listRows(env *Env, rows []wizard.RecordRow) {
	for _, row := range rows {
		note := []rune(strings.ReplaceAll(clean.Terminal(row.Note), "\n", " "))
		if len(note) > 160 {
			note = append(note[:157], []rune("...")...)
		}
		author := clean.Terminal(row.Author)
		if author != "" {
			author += ": "
		}
		fmt.Fprintf(env.Out, "%4d  %s  %s%s\n", row.Number, row.When, strings.ReplaceAll(author, "\n", " "), string(note))
	}
}

// sayRecords says what was read from the file, and which lines were refused and why.
func sayRecords(env *Env, r wizard.Records, first string) {
	fmt.Fprintf(env.Err, "%s; refused %d.\n", english.Capital(first), len(r.Refused))
	for _, x := range r.Refused {
		fmt.Fprintf(env.Err, "  line %d: %s\n", x.Line, x.Why)
	}
	if r.Above > 0 {
		fmt.Fprintf(env.Err, "Lines above the column names: %d, not read.\n", r.Above)
	}
	if r.Unread > 0 {
		fmt.Fprintf(env.Err, "Columns other than date, author and note: %d, not read.\n", r.Unread)
	}
	if r.Removed.Any() {
		fmt.Fprintln(env.Err, r.Removed)
	}
}
