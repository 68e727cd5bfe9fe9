package workshop

import (
	"errors"

	"referral/checklist/finding"
	"referral/checklist/wording"
)

// ErrNoVersion is returned for a version that does not exist.
var ErrNoVersion = errors.New("there is no such version")

// Version is a text at one moment, with what was found in it.
type Version struct {
	Text     string
	Findings []finding.Finding
	Verdicts []Verdict
}

// Rewrite is one paragraph that a room rewrites live. It is kept in memory only.
type Rewrite struct {
	live     *wording.Live
	versions []Version // versions holds at least the first one.
	now      Version
}

// NewRewrite starts from a text: the weak one, or an empty page.
func NewRewrite(text string) *Rewrite {
	r := &Rewrite{live: wording.Default().NewLive(wording.Options{Floor: finding.Think})}
	r.Type(text)
	r.versions = []Version{r.now}
	return r
}

// Type takes the current text and returns what is found in it. Only paragraphs that changed are checked again.
func (r *Rewrite) Type(text string) []finding.Finding {
	r.now = Version{Text: text, Findings: r.live.Check(text), Verdicts: Judge(text)}
	return r.now.Findings
}

// Now returns the current text, with what is found in it.
func (r *Rewrite) Now() Version { return r.now }

// Before returns the text that the room started from.
func (r *Rewrite) Before() Version { return r.versions[0] }

// Keep makes a version of the current text, and reports whether it differs from the last one kept.
func (r *Rewrite) Keep() bool {
	if r.now.Text == r.versions[len(r.versions)-1].Text {
		return false
	}
	r.versions = append(r.versions, r.now)
	return true
}

// Versions returns all versions kept, the first one first.
func (r *Rewrite) Versions() []Version { return append([]Version(nil), r.versions...) }

// Restore goes back to a version, counted from 0. The text before it is kept as a version too, so nothing is lost.
func (r *Rewrite) Restore(n int) error {
	if n < 0 || n >= len(r.versions) {
		return ErrNoVersion
	}
	text := r.versions[n].Text
	r.Keep()
	r.Type(text)
	r.Keep()
	return nil
}
