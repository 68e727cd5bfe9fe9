package export

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/document"
)

// notPrinted are answers printed on none of these papers: they belong to the record of actions, or only steer the
// program.
var notPrinted = []string{"check.", "after.", "review.", "call.when", "call.answered_by", "history.chronology"}

// loose returns text in lower case, without spaces at line ends or a paper's full stop, for comparing.
func loose(s string) string {
	return strings.TrimSuffix(strings.ToLower(strings.TrimSpace(s)), ".")
}

// TestEveryAnswerPrints looks for each answer, fact and event of each sample on its papers.
func TestEveryAnswerPrints(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		c := contextOf(r)
		var all strings.Builder
		for _, id := range append([]string{"main"}, SeparateSheets(r)...) {
			all.WriteString(paperText(t, id, c) + "\n")
		}
		text := strings.ToLower(all.String())
		want := func(where, s string) {
			for _, said := range sentencesOf(s) { // Page one may continue in another part.
				if !strings.Contains(text, loose(said)) {
					t.Errorf("%s: %s is on no paper: %q", name, where, said)
				}
			}
		}
		answers := func(who string, m map[string]checklist.Answer) {
			for _, id := range slices.Sorted(maps.Keys(m)) {
				if slices.ContainsFunc(notPrinted, func(p string) bool { return strings.HasPrefix(id, p) }) {
					continue
				}
				q, _ := c.Guide.Question(id)
				a := m[id]
				if q.LabelFor(a.Text) == a.Text {
					want(who+" "+id, a.Text)
				}
				if p := r.Person(who); a.Gap != nil && (p == nil || !p.Unborn() || a.Gap.Kind != "does_not_apply") { // Most questions do not apply before birth.
					want(who+" "+id, a.Gap.Note)
				}
			}
		}
		answers("", r.Answers)
		for _, p := range r.People {
			answers(p.ID, p.Answers)
			for _, s := range append([]string{p.Name, p.Phone, p.SafeContact, p.Email, p.NHSNumber, p.UPN}, p.Aliases...) {
				want(p.ID, s)
			}
			for _, t := range p.Relations {
				want(p.ID+" relation", t.Is)
			}
			if p.Work != nil {
				want(p.ID+" work", p.Work.Post)
			}
		}
		for _, h := range r.Homes {
			want(h.ID, h.Address)
			want(h.ID, h.Postcode)
			want(h.ID, h.Phone)
		}
		for _, f := range r.Facts {
			for _, s := range []string{checklist.Printed(f.ID) + ".", f.Text, f.Words, f.Asked, f.Meaning, f.KnownHow, f.Where, f.Written.Note, f.Injury.Place, f.Injury.Size, f.Injury.Colour} {
				want(f.ID, s)
			}
		}
		for _, e := range r.Events {
			want(e.ID, e.Text)
			want(e.ID, e.Outcome)
			want(e.ID, e.Why)
		}
		want("family told", r.Sharing.FamilyTold.What)
		for _, rt := range r.Routes {
			want(string(rt.Route), rt.Who)
			want(string(rt.Route), rt.Reference)
		}
	}
}

// TestEachQuestionHasAPlace gives every question that people read its own answer and looks for it on the main sheet.
func TestEachQuestionHasAPlace(t *testing.T) {
	g := checklist.Default()
	for _, q := range g.All() {
		if slices.ContainsFunc(notPrinted, func(p string) bool { return strings.HasPrefix(q.ID, p) }) || checklist.Bound(q.ID) {
			continue
		}
		r := checklist.New()
		child := r.AddChild()
		child.Name = "Kit Lane"
		parent := r.AddPerson()
		parent.Name, parent.Relations = "Ida Lane", []checklist.Relation{{To: child.ID, Is: "mother"}}
		parent.Consent.Told = "not_yet"
		ref := checklist.Ref{Question: q.ID}
		switch q.Of {
		case checklist.OfReferral:
		case checklist.OfChild:
			ref.Subject = child.ID
		case checklist.OfPerson, checklist.OfParent:
			ref.Subject = parent.ID
		default:
			continue
		}
		const canary = "Quince 4711"
		if err := checklist.Set(r, g, ref, checklist.Value{Text: canary}); err != nil {
			t.Errorf("%s: %v", q.ID, err)
			continue
		}
		if q.ID == "referral.police_help" {
			continue // A choice, printed on the sheet on visiting safely.
		}
		if q.ID == checklist.QPersonSafeRing {
			continue // TestWhenASourceCanBeRungIsOnTheirSheetAlone looks for it.
		}
		if q.ID == checklist.QConsentKeptSecret {
			if text := paperText(t, SourcesID, contextOf(r)); !strings.Contains(text, canary) {
				t.Errorf("%s: the answer is not on the sheet of protected sources", q.ID)
			}
			continue // TestSecretsAreOnTheirSheetAlone looks for it everywhere else.
		}
		if text := strings.ToLower(paperText(t, "main", contextOf(r))); !strings.Contains(text, strings.ToLower(canary)) {
			t.Errorf("%s: the answer is not on the main sheet", q.ID)
		}
		if err := checklist.Set(r, g, ref, checklist.Value{Gap: &checklist.Gap{Kind: "asked", On: "2026-11-16", Note: canary}}); err != nil {
			t.Errorf("%s: %v", q.ID, err)
		}
		if text := strings.ToLower(paperText(t, "main", contextOf(r))); !leaveOut(q) && !strings.Contains(text, strings.ToLower(canary)) {
			t.Errorf("%s: the gap is not on the main sheet", q.ID)
		}
	}
}

