package main

import (
	"os"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"referral/checklist/when"
	"referral/cmd"
)

// TestMain lets the scripts run the program itself, with a stopped clock and a cheap passphrase.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"referral": scripted})
}

func scripted() {
	env := cmd.NewEnv()
	if at := os.Getenv("NOW"); at != "" {
		loc, err := when.Location()
		if err != nil {
			panic(err)
		}
		now, err := time.ParseInLocation("2006-01-02T15:04", at, loc)
		if err != nil {
			panic(err)
		}
		env.Now = func() time.Time { return now }
	}
	env.Work = 4
	os.Exit(cmd.Run(env, os.Args[1:]))
}

// TestScripts runs testdata/*.txtar, one behaviour a file.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("HOME", env.WorkDir+"/home")
			env.Setenv("XDG_STATE_HOME", env.WorkDir+"/state")
			env.Setenv("XDG_CONFIG_HOME", env.WorkDir+"/config")
			env.Setenv("NOW", "2026-11-12T11:40")
			env.Setenv("TERM", "xterm-256color")
			return nil
		},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": func(ts *testscript.TestScript, _ bool, args []string) {
				want := args[0]
				err := ts.Exec(args[1], args[2:]...)
				got := "0"
				if err != nil {
					got = exitStatus(err)
				}
				if got != want {
					ts.Fatalf("got status %s, want %s (%v)", got, want, err)
				}
			},
		},
	})
}
