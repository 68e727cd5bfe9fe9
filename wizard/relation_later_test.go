package wizard_test

import (
	"testing"

	"referral/checklist"
	"referral/wizard"
)

// Who someone is to children not listed yet applies once they are: to "all", and by name in any order.
func TestRelationToChildrenListedLater(t *testing.T) {
	for line, want := range map[string]string{
		"Efua Tandoh, mum of all":                         "Efua Tandoh; mum",
		"Efua Tandoh, mother of all of them":              "Efua Tandoh; mother",
		"Piet Maas, dad of Kwame and Esi":                 "Piet Maas; dad (Kwame and Esi), not said yet (Jori)",
		"Piet Maas, father of Esi":                        "Piet Maas; not said yet (Kwame and Jori), father (Esi)",
		"Piet Maas, father of Jori, mum's partner to Esi": "Piet Maas; not said yet (Kwame), mum's partner (Esi), father (Jori)",
		"Piet Maas, uncle of Kwame & Benno":               "Piet Maas; uncle of Kwame & Benno (Kwame), not said yet (Esi and Jori)",
		"Dot Maas, childminder, has them on Fridays":      "Dot Maas; childminder, has them on Fridays (Kwame), not said yet (Esi and Jori)",
	} {
		f := newFlow(t)
		q, _ := f.Guide().Question(checklist.QFamilyHousehold)
		id := f.QuickPerson(q.ID, line)
		name := func(child, name string) {
			if err := f.AnswerTo(wizard.FirstAbout(child), checklist.Value{Text: name}); err != nil {
				t.Fatal(err)
			}
			f.Rest()
		}
		name(f.Record().Children()[0].ID, "Kwame Tandoh")
		name(f.AddChild(), "Esi Tandoh")
		name(f.AddChild(), "Jori Maas")
		if got := f.EntryLine(q, id); got != want {
			t.Errorf("%s\n got %s\nwant %s", line, got, want)
		}
	}
}
