package export

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/when"
)

func inAuthority(t testing.TB, r *checklist.Referral, id string) Context {
	t.Helper()
	c := contextOf(r)
	p, ok := authority.Find(id)
	if !ok {
		t.Fatalf("there is no profile %s", id)
	}
	c.Profile = p
	return c
}

// TestBoxes fills each of the eight forms from each sample and checks that every box is there, in the form's order, and
// is answered, holds a gap in words, says that it is not answered, or is filled in by hand.
func TestBoxes(t *testing.T) {
	for id, want := range map[string]int{
		"bolton": 42, "bournemouth-poole": 33, "herefordshire": 8, "kirklees": 16, "lancashire": 17, "nottingham-city": 20, "shropshire": 10, "swindon": 33,
	} {
		profile, _ := authority.Find(id)
		for _, name := range sampleNames(t) {
			boxes := slices.DeleteFunc(Boxes(inAuthority(t, sample(t, name), id)), func(b Box) bool { return b.Beyond })
			if len(boxes) != want {
				t.Fatalf("%s, %s: got %d boxes, want %d", id, name, len(boxes), want)
			}
			for i, b := range boxes {
				if b.Label != profile.Form.Fields[i].Label {
					t.Errorf("%s: box %d is %q, want %q", id, i+1, b.Label, profile.Form.Fields[i].Label)
				}
				switch b.State {
				case BoxAnswered, BoxGap:
					if b.Text == "" {
						t.Errorf("%s, %s: box %d is %s and empty", id, name, i+1, b.State)
					}
				case BoxOpen, BoxByHand:
					if b.Text != "" && b.Text != profile.Form.BlankWords && !strings.HasPrefix(b.Text, "We ask: ") {
						t.Errorf("%s, %s: box %d is %s and holds a text", id, name, i+1, b.State)
					}
				default:
					t.Errorf("%s, %s: box %d has the state %q", id, name, i+1, b.State)
				}
			}
		}
	}
}

// TestReasonBox checks that the seven lines come first in the reason box, whatever the form.
func TestReasonBox(t *testing.T) {
	for _, id := range []string{"bolton", "swindon", "bournemouth-poole", "other"} {
		found := false
		for _, b := range Boxes(inAuthority(t, sample(t, "rowan.json"), id)) {
			if strings.HasPrefix(b.Text, "In danger now: ") {
				found = true
				for _, want := range []string{"We ask: ", "What happened: ", "Visiting safely: ", "Also told: ", "Rowan says that if his homework"} {
					if !strings.Contains(b.Text, want) {
						t.Errorf("%s: the reason box lacks %q", id, want)
					}
				}
			}
		}
		if !found {
			t.Errorf("%s: no box starts with the seven lines", id)
		}
	}
}

// TestGenericOrder checks that a council without a known form gets a few common boxes, with the reason first, and that
// no answer is lost.
func TestGenericOrder(t *testing.T) {
	for _, id := range []string{"other", "dorset"} {
		for _, name := range sampleNames(t) {
			boxes := Boxes(inAuthority(t, sample(t, name), id))
			if len(boxes) < 15 || len(boxes) > 20 || boxes[0].Label != "Reason for referral" {
				t.Errorf("%s, %s: got %d boxes, the first %q", id, name, len(boxes), boxes[0].Label)
			}
			seen := map[string]bool{}
			for _, b := range boxes {
				if seen[b.Label] || strings.Contains(b.Text, "Your ") {
					t.Errorf("%s, %s: the box %q comes twice, or speaks to the writer: %s", id, name, b.Label, b.Text)
				}
				seen[b.Label] = true
			}
		}
	}
	if got := Boxes(inAuthority(t, checklist.New(), "other")); len(got) < 10 {
		t.Errorf("an empty record: got %d boxes", len(got))
	}
	r := sample(t, "rowan.json")
	r.Answers[checklist.QFamilyStressors] = checklist.Answer{Text: "Quince 4711: shifts changed in June."}
	if boxes := Boxes(inAuthority(t, r, "other")); !strings.Contains(boxes[len(boxes)-1].Text, "Quince 4711") {
		t.Errorf("an answer without a box is lost; the last box is %+v", boxes[len(boxes)-1])
	}
}

