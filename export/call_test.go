package export

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// scriptAnswers are the answers used in the phone script, by who they are about.
var scriptAnswers = map[string][]string{
	"":      {"concern.reason", "concern.who_and_reach", "referral.level_reason", "outcome.expected", "consent.confidential_information"},
	"child": {"child.whereabouts", "child.next_leaves"},
	"carer": {"consent.reason_without"},
}

// TestCallKeepsEverySentence checks that the phone sheet holds every sentence of the answers it uses, unchanged.
func TestCallKeepsEverySentence(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		holdsSentences(t, name, r)
	}
	r := checklist.New()
	c, mother, partner := r.AddChild(), r.AddPerson(), r.AddPerson()
	c.Name, mother.Name, partner.Name = "Efua Doku", "Ama Doku", "Lee Marlow"
	mother.Relations, partner.Relations = []checklist.Relation{{To: c.ID, Is: "mum"}}, []checklist.Relation{{To: c.ID, Is: "mum's boyfriend"}}
	mother.Consent.Told, partner.Consent.Told = "could_not_reach", "not_safe"
	set := func(p *checklist.Person, id, text string) {
		p.Answers = map[string]checklist.Answer{}
		p.Answers[id] = checklist.Answer{Text: text}
	}
	set(mother, "consent.reason_without", "Rang at 14:50 and 14:58. No answer either time. The message said only to ring school.")
	set(partner, "consent.reason_without", "He was named. He has keys. The nursery says that he waits outside on most days, and he has twice come to the office to ask who spoke to Efua.")
	c.Answers = map[string]checklist.Answer{
		"child.whereabouts": {Text: "In the medical room with Mrs Bello since 14:45. Quiet. Her wrist hurts when she lifts her bag. Nobody has looked at it: no nurse on site."},
		"child.next_leaves": {Text: "Not with him, please. Nursery shuts at 17:30."},
	}
	r.Answers = map[string]checklist.Answer{
		"concern.reason":                   {Text: "Efua says that Lee twisted her arm. " + strings.Repeat("It has happened on other days of this week too. ", 9) + "She named him."},
		"concern.who_and_reach":            {Text: "Lee Marlow. He drives. " + strings.Repeat("He also fetches a boy of the same age from the next street. ", 6)},
		"outcome.expected":                 {Text: "1. Advice by 15:15: may Efua go home. The police.\n2. A visit before 18:00!\nA plan by Friday 4 December; a doctor today."},
		"referral.level_reason":            {Text: "Marks on an arm. He has keys to the flat."},
		"consent.confidential_information": {Text: "Lee must not hear that she spoke. Do not leave a message at home."},
	}
	holdsSentences(t, "Efua", r)
	r.Request.Type, r.Request.Level = "protection", "section47"
	holdsSentences(t, "Efua, with a type", r)
	what, steps := weAsk(newPaper(contextOf(r)), "Efua", false)
	ask := strings.Join(strings.Fields(english.Join(" ", what, steps)), " ")
	for _, want := range []string{"Advice by 15:15: may Efua go home. The police.", "A visit before 18:00!", "A plan by Friday 4 December; a doctor today."} {
		if !strings.Contains(ask, want) {
			t.Errorf("We ask: %q is not in %q", want, ask)
		}
	}
}

func holdsSentences(t *testing.T, name string, r *checklist.Referral) {
	t.Helper()
	text := bareText(paperText(t, "call", contextOf(r)))
	check := func(id, subject string) {
		v := checklist.Get(r, checklist.Default(), checklist.Ref{Question: id, Subject: subject})
		for _, line := range lines(v.Text) {
			line = unnumbered(uncitedWords(line))
			for rest := line; rest != ""; {
				first := firstSentences(rest, 1)
				rest = strings.TrimSpace(strings.TrimPrefix(rest, first))
				if !strings.Contains(text, bareText(strings.TrimRight(first, "."))) {
					t.Errorf("%s, %s: the telephone sheet does not hold %q", name, id, first)
				}
			}
		}
	}
	for _, id := range scriptAnswers[""] {
		check(id, "")
	}
	for _, c := range r.Children() {
		for _, id := range scriptAnswers["child"] {
			check(id, c.ID)
		}
	}
	for _, o := range notTold(newPaper(contextOf(r))) {
		for _, id := range scriptAnswers["carer"] {
			check(id, o.ID)
		}
	}
}

