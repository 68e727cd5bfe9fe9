package wizard

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
)

// QuickFact adds a fact written on one line, such as "14:05 heard from Ola to Mr Hale, dining hall: it hurts all
// night". The text before the first colon that is not part of a time can give the time, the kind, the people and the
// place. A number such as "14 of 20 sessions" and a mark such as "left upper arm: four round marks each 1.5 cm, blue"
// are read into their fields and also stay in the text. What cannot be read stays in the text, so that nothing typed in
// a hurry is lost. It returns the fact's ID.
func (f *Flow) QuickFact(line string) string {
	if f.quickNone(checklist.QConcernWhenAndWhere, line) {
		return ""
	}
	f.snapshot()
	f.noDay = ""
	fact := f.r.AddFact()
	if v := f.ValueOf(checklist.Ref{Question: checklist.QConcernWhenAndWhere}); v.Gap != nil {
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: checklist.QConcernWhenAndWhere}, checklist.Value{Text: v.Text})
	}
	head, text, ok := cutHead(line)
	if !ok || !f.readHead(fact, head, text) {
		fact.When, fact.Text = f.dayFirst(strings.TrimSpace(line), when.Day)
	}
	splitWords(fact)
	readCount(fact)
	readInjury(fact)
	return fact.ID
}

// cutHead splits "14:05 heard from child, classroom: words" at the colon that ends the head.
func cutHead(line string) (head, text string, ok bool) {
	for i, c := range line {
		if c != ':' {
			continue
		}
		if rest := line[i+1:]; rest != "" && rest[0] >= '0' && rest[0] <= '9' && i > 0 && line[i-1] >= '0' && line[i-1] <= '9' {
			continue // The colon of a time.
		}
		return strings.TrimSpace(line[:i]), strings.TrimSpace(line[i+1:]), strings.TrimSpace(line[i+1:]) != ""
	}
	return "", "", false
}

// quickPerson sets who said, saw or was told it, and returns the ID. "child" and "the child" mean the only child
// referred.
func (f *Flow) quickPerson(fact *checklist.Fact, question, name string) string {
	v := checklist.Value{Choice: f.quickName(name)}
	if v.Choice == "" {
		v = checklist.Value{Text: name}
	}
	ref := checklist.Ref{Question: question, Subject: fact.ID}
	_ = checklist.Set(f.r, f.guide, ref, v)
	return f.ValueOf(ref).Choice
}

// quickName returns the ID of the only person that a short name can mean, or empty: the child, the child Rowan, me, a
// first name, Mr and a surname, mum.
func (f *Flow) quickName(name string) string {
	lower := strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(name, "the "), "The "))
	switch lower {
	case "child":
		if len(f.r.Children()) > 1 {
			return "" // It is not clear which, and is asked.
		}
		return f.r.Children()[0].ID
	case "me", "i", "us":
		return checklist.ReferrerID
	}
	people := f.r.People
	if who, first, ok := strings.Cut(lower, " "); ok && (who == "child" || who == "pupil") {
		people, lower = f.r.Children(), first
	}
	var found []string
	related := f.r.Related(lower)
	for _, p := range people {
		if slices.Contains(related, p) || checklist.Bears(p.Name, lower) || slices.ContainsFunc(p.Aliases, func(a string) bool { return checklist.Bears(a, lower) }) {
			found = append(found, p.ID)
		}
	}
	if len(found) != 1 {
		return ""
	}
	return found[0]
}

// QuickPerson adds someone written on one line, such as "Leigh Ashdown, mother, 21/8/1986, 01632 960 333". An age such
// as "45", "aged 3" or "10 months" is stored as the corresponding year or month of birth, with "about"; the first phone
// number is the person's. It returns the person's ID.
func (f *Flow) QuickPerson(list, line string) string {
	if f.quickNone(list, line) {
		return ""
	}
	q, _ := f.guide.Question(list)
	id := f.add(list)
	p := f.r.Person(id)
	if p == nil {
		return ""
	}
	parts := partsOf(line, q.Professionals)
	roleFirst := !q.Professionals && beginsWithRole(parts)
	inWords := slices.DeleteFunc(slices.Clone(parts), func(part string) bool { return strings.ContainsAny(part, "0123456789") })
	for i, part := range parts {
		part = bornLead.ReplaceAllString(strings.TrimSpace(part), "")
		nameFollows := roleFirst || q.Professionals && p.Work.Post != "" && (titled(part) || len(inWords) > 2 && strings.Contains(part, " "))
		switch {
		case part == "", saysNoName(part):
		case q.Professionals && p.Work.Post == "" && isJob(part):
			p.Work.Post = checklist.AsPost(part)
		case i == 0 && f.quickCalled(id, part):
		case i == 0 && !startsSmall(part) && !roleFirst, i > 0 && p.Name == "" && nameFollows && readsAsName(part):
			p.Name = part
		case f.quickDay(p, part), i > 0 && f.quickDetail(p, part):
		case q.Professionals && p.Work.Agency == "":
			p.Work.Agency = part
		case q.Professionals:
			p.Work.Post = strings.TrimPrefix(p.Work.Post+", "+part, ", ")
		case i == 0 && roleFirst:
			f.quickRelation(id, english.Small(part))
		default:
			f.quickRelation(id, part)
		}
	}
	return id
}

