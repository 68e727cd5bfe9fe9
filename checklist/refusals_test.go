package checklist_test

import (
	"errors"
	"strings"
	"testing"

	"referral/checklist"
)

// Every key of the record that holds a choice, a date, a reference, a number or a long text is checked, and the error
// names the place.
func TestEveryKeyIsChecked(t *testing.T) {
	t.Parallel()
	const notOne, noEntry, noDate, noDay = "it is not one of: ", "there is no such entry in the record", "it is not a date such as", "it is not a day such as"
	long := strings.Repeat("é", checklist.MaxAnswer+1)
	tests := []struct{ old, new, place, say string }{
		{`"made": "2026-11-20T15:52"`, `"made": "2026-11"`, "referral.made", "it is not a day or a minute"},
		{`"made": "2026-11-20T15:52"`, `"made": "2026-11-31"`, "referral.made", "it is not a day or a minute"},
		{`"how": "call"`, `"how": "post"`, "referral.how", notOne + "call, form"},
		{`"tonight": "no"`, `"tonight": "not_known"`, "referral.tonight", notOne + "yes, no, not_sure"},
		{`"worries": ["neglect/medical"], "type"`, `"worries": ["neglect/"], "type"`, "referral.worries[0]", "only physical, emotional, sexual, neglect can have a subtype"},
		{`"worries": ["neglect/medical"], "type"`, `"worries": ["neglect/Food"], "type"`, "referral.worries[0]", "only physical"},
		{`"worries": ["neglect/medical"], "type"`, `"worries": ["neglect/a{b"], "type"`, "referral.worries[0]", "only physical"},
		{`"worries": ["neglect/medical"], "type"`, `"worries": ["neglect/a-b"], "type"`, "referral.worries[0]", "only physical"},
		{`"worries": ["neglect/medical"], "type"`, `"worries": ["neglect", "physical", "neglect"], "type"`, "referral.worries[2]", "it is there twice"},
		{`"type": "assessment"`, `"type": "help"`, "referral.type", notOne + "protection"},
		{`"level": "section17"`, `"level": "section18"`, "referral.level", notOne + "universal"},
		{`"alcohol": "known"`, `"alcohol": "yes"`, "referral.risk_factors", notOne + "known, nothing_known"},
		{`"alcohol": "known"`, `"gambling": "known"`, "referral.risk_factors", "a key is not one of: alcohol"},
		{`{"done": "yes"`, `{"done": "maybe"`, "referral.early_help_assessment.done", notOne + "yes, no, not_known"},
		{`"when": {"at": "2026-05"}`, `"when": {"at": "2026-5"}`, "referral.early_help_assessment.when.at", noDate},
		{`"route": "lado", "told": "yes"`, `"route": "lado", "told": "soon"`, "routes[0].told", notOne},
		{`"route": "lado"`, `"route": ""`, "routes[0].route", "each route belongs there once"},
		{`"routes": [{`, `"routes": [{"route": "lado"}, {`, "routes[1].route", "each route belongs there once"},
		{`"at": "2026-11-20T14:50"`, `"at": "yesterday"`, "routes[0].when.at", noDate},
		{`"basis": "safeguarding_task"`, `"basis": "law"`, "sharing.basis", notOne},
		{`"agencies": "given"`, `"agencies": "yes"`, "sharing.agencies", notOne},
		{`"agencies": "given", "decided_by": "referrer"`, `"agencies": "given", "decided_by": "p9"`, "sharing.decided_by", noEntry},
		{`{"at": "2026-11-21"}`, `{"at": "2026-11-41"}`, "sharing.family_told.when.at", noDate},
		{`"family_told": {"what": ""`, `"family_told": {"what": "` + long + `"`, "sharing.family_told.what", "it has 10001 characters; an answer may have up to 10000"},
		{`"address": "1 Example Road"`, `"address": "` + long + `"`, "homes[0].address", "it has 10001 characters"},
		{`"due": {"at": "2027-02-10", "about": true}`, `"due": {"at": "2027-02-30", "about": true}`, "people[2].due.at", noDate},
		{`"homes": ["h1"], "staying": "h1"`, `"homes": ["h1", "p1"], "staying": "h1"`, "people[0].homes[1]", noEntry},
		{`"staying": "h1"`, `"staying": "p1"`, "people[0].staying", noEntry},
		{`"private_fostering": "no"`, `"private_fostering": "n"`, "people[0].private_fostering", notOne},
		{`{"needed": "yes"`, `{"needed": "Polish"`, "people[0].interpreter.needed", notOne},
		{`"from": "2026-11-02"`, `"from": "2026-11"`, "people[0].attendance.from", noDay},
		{`"to": "2026-11-13"`, `"to": "2026-11-13T09:00"`, "people[0].attendance.to", noDay},
		{`"present": 14`, `"present": -1`, "people[0].attendance", "a number of days cannot be below 0"},
		{`"of": 20`, `"of": -1`, "people[0].attendance", "a number of days cannot be below 0"},
		{`"of_concern": {"is": "no"`, `"of_concern": {"is": "not_sure"`, "people[1].of_concern.is", notOne},
		{`"access": "yes"`, `"access": "always"`, "people[1].of_concern.access", notOne},
		{`"staff_risk": "no"`, `"staff_risk": "low"`, "people[1].staff_risk", notOne},
		{`"last_seen": {"at": "2026-11-20"}`, `"last_seen": {"at": "today"}`, "people[3].work.last_seen.at", noDate},
		{`"relations": [{"to": "p1", "is": "mother"`, `"relations": [{"to": "", "is": "mother"`, "people[1].relations[0].to", "it should be another person, once"},
		{`"relations": [{"to": "p1", "is": "mother"`, `"relations": [{"to": "p1"}, {"to": "p1", "is": "mother"`, "people[1].relations[1].to", "it should be another person, once"},
		{`"relations": [{"to": "p1", "is": "mother"`, `"relations": [{"to": "h1", "is": "mother"`, "people[1].relations[0].to", noEntry},
		{`"parental_responsibility": "yes"`, `"parental_responsibility": "shared"`, "people[1].relations[0].parental_responsibility", notOne},
		{`"told": "yes_before"`, `"told": "yes"`, "people[0].consent.told", notOne + "yes_before"},
		{`"told_by": "referrer"`, `"told_by": "f1"`, "people[0].consent.told_by", noEntry},
		{`"told_on": {"at": "2026-11-20T14:30"}`, `"told_on": {"at": "2026-11-20T24:30"}`, "people[0].consent.told_on.at", noDate},
		{`"agreed": "given"}`, `"agreed": "yes"}`, "people[0].consent.agreed", notOne + "given"},
		{`"agreed": "not_sought", "decided_by": "referrer"`, `"agreed": "not_sought", "decided_by": "me"`, "people[1].consent.decided_by", noEntry},
		{`"kind": "heard"`, `"kind": "told"`, "facts[0].kind", notOne},
		{`"at": "2026-11-20T12:35"`, `"at": "12:35"`, "facts[0].when.at", noDate},
		{`"from": "p1", "to": "p4"`, `"from": "p9", "to": "p4"`, "facts[0].from", noEntry},
		{`"from": "p1", "to": "p4"`, `"from": "p1", "to": "p9"`, "facts[0].to", noEntry},
		{`"text": "Held his jaw and left his meal."`, `"text": "` + long + `"`, "facts[0].text", "it has 10001 characters"},
		{`"asked": "Are you all right?"`, `"asked": "` + long + `"`, "facts[0].asked", "it has 10001 characters"},
		{`"words": "it hurts all night"`, `"words": "` + long + `"`, "facts[0].words", "it has 10001 characters"},
		{`"meaning": ""`, `"meaning": "` + long + `"`, "facts[0].meaning", "it has 10001 characters"},
		{`"known_how": "through the wall; no dates noted"`, `"known_how": "` + long + `"`, "facts[1].known_how", "it has 10001 characters"},
		{`"at": "2026-11-20T12:50"`, `"at": "noon"`, "facts[0].written.when.at", noDate},
		{`"about": ["p1"]`, `"about": ["p1", "p9"]`, "facts[0].about[1]", noEntry},
		{`"worries": ["neglect/medical"], "injury"`, `"worries": ["other"], "injury"`, "facts[0].worries[0]", notOne + "physical"},
		{`"seen_by": "p4"`, `"seen_by": "p9"`, "facts[0].injury.seen_by", noEntry},
		{`"n": 3`, `"n": -3`, "facts[0].count", "a number cannot be below 0"},
		{`"n": 3, "of": 5`, `"n": 3, "of": -5`, "facts[0].count", "a number cannot be below 0"},
		{`"hold": "source"`, `"hold": "secret"`, "facts[1].hold", notOne + "staff_safety, source"},
		{`"kind": "help"`, `"kind": "offer"`, "events[0].kind", notOne},
		{`"at": "2026-09-14"`, `"at": "2026-09-31"`, "events[0].when.at", noDate},
		{`"who": ["p2"]`, `"who": ["e1"]`, "events[0].who[0]", noEntry},
		{`"text": "Dentist leaflet and a lift offered"`, `"text": "` + long + `"`, "events[0].text", "it has 10001 characters"},
		{`"kind": "call"`, `"kind": "visit"`, "actions[0].kind", notOne},
		{`"at": "2026-11-20T15:10"`, `"at": "15:10"`, "actions[0].when.at", noDate},
		{`"who": "duty worker", "text": ""`, `"who": "duty worker", "text": "` + long + `"`, "actions[0].text", "it has 10001 characters"},
		{`"on": "2026-11-23"`, `"on": "Monday"`, "people[0].answers.child.gp.gap.on", noDay},
		{`"kind": "will_ask"`, `"kind": ""`, "people[0].answers.child.gp.gap.kind", "it is missing"},
		{`"at": {"question": "impact.now"}`, `"at": {"person": "f1"}`, "kept[0].at.person", noEntry},
		{`"at": {"question": "impact.now"}`, `"at": {"fact": "f9"}`, "kept[0].at.fact", noEntry},
		{`"id": "h1"`, `"id": "p1"`, "homes[0].id", "it should be the letter h and a number from 1"},
		{`"id": "f2"`, `"id": "f1"`, "facts[1].id", "another entry has the same ID"},
		{`"id": "a1"`, `"id": ""`, "actions[0].id", "it should be the letter a"},
		{`"answers": {"impact.now"`, `"answers": {"analysis.opinion": {"text": "x"}, "child.gp"`, "answers", "answer 2 of the list in alphabetical order is under a question that is not asked here"},
		{`"answers": {"child.gp"`, `"answers": {"impact.now"`, "people[0].answers", "answer 1 of the list"},
		{`"answers": {"child.gp"`, `"answers": {"person.name"`, "people[0].answers", "answer 1 of the list"},
		{`"answers": {"family.parent_language"`, `"answers": {"child.gp"`, "people[1].answers", "answer 1 of the list"},
	}
	for _, tt := range tests {
		if !strings.Contains(whole, tt.old) {
			t.Errorf("the example does not hold %q", tt.old)
			continue
		}
		_, _, err := checklist.Decode([]byte(strings.Replace(whole, tt.old, tt.new, 1)), checklist.Default())
		var re *checklist.RecordError
		if !errors.As(err, &re) {
			t.Errorf("%s: got %v, want a refusal at %s", short(tt.new), err, tt.place)
			continue
		}
		if re.Place != tt.place || !strings.Contains(re.Say, tt.say) {
			t.Errorf("%s: got %v, want %s: %s", short(tt.new), err, tt.place, tt.say)
		}
	}
}