// TestYesNoBoxes checks that a yes or no box is filled from that question alone, and that agreeing to help is not
// consent.
func TestYesNoBoxes(t *testing.T) {
	r := sample(t, "rowan.json")
	r.Children()[0].Interpreter.Needed = checklist.No
	r.Carers()[0].Consent.Agreed = checklist.ConsentGiven
	for _, tt := range []struct{ council, label, state, check, text string }{
		{"nottingham-city", "Not attending school regularly", BoxByHand, otherQuestion, ""},
		{"nottingham-city", "Crime or anti-social behaviour", BoxByHand, otherQuestion, ""},
		{"nottingham-city", "Parent has consented", BoxAnswered, tickYourself, helpOnly},
		{"lancashire", "Interpreter needed", BoxAnswered, "", "No"},
	} {
		boxes := Boxes(inAuthority(t, r, tt.council))
		i := slices.IndexFunc(boxes, func(b Box) bool { return b.Label == tt.label })
		if b := boxes[i]; b.State != tt.state || b.Check != tt.check || !strings.Contains(b.Text, tt.text) || tt.text == "" && b.Text != "" {
			t.Errorf("%s: got %+v", tt.label, b)
		}
	}
}

// TestUnbornInBoxes checks that an unborn baby is in the boxes meant for one, and that no box says where the baby
// lives.
func TestUnbornInBoxes(t *testing.T) {
	r := checklist.New()
	child, baby := r.AddChild(), r.AddChild()
	child.Name, child.Born, baby.Due = "Ada Oduya", when.When{At: "2015-03-02"}, when.When{At: "2027-01-20"}
	r.Homes = []*checklist.Home{{ID: "h1", Address: "2 Quay Row"}}
	baby.Homes = []string{"h1"}
	setGap(t, r, checklist.QChildBorn, baby.ID, checklist.Gap{Kind: checklist.GapNone})
	for _, council := range []string{"swindon", "lancashire", "other"} {
		var all []string
		for _, b := range Boxes(inAuthority(t, r, council)) {
			all = append(all, b.Text)
		}
		text := strings.Join(all, "\n")
		for _, want := range []string{"The unborn baby: due 20 January 2027", "2 Quay Row (address given; not born yet)"} {
			if strings.Count(text, want) < 1 {
				t.Errorf("%s: no %q in %s", council, want, text)
			}
		}
	}
	if got, _ := pasted(newPaper(contextOf(r)), checklist.QChildName); got != "Ada Oduya\nThe unborn baby" {
		t.Errorf("got %q", got)
	}
}

// TestBlanksRefused checks that a form that takes no blanks gets its own words, while the pack still says that no one
// has answered.
func TestBlanksRefused(t *testing.T) {
	c := inAuthority(t, checklist.New(), "herefordshire")
	for _, b := range Boxes(c) {
		if !b.Beyond && (b.State != BoxOpen || b.Text != "No information available") {
			t.Errorf("box %q: got %s, %q", b.Label, b.State, b.Text)
		}
	}
	var s strings.Builder
	if err := WriteBoxes(&s, c); err != nil || !strings.Contains(s.String(), "not answered yet") {
		t.Errorf("got %v, %s", err, s.String())
	}
}

// TestBoxesHold checks that no box holds what is kept back.
func TestBoxesHold(t *testing.T) {
	canaries := []string{sourceName, sourceAlias, "Quillfeather", sourceIs, sourcePhone, sourceWords, sourceText, sourceEvent, sourceAnswer, safetyWords, safetyText, safetyNote}
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		planted(r)
		for _, p := range authority.Builtin() {
			var s strings.Builder
			if err := WriteBoxes(&s, inAuthority(t, r, p.ID)); err != nil {
				t.Fatal(err)
			}
			text := strings.ToLower(s.String())
			for _, c := range canaries {
				if strings.Contains(text, strings.ToLower(c)) {
					t.Errorf("%s, %s: the paste pack holds %q", name, p.ID, c)
				}
			}
		}
	}
}

