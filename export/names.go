package export

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// name returns a person's full name. The referrer is "me" only on a paper that is read out, or if there is no name:
// other readers cannot tell who "me" is.
func (p *paper) name(id string) string {
	switch {
	case id == "":
		return ""
	case id == checklist.ReferrerID && (p.spoken || p.R.Referrer.Name == ""):
		return "me"
	case id == checklist.ReferrerID:
		return p.R.Referrer.Name
	case p.nameless(id):
		return "someone else"
	}
	return p.R.NameOf(id)
}

// nameless reports whether someone's name is kept off this paper.
func (p *paper) nameless(id string) bool { return !p.mayName && heldID(p.R, id) }

// first returns a child's first name, and anyone else's full name, to begin a sentence.
func (p *paper) first(id string) string {
	if c := p.R.Person(id); c != nil && c.Referred {
		return capitalName(p.R.ShortName(id), c)
	}
	if id == checklist.ReferrerID {
		return "I"
	}
	return p.begin(id)
}

// begin returns the full name, to begin a sentence.
func (p *paper) begin(id string) string { return capitalName(p.name(id), p.R.Person(id)) }

// capitalName returns a name to begin a sentence. A name keeps its letters as written; "the neighbour" gets a capital.
func capitalName(name string, of *checklist.Person) string {
	if of != nil && of.Name != "" && strings.HasPrefix(of.Name, name) {
		return name
	}
	return english.Capital(name)
}

// start returns words to begin a sentence: with a capital, unless they begin with a name, which keeps its letters.
func (p *paper) start(s string) string {
	if p.beginsWithName(s) {
		return s
	}
	return english.Capital(s)
}

// small returns s as written after a semicolon: with a small letter, unless it begins with a name.
func (p *paper) small(s string) string {
	if p.beginsWithName(s) {
		return s
	}
	return english.Small(s)
}

// beginsWithName reports whether a text begins with the name of someone in the record.
func (p *paper) beginsWithName(s string) bool {
	return slices.ContainsFunc(p.R.People, func(who *checklist.Person) bool {
		return slices.ContainsFunc(append([]string{who.Name, p.R.ShortName(who.ID)}, who.Aliases...), func(name string) bool {
			rest, begins := strings.CutPrefix(s, name)
			next, _ := utf8.DecodeRuneInString(rest)
			return who.Name != "" && name != "" && begins && !unicode.IsLetter(next) && !slices.Contains(notNames, name)
		})
	})
}

// notNames begin a description rather than a name, such as "the man upstairs", and so get a capital at the start of a
// sentence.
var notNames = strings.Fields("a an the in on at by of to from with for near my our his her their its one some this that mum mam mother dad father")

// introduce returns the name, with the job if the paper has not introduced the person yet.
func (p *paper) introduce(id string, m marks) string {
	name := p.name(id)
	who := p.R.Person(id)
	if who == nil || p.nameless(id) || p.known(id, m) {
		return name
	}
	return english.Join(", ", name, p.job(who))
}

// known reports whether the paper has introduced someone, which takes a name.
func (p *paper) known(id string, m marks) bool { return m.people[id] && !p.nameless(id) }

// job says what someone does, and where if not at the referrer's place of work.
func (p *paper) job(who *checklist.Person) string {
	if who.Work == nil {
		return ""
	}
	post := p.post(who)
	if p.sameAgency(who) {
		return post
	}
	if post != "" && strings.EqualFold(strings.TrimSpace(who.Work.Agency), "police") {
		return "police " + strings.TrimPrefix(english.Small(post), "police ")
	}
	return english.Join(", ", post, who.Work.Agency)
}

// post returns someone's post, to follow the name. It is empty if it is already used instead of a name.
func (p *paper) post(who *checklist.Person) string {
	if p.name(who.ID) == "the "+who.Work.Post || p.name(who.ID) == who.Work.Post {
		return ""
	}
	return who.Work.Post
}

func (p *paper) sameAgency(who *checklist.Person) bool {
	return who.Work != nil && (who.Work.Agency == "" || strings.EqualFold(strings.TrimSpace(who.Work.Agency), strings.TrimSpace(p.R.Referrer.Agency)))
}

// children returns the short names of the referred children, and whether there are several.
func (p *paper) children() (names string, several bool) {
	var out []string
	for _, c := range p.R.Children() {
		out = append(out, p.R.ShortName(c.ID))
	}
	if len(out) == 0 {
		return "the child", false
	}
	return english.And(out), len(out) > 1
}

