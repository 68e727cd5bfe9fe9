package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/when"
	"referral/export/document"
)

var mainSheet = Sheet{
	ID:       MainID,
	Title:    mainTitle,
	Audience: mainAudience,
	Holder:   mainHolder,
	Rows: []int{2, 9, 13, 15, 24, 26, 27, 28, 29, 30, 31, 34, 40, 42, 43, 48, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69,
		70, 71, 72, 73, 75, 76, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 90, 91, 97, 99, 100, 101, 103, 104, 106, 111, 116},
	Compose: composeMain,
}

// MainID is the ID of the main referral.
const MainID = "main"

const (
	mainTitle          = "Referral"
	mainAudience       = "Confidential: for children's social care and the school's own file"
	mainHolder         = "social care; school file"
	notInformationOnly = "A referral, not information only."
	adviceOnly         = "A request for advice, in writing."
)

// composeMain composes the referral in the order a duty worker reads it: first seven lines, then who, the facts, what
// they mean, and what should happen.
func composeMain(c Context) (document.Document, bool) {
	p := newPaper(c).withRoom()
	ledger, afterLedger := factLedger(p)
	toLedger := slices.Concat(firstPart(p), whoIsWho(p), withRest(p, "3", ledger))
	rest := slices.Concat(
		afterLedger,
		daysAndWishes(p),
		whatItMeans(p),
		withRest(p, "6", professionalView(p)),
		withRest(p, "7", toldAndAgreed(p)),
		beforeToday(p),
		withRest(p, "9", whatShouldHappen(p)),
		furtherDetails(p),
	)
	toLedger, rest = listedOnce(toLedger), listedOnce(rest)
	rest = append(rest, notKnown(p, printed(toLedger, rest))...)
	d := newDocument(c, mainTitle+": "+p.bearers(), mainAudience)
	d.Blocks = slices.Concat(toLedger, numbersNote(p, printed(toLedger, rest)), rest)
	return withReference(p, d), true
}

// openingPart says what this is, where it went, and who it is from.
func openingPart(p *paper) []document.Block {
	what := notInformationOnly
	if p.R.Request.Type == checklist.ForAdvice {
		what = adviceOnly
	}
	return []document.Block{
		document.Paragraph{Text: document.Join(document.Strong(what), document.Plain(" "+english.Join(" ", madeWords(p), tried(p))))},
		document.Paragraph{Text: fromWhom(p)},
	}
}

// madeWords says how and when the referral was made, and when it was sent.
func madeWords(p *paper) string {
	made := when.When{At: p.R.Request.Made}
	var out []string
	if call := p.R.Call(); call != nil || p.R.Request.How == checklist.ByCall {
		s := "It puts in writing our phone referral"
		at, who, reference := made, "", ""
		if call != nil {
			who, reference = call.Who, call.Reference
			if !call.When.IsZero() {
				at = call.When
			}
		}
		if who == "" {
			who = p.value(checklist.QCallAnsweredBy, "").Text
		}
		if said := at.Long(); said != "" {
			s += " of " + said
			made = at
		}
		if who != "" {
			s += ", to " + strings.TrimSuffix(who, ".")
		}
		if reference != "" {
			s += ", reference " + reference
		}
		out = append(out, s)
	} else if said := made.Long(); said != "" && p.R.Request.How == checklist.ByForm {
		out = append(out, "Made in writing on "+said)
	} else if said != "" {
		out = append(out, "Made on "+said)
	}
	for _, a := range p.R.Actions {
		if a.Kind == checklist.ActionSent && a.When.Precision() >= when.Day && a.When.At != made.At {
			out = append(out, "Sent "+p.date(a.When))
			break
		}
	}
	return english.Sentences(out...)
}

// versionWords tells this paper from an earlier or later one.
func versionWords(p *paper) string {
	if p.Now.IsZero() {
		return ""
	}
	return "version of " + p.date(when.Of(p.Now, when.Minute))
}

// running says who the paper is from, who it is for, its reference and its version, so that loose pages can be told
// apart.
func running(p *paper) string {
	parts := []string{strings.TrimSuffix(p.R.Referrer.Agency, ".")}
	if to := addressee(p); to != "" {
		parts = append(parts, "to "+to)
	}
	if ref := referenceOf(p); ref != "" {
		parts = append(parts, "reference "+ref)
	}
	return english.Capital(english.Join("; ", append(parts, versionWords(p))...))
}

// tried lists the calls to the front door that did not get through, each with what came next (R176). They are not the
// call by which the referral was made. What the caller meant to do next is left out once a call has got through.
func tried(p *paper) string {
	var out []string
	for _, a := range p.R.Actions {
		if !a.NotThrough() {
			continue
		}
		next := inside(a.Text)
		if len(p.R.Spoke()) > 0 {
			next = ""
		}
		out = append(out, english.Sentence("A call did not get through: "+english.Join("; ", english.Join(", ", p.date(a.When), a.Who), next)))
	}
	return strings.Join(out, " ")
}

// fromWhom says which council the referral goes to, if known, who is referring, and on which number they answer until
// when.
func fromWhom(p *paper) document.Text {
	name, role, agency := p.value(checklist.QReferrerName, "").Text, p.value(checklist.QReferrerRole, "").Text, p.value(checklist.QReferrerAgency, "").Text
	phone, late := numberAndHours(p)
	if ringFirst(p) {
		phone, late = p.value(checklist.QReferrerPhone, "").Text, "" // "Before any contact" says how late we answer.
	}
	who := english.Sentences(english.Join("; ", english.Join(", ", name, role, agency), phone), late)
	var open, gaps []string
	for _, id := range []string{checklist.QReferrerName, checklist.QReferrerRole, checklist.QReferrerAgency, checklist.QReferrerPhone} {
		label := strings.TrimPrefix(strings.ToLower(p.label(id)), "your ")
		if p.open(id, "") {
			open = append(open, label)
		}
		if g := p.value(id, "").Gap; g != nil {
			gaps = append(gaps, english.Capital(label)+": "+p.gap(id, g))
		}
	}
	who = english.Join(" ", who, english.Sentences(gaps...))
	if len(open) > 0 {
		who = english.Join(" ", who, fmt.Sprintf("Not answered yet: %s.", english.And(open)))
	}
	if version := versionWords(p); version != "" {
		who = english.Sentences(who, "This is the "+version)
	}
	from := "From"
	if name == "" { // There is no name to continue the sentence.
		from = "From:"
	}
	text := document.Join(document.Strong(from), document.Plain(" "+strings.Join(lines(who), " ")))
	if to := addressee(p); to != "" {
		if council(p) != "" {
			to += ": front door of children's social care"
		}
		text = document.Join(document.Strong("To"), document.Plain(" "+english.Sentence(to)+" "), text)
	}
	return text
}

// numberAndHours returns the referrer's number and how late it is answered, as one if the hours are short.
func numberAndHours(p *paper) (phone, hours string) {
	phone, hours = p.value(checklist.QReferrerPhone, "").Text, p.answer(checklist.QReferrerAvailability, "")
	if phone != "" && len(lines(hours)) == 1 && len(hours) < 60 {
		return phone + " (" + inside(hours) + ")", ""
	}
	return phone, hours
}

// moreOfSender returns the referrer's address and how they know the family, which can wait until page one has been
// read.
func moreOfSender(p *paper) []document.Block {
	where, email := p.value(checklist.QReferrerAddress, "").Text, p.value(checklist.QReferrerEmail, "").Text
	return led("Who refers:", english.Sentences(english.Join("; ", where, email), p.answer(checklist.QReferrerRelationship, "")))
}
