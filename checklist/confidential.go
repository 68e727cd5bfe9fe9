package checklist

import (
	"maps"
	"slices"
	"strings"
)

// Confidential is what must be kept from someone, in two parts. The instruction goes on page one, where a visitor or a
// caller looks; the secret only goes on the sheet of protected sources (R44).
type Confidential struct {
	Instruction string // Instruction is who not to ring and what not to mention. It gives nothing away.
	Secret      string // Secret is an address, a place of safety, a source or a number.

	AllSecret bool          // AllSecret is true if the writer has answered, and none of the answer may be on page one.
	Details   []KeptDetails // Details are the details of people that the instruction keeps from someone.
}

// Confidential divides the writer's answers into the two parts. Whole sentences move, and none is reworded or cut.
// People write both in one box, so a sentence that gives something away is a secret in either box.
func (r *Referral) Confidential() Confidential {
	var c Confidential
	said := r.Answers[QConsentConfidentialInformation]
	c.Instruction, c.Secret = r.Divide(said.Text)
	if said.Gap != nil {
		_, c.Secret = r.Divide(said.Gap.Note)
	}
	c.AllSecret = c.Instruction == "" && c.Secret != ""
	own := r.Answers[QConsentKeptSecret]
	if text := own.Text; !SaysNothingToKeep(text) {
		c.Secret = joinLines(c.Secret, text)
	}
	if own.Gap != nil {
		c.Secret = joinLines(c.Secret, own.Gap.Note)
	}
	c.Details = r.KeptDetails()
	return c
}

func joinLines(a, b string) string {
	return strings.TrimSpace(strings.TrimSpace(a) + "\n" + strings.TrimSpace(b))
}

// Instructs reports whether there is something to do or not to do. "Nothing that we know of." is an answer, but no
// instruction.
func (c Confidential) Instructs() bool { return !SaysNothingToKeep(c.Instruction) }

// WithoutSecrets returns the record as every paper but the sheet of protected sources may see it. It shares data with r
// that must not be changed.
func (r *Referral) WithoutSecrets() *Referral {
	open := *r
	open.Answers = maps.Clone(r.Answers)
	delete(open.Answers, QConsentKeptSecret)
	if said, ok := open.Answers[QConsentConfidentialInformation]; ok {
		said.Text, _ = r.Divide(said.Text)
		if said.Gap != nil {
			gap := *said.Gap
			gap.Note, _ = r.Divide(gap.Note)
			said.Gap = &gap
		}
		open.Answers[QConsentConfidentialInformation] = said
	}
	open.People, open.Homes = slices.Clone(r.People), slices.Clone(r.Homes)
	for _, k := range r.KeptDetails() {
		k.withhold(&open, r)
	}
	open.withholdContact(r)
	return &open
}

// withholdContact removes what is said of someone's contact with a child if that gives away a secret of the whole
// record, such as where they meet. The list of people must be a copy.
func (r *Referral) withholdContact(whole *Referral) {
	spoken := func(t Relation) bool { return t.Contact != "" }
	if !slices.ContainsFunc(r.People, func(p *Person) bool { return slices.ContainsFunc(p.Relations, spoken) }) {
		return
	}
	marks := whole.SecretMarks()
	tells := func(t Relation) bool { return HoldsMark(t.Contact, marks) != "" }
	for i, p := range r.People {
		if !slices.ContainsFunc(p.Relations, tells) {
			continue
		}
		other := *p
		other.Relations = slices.Clone(p.Relations)
		for j, t := range other.Relations {
			if tells(t) {
				other.Relations[j].Contact = KeptElsewhere
			}
		}
		r.People[i] = &other
	}
}

// Divide splits a text on what must be kept from the family into the sentences that can go on page one and those that
// give a secret away. If in doubt, a sentence is held back.
func (r *Referral) Divide(text string) (open, secret string) {
	if strings.TrimSpace(text) == "" {
		return "", ""
	}
	r = r.WithNamesHeld()
	var halves [2]strings.Builder
	giveaway, printed := r.giveaways(), r.printed()
	held := false
	for _, s := range Sentences(text) {
		// After a secret, a sentence that asks for nothing still belongs to it: "Off the main road, above the bakery."
		held = giveaway.in(giveaway.withoutUnnamed(printed.without(s))) || held && !giveaway.asks.MatchString(s)
		half := &halves[0]
		if held {
			half = &halves[1]
		}
		if half.Len() > 0 && !strings.HasSuffix(half.String(), "\n") {
			half.WriteByte(' ')
		}
		half.WriteString(s)
	}
	return strings.TrimSpace(halves[0].String()), strings.TrimSpace(halves[1].String())
}

// SaysNothingToKeep reports whether a text on what must be kept from someone says that there is nothing. "Nothing may
// show him that she rang" begins in the same way but says the opposite.
func SaysNothingToKeep(text string) bool {
	x := allSigns()
	for _, s := range Sentences(text) {
		if !SaysNothing(s) || x.orders.MatchString(x.weKnow.ReplaceAllString(s, "")) {
			return false
		}
	}
	return true
}

// SecretMarks returns the parts of a secret by which it can be found elsewhere, in lower case with single spaces: house
// numbers with their street, postcodes, phone numbers as digits, email addresses.
func (r *Referral) SecretMarks() []string {
	x := allSigns()
	secret := strings.Join(strings.Fields(r.Confidential().Secret), " ")
	var out []string
	add := func(s string) {
		s = strings.ToLower(strings.Trim(s, " ,("))
		if s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, m := range x.numbered.FindAllStringSubmatch(secret, -1) {
		if !x.linking.MatchString(m[1]) {
			add(m[0])
		}
	}
	for _, h := range r.Homes {
		if line := firstLine(h); line != "" && strings.Contains(strings.ToLower(secret), line) {
			add(line)
		}
	}
	for _, k := range r.KeptDetails() {
		secret += "\n" + strings.Join(k.Lines(r), "\n")
		if k.Work {
			add(schoolName(k.Person.Answers[QChildSchool].Text))
		}
		for _, id := range k.homes {
			if h := r.Home(id); k.Address {
				add(firstLine(h))
				add(nameOfPlace(h))
				for _, m := range x.numbered.FindAllString(h.Address, -1) {
					add(strings.TrimLeft(m, "0123456789 ,(")) // The street alone tells enough.
				}
			}
		}
	}
	for _, s := range x.postcode.FindAllString(secret, -1) {
		add(s)
	}
	for _, s := range x.longNumber.FindAllString(secret, -1) {
		if d := digits(s); len(d) >= 9 {
			add(d)
		}
	}
	for _, s := range x.mailbox.FindAllString(secret, -1) {
		add(strings.TrimRight(s, "."))
	}
	return out
}

// HoldsMark returns the first of the marks found in the text, ignoring spaces and capitals, or "".
func HoldsMark(text string, marks []string) string {
	lower := strings.ToLower(strings.Join(strings.Fields(text), " "))
	for _, m := range marks {
		bare := strings.ReplaceAll(m, " ", "")
		switch {
		case strings.Contains(lower, m), strings.Contains(strings.ReplaceAll(lower, " ", ""), bare) && digits(m) != m:
			return m
		case digits(m) == m && slices.ContainsFunc(allSigns().longNumber.FindAllString(text, -1), func(n string) bool { return strings.Contains(digits(n), m) }):
			return m
		}
	}
	return ""
}
