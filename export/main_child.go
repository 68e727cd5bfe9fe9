package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// daysAndWishes returns each child's ordinary day and what the child wants, in words already said.
func daysAndWishes(p *paper) []document.Block {
	var out blocks
	var born []*checklist.Person
	for _, c := range p.R.Children() {
		if !p.unborn(c) {
			born = append(born, c)
		}
	}
	out.add(document.Heading{Level: 1, Text: document.Plain(daysTitle(p, born)), Bookmark: "4. The child's days and wishes"})
	for _, c := range p.R.Children() {
		lead := ""
		if len(born) > 1 || p.unborn(c) {
			lead = p.first(c.ID) + ":"
		}
		out.add(dayOf(p, c, lead)...)
	}
	if len(p.R.Children()) == 0 {
		out.add(plain(notAnswered)...)
	}
	if len(out) == 1 && len(born) == 0 && len(p.R.Children()) > 0 {
		out.add(plain("Not born yet.")...)
	}
	return out
}

// daysTitle heads the children's days. It mentions what they want only if that is printed here or listed as not known.
func daysTitle(p *paper, born []*checklist.Person) string {
	whose, want := "The child's", "the child wants"
	switch {
	case len(born) == 1:
		name := p.R.ShortName(born[0].ID)
		whose, want = possessive(p.first(born[0].ID)), name+" wants"
		if subject := pronounOf(born[0]); subject == "he" || subject == "she" {
			want = subject + " wants"
		}
	case len(born) > 1:
		whose, want = "The children's", "they want"
	}
	saysWish := func(c *checklist.Person) bool {
		return p.text(checklist.QVoiceWishes, c.ID) != "" || p.open(checklist.QVoiceWishes, c.ID)
	}
	if len(born) > 0 && !slices.ContainsFunc(born, saysWish) {
		return "4. " + whose + " days"
	}
	return "4. " + whose + " days, and what " + want
}

func dayOf(p *paper, c *checklist.Person, lead string) []document.Block {
	day, wishes := p.must(checklist.QVoiceLivedExperience, c.ID), p.must(checklist.QVoiceWishes, c.ID)
	if p.unborn(c) {
		day, wishes = unlessEmpty(p, checklist.QVoiceLivedExperience, c.ID), unlessEmpty(p, checklist.QVoiceWishes, c.ID)
	}
	if day == notWritten {
		day = ""
	} else if p.isGap(checklist.QVoiceLivedExperience, c.ID) && day != "" {
		day = "An ordinary day: " + inside(day)
	}
	if wishes == notWritten {
		wishes = ""
	} else if p.isGap(checklist.QVoiceWishes, c.ID) {
		wishes = english.Small(wishes)
	}
	said := whereWordsAre(p, c)
	if day == "" && wishes == "" && said != "" {
		said = seeList + " " + said
	}
	out := gathered([]part{{lead, english.Sentence(day)}, {"What " + p.R.ShortName(c.ID) + " wants:", english.Sentence(wishes)}, {"", said}})
	var more []part
	for _, id := range []string{checklist.QChildNeeds, checklist.QChildIdentity, checklist.QConcernOutsideHome, checklist.QSchoolEvidence} {
		if s := p.text(id, c.ID); s != "" && !p.isGap(id, c.ID) {
			label := p.label(id)
			if id == checklist.QChildNeeds {
				label = "What " + p.R.ShortName(c.ID) + " needs"
			}
			if lead != "" && !strings.Contains(label, p.R.ShortName(c.ID)) {
				label += " (" + p.R.ShortName(c.ID) + ")" // The paragraph before may be about another child.
			}
			more = append(more, part{label + ":", english.Sentence(s)})
		}
	}
	return append(out, gathered(more)...)
}

