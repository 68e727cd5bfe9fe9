package export

import (
	"bytes"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/export/docx/docxtest"
)

// What these records' writers put into one box, and what in it is secret. Each line is a sentence.
var keptTexts = []struct {
	name, open, secret, own string
	words                   []string // words are the secret's, which may be on no other paper.
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
		words:  []string{"quillet", "zz9 8qx", "900654"},
	},
	{
		name:   "a place of safety, and what continues to tell it",
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

// TestSecretsAreOnTheirSheetAlone looks for each secret on every paper of every sample and in every paste pack, and
// for each instruction on page one, in the script and in the pack (R41, R44).
func TestSecretsAreOnTheirSheetAlone(t *testing.T) {
	for _, name := range sampleNames(t) {
		for _, k := range keptTexts {
			sheet := "See also the separate sheet."
			if k.open == "" {
				sheet = "Read the separate sheet first."
			}
			c := decidedSample(t, name)
			r := c.R
			keep(r, k.open, k.secret, k.own)
			has := func(text, words string) bool { return strings.Contains(flatWords(text), flatWords(words)) }
			for _, s := range Sheets() {
				text := paperText(t, s.ID, c)
				for _, w := range k.words {
					if got, want := has(text, w), s.ID == SourcesID; got != want {
						t.Errorf("%s, %s: sheet %s: %q printed %v, want %v", name, k.name, s.ID, w, got, want)
					}
				}
				if (s.ID == "main" || s.ID == "call") && !has(text, k.open) {
					t.Errorf("%s, %s: sheet %s lacks the instruction", name, k.name, s.ID)
				}
			}
			first, _, _ := strings.Cut(paperText(t, "main", c), "2. Who is who")
			for _, want := range []string{k.open, sheet, "Ring us before any contact: " + r.Referrer.Phone, "If we do not answer, ask your duty manager"} {
				if !has(first, want) {
					t.Errorf("%s, %s: page one lacks %q", name, k.name, want)
				}
			}
			sources := paperText(t, SourcesID, c)
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
					if !has(pack.String(), k.open) || !has(pack.String(), sheet) {
						t.Errorf("%s, %s: the pack for %s lacks the instruction", name, k.name, p.ID)
					}
				}
			}
		}
	}
}

// TestAllSecretIsAnswered checks that an answer that is all secret is not said to be missing.
func TestAllSecretIsAnswered(t *testing.T) {
	for text, missing := range map[string]bool{"They are at the Fennimore refuge.": false, "": true} {
		c := decidedSample(t, sampleNames(t)[0])
		keep(c.R, "", text, "Wexmoor Hostel")
		s := flatWords(paperText(t, "main", c))
		if got := strings.Contains(s, "what not to do or mention"); got != missing {
			t.Errorf("%q: said to be missing: %v", text, got)
		}
		if strings.Contains(s, "fennimore") || !strings.Contains(s, "read the separate sheet first.") || strings.Contains(s, "to keep from the family") {
			t.Errorf("%q: got %s", text, s)
		}
	}
}

