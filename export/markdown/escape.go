package markdown

import (
	"html"
	"strings"
	"unicode"
)

// escape decides how each character is written. It leaves alone every character that Markdown would leave alone: a
// referral is also read, and pasted into forms, as plain text.
func (p *prose) escape() {
	p.edges()
	for _, c := range "*_~" {
		p.delimiters(c)
	}
	if p.runs('`') > 1 {
		p.all('`')
	}
	for i := range p.runes {
		p.character(i)
	}
	switch {
	case p.at == inHeading:
		p.closingSigns()
	case !p.at.oneLine():
		for i := range p.runes {
			if p.lineStart(i) && !p.edge(i) {
				p.line(i)
			}
		}
	}
	p.backslashes()
}

// edges writes the character outside a bold run as a reference if the run would otherwise not be bold: between a mark
// inside and a letter outside, two asterisks are only asterisks. A reference begins and ends with a mark.
func (p *prose) edges() {
	for i := range p.runes {
		open, end := p.opens(i+1), p.closes(i)
		if unicode.IsSpace(p.runes[i]) || isPunct(p.runes[i]) {
			continue
		}
		if open && !isWord(p.rune(i+1)) || end && !isWord(p.rune(i-1)) {
			p.how[i] = asReference
		}
	}
}

// delimiters escapes the runs of c that could open or close emphasis, if one could match another.
func (p *prose) delimiters(c rune) {
	type run struct{ from, to int }
	var might []run
	var runs int
	var opener, closer bool
	for i := 0; i < len(p.runes); i++ {
		if p.runes[i] != c {
			continue
		}
		from := i
		for i+1 < len(p.runes) && p.runes[i+1] == c && !p.edge(i+1) {
			i++
		}
		runs++
		before, after := p.before(from), p.after(i)
		if c == '_' && isWord(before) && isWord(after) {
			continue
		}
		opens := !unicode.IsSpace(after) && (!isPunct(after) || !isWord(before))
		closes := !unicode.IsSpace(before) && (!isPunct(before) || !isWord(after))
		opener, closer = opener || opens, closer || closes
		if opens || closes {
			might = append(might, run{from, i})
		}
	}
	ours := c == '*' && (p.bold || p.at == inItalics)
	if !ours && (runs < 2 || !opener || !closer) {
		return
	}
	for _, r := range might {
		p.mark(r.from, r.to)
	}
}

// before and after return the characters that will be written next to character i: a mark if bold begins or ends there,
// if a line break is written with one, or if the neighbour is written as a reference.
func (p *prose) before(i int) rune {
	if p.edge(i) || i > 0 && p.how[i-1] == asReference || i == 0 && p.at == inItalics || i > 0 && p.runes[i-1] == '\n' && p.at.oneLine() {
		return '*'
	}
	return p.rune(i - 1)
}

func (p *prose) after(i int) rune {
	end := i+1 == len(p.runes)
	if p.edge(i+1) || end && p.at == inItalics || !end && (p.runes[i+1] == '\n' || p.how[i+1] == asReference) {
		return '*'
	}
	return p.rune(i + 1)
}

// mark escapes the characters from one to the other.
func (p *prose) mark(from, to int) {
	for i := from; i <= to; i++ {
		if p.how[i] == asItIs {
			p.how[i] = escaped
		}
	}
}

// runs counts the runs of c.
func (p *prose) runs(c rune) int {
	var n int
	for i, r := range p.runes {
		if r == c && (p.rune(i-1) != c || p.edge(i)) {
			n++
		}
	}
	return n
}

func (p *prose) all(c rune) {
	for i, r := range p.runes {
		if r == c {
			p.mark(i, i)
		}
	}
}

// character escapes character i if it has a meaning anywhere in a line.
func (p *prose) character(i int) {
	next := p.rune(i + 1)
	var is bool
	switch p.runes[i] {
	case '<':
		is = isAlpha(next) || strings.ContainsRune("/!?", next) || p.pointed(i)
	case '&':
		is = p.reference(i)
	case '[':
		is = next == '^'
		if p.at == inItem && i == 0 && strings.ContainsRune(" xX", next) && p.rune(2) == ']' {
			is = true // It would be a box to tick.
		}
	case ']':
		is = next == '(' || next == ':'
	case ':':
		is = p.startsWith(i+1, "//") && (p.endsWord(i, "http") || p.endsWord(i, "https") || p.endsWord(i, "ftp"))
	case '.':
		is = p.endsWord(i, "www")
	case '@':
		is = p.splitAddress(i)
	case '|':
		if p.at == inCell {
			p.how[i] = escaped
			if p.rune(i-1) == '\\' {
				p.how[i] = asReference // Readers treat a backslash before an escaped bar differently.
			}
		}
	}
	if is {
		p.mark(i, i)
	}
}

