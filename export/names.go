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

// name is the full name of a person. The referrer is "me" only on a paper that is read out, or where there is no name: a paper
// is read by people who cannot tell whose "me" it is.
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

// nameless reports whether somebody's name is kept off this paper.
func (p *paper) nameless(id string) bool { return !p.mayName && heldID(p.R, id) }

// first is the first name of a child and the full name of anyone else, at the start of a sentence.
func (p *paper) first(id string) string {
	if c := p.R.Person(id); c != nil && c.Referred {
		return capitalName(p.R.ShortName(id), c)
	}
	if id == checklist.ReferrerID {
		return "I"
	}
	return p.begin(id)
}

// begin is the full name at the start of a sentence.
func (p *paper) begin(id string) string { return capitalName(p.name(id), p.R.Person(id)) }

// capitalName is a name at the start of a sentence. What is written for a name keeps its letters; "the neighbour" gets a capital.
func capitalName(name string, of *checklist.Person) string {
	if of != nil && of.Name != "" && strings.HasPrefix(of.Name, name) {
		return name
	}
	return english.Capital(name)
}

// start is words at the start of a sentence: with a capital, unless they begin with a name, which keeps its letters.
func (p *paper) start(s string) string {
	for _, who := range p.R.People {
		for _, name := range append([]string{who.Name, p.R.ShortName(who.ID)}, who.Aliases...) {
			rest, begins := strings.CutPrefix(s, name)
			next, _ := utf8.DecodeRuneInString(rest)
			if who.Name != "" && name != "" && begins && !unicode.IsLetter(next) && !slices.Contains(notNames, name) {
				return s
			}
		}
	}
	return english.Capital(s)
}

// notNames are words that begin a description, such as "the man upstairs", and sentences too: they get their capital.
var notNames = strings.Fields("a an the in on at by of to from with for near my our his her their its one some this that mum mam mother dad father")

// introduce is the name, with the job where the paper has not introduced the person yet.
func (p *paper) introduce(id string, m marks) string {
	name := p.name(id)
	who := p.R.Person(id)
	if who == nil || p.nameless(id) || p.known(id, m) {
		return name
	}
	return english.Join(", ", name, p.job(who))
}

// known reports whether the paper has introduced somebody. Without a name there is no introduction.
func (p *paper) known(id string, m marks) bool { return m.people[id] && !p.nameless(id) }

// job is what somebody does, and where if it is not where the referrer works.
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

// post is somebody's post, to stand beside the name. Where there is no name the post stands there already.
func (p *paper) post(who *checklist.Person) string {
	if p.name(who.ID) == "the "+who.Work.Post || p.name(who.ID) == who.Work.Post {
		return ""
	}
	return who.Work.Post
}

func (p *paper) sameAgency(who *checklist.Person) bool {
	return who.Work != nil && (who.Work.Agency == "" || strings.EqualFold(strings.TrimSpace(who.Work.Agency), strings.TrimSpace(p.R.Referrer.Agency)))
}

// children is the short names of the children referred, and whether there are several.
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

// theChildren are the children referred who are born, by name: who saw a sister has not seen them.
func (p *paper) theChildren() string {
	var names []string
	for _, c := range p.R.Children() {
		if !p.unborn(c) {
			names = append(names, p.R.ShortName(c.ID))
		}
	}
	if len(names) == 0 {
		return "the child"
	}
	return english.And(names)
}

// unborn reports whether a child is not born yet: by the record, or by a birth date that is still to come.
func (p *paper) unborn(c *checklist.Person) bool {
	return p.R.NotYetBorn(c) || toCome(c.Born, p.day())
}

// bearer is the name of a child with the birth date and age, as a title needs it.
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

// bearers is every child referred, as a title needs them.
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

// address is a home in one line.
func address(h *checklist.Home) string {
	switch {
	case h == nil:
		return ""
	case h.Withheld():
		return "address: " + checklist.KeptElsewhere
	}
	return english.Join(" ", h.Address, h.Postcode)
}

// home is an address in full where the paper has not given it yet, and without its town after that.
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

func is(several bool) string {
	if several {
		return "are"
	}
	return "is"
}

// namesIn are the names of everyone in a record and of where they work, for a paper that sets each as one thing.
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

// plainRole is a relation or a post that names no one: "mother", "health visitor".
var plainRole = regexp.MustCompile(`^[a-z]+(?:[ -][a-z]+){0,3}$`)

// whose says who somebody is without naming anybody.
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
