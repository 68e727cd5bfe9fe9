package cmd

import (
	"path/filepath"
	"testing"
)

func TestAuthorityList(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	put(t, filepath.Join(env.Config, ownProfiles, "wexcombe.toml"), []byte(ownProfile))
	put(t, filepath.Join(env.Config, ownProfiles, "wrong.toml"), []byte("id = \"wrong\"\nname = \"Wrong\"\nchecked = \"2026-11-01\"\nfax = 1\n"))
	put(t, filepath.Join(env.Config, ownProfiles, "notes.txt"), []byte("no profile"))
	own := newTestEnv(t)
	put(t, filepath.Join(own.Config, ownProfiles, "bolton.toml"), []byte("id = \"bolton\"\nname = \"Our Bolton\"\nchecked = \"2026-11-02\"\n"))
	speak(t, env, []spoken{
		{name: "the school's own first", args: "authority list", out: []string{"wexcombe Wexcombe – Côte (your school's own, checked Sun 1 Nov 2026)", "bolton Bolton (built in, checked Sun 22 Nov 2026); its form of 2024-2025", "shropshire Shropshire (built in, checked Sun 22 Nov 2026); part of its form of about 2018; no phone number", "other Another authority (built in"},
			err: []string{"the school's profile 3 is not used: line 4: "}, not: []string{"notes", "Wrong", "profile 1", "profile 2"}},
		{name: "no such authority", args: "authority show atlantis", status: StatusUsage, err: []string{"there is no such authority; choose from: wexcombe, bolton"}},
		{name: "nothing said", args: "authority", status: StatusUsage, err: []string{"use authority list, authority show ID, authority check FILE or authority learn FILE"}},
	})
	speak(t, own, []spoken{
		{name: "in place of a built-in one", args: "authority list", out: []string{"bolton Our Bolton (your school's own", "bournemouth-poole"}, not: []string{"bolton Bolton"}},
	})
}

// What is known is printed with its source and date, and what is not known comes last.
func TestAuthorityShow(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	const whole = `id = "wexcombe"
name = "Wexcombe"
checked = "2026-11-01"

[route]
takes = "both"
says = "Ring before the form."
section17_call = "not_needed"
source = "rung"
checked = "2026-11-02"

[[number]]
label = "Front door"
number = "01632 960500"
option = "then 2"
hours = "8:30 to 17:00"
use = "urgent"
source = "rung"
checked = "2026-11-03"

[[deadline]]
step = "written"
n = 2
unit = "working_days"
from = "call"
says = "By the portal."
source = "swindon"

[threshold]
document = "Levels in Wexcombe"
where = "on the partnership's pages"
source = "procedure"

[[threshold.level]]
id = "three"
name = "Level 3"
is = "targeted"

[[ladder]]
id = "a"
who = "the duty manager"
says = "The same day."
source = "procedure"

[postcodes]
inside = ["ZZ4"]
shared = ["ZZ5"]
source = "procedure"

[[closed]]
day = "2026-12-24"
why = "by custom"
source = "rung"

[[note]]
text = "The office moved in June."
source = "rung"
`
	put(t, filepath.Join(env.Config, ownProfiles, "wexcombe.toml"), []byte(whole))
	speak(t, env, []spoken{
		{name: "everything", args: "authority show wexcombe", out: []string{
			"Wexcombe (wexcombe)", "Profile compared with its sources: checked Sun 1 Nov 2026",
			"How referrals are taken", "By form or by phone. Ring before the form. [rung; checked Mon 2 Nov 2026]", "A call before the form for a child in need (section 17): not needed",
			"Numbers", "Front door: 01632 960500; then 2; 8:30 to 17:00 [rung; checked Tue 3 Nov 2026]",
			"Deadlines", "by when a call must be followed up in writing: 2 working days from the call. By the portal. [Swindon procedures: Contacts and referrals; not dated, so check it]",
			"Levels of need", "Levels in Wexcombe; on the partnership's pages [procedure", "Level 3",
			"If you disagree", "the duty manager: The same day. [procedure",
			"Postcode districts", "ZZ4; shared: ZZ5 [procedure",
			"Closed days other than weekends and bank holidays", "2026-12-24, by custom [rung",
			"Worth knowing", "The office moved in June. [rung",
			"Not known: check", "its number out of hours",
		}},
		{name: "nothing", args: "authority show other", out: []string{"Another authority (other)", "Worth knowing", "Not known: check", "how it takes referrals", "its phone number"},
			not: []string{"How referrals are taken", "Numbers", "Deadlines", "Levels of need", "If you disagree", "Postcode districts", "Closed days beside weekends", "boxes in order"}},
		{name: "a form", args: "authority show bolton", out: []string{"Form", "42 boxes in order", "Of 42 boxes: 42 filled from your answers."}},
	})
}

func TestAuthorityCheck(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "no mistake", args: "authority check -", in: ownProfile, out: []string{"No mistakes found.", "its ID is wexcombe."}},
		{name: "a form known in part", args: "authority check -", in: "id = \"wexcombe\"\nname = \"Wexcombe\"\n[form]\nsource = \"rung\"\n[[form.field]]\nlabel = \"Ward\"\n[[form.field]]\nlabel = \"Received by\"\nskip = true\n",
			out: []string{"Of 2 boxes: 1 not for you (office use, signatures) and 1 not decided yet.", "No mistakes found."}},
		{name: "one", args: "authority check -", in: "id = \"wexcombe\"\nname = \"Wexcombe\"\nfax = 1\n", status: StatusFailed, out: []string{"line 3:", `"fax"`}, err: []string{"checking the profile: 1 mistake"}, not: []string{"mistakes", "No mistake"}},
		{name: "two", args: "authority check -", in: "id = \"wexcombe\"\nnme = \"Wexcombe\"\nfax = 1\n", status: StatusFailed, out: []string{"line 2:", "line 3:"}, err: []string{"mistakes"}},
		{name: "no file", args: "authority check", status: StatusUsage, err: []string{"check needs one file, or -"}},
	})
}
