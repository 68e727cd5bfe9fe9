package wizard

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"
	"unicode"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// How the part before the colon of a quick line for a fact is read.

// kindOf gives the kind of fact for a word in the head of a quick line.
var kindOf = map[string]string{
	"passed on": "passed_on", "told by": "heard", "heard": "heard", "seen": "seen", "saw": "seen", "noticed": "seen",
	"record": "record", "recorded": "record", "register": "record", "log": "record",
}

// kindWord finds the first of those words in a head.
var kindWord = regexp.MustCompile(`(?i)(?:^| )(` + strings.Join(slices.Sorted(maps.Keys(kindOf)), "|") + `)(?: |$)`)

// readHead reads the head of a quick line, and the text after it, into the fact. It reports whether it could place all
// of the head. A date that could mean two days, or does not match its weekday, stays in the text for the writer to
// settle.
func (f *Flow) readHead(fact *checklist.Fact, head, text string) bool {
	main, place, _ := strings.Cut(head, ",")
	at := kindWord.FindStringSubmatchIndex(main)
	if at == nil {
		return f.readDay(fact, head, text)
	}
	typed := withoutLinks(main[:at[0]])
	kind := kindOf[strings.ToLower(main[at[2]:at[3]])]
	after := strings.TrimSpace(main[at[3]:])
	if typed != "" {
		reading, err := readPast(typed, f.clock())
		f.noDay = noSuchDay(typed, f.clock())
		switch {
		case f.noDay != "":
			text = typed + ": " + text
		case err != nil:
			return false
		case reading.Ask != "" && !f.happened(reading):
			text = typed + ": " + text
		default:
			fact.When = reading.When
		}
	}
	fact.Kind, fact.Text = checklist.FactKind(kind), text
	said, last := "", ""
	parts := f.partsOf(after)
	first, rest, _ := strings.Cut(place, ",")
	parts, named := nameAfterRole(parts, strings.TrimSpace(first))
	for _, p := range parts {
		switch {
		case fact.When.IsZero() && f.readTime(fact, p.name):
		case checklist.IsRecord(p.name):
			said += p.name + ","
		case isPlaceWord(p.word):
			said += p.word + " " + p.name + ","
		case f.unclearChild(p.name): // Which child it was is asked.
		case p.name != "":
			if last = f.quickPerson(fact, placeOf(fact.Kind, p.word), p.name); last == "" {
				said += strings.TrimSpace(p.word+" "+p.name) + "," // It does not name anyone.
			}
		}
	}
	if role := strings.TrimSpace(first); after == "" && f.quickRole(role) {
		last = f.quickPerson(fact, placeOf(fact.Kind, ""), english.Small(role))
		place = rest
	}
	if named || f.quickWho(last, strings.TrimSpace(first)) {
		place = rest
	}
	fact.Where = f.placeAndDay(fact, said+place)
	return true
}

// unclearChild reports whether the words mean a child referred, of whom there are several.
func (f *Flow) unclearChild(said string) bool {
	words := strings.Fields(strings.ToLower(said))
	if len(words) == 2 && slices.Contains([]string{"a", "the", "one"}, words[0]) {
		words = words[1:]
	}
	return len(words) == 1 && slices.Contains([]string{"child", "children", "pupil"}, words[0]) && len(f.r.Children()) > 1
}

// quickRole reports whether words with no name before them say who told or recorded something, rather than where:
// "recorded, school nurse".
func (f *Flow) quickRole(words string) bool {
	worker, other := checklist.SaysWhoTheyAre(words)
	return (worker || other) && !couldBePlace(words)
}

// readTime reads "13:05" or "Monday 9 November" after "at", "on" or "by". It reports whether the words are only a time.
func (f *Flow) readTime(fact *checklist.Fact, said string) bool {
	if !ReadsAsDate(said, f.clock()) {
		return false
	}
	r, err := when.Parse(said, f.clock())
	if err != nil || r.When.Precision() < when.Day || r.Ask != "" && !f.happened(r) {
		return false
	}
	fact.When = r.When
	return true
}

// withoutLinks returns the time before a kind, without linking words: "3 March, from" and "today in the".
func withoutLinks(said string) string {
	words := strings.Fields(said)
	for len(words) > 0 && slices.Contains([]string{"from", "in", "on", "the", "our", "a", "was", "it", "as"}, strings.ToLower(strings.Trim(words[len(words)-1], ","))) {
		words = words[:len(words)-1]
	}
	return strings.TrimRight(strings.Join(words, " "), ",")
}

// quickWho records the words after a name that say who someone is, such as "caretaker" or "neighbour", unless the
// record already does. It reports whether they do say so: anything else there is a place.
func (f *Flow) quickWho(id, words string) bool {
	p := f.r.Person(id)
	if p == nil || p.Referred || words == "" {
		return false
	}
	worker, other := checklist.SaysWhoTheyAre(words)
	switch {
	case worker && p.Work != nil && (p.Work.Post == "" || strings.EqualFold(p.Work.Post, words)):
		p.Work.Post = checklist.AsPost(words)
		return true
	case worker && p.Work == nil && len(p.Relations) == 0:
		p.Work = &checklist.Work{Post: checklist.AsPost(words)}
		if _, elsewhere := checklist.Job(words); !elsewhere {
			p.Work.Agency = f.r.Referrer.Agency
		}
		return true
	case other && len(p.Relations) == 0 && (p.Work == nil || p.Work.Post == ""):
		p.Work = nil
		f.quickRelation(id, words)
		return true
	}
	return false
}

