package cmd

import (
	"bytes"

	"referral/checklist"
	"referral/export"
	"referral/export/text"
	"referral/wizard"
	"referral/wizard/plain"
	"referral/wizard/tui"
)

// interview runs the form on a session, on the screen or line by line.
func interview(env *Env, s *wizard.Session, store wizard.Store, card Card) error {
	if onScreen(env) {
		return screen(env, s, store, card)
	}
	return lines(env, s, store, card, false)
}

// lines runs the form line by line. ring begins with the numbers and the call.
func lines(env *Env, s *wizard.Session, store wizard.Store, card Card, ring bool) error {
	defer func() { _ = s.Close() }()
	s.Flow.KnowCouncils(councilsKnown(env))
	s.Flow.KnowPhrases(schoolPhrases(env))
	s.Flow.KnowCard(card.filled())
	return left(s, plain.Run(s, plain.Options{
		Ring: ring, In: env.Lines, Out: env.Out, Store: store,
		Numbers:  func(council string) []export.Number { return card.numbers(env, council) },
		Councils: func() []wizard.Council { return councils(env, card) },
		First: func() []string {
			return export.CallFirst(sheetContext(env, s.Flow.Record(), card), 78, export.FirstRows-4)
		}, // The line that asks takes four rows.
		Context:   func() export.Context { return sheetContext(env, s.Flow.Record(), card) },
		Clipboard: clipboardOf(env), Clear: clearWindow(env),
		Open: env.Open,
		Export: func(format, sheet string) (wizard.Saved, error) {
			return writeSheets(env, s.Flow.Record(), card, sheet, format, presentFolder())
		},
		HasForm: func() bool { return hasForm(env, s.Flow.Record(), card) },
		Form: func() (wizard.Saved, []string, error) {
			return writeFilled(env, s.Flow.Record(), card, presentFolder())
		},
		Text: func(sheet string) (string, bool) { return sheetText(env, s.Flow.Record(), card, sheet) },
	}))
}

// clipboardOf returns this computer's clipboard, or nil if it cannot be reached. Over a remote connection it would be
// the other computer's, from which no one here could paste.
func clipboardOf(env *Env) wizard.Clipboard {
	if !env.Terminal || env.Getenv("SSH_TTY") != "" {
		return nil
	}
	return tui.SystemClipboard()
}

// sheetText returns a sheet as plain text, and whether there is anything on it.
func sheetText(env *Env, r *checklist.Referral, card Card, sheet string) (string, bool) {
	sh, ok := export.Find(sheet)
	if !ok {
		return "", false
	}
	d, ok := sh.Compose(sheetContext(env, r, card))
	if !ok {
		return "", false
	}
	var b bytes.Buffer
	if text.Write(&b, d, 0) != nil {
		return "", false
	}
	return b.String(), true
}
