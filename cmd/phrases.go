package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"referral/checklist/clean"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// ownPhrases is the file of the school's own phrases, in the configuration folder.
const ownPhrases = "phrases.toml"

// schoolPhrases returns the program's phrases with the school's own, or nil if the school has none. It leaves out a
// file with a mistake, and says so.
func schoolPhrases(env *Env) *wording.Matcher {
	if env.Config == "" {
		return nil
	}
	name := filepath.Join(env.Config, ownPhrases)
	if _, err := os.Stat(name + ".txt"); err == nil { // Notepad adds it, and Windows does not show it.
		fmt.Fprintf(env.Err, "referral: the school's own phrases are not used: the name ends in .toml.txt; remove the .txt\n")
	}
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	m, err := readPhrases(env, name)
	if err != nil {
		fmt.Fprintf(env.Err, "referral: the school's own phrases are not used: %v\n", err)
		return nil
	}
	return m
}

// readPhrases reads phrases that someone wrote.
func readPhrases(env *Env, name string) (*wording.Matcher, error) {
	data, err := readData(env, name, maxText)
	if err != nil {
		return nil, err
	}
	m, err := wording.Load(bytes.NewReader(data))
	if err != nil {
		say, _ := clean.Line(err.Error())
		return nil, errors.New(say)
	}
	return m, nil
}

// readText says what a reader would query in a text, beginning with what it lacks. m is nil if the school has no
// phrases of its own.
func readText(m *wording.Matcher, text string, o wording.Options) []finding.Finding {
	if m == nil {
		m = wording.Default()
	}
	return append(m.Absent(text, o), m.Check(text, o)...)
}

// ruleOf returns the rule with this ID, which can be one of the school's own.
func ruleOf(env *Env, id string) (wording.Entry, bool) {
	if m := schoolPhrases(env); m != nil {
		return m.Rule(id)
	}
	return wording.Rule(id)
}