// schoolsOwn returns a profile written by a school, for a form of which it knows one box.
func schoolsOwn() authority.Profile {
	return authority.Profile{ID: "wexcombe", Name: "Wexcombe", Form: authority.Form{
		Title: "Wexcombe request for help", Seen: "partial: the first box", Year: "2026",
		Fields: []authority.Field{{Label: "Name", Kind: "text", Questions: []string{"child.name"}}},
	}}
}

// TestPackHoldsTheReferral checks that whatever is known of a form, the pack holds what happened, every fact and all
// that is asked for, and that its head says so if only part of the form is known.
func TestPackHoldsTheReferral(t *testing.T) {
	for _, profile := range append(authority.Builtin(), schoolsOwn()) {
		for _, name := range sampleNames(t) {
			r := sample(t, name)
			c := contextOf(r)
			c.Profile = profile
			var s strings.Builder
			if err := WriteBoxes(&s, c); err != nil {
				t.Fatal(err)
			}
			text := s.String()
			for _, id := range []string{"concern.reason", "outcome.expected"} {
				for _, line := range lines(r.Answers[id].Text) {
					if !strings.Contains(text, strings.TrimRight(line, ".")) {
						t.Errorf("%s, %s: the pack does not hold %s: %q", profile.ID, name, id, line)
					}
				}
			}
			for _, f := range openFacts(r) {
				if f.Text != "" && !strings.Contains(text, strings.TrimRight(f.Text, ".")) {
					t.Errorf("%s, %s: the pack does not hold the fact %s", profile.ID, name, f.ID)
				}
			}
			head, _, _ := strings.Cut(text, "[1 of ")
			if got, want := strings.Contains(head, "Only part of this form is known"), strings.HasPrefix(profile.Form.Seen, "partial"); got != want {
				t.Errorf("%s: that the form is known in part: got %v, want %v", profile.ID, got, want)
			}
			if strings.Count(text, "\n"+BeyondTitle+"\n") > 1 || strings.Contains(text, "\r") || strings.Contains(text, "\n1 boxes") {
				t.Errorf("%s, %s: heading, line ends or count are wrong", profile.ID, name)
			}
		}
	}
}

func TestBoxCount(t *testing.T) {
	c := contextOf(checklist.New())
	c.Profile = schoolsOwn()
	c.Profile.Form.Fields[0].Questions = []string{"concern.reason", "concern.when_and_where", "outcome.expected"}
	c.Profile.Form.Year = ""
	var s strings.Builder
	if err := WriteBoxes(&s, c); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"\n1 box: ", "Wexcombe request for help (not dated, so check it)"} {
		if !strings.Contains(s.String(), want) {
			t.Errorf("not %q in %s", want, s.String())
		}
	}
}

// TestConsentBoxes checks that agreeing to have help never looks like consent to refer or share.
func TestConsentBoxes(t *testing.T) {
	bare := regexp.MustCompile(`(?m)^[^:\n]*(?:: )?(?:Agrees|agrees to help.*)\.?$`)
	for _, profile := range append(authority.Builtin(), schoolsOwn()) {
		if profile.ID == "wexcombe" {
			profile.Form.Fields = []authority.Field{{Label: "Parental consent to this referral", Questions: []string{"consent.parents_agree"}}, {Label: "Consent given by", Questions: []string{"consent.given_by"}}}
		}
		for _, agreed := range []checklist.Agreement{"given", "refused", "not_sought", "not_theirs"} {
			r := sample(t, "hana.json")
			r.Sharing.Agencies = ""
			for _, p := range r.People {
				p.Consent.Agreed = agreed
			}
			c := contextOf(r)
			c.Profile = profile
			for _, b := range Boxes(c) {
				label := strings.ToLower(b.Label)
				if !strings.Contains(label, "consent") && !strings.Contains(label, "agree") {
					continue
				}
				if bare.MatchString(b.Text) {
					t.Errorf("%s, %s, %q: got %q", profile.ID, agreed, b.Label, b.Text)
				}
				if strings.Contains(b.Text, "have help") && !strings.Contains(b.Text, helpOnly) {
					t.Errorf("%s, %q does not say what was agreed to: %q", profile.ID, b.Label, b.Text)
				}
			}
		}
	}
}

