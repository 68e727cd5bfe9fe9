package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist/english"
	"referral/export"
	"referral/wizard/workshop"
)

// mostPeople is the largest room that a pack is made for.
const mostPeople = 500

func newWorkshopPack(env *Env) *cobra.Command {
	var o paperOptions
	var people int
	var start, folder string
	c := &cobra.Command{
		Use:   "pack NAME --for 20 --start 14:00",
		Short: "Write every paper of a session: run sheet, sheets, cards, slides",
		Long: `pack writes every paper of a session into a new folder, and says how many of each to print: a
run sheet of two pages with the time of day, the participants' sheet, the cards for the call,
the better text, cards to carry with the eight and your school's own numbers, the trainer's
key, and slides.`,
		Example: `  referral workshop pack kester
  referral workshop pack kester --for 20 --start 14:00
  referral workshop pack mine.toml --folder papers --format docx`,
		Args: one("the name of a case"),
		RunE: func(_ *cobra.Command, args []string) error {
			at, err := time.Parse("15:04", start)
			if err != nil {
				return usage("--start needs a time of day, such as 14:00")
			}
			if people < 1 || people > mostPeople {
				return usage("--for needs the number of people who come, from 1 to %d", mostPeople)
			}
			s, err := scenarioOf(env, args)
			if err != nil {
				return err
			}
			if folder == "" {
				folder = newFolder(workshop.PackName(s))
			}
			return writePack(env, s, workshop.Pack{For: people, Start: at}, folder, o)
		},
	}
	c.Flags().IntVar(&people, "for", 20, "how many people come")
	c.Flags().StringVar(&start, "start", "14:00", "when the session starts")
	c.Flags().StringVar(&folder, "folder", "", "the folder to write to; without it, one named after the case")
	c.Flags().StringVar(&o.format, "format", "pdf", english.Or(pageFormats()))
	addTypeFlag(c, &o.size)
	return c
}

// newFolder returns the name of a folder that does not exist yet, so that papers of an older pack are not mixed up
// with the new ones.
func newFolder(name string) string {
	folder := name
	for n := 2; ; n++ {
		if _, err := os.Lstat(folder); err != nil {
			return folder
		}
		folder = fmt.Sprintf("%s-%d", name, n)
	}
}

// writePack writes the papers of a session, and says how many of each to print.
func writePack(env *Env, s *workshop.Scenario, pack workshop.Pack, folder string, o paperOptions) error {
	f, ok := export.FormatOf(o.format)
	if !ok || !f.Pages {
		return usage("a pack is written as %s", english.Or(pageFormats()))
	}
	card, _ := readCard(env)
	if err := card.choose(o.size, o.format); err != nil {
		return err
	}
	for _, n := range card.own("", env.Now()) {
		pack.Numbers = append(pack.Numbers, n.Label+": "+n.Number)
	}
	var papers []paper
	var lines []string
	for _, one := range pack.Papers(s) {
		p, err := formatted(card.sized(one.Paper, f), one.Name, f)
		if err != nil {
			return err
		}
		papers = append(papers, p)
		lines = append(lines, fmt.Sprintf("  %-42s %s", one.Name+"."+f.Extension, one.ToPrint(p.pages)))
	}
	for _, p := range papers {
		p.fiction = true
		if _, err := savePapers(env, filepath.Join(folder, p.name+"."+p.extension), "", p); err != nil {
			return err
		}
	}
	fmt.Fprintf(env.Out, "Saved in the folder %s:\n%s\n", filepath.Base(folder), strings.Join(lines, "\n"))
	if len(pack.Numbers) == 0 {
		fmt.Fprintln(env.Out, "The cards to carry have blanks for your school's numbers. To have them printed: referral setup.")
	}
	return nil
}
