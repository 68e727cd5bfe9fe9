package document

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// In large print no table is left, no word of one is lost, and an empty table becomes room to write.
func TestInLargePrint(t *testing.T) {
	d := Document{Title: "One", Blocks: []Block{
		Heading{Level: 1, Text: Plain("Who")},
		KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []Row{{Key: Plain("Told?"), Value: Plain("Yes."), Note: "Continued in section 7."}, {Key: Plain("Reference"), Value: nil}}},
		Fact{Number: "F1", Body: []Block{Table{Head: []string{"When", "What"}, Rows: [][]Text{{Strong("Monday"), Plain("Seen.")}, {Plain("Friday"), nil}}}}},
		Table{Head: []string{"Name", "Number"}, Rows: [][]Text{{nil, nil}}},
		Table{Head: []string{"Step", "Done"}, Rows: [][]Text{{Plain("Ring"), nil}, {Plain("Write"), Plain("Friday")}}, Write: true},
	}}
	want := []Block{
		Heading{Level: 1, Text: Plain("Who")},
		Paragraph{Text: Join(Strong("Told? "), Plain("Yes."), Plain(" Continued in section 7.")), Row: true},
		Blank{Label: Strong("Reference"), Lines: 1},
		Fact{Number: "F1", Body: []Block{
			Paragraph{Text: Join(Strong("When: "), Strong("Monday"), Plain("\n"), Strong("What: "), Plain("Seen.")), Row: true},
			Paragraph{Text: Join(Strong("When: "), Plain("Friday")), Row: true},
		}},
		Blank{Label: Strong("Name"), Lines: 1},
		Blank{Label: Strong("Number"), Lines: 1},
		Paragraph{Text: Join(Strong("Step: "), Plain("Ring")), Row: true},
		Blank{Label: Strong("Done"), Lines: 1},
		Paragraph{Text: Join(Strong("Step: "), Plain("Write"), Plain("\n"), Strong("Done: "), Plain("Friday")), Row: true},
	}
	got := d.InLargePrint()
	if diff := cmp.Diff(want, got.Blocks); diff != "" {
		t.Errorf("InLargePrint() differs (-want +got):\n%s", diff)
	}
	if !got.Large || d.Large {
		t.Errorf("large: %v, and the original: %v", got.Large, d.Large)
	}
	if _, ok := d.Blocks[2].(Fact).Body[0].(Table); !ok {
		t.Error("InLargePrint changed the original")
	}
}
