package wording

import (
	"os"
	"path/filepath"
	"testing"

	"referral/checklist/finding"
)

// TestPlainEnglish: a careful referral in a teacher's own English gets few comments, and is not asked for what it says
// in other words. The careful ones are half as long again and full of dates; each is by a different writer, about a different
// worry.
func TestPlainEnglish(t *testing.T) {
	t.Parallel()
	for pattern, most := range map[string]int{"plain-*.md": 2, "careful-*.md": 6} {
		names, err := filepath.Glob("testdata/" + pattern)
		if err != nil || len(names) == 0 {
			t.Fatal(err, names)
		}
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range Default().Absent(string(b), Options{}) {
				t.Errorf("%s: %s", name, f.Ask)
			}
			if fs := Check(string(b), Options{Floor: finding.Think}); len(fs) > most {
				t.Errorf("%s: %d comments, want at most %d: %v", name, len(fs), most, fs)
			}
		}
	}
}

// TestNotAbsent: what a short text says in its own words is not asked for.
func TestNotAbsent(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"Today, the fourth of May, Omar's tutor Miss Adeyemi saw that his hand was swollen. He told her, \"My uncle shut it in the door.\" " +
			"He could not hold a pen. We would like a social worker to see him tonight.",
		"At 9.30am on Monday Kim Yates changed Ava, who screamed when her sore skin was washed. Her mum told Kim, \"I've had no money for nappies.\" " +
			"Could someone from your team call her mum this afternoon?",
		"Grace (10) came to me at break on 12/3/26. In her own words: \"I sleep in the bath because the lock works.\" " +
			"She fell asleep in maths on three days. She needs someone from your service to see her home.",
		"At 2.40pm on 5 March the driver, Mr Amos, handed me a note. It reads \"please dont let him pick me up\". Leo has bitten his nails until " +
			"they bleed. Will you tell us by 4pm who may collect him?",
	} {
		for _, f := range Default().Absent(text, Options{}) {
			t.Errorf("%s: %s", text, f.Ask)
		}
	}
	for _, text := range []string{"Leo could not like it. He will need shoes.", "He would not say. You can see why."} {
		asked := false
		for _, f := range Default().Absent(text, Options{}) {
			asked = asked || f.Rule == "absent-ask"
		}
		if !asked {
			t.Errorf("%s: nothing asks for anything, and it was not noticed", text)
		}
	}
}
