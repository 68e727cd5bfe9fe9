package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/learn"
)

// askWhose asks whose form it is, where the command line does not say.
func askWhose(env *Env, o *learnOptions) error {
	if o.id != "" || o.name != "" {
		return nil
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	known := knownProfile(env, card.Authority)
	words := learn.WordsWhose
	if known.Name != "" && known.ID != authority.Other {
		words += " [" + clean.Terminal(known.Name) + "]"
	}
	for {
		line, err := askLine(env, words+":")
		if err != nil {
			return err
		}
		if id, name, ok := whose(env, line, known); ok {
			o.id, o.name = id, name
			return nil
		}
		fmt.Fprintln(env.Out, learn.WordsLetters)
	}
}

// whose is the ID and the name of the council that was typed; known is the one that is meant where nothing was. It reports
// whether that makes a name.
func whose(env *Env, typed string, known authority.Profile) (id, name string, ok bool) {
	for _, p := range profiles(env) {
		if p.ID != authority.Other && (strings.EqualFold(p.Name, typed) || typed == "" && p.ID == known.ID) {
			return p.ID, p.Name, true
		}
	}
	id = learn.ID(typed)
	return id, typed, id != "" && id != authority.Other
}

// learnLines asks for the file of a council's form, and learns it.
func learnLines(env *Env) error {
	path, err := askLine(env, "Where is the empty form? Type the name of the file (- to paste the text), or just press Enter to go back.")
	if err != nil || path == "" {
		return err
	}
	return runLearn(env, learnOptions{}, typedPath(path))
}

const learnHelp = "Type a number to choose. n: nothing in the record answers it, so it is left to be filled in by hand. s: it is not for you. " +
	"Enter puts it off; it stays empty until you decide. l lists what is understood. < takes the last answer back, ! saves and stops. " +
	"You can also type the ID of a question; referral checklist lists them."

// askForm asks about the boxes that are open and then about what the form says of the council. It returns why it stopped
// before the end, or nil.
func askForm(env *Env, l *learn.Learning) error {
	fmt.Fprintln(env.Out, wrap(learnHelp, 0))
	for {
		ask, n, of, ok := l.Now()
		if !ok {
			return nil
		}
		words := fieldWords(env, ask.Field)
		if ask.Proposal != nil {
			words = proposalWords(*ask.Proposal)
		}
		line, err := askLine(env, fmt.Sprintf("\n%d of %d. %s", n, of, words))
		switch {
		case errors.Is(err, errBack):
			if !l.Undo() {
				fmt.Fprintln(env.Out, learn.WordsFirst)
			}
		case errors.Is(err, wizard.ErrLeft), errors.Is(err, errInputEnded):
			return wizard.ErrLeft
		case err != nil:
			return err
		case line == "l":
			showSure(env.Out, env.guide(), l)
		case ask.Field != nil && !answerField(env, l, *ask.Field, line), ask.Proposal != nil && !answerProposal(l, *ask.Proposal, line):
			fmt.Fprintln(env.Out, wrap("That is not one of the answers. "+learnHelp, 0))
		}
	}
}

func fieldWords(env *Env, f *form.Field) string {
	if f == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(english.Short(learn.Place(*f), 300))
	if len(f.Options) > 0 {
		fmt.Fprintf(&b, " (%s)", english.Short(strings.Join(f.Options, " / "), 200))
	}
	b.WriteString("\n" + learn.WordsBox + "\n")
	for i, ids := range learn.Likely(*f) {
		fmt.Fprintf(&b, "  %d  %s\n", i+1, learn.Words(env.guide(), ids))
	}
	fmt.Fprintf(&b, "  n  %s\n  s  %s\n  Enter  %s", learn.WordsNone, learn.WordsSkip, learn.WordsPutOff)
	return clean.Terminal(b.String())
}

// answerField takes an answer about a box, and reports whether it was one.
func answerField(env *Env, l *learn.Learning, f form.Field, line string) bool {
	likely := learn.Likely(f)
	n, err := strconv.Atoi(line)
	switch {
	case line == "":
		l.Later()
	case line == "n":
		l.Choose(form.NothingAnswers)
	case line == "s":
		l.Choose(form.NotForReferrers)
	case err == nil && n >= 1 && n <= len(likely):
		l.Choose(likely[n-1]...)
	case env.knownQuestion(line):
		l.Choose(line)
	default:
		return false
	}
	return true
}

func proposalWords(p form.Proposal) string {
	words := fmt.Sprintf("The form says (not checked): %s\n  \"%s\"\n", p.Value, english.Short(p.Sentence, 300))
	if p.What == form.ANumber {
		words += learn.WordsNumber + "\n"
		for i, u := range learn.Uses {
			words += fmt.Sprintf("  %d  %s\n", i+1, u.Words)
		}
		return clean.Terminal(words + "  Enter  " + learn.WordsLeave)
	}
	return clean.Terminal(words + "  1  " + learn.WordsNote + "\n  Enter  " + learn.WordsLeave)
}

// answerProposal takes an answer about what the form says of the council, and reports whether it was one.
func answerProposal(l *learn.Learning, p form.Proposal, line string) bool {
	uses := []string{""}
	if p.What == form.ANumber {
		uses = nil
		for _, u := range learn.Uses {
			uses = append(uses, u.Use)
		}
	}
	n, err := strconv.Atoi(line)
	switch {
	case line == "":
		l.Later()
	case err != nil || n < 1 || n > len(uses):
		return false
	case slices.Equal(uses, []string{""}):
		l.Note()
	default:
		l.Take(uses[n-1])
	}
	return true
}
