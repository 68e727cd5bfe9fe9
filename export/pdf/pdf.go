package pdf

import (
	"fmt"
	"io"
	"time"

	"referral/export/document"
)

// Options are what a paper may carry beside its document.
type Options struct {
	Created time.Time // Created is the time of writing that the file names; zero for none.
}

// Report says what a reader of the paper will miss.
type Report struct {
	Pages   int
	Missing []Missing // Missing lists the characters that no font has. Each is drawn as U+FFFD.
}

// Missing is a character that could not be drawn, once for each block that holds it.
type Missing struct {
	Char    rune
	Heading string // Heading is the text of the heading that the character stands under; it may be part of the case.
	Block   int    // Block is the number of the block in the document, from 1; 0 is the title, the mark or the audience.
}

// Write writes d as a PDF. The same document gives the same bytes.
func Write(w io.Writer, d document.Document) error {
	_, err := WriteReport(w, d, Options{})
	return err
}

// WriteReport writes d as a PDF and reports what could not be drawn.
func WriteReport(w io.Writer, d document.Document, o Options) (Report, error) {
	b, err := compose(d)
	if err != nil {
		return Report{}, fmt.Errorf("writing PDF: %w", err)
	}
	if err := b.write(w, d, o); err != nil {
		return Report{}, fmt.Errorf("writing PDF: %w", err)
	}
	return Report{Pages: len(b.pages), Missing: b.missing}, nil
}

// defaultLang is the language of a document that names none.
const defaultLang = "en-GB"

// compose lays the document out on pages.
func compose(d document.Document) (*builder, error) {
	lang := d.Lang
	if lang == "" {
		lang = defaultLang
	}
	b := &builder{root: &element{role: "Document", lang: lang}, fileTitle: d.FileTitle}
	b.set = newSetter(lang, b.miss)
	if err := b.margins(d); err != nil {
		return nil, err
	}
	if err := b.document(d); err != nil {
		return nil, err
	}
	b.paginate()
	if err := b.decorate(); err != nil {
		return nil, err
	}
	b.root.prune()
	return b, nil
}
