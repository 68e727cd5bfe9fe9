package workshop

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"referral/export/document"
	"referral/export/markdown"
)

var update = flag.Bool("update", false, "write the golden papers anew")

// The papers of one case, and the running order. Read the golden files as a trainer would.
func TestPapers(t *testing.T) {
	t.Parallel()
	s, ok := Find("kester")
	if !ok {
		t.Fatal("there is no case kester")
	}
	papers := map[string]document.Document{"plan": PlanPaper()}
	for _, h := range []Handout{ForParticipants, ForTrainer, PairCards} {
		papers["kester-"+string(h)] = s.Handout(h)
	}
	for name, paper := range papers {
		var got bytes.Buffer
		if err := markdown.Write(&got, paper); err != nil {
			t.Fatal(err)
		}
		golden := filepath.Join("testdata", name+".md")
		if *update {
			if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if got.String() != string(want) {
			t.Errorf("%s has changed; go test ./wizard/workshop -update, then read the difference", golden)
		}
	}
}
