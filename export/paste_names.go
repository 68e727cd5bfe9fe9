package export

import (
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
)

// cutFromName says what to check in a box with part of a name, since names are made up in many ways.
const cutFromName = "cut from the full name"

// isNamePart reports whether a box takes one part of a name.
func isNamePart(f authority.Field) bool {
	if !f.Takes(authority.PartSurname) && !f.Takes(authority.PartFirstNames) || len(f.Questions) == 0 {
		return false
	}
	return nameLists[f.Questions[0]] != "" || f.Questions[0] == checklist.QReferrerName
}

// cutNames returns the part of each name that belongs in a box. An unborn baby without a name is given in full.
func cutNames(p *paper, f authority.Field) string {
	if f.Questions[0] == checklist.QReferrerName {
		return cutName(p.R.Referrer.Name, f)
	}
	list := f.List
	if list == "" {
		list = nameLists[f.Questions[0]]
	}
	var out []string
	for _, o := range peopleOn(p, list, f) {
		said := ""
		switch {
		case o.Name != "":
			said = cutName(o.Name, f)
		case !o.Referred, p.unborn(o):
			said = p.begin(o.ID)
		}
		if said != "" {
			out = append(out, said)
		}
	}
	return strings.Join(out, "\n")
}

// cutName returns one part of a name, without a title; a name that is one word, or all surname, is not cut. After a
// title, a single word is the surname. Names are made up in many ways, so the person pasting is asked to look.
func cutName(name string, f authority.Field) string {
	rest := checklist.WithoutTitle(name)
	first, surname := checklist.SplitName(rest)
	switch {
	case f.Takes(authority.PartSurname) && (first != "" || rest != name):
		return surname
	case first != "" || rest != name:
		return first
	}
	return name
}
