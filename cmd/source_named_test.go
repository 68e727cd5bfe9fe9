package cmd

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/wizard"
)

// At a terminal, a paper with a protected source's name is written only after a yes, each time.
func TestExportAsksAboutASourcesName(t *testing.T) {
	t.Parallel()
	const record = `{"format": 1, "fictional": true, "referral": {}, "sharing": {},
		"people": [{"id": "p1", "referred": true, "name": "Ines Lowe", "consent": {}}, {"id": "p2", "name": "Grace Idowu", "name_held": true, "consent": {}}],
		"facts": [{"id": "f1", "kind": "seen", "about": ["p1"], "text": "The gate was open, as grace's son had left it."}]}`
	folder := t.TempDir()
	file := put(t, filepath.Join(folder, "r.json"), []byte(record))
	for _, command := range []string{"export --format text", "export --format fields", "export --format text --sheet chronology", "challenge --format text"} {
		for typed, goes := range map[string]bool{"": false, "no": false, "yes": true, "Yes": true} {
			env := readyEnv(t)
			env.Terminal = true
			paper := filepath.Join(folder, "paper.txt")
			var got testRun
			got.run(env, typed+"\n", append(strings.Fields(command), "--record", file, "--output", paper)...)
			_, missing := os.Stat(paper)
			if !strings.Contains(got.err.String(), `"grace"`) || !strings.Contains(got.err.String(), wizard.WordsNamedAsk) {
				t.Errorf("%s was not asked about:\n%s", command, &got.err)
			}
			if n := strings.Count(got.err.String(), `"grace"`); n > 1 {
				t.Errorf("%s says the name %d times:\n%s", command, n, &got.err)
			}
			if wrote := got.status == StatusDone && missing == nil; wrote != goes || !goes && missing == nil {
				t.Errorf("%s after %q: status %d, %v\n%s", command, typed, got.status, missing, &got.err)
			}
			_ = os.Remove(paper)
		}
	}
}
