package export

import (
	"regexp"

	"referral/checklist"
	"referral/checklist/english"
)

var (
	// noSuchEvent matches an entry that says there was no such event: "None before September 2025 in our file".
	noSuchEvent = regexp.MustCompile(`(?i)^(?:none|nil|nothing (?:known|recorded|on (?:file|record)|earlier|before|in (?:our|the))|not (?:known|aware|that we)|` +
		`no (?:earlier|previous|prior|other|known|records?|concerns?|worries|referrals?|history|early help)|(?:we|i) (?:have|hold|know of|found|can find) (?:no|none|nothing))\b`)
	// saysWhen matches an entry that names a day, month or year itself.
	saysWhen = regexp.MustCompile(`(?i)\b(?:\d{1,2}/\d{1,2}|(?:19|20)\d\d|(?:since|from|until|in|of|on|before|after|by|early|late|last|this|\d{1,2}) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b`)
)

// isNone reports whether a chronology entry says that there was no event.
func isNone(e *checklist.Event) bool { return e.When.IsZero() && noSuchEvent.MatchString(e.Text) }

// withoutNone splits the entries into events, and statements that there were none, each with its label.
func withoutNone(events []*checklist.Event) (happened []*checklist.Event, none []part) {
	for _, e := range events {
		if isNone(e) {
			none = append(none, part{noneOf[e.Kind], english.Sentences(english.Capital(e.Text), english.Capital(e.Outcome))})
			continue
		}
		happened = append(happened, e)
	}
	return happened, none
}

// noneOf says what there was none of.
var noneOf = map[checklist.EventKind]string{
	checklist.EventConcern: "Earlier worries:", checklist.EventReferral: "Earlier referrals:", checklist.EventHelp: "Earlier help:",
	checklist.EventMeeting: "Earlier meetings:", checklist.EventTalk: "Earlier talks:",
}

// whenOf returns the date of an event, undated if there is none, or nothing if its words name the day.
func whenOf(p *paper, e *checklist.Event) string {
	at := english.Capital(p.date(e.When))
	if at == "" && !saysWhen.MatchString(e.Text) {
		at = undated
	}
	return at
}
