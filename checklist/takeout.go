package checklist

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
)

// TakenOut replaces words that were taken out with a protected source.
const TakenOut = "(taken out)"

// Traces are what a person can be recognised by in the texts of a record: names, phone numbers, email and postal
// addresses.
type Traces struct {
	id    string
	names *regexp.Regexp // names matches whole words; nil for none.
	who   *regexp.Regexp // who matches the words for who they are, such as "neighbour"; nil for none.
	marks []string       // marks are addresses and numbers, as [HoldsMark] takes them.
}

// TracesOf collects what a person can be recognised by from every earlier state of a record: a name that was corrected
// is still in older ones. A name that someone else has too is not a trace by itself.
func TracesOf(id string, states ...*Referral) Traces {
	t := Traces{id: id}
	var whole, single, who []string
	others := map[string]bool{}
	for _, r := range states {
		for _, p := range r.People {
			if p.ID != id {
				for _, name := range append([]string{p.Name}, p.Aliases...) {
					for _, w := range strings.Fields(name) {
						others[w] = true
					}
				}
				continue
			}
			for _, name := range append([]string{p.Name}, p.Aliases...) {
				words := strings.Fields(name)
				whole = append(whole, strings.Join(quoted(words), `\s+`))
				single = append(single, words...)
			}
			for _, w := range RelationWords(p) {
				who = append(who, regexp.QuoteMeta(w)+`s?`)
			}
			t.marks = append(t.marks, r.reachMarks(p)...)
		}
	}
	x := allSigns()
	whole = slices.DeleteFunc(whole, func(s string) bool { return s == "" || !strings.Contains(s, `\s+`) })
	for i := range whole {
		whole[i] = `(?i:` + whole[i] + `)`
	}
	for _, w := range single {
		w = strings.Trim(w, ".,;()")
		if len([]rune(w)) > 2 && !others[w] && !x.title.MatchString(w) {
			whole = append(whole, regexp.QuoteMeta(w))
		}
	}
	for i := range who {
		who[i] = `(?i:` + who[i] + `)`
	}
	t.names, t.who = anyOf(whole), anyOf(who)
	return t
}

// reachMarks returns the numbers and addresses at which a person is reached, but not those of a home that others share.
func (r *Referral) reachMarks(p *Person) []string {
	x := allSigns()
	said := strings.Join([]string{p.Phone, p.SafeContact, p.Email, p.Answers[QPersonSafeRing].Text}, "\n")
	var out []string
	for _, id := range p.Homes {
		shared := slices.ContainsFunc(r.People, func(o *Person) bool { return o.ID != p.ID && slices.Contains(o.Homes, id) })
		if h := r.Home(id); h != nil && !shared {
			said += "\n" + h.Phone
			out = append(out, firstLine(h))
		}
	}
	for _, s := range x.longNumber.FindAllString(said, -1) {
		if d := digits(s); len(d) >= 9 {
			out = append(out, d)
		}
	}
	for _, s := range x.mailbox.FindAllString(said, -1) {
		out = append(out, strings.ToLower(strings.TrimRight(s, ".")))
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// In reports whether a text names the person, or says how to reach them.
func (t Traces) In(text string) bool {
	return t.names != nil && t.names.MatchString(text) || HoldsMark(text, t.marks) != ""
}

// Clean returns the text without the sentences that name the person, with a note if any were taken out.
func (t Traces) Clean(text string) string { return leaveOut(text, t.In) }

// leaveOut removes the sentences that goes selects, and puts one note in place of each run of them.
func leaveOut(text string, goes func(sentence string) bool) string {
	if !goes(text) {
		return text
	}
	var b strings.Builder
	gone := false
	for _, s := range Sentences(text) {
		end := ""
		if strings.HasSuffix(s, "\n") {
			end = "\n"
		}
		switch {
		case !goes(s):
			gone = false
		case gone:
			continue
		default:
			gone, s = true, TakenOut+end
		}
		if b.Len() > 0 && !strings.HasSuffix(b.String(), "\n") {
			b.WriteByte(' ')
		}
		b.WriteString(s)
	}
	if out := strings.TrimSpace(b.String()); !goes(out) {
		return out
	}
	return TakenOut // A name that continues past the end of a sentence.
}

// Sources returns the IDs of the people who asked not to be named, in the order of the record.
func (r *Referral) Sources() []string {
	var out []string
	for _, p := range r.WithNamesHeld().People {
		if p.Held() {
			out = append(out, p.ID)
		}
	}
	return out
}

// FactsFrom returns the facts that came from the person, and those kept with the sources that come from no other
// source.
func (r *Referral) FactsFrom(id string) []string {
	sources := r.Sources()
	var out []string
	for _, f := range r.Facts {
		linked := f.Hands()
		other := slices.ContainsFunc(linked, func(p string) bool { return p != id && slices.Contains(sources, p) })
		if slices.Contains(linked, id) || f.Hold == HoldSource && !other {
			out = append(out, f.ID)
		}
	}
	return out
}

// TakeOut returns the record without the person, the facts and events that came from them, and every sentence that
// names them. It does not change r.
func (r *Referral) TakeOut(t Traces, g *Guide) (*Referral, error) {
	c := r.Clone()
	for _, id := range c.FactsFrom(t.id) {
		c.Remove(id)
	}
	for _, e := range slices.Clone(c.Events) {
		if slices.Contains(e.Who, t.id) {
			c.Remove(e.ID)
		}
	}
	c.Remove(t.id)
	for _, q := range []string{QConsentKeptSecret, QConsentConfidentialInformation} {
		c.takeOutOf(q, t)
	}
	data, err := c.Encode()
	if err != nil {
		return nil, err
	}
	if data, err = eachString(data, t.Clean); err != nil {
		return nil, err
	}
	out, _, err := Decode(data, g)
	if err != nil {
		return nil, err
	}
	for _, kind := range EntryKinds() {
		out.SetLast(kind, c.Last(kind))
	}
	return out, nil
}

// takeOutOf removes a person from an answer on what must be kept from the family, where "the neighbour" is as good as a
// name.
func (r *Referral) takeOutOf(question string, t Traces) {
	a, ok := r.Answers[question]
	if !ok || t.who == nil {
		return
	}
	a.Text = leaveOut(a.Text, t.who.MatchString)
	if a.Gap != nil {
		gap := *a.Gap
		gap.Note = leaveOut(gap.Note, t.who.MatchString)
		a.Gap = &gap
	}
	r.Answers[question] = a
}

// eachString applies do to every string of a JSON text except the keys.
func eachString(data []byte, do func(string) string) ([]byte, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return nil, err
	}
	return json.Marshal(inString(v, do))
}

func inString(v any, do func(string) string) any {
	switch v := v.(type) {
	case string:
		return do(v)
	case []any:
		for i := range v {
			v[i] = inString(v[i], do)
		}
	case map[string]any:
		for k := range v {
			v[k] = inString(v[k], do)
		}
	}
	return v
}
