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

// gapKinds are the honest gaps in printing order, beginning with those that someone is finding out.
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

// Gaps that are worded differently for some questions.
const (
	frontDoorAsks = "front_door" // frontDoorAsks is what we find out ourselves elsewhere.
	notComeUp     = "not_come_up"
	notSaid       = "not_said"
)

// gapKind returns the kind under which a gap is printed.
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

// notKnown lists every honest gap with who is finding out, and what has not been answered yet. A gap whose note is
// printed in its place above is left out.
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
			note := "" // The note stays, although a gap is not an answer here.
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

// saysNoMore reports whether "none" and its note add nothing to what is printed above.
func saysNoMore(p *paper, q *checklist.Question, note string) bool {
	return note == "" || q.Need == checklist.Must || q.Need == checklist.Optional || p.saidElsewhere(q.ID, note)
}

// notAskedOf reports whether the main sheet asks nothing about a person, so that no answer is missing.
func notAskedOf(p *paper, q *checklist.Question, who *checklist.Person) bool {
	outside, open := p.R.OutsideFamily(who), relationOpen(p, who)
	if q.ID == checklist.QFamilyRelation {
		outside, open = outside && !open, false // A childminder of one child is no one to the others.
	}
	return onlyOnSeparateSheets(p, who) || isStranger(p, who) || outside || open || p.unborn(who) && strings.HasPrefix(q.ID, checklist.TopicVoice)
}

// missingAbove are questions whose missing answer is mentioned in the heading or on page one.
var missingAbove = []string{
	checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerPhone,
	checklist.QReferralLevel, checklist.QReferralLevelReason, checklist.QConcernReason, checklist.QConcernWhyNow,
	checklist.QConcernWhoAndReach, checklist.QAgenciesSocialWorker, checklist.QConsentConfidentialInformation,
}

// saidAbove reports whether a missing answer was mentioned further up, so that the last part need not repeat it.
func saidAbove(p *paper, q *checklist.Question, subject string) bool {
	switch {
	case q.ID == checklist.QReferralTonight:
		return !judgedToday(p)
	case q.ID == checklist.QFamilyRelation: // The family table says that this is open.
		o := p.R.Person(subject)
		return o != nil && p.open(q.ID, subject) && inFamilyTable(p, q, subject) && !p.R.OutsideFamily(o)
	case slices.Contains(toldInTable, q.ID):
		return p.open(q.ID, subject) && inFamilyTable(p, q, subject)
	}
	return slices.Contains(missingAbove, q.ID)
}

// toldInTable are questions whose missing answer is shown in the table of who was told.
var toldInTable = []string{checklist.QConsentParentsTold, checklist.QConsentParentsAgree, checklist.QConsentChildTold, checklist.QConsentChildAgrees}

// gapsInPlace are questions whose gap is printed where the answer would be: in the family table, in the table of who
// was told, or with whoever may be causing the harm.
var gapsInPlace = []string{
	checklist.QFamilyParentalResponsibility, checklist.QFamilyPersonOfConcern, checklist.QPersonAccess, checklist.QConsentParentsTold, checklist.QConsentParentsAgree,
}

// inFamilyTable reports whether someone has a line for a question in the family table or the table of who was told.
func inFamilyTable(p *paper, q *checklist.Question, id string) bool {
	o := p.R.Person(id)
	return o != nil && o.Work == nil && !o.Held() && (q.Of != checklist.OfParent || p.R.IsCarer(o))
}

// gapParts returns the gaps by kind, then what has no answer at all.
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

// gapLabel returns a short label for the question; a list is not named if its note says what is not known.
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

// ownLabels are labels that take a person's name: "address of Nia Bell".
var ownLabels = []string{"full name", "date of birth", "address", "telephone", "safe contact", "email", "ethnicity", "language", "parental responsibility"}

// addGap adds a question to the list. A gap that several people share is one entry with all their names.
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

// gapNotes counts how many gaps have the same note. A note has been said once it is printed for each of them.
func gapNotes(p *paper) map[string]int {
	out := map[string]int{}
	p.everyRef(func(q *checklist.Question, subject string) {
		if g := checklist.Get(p.R, p.Guide, checklist.Ref{Question: q.ID, Subject: subject}).Gap; g != nil && g.Note != "" && !leaveOut(q) {
			out[plainWords(inside(g.Note))]++
		}
	})
	return out
}

// saidInPlace reports whether a gap is explained where its answer would be. Other gaps, and what someone is still
// finding out, are only in the list of the last part.
func saidInPlace(g *checklist.Gap) bool {
	return g.Note != "" && g.Kind != checklist.GapWillAsk
}

// gapSay returns the day and note of a gap; its kind is said once for all of that kind.
func gapSay(p *paper, g *checklist.Gap, note string) string {
	day := ""
	if _, err := time.Parse(time.DateOnly, g.On); err == nil {
		day = p.date(when.When{At: g.On})
	}
	switch {
	case day == "" || g.Kind == checklist.GapUnasked || g.Kind == checklist.GapNone:
		return note
	case g.Kind == checklist.GapWillAsk && note != "" && strings.HasPrefix(p.R.Request.Made, g.On):
		return note // The note gives the same day.
	case g.Kind == checklist.GapWillAsk:
		return english.Join(", ", "by "+day, note)
	}
	return english.Join(", ", "on "+day, note)
}

// whoseGap names the person a gap is about. It is left out if only one child can be meant and no adult is asked the
// same.
func whoseGap(p *paper, q *checklist.Question, subject string) string {
	if strings.HasPrefix(q.ID, checklist.TopicReferrer) && alsoOfAdults(p, q) {
		return "the referrer"
	}
	if c := p.R.Person(subject); c == nil || c.Referred && len(p.R.Children()) == 1 && !alsoOfAdults(p, q) {
		return ""
	}
	return p.R.NameOf(subject)
}

// alsoOfAdults reports whether a question about other people has the same label.
func alsoOfAdults(p *paper, q *checklist.Question) bool {
	label := gapLabel(q, "", "")
	return slices.ContainsFunc(p.Guide.All(), func(o *checklist.Question) bool {
		return (o.Of == checklist.OfPerson || o.Of == checklist.OfParent) && gapLabel(o, "", "") == label
	})
}

// printed returns all the words of these blocks.
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

// isStranger reports whether someone has no known name, cares for none of the children and lives with none: "the sender
// of the message". Their birth date and parental responsibility are not missed.
func isStranger(p *paper, o *checklist.Person) bool {
	return !o.Referred && o.Name == "" && o.Work == nil && !p.R.IsCarer(o) && !p.R.InHousehold(o)
}
