package wizard

import (
	"strings"

	"referral/checklist"
	"referral/checklist/english"
)

// WordsHalves is what the writer sees before the papers are saved: what page one will say of what must be kept from the
// family, and what will be only on the separate sheet. There are no lines where nothing must be kept.
func WordsHalves(r *checklist.Referral) []string {
	c := r.Confidential()
	if !c.Instructs() && c.Secret == "" && len(c.Details) == 0 {
		return nil
	}
	open, secret := english.OneLine(c.Instruction), english.OneLine(c.Secret)
	if !c.Instructs() {
		open = "only that something must be kept from the family."
	}
	for _, k := range c.Shared(r) {
		secret = strings.TrimSpace(secret + " " + k.Whose + " " + k.Names + ".")
	}
	if secret == "" {
		return []string{"On page one: " + open, "Nothing is kept for a separate sheet."}
	}
	return []string{"On page one: " + open, "On the separate sheet only: " + secret}
}
