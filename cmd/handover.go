package cmd

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/export/save"
	"referral/wizard"
	"referral/wizard/draft"
)

// handoverOptions say where the file goes, and what it takes from the separate sheets.
type handoverOptions struct {
	output string
	with   []string
	asked  bool // asked is set if --with was given, so that there is no need to ask about the parts.
}

// withNone is the value of --with for no parts.
const withNone = "none"

func newHandover(env *Env) *cobra.Command {
	var o handoverOptions
	c := &cobra.Command{
		Use:   "handover [ID] [--output FILE.age] [--with PART]",
		Short: "Put one draft into a file for your deputy, with a passphrase of its own",
		Long: `handover makes a new encrypted file of one draft, for a deputy who carries on with it on another
computer: "referral receive" opens it there. It says first what the draft has. Protected sources,
what must be kept from the family and danger to staff are left out unless you say yes to each, or
name them: --with sources, kept, danger or none. Then you choose a passphrase for the file.

The label and the earlier saves stay here, and so do the comments that you chose to ignore where
something is left out.`,
		Example: `  referral handover k7f2 --output draft.age
  referral handover k7f2 --with sources,danger --output whole.age`,
		Args: atMost(1),
		RunE: func(c *cobra.Command, args []string) error {
			o.asked = c.Flags().Changed("with")
			return runHandover(env, o, args)
		},
	}
	c.Flags().StringVarP(&o.output, "output", "o", "", "a new file that ends in .age; without it, one with a name that says nothing")
	c.Flags().StringSliceVar(&o.with, "with", nil, "what to put in from the separate sheets, without being asked: sources, kept, danger, none")
	return c
}

// partIDs returns the values of --with.
func partIDs() []string {
	return []string{string(checklist.PartSources), string(checklist.PartKept), string(checklist.PartDanger), withNone}
}

func runHandover(env *Env, o handoverOptions, args []string) error {
	for i, typed := range o.with {
		name, err := named("part", typed, partIDs())
		if err != nil {
			return err
		}
		o.with[i] = name
	}
	if slices.Contains(o.with, withNone) && len(o.with) > 1 {
		return usage("--with none cannot be used with another part")
	}
	if err := checkHandoverName(o.output); err != nil {
		return err
	}
	s, store, err := openDraft(env, args)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	leftOut, err := choosePartsOut(env, s.Flow, o)
	if err != nil {
		return err
	}
	content, err := s.Flow.HandOver(leftOut)
	if err != nil {
		return err
	}
	sealed, err := sealHandover(env, store, content)
	if err != nil {
		return err
	}
	file, err := savePapers(env, o.output, "", paper{name: "handover", extension: "age", content: sealed})
	if err != nil {
		return err
	}
	fmt.Fprintln(env.Err, savedAs(file.names, file.alone))
	if file.cloud != "" {
		fmt.Fprintf(env.Err, "referral: that folder is copied by %s; the file is encrypted, but move it if it should stay on this computer\n", file.cloud)
	}
	fmt.Fprintln(env.Err, wrap(wizard.WordsHandOverGive, 0))
	return nil
}

// checkHandoverName refuses a name that is taken or belongs to another kind of file, before anything is asked.
func checkHandoverName(output string) error {
	if output == "" {
		return nil
	}
	if !strings.EqualFold(filepath.Ext(output), ".age") {
		return usage("the file is encrypted: give --output a name that ends in .age")
	}
	if _, err := os.Lstat(output); err == nil {
		return fmt.Errorf("handing over the draft: %w", save.ErrExists)
	}
	return nil
}

// choosePartsOut says what the draft has, asks about each part of the separate sheets unless --with has settled it,
// and says what is left out.
func choosePartsOut(env *Env, f *wizard.Flow, o handoverOptions) ([]checklist.Part, error) {
	fmt.Fprintln(env.Out, "This draft has:")
	for _, line := range f.InDraft() {
		fmt.Fprintln(env.Out, wrap("- "+line, 2))
	}
	parts := f.PartsInDraft()
	if len(parts) == 0 {
		fmt.Fprintln(env.Out, wizard.WordsNoParts)
	} else {
		fmt.Fprintln(env.Out, wizard.WordsHandOverParts)
	}
	for _, p := range parts {
		fmt.Fprintln(env.Out, wrap("- "+p.Line(), 2))
	}
	var leftOut []checklist.Part
	for _, p := range parts {
		putIn := slices.Contains(o.with, string(p.Part))
		if !o.asked {
			fmt.Fprintln(env.Out, p.WordsPutIn())
			line, err := readLine(env)
			if err != nil {
				return nil, err
			}
			putIn = strings.EqualFold(line, "yes")
		}
		if !putIn {
			leftOut = append(leftOut, p.Part)
		}
	}
	for _, line := range f.WordsLeftOut(leftOut) {
		fmt.Fprintln(env.Out, wrap(line, 0))
	}
	return leftOut, nil
}

// handsOver is a store that can seal one draft with a passphrase of its own.
type handsOver interface {
	SealHandOver(content []byte, passphrase string) ([]byte, error)
}

// errNoFile is returned if no passphrase was chosen for the file.
var errNoFile = errors.New("handing over the draft: no passphrase was chosen, so no file was made")

// sealHandover asks for the file's passphrase until it is strong enough and differs from the one for the drafts.
func sealHandover(env *Env, s wizard.Store, content []byte) ([]byte, error) {
	sealer, ok := s.(handsOver)
	if !ok {
		return nil, errors.New("handing over the draft: these drafts are not encrypted")
	}
	fmt.Fprintln(env.Out, wrap(wizard.WordsHandOverKey, 0))
	fmt.Fprintln(env.Out, wordsOrThis+draft.GeneratePassphrase(rand.Reader))
	for {
		p, err := newPassphrase(env, s, "Passphrase for the file: ")
		if err != nil || p == "" {
			return nil, errNoFile
		}
		sealed, err := sealer.SealHandOver(content, p)
		if !errors.Is(err, draft.ErrOwnPassphrase) {
			return sealed, err
		}
		fmt.Fprintln(env.Out, draft.ErrOwnPassphrase)
	}
}
