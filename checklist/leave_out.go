package checklist

import (
	"maps"
	"slices"
)

// Part is something in a record that belongs on a separate sheet.
type Part string

// The parts, in the order in which they are asked about.
const (
	PartSources Part = "sources" // PartSources are the people who asked not to be named, and what came from them.
	PartKept    Part = "kept"    // PartKept is what must be kept from the family, such as an address.
	PartDanger  Part = "danger"  // PartDanger is what a visitor has to know about danger to themselves.
)

// Parts returns the parts that the record has something of.
func (r *Referral) Parts() []Part {
	var out []Part
	if r.SourceHeld() {
		out = append(out, PartSources)
	}
	if c := r.Confidential(); c.Secret != "" || len(c.Details) > 0 {
		out = append(out, PartKept)
	}
	if r.HasStaffSafety() {
		out = append(out, PartDanger)
	}
	return out
}

// LeaveOut returns the record without some of its parts, and without what other answers say of them, as far as names,
// numbers and addresses show it. The comments that the writer decided to ignore go too, because they quote. The record
// itself is not changed.
func (r *Referral) LeaveOut(parts []Part, g *Guide) (*Referral, error) {
	if len(parts) == 0 {
		return r.Clone(), nil
	}
	out, err := r.WithNamesHeld().Clone(), error(nil) // The answer that keeps a name may be what is left out.
	out.Kept = nil
	marks := r.SecretMarks()
	if slices.Contains(parts, PartDanger) {
		out.leaveOutDanger()
	}
	if slices.Contains(parts, PartSources) {
		if out, err = out.leaveOutSources(g); err != nil {
			return nil, err
		}
	}
	if slices.Contains(parts, PartKept) {
		if out, err = out.leaveOutKept(marks, g); err != nil {
			return nil, err
		}
	}
	out.Referrer = r.Referrer // The writer's own name and number are no secret.
	return out, nil
}

// leaveOutDanger takes out the facts for visitors, and the answers about danger to them.
func (r *Referral) leaveOutDanger() {
	for _, f := range slices.Clone(r.Facts) {
		if r.HoldOf(f) == HoldStaffSafety {
			r.Remove(f.ID)
		}
	}
	for _, p := range r.People {
		p.StaffRisk = ""
		delete(p.Answers, QPersonStaffRisk)
	}
	delete(r.Answers, QReferralPoliceHelp)
}

// leaveOutSources returns the record without its sources, and without the sentences on what must be kept that say who
// told.
func (r *Referral) leaveOutSources(g *Guide) (*Referral, error) {
	out := r
	giveaway := r.giveaways()
	for _, id := range out.Sources() {
		next, err := out.TakeOut(TracesOf(id, out), g)
		if err != nil {
			return nil, err
		}
		out = next
	}
	for _, f := range slices.Clone(out.Facts) {
		if out.HoldOf(f) == HoldSource {
			out.Remove(f.ID)
		}
	}
	for _, q := range []string{QConsentKeptSecret, QConsentConfidentialInformation} {
		if a, ok := out.Answers[q]; ok {
			out.Answers[q] = a.without(giveaway.tellsWho)
		}
	}
	return out, nil
}

// without returns the answer without the sentences that are to go.
func (a Answer) without(goes func(sentence string) bool) Answer {
	a.Text = leaveOut(a.Text, goes)
	if a.Gap != nil {
		gap := *a.Gap
		gap.Note = leaveOut(gap.Note, goes)
		a.Gap = &gap
	}
	return a
}

// leaveOutKept returns the record without what must be kept from the family, and without the sentences that hold one of
// the marks. The answers say that something was taken out, so that the reader knows to ask before speaking to the
// family.
func (r *Referral) leaveOutKept(marks []string, g *Guide) (*Referral, error) {
	open := r.WithoutSecrets()
	said := r.Answers[QConsentConfidentialInformation]
	if _, secret := r.Divide(saidOf(said)); secret != "" {
		kept := open.Answers[QConsentConfidentialInformation]
		if kept.Gap != nil {
			kept.Gap.Note = joinLines(kept.Gap.Note, TakenOut)
		} else {
			kept.Text = joinLines(kept.Text, TakenOut)
		}
		open.Answers[QConsentConfidentialInformation] = kept
	}
	if !SaysNothingToKeep(saidOf(r.Answers[QConsentKeptSecret])) {
		open.Answers[QConsentKeptSecret] = Answer{Text: TakenOut}
	}
	data, err := open.Encode()
	if err != nil {
		return nil, err
	}
	tells := func(s string) bool { return HoldsMark(s, marks) != "" }
	data, err = eachString(data, func(s string) string {
		if s == KeptElsewhere {
			return TakenOut
		}
		return leaveOut(s, tells)
	})
	if err != nil {
		return nil, err
	}
	out, _, err := Decode(data, g)
	if err != nil {
		return nil, err
	}
	for _, h := range out.Homes {
		if h.Postcode == TakenOut {
			h.Postcode = ""
		}
	}
	out.last = maps.Clone(r.last)
	return out, nil
}
