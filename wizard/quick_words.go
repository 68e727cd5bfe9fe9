package wizard

import (
	"regexp"
	"strings"

	"referral/checklist"
)

// How the exact words in a quick line for a fact are told from the rest.

// sayingPattern matches a verb that says whose words come next: said, told me.
var sayingPattern = regexp.MustCompile(`(?i)\b(?:say|says|said|saying|tells?|told|telling|asks?|asked|asking|answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|` +
	`shout(?:s|ed|ing)?|whisper(?:s|ed|ing)?|mutter(?:s|ed|ing)?|mumbl(?:es|ed|ing)|scream(?:s|ed|ing)?|yell(?:s|ed|ing)?|call(?:s|ed|ing)?|` +
	`cr(?:y|ies|ied|ying)|add(?:s|ed|ing)|explain(?:s|ed|ing)?|repeat(?:s|ed|ing)?|writes?|wrote|writing|texts?|texted|texting)\b`)

// splitWords moves a quotation out of the text into the exact words, if the text reads on without it. The papers put
// "Rowan said" in front of exact words, so `Rowan limping, said "I fell"` stays as typed, and so does `rolls in his hood
// "for Pip"`.
func splitWords(fact *checklist.Fact) {
	words, before, ok := quoted(fact.Text)
	if !ok || fact.Kind == checklist.FactRecord || fact.Kind == "" {
		return
	}
	clause := strings.TrimRight(before, ",;: ")
	switch lower := strings.ToLower(clause); {
	case lower == "said", lower == "says":
		before = ""
	case before == "", strings.ContainsAny(before[len(before)-1:], ".!?"):
	case fact.Kind == checklist.FactSeen, clause == before, sayingPattern.MatchString(clause):
		return
	default:
		before = clause
	}
	fact.Words, fact.Text = words, before
}

// quoted takes the words between quotation marks if there is nothing else: said "it hurts", or "it hurts".
func quoted(text string) (words, before string, ok bool) {
	open := strings.IndexAny(text, "\"“")
	if open < 0 {
		return "", "", false
	}
	rest := text[open:]
	for _, q := range []string{"\"", "“"} {
		rest = strings.TrimPrefix(rest, q)
	}
	end := strings.LastIndexAny(rest, "\"”")
	if end <= 0 || strings.TrimSpace(strings.Trim(rest[end:], "\"”.")) != "" {
		return "", "", false
	}
	return rest[:end], strings.TrimSpace(text[:open]), true
}
