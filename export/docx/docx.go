package docx

import (
	"archive/zip"
	"fmt"
	"io"

	"referral/export/document"
)

// Write writes d as a Word file. The same document gives the same bytes.
func Write(w io.Writer, d document.Document) error {
	parts, err := partsOf(d)
	if err != nil {
		return fmt.Errorf("writing the Word file: %w", err)
	}
	z := zip.NewWriter(w)
	for _, p := range parts {
		// No time is set, so that the same paper always gives the same file.
		f, err := z.CreateHeader(&zip.FileHeader{Name: p.name, Method: zip.Deflate})
		if err != nil {
			return fmt.Errorf("writing the Word file: %w", err)
		}
		if _, err := io.WriteString(f, xmlHead+p.content); err != nil {
			return fmt.Errorf("writing the Word file: %w", err)
		}
	}
	if err := z.Close(); err != nil {
		return fmt.Errorf("writing the Word file: %w", err)
	}
	return nil
}

const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// defaultLang is the language of a document that does not name one.
const defaultLang = "en-GB"

// partsOf returns what the file holds, in the order Word writes it.
func partsOf(d document.Document) ([]part, error) {
	if d.Lang == "" {
		d.Lang = defaultLang
	}
	b := newBuilder(d)
	if err := b.document(d); err != nil {
		return nil, err
	}
	return []part{
		{"[Content_Types].xml", contentTypes},
		{"_rels/.rels", packageRels},
		{"docProps/core.xml", properties(d)},
		{"word/document.xml", b.xml()},
		{"word/_rels/document.xml.rels", documentRels},
		{"word/styles.xml", stylesXML(d, b.page)},
		{"word/numbering.xml", numberingXML(b.numbered)},
		{"word/settings.xml", settings(d)},
		{"word/header1.xml", header(d, true)},
		{"word/header2.xml", header(d, false)},
		{"word/footer1.xml", footer(d, true)},
		{"word/footer2.xml", footer(d, false)},
	}, nil
}
