package cmd

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"referral/checklist"
	"referral/export"
	"referral/export/document"
	"referral/export/pdf"
	"referral/export/save"
	"referral/wizard"
)

// paper is a sheet or handout in its format, ready to be written.
type paper struct {
	name      string // name goes into the name of its file: the sheet, or the handout.
	extension string
	content   []byte
	pages     int    // pages is how many pages it has; 0 if that is not known before it is printed.
	note      string // note says which letters the paper cannot print; empty for none.
	fiction   bool   // fiction is set if the paper is about an invented case, so that its file can be named after it.
}

// errNothingOnIt means that the record has nothing for the sheet.
var errNothingOnIt = errors.New("this referral has nothing on it")

// composed returns a sheet of a record in a format.
func composed(env *Env, r *checklist.Referral, card Card, sheet export.Sheet, f export.Format) (paper, error) {
	c := sheetContext(env, r, card)
	c.Large = card.large(f)
	d, ok := sheet.Compose(c)
	if !ok {
		return paper{}, fmt.Errorf("writing the sheet %s: %w", sheet.ID, errNothingOnIt)
	}
	return formatted(card.sized(d, f), sheet.ID, f)
}

// formatted returns a document in a format. Its note says which letters cannot be printed, in whose name or which fact,
// and what to do, without any word of the document.
func formatted(d document.Document, name string, f export.Format) (paper, error) {
	var b bytes.Buffer
	var report pdf.Report
	var err error
	if f.ID == "pdf" {
		report, err = pdf.WriteReport(&b, d, pdf.Options{})
	} else {
		err = f.Write(&b, d)
	}
	if err != nil {
		return paper{}, fmt.Errorf("writing the sheet %s: %w", name, err)
	}
	return paper{name: name, extension: f.Extension, content: b.Bytes(), pages: report.Pages, note: unprinted(report)}, nil
}

// unprinted says which letters a paper cannot print, and what to do.
func unprinted(r pdf.Report) string {
	if len(r.Missing) == 0 {
		return ""
	}
	return r.Unprinted() + " Please " + r.ToType() + " as well, and export again."
}

// saved says what was saved, and what the reader of the message has to know.
type saved struct {
	names []string
	paths []string // paths lists where the files are.
	alone bool     // alone is set if only this user can open them.
	cloud string   // cloud names the service that copies their folder; empty if none is known.
	notes []string // notes holds each paper's note.
}

// savePapers writes papers to new files that only this user can open: a single one to the path or, if that is empty,
// each to the folder under its own name. Nothing else in the program saves a paper.
func savePapers(env *Env, path, folder string, papers ...paper) (saved, error) {
	tag := strings.ToLower(rand.Text()[:4])
	out := saved{alone: true}
	for _, p := range papers {
		at := path
		if at == "" {
			at = filepath.Join(folder, p.file(env, folder, tag))
		}
		file, err := save.File(at, p.content, save.Options{Env: env.Getenv, MakeFolder: p.fiction})
		if err != nil {
			return saved{}, err
		}
		out.paths = append(out.paths, file.Path)
		out.names = append(out.names, filepath.Base(file.Path))
		out.alone = out.alone && file.Alone
		out.cloud = file.Cloud
		if p.note != "" {
			out.notes = append(out.notes, p.note)
		}
	}
	return out, nil
}

// file returns the name of the paper's file. For a real child it only has the day and a tag; for an invented case it
// has the name of the case, and a tag if that is taken.
func (p paper) file(env *Env, folder, tag string) string {
	if p.fiction {
		name := p.name + "." + p.extension
		if _, err := os.Lstat(filepath.Join(folder, name)); err == nil {
			name = p.name + "-" + tag + "." + p.extension
		}
		return name
	}
	return save.Name(env.Now(), p.name, tag, p.extension)
}

// with returns the words followed by the papers' notes.
func (s saved) with(words string) string {
	return strings.Join(append([]string{words}, s.notes...), " ")
}

// toOpen returns what to say about papers saved to a folder, with the path of the first: where they are, who can open
// them, and which service copies their folder.
func (s saved) toOpen() wizard.Saved {
	path, err := filepath.Abs(s.paths[0])
	if err != nil {
		path = s.paths[0]
	}
	out := wizard.Saved{Path: path, Said: s.with("Folder: " + filepath.Dir(path) + ". " + savedAs(s.names, s.alone))}
	if s.cloud != "" {
		out.Said += " This folder is copied by " + s.cloud + ": move the files if they should stay on this computer."
	}
	return out
}

// savedAs says under which names papers were saved, and who can open them.
func savedAs(names []string, alone bool) string {
	them := "it"
	if len(names) > 1 {
		them = "them"
	}
	if !alone {
		return fmt.Sprintf("Saved as %s. Anyone who can open this folder can open %s too.", strings.Join(names, ", "), them)
	}
	return fmt.Sprintf("Saved as %s; only you can open %s.", strings.Join(names, ", "), them)
}
