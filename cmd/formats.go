package cmd

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/english"
	"referral/export"
)

// addOutputFlags adds the options for a paper's format and its file. If no format is given, the file's name decides,
// or failing that the usual format is used.
func addOutputFlags(c *cobra.Command, format, output *string, usual string) {
	c.Flags().StringVarP(format, "format", "f", "", english.Or(formatIDs())+"; without it, as --output ends, or else "+usual)
	c.Flags().StringVarP(output, "output", "o", "", "a new file, or - for standard output")
}

func formatIDs() []string {
	var ids []string
	for _, f := range export.Formats() {
		ids = append(ids, f.ID)
	}
	return ids
}

func formatList() string { return strings.Join(formatIDs(), ", ") }

// pageFormats returns what people call the formats with pages.
func pageFormats() []string {
	var names []string
	for _, f := range export.Formats() {
		if f.Pages {
			names = append(names, f.Called())
		}
	}
	return names
}

// formatTyped returns the ID of the format typed: as an ID, as what people call it, or as the ending of its files. If
// nothing was typed, the name of the output file decides; failing that, it is the usual format. more lists a
// command's own formats.
func formatTyped(typed, output, usual string, more ...string) (string, error) {
	if typed == "" {
		if id := formatOfFile(output, more); id != "" {
			return id, nil
		}
		return usual, nil
	}
	for _, f := range export.Formats() {
		if slices.ContainsFunc([]string{f.Name, f.Extension}, func(s string) bool { return strings.EqualFold(s, typed) }) {
			return f.ID, nil
		}
	}
	return named("format", typed, append(formatIDs(), more...))
}

// formatOfFile returns the format whose files have this ending, or empty.
func formatOfFile(name string, more []string) string {
	end := strings.ToLower(strings.TrimPrefix(filepath.Ext(name), "."))
	for _, f := range export.Formats() {
		if f.Extension == end {
			return f.ID
		}
	}
	if end != "" && slices.Contains(more, end) {
		return end
	}
	return ""
}
