package export

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

func labelOf(p *paper, label, subject string) string {
	if subject == "" {
		return label
	}
	return label + ", " + p.R.NameOf(subject)
}

// gapKinds are the honest gaps in the order in which they are printed: first those that somebody is finding out.
var gapKinds = []struct {
	kind checklist.GapKind
	lead string
}{
	{checklist.GapWillAsk, "We are finding out:"},
	{frontDoorAsks, "For social care to find out:"},
	{checklist.GapAsked, "Asked, and not known:"},
	{checklist.GapUnasked, "Not asked:"},
	{notComeUp, "Has not come up, and we will not ask about it:"},
	{checklist.GapRefused, "Asked, and not given:"},
	{notSaid, "Asked, and did not say:"},
	{checklist.GapNone, ""},
}

// Gaps that have words of their own at some questions.
const (
	frontDoorAsks = "front_door" // frontDoorAsks is what we find out ourselves elsewhere.
	notComeUp     = "not_come_up"
	notSaid       = "not_said"
)

// gapKind is the kind under which a gap is printed.
func gapKind(p *paper, q *checklist.Question, g *checklist.Gap) checklist.GapKind {
	switch {
	case checklist.FrontDoorFindsOut(p.R, q, *g):
		return frontDoorAsks
	case q.ChildsWords && g.Kind == checklist.GapUnasked:
		return notComeUp
	case q.ChildsWords && g.Kind == checklist.GapRefused:
		return notSaid
	}
	return g.Kind
}

// notKnown gathers every honest gap with who is finding out, and names what has not been answered yet. A gap whose
// note stands in its place above is not given again.
func notKnown(p *paper, printed string) []document.Block {
	var out blocks
	printed = plainWords(printed)
	gaps := map[checklist.GapKind][]gapEntry{}
	var open, unwritten []gapEntry
	notes := gapNotes(p)
	p.everyRef(func(q *checklist.Question, subject string) {
		if leaveOut(q) || saidAbove(p, q, subject) {
			return
		}
		if g := checklist.Get(p.R, p.Guide, checklist.Ref{Question: q.ID, Subject: subject}).Gap; g != nil && !unsaid(q, g) {
			note := inside(g.Note)
			inTable := slices.Contains(gapsInPlace, q.ID) && inFamilyTable(p, q, subject)
			placed := g.Kind != checklist.GapWillAsk && (inTable || note != "" && strings.Count(printed, plainWords(note)) >= notes[plainWords(note)])
			placed = placed || g.Kind == checklist.GapNone && saysNoMore(p, q, note)
			if !placed {
				kind := gapKind(p, q, g)
				gaps[kind] = addGap(gaps[kind], gapLabel(q, g.Kind, note), whoseGap(p, q, subject), gapSay(p, g, note))
			}
		}
		if who := p.R.Person(subject); who != nil && notAskedOf(p, q, who) {
			return
		}
		if q.ID == checklist.QFamilyParentalResponsibility {
			if whose := openResponsibility(p, p.R.Person(subject)); whose != "" {
				open = addGap(open, english.Small(gapLabel(q, "", "")), whose, "")
			}
			return
		}
		switch {
		case !p.open(q.ID, subject):
		case q.ChildsWords:
			unwritten = addGap(unwritten, english.Small(gapLabel(q, "", "")), whoseGap(p, q, subject), "")
		default:
			note := "" // A note stays, though a gap is no answer here.
			if g := checklist.Get(p.R, p.Guide, checklist.Ref{Question: q.ID, Subject: subject}).Gap; g != nil {
				note = inside(g.Note)
			}
			open = addGap(open, english.Small(gapLabel(q, "", "")), whoseGap(p, q, subject), note)
		}
	})
	if len(gaps) == 0 && len(open) == 0 && len(unwritten) == 0 {
		return nil
	}
	out.add(heading("10. Not known"))
	out.add(gathered(gapParts(gaps, open, unwritten))...)
	return out
}

// saysNoMore reports whether "none", with its note, adds nothing to what is printed above.
func saysNoMore(p *paper, q *checklist.Question, note string) bool {
	return note == "" || q.Need == checklist.Must || q.Need == checklist.Optional || p.saidElsewhere(q.ID, note)
}

