package workshop

import (
	"regexp"
	"slices"
	"strings"
)

// looksReal matches what an invented case has no use for: a number that could ring, an address that could receive a
// letter.
var looksReal = []struct {
	shape *regexp.Regexp
	fine  func(string) bool
	say   string
}{
	{regexp.MustCompile(`(?:\+44 ?(?:\(0\) ?)?|\b0)\d(?:[ -]?\d){8,9}\b|\b\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b`), func(s string) bool {
		d := digits(s)
		if rest, abroad := strings.CutPrefix(d, "44"); abroad {
			d = "0" + strings.TrimPrefix(rest, "0")
		}
		return slices.ContainsFunc(dramaNumbers, func(p string) bool { return strings.HasPrefix(d, p) })
	}, "a phone number that could be real; use 01632 960xxx or 07700 900xxx"},
	{regexp.MustCompile(`[\w.+-]+@[\w-]+(\.[\w-]+)*`), func(s string) bool { return strings.HasSuffix(s, ".example") },
		"an email address that could be real; end it in .example"},
	{regexp.MustCompile(`\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b`), func(s string) bool { return strings.HasPrefix(s, "ZZ") },
		"a postcode that could be real; begin it with ZZ"},
	{regexp.MustCompile(`\b\d{3} ?\d{3} ?\d{4}\b`), func(s string) bool { return strings.HasPrefix(digits(s), "0") },
		"ten digits, as in an NHS number; leave it out"},
}

// dramaNumbers are the beginnings of the phone numbers that Ofcom reserves for drama: they ring no one.
var dramaNumbers = []string{
	"01632960", "07700900", "01134960", "01144960", "01154960", "01164960", "01174960", "01184960", "01214960", "01314960",
	"01414960", "01514960", "01614960", "01914980", "02079460", "02890180", "02920180", "03069990", "08081570",
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, s)
}

// invented looks for what could belong to a real person. It cannot recognise a name.
func (c *checker) invented() {
	for key, text := range c.s.prose() {
		for _, l := range looksReal {
			for _, m := range l.shape.FindAllString(text, -1) {
				if !l.fine(m) {
					c.say(key, "%s", l.say)
				}
			}
		}
	}
}
