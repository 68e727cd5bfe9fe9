package cmd

import (
	"path/filepath"
	"testing"
)

// The time of the referral is taken as a program writes it and as people type it, and never guessed.
func TestNextMade(t *testing.T) {
	t.Parallel()
	const wrong = "--made is a day or a minute"
	speak(t, newTestEnv(t), []spoken{
		{name: "a minute", args: "next --made 2026-11-20T15:10", out: []string{"After the referral of Fri 20 Nov 2026, 15:10", "if you rang: you follow up your call in writing", "Fri 20 Nov 15:10 and 24 hours by the clock is Sat 21 Nov 15:10"}},
		{name: "a day", args: "next --made 2026-11-20", out: []string{"Fri 20 Nov is day 0; Mon 23 Nov is day 1"}},
		{name: "as a program writes it, in summer", args: "next --made 2026-07-02T15:10:00Z", out: []string{"After the referral of Thu 2 Jul 2026, 16:10"}},
		{name: "as people type it", args: "next --made 20/11/2026", out: []string{"Fri 20 Nov is day 0"}},
		{name: "a month", args: "next --made 2026-11", status: StatusUsage, err: []string{wrong}},
		{name: "about", args: "next --made ~20/11/2026", status: StatusUsage, err: []string{wrong}},
		{name: "two years could be meant", args: "next --made 20/11", status: StatusUsage, err: []string{wrong}},
		{name: "no date", args: "next --made soon", status: StatusUsage, err: []string{wrong}},
		{name: "an unknown format", args: "next --made 2026-11-20 --format pdf", status: StatusUsage, err: []string{"--format is text, json or ics"}},
		{name: "an unknown council", args: "next --made 2026-11-20 --authority atlantis", status: StatusUsage, err: []string{"there is no such authority", "bolton"}},
		{name: "nothing to count from", args: "next", status: StatusUsage, err: []string{"there are no drafts yet"}},
	})
}

// The plan says what is not known about a council, and whose times are counted.
func TestNextOfACouncil(t *testing.T) {
	t.Parallel()
	const unknown, ask = "Not known for", "Ask on the call."
	env := newTestEnv(t)
	put(t, filepath.Join(env.Config, cardFile), []byte("authority = \"swindon\"\n"))
	record := recordFile(t, "rowan")
	speak(t, env, []spoken{
		{name: "that of the card", args: "next --made 2026-11-20T15:10", out: []string{": Swindon (profile checked", "a manager decides what happens next"}, not: []string{"Bolton"}},
		{name: "another", args: "next --made 2026-11-20T15:10 --authority bolton", out: []string{": Bolton (profile checked Sun 22 Nov 2026)", unknown + " Bolton: by when a call must be followed up in writing", ask, "Each is due by the end of that day."}},
		{name: "none", args: "next --made 2026-11-20T15:10 --authority other", out: []string{"the usual time; this authority's time is not known: check", unknown + " your council: by when"}},
		{name: "that of the record, which has no profile", args: "next --record " + record, out: []string{"After the referral of Thu 12 Nov 2026", ": Another authority (profile"}},
		{name: "another time than the record's", args: "next --record " + record + " --made 2026-11-25T09:00", out: []string{"After the referral of Wed 25 Nov 2026, 09:00"}},
		{name: "another council than the record's", args: "next --record " + record + " --authority swindon", out: []string{": Swindon (profile"}},
		{name: "a record and a draft", args: "next abc --record " + record, status: StatusUsage, err: []string{"give the ID of a draft or --record, not both"}},
	})
}

func TestNextFormats(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "json", args: "next --made 2026-11-20T15:10 --authority bolton --format json", out: []string{`"authority": "bolton"`, `"checked": "2026-11-22"`, `"made": "2026-11-20T15:10:00Z"`, `"unknown": [ "written"`, `"steps": [ {`}},
		{name: "ics", args: "next --made 2026-11-20T15:10 --format ics", out: []string{"BEGIN:VCALENDAR", "BEGIN:VEVENT", "END:VCALENDAR"}},
	})
}
