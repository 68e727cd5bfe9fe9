package finding

import "fmt"

// Severity says how sure the guidance is. No severity ever blocks anything.
type Severity int

// Severities, in ascending order. The highest is shown first.
const (
	// Info is about style, and off unless asked for.
	Info Severity = iota
	// Think is often right, but the word may be the best one; one key keeps it.
	Think
	// Fix is required by published guidance.
	Fix
)

var severityNames = [...]string{Info: "info", Think: "think", Fix: "fix"}

// String returns info, think or fix.
func (s Severity) String() string {
	if s < Info || s > Fix {
		return fmt.Sprintf("severity(%d)", int(s))
	}
	return severityNames[s]
}

// ParseSeverity reads info, think or fix.
func ParseSeverity(name string) (Severity, error) {
	for s, n := range severityNames {
		if n == name {
			return Severity(s), nil
		}
	}
	return Info, fmt.Errorf("reading a severity: want info, think or fix")
}

// MarshalText writes the severity by name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the severity by name.
func (s *Severity) UnmarshalText(b []byte) error {
	v, err := ParseSeverity(string(b))
	if err != nil {
		return err
	}
	*s = v
	return nil
}

// Place says which answer of a record a finding is about. Fact can also hold the ID of an event or an action.
type Place struct {
	Question string `json:"question,omitempty"`
	Person   string `json:"person,omitempty"`
	Fact     string `json:"fact,omitempty"`
}

// Finding is one comment: what the reader cannot tell, a question to the writer, and the source.
type Finding struct {
	Rule     string
	Category string
	Severity Severity
	// Start and End are byte offsets, half-open. Both are 0 if Whole is set.
	Start, End int
	// Whole is true if the finding is about a whole answer or text.
	Whole  bool
	Text   string
	Why    string
	Ask    string
	Source []string
	At     *Place
}

// inside reports whether the span of f lies in text and holds the words that f has.
func (f *Finding) inside(text string) bool {
	return !f.Whole && 0 <= f.Start && f.Start < f.End && f.End <= len(text) && text[f.Start:f.End] == f.Text
}
