package cmd

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/wizard/workshop"
)

// workshopScreen shows a session on a case; without a case it asks for one first. If the terminal cannot show
// screens, the session runs line by line.
func workshopScreen(env *Env, s *workshop.Scenario) error {
	if onScreen(env) {
		return workshopOnScreen(env, s, false)
	}
	v := &workshopLines{env: env}
	return ended(v.run(s))
}

// pasteScreen begins a session with a text that is pasted in.
func pasteScreen(env *Env) error {
	if onScreen(env) {
		return workshopOnScreen(env, nil, true)
	}
	v := &workshopLines{env: env}
	s, err := v.paste()
	if err == nil {
		err = v.run(s)
	}
	return ended(err)
}

// ended returns the error with which a session ended, if it is a failure.
func ended(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, errClosed) {
		return nil // Ending a session is not a failure: there is nothing to save.
	}
	return err
}

// errClosed means that the trainer has closed the session.
var errClosed = errors.New("closed")

// workshopLines is a session line by line, for screen readers and for terminals that cannot show screens.
type workshopLines struct {
	env  *Env
	s    *workshop.Scenario
	deck *workshop.Deck

	before string // before says how much of what is missing from the short text was named at the start.
}

const workshopBanner = "TRAINING. Every case is fictional. No draft can be opened here, and nothing is kept."

const textBanner = "TRAINING. No draft can be opened here, and nothing is kept."

const workshopKeys = "Enter next   < back   + skip   . blank   m mask   w a pair's text   d decide   t time   c call   k walk   ! close"