// flatWords is text as it is compared, whatever its lines.
func flatWords(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// TestSecretsInEveryFormat checks that writing a paper in a format adds nothing from another paper.
func TestSecretsInEveryFormat(t *testing.T) {
	r := sample(t, "teo.json")
	k := keptTexts[1]
	keep(r, k.open, k.secret, k.own)
	for _, s := range Sheets() {
		d, ok := s.Compose(contextOf(r))
		if !ok || s.ID == SourcesID {
			continue
		}
		for _, f := range Formats() {
			var b bytes.Buffer
			if err := f.Write(&b, d); err != nil {
				t.Fatal(err)
			}
			text := b.String()
			switch f.ID {
			case "pdf":
				text += pdfText(t, b.Bytes())
			case "docx":
				text = strings.Join(slices.Collect(maps.Values(docxtest.Parts(t, b.Bytes()))), "\n")
			}
			for _, w := range k.words {
				if strings.Contains(strings.ToLower(text), w) {
					t.Errorf("sheet %s as %s holds %q", s.ID, f.ID, w)
				}
			}
		}
	}
}

// pdfText returns the text of a PDF as another program reads it; empty if there is none.
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

// TestKeptDetailsInSamples checks that people's details that a sample's instruction protects are only on the sheet of
// sources.
func TestKeptDetailsInSamples(t *testing.T) {
	kept := 0
	for _, name := range sampleNames(t) {
		c := decidedSample(t, name)
		for _, k := range c.R.KeptDetails() {
			kept++
			holdsOnlyOnSources(t, name, c, k.Lines(c.R))
		}
	}
	if kept == 0 {
		t.Error("no sample keeps a detail")
	}
}

// holdsOnlyOnSources looks for details on every paper and in every paste pack.
func holdsOnlyOnSources(t *testing.T, name string, c Context, lines []string) {
	t.Helper()
	for _, line := range lines {
		_, detail, _ := strings.Cut(flatWords(line), ": ")
		for _, s := range Sheets() {
			if got, want := strings.Contains(flatWords(paperText(t, s.ID, c)), detail), s.ID == SourcesID; got != want {
				t.Errorf("%s: sheet %s: %q printed %v, want %v", name, s.ID, line, got, want)
			}
		}
		for _, p := range authority.Builtin() {
			var pack strings.Builder
			if err := WriteBoxes(&pack, inAuthority(t, c.R, p.ID)); err != nil {
				t.Fatal(err)
			}
			if strings.Contains(flatWords(pack.String()), detail) {
				t.Errorf("%s: the pack for %s holds %q", name, p.ID, line)
			}
		}
	}
}

// keptFamily returns a family with something to keep secret: two children with their mother, their father elsewhere,
// and the mother's parents and a carer elsewhere again.
func keptFamily(t *testing.T, instruction string) *checklist.Referral {
	t.Helper()
	r := checklist.New()
	r.Referrer = checklist.Referrer{Name: "Ada Quill", Agency: "Alder Road School", Phone: "01632 960777"}
	r.Answers = map[string]checklist.Answer{checklist.QConsentConfidentialInformation: {Text: instruction}, "concern.reason": {Text: "Ilse has told us that she is afraid."}}
	homes := []string{"4 Fallow Street, Tarrow|ZZ1 1AA|01632 960001", "31 Quarry Bank, Tarrow|ZZ1 2BB|01632 960002", "8 Juniper Way, Leigh|ZZ1 3CC|01632 960003"}
	for i, h := range homes {
		parts := strings.Split(h, "|")
		r.Homes = append(r.Homes, &checklist.Home{ID: "h" + string(rune('1'+i)), Address: parts[0], Postcode: parts[1], Phone: parts[2]})
	}
	ilse, aron := r.AddChild(), r.AddChild()
	ilse.Name, ilse.Homes, ilse.Pronouns = "Ilse Varga", []string{"h1"}, "she"
	aron.Name, aron.Homes, aron.Pronouns = "Aron Varga", []string{"h1"}, "he"
	ilse.Answers = map[string]checklist.Answer{"child.school": {Text: "Saltmarsh Academy, Year 8"}}
	for _, p := range []struct{ name, is, home, phone, email, safe string }{
		{"Petra Varga", "mother", "h1", "07700 900101", "petra@varga.example", "text, from 10:00"},
		{"Tomas Lind", "father", "h2", "07700 900102", "", ""},
		{"Hedda Moss", "mother's mother", "h3", "07700 900103", "", ""},
		{"Jon Moss", "mother's father", "h3", "07700 900104", "", ""},
	} {
		o := r.AddPerson()
		o.Name, o.Homes, o.Phone, o.Email, o.SafeContact = p.name, []string{p.home}, p.phone, p.email, p.safe
		o.Relations = []checklist.Relation{{To: ilse.ID, Is: p.is}, {To: aron.ID, Is: p.is}}
	}
	return r
}

// TestKeptDetailsAnyWords checks that the details are only on the sheet of sources, however the instruction is worded,
// and that the open papers say where they are.
func TestKeptDetailsAnyWords(t *testing.T) {
	const home, phone = "4 Fallow Street", "07700 900101"
	for _, tt := range []struct {
		instruction string
		secret      []string
		open        []string // open are details that the main sheet still has.
		says        string
	}{
		{"Keep Ms Varga's new address from Mr Lind.", []string{home, "ZZ1 1AA", "01632 960001"}, []string{phone, "31 Quarry Bank"}, "Ilse and Aron's address is on a separate sheet."},
		{"Mr Lind must not learn where the children are staying.", []string{home}, []string{"31 Quarry Bank"}, "Ilse and Aron's address is on a separate sheet."},
		{"Do not give Dad Nan's number.", []string{"07700 900103", "01632 960003"}, []string{home, "8 Juniper Way"}, "Hedda Moss's number is on a separate sheet."},
		{"Tomas does not know where Petra lives now.", []string{home}, []string{phone}, "Petra Varga's address is on a separate sheet."},
		{"Mr Lind must not have their mother's number or address.", []string{home, phone, "petra@varga.example", "text, from 10:00"}, nil, "Petra Varga's address and number are on a separate sheet."},
		{"The grandparents' address must be kept from Tomas Lind.", []string{"8 Juniper Way"}, []string{home}, "Hedda Moss and Jon Moss's address is on a separate sheet."},
		{"Mr Lind must not be told which school Ilse goes to.", []string{"Saltmarsh"}, []string{home}, "Ilse's school is on a separate sheet."},
		{"Ms Varga asks that he is not told her telephone number.", []string{phone}, []string{"8 Juniper Way"}, "Petra Varga's number is on a separate sheet."},
		{"Keep Mr Lind's number from Ms Varga.", []string{"07700 900102", "01632 960002"}, []string{"31 Quarry Bank"}, "Tomas Lind's number is on a separate sheet."},
		{"Nobody is to let Tomas know how to reach Jon or Hedda.", []string{"8 Juniper Way", "07700 900103", "07700 900104"}, []string{home}, "Hedda Moss and Jon Moss's address and number are on a separate sheet."},
		{"Do not tell Ms Varga where she lives.", nil, []string{"31 Quarry Bank"}, ""},
	} {
		c := contextOf(keptFamily(t, tt.instruction))
		holdsOnlyOnSources(t, tt.instruction, c, prefixed(tt.secret))
		main := paperText(t, "main", c)
		for _, want := range append(tt.open, tt.says) {
			if !strings.Contains(flatWords(main), flatWords(want)) {
				t.Errorf("%s: the main sheet lacks %q:\n%s", tt.instruction, want, main)
			}
		}
	}
}

func prefixed(details []string) []string {
	var out []string
	for _, d := range details {
		out = append(out, "Kept: "+d)
	}
	return out
}

// TestSourcesSayFromWhom checks that the sheet of sources names those who must not find out, if the record says who.
func TestSourcesSayFromWhom(t *testing.T) {
	t.Parallel()
	for instruction, want := range map[string]string{
		"Keep Ms Varga's new address from Mr Lind.":                                "what Tomas Lind must not find out. Please do not pass any of it to the family.",
		"Tomas Lind and Hedda Moss must not learn where the children are staying.": "what Tomas Lind or Hedda Moss must not find out.",
		"Do not leave a message.":                                                  "what someone in the family must not find out.",
	} {
		r := keptFamily(t, instruction)
		r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "Wexmoor Hostel, room 12"}
		if got := paperText(t, SourcesID, contextOf(r)); !strings.Contains(flatWords(got), flatWords(want)) {
			t.Errorf("%s: want %q in:\n%s", instruction, want, got)
		}
	}
}

// The sheet of protected sources says what helps to reach someone, and when nothing does.
func TestSourceTableSaysHowToReachThem(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.NameHeld = "Ravi Dunne", "Olive Strang", true
	o.Relations = []checklist.Relation{{To: c.ID, Is: "neighbour"}}
	o.Interpreter.Needed = checklist.No
	got := compose(t, SourcesID, contextOf(r))
	if !strings.Contains(got, "| **How to reach them** | Not written down. |") || strings.Contains(got, "| No |") {
		t.Errorf("got %s", got)
	}
	o.Phone = "07700 900118"
	if got := compose(t, SourcesID, contextOf(r)); strings.Contains(got, "How to reach them") || !strings.Contains(got, "07700 900118") {
		t.Errorf("with a phone: %s", got)
	}
}
