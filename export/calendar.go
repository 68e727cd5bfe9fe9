package export

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"
	"unicode/utf8"

	"referral/checklist/followup"
)

// Calendar writes the open steps of a plan as a calendar file (RFC 5545). Calendars are shared and seen by others, so
// it holds no name, none of the writer's words, and no entry about telling the family.
func Calendar(plan followup.Plan, now time.Time) []byte {
	c := &calendar{}
	c.line("BEGIN:VCALENDAR")
	c.line("VERSION:2.0")
	c.line("PRODID:-//referral//deadlines//EN")
	c.line("CALSCALE:GREGORIAN")
	c.line("METHOD:PUBLISH")
	for _, s := range plan.Steps {
		if s.State == followup.Done || s.ID == "told_parents" {
			continue
		}
		c.event(plan, s, now)
	}
	c.line("END:VCALENDAR")
	return []byte(c.b.String())
}

type calendar struct{ b strings.Builder }

const (
	stampLayout = "20060102T150405Z"
	dateLayout  = "20060102"
)

func (c *calendar) event(plan followup.Plan, s followup.Step, now time.Time) {
	day, err := time.ParseInLocation(time.DateOnly, s.By, plan.Made.Location())
	if err != nil {
		return
	}
	c.line("BEGIN:VEVENT")
	c.line("UID:" + uid(plan, s))
	c.line("DTSTAMP:" + now.UTC().Format(stampLayout))
	if at, err := time.ParseInLocation("2006-01-02 15:04", s.By+" "+s.Time, plan.Made.Location()); s.Time != "" && err == nil {
		c.line("DTSTART:" + at.UTC().Format(stampLayout))
		c.line("DURATION:PT15M")
	} else {
		c.line("DTSTART;VALUE=DATE:" + day.Format(dateLayout))
		c.line("DTEND;VALUE=DATE:" + day.AddDate(0, 0, 1).Format(dateLayout))
	}
	what, rule := calendarWords(s), s.Rule+". "+s.Sum
	if s.Own {
		rule = "The wording is in the record of actions."
	}
	c.line("SUMMARY:" + escaped(what))
	c.line("DESCRIPTION:" + escaped(rule))
	c.line("CLASS:PRIVATE")
	c.line("TRANSP:TRANSPARENT")
	c.line("BEGIN:VALARM")
	c.line("ACTION:DISPLAY")
	c.line("DESCRIPTION:" + escaped(what))
	if s.Time != "" {
		c.line("TRIGGER:-PT2H")
	} else {
		c.line("TRIGGER:PT9H")
	}
	c.line("END:VALARM")
	c.line("END:VEVENT")
}

// calendarWords says what is due, but not what it is about.
func calendarWords(s followup.Step) string {
	if s.Own {
		return "A step of your own is due (" + s.Number + ")"
	}
	return "Due: " + s.What
}

// uid returns the same ID for the same step of the same plan, so that a new calendar replaces an entry instead of
// adding a second.
func uid(plan followup.Plan, s followup.Step) string {
	sum := sha256.Sum256([]byte(plan.Profile.ID + "\x00" + plan.Made.UTC().Format(time.RFC3339) + "\x00" + s.ID))
	return hex.EncodeToString(sum[:12]) + "@referral.invalid"
}

// escaped escapes a text value for RFC 5545.
func escaped(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\r\n", `\n`, "\n", `\n`, "\r", "").Replace(s)
}

// line writes one content line, folded at 75 bytes but never inside a character. The space that begins a folded line
// counts.
func (c *calendar) line(s string) {
	for most := 75; len(s) > most; most = 74 {
		cut := most
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		c.b.WriteString(s[:cut] + "\r\n ")
		s = s[cut:]
	}
	c.b.WriteString(s + "\r\n")
}
