package cmd

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/wizard"
)

func newOutcome(env *Env) *cobra.Command {
	var record string
	var asJSON bool
	c := &cobra.Command{
		Use:   "outcome [ID]",
		Short: "Write down the council's answer, and see what should come with it",
		Long: `outcome asks what the answer was, who gave it and when, whether you agree, and why. It keeps the
answers in the draft's log, and says what should come with each outcome and what to do if it
does not come.

--json asks nothing: it prints the answer that is in the draft, or in a record with --record FILE.`,
		Example: `  referral outcome k7f2
  referral outcome k7f2 --json`,
		Args: atMost(1),
		RunE: func(_ *cobra.Command, args []string) error {
			switch {
			case asJSON:
				return printOutcome(env, record, args)
			case record != "":
				return usage("--record goes with --json; an answer is written down in a draft")
			}
			return thenWipe(env, runOutcome(env, args))
		},
	}
	c.Flags().StringVar(&record, "record", "", "a record as JSON, or - for standard input")
	addJSONFlag(c, &asJSON)
	return c
}

// printOutcome prints the answer of a record or a draft as JSON.
func printOutcome(env *Env, record string, args []string) error {
	r, err := recordOrDraft(env, record, args)
	if err != nil {
		return err
	}
	return writeJSON(env.Out, decidedJSON(r))
}

func runOutcome(env *Env, args []string) error {
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
	}
	s, _, err := openDraft(env, args)
	if err != nil {
		return err
	}
	defer func() { _ = s.Close() }()
	o := &outcome{env: env, s: s, f: s.Flow, card: card}
	asked := o.ask()
	if !o.logged {
		return asked
	}
	s.Flow.JumpSection("after")
	if err := s.Save(); err != nil {
		return err
	}
	fmt.Fprintf(env.Out, "\nKept in the log. referral next %s shows what is due now; referral export %s --sheet actions is the whole record.\n", s.ID()[:6], s.ID()[:6])
	if errors.Is(asked, errInputEnded) {
		return errors.New("the input ended; what you had typed by then is kept")
	}
	return left(s, asked)
}

// outcome is a dialogue about the council's answer.
type outcome struct {
	env    *Env
	s      *wizard.Session
	f      *wizard.Flow
	card   Card
	logged bool // logged is set once the answer is in the log: from then on, leaving keeps everything that was typed.
}

func (o *outcome) say(s string) { fmt.Fprintln(o.env.Out, s) }

// line asks for one line, which can be empty. The interview's signs work here too.
func (o *outcome) line(question string) (string, error) { return askLine(o.env, question) }

// lineAfter asks for one line once the entry is in the log, which cannot be changed from here.
func (o *outcome) lineAfter(question string) (string, error) {
	for {
		got, err := o.line(question)
		if !errors.Is(err, errBack) {
			return got, err
		}
		o.say("What you have said so far is kept in the log. To change it: referral resume " + o.s.ID()[:6])
	}
}

// keep records an answer, unless it is empty.
func (o *outcome) keep(question, subject, text string) error {
	if text == "" {
		return nil
	}
	ref := checklist.Ref{Question: question, Subject: subject}
	v := o.f.ValueOf(ref)
	v.Gap = nil
	if q, ok := o.f.Guide().Question(question); ok && q.Kind == checklist.OneOf {
		v.Choice = text
	} else {
		v.Text = text
	}
	return o.f.AnswerTo(ref, v)
}

// choose asks what the council decided.
func (o *outcome) choose() (string, error) {
	q, _ := o.f.Guide().Question(checklist.QAfterOutcome)
	o.say(q.Title)
	for i, c := range q.Choices {
		o.say(fmt.Sprintf("  %d  %s", i+1, c.Label))
	}
	typed, err := o.line("Type a number.")
	if err != nil {
		return "", err
	}
	n, err := strconv.Atoi(typed)
	if err != nil || n < 1 || n > len(q.Choices) {
		return "", usage("that is not one of the numbers; nothing was changed")
	}
	return q.Choices[n-1].Value, nil
}

func (o *outcome) ask() error {
	choice, err := o.choose()
	if err != nil {
		return err
	}
	entry, err := o.entry(choice)
	if errors.Is(err, errBack) {
		return o.ask()
	}
	if err != nil {
		return err
	}
	if err := o.keep(checklist.QAfterOutcome, "", choice); err != nil {
		return err
	}
	o.logged = true
	told, ok := followup.OutcomeOf(choice)
	if !ok {
		o.say("\nNothing decided yet. If you ring again:")
		for _, s := range followup.Chase {
			o.say(wrap("  - "+s, 4))
		}
		return nil
	}
	o.say("\n" + told.Title + ". What should come with it. Ask for anything that has not:")
	var from []string
	for _, e := range told.Expect {
		o.say(wrap("  - "+e.Text, 4))
		from = append(from, e.Source)
	}
	at := o.f.Record().Action(entry).When.Start(o.f.Today().Location())
	if choice == "early_help" {
		o.say(wrap("  - "+followup.EarlyHelp(at), 4))
		from = append(from, "advice")
	}
	o.say(wrap(fromSources(from), 2))
	if told.ID == "not_in_need" {
		reasons, err := o.lineAfter("What reasons did they give, and what other help did they suggest? Just press Enter for none.")
		if err != nil {
			return err
		}
		if err := o.keep(checklist.QAfterReasons, "", reasons); err != nil {
			return err
		}
	}
	if err := o.agree(at); err != nil || told.ID != "not_in_need" {
		return err
	}
	return o.watch()
}