// partsOf returns what commas separate in a line about a person. One of the family may have a name and who they are in
// one part: "Ann Pryce (great-gran)".
func partsOf(line string, professional bool) []string {
	parts := strings.Split(line, ",")
	if name, is, rest, ok := checklist.NameAndRole(parts[0]); ok && !professional {
		return slices.Concat([]string{name, is, rest}, parts[1:])
	}
	return parts
}

// beginsWithRole reports whether the first part of a line says who someone is instead of a name. In "Guy, father" Guy is
// the name.
func beginsWithRole(parts []string) bool {
	rest := parts[1:]
	return checklist.OnlyRole(parts[0]) && (slices.ContainsFunc(rest, readsAsName) || !slices.ContainsFunc(rest, isRole))
}

// quickDay records a date of birth, and reports whether the words are one.
func (f *Flow) quickDay(p *checklist.Person, part string) bool {
	reading, err := when.Parse(part, f.clock())
	if err != nil || reading.Ask != "" || !strings.ContainsAny(part, "0123456789") || reading.When.Precision() == when.None {
		return false
	}
	p.Born = reading.When
	return true
}

// quickDetail records a phone number and, for the family, the child's home or an age. It reports whether the words are
// one of these.
func (f *Flow) quickDetail(p *checklist.Person, part string) bool {
	family := p.Work == nil
	switch home := f.r.Children()[0].Homes; {
	case family && sameHome.MatchString(part) && len(home) > 0:
		p.Homes = slices.Clone(home)
	case family && f.quickLivesWith(p, part):
	case p.Phone == "" && isPhone(part):
		p.Phone = part
	case family && p.Born.IsZero() && quickBorn(part, f.clock()) != "":
		p.Born = when.When{At: quickBorn(part, f.clock()), About: true}
	default:
		return false
	}
	return true
}

// quickLivesWith records with which children someone lives, where the words say so and no address does: "lives with Isla
// and Noah", or "lives there" before the home is known. It reports whether they do. "Lives with her" can be about any of
// several children, so that is asked about the others.
func (f *Flow) quickLivesWith(p *checklist.Person, part string) bool {
	var children []string
	m := livesWith.FindStringSubmatch(part)
	switch {
	case sameHome.MatchString(part) && withAll.MatchString(part):
		for _, c := range f.r.Children() {
			children = append(children, c.ID)
		}
	case sameHome.MatchString(part):
		children = []string{f.r.Children()[0].ID}
	case m != nil:
		children = f.childrenNamed(m[1])
	}
	for _, c := range children {
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: checklist.QFamilyLivesWith, Subject: p.ID, To: c}, checklist.Value{Choice: string(checklist.Yes)})
	}
	return len(children) > 0
}

// quickCalled records the name and the rest of words such as "a man called Rick". It reports whether they are like
// that.
func (f *Flow) quickCalled(id, words string) bool {
	is, name, ok := checklist.CalledBy(words)
	if !ok || f.r.Person(id).Work != nil {
		return false
	}
	f.r.Person(id).Name = name
	if !strings.EqualFold(is, "somebody") && !strings.EqualFold(is, "someone") {
		f.quickRelation(id, is)
	}
	return true
}

func isJob(part string) bool {
	is, _ := checklist.Job(part)
	return is
}

// saysNoName reports whether the words only say that no one knows the name.
func saysNoName(part string) bool {
	low := strings.ToLower(part)
	return low == "name not known" || low == "not known" || low == "name unknown" || low == "no name" || low == "unknown"
}

// sameHome matches words saying that someone lives where the child does.
var sameHome = regexp.MustCompile(`(?i)^(?:(?:who|he|she|they|also|all|still|now) )*(?:(?:lives?|living|stays|staying|lives there|is|are|at) )*` +
	`(?:at home|in the (?:(?:same|family) )?(?:home|house|household|flat)|(?:at )?(?:the )?same (?:home|house|address|household)|with (?:him|her|them|the (?:child|children|family))|there|here)(?: too| as well| now)?$`)

