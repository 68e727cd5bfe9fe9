package plain

import (
	"errors"
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
)

// bodyMap lists the places on the body by number. It names no injury.
func (v *interview) bodyMap() {
	n := 0
	for _, a := range checklist.BodyAreas() {
		var places []string
		for _, p := range a.Places {
			n++
			places = append(places, strconv.Itoa(n)+" "+p)
		}
		v.say("  " + a.Title + ": " + strings.Join(places, "; "))
	}
	v.say("  Left and right are the child's own. Type a number, or write the place.")
}

// onBody returns the place for a number on the body map; anything else is kept as typed.
func onBody(s wizard.Step, line string) string {
	if !s.Question.PicksPlaces() {
		return line
	}
	n, err := strconv.Atoi(line)
	if err != nil {
		return line
	}
	if place, ok := checklist.BodyPlace(n); ok {
		return place
	}
	return line
}

// settleWords asks why saved exact words change, and records the new ones. Anything but the two keys keeps the old
// ones.
func (v *interview) settleWords(ref checklist.Ref, text string) (kept bool, err error) {
	line, err := v.askKey(wizard.WordsChangedAsk + "\n  1  " + wizard.WordsChangedSlip + "\n  2  " + wizard.WordsChangedOther)
	if err != nil && !errors.Is(err, errBack) {
		return false, err
	}
	if line != "1" && line != "2" {
		v.say("Nothing was changed: the words are as they were.")
		return false, nil
	}
	return v.fits(v.f.SettleWords(ref, text, line == "1")), nil
}

// readers prints, on one page, what four readers would ask of the referral as written.
func (v *interview) readers() {
	v.say("\nFour readers")
	for _, r := range v.f.Readers() {
		v.say("\n" + r.Title + ". " + r.Looks)
		for _, q := range r.Questions {
			v.say("  - " + q.Ask + " (" + v.where(finding.Finding{At: q.At}) + ")")
		}
		if len(r.Questions) == 0 {
			v.say("  " + finding.NoComments)
		}
	}
}

// timeline prints everything with a date in order, and how it spreads over the months.
func (v *interview) timeline() {
	entries := checklist.Chronology(v.f.Record())
	if len(entries) == 0 {
		v.say(wizard.WordsNoEntries)
		return
	}
	v.say("\nIn order of date")
	for _, e := range entries {
		at := e.When.String()
		if at == "" {
			at = "no date"
		}
		id := v.f.Record().NumberOf(e.ID)
		if e.Kind == "route" {
			id = checklist.RouteName(e.ID).String()
		}
		line := "  " + at + ": " + id
		if e.Text != "" {
			line += ", " + short(e.Text)
		}
		if e.Held {
			line += wizard.WordsOnSeparateSheet
		}
		v.say(line)
	}
	months, older, undated := checklist.Months(entries)
	if strip := checklist.StripText(months, older, undated, v.width()); strip != "" {
		v.say("\n" + strip)
	}
}
