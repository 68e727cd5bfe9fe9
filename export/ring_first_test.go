package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// TestRingBeforeContact checks that page one says whom to ring if ringing the family could do harm, even if the number
// or hours are missing.
func TestRingBeforeContact(t *testing.T) {
	const ring = "Ring us before any contact"
	told := func(how checklist.Told) func(*checklist.Referral) {
		return func(r *checklist.Referral) { r.People[1].Consent.Told = how }
	}
	for _, tt := range []struct {
		name  string
		alter func(*checklist.Referral)
		want  string
	}{
		{"nothing to keep", func(r *checklist.Referral) { keep(r, "Nothing that we know of.", "", "") }, ""},
		{"nothing said", func(*checklist.Referral) {}, ""},
		{"told before", told("yes_before"), ""},
		{"an instruction", func(r *checklist.Referral) { keep(r, "Do not ring the house.", "", "") }, ring + ": 01632 960111 (weekdays to 17:00)."},
		{"an instruction that begins with nothing", func(r *checklist.Referral) { keep(r, "Nobody is to ring the house.", "", "") }, ring},
		{"a secret", func(r *checklist.Referral) { keep(r, "", "", "Her cousin told us.") }, ring},
		{"not safe to tell", told("not_safe"), ring},
		{"asked first", told("asking_first"), ring},
		{"a name kept back", func(r *checklist.Referral) { r.AddPerson().NameHeld = true }, ring},
		{"a fact kept back", func(r *checklist.Referral) { r.AddFact().Hold = checklist.HoldSource }, ring},
		{"no number", func(r *checklist.Referral) { told("not_safe")(r); r.Referrer.Phone = "" }, ring + ": our number is not written down yet. Weekdays to 17:00. If we do not answer"},
		{"no hours", func(r *checklist.Referral) { told("not_safe")(r); delete(r.Answers, "referrer.availability") },
			ring + ": 01632 960111. When we can be reached is not written down yet. If we do not answer, ask your duty manager; do not ring the family."},
		{"domestic abuse, no one told", func(r *checklist.Referral) { r.Request.Worries = []string{"domestic_abuse"} }, ring},
		{"domestic abuse, the mother told", func(r *checklist.Referral) { r.Request.Worries = []string{"domestic_abuse"}; told("yes_before")(r) }, ""},
		{"domestic abuse by someone who is no parent", func(r *checklist.Referral) { told("yes_before")(r); abuser(r) },
			"Do not tell, ring or write to Col Fenn before you have spoken to us. Ring us before any contact"},
		{"domestic abuse, and the writer says what to mind", func(r *checklist.Referral) {
			told("yes_before")(r)
			abuser(r)
			keep(r, "Ring Col Fenn at work only, after the police have seen him.", "", "")
		}, ring},
		{"a number still to come", func(r *checklist.Referral) {
			told("not_safe")(r)
			r.Referrer.Phone = ""
			r.Answers["referrer.phone"] = checklist.Answer{Gap: &checklist.Gap{Kind: "will_ask", Note: "the new office"}}
		}, ring + ": our number is not known; we will find out: the new office."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.Answers = map[string]checklist.Answer{"referrer.availability": {Text: "Weekdays to 17:00."}}
			r.Referrer.Phone = "01632 960111"
			child, parent := r.AddChild(), r.AddPerson()
			parent.Name, parent.Relations = "Ida Lane", []checklist.Relation{{To: child.ID, Is: "mother"}}
			tt.alter(r)
			text := paperText(t, "main", contextOf(r))
			if got := strings.Contains(text, ring); got != (tt.want != "") || !strings.Contains(text, tt.want) {
				t.Errorf("want %q in:\n%s", tt.want, text)
			}
		})
	}
}

// abuser adds someone who may be causing domestic abuse.
func abuser(r *checklist.Referral) {
	r.Request.Worries = []string{"domestic_abuse"}
	o := r.AddPerson()
	o.Name, o.OfConcern.Is, o.Relations = "Col Fenn", checklist.Yes, []checklist.Relation{{To: r.People[0].ID, Is: "lodger"}}
}

