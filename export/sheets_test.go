package export

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/document"
)

// texts returns every run of text in a paper.
func texts(d document.Document) []string {
	out := []string{d.Title, d.Mark, d.Audience}
	var walk func([]document.Block)
	add := func(ts ...document.Text) {
		for _, t := range ts {
			out = append(out, t.String())
		}
	}
	walk = func(blocks []document.Block) {
		for _, b := range blocks {
			switch b := b.(type) {
			case document.Heading:
				add(b.Text)
			case document.Paragraph:
				add(b.Text)
			case document.Fact:
				add(b.Opening())
				walk(b.Body)
			case document.Quote:
				add(b.Text...)
			case document.KeyValues:
				for _, r := range b.Rows {
					add(r.Key, r.Value)
				}
			case document.Table:
				out = append(out, b.Head...)
				for _, r := range b.Rows {
					add(r...)
				}
			case document.List:
				add(b.Items...)
			case document.Blank:
				add(b.Label)
			case document.Ticks:
				add(b.Label)
				out = append(out, b.Options...)
			}
		}
	}
	walk(d.Blocks)
	return out
}

func composed(t testing.TB, id string, c Context) (document.Document, bool) {
	t.Helper()
	s, ok := Find(id)
	if !ok {
		t.Fatalf("there is no sheet %s", id)
	}
	return s.Compose(c)
}

func paperText(t testing.TB, id string, c Context) string {
	t.Helper()
	d, ok := composed(t, id, c)
	if !ok {
		return ""
	}
	return strings.Join(texts(d), "\n")
}

func TestSheets(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range Sheets() {
		if s.ID == "" || s.Title == "" || s.Audience == "" || len(s.Rows) == 0 || s.Compose == nil || seen[s.ID] {
			t.Errorf("sheet %q lacks something or is there twice", s.ID)
		}
		seen[s.ID] = true
	}
	if _, ok := Find("no-such"); ok {
		t.Error("Find found a sheet that is not there")
	}
	for _, f := range Formats() {
		if f.ID == "" || f.Extension == "" || f.Write == nil {
			t.Errorf("format %q lacks something", f.ID)
		}
	}
}

// The canaries of TestPlanted, which are words of no sample.
const (
	sourceName, sourceAlias, sourceIs, sourcePhone = "Zorvath Quillfeather", "Quillo", "zoologist next door", "07700 900999"
	sourceWords, sourceText                        = "zounds I heard it", "A zither fell at midnight."
	sourceEvent, sourceAnswer                      = "A zeppelin of a talk", "zealously since always"
	safetyWords, safetyText, safetyNote            = "gerbil with a grudge", "A crossbow on the landing.", "Two wolfhounds loose in the yard"
)

func planted(r *checklist.Referral) {
	child := r.Children()[0].ID
	s := r.AddPerson()
	s.Name, s.NameHeld, s.Aliases, s.Phone = sourceName, true, []string{sourceAlias}, sourcePhone
	s.Relations = []checklist.Relation{{To: child, Is: sourceIs, ParentalResponsibility: "yes", MainCarer: true}}
	s.Consent = checklist.Consent{Told: "not_safe", Agreed: "refused"}
	s.Answers = map[string]checklist.Answer{"family.person_of_concern": {Text: sourceAnswer}}
	for _, hold := range []checklist.Hold{checklist.HoldSource, ""} { // A fact from a source is held back even if no one marked it.
		f := r.AddFact()
		f.Kind, f.From, f.Words, f.Text, f.Hold = "passed_on", s.ID, sourceWords, sourceText, hold
	}
	e := r.AddEvent("talk")
	e.Text, e.Who = sourceEvent, []string{s.ID}
	for _, c := range r.Carers() {
		c.Consent.ToldBy, c.Consent.DecidedBy = s.ID, s.ID
	}
	for _, o := range r.Others() {
		if o != s && o.Work == nil {
			o.StaffRisk = "yes"
			if o.Answers == nil {
				o.Answers = map[string]checklist.Answer{}
			}
			o.Answers["person.staff_risk"] = checklist.Answer{Text: safetyNote}
			break
		}
	}
	f := r.AddFact()
	f.Kind, f.Words, f.Text, f.Hold = "heard", safetyWords, safetyText, checklist.HoldStaffSafety
	a := r.Answers["impact.now"]
	a.Cites = append(a.Cites, r.Facts[len(r.Facts)-1].ID, r.Facts[len(r.Facts)-2].ID)
	r.Answers["impact.now"] = a
}