// notAskedOf reports whether the main sheet has nothing to ask of a person, so that no answer is missing there.
func notAskedOf(p *paper, q *checklist.Question, who *checklist.Person) bool {
	return onlyApart(p, who) || isStranger(p, who) || q.ID != checklist.QFamilyRelation && (p.R.OutsideFamily(who) || relationOpen(p, who)) || p.unborn(who) && strings.HasPrefix(q.ID, "voice.") || q.Of == checklist.OfParent && !p.R.IsCarer(who)
}

// missingAbove are questions of which the heading or page one says that there is no answer yet, or why there is none.
var missingAbove = []string{
	checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerPhone,
	checklist.QReferralLevel, checklist.QReferralLevelReason, checklist.QConcernReason, checklist.QConcernWhyNow,
	checklist.QConcernWhoAndReach, checklist.QAgenciesSocialWorker, checklist.QConsentConfidentialInformation,
}

// saidAbove reports whether what is missing has been said further up, so that the last part need not say it again.
func saidAbove(p *paper, q *checklist.Question, subject string) bool {
	switch {
	case q.ID == checklist.QReferralTonight:
		return !judgedToday(p)
	case q.ID == checklist.QFamilyRelation: // The table says of a person of the family that this is open.
		o := p.R.Person(subject)
		return o != nil && p.open(q.ID, subject) && inFamilyTable(p, q, subject) && !p.R.OutsideFamily(o)
	case slices.Contains(toldInTable, q.ID):
		return p.open(q.ID, subject) && inFamilyTable(p, q, subject)
	}
	return slices.Contains(missingAbove, q.ID)
}

// toldInTable are questions of which the table of who was told says that nobody has answered.
var toldInTable = []string{checklist.QConsentParentsTold, checklist.QConsentParentsAgree, checklist.QConsentChildTold, checklist.QConsentChildAgrees}

// gapsInPlace are questions whose gap stands in words where the answer would: in the table of the family, in the one of who was
// told, or with whoever may be causing the harm.
var gapsInPlace = []string{
	checklist.QFamilyParentalResponsibility, checklist.QFamilyPersonOfConcern, checklist.QPersonAccess, checklist.QConsentParentsTold, checklist.QConsentParentsAgree,
}

// inFamilyTable reports whether somebody has a line in the table of the family, or of who was told, for a question about them.
func inFamilyTable(p *paper, q *checklist.Question, id string) bool {
	o := p.R.Person(id)
	return o != nil && o.Work == nil && !o.Held() && (q.Of != checklist.OfParent || p.R.IsCarer(o))
}

// gapParts are the gaps by kind, then what has no answer at all.
func gapParts(gaps map[checklist.GapKind][]gapEntry, open, unwritten []gapEntry) []part {
	var parts []part
	for _, k := range gapKinds {
		var out []string
		for _, e := range gaps[k.kind] {
			out = append(out, e.String())
		}
		said := english.Sentence(strings.Join(out, "; "))
		if k.lead == "" {
			said = english.Capital(said)
		}
		parts = append(parts, part{k.lead, said})
	}
	for _, rest := range []struct {
		lead    string
		entries []gapEntry
	}{{"Not answered yet:", open}, {"Not written down:", unwritten}} {
		var out []string
		for _, e := range rest.entries {
			out = append(out, e.String())
		}
		if len(out) > 0 {
			parts = append(parts, part{rest.lead, english.Sentence(strings.Join(out, "; "))})
		}
	}
	return parts
}

// gapLabel is the question in a few words; a list is not named where its note says what is not known.
func gapLabel(q *checklist.Question, kind checklist.GapKind, note string) string {
	if q.IsList() && note != "" && kind != checklist.GapWillAsk {
		return ""
	}
	label := q.Label
	for _, lead := range []string{"Parent's ", "Your "} {
		label = strings.TrimPrefix(label, lead)
	}
	return english.Small(label)
}

// gapEntry is one question with the same gap for one or more people.
type gapEntry struct {
	label, say string
	names      []string
}

func (e gapEntry) String() string {
	label := e.label
	if len(e.names) > 0 {
		if slices.Contains(ownLabels, label) {
			label += " of " + english.And(e.names)
		} else {
			label = english.Join(" ", label, "("+english.And(e.names)+")")
		}
	}
	return english.Join(": ", label, e.say)
}

