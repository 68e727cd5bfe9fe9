package cmd

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"referral/checklist"
)

// SARIF readers refuse a result without a place. Each result has the file and, if it is about words, the region.
func TestEveryResultHasAPlace(t *testing.T) {
	record, _ := checklist.Sample("rowan")
	weak := strings.Replace(string(record), `"text": "`, `"text": "The family is chaotic. `, 3)
	dir := t.TempDir()
	text := put(t, filepath.Join(dir, "my letter.txt"), []byte("Zoë’s day.\nMum has a chaotic lifestyle.\n"))
	file := put(t, filepath.Join(dir, "record.json"), []byte(weak))
	tests := []struct {
		name, in, uri string
		region        string
		args          []string
	}{
		{"a text", "", "my%20letter.txt", "2:11-2:28", []string{"check", "--format", "sarif", text}},
		{"standard input", "Dad is chaotic.\n", "stdin", "1:5-1:15", []string{"check", "--format", "sarif", "-"}},
		{"a record", "", "record.json", "", []string{"check", "--format", "sarif", "--record", file}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got testRun
			got.run(newTestEnv(t), tt.in, tt.args...)
			var log struct {
				Runs []struct {
					Results []struct {
						Locations []struct {
							PhysicalLocation struct {
								ArtifactLocation struct{ URI string }
								Region           *struct{ StartLine, StartColumn, EndLine, EndColumn int }
							}
						}
					}
				}
			}
			if err := json.Unmarshal(got.out.Bytes(), &log); err != nil || len(log.Runs) != 1 || len(log.Runs[0].Results) == 0 {
				t.Fatalf("%v\n%s%s", err, &got.out, &got.err)
			}
			found := tt.region == ""
			for i, r := range log.Runs[0].Results {
				if len(r.Locations) != 1 || r.Locations[0].PhysicalLocation.ArtifactLocation.URI != tt.uri {
					t.Errorf("result %d: %+v, want the file %s", i, r.Locations, tt.uri)
					continue
				}
				if g := r.Locations[0].PhysicalLocation.Region; g != nil {
					found = found || tt.region == strings.Join([]string{place(g.StartLine, g.StartColumn), place(g.EndLine, g.EndColumn)}, "-")
				}
			}
			if !found {
				t.Errorf("no result is at %s:\n%s", tt.region, &got.out)
			}
		})
	}
}

func place(line, column int) string {
	return fmt.Sprintf("%d:%d", line, column)
}
