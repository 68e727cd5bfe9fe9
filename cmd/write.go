package cmd

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"referral/export"
	"referral/export/document"
	"referral/export/pdf"
)

// write writes a paper in a format. The note says which characters no font of the program has, and on which block of
// the paper; it is empty where there are none. It never holds the words around them.
func write(f export.Format, d document.Document) (content []byte, note string, err error) {
	var b bytes.Buffer
	if f.ID != "pdf" {
		err := f.Write(&b, d)
		return b.Bytes(), "", err
	}
	report, err := pdf.WriteReport(&b, d, pdf.Options{})
	if err != nil || len(report.Missing) == 0 {
		return b.Bytes(), "", err
	}
	var chars, blocks []string
	for _, m := range report.Missing {
		if c := fmt.Sprintf("U+%04X", m.Char); !slices.Contains(chars, c) {
			chars = append(chars, c)
		}
		if n := fmt.Sprint(m.Block); !slices.Contains(blocks, n) {
			blocks = append(blocks, n)
		}
	}
	return b.Bytes(), fmt.Sprintf("No font has %s: a replacement mark is printed in part %s of the paper. Write it in another script there as well.",
		listed(chars), listed(blocks)), nil
}

// listed joins a few, and counts the rest.
func listed(words []string) string {
	if len(words) > 6 {
		return strings.Join(words[:6], ", ") + fmt.Sprintf(" and %d more", len(words)-6)
	}
	return strings.Join(words, ", ")
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
