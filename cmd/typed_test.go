package cmd

import (
	"os"
	"strings"
	"testing"
)

// For a mistake in a command line the error names the whole command and what was probably meant. It never repeats a
// word that was typed, which can be a child's name.
func TestMistypedCommandLines(t *testing.T) {
	t.Parallel()
	mistyped := func(args, want string) spoken {
		return spoken{name: args, args: args, status: StatusUsage, err: []string{want}, not: []string{"Zebedee"}}
	}
	speak(t, newTestEnv(t), []spoken{
		mistyped("expotr", "there is no such command; did you mean referral export? referral --help lists them"),
		mistyped("GUIDANCE2", "did you mean referral guidance?"),
		mistyped("expotr --help", "did you mean referral export?"),
		mistyped("help chek", "did you mean referral check?"),
		mistyped("authority lst", "did you mean referral authority list? referral authority --help lists them"),
		mistyped("authority lst --help", "did you mean referral authority list?"),
		mistyped("help authority shwo", "did you mean referral authority show?"),
		mistyped("completion bsh", "did you mean referral completion bash?"),
		mistyped("Zebedee", "there is no such command; referral --help lists them"),
		mistyped("Zebedee --help", "there is no such command; referral --help lists them"),
		mistyped("help Zebedee", "there is no such command; referral --help lists them"),
		mistyped("--versoin", "there is no option --versoin; did you mean --version? referral --help lists them"),
		mistyped("authority list --nonsense", "there is no such option; referral authority list --help lists them"),
		mistyped("export --fromat=Zebedee", "there is no option --fromat; did you mean --format? referral export --help lists them"),
		mistyped("check --phrses Zebedee", "did you mean --phrases?"),
		mistyped("workshop list -Z", "there is no option -Z; referral workshop list --help lists them"),
		mistyped("challenge --format", "--format needs a value after it; referral challenge --help shows its use"),
		mistyped("saves --show Zebedee", "--show needs a number; referral saves --help shows its use"),
		mistyped("list --details=Zebedee", "--details is on or off: give it alone, or as --details=false"),
		mistyped("authority show", "authority show needs the ID of one authority; referral authority show --help shows its use"),
		mistyped("authority list Zebedee", "too many words after referral authority list; referral authority list --help shows its use"),
	})
}

// The help of a command is the same however it is asked for, and a word that belongs to the command changes nothing.
func TestHelpOfACommand(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	for _, c := range allCommands(env) {
		words := strings.Fields(c.CommandPath())[1:]
		var before, after testRun
		before.run(env, "", append([]string{"help"}, words...)...)
		after.run(env, "", append(words, "--help")...)
		if strings.Contains(before.out.String(), "true|false") {
			t.Errorf("%s: an option looks as if it needed a value:\n%s", c.CommandPath(), &before.out)
		}
		if before.status != StatusDone || before.out.String() != after.out.String() || before.err.Len() > 0 {
			t.Errorf("%s: status %d, %s\n%s", c.CommandPath(), before.status, &before.err, &before.out)
		}
	}
	speak(t, env, []spoken{
		{name: "a word of the command's own", args: "export k3fz --help", out: []string{"referral export [ID]"}},
		{name: "the name of a case", args: "workshop kester --help", out: []string{"referral workshop [NAME]"}},
	})
}

