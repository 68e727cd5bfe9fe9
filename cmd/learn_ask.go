package cmd

import (
	"cmp"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"referral/checklist/authority"
	"referral/checklist/authority/form"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/learn"
)

// askWhose asks whose form it is, if the command line does not say. It offers the council that the form names, or
// else the one on the school card.
func askWhose(env *Env, o *learnOptions, read form.Form) error {
	if o.id != "" || o.name != "" {
		return nil
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	offered := councilOf(env, read, card)
	words := learn.WordsWhose
	if offered != "" {
		words += " Just press Enter for " + strings.TrimRight(clean.Terminal(offered), ".") + "."
	}
	for {
		line, err := askLine(env, words)
		if err != nil {
			return err
		}
		if id, name, ok := whose(env, cmp.Or(line, offered)); ok {
			o.id, o.name = id, name
			return nil
		}
		fmt.Fprintln(env.Out, learn.WordsLetters)
	}
}

// councilOf returns the name of the council that a form names, or else of the one on the school card; empty if neither is known.
func councilOf(env *Env, read form.Form, card Card) string {
	named := learn.Council(read)
	for _, p := range profiles(env) {
		if p.ID == authority.Other {
			continue
		}
		if p.ID == card.Authority && named == "" || strings.EqualFold(named, p.Name) || strings.HasPrefix(named, p.Name+" ") {
			return p.Name
		}
	}
	return named
}

// whose returns the ID and the name of the council that was typed, and reports whether it is a name.
func whose(env *Env, typed string) (id, name string, ok bool) {
	for _, p := range profiles(env) {
		if p.ID != authority.Other && strings.EqualFold(p.Name, typed) {
			return p.ID, p.Name, true
		}
	}
	id = learn.ID(typed)
	return id, typed, id != "" && id != authority.Other
}

const learnAtHome = "There is no council on the school card, so no council's form can be filled in. If yours is not in the list, learn its form: choose Council's form on the home screen, or use: referral authority learn FILE."

const formFileHelp = "Type the name of the file (- to paste the text)"

// learnLines asks for the file of a council's form, and learns it.
func learnLines(env *Env) error {
	path, err := askLine(env, "Where is the empty form? "+formFileHelp+", or just press Enter to go back.")
	if err != nil || path == "" {
		return err
	}
	return runLearn(env, learnOptions{}, typedPath(path))
}

// offerForm asks for the form of the council on a school card just filled in, if that form is not fully known. The
// council of the form becomes the local authority on the card.
func offerForm(env *Env, card *Card) error {
	known := profileOr(env, card.Authority)
	switch {
	case !known.TakesForm() || known.KnowsForm():
		return nil
	case card.Authority == "":
		fmt.Fprintln(env.Out, wrap(learnAtHome, 0))
		return nil
	}
	for {
		path, err := askLine(env, wrap("Where is your council's empty form? "+formFileHelp+", or just press Enter to leave it for later.", 0))
		switch {
		case errors.Is(err, errInputEnded), errors.Is(err, errBack), errors.Is(err, wizard.ErrLeft), err == nil && path == "":
			return nil
		case err != nil:
			return err
		}
		id, err := learnFile(env, learnOptions{}, typedPath(path))
		switch {
		case errors.Is(err, wizard.ErrLeft), errors.Is(err, errInputEnded):
			return nil
		case err != nil:
			fmt.Fprintln(env.Err, "referral:", err)
			continue
		}
		if id == "" || id == card.Authority {
			return nil
		}
		card.Authority = id
		fmt.Fprintln(env.Out, wrap("It is now the local authority on your school card.", 0))
		return card.write(env)
	}
}

const learnHelp = "Type a number to choose. n: nothing in the record answers this, so you fill it in by hand. s: this is not for you to fill in. " +
	"Enter leaves it for later; the box stays empty until you decide. l lists all boxes, and b with the number of a box changes it, such as b 12. " +
	"< takes back the last answer. ! saves and stops. For any other question, type some of its words, or its ID."

const learnAtEnd = learn.WordsAll + " Press Enter to save the form. l lists all boxes, b with a number changes one, such as b 12."

// askForm asks about the boxes that are still open, and then about what the form says about the council. It returns why
// it stopped before the end, or nil.
func askForm(env *Env, l *learn.Learning) error {
	fmt.Fprintln(env.Out, wrap(learnHelp, 0))
	for {
		ask, n, of, more := l.Now()
		line, err := askLine(env, "\n"+asked(env, l, ask, n, of, more))
		box, isBox := boxNumber(line)
		switch {
		case !more && (err == nil && line == "" || errors.Is(err, errInputEnded)):
			return nil
		case errors.Is(err, errBack):
			if !l.Undo() {
				fmt.Fprintln(env.Out, learn.WordsFirst)
			}
		case errors.Is(err, wizard.ErrLeft), errors.Is(err, errInputEnded):
			return wizard.ErrLeft
		case err != nil:
			return err
		case line == "l":
			showBoxes(env.Out, env.guide(), l.Form().Fields)
		case isBox && l.Open(box):
		case ask.Field != nil && answerField(env, l, *ask.Field, line), ask.Proposal != nil && answerProposal(env, l, *ask.Proposal, line):
		default:
			fmt.Fprintln(env.Out, wrap("That is not one of the answers. "+learnHelp, 0))
		}
	}
}

// boxNumber reads "b 12".
func boxNumber(line string) (n int, ok bool) {
	rest, ok := strings.CutPrefix(line, "b")
	n, err := strconv.Atoi(strings.TrimSpace(rest))
	return n, ok && err == nil
}

// asked returns the current question, or says that everything has been asked.
func asked(env *Env, l *learn.Learning, ask learn.Ask, n, of int, more bool) string {
	switch {
	case !more:
		return wrap(learnAtEnd, 0)
	case ask.Field != nil:
		return learn.Heading(ask, n, of) + ". " + fieldWords(env, *ask.Field, n)
	}
	return learn.Heading(ask, n, of) + ". " + proposalWords(*ask.Proposal, l.Ways(env.guide(), *ask.Proposal))
}

func fieldWords(env *Env, f form.Field, n int) string {
	var b strings.Builder
	b.WriteString(english.Short(learn.Place(f), 300))
	if len(f.Options) > 0 {
		fmt.Fprintf(&b, " (%s)", english.Short(strings.Join(f.Options, " / "), 200))
	}
	if n == 0 {
		b.WriteString("\n" + learn.NowIn(env.guide(), f))
	}
	b.WriteString("\n" + learn.WordsBox + "\n")
	for i, ids := range learn.Likely(f) {
		fmt.Fprintf(&b, "  %d  %s\n", i+1, learn.Words(env.guide(), ids))
	}
	fmt.Fprintf(&b, "  n  %s\n  s  %s\n  Enter  %s", learn.WordsNone, learn.WordsSkip, learn.PutOff(n))
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
	case env.knownQuestion(line) && learn.Fits(line):
		l.Choose(line)
	default:
		return chooseByWords(env, l, line)
	}
	return true
}

