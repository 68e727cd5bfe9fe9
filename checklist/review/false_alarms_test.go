package review

import (
	"os"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// TestNoFalseAlarms has sentences as people write them, in which no comparison finds anything.
func TestNoFalseAlarms(t *testing.T) {
	for _, text := range []string{
		"Otto is alone (F1). On Monday she and Mila walked home; Carla rang at 17:00 and he answered.",
		"Otto (F1) has Weetabix at Breakfast Club. His GP is at Hill Surgery.",
		"Mila's reading is at Stage 5. Otto's is at Book 3. In May, Carla wrote to us. She may come.",
		"Otto said \"Spiderman is the best\" and laughed (F1). Ofsted came on Tuesday.",
		"At Christmas, Otto went to Poland with Carla (F1). Mila's Polish is good. Google Translate was used.",
		"Mr Sand's van was outside (F1). Mila and Otto hid. The Police came: PC 4412.",
		"Otto wears Nike shoes from Asda (F1); WhatsApp messages say \"come home\".",
		"Paris and London are in Otto's book (F1); Mila likes Anne Frank's diary.",
		"I told Ms Torvane (F1). I will ring Otto's nursery, Little Acorns, on Friday.",
		"Otto was 4 then, and Mila 8 (F1). Mila, the elder, is up at 6. Otto, too.",
	} {
		r := base()
		reason(text)(r)
		for _, f := range ruled(t, r, finding.Think, now) {
			t.Errorf("%q: %s %q", text, f.Rule, f.Text)
		}
	}
}

// TestGoldenSheets reads the main sheets of the samples as if someone had pasted them into the record: all their names,
// ages, days and numbers are right.
func TestGoldenSheets(t *testing.T) {
	for _, name := range checklist.Samples() {
		data, err := os.ReadFile("../../export/testdata/" + name + "-main.md")
		if err != nil {
			t.Skip("the sheet is not written here")
		}
		r := sample(t, name)
		for i, part := range strings.Split(string(data), "\n## ") {
			if len([]rune(part)) > checklist.MaxAnswer {
				t.Fatalf("%s: part %d is longer than an answer", name, i)
			}
			r.Answers["concern.reason"] = say(part)
			for _, f := range ruled(t, r, finding.Think, made(t, r)) {
				if f.At.Question == "concern.reason" {
					t.Errorf("%s: %s %q", name, f.Rule, f.Text)
				}
			}
		}
	}
}
