package cmd

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/english"
	"referral/export"
	"referral/export/document"
)

// The type sizes of a paper.
const (
	typeNormal = "normal"
	typeLarge  = "large"
)

// addTypeFlag adds the type size to a command that writes papers.
func addTypeFlag(c *cobra.Command, size *string) {
	c.Flags().StringVar(size, "type", "", "large for large print of 16 points ("+strings.Join(pageFormats(), ", ")+"), or normal; as in the school card without it")
}

// choose replaces the card's type size with the one that a command asks for.
func (c *Card) choose(size, format string) error {
	if size == "" {
		return nil
	}
	size, err := oneOf("--type", size, typeLarge, typeNormal)
	if err != nil {
		return err
	}
	if f, _ := export.FormatOf(format); size == typeLarge && !f.Pages {
		return usage("--type large is for %s; choose one with --format", english.And(pageFormats()))
	}
	c.Type = size
	return nil
}

// keepType sets the type size on the school card, and changes nothing else there.
func keepType(env *Env, size string) error {
	card, err := readCard(env)
	if err != nil {
		return err
	}
	if size == "" {
		return usage("--type is large or normal")
	}
	if err := card.choose(size, "pdf"); err != nil {
		return err
	}
	if err := card.write(env); err != nil {
		return err
	}
	said := english.And(pageFormats()) + " papers are in normal type."
	if card.Type == typeLarge {
		said = english.And(pageFormats()) + " papers are in large print. To end that: referral setup --type normal"
	}
	fmt.Fprintln(env.Out, said)
	return nil
}

// large reports whether papers in this format are set in large print.
func (c Card) large(f export.Format) bool { return c.Type == typeLarge && f.Pages }

// sized returns the document in the card's type size.
func (c Card) sized(d document.Document, f export.Format) document.Document {
	if c.large(f) {
		return d.InLargePrint()
	}
	return d
}