// A box on agreement says whether each parent was told, separately from the agreement.
func TestToldInBoxes(t *testing.T) {
	t.Parallel()
	says := map[checklist.Told]string{
		"yes_before": "told of this referral", "yes_after": "told of this referral", "not_yet": "not told of this referral yet",
		"not_safe": "not told of this referral, as it is not safe", "could_not_reach": "could not be reached",
		"asking_first": "not told of this referral yet; we are asking the front door first",
	}
	for told, want := range says {
		r, _, mum, _ := twoParents()
		mum.Consent.Told = told
		c := contextOf(r)
		c.Profile = authority.Profile{ID: "wexcombe", Name: "Wexcombe", Form: authority.Form{Fields: []authority.Field{{Label: "Do the parents agree to help?", Questions: []string{"consent.parents_agree"}}}}}
		text, _, _ := strings.Cut(Boxes(c)[0].Text, "Leon")
		if !strings.Contains(text, want) {
			t.Errorf("%s: got %q, want %q", told, text, want)
		}
		for other, words := range says {
			if other != told && !strings.Contains(want, words) && strings.Contains(text, words) {
				t.Errorf("%s: %q says %q", told, text, words)
			}
		}
	}
}

func TestMotherBox(t *testing.T) {
	r := sample(t, "rowan.json")
	r.Person("p2").Relations[0].MainCarer = true
	for _, b := range Boxes(inAuthority(t, r, "swindon")) {
		if strings.HasPrefix(b.Label, "Details of mother") && (!strings.Contains(b.Text, "Leigh Ashdown") || !strings.Contains(b.Text, "main carer") || strings.Contains(b.Text, "Conrad") || strings.Contains(b.Text, "Daniel")) {
			t.Errorf("got %q", b.Text)
		}
	}
}

func TestSplit(t *testing.T) {
	tests := []struct {
		name, text string
		limit      int
		want       []string
	}{
		{"no limit", "One. Two.", 0, []string{"One. Two."}},
		{"fits", "One. Two.", 9, []string{"One. Two."}},
		{"on a sentence", "One two. Three four. Five.", 12, []string{"One two.", "Three four.", "Five."}},
		{"after a quotation", `He said "no." Then he left.`, 20, []string{`He said "no."`, "Then he left."}},
		{"on a word", "one two three four", 9, []string{"one two", "three", "four"}},
		{"inside a long word", "abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"on a line", "one two\nthree four", 12, []string{"one two", "three four"}},
		{"letters and not bytes", "żżżż żżżż", 4, []string{"żżżż", "żżżż"}},
		{"between a letter and its accent", "abe\u0301\u0308f", 4, []string{"ab", "e\u0301\u0308f"}},
		{"a sentence that ends at the limit", "One two. Three.", 8, []string{"One two.", "Three."}},
		{"a sentence in brackets", "(One two.) Three four.", 14, []string{"(One two.)", "Three four."}},
		{"after a question", "Who rang? She did not say.", 16, []string{"Who rang?", "She did not say."}},
		{"exactly as long", "abcdefgh", 8, []string{"abcdefgh"}},
		{"empty", " ", 5, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := Split(tt.text, tt.limit)
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzSplit(f *testing.F) {
	f.Add("One two. Three four. Five.", 12)
	f.Add("é́́ z. \"a.\" b", 1)
	f.Fuzz(func(t *testing.T, s string, limit int) {
		if limit < 1 || !utf8.ValidString(s) {
			return
		}
		bare := func(s string) string {
			return strings.Map(func(r rune) rune {
				if unicode.IsSpace(r) {
					return -1
				}
				return r
			}, s)
		}
		parts := Split(s, limit)
		for _, p := range parts {
			if n := utf8.RuneCountInString(p); n > limit || n == 0 {
				t.Errorf("a part has %d characters, the limit is %d", n, limit)
			}
		}
		if bare(strings.Join(parts, "")) != bare(s) {
			t.Errorf("the parts are not the text")
		}
	})
}
