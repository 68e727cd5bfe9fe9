package cmd

import (
	"strings"
	"testing"
)

// A mistake in a command line is met with the name of the whole command and with what was perhaps meant. A word that was
// typed is never repeated: it may be a child's name.
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

// The help of a command is the same whichever way it is asked for, and a word that belongs to the command changes nothing.
func TestHelpOfACommand(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	for _, c := range allCommands(env) {
		words := strings.Fields(c.CommandPath())[1:]
		var before, after testRun
		before.run(env, "", append([]string{"help"}, words...)...)
		after.run(env, "", append(words, "--help")...)
		if before.status != StatusDone || before.out.String() != after.out.String() || before.err.Len() > 0 {
			t.Errorf("%s: status %d, %s\n%s", c.CommandPath(), before.status, &before.err, &before.out)
		}
	}
	speak(t, env, []spoken{
		{name: "a word of the command's own", args: "export k3fz --help", out: []string{"referral export [ID]"}},
		{name: "the name of a case", args: "workshop kester --help", out: []string{"referral workshop [NAME]"}},
	})
}
