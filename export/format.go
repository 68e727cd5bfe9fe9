package export

import (
	"cmp"
	"io"

	"referral/export/document"
	"referral/export/docx"
	"referral/export/markdown"
	"referral/export/pdf"
	"referral/export/text"
)

// Format is a way to write a paper.
type Format struct {
	ID        string
	Name      string // Name is what people call it; empty for the ID.
	Key       string // Key is the letter that saves papers in this format, line by line; empty for none.
	Extension string // Extension is the file name's extension, without the dot.
	Pages     bool   // Pages is set for a format with pages, in normal or large print, which cannot be shown in a terminal.
	Write     func(io.Writer, document.Document) error
}

// Formats lists the ways to write a paper.
func Formats() []Format {
	return []Format{
		{ID: "pdf", Name: "PDF", Key: "f", Extension: "pdf", Pages: true, Write: pdf.Write},
		{ID: "docx", Name: "Word", Key: "d", Extension: "docx", Pages: true, Write: docx.Write},
		{ID: "markdown", Name: "Markdown", Key: "m", Extension: "md", Write: markdown.Write},
		{ID: "text", Key: "t", Extension: "txt", Write: func(w io.Writer, d document.Document) error { return text.Write(w, d, 0) }},
	}
}

// Called returns what people call the format.
func (f Format) Called() string { return cmp.Or(f.Name, f.ID) }
