package checklist

import (
	"slices"
	"strings"
)

// addFirst holds back the details of everyone whom a pronoun could mean: of the adults or, if they have none, of the
// children. For a school it is the other way round.
func (k *keeper) addFirst(kind int, pronoun string, from receivers) {
	first, second := k.r.Others(), k.r.Children()
	if kind == keptSchool {
		first, second = second, first
	}
	for _, people := range [][]*Person{first, second} {
		var who []*Person
		for _, p := range people {
			if p.Work == nil && !slices.Contains(from.who, p) && fitsPronoun(p, pronoun) {
				who = append(who, p)
			}
		}
		before := k.count()
		k.add(kind, who, from, len(who) > 1)
		if k.count() > before {
			return
		}
	}
}

func (k *keeper) count() int {
	n := 0
	for _, d := range k.kept {
		if d.Names() != "" {
			n++
		}
	}
	return n
}

// add holds back a kind of detail of some people, if the record has it.
func (k *keeper) add(kind int, who []*Person, from receivers, unsure bool) {
	for _, p := range who {
		if p.Held() || slices.Contains(from.who, p) {
			continue
		}
		d := k.kept[p]
		if d == nil {
			d = &KeptDetails{Person: p}
			k.kept[p] = d
		}
		had := d.Names()
		if kind&(keptAddress|keptNumber) != 0 {
			k.addHomes(d, kind, from)
		}
		if kind&keptAddress != 0 && k.r.telling(p.Answers[QFamilyParentAddress]) != "" {
			d.Address = true
		}
		if kind&keptNumber != 0 && (p.Phone != "" || p.Email != "" || p.SafeContact != "" || slices.ContainsFunc(reachQuestions, func(id string) bool { return k.r.telling(p.Answers[id]) != "" })) {
			d.Number = true
		}
		if kind&(keptSchool|keptWork) != 0 {
			school := p.Answers[QChildSchool].Text
			if school != "" && !k.isOwnSchool(school) || p.Work == nil && tellsWork.MatchString(p.SafeContact) && !forbids(p.SafeContact) {
				d.Work = true
			}
		}
		d.Unsure = d.Unsure || unsure && d.Names() != had
	}
}

// addOwnerless holds back the children's detail where the sentence does not say whose it is. Someone who lives with a child knows
// that address: it is another one that is meant.
func (k *keeper) addOwnerless(kind int, from receivers) {
	for _, c := range k.r.Children() {
		if kind&keptAddress != 0 && slices.ContainsFunc(from.who, func(o *Person) bool { return !slices.Contains(k.r.Children(), o) && k.r.LivesWith(c, o) }) {
			k.atHome = true
			continue
		}
		k.add(kind, []*Person{c}, from, true)
	}
}

// addHomes adds where someone lives, but for a home of those from whom it is kept.
func (k *keeper) addHomes(d *KeptDetails, kind int, from receivers) {
	for _, id := range append(slices.Clone(d.Person.Homes), d.Person.Staying) {
		h := k.r.Home(id)
		if h == nil {
			continue
		}
		if k.liveAt(from, id, d.Person) {
			k.atHome = k.atHome || kind&keptAddress != 0
			continue
		}
		if kind&keptAddress != 0 && h.Address+h.Postcode != "" {
			d.Address = true
		}
		if h.Phone != "" && (kind&keptNumber != 0 || digits(h.Phone) == digits(d.Person.Phone)) {
			d.Number = true
		}
		if !slices.Contains(d.homes, id) {
			d.homes = append(d.homes, id)
		}
	}
}

// isOwnSchool reports whether a school is the referrer's own, which is on every paper.
func (k *keeper) isOwnSchool(school string) bool {
	own, other := strings.Fields(k.r.Referrer.Agency), strings.Fields(school)
	return len(own) > 1 && len(other) > 1 && slices.Equal(own[:2], other[:2])
}
