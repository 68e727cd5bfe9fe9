package export

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

// withoutStop returns a text without a full stop at its end.
func withoutStop(t document.Text) document.Text {
	out := slices.Clone(t)
	if n := len(out); n > 0 {
		out[n-1].Text = strings.TrimSuffix(strings.TrimSpace(out[n-1].Text), ".")
	}
	return out
}

// contactWords gives the safe way to make contact first, in bold, and leaves out numbers that must not be rung. A gap is
// printed in its own words. Otherwise only warnings are bold.
func contactWords(p *paper, o *checklist.Person) document.Text {
	safe, phone := o.SafeContact, o.Phone
	var t document.Text
	add := func(s string, strong bool) {
		if s == "" || strings.Contains(strings.ToLower(t.String()), strings.ToLower(s)) {
			return
		}
		if len(t) > 0 {
			t = document.Join(withoutStop(t), document.Plain("; "))
		}
		if strong {
			t = document.Join(t, document.Strong(s))
		} else {
			t = document.Join(t, document.Plain(s))
		}
	}
	switch {
	case safe == checklist.KeptElsewhere:
	case safe != "" && p.R.IsCarer(o):
		add(safely(safe), true)
	default:
		add(safe, false)
	}
	for _, id := range []string{checklist.QPersonSafeContact, checklist.QFamilyParentPhone} {
		switch g := p.value(id, o.ID).Gap; {
		case g == nil:
		case g.Kind == checklist.GapWillAsk:
			add(english.Capital(p.gap(id, g)), false)
		case g.Note != "":
			add(p.start(g.Note), warns(g.Note))
		}
	}
	if slices.Contains([]string{phone, o.Email, safe}, checklist.KeptElsewhere) {
		lead := "Number: "
		if phone != checklist.KeptElsewhere {
			lead = "Contact: "
		}
		add(lead+checklist.KeptElsewhere, false) // Said once, however many details are withheld.
	}
	may, _ := numbersOf(p, o)
	for _, number := range may {
		add(number, false)
	}
	add(o.Email, false)
	return t
}

// warns reports whether the words say what must not be done.
func warns(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	first, _, _ := strings.Cut(s, " ")
	return strings.HasPrefix(s, "no one ") || slices.Contains([]string{"do", "don't", "don’t", "never", "not", "nobody"}, first)
}

// aboutPerson returns what is known about someone that the table does not hold.
func aboutPerson(p *paper, o *checklist.Person) part {
	concern, access := p.value(checklist.QFamilyPersonOfConcern, o.ID), p.value(checklist.QPersonAccess, o.ID)
	said := []string{english.Capital(concernWords(concern.Choice)), p.start(concern.Text)}
	if concern.Choice == string(checklist.Yes) || concern.Choice == string(checklist.NotKnown) {
		said = append(said, p.start(strings.Join(reach(p, o), "; ")), p.start(access.Text))
	}
	names, several := p.children()
	if several {
		names = "the children"
	}
	for _, a := range []struct {
		id, lead string
		gap      *checklist.Gap
	}{
		{checklist.QFamilyPersonOfConcern, "Whether this person may be causing harm: ", concern.Gap},
		{checklist.QPersonAccess, "Whether this person can reach " + names + " now: ", access.Gap},
	} {
		if a.gap != nil && a.gap.Kind != checklist.GapNone {
			said = append(said, a.lead+p.gap(a.id, a.gap))
		}
	}
	if _, not := numbersOf(p, o); len(not) > 0 {
		said = append(said, "Do not ring: "+strings.Join(not, ", "))
	}
	if safe := p.value(checklist.QFamilySafeNow, o.ID); safe.Text != "" {
		said = append(said, "Tonight: "+inside(safe.Text))
	}
	if s := p.value(checklist.QFamilyParentLanguage, o.ID).Text; s != "" {
		said = append(said, speaksWords(p, s))
	}
	if s := p.value(checklist.QPersonGender, o.ID).Text; s != "" {
		said = append(said, "Gender: "+s)
	}
	if s := p.value(checklist.QFamilyParentEthnicity, o.ID).Text; s != "" {
		said = append(said, "Ethnicity: "+s)
	}
	if s := p.value(checklist.QFamilyParentReligion, o.ID).Text; s != "" {
		said = append(said, "Religion and culture: "+s)
	}
	said = append(said, interpreterWords(p, checklist.QPersonInterpreter, o))
	return part{p.begin(o.ID) + ":", english.Sentences(said...)}
}

// speaksWords turns the name of someone's language into a sentence.
func speaksWords(p *paper, s string) string {
	switch {
	case saysUnknown(s) || saysNone(s):
		return "Language: " + english.Small(inside(s))
	case strings.Contains(strings.ToLower(s), "speak") || english.Capital(s) != s:
		return p.start(s)
	}
	return "Speaks " + s
}

// concernWords says whether someone may be causing the harm.
func concernWords(is string) string {
	switch is {
	case "yes":
		return "we are worried that this person may be causing harm"
	case "not_known":
		return "we do not know whether this person may be causing harm"
	}
	return ""
}

// safeTonight says whether the other children are safe, with one sentence for all with the same answer.
func safeTonight(p *paper) string {
	names := map[string][]string{}
	for _, o := range p.R.Others() {
		if v := p.value(checklist.QFamilySafeNow, o.ID); !o.Held() && o.Work == nil {
			names[v.Choice] = append(names[v.Choice], p.R.ShortName(o.ID))
		}
	}
	var out []string
	if n := names["yes"]; len(n) > 0 {
		out = append(out, p.start(english.And(n))+" "+isOrAre(len(n) > 1)+" safe tonight, as far as we know")
	}
	if n := names["no"]; len(n) > 0 {
		out = append(out, p.start(english.And(n))+" "+isOrAre(len(n) > 1)+" not safe tonight, as far as we know")
	}
	if n := names["not_known"]; len(n) > 0 {
		out = append(out, "We do not know whether "+english.Or(n)+" "+isOrAre(false)+" safe tonight")
	}
	return english.Sentences(out...)
}

// safely says how someone can be reached without danger. Words that say how not to reach them are not called safe.
func safely(said string) string {
	switch first, _, _ := strings.Cut(strings.ToLower(said), " "); strings.TrimRight(first, ",.;:") {
	case "not", "no", "never", "do", "don't", "nobody", "none", "safe", "safely", "unsafe", "unknown":
		return english.Capital(said)
	}
	return "Safe: " + inside(said)
}