// TestRingBeforeTheFirstContact checks that the family may be rung if the parents know and only the times matter, but
// not if someone must not know or must not be rung (R166).
func TestRingBeforeTheFirstContact(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name  string
		alter func(r *checklist.Referral)
		rung  bool
	}{
		{"a thing to keep from a father who knows of the referral", func(r *checklist.Referral) { keep(r, "Mr Orme is not to be told what her tablets are for.", "", "") }, true},
		{"who may not interpret", func(r *checklist.Referral) { keep(r, "Please do not ask the older sister to interpret.", "", "") }, true},
		{"a father not told", func(r *checklist.Referral) { r.People[2].Consent.Told = checklist.ToldNotYet }, false},
		{"a father not answered for", func(r *checklist.Referral) { r.People[2].Consent.Told = "" }, false},
		{"the house not to be rung", func(r *checklist.Referral) { keep(r, "Please do not ring the flat after six.", "", "") }, false},
		{"no letters", func(r *checklist.Referral) { keep(r, "No letters to Quay Street.", "", "") }, false},
		{"someone else who must not know", func(r *checklist.Referral) { keep(r, "Her landlord must not learn of this.", "", "") }, false},
		{"a secret", func(r *checklist.Referral) {
			keep(r, "Mr Orme is not to be told what her tablets are for.", "Her cousin told us.", "")
		}, false},
		{"a source kept back", func(r *checklist.Referral) { r.AddFact().Hold = checklist.HoldSource }, false},
		{"danger now", func(r *checklist.Referral) { r.Request.Tonight = checklist.Yes }, false},
		{"a worry that is not told of yet", func(r *checklist.Referral) { r.Request.Worries = []string{"invented_illness"} }, false},
	} {
		r := checklist.New()
		r.Referrer.Phone = "01632 960111"
		r.Answers = map[string]checklist.Answer{}
		child, mother, father := r.AddChild(), r.AddPerson(), r.AddPerson()
		child.Name, mother.Name, father.Name = "Una Orme", "Brid Kell", "Conn Orme"
		father.Pronouns = "he"
		mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
		father.Relations = []checklist.Relation{{To: child.ID, Is: "father"}}
		mother.Consent.Told, father.Consent.Told = checklist.ToldBefore, checklist.ToldAfter
		mother.SafeContact = "mobile, after 16:00"
		keep(r, "Mr Orme is not to be told what her tablets are for.", "", "")
		tt.alter(r)
		for paper, says := range map[string][2]string{
			"main": {"Ring us before the first contact: 01632 960111", "before any contact with the family"},
			"call": {ringUsOnce, ringUs},
		} {
			text := flatWords(paperText(t, paper, contextOf(r)))
			if strings.Contains(text, flatWords(says[0])) != tt.rung || strings.Contains(text, flatWords(says[1])) == tt.rung {
				t.Errorf("%s: on the paper %s the family may be rung: %v, want %v", tt.name, paper, !tt.rung, tt.rung)
			}
			if paper == "main" && strings.Contains(text, "safe times are in section 2") != tt.rung {
				t.Errorf("%s: safe times", tt.name)
			}
		}
	}
}

// TestTailOfRingFirst checks that page one forbids ringing the family only if someone must not know and the writer has
// not said how to ring.
func TestTailOfRingFirst(t *testing.T) {
	t.Parallel()
	const forbids, asks = "do not ring the family", "ask your duty manager before any contact with the family"
	for _, tt := range []struct {
		name, kept string
		told       checklist.Told
		safe       string
		want       string
	}{
		{"not safe to tell", "", checklist.ToldNotSafe, "", forbids},
		{"asked first", "", checklist.ToldAskingFirst, "", forbids},
		{"not safe to tell, and a time to ring", "", checklist.ToldNotSafe, "between 9:30 and 11", asks},
		{"a line and hours", "Ring Ida in school hours only, on the school line.", checklist.ToldNotYet, "", asks},
		{"one that can be rung", "Her brother must not hear of it. Ida can be reached at work until 15:00.", checklist.ToldNotYet, "", asks},
		{"no call at all", "Do not ring the house.", checklist.ToldNotYet, "", forbids},
		{"a call to the school", "Ring us first. Her uncle must not know.", checklist.ToldNotYet, "", forbids},
	} {
		r := checklist.New()
		r.Answers = map[string]checklist.Answer{}
		child, mother := r.AddChild(), r.AddPerson()
		child.Name, mother.Name = "Una Orme", "Ida Kell"
		mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
		mother.Consent.Told, mother.SafeContact = tt.told, tt.safe
		keep(r, tt.kept, "", "")
		text := flatWords(paperText(t, "main", contextOf(r)))
		for _, words := range []string{forbids, asks} {
			if got := strings.Contains(text, flatWords(words)); got != (words == tt.want) {
				t.Errorf("%s: page one says %q: %v", tt.name, words, got)
			}
		}
	}
}
