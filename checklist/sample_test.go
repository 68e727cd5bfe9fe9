package checklist

import (
	"encoding/json"
	"regexp"
	"testing"
)

// saidOnTheDay finds words that only the day of writing explains, and pointers that another paper cannot follow.
var saidOnTheDay = regexp.MustCompile(`(?i)\b(today|tonight|tomorrow|yesterday|last night|this (morning|afternoon|evening|week|weekend))\b|\b(see (above|below))\b`)

// A letter may be read days after its sentences were written. What someone said is kept as it was said.
func TestSamplesNameTheDay(t *testing.T) {
	quotation := regexp.MustCompile(`"[^"]*"`)
	for _, name := range Samples() {
		data, _ := Sample(name)
		var record any
		if err := json.Unmarshal(data, &record); err != nil {
			t.Fatal(err)
		}
		forEachText(record, func(text string) {
			if found := saidOnTheDay.FindString(quotation.ReplaceAllString(text, "")); found != "" {
				t.Errorf("%s has %q in %q", name, found, text)
			}
		})
	}
}

// forEachText goes through the texts of a record, except the exact words and what was asked.
func forEachText(value any, do func(string)) {
	switch value := value.(type) {
	case string:
		do(value)
	case []any:
		for _, v := range value {
			forEachText(v, do)
		}
	case map[string]any:
		for key, v := range value {
			if key != "words" && key != "asked" {
				forEachText(v, do)
			}
		}
	}
}