// TestCallBlanks checks that with nothing known, the script has its eight blanks and the six answers to write down, and
// no more.
func TestCallBlanks(t *testing.T) {
	d, _ := composed(t, "call", contextOf(checklist.New()))
	var labels []string
	for _, b := range d.Blocks {
		if b, ok := b.(document.Blank); ok {
			labels = append(labels, b.Label.String())
		}
	}
	if len(labels) != 8+6 {
		t.Errorf("%d blanks, want 14: %q", len(labels), labels)
	}
	table, ok := d.Blocks[0].(document.KeyValues)
	if !ok || len(table.Rows) == 0 || table.Rows[0].Value.String() != "01632 960100" {
		t.Error("the school's own number does not stand first")
	}
	c := contextOf(checklist.New())
	c.Numbers = nil
	if text := paperText(t, "call", c); !strings.Contains(text, "999") || !strings.Contains(text, otherNumbers) {
		t.Error("without numbers the call sheet does not say where to find one")
	}
}

// TestReasonBeforeFamilyTold checks that the reason why the parents do not know comes first in the script's part on the
// family (R36).
func TestReasonBeforeFamilyTold(t *testing.T) {
	text := paperText(t, "call", contextOf(sample(t, "rowan.json")))
	reason, told := strings.Index(text, "Why the parents have not been told first:"), strings.Index(text, "Family told:")
	if reason < 0 || told < reason {
		t.Errorf("the reason is at %d and the line on the family at %d", reason, told)
	}
}

// TestCallIsShort checks that reading aloud in SAFER order takes less than three minutes, at about 170 words a minute,
// however long the answers. Bold words and headings guide the caller and are not read out.
func TestCallIsShort(t *testing.T) {
	for _, name := range sampleNames(t) {
		d, _ := composed(t, "call", contextOf(sample(t, name)))
		words, script := 0, false
		for _, b := range d.Blocks {
			switch b := b.(type) {
			case document.Heading:
				script = b.Level == 2 || strings.HasPrefix(b.Text.String(), "What to say")
			case document.Paragraph:
				for _, span := range b.Text {
					if script && !span.Strong {
						words += len(strings.Fields(span.Text))
					}
				}
			}
		}
		if words > 480 || words < 60 {
			t.Errorf("%s: %d words are read out, want 60 to 480", name, words)
		}
	}
}

// TestAdviceNamesNoOne checks that the script for advice holds no name, address or words of the record (R16).
func TestAdviceNamesNoOne(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		text := paperText(t, "advice", contextOf(r))
		for _, p := range r.People {
			for _, s := range append(strings.Fields(p.Name), p.Aliases...) {
				if len(s) > 3 && strings.Contains(text, s) {
					t.Errorf("%s: the script for advice names %s", name, p.ID)
				}
			}
		}
		for _, h := range r.Homes {
			if h.Address != "" && strings.Contains(text, h.Address) {
				t.Errorf("%s: the script for advice holds an address", name)
			}
		}
	}
}

// sound checks that a paper is well formed: no empty title, paragraph, table or list, and headings one level at a time.
func sound(t testing.TB, id string, d document.Document) {
	t.Helper()
	if d.Title == "" || strings.Contains(d.Title, "\n") {
		t.Errorf("sheet %s: the title is empty or has a line feed", id)
	}
	level := 0
	var check func([]document.Block)
	check = func(blocks []document.Block) {
		for _, b := range blocks {
			switch b := b.(type) {
			case document.Heading:
				if b.Level > level+1 || b.Level < 1 || b.Text.String() == "" {
					t.Errorf("sheet %s: heading of level %d after %d", id, b.Level, level)
				}
				level = b.Level
			case document.Paragraph:
				if strings.TrimSpace(b.Text.String()) == "" {
					t.Errorf("sheet %s: an empty paragraph", id)
				}
			case document.Fact:
				check(b.Body)
			case document.Table:
				for _, r := range b.Rows {
					if len(r) != len(b.Head) {
						t.Errorf("sheet %s: a row of %d cells under %d", id, len(r), len(b.Head))
					}
				}
				if len(b.Rows) == 0 {
					t.Errorf("sheet %s: a table without rows", id)
				}
			case document.KeyValues:
				if len(b.Rows) == 0 {
					t.Errorf("sheet %s: a table without rows", id)
				}
			case document.List:
				if len(b.Items) == 0 {
					t.Errorf("sheet %s: an empty list", id)
				}
			case document.Blank:
				if b.Lines < 1 || b.Label.String() == "" {
					t.Errorf("sheet %s: a blank without a line or a label", id)
				}
			}
		}
	}
	check(d.Blocks)
}

func TestSound(t *testing.T) {
	records := map[string]*checklist.Referral{"empty": checklist.New()}
	child := checklist.New()
	child.AddChild()
	records["a child and nothing more"] = child
	for _, name := range sampleNames(t) {
		records[name] = sample(t, name)
	}
	for name, r := range records {
		t.Run(name, func(t *testing.T) {
			for _, s := range Sheets() {
				d, ok := s.Compose(contextOf(r))
				if !ok {
					continue
				}
				sound(t, s.ID, d)
				for _, f := range Formats() {
					var b strings.Builder
					if err := f.Write(&b, d); err != nil || b.Len() == 0 {
						t.Errorf("sheet %s as %s: %v", s.ID, f.ID, err)
					}
				}
				if d2, _ := s.Compose(contextOf(r)); fmt.Sprint(d) != fmt.Sprint(d2) {
					t.Errorf("sheet %s: the same record gives two papers", s.ID)
				}
			}
		})
	}
}
