package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Line by line, the papers are read out from the page of all answers, and saved in the folder where the program was
// started.
func TestPapersLineByLine(t *testing.T) {
	env := readyEnv(t)
	put(t, filepath.Join(env.Config, cardFile), []byte("authority = \"swindon\"\n"))
	draft := importSample(t, env, "rowan")
	folder := t.TempDir()
	t.Chdir(folder)
	in := func(lines ...string) string {
		return typed(append(append([]string{testPass, "*", "6"}, lines...), "!")...)
	}
	const keys, which = "Type p to read the referral", "You can choose from: main, "
	speak(t, env, []spoken{
		{name: "the referral", args: "resume --plain " + draft, in: in("p"), out: []string{keys, "1. In ninety seconds", keys}},
		{name: "which papers there are", args: "resume --plain " + draft, in: in("f nothing"), out: []string{keys, which, keys}},
		{name: "the numbers", args: "resume --plain " + draft, in: in("#", ""), out: []string{keys, "RING NOW", "999", "Have you got through?", keys}},
		{name: "the boxes", args: "resume --plain " + draft, in: in("b", "x"), out: []string{keys, "Box 1 of ", keys}},
		{name: "saved", args: "resume --plain " + draft, in: in("f main"), out: []string{keys, "Folder: "}},
	})
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 || !strings.HasSuffix(files[0].Name(), ".pdf") {
		t.Errorf("%v: %v", err, files)
	}
}

// A new referral is for the council that was named, or else for the one on the school card.
func TestNewReferralIsForACouncil(t *testing.T) {
	t.Parallel()
	for named, want := range map[string]string{"": "bolton", " --authority swindon": "swindon"} {
		env := readyEnv(t)
		put(t, filepath.Join(env.Config, cardFile), []byte("authority = \"bolton\"\n"))
		speak(t, env, []spoken{
			{name: "new" + named, args: "new --plain" + named, in: typed("3", "!"), out: []string{"Saved. To carry on: referral resume"}},
			{name: "it is for " + want, args: "export --format json", in: typed(testPass), out: []string{`"authority": "` + want + `"`}},
		})
	}
}
