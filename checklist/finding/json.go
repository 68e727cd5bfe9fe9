package finding

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"
)

type jsonFinding struct {
	Rule     string   `json:"rule"`
	Category string   `json:"category"`
	Severity Severity `json:"severity"`
	Start    *int     `json:"start,omitempty"`
	End      *int     `json:"end,omitempty"`
	Text     *string  `json:"text,omitempty"`
	Why      string   `json:"why"`
	Ask      string   `json:"ask"`
	Source   []string `json:"source"`
	At       *Place   `json:"at,omitempty"`
}

// WriteJSON writes the output of `check --format json`: one object, with start and end in code points. The function
// text returns the text that a place holds; it is called with nil if the findings are about one plain text.
func WriteJSON(w io.Writer, text func(*Place) string, fs []Finding) error {
	out := bufio.NewWriter(w)
	var one bytes.Buffer
	e := json.NewEncoder(&one)
	e.SetEscapeHTML(false)
	e.SetIndent("    ", "  ")
	var points counter
	out.WriteString("{\n  \"findings\": [")
	for i := range fs {
		f := &fs[i]
		j := jsonFinding{Rule: f.Rule, Category: f.Category, Severity: f.Severity,
			Why: f.Why, Ask: f.Ask, Source: f.Source, At: f.At}
		if j.Source == nil {
			j.Source = []string{}
		}
		if !f.Whole {
			points.in(text(f.At))
			start, end := points.at(f.Start), points.at(f.End)
			j.Start, j.End, j.Text = &start, &end, &f.Text
		}
		one.Reset()
		if err := e.Encode(j); err != nil {
			return fmt.Errorf("writing findings as JSON: %w", err)
		}
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n    ")
		out.Write(bytes.TrimRight(one.Bytes(), "\n"))
	}
	if len(fs) > 0 {
		out.WriteString("\n  ")
	}
	out.WriteString("]\n}\n")
	if err := out.Flush(); err != nil {
		return fmt.Errorf("writing findings as JSON: %w", err)
	}
	return nil
}

// counter turns byte offsets into code points in one pass from left to right. It starts again only if asked to go back.
type counter struct {
	text        string
	byte, point int
}

func (c *counter) in(text string) {
	if text != c.text {
		*c = counter{text: text}
	}
}

func (c *counter) at(offset int) int {
	offset = min(max(offset, 0), len(c.text))
	if offset < c.byte {
		c.byte, c.point = 0, 0
	}
	c.point += utf8.RuneCountInString(c.text[c.byte:offset])
	c.byte = offset
	return c.point
}