// entry adds the entry to the log.
func (o *outcome) entry(choice string) (string, error) {
	kind := "outcome"
	if choice == "not_told" {
		kind = "note"
	}
	var who, reference, text string
	var at when.When
	asks := []func() (err error){
		func() (err error) {
			who, err = o.line("Who told you, and what is their job? Just press Enter if you do not know.")
			return err
		},
		func() (err error) { at, err = o.when(); return err },
		func() (err error) {
			reference, err = o.line("What reference goes with it? Just press Enter for none.")
			return err
		},
		func() (err error) {
			text, err = o.line("What did they say? Just press Enter to leave it blank.")
			return err
		},
	}
	for i := 0; i < len(asks); {
		err := asks[i]()
		switch {
		case errors.Is(err, errBack) && i > 0:
			i--
		case err != nil:
			return "", err
		default:
			i++
		}
	}
	id := o.f.Add(checklist.QAfterLog)
	for _, a := range []struct{ question, text string }{
		{checklist.QActionKind, kind}, {checklist.QActionWho, who}, {checklist.QActionReference, reference}, {checklist.QActionText, text},
	} {
		if err := o.keep(a.question, id, a.text); err != nil {
			return "", err
		}
	}
	if err := o.f.AnswerTo(checklist.Ref{Question: checklist.QActionWhen, Subject: id}, checklist.Value{When: at}); err != nil {
		return "", err
	}
	if kind == string(checklist.ActionOutcome) {
		if err := o.f.AnswerTo(wizard.DecidedOn, checklist.Value{When: at}); err != nil {
			return "", err
		}
	}
	return id, nil
}

// when asks for a time, and asks again if it could mean two things. Just pressing Enter means now.
func (o *outcome) when() (when.When, error) {
	doubted := ""
	for {
		typed, err := o.line("When? Just press Enter for the time now.")
		if err != nil {
			return when.When{}, err
		}
		if typed == "" {
			return when.Of(o.f.Today(), when.Minute), nil
		}
		got, err := when.Parse(typed, o.f.Today())
		doubt := when.StillToCome(got.When, o.f.Today())
		var bad *when.ParseError
		switch {
		case errors.As(err, &bad):
			o.say(bad.Say)
		case err != nil:
			return when.When{}, err
		case got.Ask != "" || got.When.Precision() < when.Day:
			o.say("Please type the full date, such as 20/11/2026 14:05.")
		case doubt != "" && doubt != doubted:
			doubted = doubt
			o.say(doubt + " If it is right, type it again.")
		default:
			o.say("  " + got.When.Long())
			return got.When, nil
		}
	}
}

// watch asks who will watch what, until when, and what happens then, and records it in the log.
func (o *outcome) watch() error {
	typed, err := o.lineAfter("\nIs anyone going to keep an eye on how things go? Type 1 for yes, or just press Enter for no.")
	if errors.Is(err, errInputEnded) || err == nil && typed != "1" {
		return nil
	}
	if err == nil {
		_, err = o.f.AskWatch(func(question, _ string) (string, error) { return o.lineAfter(question) })
	}
	return err
}

// agree asks whether the writer agrees with the decision, and shows the escalation ladder if not.
func (o *outcome) agree(at time.Time) error {
	typed, err := o.lineAfter("\nDo you agree with it? Type 1 for yes, 2 for no, 3 for not sure yet.")
	if err != nil {
		return err
	}
	switch typed {
	case "1":
		why, err := o.lineAfter("If another plan was accepted: why, who checks it, and when would you refer again? Just press Enter if there was none.")
		if err != nil {
			return err
		}
		return o.keep(checklist.QAfterAcceptedBecause, "", why)
	case "2":
		why, err := o.lineAfter("What does the decision leave out? Name the facts, such as F1 and F5. Just press Enter to do it later.")
		if err != nil {
			return err
		}
		if err := o.keep(checklist.QAfterChallenge, "", why); err != nil {
			return err
		}
	}
	ladder, err := followup.Ladder(sheetContext(o.env, o.f.Record(), o.card).Profile, at)
	if err != nil {
		return err
	}
	o.say("\nThe escalation ladder. While a child is at risk, do not wait to take the next step:")
	for _, r := range ladder {
		o.say(wrap("  - by "+r.By.Format("Mon 2 Jan 2006")+": "+r.Who+". "+r.Says, 4))
	}
	o.say("referral challenge writes the letter, with the facts that the reasons do not mention.")
	return nil
}
