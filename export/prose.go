package export

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

// bareLeaving matches the start of an answer to when a child next leaves that only says when, and with whom.
var bareLeaving = regexp.MustCompile(`^(?:(?:At|On|By|In|With|After|From|Today|Tonight|Tomorrow)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}(?:[:.]\d\d)?\s?[ap]m\b|\d{1,2}[:.]\d\d\b)`)

// tellsLeaving reports whether an answer to when a child next leaves makes sense by itself. "Collected by her aunt" does
// not: it sounds as if she had been.
func tellsLeaving(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.ContainsFunc(words, func(w string) bool {
		switch w {
		case "leave", "leaves", "leaving", "go", "goes", "going", "home", "bus", "taxi", "car", "walk", "walks", "collect", "collects",
			"fetch", "fetches", "pick", "picks", "stay", "stays", "staying", "end", "ends", "finish", "finishes":
			return true
		}
		return false
	})
}

// leaving says when a child next leaves, so that it can be read aloud after where the child is: "Leaves at 15:15, with
// his mother." The words are unchanged; if they do not say what they are about, a label does.
func leaving(s string) string { return leavingAs("Leaves", s) }

// leavingAs is leaving with a verb that fits whoever leaves.
func leavingAs(leaves, s string) string {
	switch first := bareLeaving.FindString(strings.TrimSpace(s)); {
	case first == "" && (s == "" || tellsLeaving(firstSentences(s, 1))):
		return s
	case first == "":
		return "Next leaves: " + inside(s)
	case strings.HasSuffix(first, "day") && !strings.HasPrefix(first, "To"):
		return leaves + " " + strings.TrimSpace(s) // A weekday keeps its capital.
	case first[0] >= '0' && first[0] <= '9':
		return leaves + " at " + strings.TrimSpace(s)
	default:
		return leaves + " " + strings.ToLower(first) + strings.TrimSpace(s)[len(first):]
	}
}

// openers are words that may lose their capital inside a sentence; a name never may.
var openers = sync.OnceValue(func() []string {
	return strings.Fields(`Me The A An To From Until By On In At Since Every Each Any All Both None No Not Yes Nothing Nobody One Two Three Four Asked
	He She They It You We His Her Their Our Your My There This That These Those When Where Who What Whether If As For With About After Before
	Boy Girl Female Male Weekdays Weekends Alternate School Class Work Home Mobile Neither Only Some Lives Moved While Until Collected Fetched Picked`)
})

// inside returns s as written inside a sentence: without its full stop, and in lower case unless it begins with a name.
func inside(s string) string {
	s = strings.TrimSpace(s)
	if strings.Count(s, ". ") == 0 {
		s = strings.TrimSuffix(s, ".")
	}
	first, _, _ := strings.Cut(s, " ")
	if slices.Contains(openers(), strings.TrimRight(first, ",;:")) {
		return english.Small(s)
	}
	return s
}

// lines returns the lines of an answer that are not empty.
func lines(s string) []string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// led returns paragraphs of an answer after a few bold words.
func led(lead, s string) []document.Block {
	var out []document.Block
	for i, line := range lines(s) {
		t := document.Plain(line)
		if i == 0 && lead != "" {
			t = document.Join(document.Strong(lead), document.Plain(" "), t)
		}
		out = append(out, document.Paragraph{Text: t})
	}
	return out
}

// plain returns a paragraph, or none if there is nothing to say.
func plain(s string) []document.Block { return led("", s) }

func heading(s string) document.Block {
	return document.Heading{Level: 1, Text: document.Plain(s)}
}

// bornDate returns a date of birth as people say it, without its weekday: "3 March 2014".
func bornDate(w when.When) string {
	t := w.Start(time.UTC)
	var s string
	switch w.Precision() {
	case when.Day, when.Minute:
		s = t.Format("2 January 2006")
	case when.Month:
		s = t.Format("January 2006")
	case when.Year:
		s = t.Format("2006")
	}
	if s != "" && w.About {
		s = "about " + s
	}
	return s
}

// bornShort is bornDate for a table: "3 Mar 2014".
func bornShort(w when.When) string {
	if w.Precision() >= when.Day && !w.About {
		return w.Start(time.UTC).Format("2 Jan 2006")
	}
	return bornDate(w)
}

// monthsCount is the age in years below which months are given too: a small child changes by the month.
const monthsCount = 3

// ageIn returns the age on a day, as written in brackets: "12", "1 year 4 months", "7 months", "23 days", "11 to 12",
// "about 10 months", "under 1". It is empty if the age is not known or the birth is still to come.
func ageIn(born when.When, on time.Time) string {
	if born.Precision() == when.None || toCome(born, on) {
		return ""
	}
	if years, months, sure := when.Age(born, on); sure {
		return exactAge(born, on, years, months)
	}
	least, most := when.AgeRange(born, on)
	switch {
	case most == 0 && born.Precision() >= when.Month:
		return aboutMonths(born, on)
	case born.About && born.Precision() == when.Year && most >= 2:
		return fmt.Sprintf("about %d", on.Year()-born.Start(time.UTC).Year())
	case most == 0:
		return "under 1"
	case least == most:
		return fmt.Sprint(least)
	}
	return fmt.Sprintf("%d to %d", least, most)
}

// exactAge returns the age if the birth date is known to the day.
func exactAge(born when.When, on time.Time, years, months int) string {
	switch {
	case years >= monthsCount:
		return fmt.Sprint(years)
	case years > 0 && months == 0:
		return english.Count(years, "year")
	case years > 0:
		return english.Count(years, "year") + " " + english.Count(months, "month")
	case months > 0:
		return english.Count(months, "month")
	}
	day := func(t time.Time) time.Time { return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC) }
	days := int(day(on).Sub(day(born.Start(time.UTC))).Hours() / 24)
	if days == 0 {
		return "under 1 day"
	}
	return english.Count(days, "day")
}

// aboutMonths returns the age of a baby whose birth date is known only to the month, or roughly.
func aboutMonths(born when.When, on time.Time) string {
	first := born.Start(time.UTC)
	months := max(0, 12*(on.Year()-first.Year())+int(on.Month())-int(first.Month()))
	if months == 0 {
		return "under 1 month"
	}
	return "about " + english.Count(months, "month")
}

// toCome reports whether a date is wholly after a day.
func toCome(w when.When, day time.Time) bool {
	return !w.IsZero() && w.Start(time.UTC).Format(time.DateOnly) > day.Format(time.DateOnly)
}

// clockOn returns only the time if w is on the day, and otherwise all of w.
func clockOn(w when.When, day string) string {
	if w.Precision() == when.Minute && !w.About && len(day) >= 10 && w.At[:10] == day[:10] {
		return w.At[11:]
	}
	return w.String()
}

// possessive returns the name with its 's.
func possessive(name string) string { return name + "'s" }

// firstSentences returns the first n sentences of a text, or all of it. Quoted words are never cut: a full stop between
// quotation marks ends nothing.
func firstSentences(s string, n int) string {
	quoted := false
	for i, c := range s {
		switch c {
		case '"':
			quoted = !quoted
		case '“':
			quoted = true
		case '”':
			quoted = false
		}
		if ends := strings.HasPrefix(s[i:], ". ") || strings.HasPrefix(s[i:], ".\" ") || strings.HasPrefix(s[i:], ".” "); ends && (!quoted || c != '.' || s[i+1] != ' ') {
			if n--; n == 0 {
				return strings.TrimSpace(s[:i+strings.IndexByte(s[i:], ' ')])
			}
		}
	}
	return s
}
