package checklist

import (
	"regexp"
	"slices"
	"strings"
)

// orderedNot finds the words before something not to be rung, visited or written to: "do not ring", "no letters to".
var orderedNot = regexp.MustCompile(`(?i)(?:\b(?:not|never|nobody|no|nothing|avoid|without)|n['’]t)(?: [\p{L}'’]+){0,3}? ` +
	`(?:ring(?:ing)?|rung|call(?:s|ed|ing)?|phon(?:e|ed|ing)|telephon(?:e|ed|ing)|text(?:s|ed|ing)?|contact(?:ed|ing)?|visit(?:s|ed|ing)?|writ(?:e|ing)|written|letters?|post(?:ed)?|go(?:ing)?|com(?:e|ing)|knock(?:ing)?)` +
	`(?: [\p{L}'’]+){0,4} $`)

// printed holds the addresses and numbers that the main sheet prints whatever an instruction says, in lower case and as
// digits.
type printed struct{ addresses, numbers []string }

func (r *Referral) printed() printed {
	var p printed
	keptHomes, keptNumbers := map[string]bool{}, map[string]bool{}
	for _, k := range r.KeptDetails() {
		keptNumbers[k.Person.ID] = k.Number
		for _, id := range k.homes {
			keptHomes[id] = true
		}
	}
	add := func(list *[]string, s string) {
		if s != "" && !slices.Contains(*list, s) {
			*list = append(*list, s)
		}
	}
	for _, o := range r.People {
		if o.Held() {
			continue
		}
		if !keptNumbers[o.ID] {
			add(&p.numbers, digits(o.Phone))
		}
		for _, id := range o.Homes {
			h := r.Home(id)
			if h == nil || keptHomes[id] {
				continue
			}
			add(&p.numbers, digits(h.Phone))
			whole := strings.ToLower(strings.Join(strings.Fields(h.Address), " "))
			if line := firstLine(h); line != "" {
				code := strings.ToLower(h.Postcode)
				for _, s := range []string{whole + ", " + code, whole + " " + code, whole, line} {
					add(&p.addresses, strings.TrimRight(s, ", "))
				}
			}
		}
	}
	return p
}

// without removes from a sentence the printed addresses and numbers that it says not to ring, visit or write to. They
// are no secret there, and the instruction must be on page one.
func (p printed) without(s string) string {
	for _, at := range slices.Backward(allSigns().longNumber.FindAllStringIndex(s, -1)) {
		if slices.Contains(p.numbers, digits(s[at[0]:at[1]])) && orderedNot.MatchString(s[:at[0]]) {
			s = s[:at[0]] + "it" + s[at[1]:]
		}
	}
	for _, address := range p.addresses {
		lower := strings.ToLower(s)
		if at := strings.Index(lower, address); at >= 0 && len(lower) == len(s) && orderedNot.MatchString(s[:at]) {
			s = s[:at] + "it" + s[at+len(address):]
		}
	}
	return s
}