// TestPlanted hides a protected source and a danger to visitors in every sample and looks for them on every paper (R44,
// R98).
func TestPlanted(t *testing.T) {
	source := []string{sourceName, sourceAlias, "Quillfeather", sourceIs, sourcePhone, sourceWords, sourceText, sourceEvent, sourceAnswer}
	safety := []string{safetyWords, safetyText, safetyNote}
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		planted(r)
		held := []string{checklist.Printed(r.Facts[len(r.Facts)-1].ID), checklist.Printed(r.Facts[len(r.Facts)-2].ID), checklist.Printed(r.Facts[len(r.Facts)-3].ID)}
		for _, s := range Sheets() {
			text := strings.ToLower(paperText(t, s.ID, contextOf(r)))
			has := func(canary string) bool { return strings.Contains(text, strings.ToLower(canary)) }
			for _, c := range source {
				if want := s.ID == SourcesID; has(c) != want {
					t.Errorf("%s: sheet %s: the source's %q: printed %v, want %v", name, s.ID, c, has(c), want)
				}
			}
			for _, c := range safety {
				if want := s.ID == staffSafetyID || s.ID == "call"; has(c) != want {
					t.Errorf("%s: sheet %s: the danger %q: printed %v, want %v", name, s.ID, c, has(c), want)
				}
			}
			for _, c := range held {
				if s.ID == "main" && (has(c+".") || has(c+" ") || has(c+",") || has(c+")")) {
					t.Errorf("%s: the main sheet names the held fact %s", name, c)
				}
			}
		}
		if got := SeparateSheets(r); !slices.Equal(got, []string{staffSafetyID, SourcesID}) {
			t.Errorf("%s: SeparateSheets = %v", name, got)
		}
		if text := paperText(t, "main", contextOf(r)); !strings.Contains(text, ringUsFirst) {
			t.Errorf("%s: the main sheet does not say to ring first", name)
		}
	}
}

func TestVisitingSafely(t *testing.T) {
	tests := []struct {
		name, risk, text, want string
		separate               bool
	}{
		{name: "unanswered", want: notAnswered},
		{name: "nothing", risk: "no", want: nothingKnown},
		{name: "nothing in words", risk: "not_known", text: "Nothing known to us. The office was asked.", want: "Nothing known to us. The office was asked."},
		{name: "not known", risk: "not_known", want: "We do not know."},
		{name: "danger", risk: "yes", want: ringUsFirst, separate: true},
		{name: "danger in words only", text: "Keeps a dog that bites.", want: ringUsFirst, separate: true},
		{name: "not sure, with words", risk: "not_known", text: "Not known. Two men came at night.", want: ringUsFirst, separate: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.AddChild()
			o := r.AddPerson()
			o.StaffRisk = checklist.YesNo(tt.risk)
			if tt.text != "" {
				o.Answers = map[string]checklist.Answer{"person.staff_risk": {Text: tt.text}}
			}
			text := paperText(t, "main", contextOf(r))
			if !strings.Contains(text, "Visiting safely\n"+tt.want) {
				t.Errorf("want %q in:\n%s", tt.want, text)
			}
			if tt.separate && tt.text != "" && strings.Contains(text, tt.text) {
				t.Error("the danger is on the main sheet")
			}
			if got := slices.Contains(SeparateSheets(r), staffSafetyID); got != tt.separate {
				t.Errorf("a separate sheet: %v, want %v", got, tt.separate)
			}
		})
	}
}

func TestCitesAreNotPrintedTwice(t *testing.T) {
	r := checklist.New()
	for range 5 {
		r.AddFact().Kind = "seen"
	}
	r.Fact("f5").Hold = checklist.HoldStaffSafety
	p := newPaper(contextOf(r))
	tests := []struct{ name, text, want string }{
		{"none named", "He is tired", "He is tired. Rests on F1 to F4."},
		{"some named", "He is tired (F1) and cold (F4).", "He is tired (F1) and cold (F4). Rests on F2 and F3."},
		{"a range", "F1 to F4 fit one another.", "F1 to F4 fit one another."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := p.resting(tt.text, []string{"f1", "f2", "f3", "f4", "f5", "f9"}); got != tt.want {
				t.Errorf("resting = %q, want %q", got, tt.want)
			}
		})
	}
}

