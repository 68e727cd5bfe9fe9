package cmd

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	understood "referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/export"
	"referral/export/form"
	"referral/wizard"
)

// filledForm is a council's own form with a record's answers in it, and what to say about it.
type filledForm struct {
	paper  paper
	report form.Report
	notes  []string // notes are about the form as a whole.
}

// errNoForm means that no Word form is kept for the council.
var errNoForm = errors.New("no Word form of this council is kept: learn it with referral authority learn FILE.docx, or name it with --form FILE")

// runFill fills in the council's own form from a record.
func runFill(env *Env, r *checklist.Referral, card Card, o exportOptions) error {
	switch {
	case o.output == "":
		return usage("name a new file with --output, such as --output form.docx")
	case o.output != "-" && !strings.EqualFold(filepath.Ext(o.output), ".docx"):
		return usage("the filled-in form is a Word file: give --output a name that ends in .docx")
	case o.output == "-" && env.Terminal:
		return usage("a Word file cannot be shown on a terminal; name a file with --output")
	case o.form != "" && sameFile(o.form, o.output):
		return usage("the form itself is never written over: give --output another name")
	}
	c := sheetContext(env, r, card)
	data, err := formOf(env, c.Local(), o.form)
	if err != nil {
		return err
	}
	if o.form != "" {
		if err := isFormOf(env, c.Local(), data); err != nil {
			return err
		}
	}
	filled, err := fillForm(c, data)
	if err != nil {
		return err
	}
	if o.output == "-" {
		if _, err := env.Out.Write(filled.paper.content); err != nil {
			return fmt.Errorf("writing to standard output: %w", plainError(err))
		}
	} else {
		s, err := savePapers(env, o.output, "", filled.paper)
		if err != nil {
			return err
		}
		fmt.Fprintln(env.Err, savedAs(s.names, s.alone))
		if s.cloud != "" {
			fmt.Fprintf(env.Err, "referral: that folder is copied by %s; move the file if it should stay on this computer\n", s.cloud)
		}
	}
	return sayFilled(env, filled, o)
}

// hasForm reports whether an empty Word form of the record's council is kept.
func hasForm(env *Env, r *checklist.Referral, card Card) bool {
	_, err := formOf(env, sheetContext(env, r, card).Local(), "")
	return err == nil
}

// writeFilled writes the filled-in form to a new file in the folder, and says which file that is and what was left
// empty.
func writeFilled(env *Env, r *checklist.Referral, card Card, folder string) (wizard.Saved, []string, error) {
	c := sheetContext(env, r, card)
	data, err := formOf(env, c.Local(), "")
	if err != nil {
		return wizard.Saved{}, nil, err
	}
	filled, err := fillForm(c, data)
	if err != nil {
		return wizard.Saved{}, nil, err
	}
	s, err := savePapers(env, "", folder, filled.paper)
	if err != nil {
		return wizard.Saved{}, nil, err
	}
	return s.toOpen(), filled.lines(), nil
}

// sayFilled says what was filled in and what was left empty, on standard output unless the form itself goes there.
func sayFilled(env *Env, filled filledForm, o exportOptions) error {
	out := env.Out
	if o.output == "-" {
		out = env.Err
	}
	if o.asJSON {
		e := json.NewEncoder(out)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(filled.report)
	}
	for _, line := range filled.lines() {
		fmt.Fprintln(out, wrap(clean.Terminal(line), 0))
	}
	return nil
}

// sameFile reports whether two names mean the same file.
func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	two, err := os.Stat(b)
	return err == nil && os.SameFile(one, two)
}

// formOf returns the council's empty Word form: the file named, or the copy kept when it was learnt.
func formOf(env *Env, p authority.Profile, name string) ([]byte, error) {
	if name != "" {
		return readBytes(env, name)
	}
	if env.Config == "" || len(p.Form.Fields) == 0 {
		return nil, errNoForm
	}
	data, err := os.ReadFile(filepath.Join(env.Config, ownProfiles, p.ID+".docx"))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, errNoForm
	case err != nil:
		return nil, fmt.Errorf("reading the form: %w", plainError(err))
	}
	return data, nil
}

