package cmd

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// keysOf adds every key of a value to a set, down to its leaves.
func keysOf(v any, keys map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			keysOf(x, keys)
		}
	case map[string]any:
		for key, x := range v {
			keys[key] = true
			keysOf(x, keys)
		}
	}
}

// What --json prints is JSON, and docs/formats.md lists each of its keys on the row of the command.
func TestKeysOfJSONAreInTheDocs(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(filepath.Join("..", "docs", "formats.md"))
	if err != nil {
		t.Fatal(err)
	}
	env, record := readyEnv(t), recordFile(t, "teo")
	importSample(t, env, "rowan")
	for _, c := range []struct {
		row, args, in string
		has           []string // has lists keys that must be among those printed.
	}{
		{"`check --format json`", "check --format json -", "Mum is chaotic.", []string{"findings", "rule", "text"}},
		{"`check --format json`", "check --format json --record " + record + " --severity info", "", []string{"at", "question"}},
		{"`next --format json`", "next --made 2026-11-20 --format json", "", []string{"steps", "by"}},
		{"`list --json`", "list --json", "", []string{"id", "saved"}},
		{"`list --json`", "list --details --json", testPass, []string{"initials", "step"}},
		{"`authority list --json`", "authority list --json", "", []string{"numbers", "unknown"}},
		{"`facts FILE --json`", "facts - --json", "Date,By,Note\n3/9/2026,A Patel,In the hall\nsoon,A Patel,In the yard\n", []string{"rows", "author", "why"}},
		{"`outcome --json`", "outcome --json --record " + record, "", []string{"answer", "expect"}},
		{"`explain ID --json`", "explain concern.reason --json", "", []string{"title", "example", "sources"}},
		{"`explain ID --json`", "explain voice-day --json", "", []string{"looks_for", "requirements"}},
		{"`explain ID --json`", "explain vague-chaotic-named --json", "", []string{"found", "ask"}},
		{"`guidance --json`", "guidance --json", "", []string{"notes", "questions"}},
		{"`guidance --json`", "guidance consent --json", "", []string{"notes", "why"}},
		{"`workshop list --json`", "workshop list --json", "", []string{"mentions", "by_name"}},
	} {
		_, rest, ok := strings.Cut(string(page), "| "+c.row)
		row, _, _ := strings.Cut(rest, "\n")
		var got testRun
		got.run(env, c.in, strings.Fields(c.args)...)
		var v any
		if err := json.Unmarshal(got.out.Bytes(), &v); !ok || err != nil || got.status != StatusDone && got.status != StatusFound {
			t.Errorf("%s: on the page: %v; status %d, %v\n%s", c.args, ok, got.status, err, &got.err)
			continue
		}
		keys := map[string]bool{}
		keysOf(v, keys)
		for key := range keys {
			if !strings.Contains(row, "`"+key+"`") {
				t.Errorf("%s prints the key %s, which is not on its row of docs/formats.md", c.args, key)
			}
		}
		for _, key := range c.has {
			if !keys[key] {
				t.Errorf("%s does not print the key %s", c.args, key)
			}
		}
		if strings.Contains(got.out.String(), ": null") {
			t.Errorf("%s prints null", c.args)
		}
	}
}

func TestJSONOfNothing(t *testing.T) {
	t.Parallel()
	none := recordFile(t, "rowan")
	speak(t, newTestEnv(t), []spoken{
		{name: "no drafts", args: "list --json", out: []string{"[]"}},
		{name: "no drafts, in detail", args: "list --details --json", out: []string{"[]"}},
		{name: "an answer is not made up", args: "outcome --json --record " + none, out: []string{`"answer": `, `"expect": [`}},
		{name: "a record is not written to", args: "outcome --record " + none, status: StatusUsage, err: []string{"--record goes with --json"}},
		{name: "rows are listed or added", args: "facts - --json --pick 1", status: StatusUsage, err: []string{"--json lists the rows"}},
	})
}

// A profile as JSON has the keys of its file.
func TestProfileAsJSON(t *testing.T) {
	t.Parallel()
	var got testRun
	got.run(newTestEnv(t), "", "authority", "show", "bolton", "--json")
	var keys struct {
		ID      string
		Unknown []string
		Own     *bool
		Form    struct {
			Field []struct{ Questions []string }
		}
		Deadline []struct{ Source string }
	}
	if err := json.Unmarshal(got.out.Bytes(), &keys); err != nil {
		t.Fatal(err)
	}
	if keys.ID != "bolton" || keys.Own == nil || len(keys.Form.Field) != 42 || !slices.Contains(keys.Form.Field[0].Questions, "child.name") ||
		len(keys.Deadline) == 0 || keys.Deadline[0].Source == "" || !slices.Contains(keys.Unknown, "its number out of hours") {
		t.Errorf("got %+v", keys)
	}
}