// Names can be typed in capitals and formats as people call them, and the error names what was probably meant.
func TestNamesAsTyped(t *testing.T) {
	t.Parallel()
	record := recordFile(t, "rowan")
	read := func(args string) string { return args + " --record " + record }
	halves := []string{"On page one: "}
	speak(t, newTestEnv(t), []spoken{
		{name: "a sample", args: "sample TEO", out: []string{`"format"`}},
		{name: "one letter wrong", args: "sample rowen", status: StatusUsage, err: []string{"there is no such sample; did you mean rowan? You can choose from: ayaan, "}, not: []string{"rowen"}},
		{name: "an authority", args: "authority show Dorset", out: []string{"(dorset)"}},
		{name: "an authority by its name", args: "next --made 2026-11-20 -a SWINDON", out: []string{": Swindon (profile"}},
		{name: "most of an authority", args: "authority show nottingham", status: StatusUsage, err: []string{"did you mean nottingham-city? You can choose from: bolton, ", ". If yours is not in the list, use other"}},
		{name: "the record keeps the ID", args: read("export -f JSON -a BOLTON"), out: []string{`"authority": "bolton"`}},
		{name: "a call goes on", args: "call --authority boltan", status: StatusUsage, out: []string{"999"}, err: []string{"did you mean bolton?"}},
		{name: "a format", args: read("challenge --format TEXT"), out: []string{"F1"}},
		{name: "what people call it", args: read("export --format word -o -"), out: []string{"PK"}, err: halves},
		{name: "how its files end", args: "checklist -f txt", out: []string{"==="}},
		{name: "a format, one letter wrong", args: "workshop plan --format markdwn", status: StatusUsage, err: []string{"there is no such format; did you mean markdown? You can choose from: "}},
		{name: "a sheet", args: read("export --format text --sheet ACTIONS"), out: []string{"Record of actions"}},
		{name: "most of a sheet", args: read("export --format text --sheet action"), status: StatusUsage, err: []string{"there is no such sheet; did you mean actions? You can choose from: main, "}},
		{name: "a severity and a format of check", args: "check --severity Fix --format Json -", in: "We met.", status: StatusFound, out: []string{"fix"}},
		{name: "the format of deadlines", args: "next --made 2026-11-20 -f ICS", out: []string{"BEGIN:VCALENDAR"}},
		{name: "the size of type", args: read("export --format pdf --type LARGE -o -"), out: []string{"%PDF-"}, err: halves},
		{name: "a part", args: "guidance Consent", out: []string{"==="}},
		{name: "a part, one letter wrong", args: "guidance consemt", status: StatusUsage, err: []string{"there is no such part; did you mean consent? You can choose from: "}},
		{name: "a question", args: "explain Child.Name", out: []string{"child.name"}},
		{name: "a question, one letter wrong", args: "explain child.nmae", status: StatusUsage, err: []string{"did you mean child.name?"}},
		{name: "most of a rule", args: "explain vague-chao", status: StatusUsage, err: []string{"did you mean vague-chaotic"}},
	})
}

// The format follows from the ending of the file, in capitals or not; --format comes first.
func TestFormatFollowsFromTheFile(t *testing.T) {
	env, record := newTestEnv(t), recordFile(t, "hana")
	t.Chdir(t.TempDir())
	for _, c := range []struct{ args, file, begins string }{
		{"export --record " + record, "a.pdf", "%PDF-"},
		{"export --record " + record, "a.DOCX", "PK"},
		{"export --record " + record, "a.md", "*Fictional"},
		{"export --record " + record, "a.json", "{"},
		{"export --format text --record " + record, "b.md", "Fictional"},
		{"challenge --record " + record, "c.md", "*Fictional"},
		{"challenge --record " + record, "c.out", "Fictional"},
		{"checklist", "d.pdf", "%PDF-"},
		{"workshop plan", "e.docx", "PK"},
		{"workshop handout wren", "f.txt", "Fictional"},
	} {
		var got testRun
		got.run(env, "", append(strings.Fields(c.args), "-o", c.file)...)
		data, err := os.ReadFile(c.file)
		if got.status != StatusDone || err != nil || !strings.HasPrefix(string(data), c.begins) {
			t.Errorf("%s -o %s: status %d, %v, %.40q\n%s", c.args, c.file, got.status, err, data, &got.err)
		}
	}
	speak(t, env, []spoken{
		{name: "no ending says which", args: "export --record " + record + " -o g.odt", status: StatusUsage, err: []string{"or an --output that ends in .pdf, .docx, .md, .txt or .json"}},
	})
}
