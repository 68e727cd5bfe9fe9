package checklist_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"referral/checklist"
)

func TestSamplesRoundTrip(t *testing.T) {
	for _, name := range checklist.Samples() {
		t.Run(name, func(t *testing.T) {
			data, _ := checklist.Sample(name)
			r, removed, err := checklist.Decode(data, checklist.Default())
			if err != nil {
				t.Fatal(err)
			}
			if removed.Any() {
				t.Errorf("got %q, want nothing removed", removed)
			}
			got, err := r.Encode()
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, data) {
				t.Errorf("the record is written otherwise than it was read:\n%s", firstDifference(got, data))
			}
			clone, err := r.Clone().Encode()
			if err != nil || !bytes.Equal(clone, data) {
				t.Errorf("a copy is written otherwise than the record (%v)", err)
			}
			if !r.Fictional {
				t.Error("a sample should be marked fictional")
			}
		})
	}
}

func firstDifference(a, b []byte) string {
	la, lb := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(la), len(lb)) {
		if la[i] != lb[i] {
			return "got  " + la[i] + "\nwant " + lb[i]
		}
	}
	return "one is longer"
}

// whole is the example of the format, with every key.
const whole = `{"format": 1, "fictional": true, "authority": "bolton",
 "referral": {"made": "2026-11-20T15:52", "how": "call", "tonight": "no", "worries": ["neglect/medical"], "type": "assessment", "level": "section17", "local_level": "4",
   "risk_factors": {"alcohol": "known", "domestic_abuse": "nothing_known"}, "early_help_assessment": {"done": "yes", "when": {"at": "2026-05"}, "reference": "EH-1"}},
 "routes": [{"route": "lado", "told": "yes", "who": "", "when": {"at": "2026-11-20T14:50"}, "reference": ""}],
 "referrer": {"name": "Joy Okafor", "role": "designated safeguarding lead", "agency": "Hill Lane School", "address": "", "phone": "01632 960001", "email": ""},
 "sharing": {"basis": "safeguarding_task", "agencies": "given", "decided_by": "referrer", "family_told": {"what": "", "by": "", "when": {"at": "2026-11-21"}}},
 "homes": [{"id": "h1", "address": "1 Example Road", "postcode": "BL99 9ZZ", "phone": ""}],
 "people": [
  {"id": "p1", "referred": true, "name": "Ola Nowak", "aliases": ["Olek"], "born": {"at": "2017-03-02"}, "pronouns": "he", "phone": "", "safe_contact": "", "email": "", "homes": ["h1"], "staying": "h1",
   "nhs_number": "", "upn": "", "private_fostering": "no", "interpreter": {"needed": "yes", "language": "Polish"}, "attendance": {"present": 14, "of": 20, "from": "2026-11-02", "to": "2026-11-13"},
   "consent": {"told": "yes_before", "told_by": "referrer", "told_on": {"at": "2026-11-20T14:30"}, "agreed": "given"},
   "answers": {"child.gp": {"gap": {"kind": "will_ask", "on": "2026-11-23", "note": "office holds it"}}, "voice.wishes": {"text": "He wants the tooth to stop hurting."}}},
  {"id": "p2", "name": "Ewa Nowak", "born": {"at": "1991", "about": true}, "safe_contact": "work, to 16:30", "homes": ["h1"], "of_concern": {"is": "no", "access": "yes"}, "staff_risk": "no",
   "relations": [{"to": "p1", "is": "mother", "parental_responsibility": "yes", "main_carer": true}],
   "consent": {"told": "could_not_reach", "agreed": "not_sought", "decided_by": "referrer"}, "answers": {"family.parent_language": {"text": "Polish"}}},
  {"id": "p3", "referred": true, "due": {"at": "2027-02-10", "about": true}, "relations": [{"to": "p1", "is": "sibling"}]},
  {"id": "p4", "name": "Lee Marsh", "work": {"agency": "Hill Lane School", "post": "lunch supervisor", "lead": false, "last_seen": {"at": "2026-11-20"}}},
  {"id": "p5", "name": "Dee Ash", "name_held": true, "relations": [{"to": "p1", "is": "neighbour"}]}],
 "facts": [{"id": "f1", "kind": "heard", "when": {"at": "2026-11-20T12:35"}, "where": "dining hall", "from": "p1", "to": "p4", "by": "p4", "text": "Held his jaw and left his meal.", "asked": "Are you all right?", "words": "it hurts all night", "lang": "en",
   "meaning": "", "written": {"when": {"at": "2026-11-20T12:50"}, "note": "concern 114"}, "about": ["p1"], "worries": ["neglect/medical"], "injury": {"place": "jaw, left", "size": "", "colour": "", "seen_by": "p4"}, "count": {"n": 3, "of": 5, "unit": "meals"}},
  {"id": "f2", "kind": "passed_on", "when": {"at": "2026-11", "about": true}, "from": "p5", "to": "referrer", "text": "Hears a child cry on most nights.", "known_how": "through the wall; no dates noted", "hold": "source"}],
 "events": [{"id": "e1", "kind": "help", "when": {"at": "2026-09-14"}, "text": "Dentist leaflet and a lift offered", "who": ["p2"], "outcome": "not taken up", "why": "shift work"}],
 "actions": [{"id": "a1", "kind": "call", "when": {"at": "2026-11-20T15:10"}, "who": "duty worker", "text": "", "reference": "", "step": "response", "due": "2026-11-23", "done": true}],
 "answers": {"impact.now": {"text": "He often falls asleep in lessons.", "cites": ["f1"]}},
 "kept": [{"rule": "quantity-001", "at": {"question": "impact.now"}, "text": "often"}]}`

