package export

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
)

// What the writers of these records put into one box, and what is secret in it. Each line is a sentence.
var keptTexts = []struct {
	name, open, secret, own string
	words                   []string // words are those of the secret that may stand on no other paper.
}{
	{
		name:   "a source and an instruction",
		open:   "Do not ring the house before Friday.",
		secret: "Nothing may show them that a great-aunt in Ulverston rang us.",
		words:  []string{"ulverston", "great-aunt"},
	},
	{
		name:   "a new address and number",
		open:   "Keep the new address from the father.",
		secret: "They are at 41 Quillet Row, ZZ9 8QX.\nHer new number is 07700 900654.",
		words:  []string{"quillet", "8qx", "900654"},
	},
	{
		name:   "a place of safety, and what goes on telling it",
		open:   "Nobody is to leave a message at home.",
		secret: "She and the baby are at the Fennimore refuge. Above the cobbler's, second bell.",
		words:  []string{"fennimore", "refuge", "cobbler"},
	},
	{
		name:  "each in its own box",
		open:  "Do not mention the housing office to the landlord.",
		own:   "Their childminder, Odalys Brackenbury, told us. 07700 900987.",
		words: []string{"odalys", "brackenbury", "900987"},
	},
	{
		name:  "a secret alone",
		own:   "Wexmoor Hostel, room 12",
		words: []string{"wexmoor", "hostel"},
	},
}

// keep puts the texts into a record.
func keep(r *checklist.Referral, open, secret, own string) {
	delete(r.Answers, checklist.QConsentConfidentialInformation)
	if text := strings.TrimSpace(open + " " + secret); text != "" {
		r.Answers[checklist.QConsentConfidentialInformation] = checklist.Answer{Text: text}
	}
	if own != "" {
		r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: own}
	}
}

// TestSecretsStandOnTheirSheetAlone looks for each secret on every paper of every sample and in every paste pack, and
// for each instruction on page one, in the script and in the pack (R41, R44).
func TestSecretsStandOnTheirSheetAlone(t *testing.T) {
	for _, name := range sampleNames(t) {
		for _, k := range keptTexts {
			c := decidedSample(t, name)
			r := c.R
			keep(r, k.open, k.secret, k.own)
			has := func(text, words string) bool { return strings.Contains(flatWords(text), flatWords(words)) }
			for _, s := range Sheets() {
				text := paperText(t, s.ID, c)
				for _, w := range k.words {
					if got, want := has(text, w), s.ID == sourcesID; got != want {
						t.Errorf("%s, %s: sheet %s: %q printed %v, want %v", name, k.name, s.ID, w, got, want)
					}
				}
				if (s.ID == "main" || s.ID == "call") && !has(text, k.open) {
					t.Errorf("%s, %s: sheet %s lacks the instruction", name, k.name, s.ID)
				}
			}
			first, _, _ := strings.Cut(paperText(t, "main", c), "2. Who is who")
			for _, want := range []string{k.open, "must be kept from the family: it is on a separate sheet.", "Ring us before any contact: " + r.Referrer.Phone, "After that ask your duty manager; do not ring the family."} {
				if !has(first, want) {
					t.Errorf("%s, %s: page one lacks %q", name, k.name, want)
				}
			}
			sources := paperText(t, sourcesID, c)
			for _, want := range []string{k.secret, k.own} {
				if !has(sources, want) {
					t.Errorf("%s, %s: the sheet of sources lacks %q", name, k.name, want)
				}
			}
			for _, p := range authority.Builtin() {
				var pack strings.Builder
				if err := WriteBoxes(&pack, inAuthority(t, r, p.ID)); err != nil {
					t.Fatal(err)
				}
				for _, w := range k.words {
					if has(pack.String(), w) {
						t.Errorf("%s, %s: the pack for %s holds %q", name, k.name, p.ID, w)
					}
				}
				if p.ID == "other" || p.ID == "nottingham-city" {
					if !has(pack.String(), k.open) || !has(pack.String(), "must be kept from the family: it is on a separate sheet.") {
						t.Errorf("%s, %s: the pack for %s lacks the instruction", name, k.name, p.ID)
					}
				}
			}
		}
	}
}

// flatWords is text as it is compared, whatever its lines.
func flatWords(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// TestSecretsInEveryFormat: what a writer of a format does with a paper adds nothing of another.
func TestSecretsInEveryFormat(t *testing.T) {
	r := sample(t, "teo.json")
	k := keptTexts[1]
	keep(r, k.open, k.secret, k.own)
	for _, s := range Sheets() {
		d, ok := s.Compose(contextOf(r))
		if !ok || s.ID == sourcesID {
			continue
		}
		for _, f := range Formats() {
			var b bytes.Buffer
			if err := f.Write(&b, d); err != nil {
				t.Fatal(err)
			}
			text := b.String()
			if f.ID == "pdf" {
				text += pdfText(t, b.Bytes())
			}
			for _, w := range k.words {
				if strings.Contains(strings.ToLower(text), w) {
					t.Errorf("sheet %s as %s holds %q", s.ID, f.ID, w)
				}
			}
		}
	}
}

// pdfText is the text of a PDF as another program reads it; empty where there is none.
func pdfText(t *testing.T, content []byte) string {
	t.Helper()
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return ""
	}
	file := filepath.Join(t.TempDir(), "paper.pdf")
	if err := os.WriteFile(file, content, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program, file, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// TestRingBeforeContact: page one says whom to ring wherever ringing the family may do harm, and says so in words where
// the number or the hours are missing.
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
		{"no number", func(r *checklist.Referral) { told("not_safe")(r); r.Referrer.Phone = "" }, ring + ": our number is not written down yet. Weekdays to 17:00. After that"},
		{"no hours", func(r *checklist.Referral) { told("not_safe")(r); delete(r.Answers, "referrer.availability") },
			ring + ": 01632 960111. Until when we answer is not written down yet. After that ask your duty manager; do not ring the family."},
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
