package checklist

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// shortWords are the short words for a relation, as people write them in a hurry, with the relations that each can mean.
var shortWords = sync.OnceValue(func() map[string][]string {
	grandmother := []string{"grandmother", "mother's mother", "father's mother"}
	grandfather := []string{"grandfather", "mother's father", "father's father"}
	return map[string][]string{
		"mum": {"mother"}, "mam": {"mother"}, "mummy": {"mother"}, "mama": {"mother"}, "mother": {"mum", "mam", "mummy", "mama"},
		"dad": {"father"}, "daddy": {"father"}, "papa": {"father"}, "father": {"dad", "daddy", "papa"},
		"stepdad": {"stepfather"}, "stepmum": {"stepmother"}, "stepfather": {"stepdad"}, "stepmother": {"stepmum"},
		"nan": grandmother, "gran": grandmother, "grandma": grandmother, "grandmother": grandmother,
		"grandad": grandfather, "grandpa": grandfather, "grandfather": grandfather,
		"auntie": {"aunt"}, "aunt": {"auntie"}, "uncle": nil, "brother": nil, "sister": nil, "cousin": nil,
		"neighbour": nil, "lodger": nil, "babysitter": nil,
	}
})

// Role returns who someone is if the words typed for a person say that instead of a name: "neighbour" for "a
// neighbour", "man in the flat above" for "the man in the flat above", "mum" for "Mum". It reports whether they do.
func Role(typed string) (string, bool) {
	typed = strings.TrimSpace(typed)
	if _, ok := shortWords()[strings.ToLower(typed)]; ok {
		return strings.ToLower(typed), true
	}
	first, rest, _ := strings.Cut(typed, " ")
	rest = strings.TrimSpace(rest)
	c, _ := utf8.DecodeRuneInString(rest)
	switch low := strings.ToLower(first); low {
	case "a", "an", "the", "another":
		named := unicode.IsUpper(c) && (low == "the" || first != low) // "The Revd Ellis" and "A Khan" are names.
		return rest, rest != "" && !named
	case "somebody", "someone", "one":
		return typed, true
	}
	return "", false
}

// called finds a name in "a man called Rick" and "her friend, known as Dee".
var called = regexp.MustCompile(`^(\S.*?),? (?:(?i)who is )?(?i:called|named|known as|by the name of) (\p{Lu}.*)$`)

// CalledBy splits words such as "a man called Rick" into who someone is and the name. It reports whether they name
// someone in that way.
func CalledBy(typed string) (is, name string, ok bool) {
	m := called.FindStringSubmatch(strings.TrimSpace(typed))
	if c, _ := utf8.DecodeRuneInString(strings.TrimSpace(typed)); m == nil || !unicode.IsLower(c) && !strings.HasPrefix(typed, "A ") && !strings.HasPrefix(typed, "The ") {
		return "", "", false
	}
	if role, ok := Role(m[1]); ok {
		return role, m[2], true
	}
	return m[1], m[2], true
}

// jobs are the posts by which people are mentioned if no one knows their name, in the school and in other services.
var jobs = sync.OnceValue(func() map[string]bool {
	const school, elsewhere = false, true
	out := map[string]bool{}
	for _, j := range strings.Split("lunch supervisor,dinner lady,midday supervisor,teaching assistant,class teacher,teacher,form tutor,tutor,head of year,"+
		"head,headteacher,head teacher,deputy head,caretaker,office,office manager,receptionist,first-aider,first aider,librarian,senco,attendance officer,"+
		"school nurse,school counsellor,key worker,nursery nurse,pastoral lead,governor", ",") {
		out[j] = school
	}
	for _, j := range strings.Split("health visitor,midwife,gp,doctor,family doctor,surgery,nurse,dentist,optician,paediatrician,social worker,family worker,"+
		"family support worker,early help worker,youth worker,police,police officer,pcso,housing officer,housing,probation officer,therapist,speech therapist,"+
		"educational psychologist,childminder,nursery,interpreter,taxi driver,bus driver,coach", ",") {
		out[j] = elsewhere
	}
	return out
})

// Job reports whether the words are a post and not a name, such as "health visitor", and whether it is one of another
// service.
func Job(typed string) (is, elsewhere bool) {
	elsewhere, is = jobs()[strings.ToLower(strings.TrimSpace(typed))]
	return is, elsewhere
}

