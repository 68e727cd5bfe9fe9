package cmd

import (
	"fmt"
	"strconv"
	"strings"

	"referral/checklist/finding"
	"referral/checklist/wording"
	"referral/export"
)

// checkTyped says what a reader would query in a typed or pasted text. It does not keep the text.
func checkTyped(env *Env) error {
	fmt.Fprintln(env.Out, "Type or paste a text. A dot on a line of its own ends it. None of it is kept.")
	var lines []string
	for {
		line, err := readLine(env)
		switch {
		case err != nil:
			return err
		case line == "#" && len(lines) == 0:
			return showCall(env)
		case line == "<" && len(lines) == 0:
			return nil
		case line != ".":
			lines = append(lines, line)
			continue
		}
		text := strings.TrimSpace(strings.Join(lines, "\n"))
		if text == "" {
			return nil
		}
		o := wording.Options{Floor: finding.Think}
		return finding.WriteText(env.Out, text, readText(schoolPhrases(env), text, o))
	}
}

// paperLines asks for a format, and writes the checklist and worksheet to the current folder.
func paperLines(env *Env) error {
	formats := export.Formats()
	words := "Checklist and worksheet, as a new file in the current folder.\n"
	for i, f := range formats {
		words += fmt.Sprintf("  %d  %s\n", i+1, f.Called())
	}
	line, err := askLine(env, words+"Which format? Type a number, or just press Enter to go back.")
	if err != nil || line == "" {
		return err
	}
	n, err := strconv.Atoi(line)
	if err != nil || n < 1 || n > len(formats) {
		fmt.Fprintf(env.Out, "That is not one of the numbers. Nothing was written.\n")
		return nil
	}
	card, _ := readCard(env)
	said, err := writePaper(env, card, formats[n-1].ID, presentFolder())
	if err == nil {
		fmt.Fprintln(env.Out, said)
	}
	return err
}
