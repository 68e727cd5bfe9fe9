package export

import (
	"io"

	"referral/export/document"
	"referral/export/markdown"
	"referral/export/pdf"
	"referral/export/text"
)

// Format is a way to write a paper.
type Format struct {
	ID        string
	Extension string // Extension is the end of a file's name, without the dot.
	Write     func(io.Writer, document.Document) error
}

// Formats lists the ways to write a paper.
func Formats() []Format {
	return []Format{
		{ID: "pdf", Extension: "pdf", Write: pdf.Write},
		{ID: "markdown", Extension: "md", Write: markdown.Write},
		{ID: "text", Extension: "txt", Write: func(w io.Writer, d document.Document) error { return text.Write(w, d, 0) }},
	}
}