// bornChildren names the children in a statement about what they suffer now: those born, or all if none is.
func (p *paper) bornChildren() (names string, several bool) {
	born := p.born()
	if len(born) == 0 {
		return p.children()
	}
	return english.And(born), len(born) > 1
}

// born returns the names of the referred children already born.
func (p *paper) born() []string {
	var names []string
	for _, c := range p.R.Children() {
		if !p.unborn(c) {
			names = append(names, p.R.ShortName(c.ID))
		}
	}
	return names
}

// theChildren names the referred children already born, since someone who saw a sister has not seen them.
func (p *paper) theChildren() string {
	if born := p.born(); len(born) > 0 {
		return english.And(born)
	}
	return "the child"
}

// unborn reports whether a child is not born yet, by the record or by a birth date still to come.
func (p *paper) unborn(c *checklist.Person) bool {
	return p.R.NotYetBorn(c) || toCome(c.Born, p.day())
}

// bearer returns a child's name with birth date and age, for a title.
func (p *paper) bearer(c *checklist.Person) string {
	name := p.R.NameOf(c.ID)
	if c.Name == "" && c.Due.IsZero() {
		name = "name not known"
		if p.open(checklist.QChildName, c.ID) {
			name = noName
		}
	}
	switch {
	case toCome(c.Born, p.day()):
		return name + ", born: " + bornDate(c.Born) + ", which is still to come"
	case !c.Born.IsZero():
		if age := ageIn(c.Born, p.day()); age != "" {
			return fmt.Sprintf("%s, born %s (%s)", name, bornDate(c.Born), age)
		}
		return name + ", born " + bornDate(c.Born)
	case !c.Due.IsZero():
		return name + ", due " + bornDate(c.Due)
	}
	return name
}

// bearers returns every referred child, for a title.
func (p *paper) bearers() string {
	var out []string
	for _, c := range p.R.Children() {
		out = append(out, p.bearer(c))
	}
	switch len(out) {
	case 0:
		return noName
	case 1:
		return out[0]
	}
	return strings.Join(out, "; ")
}

// address returns a home on one line.
func address(h *checklist.Home) string {
	switch {
	case h == nil:
		return ""
	case h.Withheld():
		return "address: " + checklist.KeptElsewhere
	}
	return english.Join(" ", h.Address, h.Postcode)
}

// home returns an address in full the first time, and then without its town.
func (p *paper) home(id string, m marks) string {
	h := p.R.Home(id)
	if h == nil || !m.homes[id] {
		return address(h)
	}
	if i := strings.LastIndex(h.Address, ","); i > 0 {
		return h.Address[:i]
	}
	return address(h)
}

func isOrAre(several bool) string {
	if several {
		return "are"
	}
	return "is"
}

// namesIn returns the names of everyone in a record and of their workplaces, for a paper that keeps each on one line.
func namesIn(r *checklist.Referral) []document.Name {
	out := []document.Name{{Text: r.Referrer.Name, Of: "the referrer"}, {Text: r.Referrer.Agency}}
	for _, p := range r.People {
		of := whose(r, p)
		names := p.Aliases
		if p.Name != "" {
			names = append([]string{p.Name, r.ShortName(p.ID)}, names...)
		}
		for _, name := range names {
			out = append(out, document.Name{Text: name, Of: of})
		}
		if p.Work != nil {
			out = append(out, document.Name{Text: p.Work.Agency})
		}
	}
	return out
}

// plainRole matches a relation or post that names no one: "mother", "health visitor".
var plainRole = regexp.MustCompile(`^[a-z]+(?:[ -][a-z]+){0,3}$`)

// whose says who someone is without a name.
func whose(r *checklist.Referral, p *checklist.Person) string {
	children := r.Children()
	if i := slices.Index(children, p); i >= 0 {
		if len(children) == 1 {
			return "the child"
		}
		return fmt.Sprintf("child %d", i+1)
	}
	role := ""
	switch {
	case len(p.Relations) > 0:
		role = p.Relations[0].Is
	case p.Work != nil:
		role = english.Small(p.Work.Post)
	}
	if plainRole.MatchString(role) {
		return "the " + role
	}
	return fmt.Sprintf("person %d in the list of people", 1+slices.Index(r.People, p))
}