// bareText returns text in lower case and without fact numbers, for comparing.
func bareText(s string) string {
	return strings.ToLower(strings.Join(strings.Fields(uncitedWords(s)), " "))
}

// TestCallHurt checks that the line on injuries points to what was written if no mark was entered as a fact.
func TestCallHurt(t *testing.T) {
	r := checklist.New()
	c := r.AddChild()
	label := func() string {
		d, _ := composed(t, "call", contextOf(r))
		for _, b := range d.Blocks {
			if b, ok := b.(document.Blank); ok && strings.HasPrefix(b.Label.String(), "Hurt") {
				return b.Label.String()
			}
		}
		return ""
	}
	if got := label(); strings.Contains(got, "Now") {
		t.Errorf("nothing is written: got %q", got)
	}
	c.Answers = map[string]checklist.Answer{"child.whereabouts": {Text: "In the hall. His knee bleeds."}}
	if got := label(); !strings.Contains(got, `see "Now"`) {
		t.Errorf("got %q", got)
	}
}

// TestCallTried checks that it is part of the script, not of what follows, that a parent could not be reached and when.
func TestCallTried(t *testing.T) {
	r := checklist.New()
	c, p := r.AddChild(), r.AddPerson()
	p.Name, p.Relations, p.Consent.Told = "Ama Doku", []checklist.Relation{{To: c.ID, Is: "mam"}}, "could_not_reach"
	p.Answers = map[string]checklist.Answer{"consent.reason_without": {Text: "Rang at 14:50 and 14:58. No answer."}}
	script, _, _ := strings.Cut(paperText(t, "call", contextOf(r)), "If they ask")
	if want := "No one yet. Could not be reached: Ama Doku. Ama Doku: Rang at 14:50 and 14:58. No answer."; !strings.Contains(script, want) {
		t.Errorf("not %q in %s", want, script)
	}
}

// TestCallToldInWords checks that what was written about telling a parent is in the script even if no answer was
// chosen.
func TestCallToldInWords(t *testing.T) {
	for name, write := range map[string]func(*checklist.Person){
		"reason": func(p *checklist.Person) {
			p.Answers["consent.reason_without"] = checklist.Answer{Text: "Rang at 14:50. No answer."}
		},
		"gap": func(p *checklist.Person) {
			p.Answers["consent.parents_told"] = checklist.Answer{Gap: &checklist.Gap{Kind: "will_ask", Note: "Rang at 14:50. No answer."}}
		},
	} {
		r := checklist.New()
		c, p := r.AddChild(), r.AddPerson()
		p.Name, p.Relations, p.Answers = "Ama Doku", []checklist.Relation{{To: c.ID, Is: "mam"}}, map[string]checklist.Answer{}
		write(p)
		script, _, _ := strings.Cut(paperText(t, "call", contextOf(r)), "If they ask")
		if want := "Ama Doku: Rang at 14:50. No answer."; !strings.Contains(script, want) || strings.Contains(script, notAnswered+" Ama") {
			t.Errorf("%s: not %q in %s", name, want, script)
		}
	}
}

// TestNotToPassOnComesFirst checks that what must not be passed on comes before the script.
func TestNotToPassOnComesFirst(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		if r.Answers["consent.confidential_information"].Text == "" {
			continue
		}
		p := newPaper(contextOf(r))
		if !p.kept.Instructs() {
			continue
		}
		text := paperText(t, "call", contextOf(r))
		if keep, script := strings.Index(text, p.label(checklist.QConsentConfidentialInformation)+":"), strings.Index(text, "S: situation"); keep < 0 || keep > script {
			t.Errorf("%s: it is at %d, the script at %d", name, keep, script)
		}
	}
}

// A measured mark is also named if a short sentence names it.
func TestCallSaysWhatTheMarkIs(t *testing.T) {
	place := checklist.Injury{Place: "left knee", Size: "each about 1 cm"}
	for _, tt := range []struct {
		text string
		mark checklist.Injury
		want string
	}{
		{"Two burns side by side. He hid them with his sock.", place, "left knee: two burns side by side; each about 1 cm"},
		{"", place, "left knee; each about 1 cm"},
		{"Two burns, one above the other, on the side that he leans on when he kneels.", place, "left knee; each about 1 cm"},
		{"Swollen.", checklist.Injury{Colour: "red"}, "Swollen; red"},
	} {
		if got := markOnCall(&checklist.Fact{Text: tt.text, Injury: tt.mark}); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
