package checklist

import (
	"slices"
	"strings"
)

// Held reports whether the person's name is kept back. The name of a child referred never is.
func (p *Person) Held() bool { return p != nil && p.NameHeld && !p.Referred }

// Separate lists the questions whose answers go on the separate sheets only. No box of a council's form shows them.
var Separate = []string{QPersonStaffRisk, QPersonNameHeld, QPersonSafeRing, QReferralPoliceHelp, QConsentKeptSecret, QFactHold}

// HoldOf returns the sheet that a fact belongs on, or "" for the main sheet. A fact from a protected source is kept
// with the sources even if no one has marked it.
func (r *Referral) HoldOf(f *Fact) Hold {
	if f.Hold != "" {
		return f.Hold
	}
	for _, id := range f.Hands() {
		if r.Person(id).Held() {
			return HoldSource
		}
	}
	return ""
}

// Hands returns the IDs of the people through whom the fact came: who said it, passed it on, was told it, saw it or
// wrote it down. Some may be empty.
func (f *Fact) Hands() []string { return []string{f.From, f.To, f.By, f.Injury.SeenBy, f.Speaker} }

// HoldsEvent reports whether the event involves a protected source, and so belongs with the sources.
func (r *Referral) HoldsEvent(e *Event) bool {
	return slices.ContainsFunc(e.Who, func(id string) bool { return r.Person(id).Held() })
}

// FactsHeldAs returns how many facts belong on a separate sheet.
func (r *Referral) FactsHeldAs(h Hold) int {
	n := 0
	for _, f := range r.Facts {
		if r.HoldOf(f) == h {
			n++
		}
	}
	return n
}

// MayBeDanger reports whether the person may be a danger to someone who visits. Words typed next to the question count,
// unless they only say that nothing is known.
func (p *Person) MayBeDanger() bool {
	switch p.StaffRisk {
	case Yes:
		return true
	case No:
		return false
	}
	said := p.Answers[QPersonStaffRisk].Text
	return !slices.Contains(choices["yes_no"], said) && !SaysNothing(said)
}

// SaysNothing reports whether the words are empty or begin by saying that there is nothing to tell.
func SaysNothing(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return c < 'a' || c > 'z' })
	return len(words) == 0 || slices.Contains([]string{"no", "none", "nothing", "nobody"}, words[0])
}

// HasStaffSafety reports whether there is anything to tell the people who visit.
func (r *Referral) HasStaffSafety() bool {
	return slices.ContainsFunc(r.Facts, func(f *Fact) bool { return r.HoldOf(f) == HoldStaffSafety }) ||
		slices.ContainsFunc(r.Others(), (*Person).MayBeDanger) || r.Answers[QReferralPoliceHelp].Text == string(Yes)
}

// HasSources reports whether there is a protected source, or a secret to be kept with the sources.
func (r *Referral) HasSources() bool {
	if r.SourceHeld() {
		return true
	}
	c := r.Confidential()
	return c.Secret != "" || len(c.Details) > 0
}

// SourceHeld reports whether a person or a fact is kept with the sources.
func (r *Referral) SourceHeld() bool {
	return slices.ContainsFunc(r.Facts, func(f *Fact) bool { return r.HoldOf(f) == HoldSource }) ||
		slices.ContainsFunc(r.People, (*Person).Held) || len(r.KeptNames()) > 0
}

// HasSeparateSheets reports whether something in the record belongs on a separate sheet.
func (r *Referral) HasSeparateSheets() bool { return r.HasStaffSafety() || r.HasSources() }
