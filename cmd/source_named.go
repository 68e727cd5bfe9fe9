package cmd

import (
	"errors"
	"fmt"
	"strings"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// errNamed is returned if the writer does not want to let a protected source's name go.
var errNamed = errors.New("nothing was written: take the name out with referral resume, or mark the fact as from a protected source")

// recordNamesAll is said of a whole record that has protected sources.
const recordNamesAll = "referral: this record has everything, with the names of those who asked not to be named: keep it in school"

// namedIn returns the text in which the name of a protected source is looked for before something is written.
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
