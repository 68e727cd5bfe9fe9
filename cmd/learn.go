package cmd

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist/authority"
	understood "referral/checklist/authority/form"
	"referral/export/form"
	"referral/wizard/learn"
)

type learnOptions struct {
	id, name, accept, format, output string
}

func newLearn(env *Env) *cobra.Command {
	var o learnOptions
	c := &cobra.Command{
		Use:   "learn FILE|- [--id ID] [--name NAME] [--accept sure] [--format text|json] [--output PROFILE.toml]",
		Short: "Learn your council's own form, so that it can be filled box by box",
		Long: `learn reads your council's empty form: a Word file (.docx), a PDF with boxes to type in, a web
page, or its text, copied from the portal or a PDF. At a terminal it asks, one at a time, about
the boxes that it is not sure of. Then it writes the profile, and a clean copy of a Word form, to
your school's folder. From then on, every referral comes out in the form's order.

--accept sure asks nothing, and leaves open the boxes that it is not sure of. --format text or
json shows what it makes of the form and writes nothing, unless --accept sure is given as well.
You can correct what json prints, and give it back as FILE. --output writes the profile alone, to
a new file, or - for standard output.`,
		Example: `  referral authority learn form.docx
  referral authority learn form.docx --format json
  referral authority learn form.docx --id wexcombe --accept sure`,
		Args: one("one file, or -"),
		RunE: func(_ *cobra.Command, args []string) error { return runLearn(env, o, args[0]) },
	}
	c.Flags().StringVar(&o.id, "id", "", "the ID of the profile: lower-case letters, digits and hyphens")
	c.Flags().StringVar(&o.name, "name", "", "the name of the council")
	c.Flags().StringVar(&o.accept, "accept", "", "sure: ask nothing")
	c.Flags().StringVarP(&o.format, "format", "f", "", "text or json: show what it makes of the form")
	c.Flags().StringVarP(&o.output, "output", "o", "", "a new file for the profile, or - for standard output")
	return c
}

func (o *learnOptions) check() (err error) {
	if o.format != "" {
		if o.format, err = oneOf("--format", o.format, "text", "json"); err != nil {
			return err
		}
	}
	o.accept = strings.ToLower(o.accept)
	switch {
	case o.accept != "" && o.accept != "sure":
		return usage("use --accept sure, or leave it out to be asked")
	case o.id == authority.Other:
		return usage("other is kept for councils that are not known here; choose another ID")
	case o.id != "" && o.id != learn.ID(o.id):
		return usage("an ID is up to 40 lower-case letters, digits and hyphens, and begins with a letter")
	case o.output == "-" && o.format != "":
		return usage("--format and --output - would both go to standard output: leave one of them out")
	}
	return nil
}

func runLearn(env *Env, o learnOptions, name string) error {
	_, err := learnFile(env, o, name)
	return err
}

// learnFile learns the form in a file, and returns the ID of its profile.
func learnFile(env *Env, o learnOptions, name string) (id string, err error) {
	if err := o.check(); err != nil {
		return "", err
	}
	data, err := readBytes(env, name)
	if err != nil {
		return "", err
	}
	read, err := form.Read(name, data)
	if err != nil {
		return "", err
	}
	if wrong := learn.Wrong(read, env.knownQuestion); wrong != "" {
		return "", fmt.Errorf("reading the corrected form: %s", wrong)
	}
	asks := env.Terminal && o.accept == "" && o.format == ""
	if asks {
		if err := askWhose(env, &o, read); err != nil {
			return "", err
		}
	}
	o.fromTitle(read.Title)
	known := knownProfile(env, o.id)
	l := learn.Start(read, known)
	say := env.Out
	if o.format == "json" || o.output == "-" {
		say = env.Err
	}
	sayLearnt(say, l)
	switch {
	case asks:
		return o.id, learnByAsking(env, o, l, known, data)
	case o.format == "json":
		if err := writeForm(env.Out, l.Form()); err != nil {
			return "", err
		}
	case o.accept == "" || o.format == "text":
		showForm(env.Out, env.guide(), l)
	}
	if o.accept == "" {
		fmt.Fprintln(say, "\nNothing was written. --accept sure writes the profile.")
		return "", nil
	}
	return o.id, keepLearnt(env, o, l, known, data)
}

// fromTitle names the profile after the form's title, if no one has said whose form it is.
func (o *learnOptions) fromTitle(title string) {
	o.id = cmp.Or(o.id, learn.ID(o.name), learn.ID(title), "own-form")
	if o.id == authority.Other {
		o.id = "own-form"
	}
	if o.name == "" {
		o.name = title
	}
}

// readBytes reads a whole file, or standard input for "-". A form is not always text.
func readBytes(env *Env, name string) ([]byte, error) {
	const most = 32 << 20 // Anything longer is refused: it cannot be a form.
	in := env.In
	if name == "-" {
		if isTerminal(env.In) {
			fmt.Fprintln(env.Err, "Paste the form, then press Enter and Ctrl+D (on Windows Ctrl+Z and Enter).")
		}
	} else {
		if err := checkReadable(name); err != nil {
			return nil, fmt.Errorf("reading the form: %w", err)
		}
		f, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("reading the form: %w", plainError(err))
		}
		defer func() { _ = f.Close() }()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, most))
	if err == nil && len(data) == 0 {
		err = errEmpty
	}
	if err != nil {
		return nil, fmt.Errorf("reading the form: %w", plainError(err))
	}
	return data, nil
}

// knownProfile returns the profile with this ID, or an empty one.
func knownProfile(env *Env, id string) authority.Profile {
	if p := profileOr(env, id); p.ID == id {
		return p
	}
	return authority.Profile{}
}

func writeForm(w io.Writer, f understood.Form) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(listsForNull(f))
}

// listsForNull turns a field's missing lists into empty ones, so that whoever corrects the form sees what goes there.
func listsForNull(f understood.Form) understood.Form {
	for i := range f.Fields {
		field := &f.Fields[i]
		if field.Options == nil {
			field.Options = []string{}
		}
		if field.IDs == nil {
			field.IDs = []string{}
		}
		if field.Likely == nil {
			field.Likely = [][]string{}
		}
	}
	return f
}

// learnByAsking asks about what is still open, and keeps the answers even if the writer stops halfway.
func learnByAsking(env *Env, o learnOptions, l *learn.Learning, known authority.Profile, data []byte) error {
	stopped := askForm(env, l)
	if err := keepLearnt(env, o, l, known, data); err != nil {
		return errors.Join(stopped, err)
	}
	if stopped != nil {
		fmt.Fprintln(env.Out, wrap(learn.WordsLater, 0))
	}
	return nil
}

// today returns the day in England.
func today(env *Env) string { return env.Now().Format(time.DateOnly) }
