package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"os"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/wording"
	"referral/export"
	"referral/wizard"
	"referral/wizard/tui"
)

// onScreen reports whether the screen is shown. If the terminal cannot show it, or the writer has chosen so, everything
// is asked line by line.
func onScreen(env *Env) bool {
	return env.Terminal && env.Escapes && !lineByLine(env)
}

// screen runs the form on a session, or the home screen if the session is nil, and says how to continue.
func screen(env *Env, s *wizard.Session, store wizard.Store, card Card) error {
	last, known, phrases := s, councilsKnown(env), schoolPhrases(env)
	drafts := 0
	if s == nil {
		drafts = countDrafts(store)
	}
	var held bytes.Buffer // Anything printed over the screen waits until it is closed. A dialogue in its place says it straight away.
	show := env.Err
	env.Err = &held
	err := tui.Run(s, tui.Options{
		Store: store, Guide: env.guide, Clock: env.Now, In: env.In, Out: screenOut(env), Env: env.Getenv,
		Drafts: drafts, HasCard: card.filled(), Mouse: card.Mouse, Reader: forReader(env),
		Folder: presentFolder(), NoColor: env.Getenv("NO_COLOR") != "",
		New:      func() *wizard.Session { return freshSession(env, card, "") },
		Numbers:  func(council string) []export.Number { return card.numbers(env, council) },
		Councils: func() []wizard.Council { return councils(env, card) },
		Text:     func(r *checklist.Referral, sheet string) (string, bool) { return sheetText(env, r, card, sheet) },
		Export: func(r *checklist.Referral, sheet, format, folder string) (wizard.Saved, error) {
			return writeSheets(env, r, card, sheet, format, folder)
		},
		Open:    env.Open,
		HasForm: func(r *checklist.Referral) bool { return hasForm(env, r, card) },
		Form: func(r *checklist.Referral, folder string) (wizard.Saved, []string, error) {
			return writeFilled(env, r, card, folder)
		},
		Paper: func(format, folder string) (string, error) { return writePaper(env, card, format, folder) },
		Check: func(text string) []finding.Finding {
			return readText(phrases, text, wording.Options{Floor: finding.Think})
		},
		Context:   func(r *checklist.Referral) export.Context { return sheetContext(env, r, card) },
		Warnings:  takeWarnings(env, store),
		Clipboard: tui.SystemClipboard(), HungUp: hungUp(env),
		Used: func(s *wizard.Session) {
			last = s
			s.Flow.KnowCouncils(known)
			s.Flow.KnowPhrases(phrases)
			s.Flow.KnowCard(card.filled())
		},
		ReadForm: func(path, text string) (tui.CouncilForm, error) { return readCouncilForm(env, path, text) },
		Workshop: func() error { return workshopScreen(env, nil) },
		Setup:    func() error { env.Err = show; return andBack(env, runSetup(env)) },
		HandOver: func() error { env.Err = show; return saidAndBack(env, handOverLines(env)) },
		Receive:  func() error { env.Err = show; return saidAndBack(env, receiveLines(env)) },
	})
	env.Err = show
	env.quiet = err == nil && held.Len() == 0
	_, _ = held.WriteTo(show)
	if last != nil {
		defer func() { _ = last.Close() }()
	}
	if errors.Is(err, wizard.ErrLeft) {
		if last != nil && last.Kept() {
			words := "Saved. To carry on: referral resume %s\n"
			if last.Dirty() {
				words = "What you typed last is not saved. To carry on from the last save: referral resume %s\n"
			}
			fmt.Fprintf(env.Err, words, last.ID()[:min(6, len(last.ID()))])
		}
		return left(last, wizard.ErrLeft)
	}
	return err
}

// countDrafts returns how many drafts there are, including those that cannot be read.
func countDrafts(store wizard.Store) int {
	if store == nil {
		return 0
	}
	infos, err := store.List()
	if err != nil {
		return 0 // Opening a draft says why.
	}
	return len(infos)
}

// freshSession returns a new referral with the school card filled in. It is in memory until there is a draft.
func freshSession(env *Env, card Card, authority string) *wizard.Session {
	r := checklist.New()
	card.fill(r)
	if authority != "" {
		r.Authority = authority
	}
	return wizard.NewSession(wizard.NewFlow(r, env.guide(), env.Now))
}

func presentFolder() string {
	dir, err := os.Getwd()
	if err != nil {
		return "."
	}
	return dir
}

// writeSheets writes the one sheet named, or those for the authority, to new files in the folder, and says which.
func writeSheets(env *Env, r *checklist.Referral, card Card, sheet, format, folder string) (wizard.Saved, error) {
	f, ok := export.FormatOf(format)
	if !ok {
		return wizard.Saved{}, fmt.Errorf("there is no format %s in this version; choose from: %s", format, formatList())
	}
	sheets := export.Pack(r)
	if sheet != "" {
		one, ok := export.Find(sheet)
		if !ok {
			return wizard.Saved{}, fmt.Errorf("there is no such sheet; choose from: %s", sheetList())
		}
		sheets = []export.Sheet{one}
	}
	var papers []paper
	for _, sheet := range sheets {
		p, err := composed(env, r, card, sheet, f)
		if errors.Is(err, errNothingOnIt) {
			continue
		}
		if err != nil {
			return wizard.Saved{}, err
		}
		papers = append(papers, p)
	}
	if len(papers) == 0 {
		return wizard.Saved{}, errors.New("nothing was saved: there is nothing on that sheet yet")
	}
	s, err := savePapers(env, "", folder, papers...)
	if err != nil {
		return wizard.Saved{}, err
	}
	out := s.toOpen()
	if sheet == "" && papers[0].name != export.MainID {
		out.Path = ""
	}
	return out, nil
}

// writePaper writes the checklist and worksheet to a folder.
func writePaper(env *Env, card Card, format, folder string) (string, error) {
	f, _ := export.FormatOf(format)
	sheet, _ := export.Find("worksheet")
	p, err := composed(env, checklist.New(), card, sheet, f)
	if err != nil {
		return "", err
	}
	s, err := savePapers(env, "", folder, p)
	if err != nil {
		return "", err
	}
	return s.with("Saved in the current folder: " + s.names[0]), nil
}