func TestDecodeWhole(t *testing.T) {
	r, _, err := checklist.Decode([]byte(whole), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	first, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	again, _, err := checklist.Decode(first, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	second, err := again.Encode()
	if err != nil || !bytes.Equal(first, second) {
		t.Errorf("written twice, the record differs (%v)", err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	const canary = "Zebedee Quillfeather"
	long := strings.Repeat("a", checklist.MaxAnswer+1)
	tests := []struct{ name, old, new, place string }{
		{"unknown key", `"fictional"`, `"fictionel"`, ""},
		{"key in another case", `"routes"`, `"Routes"`, ""},
		{"key twice", `"authority": "bolton"`, `"authority": "bolton", "authority": "` + canary + `"`, "authority"},
		{"key twice inside", `"name": "Ewa Nowak"`, `"name": "Ewa Nowak", "name": "` + canary + `"`, "people[1].name"},
		{"newer format", `"format": 1`, `"format": 3`, "format"},
		{"key of format 2", `"due": "2026-11-23"`, `"through": "no"`, "format"},
		{"no format", `"format": 1, `, ``, ""},
		{"format as text", `"format": 1`, `"format": "1"`, "format"},
		{"null", `"authority": "bolton"`, `"authority": null`, "authority"},
		{"number for text", `"authority": "bolton"`, `"authority": 7`, "authority"},
		{"text for number", `"present": 14`, `"present": "14"`, "people[0].attendance.present"},
		{"part of a number", `"present": 14`, `"present": 14.5`, "people[0].attendance.present"},
		{"list for object", `"sharing": {`, `"sharing": [{`, ""},
		{"unknown choice", `"told": "could_not_reach"`, `"told": "` + canary + `"`, "people[1].consent.told"},
		{"unknown worry", `"worries": ["neglect/medical"], "type"`, `"worries": ["` + canary + `"], "type"`, "referral.worries[0]"},
		{"subtype of no harm", `"worries": ["neglect/medical"], "type"`, `"worries": ["unborn/x"], "type"`, "referral.worries[0]"},
		{"unknown route", `"route": "lado"`, `"route": "dentist"`, "routes[0].route"},
		{"unknown question", `"impact.now"`, `"impact.later"`, "answers"},
		{"question of another", `"answers": {"family.parent_language"`, `"answers": {"impact.now"`, "people[1].answers"},
		{"unknown home", `"staying": "h1"`, `"staying": "h7"`, "people[0].staying"},
		{"unknown person", `"by": "p4"`, `"by": "p44"`, "facts[0].by"},
		{"fact for person", `"by": "p4"`, `"by": "f1"`, "facts[0].by"},
		{"unknown cited fact", `"cites": ["f1"]`, `"cites": ["f9"]`, "answers.impact.now.cites[0]"},
		{"ID twice", `"id": "p5"`, `"id": "p4"`, "people[4].id"},
		{"ID with a nought", `"id": "e1"`, `"id": "e01"`, "events[0].id"},
		{"no such day", `"at": "2017-03-02"`, `"at": "2017-02-31"`, "people[0].born.at"},
		{"about nothing", `{"at": "1991", "about": true}`, `{"at": "", "about": true}`, "people[1].born.at"},
		{"day for due", `"due": "2026-11-23"`, `"due": "soon"`, "actions[0].due"},
		{"long answer", `He often falls asleep in lessons.`, long, "answers.impact.now"},
		{"unknown gap", `"kind": "will_ask"`, `"kind": "unasked"`, "people[0].answers.child.gp.gap.kind"},
		{"relation to self", `"to": "p1", "is": "mother"`, `"to": "p2", "is": "mother"`, "people[1].relations[0].to"},
		{"kept without a rule", `"rule": "quantity-001"`, `"rule": ""`, "kept[0].rule"},
		{"text after the end", `"text": "often"}]}`, `"text": "often"}]} {"x": "` + canary + `"}`, ""},
		{"cut off", `"text": "often"}]}`, `"text": "oft`, ""},
		{"bytes that are no text", "Olek", "O\xfflek", ""},
		{"the first half of a character", "Olek", `O\ud83dlek`, ""},
		{"the second half of a character", "Olek", `O\uDE00lek`, ""},
		{"two first halves", "Olek", `O\ud83d\ud83d\ude00lek`, ""},
		{"half a character after a backslash", "Olek", `O\\\ud83dlek`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if !strings.Contains(whole, tt.old) {
				t.Fatalf("the example does not hold %q", tt.old)
			}
			_, _, err := checklist.Decode([]byte(strings.Replace(whole, tt.old, tt.new, 1)), checklist.Default())
			var re *checklist.RecordError
			if !errors.As(err, &re) {
				t.Fatalf("got %v, want a RecordError", err)
			}
			if re.Place != tt.place {
				t.Errorf("got the place %q, want %q (%v)", re.Place, tt.place, err)
			}
			if strings.Contains(err.Error(), canary) || strings.Contains(err.Error(), "aaaa") {
				t.Errorf("the error holds text of the record: %v", err)
			}
		})
	}
}

// A whole character can be written as its two halves, and a backslash does not begin one.
func TestDecodeTakesEscapes(t *testing.T) {
	for written, want := range map[string]string{`O\ud83d\ude00lek`: "O\U0001F600lek", `O\\ud83dlek`: `O\ud83dlek`, `O\u00e9lek`: "Oélek", `O\\\u00e9lek`: `O\élek`} {
		r, _, err := checklist.Decode([]byte(strings.ReplaceAll(whole, "Olek", written)), checklist.Default())
		if err != nil {
			t.Errorf("%s: %v", written, err)
			continue
		}
		if out, err := r.Encode(); err != nil || !strings.Contains(string(out), strings.ReplaceAll(want, `\`, `\\`)) {
			t.Errorf("%s: the record does not hold %s (%v)", written, want, err)
		}
	}
}

func TestDecodeTooLarge(t *testing.T) {
	_, _, err := checklist.Decode(bytes.Repeat([]byte(" "), checklist.MaxRecord+1), checklist.Default())
	var re *checklist.RecordError
	if !errors.As(err, &re) || !strings.Contains(re.Say, "1 MiB") {
		t.Errorf("got %v, want a refusal that names 1 MiB", err)
	}
}

func TestDecodeCleans(t *testing.T) {
	data := strings.Replace(whole, "Hill Lane School\"", "Hill\\u001b[31m Lane\\u202e School\"", 1)
	r, removed, err := checklist.Decode([]byte(data), checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	if removed.Controls != 1 || removed.Direction != 1 || r.Referrer.Agency != "Hill[31m Lane School" {
		t.Errorf("got %+v and %q", removed, r.Referrer.Agency)
	}
}

func TestNumbersAreNeverGivenAgain(t *testing.T) {
	r := checklist.New()
	r.AddFact()
	second := r.AddFact().ID
	if !r.Remove(second) {
		t.Fatal("the fact was not removed")
	}
	if got := r.AddFact().ID; got != "f3" {
		t.Errorf("got %s, want f3", got)
	}
	if got := r.Clone().AddFact().ID; got != "f4" {
		t.Errorf("a copy gave %s, want f4", got)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(whole))
	f.Add(goldenRecord(f, "format1-whole.json"))
	f.Add(goldenRecord(f, "format2.json"))
	for _, name := range checklist.Samples() {
		data, _ := checklist.Sample(name)
		f.Add(data)
	}
	g := checklist.Default()
	f.Fuzz(func(t *testing.T, data []byte) {
		r, _, err := checklist.Decode(data, g)
		if err != nil {
			return
		}
		first, err := r.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, removed, err := checklist.Decode(first, g)
		if err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		second, _ := again.Encode()
		if !bytes.Equal(first, second) || removed.Any() {
			t.Fatal("written twice, the record differs")
		}
	})
}
