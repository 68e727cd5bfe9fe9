package export

import (
	"strings"
	"testing"

	"referral/checklist"
)

// A relation to a child referred and to a brother or sister who is not is said once, with both names.
func TestOneRelationToSeveral(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	kit := r.AddChild()
	kit.Name = "Kit Lane"
	dad, sister := r.AddPerson(), r.AddPerson()
	dad.Name, sister.Name = "Adam Lane", "Łucja Wolska"
	dad.Relations = []checklist.Relation{{To: kit.ID, Is: "father"}, {To: sister.ID, Is: "father"}}
	sister.Relations = []checklist.Relation{{To: kit.ID, Is: "half-sister"}}
	got := compose(t, "main", contextOf(r))
	if !strings.Contains(got, "ather of Kit and Łucja") || strings.Contains(got, "also of") {
		t.Errorf("got %s", got)
	}
}