// nameAfterRole returns the parts with the name that follows a role: "neighbour" becomes "neighbour called Gwen Pryce".
// It reports whether the words are such a name.
func nameAfterRole(parts []part, words string) ([]part, bool) {
	last := &parts[len(parts)-1]
	job, _ := checklist.Job(last.name)
	if isPlaceWord(last.word) || !job && !isRole(last.name) || !readsAsName(words) || couldBePlace(words) || !strings.Contains(words, " ") {
		return parts, false
	}
	last.name = english.Small(last.name) + " called " + words
	return parts, true
}

// part is a person named in a quick line after "from", "by" or "to", or a place after "in" or "at"; a person who comes
// first needs no such word.
type part struct{ word, name string }

// isPlaceWord reports whether the word can introduce a place or time.
func isPlaceWord(word string) bool {
	return slices.Contains([]string{"in", "at", "on", "near", "outside", "inside", "behind", "beside", "during", "after", "before", "between", "under"}, word)
}

// partsOf splits "from Zofia by Mr Okoro in the hall" into people, in any order, and the place. "The man in the flat
// above" is one person, and a place ends only at the next name.
func (f *Flow) partsOf(said string) []part {
	var out []part
	now := part{}
	for _, w := range strings.Fields(said) {
		low := strings.ToLower(w)
		_, role := checklist.Role(now.name)
		switch {
		case slices.Contains([]string{"from", "by", "to"}, low) && !isPlaceWord(now.word),
			slices.Contains([]string{"from", "by"}, low), isPlaceWord(low) && !isPlaceWord(now.word) && (!role || f.quickName(now.name) != ""):
			out = append(out, now)
			now = part{word: low}
		default:
			now.name = strings.TrimSpace(now.name + " " + w)
		}
	}
	return append(out, now)
}

// placeOf returns the question that the word before a name answers. What is heard or passed on comes from someone; the
// person who saw, recorded or heard it comes after "by".
func placeOf(kind checklist.FactKind, word string) string {
	told := kind == checklist.FactHeard || kind == checklist.FactPassedOn
	switch {
	case word == "to":
		return checklist.QFactTo
	case word == "from" && told, word == "" && told, word == "by" && kind == checklist.FactPassedOn:
		return checklist.QFactFrom
	}
	return checklist.QFactBy
}

// placeAndDay returns what a head says after its first comma, without any day there: "record, 27 November, register".
func (f *Flow) placeAndDay(fact *checklist.Fact, place string) string {
	var out []string
	for _, part := range strings.Split(place, ",") {
		part = strings.TrimSpace(part)
		r, err := when.Parse(part, f.clock())
		if day := err == nil && r.When.Precision() >= when.Day && (r.Ask == "" || f.happened(r)) && strings.ContainsAny(part, "0123456789"); day && fact.When.IsZero() && strings.ContainsFunc(part, unicode.IsLetter) {
			fact.When = r.When
			continue
		}
		if say := noSuchDay(part, f.clock()); say != "" && fact.When.IsZero() {
			f.noDay, fact.Text = say, part+": "+fact.Text
			continue
		}
		if part != "" {
			out = append(out, part)
		}
	}
	return strings.Join(out, ", ")
}

// readDay reads a head that is only a day: "today 13:50: Mr Penrose saw a message". A time alone stays in the text,
// since it may be what the clock showed.
func (f *Flow) readDay(fact *checklist.Fact, head, text string) bool {
	day := strings.ContainsFunc(head, func(c rune) bool { return unicode.IsLetter(c) || c == '/' })
	if !day || !strings.ContainsAny(head, "0123456789") {
		return false
	}
	reading, err := when.Parse(head, f.clock())
	f.noDay = noSuchDay(head, f.clock())
	if err != nil || reading.When.Precision() < when.Day || reading.Ask != "" && !f.happened(reading) {
		return false
	}
	fact.When, fact.Text = reading.When, text
	return true
}

// withYear matches words that include the year of a date.
var withYear = regexp.MustCompile(`\b(?:19|20)\d\d\b|\d/\d{1,2}/\d\d\b`)

// dayFirst returns the day with its year that a line without a head begins with, and what follows it: "12/11/2026 his
// aunt told us that he sleeps there". least is how exact the day must be. Without one it returns the whole line.
func (f *Flow) dayFirst(line string, least when.Precision) (when.When, string) {
	const most = 5 // most is how many words a date with its time can have: "Mon 9 Nov 2026 14:05".
	words := strings.SplitN(line, " ", most+1)
	for n := min(most, len(words)-1); n > 0; n-- {
		said := strings.TrimRight(strings.Join(words[:n], " "), ",;.")
		if !withYear.MatchString(said) || !ReadsAsDate(said, f.clock()) || slices.Contains([]string{"a", "an", "one"}, words[n-1]) {
			continue
		}
		r, err := when.Parse(said, f.clock())
		if rest := strings.TrimLeft(strings.Join(words[n:], " "), "-–, "); err == nil && r.Ask == "" && r.When.Precision() >= least && when.StillToCome(r.When, f.clock()) == "" && rest != "" {
			return r.When, rest
		}
	}
	return when.When{}, line
}

// soon is how near a future day must be for "30/11" to be a possible slip for a day just past.
const soon = 14 * 24 * time.Hour

// happened reports whether a day without a year is clear for something that has happened: one reading is in the last
// twelve months, and the others are well ahead.
func (f *Flow) happened(r when.Reading) bool {
	now := f.clock()
	at := r.When.Start(now.Location())
	if r.When.Precision() < when.Day || at.After(now) || at.Before(now.AddDate(-1, 0, 0)) {
		return false
	}
	return len(r.Others) > 0 && !slices.ContainsFunc(r.Others, func(o when.When) bool { return o.Start(now.Location()).Before(now.Add(soon)) })
}
