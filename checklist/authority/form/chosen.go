package form

import (
	"cmp"
	"slices"

	"referral/checklist"
	"referral/checklist/authority"
)

// columnFor maps a question asked about many people to the detail of each that answers it.
var columnFor = map[string]string{
	checklist.QPersonGender: "gender", checklist.QFamilyParentReligion: "religion", checklist.QFamilyParentEthnicity: "ethnicity",
	checklist.QFamilyParentLanguage: "language", checklist.QPersonInterpreter: "interpreter", checklist.QFamilyParentAddress: "address",
	checklist.QFamilyParentPhone: "phone", checklist.QPersonEmail: "email", checklist.QFamilyRelation: "relation",
	checklist.QFamilyParentalResponsibility: "pr", checklist.QFamilyParentBorn: "born", checklist.QFamilyHouseholdBorn: "born",
	checklist.QFamilyParents: "name", checklist.QPersonAgency: "agency", checklist.QPersonPost: "post", checklist.QFamilyLivesWith: "address",
}

// Decide returns a field of a form with the questions that someone chose for it. A column of a table is about the same
// people as the other columns, and a box for the mother or the father takes only that parent's answer.
func Decide(f Form, field Field, ids []string) Field {
	if first(ids) != first(field.IDs) {
		field.List, field.Column, field.Part = "", "", "" // They belonged to what was there before.
	}
	field.IDs, field.Certainty, field.Likely = ids, Sure, nil
	column := columnFor[first(ids)]
	if field.List != "" || field.Part != "" || column == "" {
		return field
	}
	if field.Layout != Column {
		w := vocabulary()
		if field.Part = cmp.Or(w.oneParent(w.tokens(field.Label)), w.oneParent(w.tokens(field.Section))); field.Part != "" {
			field.List, field.Column = "parents", column
		}
		return field
	}
	i := slices.IndexFunc(f.Fields, func(other Field) bool {
		return other.Table == field.Table && other.Table != "" && slices.Contains(authority.Lists, other.List)
	})
	if i >= 0 {
		field.List, field.Column = f.Fields[i].List, column
	}
	return field
}