// records are where something is written down, and not who wrote it.
var records = []string{"register", "log", "record", "records", "file", "diary", "planner", "book", "email", "letter", "chronology", "system", "cpoms", "myconcern", "sims", "arbor", "bromcom"}

// IsRecord reports whether words name a record and not a person: "the register", "Class register", "CPOMS". A surname has
// a capital: "Anna Book".
func IsRecord(words string) bool {
	fields := strings.Fields(words)
	if len(fields) == 0 {
		return false
	}
	last := fields[len(fields)-1]
	ours := len(fields) == 1 || slices.Contains([]string{"the", "our"}, strings.ToLower(fields[0])) || isSmall(fields[0])
	return slices.Contains(records, strings.ToLower(last)) && (ours || isSmall(last))
}

// staffByPost reports whether someone is one of the referrer's own staff, known only by their post: "the class teacher".
// They belong to no other service.
func (r *Referral) staffByPost(p *Person) bool {
	return p.Work != nil && p.Name == "" && p.Work.Post != "" && p.Work.Agency != "" && p.Work.Agency == r.Referrer.Agency
}

// SaysWhoTheyAre reports whether words after a name say who someone is rather than where something was: by their work,
// such as "site manager" or "head of maths", or in another way, such as "neighbour" or "mum's friend".
func SaysWhoTheyAre(words string) (worker, other bool) {
	noun := letters(strings.ToLower(strings.ReplaceAll(words, "’", "'")))
	if i := slices.IndexFunc(noun, func(w string) bool { return w == "of" || endsNoun(w) }); i >= 0 {
		noun = noun[:i]
	}
	if len(noun) == 0 {
		return false, false
	}
	last := standingOfWord(noun[len(noun)-1])
	if slices.Contains([]string{"senco", "ta", "hlta", "dsl", "lead"}, noun[len(noun)-1]) {
		last = asWorker
	}
	return last == asWorker, last != asWorker && last != asUnrecognised && last != asChild
}

// OnlyRole reports whether words typed for a name only say who someone is: "Neighbour", "School nurse", "Mum's new
// boyfriend". A capital further on makes it a name, as in "Nan Obi", unless all of it is a post.
func OnlyRole(words string) bool {
	words = strings.TrimSpace(words)
	if whose, rest, _ := strings.Cut(words, " "); slices.Contains(theirs, strings.ToLower(whose)) {
		words = rest
	}
	if job, _ := Job(words); job {
		return true
	}
	if _, rest, _ := strings.Cut(words, " "); strings.ToLower(rest) != rest {
		return false
	}
	_, role := Role(words)
	worker, other := SaysWhoTheyAre(words)
	return role || worker || other
}

// AsPost returns a post as it appears in a sentence: "Health visitor" loses its capital, "GP" does not.
func AsPost(typed string) string {
	first, rest, _ := strings.Cut(strings.TrimSpace(typed), " ")
	if strings.ToUpper(first) != first {
		first = strings.ToLower(first)
	}
	return strings.TrimSpace(first + " " + rest)
}

// Related returns the people with that relation to any child referred, by its name or a short word for it: "mum", "his
// mum" and "Rowan's mum" find the mother.
func (r *Referral) Related(is string) []*Person {
	is = strings.ToLower(strings.TrimSpace(is))
	if whose, rest, ok := strings.Cut(is, " "); ok && r.isChildren(whose) {
		is = rest
	}
	words := append([]string{is}, shortWords()[is]...)
	var out []*Person
	for _, p := range r.People {
		if is != "" && slices.ContainsFunc(p.Relations, func(t Relation) bool { return slices.Contains(words, strings.ToLower(t.Is)) }) {
			out = append(out, p)
		}
	}
	return out
}

// theirs are words that can mean the children's.
var theirs = []string{"his", "her", "their"}

// isChildren reports whether a word says that what follows it is the children's: "his", "Rowan's".
func (r *Referral) isChildren(word string) bool {
	name, owned := strings.CutSuffix(strings.ReplaceAll(word, "’", "'"), "'s")
	return slices.Contains(theirs, word) ||
		owned && slices.ContainsFunc(r.Children(), func(c *Person) bool { return Bears(c.Name, name) })
}
