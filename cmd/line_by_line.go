package cmd

import (
	"fmt"
	"path/filepath"

	"referral/checklist/content"
)

// Environment variables that choose for one run, with 1 or 0: lines instead of the screen, and the screen for a screen
// reader.
const (
	plainVariable  = "REFERRAL_PLAIN"
	readerVariable = "REFERRAL_READER"
)

// lineByLine reports whether the writer wants lines instead of the screen: by an option, by the environment, or else by
// the school card.
func lineByLine(env *Env) bool {
	switch {
	case env.asText:
		return true
	case env.reader:
		return false
	}
	return chosen(env, plainVariable, func(c Card) bool { return c.Plain && env.Getenv(readerVariable) != "1" })
}

// forReader reports whether the screen is to be drawn for a screen reader.
func forReader(env *Env) bool {
	return env.reader || chosen(env, readerVariable, func(c Card) bool { return c.Reader })
}

// chosen returns what the variable says, or else the school card.
func chosen(env *Env, variable string, onCard func(Card) bool) bool {
	if v := env.Getenv(variable); v != "" {
		return v != "0"
	}
	return onCard(cardAsItIs(env))
}

// cardAsItIs reads the school card before anything else, and ignores mistakes. The code that needs the whole card
// reports them.
func cardAsItIs(env *Env) Card {
	var c Card
	if env.Config == "" {
		return Card{}
	}
	text, err := readNamed(env, filepath.Join(env.Config, cardFile), maxCard)
	if err != nil || len(content.Read([]byte(text.String), &c)) > 0 {
		return Card{}
	}
	return c
}

// askLayout asks how every command should start from now on.
func askLayout(env *Env, card *Card) error {
	now := "2"
	switch {
	case card.Plain:
		now = "1"
	case card.Reader:
		now = "3"
	}
	fmt.Fprintln(env.Out, "How do you want to be asked?\n  1  line by line, without a screen\n  2  on the screen\n  3  on the screen, for a screen reader\n"+
		"Type a number, or just press Enter to keep "+now+".")
	line, err := readLine(env)
	if err != nil {
		return err
	}
	switch line {
	case "1", "2", "3", "-":
		card.Plain, card.Reader = line == "1", line == "3"
	}
	return nil
}
