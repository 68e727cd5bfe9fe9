package cmd

import (
	"os/exec"
	"strings"
	"testing"
)

// The manual page names every command and option, and man can read it.
func TestManual(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	var got testRun
	got.run(env, "", "man")
	page := got.out.String()
	for _, c := range newRoot(env).Commands() {
		if !c.Hidden && !strings.Contains(page, ".SS referral "+c.Name()) {
			t.Errorf("it does not have %s", c.Name())
		}
	}
	for _, want := range []string{".SS referral authority show ID", `.B \-o, \-\-output`, "XDG_STATE_HOME", ".B 130", `referral next \-\-made`} {
		if !strings.Contains(page, want) {
			t.Errorf("it does not have %q", want)
		}
	}
	if strings.Contains(page, "LOCALAPPDATA") {
		t.Error("it lists the variables of Windows")
	}
	groff, err := exec.LookPath("groff")
	if err != nil {
		return
	}
	c := exec.Command(groff, "-man", "-Tutf8", "-ww", "-Kutf8")
	c.Stdin = strings.NewReader(page)
	var said strings.Builder
	c.Stderr = &said
	if out, err := c.Output(); err != nil || said.Len() > 0 || len(out) < len(page)/2 {
		t.Errorf("groff: %v\n%s", err, &said)
	}
}

func TestTextForMan(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		"a\n\n.b": "a\n.PP\n\\&.b\n", "'c' \\d": "\\&'c' \\ed\n", "--e": "\\-\\-e\n",
	} {
		if got := roffText(in); got != want {
			t.Errorf("roffText(%q) = %q, want %q", in, got, want)
		}
	}
}
