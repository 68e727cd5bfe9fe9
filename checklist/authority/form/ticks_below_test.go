package form_test

import "testing"

// A box or a yes and no under a heading for a list of issues, or of services, is one of the list. A line to write on
// there is not.
func TestBoxesBelowAListHeading(t *testing.T) {
	t.Parallel()
	check(t, `## Presenting issues
		? Cold at home
		[] Out after dark
		Cold at home, in words
		## Services involved
		? Home-Start
		[] Young Minders
		Home-Start worker
		## Anything else
		? Home-Start
		[] Out after dark`, map[string]string{
		"Presenting issues: Cold at home":   "concern.issue_list",
		"Presenting issues: Out after dark": "concern.issue_list",
		"Services involved: Home-Start":     "agencies.list",
		"Services involved: Young Minders":  "agencies.list",
		"Anything else: Home-Start":         "unsure",
		"Anything else: Out after dark":     "unsure",
	})
	said := understood("## Presenting issues\nCold at home, in words\n## Services involved\nHome-Start, in words")
	for label, ids := range map[string]string{"Presenting issues: Cold at home, in words": "concern.issue_list", "Services involved: Home-Start, in words": "agencies.list"} {
		if said[label] == ids {
			t.Errorf("%s is taken for a box of the list", label)
		}
	}
}
