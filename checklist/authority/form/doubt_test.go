package form_test

import (
	"strings"
	"testing"

	"referral/checklist/authority/form"
)

// A label that is only partly understood is asked about, however well one of its words fits.
func TestHalfUnderstoodLabelsAreAsked(t *testing.T) {
	t.Parallel()
	for _, label := range []string{
		"Full name of the pupil, both carers, grandparents and anybody else who matters to them",
		"Talks with the carers, grandparents and pupil so far",
		"Reason the carers were not told",
		"Carers told of this, and why you refer",
		"Brothers and sisters at this address",
		"Significant adults, and the relationship",
		"Mother's partner",
	} {
		section := "## Household\n"
		if f := form.Understand(fields(section + label)).Fields[0]; f.Certainty == form.Sure && len(f.IDs) > 0 && f.IDs[0] != form.NothingAnswers && f.IDs[0] != "consent.reason_without" {
			t.Errorf("%s: got %v", label, f.IDs)
		}
	}
}

// Details of people stay certain, and a label that begins with the name asks for that too.
func TestFactsOfPeopleStaySure(t *testing.T) {
	t.Parallel()
	check(t, "## Family\nFirst language of child and parents\nParents' first language\nName, date of birth\n## Brothers and sisters\nName, also known as", map[string]string{
		"Family: First language of child and parents": "family.parent_language", "Family: Parents' first language": "family.parent_language",
		"Brothers and sisters: Name, also known as": "family.siblings person.aliases",
	})
}

// Below the school or the GP, a second address or phone is most likely theirs.
func TestAddressBelowTheSchool(t *testing.T) {
	t.Parallel()
	check(t, "## The child\nHome address\nTelephone\nSchool\nAddress\nGP\nTelephone", map[string]string{"The child: Home address": "child.address", "The child: Address": "unsure"})
	check(t, "## The child\nName\nSchool\nAddress", map[string]string{"The child: Address": "child.address"})
	if f := form.Understand(fields("## The child\nTelephone\nGP\nTelephone")).Fields[2]; len(f.IDs) > 0 {
		t.Errorf("got %v", f.IDs)
	}
}

// A number and an address in one box below the school are also theirs.
func TestContactBelowTheSchool(t *testing.T) {
	t.Parallel()
	for _, label := range []string{"Address / Telephone", "Contact and address"} {
		check(t, "## The pupil\nHome address\nMobile\nNursery or school\n"+label, map[string]string{"The pupil: " + label: "unsure"})
	}
}

// How someone wants to be reached can be a number, an address or a person.
func TestWaysToBeReachedAreAsked(t *testing.T) {
	t.Parallel()
	for _, section := range []string{"Mother", "Carers", "About you", "The child"} {
		for _, label := range []string{"Preferred contact", "Preferred method of contact", "Best way to contact", "Safe means of contact"} {
			check(t, "## "+section+"\nName\n"+label, map[string]string{section + ": " + label: "unsure"})
		}
		if f := form.Understand(fields("## " + section + "\nName\nPreferred contact number")).Fields[1]; len(f.IDs) != 1 || !strings.HasSuffix(f.IDs[0], "phone") {
			t.Errorf("%s, a number: got %v", section, f.IDs)
		}
	}
}

// When an assessment was made is a date, and why there is none is a reason, however much comes between.
func TestAboutAnAssessment(t *testing.T) {
	t.Parallel()
	check(t, "## Early help\n? Has an early help assessment been completed?\nDate EHA started\nDate of the assessment, if completed\nIf an EHA was not made, say why", map[string]string{
		"Early help: Date EHA started": "support.early_help_when", "Early help: Date of the assessment, if completed": "support.early_help_when",
		"Early help: If an EHA was not made, say why": "support.why_no_early_help",
	})
}

// Words in brackets explain a label, and do not make it less clear.
func TestBracketsExplain(t *testing.T) {
	t.Parallel()
	check(t, "## Worries\nProtective factors (what makes another incident less likely)\nWhy are you referring the child(ren) to the hub?", map[string]string{
		"Worries: Protective factors (what makes another incident less likely)": "strengths.protective", "Worries: Why are you referring the child(ren) to the hub?": "concern.reason",
	})
	if f := form.Understand(fields("## Other\nThings (what you worry about, who knows of it and what was tried before)")).Fields[0]; len(f.IDs) > 0 {
		t.Errorf("got %v", f.IDs)
	}
}

// A long label that names people and says more is asked about, unless most of its words name them.
func TestLongLabelsThatNamePeople(t *testing.T) {
	t.Parallel()
	check(t, "## Other\nOther significant adults\nOther significant adults met this year twice\nProfessionals involved with the family at present\nOther agencies involved with the family, met this term twice", map[string]string{
		"Other: Other significant adults": "family.significant_others", "Other: Other significant adults met this year twice": "unsure",
		"Other: Professionals involved with the family at present": "agencies.list", "Other: Other agencies involved with the family, met this term twice": "unsure",
	})
}

// A short label that names people is understood, even if some of its words say nothing.
func TestShortLabelsThatNamePeople(t *testing.T) {
	t.Parallel()
	check(t, "## Household\nBrothers or sisters elsewhere\nFather if known\nBest carer", map[string]string{
		"Household: Brothers or sisters elsewhere": "family.siblings", "Household: Father if known": "family.parents (father)", "Household: Best carer": "family.parents",
	})
}
