package review

import (
	"referral/checklist"
	"regexp"
	"strings"
)

// aPostcode is a postcode as people type it, with or without its space.
const aPostcode = `\b([A-Z]{1,2})[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b`

// postcodeArea is the letters with which the last postcode in a text begins: SN for SN1 2AB. It is empty where there is none.
func postcodeArea(text string) string {
	all := regexp.MustCompile(aPostcode).FindAllStringSubmatch(strings.Join(strings.Fields(strings.ToUpper(text)), " "), -1)
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1][1]
}

// homeArea is the area of the child's postcode, from wherever it was written: in its own answer or in the address.
func (c *Context) homeArea(child string) string {
	if area := postcodeArea(c.value(checklist.QChildPostcode, child).Text); area != "" {
		return area
	}
	return postcodeArea(c.value(checklist.QChildAddress, child).Text)
}
