package form_test

import (
	"testing"

	"referral/checklist/authority/form"
)

// A label that is understood only in part is asked about, however well one of its words fits.
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

// What a fact is asked of stays sure, and a label that begins with the name asks for that too.
func TestFactsOfPeopleStaySure(t *testing.T) {
	t.Parallel()
	check(t, "## Family\nFirst language of child and parents\nParents' first language\nName, date of birth\n## Brothers and sisters\nName, also known as", map[string]string{
		"Family: First language of child and parents": "family.parent_language", "Family: Parents' first language": "family.parent_language",
		"Brothers and sisters: Name, also known as": "family.siblings person.aliases",
	})
}

// Below the school or the GP, a second address or telephone is most likely theirs.
func TestAddressBelowTheSchool(t *testing.T) {
	t.Parallel()
	check(t, "## The child\nHome address\nTelephone\nSchool\nAddress\nGP\nTelephone", map[string]string{"The child: Home address": "child.address", "The child: Address": "unsure"})
	check(t, "## The child\nName\nSchool\nAddress", map[string]string{"The child: Address": "child.address"})
	if f := form.Understand(fields("## The child\nTelephone\nGP\nTelephone")).Fields[2]; len(f.IDs) > 0 {
		t.Errorf("got %v", f.IDs)
	}
}
