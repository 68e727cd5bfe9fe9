package cmd

import (
	"errors"
	"fmt"

	"referral/wizard"
)

// homeLines is the home screen line by line: for screen readers, and for a terminal that can show no screen.
func homeLines(env *Env) error {
	for {
		fmt.Fprint(env.Out, `Write a referral to children's social care, line by line. In danger now: ring 999.
  1  New referral
  2  Open a draft
  3  The numbers to ring, and what to say
  4  School card
Type a number, or just press Enter to leave.
`)
		line, err := readLine(env)
		switch {
		case errors.Is(err, errInputEnded):
			return nil
		case err != nil:
			return err
		case line == "":
			return nil
		case line == "1":
			return startNew(env, "")
		case line == "2":
			if id, err := chooseDraft(env); err != nil {
				return err
			} else if id != "" {
				return runResume(env, []string{id})
			}
		case line == "3", line == "#":
			return showCall(env)
		case line == "4":
			if err := runSetup(env); err != nil {
				return err
			}
		default:
			fmt.Fprintln(env.Out, "Type a number from 1 to 4.")
		}
	}
}

// chooseDraft asks which draft to open; the answer is empty for none of them.
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
		fmt.Fprintln(env.Out, "There are no drafts on this computer yet.")
		return "", nil
	case len(infos) == 1:
		return infos[0].ID, nil
	}
	infos = infos[:len(infos)-len(unread)] // They come last.
	for i, d := range infos {
		fmt.Fprintf(env.Out, "  %d  saved %s\n", i+1, d.Saved.Format("Mon 2 Jan 2006, 15:04"))
	}
	if len(unread) > 0 {
		fmt.Fprintln(env.Out, troubleOf(unread))
	}
	fmt.Fprintln(env.Out, "Which draft? Type its number, or just press Enter to go back.")
	line, err := readLine(env)
	if err != nil {
		return "", err
	}
	return pickDraft(infos, line), nil
}

// pickDraft is the ID of the draft with a number in the list, or empty.
func pickDraft(infos []wizard.DraftInfo, line string) string {
	for i, d := range infos {
		if line == fmt.Sprint(i+1) {
			return d.ID
		}
	}
	return ""
}
