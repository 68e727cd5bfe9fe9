package checklist_test

import (
	"testing"

	"referral/checklist"
)

// A typed word proposes a class generously, but anything unclear proposes none.
func TestProposeClass(t *testing.T) {
	for class, words := range map[checklist.RelationClass][]string{
		checklist.ClassParent: {"mam", "Mum", "papa", "birth father", "adoptive mum", "her other mum", "dad (weekends)", "father, no parental responsibility",
			"mother, not at home now", "Zofia's dad"},
		checklist.ClassStepParent: {"stepdad", "step mum", "step-father", "mum's fiancé", "dad's girlfriend", "Mam's boyfriend", "mother’s partner", "father's wife",
			"partner of her mum", "mum's boyfriend, no relation to Sam", "no relation (dad's girlfriend)", "stepmum, lives there at weekends", "mum's man", "dad's new missus"},
		checklist.ClassGuardian: {"special guardian", "aunt (special guardian)", "her nan who has parental responsibility", "grandad with a child arrangements order",
			"legal guardian", "uncle under a residence order"},
		checklist.ClassCarer: {"kinship carer", "nan has her", "gran who looks after him", "auntie, he lives with her", "nan who took them in", "private foster carer",
			"host family", "neighbour who is bringing her up", "main carer", "sister who has him in the week", "grandparents raising him"},
		checklist.ClassFosterCarer: {"foster carer", "foster mum", "foster dad", "key worker", "keyworker at the children's home", "supported lodgings", "fosterer"},
		checklist.ClassCouncil:     {"the council (care order)", "local authority", "interim care order"},
		checklist.ClassSibling:     {"sister", "half-brother", "twin", "foster brother", "big sis"},
		checklist.ClassOtherFamily: {"nan", "aunt", "cousin", "great uncle", "mum's sister", "nan's partner", "stepdad's mother",
			"relation of his dad", "not a close relative", "a distant relation"},
		checklist.ClassProfessional: {"health visitor", "class teacher", "family support worker", "midwife"},
		checklist.ClassOther: {"neighbour", "lodger", "best friend", "friend's mum", "man in the flat above", "no relation", "No relation to Sam",
			"not related", "unrelated", "not a blood relative", "isn't family", "not one of the family, no relation", "neighbour who acts as a carer for her mother"},
		"": {"", "tata", "lives with them", "mum's ex", "his former foster carer", "ex-stepdad", "half-sister's dad"},
	} {
		for _, w := range words {
			if got := checklist.ProposeClass(w); got != class {
				t.Errorf("%q: got %q, want %q", w, got, class)
			}
		}
	}
}
