package text

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"referral/export/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample returns a paper with every kind of block.
func sample() document.Document {
	return document.Document{
		Title:    "Referral: Noor Haddad, born 4 May 2015 (11)",
		Mark:     "Fictional: for training and tests",
		Audience: "For the front door only",
		Blocks: []document.Block{
			document.Paragraph{Text: document.Join(document.Strong("A referral, not information only."), document.Plain(" Sent at 12:50.\nRing 01632 960850; s.hart@hillside.example."))},
			document.Heading{Level: 1, Text: document.Plain("1. In ninety seconds")},
			document.KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []document.Row{
				{Key: document.Plain("We ask"), Value: document.Plain("A visit today, before the school bus brings Noor home at a quarter to four.\nBy 14:45, tell us.")},
				{Key: document.Plain("Family told?"), Value: document.Join(document.Plain("Nobody yet. "), document.Strong("Do not ring the home."))},
				{Key: document.Plain("Visiting safely")},
			}},
			document.Heading{Level: 2, Text: document.Plain("Facts")},
			document.Fact{Number: "F1", Kind: "Heard", Lead: document.Plain("Thu 12 Nov, 10:52, Room 14, by Sam Hart. He asked, \"Are you all right?\" Noor said:"), Body: []document.Block{
				document.Quote{Text: []document.Text{document.Plain("No. It's the lock.\nI can't get out."), document.Plain("Don't ring home.")}, By: document.Plain("Noor, to Mr Hart")},
				document.Paragraph{Text: document.Plain("Written down at 10:58.")},
			}},
			document.Fact{Number: "F2", Kind: "Record", Lead: document.Plain("register. Late on 9 of 12 days.")},
			document.Quote{Text: []document.Text{document.Join(document.Plain("Nie chcę wracać, "), document.Text{{Text: "تعبت", Lang: "ar"}})}, Lang: "pl"},
			document.Quote{Text: []document.Text{document.Plain("我不想回家。晚上门锁着，我出不去，也没有灯。奶奶来的时候才有人开门，我想住在奶奶家，星期三最好。")}, Lang: "zh"},
			document.Table{Head: []string{"Name, born", "Who", "Contact"}, Rows: [][]document.Text{
				{document.Plain("Rima Haddad, 1988"), document.Plain("Mother\nsame home"), document.Strong("Safe: work, 01632 960411")},
				{document.Plain("Adam Haddad"), document.Plain("Brother"), nil},
			}},
			document.List{Numbered: true, Items: []document.Text{document.Plain("You decide by 14:45 who takes Noor and where; until then Noor stays with Mr Hart, not on the bus."), document.Plain("We ring at 15:00.")}},
			document.List{Items: []document.Text{document.Plain("A bed.\nAnd breakfast."), document.Plain("A lamp.")}},
			document.Figure{Alt: "A square with F1 in it.", Instead: []document.Block{document.List{Items: []document.Text{document.Plain("In the square: F1")}}}},
			document.Ticks{Label: document.Plain("Was the child spoken to alone?"), Options: []string{"Yes", "No", "Not known"}},
			document.Ticks{Label: document.Plain("Who was in the room?"), Options: []string{"A parent or somebody who cares for the child", "A brother or sister", "Another adult"}},
			document.Blank{Label: document.Plain("What did you see?"), Lines: 2},
			document.PageBreak{},
			document.Paragraph{Text: document.Plain("The end.")},
		},
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", path, diff)
	}
}

func written(t *testing.T, d document.Document, width int) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d, width); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestWrite(t *testing.T) {
	golden(t, "sample.txt", written(t, sample(), 0))
	golden(t, "narrow.txt", written(t, sample(), 40))
}

func TestPlain(t *testing.T) { golden(t, "plain.txt", Plain(sample().Blocks)+"\n") }

func TestWriteNothing(t *testing.T) {
	if got := written(t, document.Document{}, 0); got != "\n" {
		t.Errorf("an empty document gave %q, want one line feed", got)
	}
}

func TestUnknownBlock(t *testing.T) {
	d := document.Document{Blocks: []document.Block{&document.Heading{Level: 1, Text: document.Plain("Rowan")}}}
	err := Write(&bytes.Buffer{}, d, 0)
	if err == nil || strings.Contains(err.Error(), "Rowan") {
		t.Errorf("Write() = %v, want an error that names the type and holds no text", err)
	}
}
