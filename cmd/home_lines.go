package cmd

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"referral/wizard"
	"referral/wizard/plain"
)

// homeItem is a thing to do on the home screen. If ends is set, the program ends after it.
type homeItem struct {
	label string
	do    func(*Env) (ends bool, err error)
}

// homeItems returns everything that can be done on the home screen.
func homeItems(drafts int) []homeItem {
	return []homeItem{
		{wizard.WordsNewReferral, func(env *Env) (bool, error) { return true, startNew(env, "") }},
		{wizard.WordsOpenDraft + ": " + wizard.DraftsHere(drafts), withDraft(true, func(env *Env, id string) error { return runResume(env, []string{id}) })},
		{"The numbers to ring, and what to say", ringLines},
		{wizard.WordsSchoolCard, func(env *Env) (bool, error) { return false, runSetup(env) }},
		{"Write down the council's answer", withDraft(false, func(env *Env, id string) error { return runOutcome(env, []string{id}) })},
		{"What is due, and by when", withDraft(false, func(env *Env, id string) error { return runNext(env, nextOptions{format: "text"}, []string{id}) })},
		{wizard.WordsCheckText, func(env *Env) (bool, error) { return false, checkTyped(env) }},
		{wizard.WordsWorkshop + ": invented cases for training", func(env *Env) (bool, error) { return false, workshopScreen(env, nil) }},
		{"Checklist and worksheet on paper", func(env *Env) (bool, error) { return false, paperLines(env) }},
		{wizard.WordsCouncilsForm + ": learn it once", func(env *Env) (bool, error) { return false, learnLines(env) }},
		{wizard.WordsGiveDraft + ", as an encrypted file", func(env *Env) (bool, error) { return false, handOverLines(env) }},
		{wizard.WordsReceiveDraft, func(env *Env) (bool, error) { return false, receiveLines(env) }},
	}
}

// withDraft asks for a draft, and then does something with it.
func withDraft(ends bool, do func(*Env, string) error) func(*Env) (bool, error) {
	return func(env *Env) (bool, error) {
		id, err := chooseDraft(env)
		if err != nil || id == "" {
			return err != nil, err
		}
		return ends, do(env, id)
	}
}

// ringLines shows the numbers, and asks whether the call got through. The program only ends after it if something was
// written down.
func ringLines(env *Env) (ends bool, err error) {
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	s := freshSession(env, card, "")
	err = lines(env, s, storeOrMemory(env), card, true)
	if errors.Is(err, plain.ErrEnded) && s.Flow.Revision() == 0 {
		return true, nil // There is nothing to lose.
	}
	return err != nil || s.Flow.Revision() > 0, err
}

// homeLines is the home screen line by line: for screen readers, and for terminals that cannot show a screen.
func homeLines(env *Env) error {
	store, _ := openStore(env) // If this fails, opening a draft says why.
	items := homeItems(countDrafts(store))
	var words strings.Builder
	words.WriteString("Write a referral to children's social care, line by line. In danger now: ring 999.\n")
	for i, it := range items {
		fmt.Fprintf(&words, "  %d  %s\n", i+1, it.label)
	}
	words.WriteString("Type a number, or just press Enter to leave. ? shows the keys that work everywhere.")
	for used := false; ; used = true {
		line, err := askLine(env, words.String())
		switch {
		case errors.Is(err, errInputEnded):
			return nil
		case err == nil && line == "", errors.Is(err, errBack), errors.Is(err, wizard.ErrLeft):
			if used {
				offerToWipe(env)
			}
			return nil
		case err != nil:
			return err
		}
		n, err := strconv.Atoi(line)
		if err != nil || n < 1 || n > len(items) {
			fmt.Fprintf(env.Out, "Type a number from 1 to %d.\n", len(items))
			continue
		}
		ends, err := items[n-1].do(env)
		if ends || errors.Is(err, errInputEnded) || errors.Is(err, wizard.ErrLeft) {
			return err
		}
		if err != nil && !errors.Is(err, errBack) {
			fmt.Fprintln(env.Err, "referral:", err)
		}
		fmt.Fprintln(env.Out)
	}
}

// handOverLines puts the chosen draft into a new file in the current folder.
func handOverLines(env *Env) error {
	id, err := chooseDraft(env)
	if err != nil || id == "" {
		return err
	}
	return runHandover(env, handoverOptions{}, []string{id})
}

// receiveLines asks for a file that was handed over, and makes a draft of it.
func receiveLines(env *Env) error {
	path, err := askLine(env, "Where is the file? Type its name, which ends in .age, or just press Enter to go back.")
	if err != nil || path == "" {
		return err
	}
	return runReceive(env, typedPath(path))
}

// chooseDraft asks which draft to open. It returns an empty ID for none of them.
func chooseDraft(env *Env) (id string, err error) {
	store, err := openStore(env)
	if err != nil {
		return "", err
	}
	infos, err := store.List()
	unread := unreadable(infos)
	switch {
	case err != nil:
		return "", err
	case len(unread) > 0 && len(unread) == len(infos):
		return "", troubleOf(unread)
	case len(infos) == 0:
		fmt.Fprintln(env.Out, wizard.DraftsHere(0)+".")
		return "", nil
	case len(infos) == 1:
		return infos[0].ID, nil
	}
	return askDraft(env, store, infos[:len(infos)-len(unread)], unread) // The unreadable ones come last.
}

// askDraft asks which of several drafts is meant, and says which is which if the writer wants to know.
func askDraft(env *Env, store wizard.Store, infos, unread []wizard.DraftInfo) (id string, err error) {
	for {
		for i, d := range infos {
			words := d.Line()
			if store.Unlocked() {
				words = wizard.AboutDraft(store, d.ID, env.guide(), env.Now).Line() + "; " + words
			}
			fmt.Fprintf(env.Out, "  %d  %s\n", i+1, words)
		}
		if len(unread) > 0 {
			fmt.Fprintln(env.Out, troubleOf(unread))
		}
		words := "Which draft? Type its number, or just press Enter to go back."
		if !store.Unlocked() {
			words += " Type w and your passphrase to find out which is which."
		}
		line, err := askLine(env, words)
		switch {
		case errors.Is(err, errBack):
			return "", nil
		case err != nil:
			return "", err
		case !strings.EqualFold(line, "w") || store.Unlocked():
			return pickDraft(infos, line), nil
		}
		if err := unlock(env, store); err != nil {
			return "", err
		}
	}
}

// pickDraft returns the ID of the draft whose number in the list was typed, or empty.
func pickDraft(infos []wizard.DraftInfo, line string) string {
	for i, d := range infos {
		if line == fmt.Sprint(i+1) {
			return d.ID
		}
	}
	return ""
}
