package form

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist/authority"
)

// What a form can say about its council in addition to its fields.
const (
	ANumber   = "number"   // ANumber is a phone number.
	Hours     = "hours"    // Hours are when someone answers.
	ADeadline = "deadline" // ADeadline is when something is due, such as "within 24 hours".
	ALevel    = "level"    // ALevel is a level of need, or the document that the levels are in.
	Email     = "email"
	Page      = "page"    // Page is a web address.
	Place     = "address" // Place is a postal address.
)

// notChecked marks every proposal as unchecked, as a form may be years old.
const notChecked = "no"

// Proposal is something that a form seems to say about the council. It is not used until someone has confirmed it.
type Proposal struct {
	What     string `json:"what"`
	Value    string `json:"value"`
	Sentence string `json:"sentence"` // Sentence is where it was found, so that people can judge it.
	Checked  string `json:"checked"`  // Checked is always "no".
}

// finder finds one kind of proposal in a sentence.
type finder struct {
	what string
	in   *regexp.Regexp
}

const (
	clock = `\d{1,2}(?:[.:]\d{2})?\s?(?:am|pm|noon|midnight|hrs)?`
	span  = `\b` + clock + `\s?(?:to|until|and|-|–)\s?` + clock
	days  = `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*(?:\s?(?:to|-|–|and|,|&)\s?)?)+`
	count = `(?:\d{1,3}|one|two|three|four|five|six|seven|ten|twenty[- ]four|forty[- ]eight|seventy[- ]two)`
)

var finders = []finder{
	{ANumber, regexp.MustCompile(`(?:\+44\s?(?:\(0\)\s?)?|\(?0)\d(?:[\s()-]{0,2}\d){7,10}`)},
	{ADeadline, regexp.MustCompile(`(?i)\b(?:within|in|no later than|after)\s+` + count + `\s+(?:working\s+|school\s+|clear\s+)?(?:hours?|hrs?|days?|weeks?)\b(?:\s+of\s+(?:the\s+|your\s+|a\s+)?\w+(?:\s+\w+)?)?`)},
	{ALevel, regexp.MustCompile(`(?i)\b(?:level|tier)s?\s+(?:\d|one|two|three|four|five)\b(?:\s?(?:and|or|to|&|-|–|/)\s?\d\b)?|\bsection\s(?:17|47)\b|\b(?:continuum|levels|thresholds?|windscreen) of (?:need|help|support)s?\b|\bthresholds? (?:document|guidance|criteria)\b`)},
	{Email, regexp.MustCompile(`[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+`)},
	{Page, regexp.MustCompile(`(?i)\b(?:https?://|www\.)[^\s<>()"]+`)},
	{Place, regexp.MustCompile(`[A-Z0-9][^.;:\n]*,\s*[^.;:\n]*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b`)},
}

// daysFirst and timesFirst are the two ways to write opening hours. A text keeps to the one it begins with.
var (
	daysFirst  = regexp.MustCompile(`(?i)` + days + `[\s:,(]*(?:between\s|from\s)?` + span)
	timesFirst = regexp.MustCompile(`(?i)` + span + `(?:[\s,(]*` + days + `)?`)
)

func hoursIn(sentence string) []string {
	found := daysFirst.FindAllString(sentence, -1)
	if len(found) == 0 {
		found = timesFirst.FindAllString(sentence, -1)
	}
	return slices.DeleteFunc(found, func(s string) bool { return !halfDay.MatchString(s) })
}

// halfDay matches what makes a range of numbers a range of times.
var halfDay = regexp.MustCompile(`(?i)am|pm|noon|midnight|hrs|\d[.:]\d{2}`)

// Facts returns the phone numbers, hours, deadlines, levels of need and addresses in the text and the labels of a form,
// each with the sentence it was found in. Emergency numbers, such as 999, are left out, as nothing replaces them.
func Facts(f Form) []Proposal {
	texts := slices.Clone(f.Prose)
	for _, field := range f.Fields {
		texts = append(texts, field.Section, field.Label)
	}
	var out []Proposal
	for _, text := range texts {
		for _, sentence := range sentences(text) {
			for _, found := range factsIn(sentence) {
				if !slices.ContainsFunc(out, func(p Proposal) bool { return p.What == found.What && p.Value == found.Value }) {
					out = append(out, found)
				}
			}
		}
	}
	return out
}

func factsIn(sentence string) []Proposal {
	var out []Proposal
	add := func(what string, values []string) {
		for _, value := range values {
			out = append(out, Proposal{what, strings.Trim(value, " ,.;:-–"), line(sentence), notChecked})
		}
	}
	for _, f := range finders {
		add(f.what, f.in.FindAllString(sentence, -1))
	}
	add(Hours, hoursIn(sentence))
	return out
}

// sentenceEnd matches a stop with a new sentence after it, or the end of a line.
var sentenceEnd = regexp.MustCompile(`[.!?]["”’)]?\s+|\n+`)

// sentences returns the sentences of a text.
func sentences(text string) []string {
	var out []string
	at := 0
	for _, end := range sentenceEnd.FindAllStringIndex(text, -1) {
		out = append(out, strings.TrimSpace(text[at:end[1]]))
		at = end[1]
	}
	out = append(out, strings.TrimSpace(text[at:]))
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// Number returns a proposed phone number for a profile, once someone has said that it is right, on which day, and what
// it is for.
func (p Proposal) Number(label, use, day string) authority.Number {
	return authority.Number{Origin: authority.Origin{Source: Source, Checked: day}, Label: label, Number: strings.ReplaceAll(p.Value, "–", "-"), Use: use}
}