// A missing fact number is explained truthfully: it is on a separate sheet if the paper cites it; otherwise the paper
// only says that a number can be missing. Nothing says whose fact it is.
func TestNumbersThatAreMissing(t *testing.T) {
	const missing = "Facts keep their numbers, so a number may be missing here."
	tests := []struct {
		name  string
		alter func(*checklist.Referral)
		want  string
	}{
		{"all there", func(*checklist.Referral) {}, ""},
		{"taken out", func(r *checklist.Referral) { r.Facts = slices.Delete(r.Facts, 1, 2) }, missing},
		{"never used", func(r *checklist.Referral) { r.Fact("f3").ID = "f5" }, missing},
		{"held, and not named", func(r *checklist.Referral) { r.Fact("f2").Hold = checklist.HoldStaffSafety }, missing},
		{"the last held, and not named", func(r *checklist.Referral) { r.Fact("f3").Hold = checklist.HoldStaffSafety }, ""},
		{"held and named", func(r *checklist.Referral) {
			r.Fact("f2").Hold = checklist.HoldSource
			r.Answers["impact.now"] = checklist.Answer{Text: "He is cold (F1, F2)."}
		}, "F2 is on a separate sheet."},
		{"two held and named in a range", func(r *checklist.Referral) {
			r.Fact("f2").Hold, r.Fact("f3").Hold = checklist.HoldSource, checklist.HoldStaffSafety
			r.Answers["analysis.opinion"] = checklist.Answer{Text: "He is cold: F1 to F3."}
		}, "F2 and F3 are on a separate sheet."},
		{"kept back because of who told it", func(r *checklist.Referral) {
			o := r.AddPerson()
			o.Name, o.NameHeld = "Ivo Marsh", true
			r.Fact("f3").From = o.ID
			r.Answers["strengths.protective"] = checklist.Answer{Text: "Somebody looks in on him (F3)."}
		}, "F3 is on a separate sheet."},
		{"a room is no fact", func(r *checklist.Referral) {
			r.Answers["impact.now"] = checklist.Answer{Text: "He sat in room F12."}
		}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := checklist.New()
			r.Answers = map[string]checklist.Answer{}
			r.AddChild()
			for range 3 {
				f := r.AddFact()
				f.Kind, f.Text = "seen", "He sat by the gate."
			}
			tt.alter(r)
			text := paperText(t, "main", contextOf(r))
			for _, note := range []string{missing, "separate sheet", "not used"} {
				if got, want := strings.Contains(text, note), strings.Contains(tt.want, note); got != want {
					t.Errorf("%q: printed %v, want %v", note, got, want)
				}
			}
			if !strings.Contains(text, tt.want) {
				t.Errorf("want %q in:\n%s", tt.want, text)
			}
			for _, b := range Boxes(inAuthority(t, r, "other")) {
				if n := len(heldCited(newPaper(contextOf(r)), b.Text)); n > 0 && !strings.Contains(b.Text, "on a separate sheet.") {
					t.Errorf("the box %q names a fact that is not in the pack", b.Label)
				}
			}
		})
	}
}

// The sheet for visitors carries the facts that its words cite, since a visitor may not have the referral.
func TestVisitCarriesTheFactsItNames(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	c, o := r.AddChild(), r.AddPerson()
	c.Name, o.Name, o.StaffRisk = "Wyn Parry", "Jem Orme", checklist.Yes
	o.Relations = []checklist.Relation{{To: c.ID, Is: "grandfather"}}
	o.Answers = map[string]checklist.Answer{checklist.QPersonStaffRisk: {Text: "See F2."}}
	for _, text := range []string{"Asleep in assembly.", "A crossbow hung over the door at the school fair."} {
		r.AddFact().Text = text
	}
	text := compose(t, staffSafetyID, contextOf(r))
	if !strings.Contains(text, "crossbow") || strings.Contains(text, "Asleep") {
		t.Errorf("got:\n%s", text)
	}
}