// withAll matches words about every child.
var withAll = regexp.MustCompile(`(?i)with (?:them|the children|the family)`)

// livesWith finds the children in words such as "lives with Isla and Noah".
var livesWith = regexp.MustCompile(`(?i)^(?:(?:who|also|still|now) )*(?:lives?|living) with (.+)$`)

// quickAges matches an age in a quick line: its number, and its unit if there is one.
var quickAges = regexp.MustCompile(`(?i)^(?:(?:aged?|about|around|roughly|maybe|perhaps|said to be) )*(\d{1,3}) ?(?:(years?|yrs?|y|months?|mths?|weeks?|wks?|days?)(?:[ -]?olds?)?|yo)?$`)

// quickBorn returns the year of birth of someone described as "3", "aged 3" or "3 years old", or the month for an age
// in months, weeks or days: "2023" or "2026-01". It is empty if the words are not an age.
func quickBorn(part string, now time.Time) string {
	m := quickAges.FindStringSubmatch(strings.TrimSpace(part))
	if m == nil {
		return ""
	}
	n, _ := strconv.Atoi(m[1])
	first := time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC) // From the 31st, a month back may not exist.
	switch unit := strings.ToLower(m[2]); {
	case unit == "" || unit[0] == 'y':
		if n > 110 {
			return ""
		}
		return strconv.Itoa(now.Year() - n)
	case unit[0] == 'm':
		return first.AddDate(0, -n, 0).Format("2006-01")
	case unit[0] == 'w':
		return now.AddDate(0, 0, -7*n).Format("2006-01")
	default:
		return now.AddDate(0, 0, -n).Format("2006-01")
	}
}

// isPhone reports whether the words are a phone number: ten digits or more, and otherwise only separators.
func isPhone(part string) bool {
	digits := 0
	for _, c := range part {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case !strings.ContainsRune(" +()-", c):
			return false
		}
	}
	return digits >= 10 && digits <= 15
}

// QuickEvent adds an event written on one line, such as "14/9/2026: dentist leaflet and a lift offered". It returns the
// event's ID.
func (f *Flow) QuickEvent(list, line string) string {
	if f.quickNone(list, line) {
		return ""
	}
	id := f.add(list)
	e := f.r.Event(id)
	if e == nil {
		return ""
	}
	f.noDay = ""
	e.When, e.Text = f.dayFirst(strings.TrimSpace(line), when.Month)
	if head, text, ok := cutHead(line); ok && e.When.IsZero() {
		f.noDay = noSuchDay(head, f.clock())
		if reading, err := when.Parse(head, f.clock()); err == nil && (reading.Ask == "" || f.happened(reading)) {
			e.When, e.Text = reading.When, text
		}
	}
	return id
}

// quickNone treats "none known to us" as the answer to the list, in the writer's own words, rather than an entry. It
// reports whether the line was that.
func (f *Flow) quickNone(list, line string) bool {
	line = strings.TrimSpace(line)
	low := strings.ToLower(line)
	if !strings.HasPrefix(low, "not known") && !strings.HasPrefix(low, "not that we know") && low != "n/a" && (!checklist.SaysNothing(line) || strings.ContainsAny(line, "0123456789:\"“")) {
		return false
	}
	return f.AnswerTo(checklist.Ref{Question: list}, checklist.Value{Text: line}) == nil
}

// startsSmall reports whether the words begin with a lower-case letter: "grandad's partner" says who someone is, and is
// not a name.
func startsSmall(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(c)
}

// NoSingleDay is shown when [Flow.DayInWords] has kept words.
const NoSingleDay = "That is not a single day, so your words were added at the start of what happened. The day it began will do here."

// DayInWords keeps words typed as the day of a fact or event that are not a single day, such as "September to 24
// November", before what happened. It reports whether it did: numbers that are not a date are left for the writer to
// correct.
func (f *Flow) DayInWords(ref checklist.Ref, words string) bool {
	words = strings.TrimSpace(words)
	if !f.TakesDayInWords(ref, words) {
		return false
	}
	at := checklist.Ref{Question: whatHappened(ref.Question), Subject: ref.Subject}
	v := f.ValueOf(at)
	if v.Text == words || strings.HasPrefix(v.Text, words+": ") {
		return true
	}
	v.Text, v.Gap = strings.TrimSuffix(words+": "+v.Text, ": "), nil
	return f.AnswerTo(at, v) == nil
}

// TakesDayInWords reports whether [Flow.DayInWords] has somewhere to keep the words.
func (f *Flow) TakesDayInWords(ref checklist.Ref, words string) bool {
	_, ok := f.guide.Question(whatHappened(ref.Question))
	return ok && strings.ContainsFunc(words, unicode.IsLetter)
}
