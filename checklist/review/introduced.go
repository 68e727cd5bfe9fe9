package review

import (
	"slices"
	"strings"
)

// Words that say what someone does for a child or a family: a name that comes with one is of someone the reader can
// place.
var (
	roles = wordSet{list: "worker nurse doctor gp therapist psychologist psychiatrist paediatrician consultant specialist midwife counsellor mentor coach teacher tutor head headteacher " +
		"deputy assistant officer constable sergeant inspector solicitor barrister judge guardian interpreter translator dentist optician orthoptist audiologist physiotherapist physio dietitian " +
		"receptionist caretaker cook driver escort senco governor supervisor manager coordinator practitioner adviser advisor librarian chaplain imam priest vicar rabbi minister pharmacist " +
		"paramedic surgeon instructor trainer leader technician secretary bursar advocate keyworker clinician matron lecturer warden"}
	// offices are titles that only come with a job.
	offices  = wordSet{list: "dr doctor pc ps dc ds di pcso wpc sgt sergeant inspector nurse sister professor prof rev reverend fr rabbi imam judge councillor cllr"}
	articles = wordSet{list: "his her their our my your its the a an"}
	// otherwise are words after which a role is someone else's: "Zed, told by the social worker".
	otherwise = wordSet{list: "and or but nor with without of from to by for the who whom when while that which as at in on if then after before told tell tells asked asks rang saw met hit is was has had"}
)

// introduced reports whether a name comes with what its bearer does: "speech therapist Mrs Lomax", "Mr Quayle, his
// football coach", "Dr Sethi". The first and last word of the name are given, without its title.
func (p *passage) introduced(from, to int) bool {
	before := from - 1
	for before >= 0 && p.tokens[before+1].adjacent && (isTitle.has(p.tokens[before].lower) || slices.Contains([]string{"called", "named"}, p.tokens[before].lower)) {
		if offices.has(p.tokens[before].lower) {
			return true
		}
		before--
	}
	if before >= 0 && p.beforeName(before, to) && (p.isRole(before) || offices.has(p.tokens[before].lower)) {
		return true
	}
	return p.roleFollows(to)
}

// beforeName reports whether a word comes straight before a name, or with a comma on each side of the name: "the nurse,
// Mrs Lomax, rang", but not "after he saw the nurse, Zed hit him".
func (p *passage) beforeName(i, to int) bool {
	gap := strings.TrimSpace(p.Text.Text[p.tokens[i].end:p.tokens[i+1].start])
	return gap == "" || gap == "," && (to+1 == len(p.tokens) || !p.tokens[to+1].adjacent)
}

// isRole reports whether the word is what someone does. A visitor is one only from the health service.
func (p *passage) isRole(i int) bool {
	w := p.at(i).lower
	return roles.has(w) || w == "visitor" && p.at(i-1).lower == "health"
}

// roleFollows reports whether what someone does is said straight after their name: after a comma, in brackets, or as
// "who is" and "is".
func (p *passage) roleFollows(to int) bool {
	i := to + 1
	if i >= len(p.tokens) {
		return false
	}
	gap := strings.TrimSpace(p.Text.Text[p.tokens[to].end:p.tokens[i].start])
	is := gap == "" && slices.Contains([]string{"is", "was"}, p.tokens[i].lower)
	if !is && !slices.Contains([]string{",", "(", "-", "–", "—"}, gap) {
		return false
	}
	if p.at(i).lower == "who" {
		i++
	}
	if slices.Contains([]string{"is", "was"}, p.at(i).lower) {
		i++
	}
	if articles.has(p.at(i).lower) {
		i++
	}
	for last := i + 3; i <= last && i < len(p.tokens) && !otherwise.has(p.tokens[i].lower); i++ {
		if p.isRole(i) {
			return true
		}
		if i+1 < len(p.tokens) && !p.tokens[i+1].adjacent {
			return false
		}
	}
	return false
}
