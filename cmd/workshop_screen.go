package cmd

import (
	"bytes"
	"fmt"

	"referral/checklist"
	"referral/export"
	"referral/export/document"
	"referral/export/text"
	"referral/wizard"
	"referral/wizard/show"
	"referral/wizard/tui"
	"referral/wizard/workshop"
)

// workshopOnScreen shows a session to a room. It gets no store and reads neither the school card nor a draft.
func workshopOnScreen(env *Env, s *workshop.Scenario, paste bool) error {
	o := workshopOptions(env)
	o.Case, o.Paste = s, paste
	return show.Run(o)
}

// workshopOptions returns the options of every session on the screen.
func workshopOptions(env *Env) show.Options {
	reader := forReader(env)
	return show.Options{
		Cases: workshop.Browsable(), Find: workshop.Find, Guide: env.guide(),
		Form: func(f *wizard.Flow) show.Form {
			return tui.NewWalk(f, tui.WalkOptions{Guide: env.guide(), Styles: show.Styles(reader), Reader: reader, Clock: env.Now, Env: env.Getenv,
				Text: func(r *checklist.Referral, sheet string) (string, bool) { return fictionalSheet(env, r, sheet) }})
		},
		Export: func(d document.Document, name, format string) (string, error) {
			return saveHandout(env, d, name, format)
		},
		Clock: env.Now, In: env.In, Out: screenOut(env), Env: env.Getenv, NoColor: env.Getenv("NO_COLOR") != "", Reader: reader,
	}
}

// fictionalSheet returns a sheet of the walk-through's case, without a school card or an authority.
func fictionalSheet(env *Env, r *checklist.Referral, sheet string) (string, bool) {
	sh, ok := export.Find(sheet)
	if !ok {
		return "", false
	}
	d, ok := sh.Compose(export.Context{R: r, Guide: env.guide(), Now: env.Now()})
	var b bytes.Buffer
	if !ok || text.Write(&b, d, 0) != nil {
		return "", false
	}
	return b.String(), true
}

// saveHandout writes a paper that was asked for on the screen to a new file in the current folder, and says so.
func saveHandout(env *Env, d document.Document, name, format string) (string, error) {
	f, ok := export.FormatOf(format)
	if !ok {
		return "", fmt.Errorf("there is no such format; choose from: %s", formatList())
	}
	card, _ := readCard(env)
	p, err := formatted(card.sized(d, f), name, f)
	if err != nil {
		return "", err
	}
	p.fiction = true
	s, err := savePapers(env, "", presentFolder(), p)
	if err != nil {
		return "", err
	}
	return s.with("Saved in this folder: " + s.names[0]), nil
}