// pointed reports whether the word that starts at i ends with an angle bracket: it could be an address in brackets.
func (p *prose) pointed(i int) bool {
	for ; !unicode.IsSpace(p.rune(i)); i++ {
		if p.runes[i] == '>' {
			return true
		}
	}
	return false
}

// reference reports whether a character reference starts there, such as an ampersand, "amp" and a semicolon.
func (p *prose) reference(start int) bool {
	i := start + 1
	if p.rune(i) == '#' {
		i++
	}
	from := i
	for isAlpha(p.rune(i)) || isDigit(p.rune(i)) {
		i++
	}
	if i == from || p.rune(i) != ';' {
		return false
	}
	s := string(p.runes[start : i+1])
	return s[1] == '#' || html.UnescapeString(s) != s
}

// endsWord reports whether the letters before character i are word, in upper or lower case.
func (p *prose) endsWord(i int, word string) bool {
	from := i - len(word)
	return from >= 0 && strings.EqualFold(string(p.runes[from:i]), word)
}

// splitAddress reports whether bold begins or ends within the letters before an at sign: readers that make links of
// addresses would swallow the asterisks.
func (p *prose) splitAddress(i int) bool {
	for ; i > 0; i-- {
		r := p.runes[i-1]
		if !isAlpha(r) && !isDigit(r) && !strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r) {
			return false
		}
		if p.edge(i) {
			return true
		}
	}
	return false
}

// line escapes what would make the line that starts at character i a heading, a list, a quotation, code, a rule or the
// line below the header of a table.
func (p *prose) line(i int) {
	end := i
	for end < len(p.runes) && p.runes[end] != '\n' {
		end++
	}
	first, next := p.runes[i], p.rune(i+1)
	last := end == len(p.runes) // Any other line ends with a backslash.
	ends := func(r rune) bool { return r == ' ' || r == '\n' && last }
	switch {
	case first == '\n':
		return
	case last && p.only(i, end, string(first)+" ") && strings.ContainsRune("-_*=", first):
		for ; i < end; i++ {
			if p.runes[i] != ' ' {
				p.mark(i, i)
			}
		}
	case last && p.only(i, end, "-:| "), first == '>', strings.ContainsRune("+-*", first) && ends(next):
		p.mark(i, i)
	case first == '#':
		to := i
		for p.rune(to) == '#' {
			to++
		}
		if to-i <= 6 && ends(p.rune(to)) {
			p.mark(i, i)
		}
	case p.startsWith(i, "```"), p.startsWith(i, "~~~"):
		for ; p.rune(i) == first; i++ {
			p.mark(i, i)
		}
	case isDigit(first):
		to := i
		for isDigit(p.rune(to)) {
			to++
		}
		if to-i <= 9 && (p.rune(to) == '.' || p.rune(to) == ')') && ends(p.rune(to+1)) {
			p.mark(to, to)
		}
	}
}

// only reports whether the characters from i to end are all in set.
func (p *prose) only(i, end int, set string) bool {
	for ; i < end; i++ {
		if !strings.ContainsRune(set, p.runes[i]) || p.edge(i) {
			return false
		}
	}
	return true
}

// closingSigns escapes the number signs at the end of a heading, which would be dropped.
func (p *prose) closingSigns() {
	to := len(p.runes) - 1
	from := to
	for from >= 0 && p.runes[from] == '#' {
		from--
	}
	if from < to && (from < 0 || p.runes[from] == ' ') {
		p.mark(from+1, to)
	}
}

// backslashes comes last: a backslash needs another one if a mark follows it in what is written. goldmark 1.8.7 also
// takes a backslash before a space and an address for an escape of what follows the address.
func (p *prose) backslashes() {
	for i, r := range p.runes {
		if r != '\\' {
			continue
		}
		next := i + 1
		switch {
		case p.rune(next) == '\n' && next < len(p.runes) && !p.at.oneLine():
			// One reader takes an escaped backslash before a break for two backslashes.
			p.how[i] = asReference
		case next == len(p.runes), p.edge(next), isPunct(p.rune(next)), unicode.IsSpace(p.rune(next)), p.how[next] != asItIs:
			p.mark(i, i)
		}
	}
}
