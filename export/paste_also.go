package export

import (
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/english"
)

// AlsoAsks says what a form asks for that nothing in the record answers: the first few by name, or everything if most
// is 0. It comes after all else, since none of it holds up a call or a referral.
func AlsoAsks(form authority.Form, most int) string {
	var labels []string
	for _, f := range form.Fields {
		if !f.Skip && (len(f.Questions) == 0 || f.Questions[0] == authority.NoQuestion) {
			labels = append(labels, english.Join(": ", f.Section, f.Label))
		}
	}
	if len(labels) == 0 {
		return ""
	}
	more := ""
	if most > 0 && len(labels) > most {
		more = fmt.Sprintf("; and %d more", len(labels)-most)
		labels = labels[:most]
	}
	return "This form also asks for: " + strings.Join(labels, "; ") + more + ". You can leave all of it. None of it is a reason to ring home, to ask for a signature, or to hold up a call or this referral."
}

// WhoseForm says before anything is pasted if a child's home seems to be in another council's area than the form's, or
// if this has to be checked. It is empty if all is well.
func WhoseForm(c Context) string {
	profile := c.Local()
	if len(profile.Form.Fields) == 0 || c.R.Route(checklist.RouteOtherAuthority) != nil {
		return ""
	}
	var out []string
	for _, child := range c.R.Children() {
		for _, id := range child.Homes {
			h := c.R.Home(id)
			if h == nil || h.Postcode == "" {
				continue
			}
			if said := profile.Say(profile.Place(h.Postcode)); said != "" && len(out) == 0 {
				out = append(out, said)
			}
		}
	}
	if len(out) == 0 && profile.Own && !profile.ListsDistricts() {
		return fmt.Sprintf("This is the form of %s. It is the right one only if the child's home is there: check before you send it.", profile.Name)
	}
	return strings.Join(out, " ")
}
