package cmd

import (
	"fmt"
	"path/filepath"

	"referral/checklist/content"
)

// plainVariable chooses between lines and the screen for one run: 1 or 0.
const plainVariable = "REFERRAL_PLAIN"

// lineByLine reports whether the writer wants lines in place of a screen: by --plain, by the environment, or else by the
// school card.
func lineByLine(env *Env) bool {
	switch {
	case env.asText:
		return true
	case env.Getenv(plainVariable) != "":
		return env.Getenv(plainVariable) != "0"
	}
	return plainOnCard(env)
}

// plainOnCard reads that one setting. Whoever needs the whole card says what is wrong with it.
func plainOnCard(env *Env) bool {
	if env.Config == "" {
		return false
	}
	text, err := readNamed(env, filepath.Join(env.Config, cardFile), maxCard)
	var c Card
	return err == nil && len(content.Read([]byte(text.String), &c)) == 0 && c.Plain
}

// askLineByLine asks whether every command is to begin line by line from now on.
func askLineByLine(env *Env, card *Card) error {
	now := map[bool]string{true: "1", false: "2"}[card.Plain]
	fmt.Fprintln(env.Out, "Do you use a screen reader, or want to be asked line by line every time?  1 yes   2 no  ["+now+"]:")
	line, err := readLine(env)
	switch {
	case err != nil:
		return err
	case line == "1":
		card.Plain = true
	case line == "2", line == "-":
		card.Plain = false
	}
	return nil
}
