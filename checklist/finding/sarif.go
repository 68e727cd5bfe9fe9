package finding

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"unicode/utf8"
)

type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool     `json:"tool"`
		ColumnKind string        `json:"columnKind"`
		Results    []sarifResult `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name    string      `json:"name"`
		Version string      `json:"version,omitempty"`
		Rules   []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID         string       `json:"id"`
		Short      sarifMessage `json:"shortDescription"`
		Help       sarifMessage `json:"help"`
		Properties sarifBag     `json:"properties"`
	}
	sarifBag struct {
		Category string   `json:"category"`
		Source   []string `json:"source,omitempty"`
	}
	sarifMessage struct {
		Text string `json:"text"`
	}
	sarifResult struct {
		RuleID    string          `json:"ruleId"`
		RuleIndex int             `json:"ruleIndex"`
		Level     string          `json:"level"`
		Message   sarifMessage    `json:"message"`
		Locations []sarifLocation `json:"locations,omitempty"`
	}
	sarifLocation struct {
		Physical *sarifPhysical `json:"physicalLocation,omitempty"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		StartLine   int `json:"startLine"`
		StartColumn int `json:"startColumn"`
		EndLine     int `json:"endLine"`
		EndColumn   int `json:"endColumn"`
		CharOffset  int `json:"charOffset"`
		CharLength  int `json:"charLength"`
	}
	sarifLogical struct {
		Name string `json:"fullyQualifiedName"`
	}
)

// sarifLevels maps severities. None is an error: a finding never blocks.
var sarifLevels = [...]string{Info: "none", Think: "note", Fix: "warning"}

// URI turns a path into the relative reference that SARIF wants.
func URI(path string) string {
	return (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()
}

// WriteSARIF writes a small subset of SARIF 2.1.0. Lines count from 1, and columns count code points from 1, as
// columnKind declares. It holds no text of the file except what a rule says about it.
func WriteSARIF(w io.Writer, uri string, text string, fs []Finding, version string) error {
	run := sarifRun{ColumnKind: "unicodeCodePoints", Results: make([]sarifResult, 0, len(fs))}
	run.Tool.Driver = sarifDriver{Name: "referral", Version: version, Rules: []sarifRule{}}
	index := make(map[string]int)
	var lines lineCounter
	for i := range fs {
		f := &fs[i]
		n, seen := index[f.Rule]
		if !seen {
			n = len(run.Tool.Driver.Rules)
			index[f.Rule] = n
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{ID: f.Rule,
				Short: sarifMessage{f.Why}, Help: sarifMessage{f.Ask},
				Properties: sarifBag{Category: f.Category, Source: f.Source}})
		}
		r := sarifResult{RuleID: f.Rule, RuleIndex: n, Level: "note", Message: sarifMessage{f.Ask}}
		if f.Severity >= Info && f.Severity <= Fix {
			r.Level = sarifLevels[f.Severity]
		}
		var l sarifLocation
		if uri != "" {
			l.Physical = &sarifPhysical{Artifact: sarifArtifact{URI: uri}}
			if f.inside(text) {
				var g sarifRegion
				g.StartLine, g.StartColumn = lines.at(text, f.Start)
				g.EndLine, g.EndColumn = lines.at(text, f.End)
				g.CharOffset = utf8.RuneCountInString(text[:f.Start])
				g.CharLength = utf8.RuneCountInString(f.Text)
				l.Physical.Region = &g
			}
		}
		if name := f.At.String(); name != "" {
			l.Logical = []sarifLogical{{Name: name}}
		}
		if l.Physical != nil || l.Logical != nil {
			r.Locations = []sarifLocation{l}
		}
		run.Results = append(run.Results, r)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{run}}); err != nil {
		return fmt.Errorf("writing findings as SARIF: %w", err)
	}
	return nil
}