func (v *workshopLines) run(s *workshop.Scenario) error {
	if s != nil && s.TextOnly {
		v.say(textBanner)
	} else {
		v.say(workshopBanner)
	}
	for s == nil {
		list := workshop.Browsable()
		for i, one := range list {
			v.sayf("  %d  %s: %s. Mentions %s.", i+1, one.ID, one.Title, strings.Join(one.Mentions, "; "))
		}
		v.say("Which case? A number or a name; ! closes.")
		line, err := v.read()
		if err != nil {
			return err
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= len(list) {
			s = list[n-1]
		} else if found, ok := workshop.Find(line); ok {
			s = found
		} else if near, ok := workshop.Nearest(line); ok {
			v.sayf("There is no such case. Did you mean %s?", near)
		}
	}
	v.s, v.deck = s, workshop.NewDeck(s)
	v.say(workshopKeys)
	for {
		v.card()
		line, err := v.read()
		if err != nil {
			return err
		}
		if err := v.key(line); err != nil {
			return err
		}
	}
}

// key does what a command typed as a line asks for, such as > or m.
func (v *workshopLines) key(line string) error {
	switch line {
	case "", ">":
		if !v.deck.Next() {
			v.say("That was the last card. ! closes the session.")
		}
	case "<":
		if !v.deck.Back() {
			v.say("This is the first card.")
		}
	case "+":
		v.deck.Skip()
	case ".", "b":
		v.deck.Blank = !v.deck.Blank
	case "m":
		v.deck.Masked = !v.deck.Masked
	case "w":
		return v.rewrite()
	case "d":
		return v.decide()
	case "t":
		return v.time()
	case "c":
		v.cards()
	case "k":
		return v.walk()
	case "?":
		v.say(workshopKeys)
	default:
		if n, ok := workshop.Numbers(line); ok && v.numbers(n) {
			return nil
		}
		v.say("That key does nothing here. " + workshopKeys)
	}
	return nil
}

func (v *workshopLines) read() (string, error) {
	line, err := v.env.Lines.ReadLine()
	if err != nil {
		return "", err
	}
	line, _ = clean.Line(line)
	if line = strings.TrimSpace(line); line == "!" {
		return "", errClosed
	}
	return line, nil
}

// say prints a text for people, wrapped; a line that starts with spaces hangs under its words.
func (v *workshopLines) say(s string) {
	for line := range strings.SplitSeq(clean.Terminal(s), "\n") {
		indent := len(line) - len(strings.TrimLeft(line, " "))
		col := 0
		for _, word := range strings.Fields(line) {
			n := len([]rune(word))
			switch {
			case col == 0:
				fmt.Fprint(v.env.Out, strings.Repeat(" ", indent))
				col = indent
			case col+1+n > 78:
				fmt.Fprint(v.env.Out, "\n", strings.Repeat(" ", indent+2))
				col = indent + 2
			default:
				fmt.Fprint(v.env.Out, " ")
				col++
			}
			fmt.Fprint(v.env.Out, word)
			col += n
		}
		fmt.Fprintln(v.env.Out)
	}
}

func (v *workshopLines) sayf(format string, args ...any) { v.say(fmt.Sprintf(format, args...)) }

// mark returns the head of every card. A text that someone has brought is not called fictional: it might be real.
func (v *workshopLines) mark() string {
	if v.s.TextOnly {
		return "TRAINING"
	}
	return "TRAINING, fictional"
}

func (v *workshopLines) card() {
	if v.deck.Blank {
		v.say(strings.Repeat("\n", 50) + "(hidden; Enter shows it again)")
		return
	}
	c := v.deck.Now()
	v.sayf("\n-- %s -- %d of %d -- %s", v.mark(), c.Number, len(v.s.Screens()), c.Title)
	if c.Minutes > 0 {
		v.sayf("%d minutes from now.", c.Minutes)
	}
	if c.Criterion == nil && len(c.Phrases) == 0 && c.Text != "" {
		v.say("\n" + c.Text + "\n")
	}
	if c.Compare != "" {
		v.say("The weak text, to compare:\n\n" + c.Compare + "\n")
	}
	for _, line := range c.Lines {
		v.say("  " + line)
	}
	if c.Here != "" {
		v.say("  " + workshop.InThisText + " " + c.Here)
	}
	for _, p := range c.Phrases {
		v.sayf("  %s\n    %s\n    %s", p.Words(), p.Why, p.Ask)
	}
	for i, w := range c.Weak {
		if i >= len(c.Better) {
			break
		}
		v.sayf("  %s: weak text %s; better text %s.", w.Criterion.Title, w, c.Better[i])
	}
	v.askRoom(c)
}

// askRoom says what the room can do at a card, other than go to the next.
func (v *workshopLines) askRoom(c workshop.Card) {
	switch c.Kind {
	case workshop.BeforeCard, workshop.AfterCard:
		v.say("What could a worker not tell from this? Type the numbers, such as 1 3 4.")
		for i, k := range workshop.Criteria() {
			v.sayf("  %d  %s", i+1, k.Title)
		}
	case workshop.EightCard:
		v.askEight()
	case workshop.WriteCard:
		v.sayf("Then w: one pair's text (%s). After it, Enter.", v.s.Numbers("rewrite"))
	}
	if next := v.deck.Upcoming(); next == workshop.AfterCard || next == workshop.CloseCard && v.s.TextOnly {
		var has []string
		for _, e := range []struct{ say, part string }{{"c the call", "call"}, {"d decide", "consent"}, {"t time", "deadline"}, {"k walk", "walk"}} {
			if n := v.s.Numbers(e.part); n != "none" {
				has = append(has, e.say+" ("+n+")")
			}
		}
		if len(has) > 0 {
			v.say("Now the exercises: " + strings.Join(has, ", ") + ". Then Enter.")
		}
	}
}

// numbers takes what the room says about the eight at this card. It reports whether the card asks for numbers.
func (v *workshopLines) numbers(typed [8]bool) bool {
	c := v.deck.Now()
	switch c.Kind {
	case workshop.BeforeCard:
		v.before = v.named(c.Short, typed)
		v.say(v.before)
	case workshop.AfterCard:
		now := v.named(c.Short, typed)
		if v.before != "" {
			v.say("At the start: " + v.before)
		}
		v.say("Now: " + now + " " + workshop.NotKept)
	case workshop.EightCard:
		v.eight(c.Text, typed)
	default:
		return false
	}
	return true
}

// named shows what is missing from a short text, and says how much of it was named.
func (v *workshopLines) named(short *workshop.Short, typed [8]bool) string {
	v.say("What is missing:")
	for _, i := range short.Missing() {
		said := ""
		if typed[i] {
			said = " (named)"
		}
		v.sayf("  %d  %s%s", i+1, workshop.Criteria()[i].Title, said)
	}
	for _, n := range short.Notes {
		v.say("  " + n)
	}
	return fmt.Sprintf("%d of %s named.", short.Named(typed), english.Count(len(short.Missing()), "missing thing"))
}

// askEight asks which of the eight are in a text, before a rule answers.
func (v *workshopLines) askEight() {
	v.say(workshop.AskEight + " Type their numbers, such as 1 3 4.")
	for i, c := range workshop.Criteria() {
		v.sayf("  %d  %s", i+1, c.Title)
	}
}

// eight shows what the room has said about each of the eight, and what a rule has found.
func (v *workshopLines) eight(text string, room [8]bool) {
	for i, rule := range workshop.Judge(text) {
		v.sayf("  %d  %s: the room: %s; a rule: %s", i+1, rule.Criterion.Title, workshop.Verdict{There: room[i]}, rule)
	}
	v.say(workshop.ByRule)
}

func (v *workshopLines) cards() {
	if v.s.Call.You == "" {
		v.say("This session has no call.")
		return
	}
	caller, door := v.s.Pair()
	v.say("\nThe caller's card\n" + caller.You)
	v.say("  " + caller.Basics)
	for i, line := range caller.Lines {
		v.sayf("  %d  %s", i+1, line)
	}
	v.say("The second caller also hears: " + v.shown(caller.Twist))
	v.say("\nThe front-door card\n" + door.Opens)
	v.say("Count what you had to ask for.")
	for _, q := range append(append([]string{door.First}, door.Always...), door.Here...) {
		v.say("  " + v.shown(q))
	}
	v.sayf("%s %s\n%s", workshop.AtTheEnd, door.Outcome, door.Closes)
}

// shown masks a text if masking is on.
func (v *workshopLines) shown(s string) string {
	if v.deck.Masked {
		return workshop.Mask(s)
	}
	return s
}