// whereWordsAre points to what a child has said if no wish is written down: what a child says is not always a wish.
func whereWordsAre(p *paper, c *checklist.Person) string {
	if p.value(checklist.QVoiceWishes, c.ID).Given() || p.isGap(checklist.QVoiceWishes, c.ID) {
		return ""
	}
	var ids []string
	for _, f := range openFacts(p.R) {
		if f.Words != "" && p.R.SpeakerOf(f) == c.ID {
			ids = append(ids, f.ID)
		}
	}
	if len(ids) == 0 {
		return ""
	}
	return "What " + p.R.ShortName(c.ID) + " has said is in " + cited(ids) + "."
}

// unlessEmpty returns the answer, and leaves out gaps that do not apply and unanswered must-haves.
func unlessEmpty(p *paper, id, subject string) string {
	v := p.value(id, subject)
	if v.Gap != nil && v.Gap.Kind == checklist.GapNone {
		return ""
	}
	return p.text(id, subject)
}

// whatItMeans returns the effect on the child now, and what is likely if nothing changes.
func whatItMeans(p *paper) []document.Block {
	var out blocks
	names, _ := p.children()
	out.add(document.Heading{Level: 1, Text: document.Plain("5. What it means for " + names), Bookmark: "5. What it means for the child"})
	var parts []part
	for _, q := range []struct{ lead, id string }{
		{"Now:", checklist.QImpactNow},
		{"If nothing changes:", checklist.QImpactWithoutAction},
	} {
		s := p.must(q.id, "")
		if s == notAnswered || p.isGap(q.id, "") {
			s = english.Small(s)
		}
		parts = append(parts, part{q.lead, english.Sentence(s)})
	}
	out.add(gathered(parts)...)
	return out
}

// professionalView returns the professional opinion, marked as one, with the facts that support it and what speaks
// against it (R99, R111).
func professionalView(p *paper) []document.Block {
	var out blocks
	out.add(heading("6. Professional view (opinion)"))
	out.add(gathered([]part{{"Kinds of worry:", worriesWithFacts(p)}})...)
	out.add(plain(english.Sentence(p.must(checklist.QAnalysisOpinion, "")))...)
	other := english.Sentence(p.text(checklist.QAnalysisOtherSide, ""))
	out.add(gathered([]part{{"On the other side:", other}, {"Why not a lower level:", english.Sentence(p.text(checklist.QReferralLowerHelp, ""))}})...)
	if s := p.text(checklist.QConcernIssueList, ""); s != "" {
		out.add(led(p.label(checklist.QConcernIssueList)+":", english.Sentence(s))...)
	}
	return out
}

// kindsSaid leaves out a kind of worry if a narrower one is given: "neglect: food and drink" says neglect.
func kindsSaid(kinds []string) []string {
	return slices.DeleteFunc(slices.Clone(kinds), func(w string) bool {
		return slices.ContainsFunc(kinds, func(k string) bool { return strings.HasPrefix(k, w+"/") })
	})
}

// worriesWithFacts names each kind of worry with its facts.
func worriesWithFacts(p *paper) string {
	v := p.value(checklist.QConcernHarmTypes, "")
	if v.Gap != nil {
		return english.Sentence(english.Capital(p.gap(checklist.QConcernHarmTypes, v.Gap)))
	}
	kinds := append([]string(nil), p.R.Request.Worries...)
	facts := map[string][]string{}
	for _, f := range openFacts(p.R) {
		for _, w := range f.Worries {
			if _, ok := facts[w]; !ok && !slices.Contains(kinds, w) {
				kinds = append(kinds, w)
			}
			facts[w] = append(facts[w], f.ID)
		}
	}
	var out []string
	for _, w := range kinds {
		if len(facts[w]) == 0 && !slices.Contains(kindsSaid(kinds), w) {
			continue
		}
		s := inside(p.choiceLabel(checklist.QConcernHarmTypes, w))
		if len(out) > 0 {
			s = english.Small(s)
		}
		if ids := facts[w]; len(ids) > 0 {
			s += " (" + strings.ReplaceAll(cited(ids), " and ", ", ") + ")"
		}
		out = append(out, s)
	}
	return english.Sentence(english.Join("; ", strings.Join(out, "; "), v.Text))
}
