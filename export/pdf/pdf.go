package pdf

import (
	"fmt"
	"io"
	"slices"
	"time"

	"referral/export/document"
)

// Options are what a paper can have in addition to its document.
type Options struct {
	Created time.Time // Created is when the file says it was written; zero for none.
}

// Report says what a reader of the paper will miss.
type Report struct {
	Pages   int
	Missing []Missing // Missing lists the characters that no font has. Each is drawn as U+FFFD, but copied as itself.
}

// Write writes d as a PDF. The same document always gives the same bytes.
func Write(w io.Writer, d document.Document) error {
	_, err := WriteReport(w, d, Options{})
	return err
}

// WriteReport writes d as a PDF and reports what could not be drawn. In that case the paper begins with a line that
// says so.
func WriteReport(w io.Writer, d document.Document, o Options) (Report, error) {
	b, err := compose(d)
	if err != nil {
		return Report{}, fmt.Errorf("writing PDF: %w", err)
	}
	report := Report{Missing: b.missing}
	if len(report.Missing) > 0 {
		d.Blocks = slices.Insert(slices.Clone(d.Blocks), 0, document.Block(report.unprintedNote()))
		if b, err = compose(d); err != nil {
			return Report{}, fmt.Errorf("writing PDF: %w", err)
		}
	}
	if err := b.write(w, d, o); err != nil {
		return Report{}, fmt.Errorf("writing PDF: %w", err)
	}
	report.Pages = len(b.pages)
	return report, nil
}

// defaultLang is the language of a document without one.
const defaultLang = "en-GB"

// compose lays the document out on pages.
func compose(d document.Document) (*builder, error) {
	b, err := set(d)
	if err != nil {
		return nil, err
	}
	b.draw(b.fit())
	if err := b.decorate(); err != nil {
		return nil, err
	}
	b.root.prune()
	return b, nil
}

// set turns the document into slices.
func set(d document.Document) (*builder, error) {
	lang := d.Lang
	if lang == "" {
		lang = defaultLang
	}
	b := &builder{root: &element{role: "Document", lang: lang}, fileTitle: d.FileTitle, page: upright, together: d.Together}
	switch {
	case d.Large:
		b.page = largePrint
	case d.Points > 0:
		b.page = inPoints(d.Points)
	}
	b.set = newSetter(lang, d.Names, b.miss)
	if err := b.margins(d); err != nil {
		return nil, err
	}
	if err := b.document(d); err != nil {
		return nil, err
	}
	return b, nil
}
