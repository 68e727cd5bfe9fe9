package form_test

import (
	"testing"

	"referral/checklist/authority/form"
)

// A form is known again if most of its fields are in the same words, wherever they are on it.
func TestSameForm(t *testing.T) {
	t.Parallel()
	before := fields("## Pupil\nSurname\nFirst name\n## School\nName of school\nTelephone")
	for _, tt := range []struct {
		name, after string
		want        bool
	}{
		{"the same", "## Pupil\nSurname\nFirst name\n## School\nName of school\nTelephone", true},
		{"one is new", "## Pupil\nSurname\nFirst name\nFaith\n## School\nName of school\nTelephone", true},
		{"under other headings", "## Child\nSurname\nFirst name\n## Your post\nName of school\nTelephone", true},
		{"half are new", "## Pupil\nSurname\nFirst name\nFaith\nHobbies", false},
		{"most are new", "## Pupil\nSurname\nFaith\nHobbies", false},
		{"all are new", "## Visit\nReason\nWhen", false},
	} {
		if got := form.SameForm(before, fields(tt.after)); got != tt.want {
			t.Errorf("%s: got %v", tt.name, got)
		}
	}
}