func short(s string) string {
	if len(s) > 60 {
		return s[:60] + "..."
	}
	return s
}

// Values at the limits of the format are accepted.
func TestEdgesOfTheFormat(t *testing.T) {
	t.Parallel()
	longest := strings.Repeat("é", checklist.MaxAnswer)
	for _, tt := range []struct{ name, old, new string }{
		{"the longest answer", `He often falls asleep in lessons.`, longest},
		{"the longest fact", `Held his jaw and left his meal.`, longest},
		{"a day as the time of the referral", `"made": "2026-11-20T15:52"`, `"made": "2026-11-20"`},
		{"no time of the referral", `"made": "2026-11-20T15:52"`, `"made": ""`},
		{"a subtype of one letter", `"worries": ["neglect/medical"], "type"`, `"worries": ["sexual/z_a"], "type"`},
		{"no one present", `"present": 14`, `"present": 0`},
		{"no days", `"present": 14, "of": 20`, `"present": 0, "of": 0`},
		{"no meals", `"n": 3, "of": 5`, `"n": 0, "of": 0`},
		{"a relation to someone further down", `"is": "neighbour"}`, `"is": "neighbour"}, {"to": "p4", "is": "friend"}`},
		{"a comment kept at a fact", `"at": {"question": "impact.now"}`, `"at": {"fact": "f2", "person": "p5"}`},
		{"a comment kept nowhere", `"at": {"question": "impact.now"}`, `"at": {}`},
		{"the referrer in every place", `"seen_by": "p4"`, `"seen_by": "referrer"`},
		{"an answer without words", `{"text": "Polish"}`, `{}`},
		{"a gap without a day", `"on": "2026-11-23", `, ``},
		{"no date", `{"at": "1991", "about": true}`, `{"at": ""}`},
	} {
		if !strings.Contains(whole, tt.old) {
			t.Errorf("%s: the example does not hold %q", tt.name, tt.old)
		}
		if _, _, err := checklist.Decode([]byte(strings.Replace(whole, tt.old, tt.new, 1)), checklist.Default()); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

// A file that is not a record is refused with words that say where it goes wrong.
func TestFilesThatAreNotARecord(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, data, want string }{
		{"nothing", "", "line 1 is not JSON; is it a file that referral wrote?"},
		{"words", "Dear colleague,\nplease see below", "line 1 is not JSON"},
		{"a slip on line 3", "{\"format\": 1,\n\"authority\": \"bolton\",\n\"referral\" {}}", "line 3 is not JSON"},
		{"a list", "[1]", "it is not a record; a record is a JSON object with the key format"},
		{"a text", `"format"`, "it is not a record"},
		{"an empty object", "{}", `the key format is missing; a record begins with "format": 1`},
		{"format 0", `{"format": 0}`, "format: it is 0; the first format is 1"},
		{"a format to come", `{"format": 99}`, "format: it is 99 and this program reads up to 2; a newer version of referral wrote it, so open it with that version"},
		{"half a format", `{"format": 1.5}`, "format: it is not a whole number"},
		{"a format in words", `{"format": "one"}`, "format: it is not a whole number"},
		{"bytes on line 2", "{\"format\": 1,\n\"authority\": \"\xff\"}", "line 2 holds bytes that are not UTF-8 text"},
		{"bytes on line 1", "\xff\n{}", "line 1 holds bytes that are not UTF-8 text"},
		{"a replacement mark is text", "{\"format\": 1,\n\"authority\": \"\uFFFD\",\n\"referral\": \"\xff\"}", "line 3 holds bytes"},
		{"half a character on line 2", "{\"format\": 1,\n\"authority\": \"\\ud83d\"}", "line 2 holds half a character"},
		{"a key too many", `{"format": 1, "authority": "bolton", "colour": "red"}`, "key 3 is not one that a record has"},
		{"a key too many inside", `{"format": 1, "referrer": {"colour": "red"}}`, "referrer: key 1 is not one that a record has"},
		{"a list for an object", `{"format": 1, "referrer": []}`, "referrer: it should be an object in braces"},
		{"a list for answers", `{"format": 1, "answers": []}`, "answers: it should be an object in braces"},
		{"an object for a list", `{"format": 1, "facts": {}}`, "facts: it should be a list in square brackets"},
		{"a number for a text", `{"format": 1, "authority": 1}`, "authority: it should be text in double quotation marks"},
		{"a text for a tick", `{"format": 1, "fictional": "true"}`, "fictional: it should be true or false"},
		{"a text for a number", `{"format": 1, "facts": [{"id": "f1"}, {"id": "f2", "count": {"n": "3"}}]}`, "facts[1].count.n: it should be a whole number"},
		{"a large number", `{"format": 1, "facts": [{"id": "f1", "count": {"n": 99999999999999999999}}]}`, "facts[0].count.n: it should be a whole number"},
		{"a key twice", `{"format": 1, "format": 1}`, "format: it is there twice"},
		{"more after the end", `{"format": 1} {}`, "line 1 is not JSON"},
		{"keys of a later format", `{"format": 1, "actions": [{"id": "a1", "kind": "call", "through": "no"}]}`, "it is 1, and the record has keys that need format 2; change the number to 2"},
	} {
		_, _, err := checklist.Decode([]byte(tt.data), checklist.Default())
		var re *checklist.RecordError
		if !errors.As(err, &re) || !strings.Contains(err.Error(), tt.want) || !strings.HasPrefix(err.Error(), "reading the record: ") {
			t.Errorf("%s: got %v, want %s", tt.name, err, tt.want)
		}
	}
	filled := append([]byte(`{"format": 1}`), strings.Repeat(" ", checklist.MaxRecord-len(`{"format": 1}`))...)
	if _, _, err := checklist.Decode(filled, checklist.Default()); err != nil {
		t.Errorf("a record of just 1 MiB: %v", err)
	}
	if _, _, err := checklist.Decode(append(filled, ' '), checklist.Default()); err == nil || !strings.Contains(err.Error(), "it is 1048577 bytes; a record may be up to 1048576 bytes (1 MiB)") {
		t.Errorf("a byte more: got %v", err)
	}
}

// Control characters are removed from every text of the record: in a list, under a question and in a gap as well.
func TestDecodeCleansEveryText(t *testing.T) {
	t.Parallel()
	const dirty = `{"format": 1, "authority": "a\u0007", "homes": [{"id": "h1", "address": "b\u0007"}], "people": [{"id": "p1", "aliases": ["c\u0007", "d\u0007"], "work": {"post": "e\u0007"}}],
		"answers": {"impact.now": {"text": "f\u0007"}, "analysis.opinion": {"gap": {"kind": "asked", "note": "g\u0007"}}}}`
	r, removed, err := checklist.Decode([]byte(dirty), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	p := r.People[0]
	got := r.Authority + r.Homes[0].Address + strings.Join(p.Aliases, "") + p.Work.Post + r.Answers["impact.now"].Text + r.Answers["analysis.opinion"].Gap.Note
	if got != "abcdefg" || removed.Controls != 7 {
		t.Errorf("got %q with %d removed, want abcdefg with 7", got, removed.Controls)
	}
}