// chooseByWords gives a box the question that has the words typed. If several have them, it lists them with their
// IDs. It reports whether there were any.
func chooseByWords(env *Env, l *learn.Learning, typed string) bool {
	const fewest, most = 3, 9
	found := learn.Find(env.guide(), typed)
	switch {
	case len([]rune(typed)) < fewest || len(found) == 0:
		return false
	case len(found) == 1:
		l.Choose(found[0])
		fmt.Fprintln(env.Out, wrap("Taken: "+learn.Words(env.guide(), found)+". < takes it back.", 0))
		return true
	}
	fmt.Fprintln(env.Out, wrap("Several questions have these words. Type the ID of one, or more words.", 0))
	for _, id := range found[:min(len(found), most)] {
		fmt.Fprintf(env.Out, "  %s  %s\n", id, learn.Words(env.guide(), []string{id})+bracketed(learn.Part(env.guide(), id)))
	}
	return true
}

func proposalWords(p form.Proposal, ways []learn.Way) string {
	words := fmt.Sprintf("%s\n  %s\n%s\n", p.Value, learn.Says(p), learn.Question(p))
	for i, way := range ways {
		words += fmt.Sprintf("  %d  %s\n", i+1, way.Words)
	}
	return clean.Terminal(words + "  Enter  " + learn.WordsLeave)
}

// answerProposal takes an answer about what the form says about the council, and reports whether it was one.
func answerProposal(env *Env, l *learn.Learning, p form.Proposal, line string) bool {
	ways := l.Ways(env.guide(), p)
	n, err := strconv.Atoi(line)
	switch {
	case line == "":
		l.Later()
	case err != nil || n < 1 || n > len(ways):
		return false
	default:
		l.Take(ways[n-1])
	}
	return true
}