// ownLabels are the labels of what somebody has: "address of Nia Bell".
var ownLabels = []string{"full name", "date of birth", "address", "telephone", "safe contact", "email", "ethnicity", "language", "parental responsibility"}

// addGap adds a question to the list. The same gap of several people is one entry that names them all.
func addGap(list []gapEntry, label, name, say string) []gapEntry {
	i := slices.IndexFunc(list, func(e gapEntry) bool { return e.label == label && e.say == say && len(e.names) > 0 })
	if i >= 0 && name != "" {
		list[i].names = append(list[i].names, name)
		return list
	}
	e := gapEntry{label: label, say: say}
	if name != "" {
		e.names = []string{name}
	}
	return append(list, e)
}

// gapNotes counts how many gaps have the same note. It is only in its place where it is printed for each of them.
func gapNotes(p *paper) map[string]int {
	out := map[string]int{}
	p.everyRef(func(q *checklist.Question, subject string) {
		if g := checklist.Get(p.R, p.Guide, checklist.Ref{Question: q.ID, Subject: subject}).Gap; g != nil && g.Note != "" && !leaveOut(q) {
			out[plainWords(inside(g.Note))]++
		}
	})
	return out
}

// saidInPlace reports whether a gap says something of its own where its answer would stand. The others, and what somebody is still
// finding out, are in the list of the last part alone.
func saidInPlace(g *checklist.Gap) bool {
	return g.Note != "" && g.Kind != checklist.GapWillAsk
}

// gapSay is the day and the note of a gap; its kind is said once for all of that kind.
func gapSay(p *paper, g *checklist.Gap, note string) string {
	day := ""
	if _, err := time.Parse(time.DateOnly, g.On); err == nil {
		day = p.date(when.When{At: g.On})
	}
	switch {
	case day == "" || g.Kind == checklist.GapUnasked || g.Kind == checklist.GapNone:
		return note
	case g.Kind == checklist.GapWillAsk && note != "" && strings.HasPrefix(p.R.Request.Made, g.On):
		return note // It is for the same day, and the note says when.
	case g.Kind == checklist.GapWillAsk:
		return english.Join(", ", "by "+day, note)
	}
	return english.Join(", ", "on "+day, note)
}

// whoseGap is the name of the person whom a gap is about. It is left out where only one child can be meant, and given where
// an adult is asked the same.
func whoseGap(p *paper, q *checklist.Question, subject string) string {
	if strings.HasPrefix(q.ID, "referrer.") && alsoOfAdults(p, q) {
		return "the referrer"
	}
	if c := p.R.Person(subject); c == nil || c.Referred && len(p.R.Children()) == 1 && !alsoOfAdults(p, q) {
		return ""
	}
	return p.R.NameOf(subject)
}

// alsoOfAdults reports whether a question of the other people goes by the same label.
func alsoOfAdults(p *paper, q *checklist.Question) bool {
	label := gapLabel(q, "", "")
	return slices.ContainsFunc(p.Guide.All(), func(o *checklist.Question) bool {
		return (o.Of == checklist.OfPerson || o.Of == checklist.OfParent) && gapLabel(o, "", "") == label
	})
}

// printed is all the words of these blocks.
func printed(of ...[]document.Block) string {
	var out []string
	add := func(ts ...document.Text) {
		for _, t := range ts {
			out = append(out, t.String())
		}
	}
	var walk func([]document.Block)
	walk = func(blocks []document.Block) {
		for _, b := range blocks {
			switch b := b.(type) {
			case document.Paragraph:
				add(b.Text)
			case document.Fact:
				add(b.Lead)
				walk(b.Body)
			case document.KeyValues:
				for _, r := range b.Rows {
					add(r.Value)
				}
			case document.Table:
				for _, r := range b.Rows {
					add(r...)
				}
			case document.List:
				add(b.Items...)
			}
		}
	}
	for _, blocks := range of {
		walk(blocks)
	}
	return strings.Join(out, "\n")
}

// isStranger reports whether somebody is known by no name, cares for none of the children and lives with none: "the sender of
// the message". Nobody misses a birth date or parental responsibility there.
func isStranger(p *paper, o *checklist.Person) bool {
	return !o.Referred && o.Name == "" && o.Work == nil && !p.R.IsCarer(o) && !p.R.InHousehold(o)
}
