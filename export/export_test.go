package export

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"referral/checklist"
	"referral/export/document"
	"referral/export/markdown"
)

var update = flag.Bool("update", false, "write the golden files anew")

const samples = "../checklist/samples"

func sample(t testing.TB, name string) *checklist.Referral {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(samples, name))
	if err != nil {
		t.Fatal(err)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func sampleNames(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(samples, "*.json"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no samples: %v", err)
	}
	var names []string
	for _, p := range paths {
		names = append(names, filepath.Base(p))
	}
	return names
}

func contextOf(r *checklist.Referral) Context {
	return Context{
		R:     r,
		Guide: checklist.Default(),
		Now:   time.Date(2026, time.November, 20, 15, 0, 0, 0, time.UTC),
		Numbers: []Number{
			{Label: "Our own safeguarding line", Number: "01632 960100"},
			{Label: "Front door", Number: "01632 960200", Note: "checked 1 November 2026"},
		},
	}
}

func written(t testing.TB, d document.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := markdown.Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// compose returns a sheet as Markdown, empty if it has nothing to print.
func compose(t testing.TB, id string, c Context) string {
	t.Helper()
	s, ok := Find(id)
	if !ok {
		t.Fatalf("there is no sheet %s", id)
	}
	d, ok := s.Compose(c)
	if !ok {
		return ""
	}
	return written(t, d)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got); run go test ./export -update and read it:\n%s", path, diff)
	}
}

// TestGolden composes every paper of every sample. Read the golden files as their reader would.
func TestGolden(t *testing.T) {
	for _, name := range sampleNames(t) {
		base := strings.TrimSuffix(name, ".json")
		t.Run(base, func(t *testing.T) {
			r := sample(t, name)
			for _, id := range append([]string{"main", "call", chronologyID}, SeparateSheets(r)...) {
				golden(t, base+"-"+id+".md", compose(t, id, contextOf(r)))
			}
		})
	}
	t.Run("empty", func(t *testing.T) {
		r := checklist.New()
		for _, id := range []string{"main", "call", "advice"} {
			golden(t, "empty-"+id+".md", compose(t, id, contextOf(r)))
		}
	})
	t.Run("early", func(t *testing.T) { // Six answers, minutes before a child goes home.
		r := early(t)
		for _, id := range []string{"main", "call"} {
			golden(t, "early-"+id+".md", compose(t, id, contextOf(r)))
		}
	})
	t.Run("gaps", func(t *testing.T) {
		r := allGaps(t)
		for _, id := range []string{"main", "call"} {
			golden(t, "gaps-"+id+".md", compose(t, id, contextOf(r)))
		}
	})
	t.Run("worksheet", func(t *testing.T) { // A small guide: the wording of the real one may change without this file.
		g, err := checklist.Load(os.DirFS(filepath.Join("testdata", "guide")), []string{"paper"})
		if err != nil {
			t.Fatal(err)
		}
		golden(t, "worksheet.md", compose(t, "worksheet", Context{R: checklist.New(), Guide: g}))
	})
}

func TestEverySheetHasAGolden(t *testing.T) {
	for _, s := range Sheets() {
		files, err := filepath.Glob(filepath.Join("testdata", "*"+s.ID+".md"))
		if err != nil || len(files) == 0 {
			t.Errorf("%s: no golden file shows this sheet", s.ID)
		}
	}
}

// early returns a record with six answers and nothing else.
func early(t testing.TB) *checklist.Referral {
	r := checklist.New()
	child := r.AddChild().ID
	for _, a := range []struct{ id, subject, text, choice string }{
		{"referral.tonight", "", "", "yes"},
		{"child.name", child, "Oren Lacey", ""},
		{"concern.reason", "", "Oren says that his uncle hit him with a lead this morning. There is a red line across his neck.", ""},
		{"child.whereabouts", child, "In the library with Ms Dunne.", ""},
		{"child.next_leaves", child, "15:10, collected by his uncle.", ""},
		{"concern.who_and_reach", "", "His uncle, first name Pat. His sister in Year 1 is collected by him too.", ""},
	} {
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: a.id, Subject: a.subject}, checklist.Value{Text: a.text, Choice: a.choice}); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// allGaps returns a record of a child and a mother in which every must-have is answered by an honest gap.
func allGaps(t testing.TB) *checklist.Referral {
	g, r := checklist.Default(), checklist.New()
	child, mother := r.AddChild(), r.AddPerson()
	child.Name, mother.Name = "Oren Lacey", "Joss Lacey"
	mother.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	gaps := []checklist.Gap{{Kind: "asked", On: "2026-11-18"}, {Kind: "not_asked"}, {Kind: "will_ask", On: "2026-11-23"}, {Kind: "will_ask", On: "2026-11-24", Note: "the office rings"}, {Kind: "declined"}}
	n := 0
	for _, q := range g.All() {
		if q.Need != checklist.Must || q.ID == "child.name" || q.ID == "person.name" || q.ID == "family.relation" {
			continue
		}
		ref := checklist.Ref{Question: q.ID}
		switch q.Of {
		case checklist.OfChild:
			ref.Subject = child.ID
		case checklist.OfPerson, checklist.OfParent:
			ref.Subject = mother.ID
		case checklist.OfReferral:
		default:
			continue
		}
		gap := gaps[n%len(gaps)]
		n++
		if err := checklist.Set(r, g, ref, checklist.Value{Gap: &gap}); err != nil {
			t.Logf("%s: %v", q.ID, err)
		}
	}
	return r
}

// TestWorksheetAsksEveryMust checks that each must-have of the guide is on the paper, and that nothing on it speaks of
// the screen.
func TestWorksheetAsksEveryMust(t *testing.T) {
	text := paperText(t, "worksheet", Context{R: sample(t, "rowan.json"), Guide: checklist.Default()})
	for _, q := range checklist.Default().All() {
		if q.Need == checklist.Must && elementOf(q) == "" && !strings.Contains(text, onPaper(q, q.Title)) {
			t.Errorf("%s is not on the worksheet", q.ID)
		}
	}
	for _, w := range []string{"Rowan", "on every screen", "{name}", "{child}"} {
		if strings.Contains(text, w) {
			t.Errorf("the worksheet holds %q", w)
		}
	}
}

// TestWorksheetHasEveryOptional checks that optional questions have a place too, and that a choice comes with its
// options.
func TestWorksheetHasEveryOptional(t *testing.T) {
	text := paperText(t, "worksheet", Context{R: checklist.New(), Guide: checklist.Default()})
	before, register, _ := strings.Cut(text, fromRegister)
	for _, q := range checklist.Default().All() {
		if q.Need != checklist.Optional || !q.Asked() {
			continue
		}
		if want := onPaper(q, q.Title); !strings.Contains(text, want) && !strings.Contains(register, "\n"+q.Label+"\n") {
			t.Errorf("%s is not on the worksheet:\n%s", q.ID, before)
		}
	}
	for _, want := range []string{"One of: Child protection plan now; Child in need plan now; Looked after by a council now", "One of: We have seen the birth or adoption certificate"} {
		if !strings.Contains(text, want) {
			t.Errorf("the worksheet lacks %q", want)
		}
	}
	if strings.Contains(text, "the same for the child?") {
		t.Error("the worksheet asks whether something is the same for every child")
	}
}
