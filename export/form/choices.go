package form

import (
	"regexp"
	"strings"

	"referral/checklist/authority/form"
)

// choices groups words and boxes into labels with their options.
func choices(all []token) []entry {
	if all[len(all)-1].kind == 'w' || all[0].kind == 'b' && !endsLabelled(all) {
		return boxFirst(all)
	}
	return boxLast(all)
}

// endsLabelled reports whether the line begins with a box but also ends with one, as in "☐   Yes ☐ No ☐".
func endsLabelled(all []token) bool {
	boxes, words := 0, 0
	for _, t := range all {
		switch t.kind {
		case 'b':
			boxes++
		case 'w':
			words++
		}
	}
	return all[len(all)-1].kind == 'b' && boxes > words && words > 0 && all[0].kind == 'w'
}

// gathering is the entries of a line so far, and the one being read.
type gathering struct {
	out []entry
	cur entry
}

// done ends the entry being read, unless it is empty.
func (g *gathering) done() {
	if g.cur.places > 0 || g.cur.label != "" {
		g.out = append(g.out, finished(g.cur))
	}
	g.cur = entry{layout: form.Left}
}

// boxFirst reads "Label ☐ One ☐ Two", with a new label after a wide gap.
func boxFirst(all []token) []entry {
	g := gathering{cur: entry{layout: form.Left}}
	for i, t := range all {
		switch {
		case t.kind == 'b':
			g.cur.add(t)
		case t.kind == 'g' && i > 0 && all[i-1].kind == 'w' && len(g.cur.options) > 0: // "☐ Other: ....." belongs to its option.
		case t.kind == 'g':
			g.done()
			g.out = append(g.out, placed("", t))
		case i > 0 && all[i-1].kind == 'b':
			option, rest := cutWide(t.text)
			g.cur.options = append(g.cur.options, option)
			if rest != "" {
				g.done()
				g.cur.label = tidy(rest)
			}
		default:
			g.done()
			g.cur.label = tidy(t.text)
		}
	}
	g.done()
	return g.out
}

// boxLast reads "Label  One ☐  Two ☐".
func boxLast(all []token) []entry {
	g := gathering{cur: entry{layout: form.Left}}
	for i, t := range all {
		switch {
		case t.kind == 'b':
			g.cur.add(t)
		case t.kind == 'g':
			g.done()
			g.out = append(g.out, placed("", t))
		case i+1 < len(all) && all[i+1].kind == 'b':
			label, option := labelThenOption(t.text)
			if label != "" {
				if g.cur.places > 0 {
					g.done()
				}
				g.cur.label = tidy(label)
			}
			if option != "" {
				g.cur.options = append(g.cur.options, option)
			}
		default:
			g.done()
			g.out = append(g.out, wordsOnly(t.text))
		}
	}
	g.done()
	return g.out
}

func (e *entry) add(t token) {
	e.places++
	e.ticked = e.ticked || t.on
	if t.blank != nil {
		e.blanks = append(e.blanks, t.blank)
	}
}

// finished sets the kind of an entry with boxes.
func finished(e entry) entry {
	e.options = trimAll(e.options)
	e.kind = kindOf(e.options)
	e.single = e.places == 1 && len(e.options) == 0
	if e.places == 0 {
		e.kind = form.Text
	}
	return e
}

// cutWide splits an option from a label that follows after a wide gap.
func cutWide(text string) (option, rest string) {
	at := wideGap.FindStringIndex(strings.TrimRight(text, " \t"))
	if at == nil || strings.TrimSpace(text[:at[0]]) == "" {
		return strings.TrimSpace(text), ""
	}
	return strings.TrimSpace(text[:at[0]]), strings.TrimSpace(text[at[1]:])
}

var (
	twoSpaces   = regexp.MustCompile(`\t|[ \x{00A0}]{2,}`)
	optionAtEnd = regexp.MustCompile(`(?i)^(.*[^\s/])\s+(yes|no|y|n|m|f|male|female)$`)
)

// labelThenOption splits "Gender  Male" and "Is she at school? Yes".
func labelThenOption(text string) (label, option string) {
	text = strings.TrimSpace(text)
	if parts := twoSpaces.Split(text, -1); len(parts) > 1 {
		last := parts[len(parts)-1]
		return strings.Join(parts[:len(parts)-1], " "), last
	}
	if i := strings.LastIndexAny(text, "?:"); i >= 0 {
		return text[:i+1], strings.TrimSpace(text[i+1:])
	}
	if m := optionAtEnd.FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	if len(strings.Fields(text)) > 4 {
		return text, ""
	}
	return "", text
}
