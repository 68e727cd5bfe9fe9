package cmd

import (
	"errors"
	"fmt"
	"strings"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// errNamed is returned if the writer decides not to write a paper that names a protected source.
var errNamed = errors.New("nothing was written: take the name out with referral resume, or mark the fact as from a protected source")

// recordNamesAll is the warning on writing a whole record that has protected sources.
const recordNamesAll = "referral: this record has everything, with the names of those who asked not to be named: keep it in school"

// namedIn returns the text to search for the names of protected sources before anything is written.
func namedIn(env *Env, r *checklist.Referral, card Card, sheet export.Sheet, format string) string {
	switch {
	case format == "json" || sheet.ID == export.SourcesID:
		return "" // Both are meant to have the names.
	case format == "fields" || format == "form":
		return export.BoxText(sheetContext(env, r, card))
	}
	text, _ := sheetText(env, r, card, sheet.ID)
	return text
}

// warnOfName says where a text names a protected source, and reports whether it does. Only at a terminal does it repeat
// the name.
func warnOfName(env *Env, r *checklist.Referral, text string) bool {
	words := wizard.SourceNamedUnder
	if env.Terminal {
		words = wizard.SourceNamed
	}
	named := words(r, text)
	if named != "" {
		fmt.Fprintln(env.Err, wrap("! "+named, 0))
	}
	return named != ""
}

// asksAtName says where a text names a protected source and, at a terminal, asks whether to go on, each time. In a script
// no one could answer, and a referral must not wait: there it only says so.
func asksAtName(env *Env, r *checklist.Referral, text string) (goOn bool, err error) {
	named := warnOfName(env, r, text)
	if !named || !env.Terminal {
		return true, nil
	}
	fmt.Fprintln(env.Err, wizard.WordsNamedType)
	line, err := readLine(env)
	if err != nil {
		return false, err
	}
	if !strings.EqualFold(line, "yes") {
		return false, errNamed
	}
	return true, nil
}
