package once

import "regexp"

// Pattern is a regular expression to be compiled. It may be used from many goroutines, and must not be copied.
type Pattern struct {
	Text string
	made Value[*regexp.Regexp]
}

// Regexp returns the regular expression. It panics where Text is none, as regexp.MustCompile does.
func (p *Pattern) Regexp() *regexp.Regexp {
	return p.made.Do(func() *regexp.Regexp { return regexp.MustCompile(p.Text) })
}