// isFormOf says what to do if a file is not the form learnt for the council: name the other council, or learn the form
// if no profile has it.
func isFormOf(env *Env, p authority.Profile, data []byte) error {
	read, err := form.Read("form.docx", data)
	if err != nil {
		return fmt.Errorf("reading the form: %w", err)
	}
	if understood.SameForm(understood.Learnt(p), read) {
		return nil
	}
	for _, other := range profiles(env) {
		if understood.SameForm(understood.Learnt(other), read) {
			return fmt.Errorf("this is the form of %s: to fill it in, add --authority %s", other.Called(), other.ID)
		}
	}
	return errors.New("this form has not been learnt yet: learn it with referral authority learn FILE.docx, then name its council with --authority")
}

// fillForm fills in a council's empty form. The profile says what goes where.
func fillForm(c export.Context, data []byte) (filledForm, error) {
	read, err := form.Read("form.docx", data)
	if err != nil {
		return filledForm{}, fmt.Errorf("reading the form: %w", err)
	}
	learnt := understood.Learnt(c.Local())
	changes := understood.Compare(learnt, read)
	known := understood.Carry(learnt, read)
	content, report, err := form.Fill(data, known, export.FormAnswers(c, known), c.Now)
	if err != nil {
		return filledForm{}, fmt.Errorf("filling in the form: %w", err)
	}
	out := filledForm{paper: paper{name: "form", extension: "docx", content: content}, report: report}
	out.notes = formNotes(c, len(changes))
	return out, nil
}

// formNotes returns what to know about a filled-in form as a whole: whose it is, what has changed, and what goes with
// it.
func formNotes(c export.Context, changes int) []string {
	var out []string
	if c.R.Fictional {
		out = append(out, "The record is fictional: this form is for training and tests only.")
	}
	if whose := export.WhoseForm(c); whose != "" {
		out = append(out, whose)
	}
	if changes > 0 {
		out = append(out, fmt.Sprintf("The form has changed since it was learnt, in %s: what is new is left empty. Learn it again with referral authority learn.", english.Count(changes, "place")))
	}
	var beyond []string
	for _, b := range export.Boxes(c) {
		if b.Beyond {
			beyond = append(beyond, b.Label)
		}
	}
	if len(beyond) > 0 {
		out = append(out, "The form has no box that we know for: "+strings.Join(beyond, "; ")+". Send the referral itself as well.")
	}
	if none := export.NoBox(c); len(none) > 0 {
		out = append(out, "Answers with no box in this form: "+strings.Join(none, "; ")+". They are in the referral itself: send it as well.")
	}
	for _, id := range export.SeparateSheets(c.R) {
		sheet, _ := export.Find(id)
		out = append(out, fmt.Sprintf("Not in the form, and handed over separately: the sheet \"%s\".", sheet.Title))
	}
	return out
}

// lines say what was filled in, what to check and what was left empty. They hold no answer.
func (f filledForm) lines() []string {
	out := []string{fmt.Sprintf("%s filled in, %d left empty. Read the form through before you send it.", english.Count(len(f.report.Filled), "box"), len(f.report.Left))}
	out = append(out, f.notes...)
	out = append(out, grouped("To check", f.report.Check)...)
	return append(out, grouped("Left empty", f.report.Left)...)
}

// grouped lists the boxes by reason.
func grouped(head string, all []form.Said) []string {
	var reasons []string
	boxes := map[string][]string{}
	for _, s := range all {
		if boxes[s.Why] == nil {
			reasons = append(reasons, s.Why)
		}
		boxes[s.Why] = append(boxes[s.Why], fmt.Sprintf("%d %s", s.Box, english.Short(s.Label, 40)))
	}
	var out []string
	for _, why := range reasons {
		out = append(out, english.Sentence(fmt.Sprintf("%s (%s): %s", head, why, strings.Join(boxes[why], "; "))))
	}
	return out
}
