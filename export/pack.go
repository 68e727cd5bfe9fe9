package export

import "referral/checklist"

// FormatOf returns the format with the ID.
func FormatOf(id string) (Format, bool) {
	for _, f := range Formats() {
		if f.ID == id {
			return f, true
		}
	}
	return Format{}, false
}

// Pack lists the sheets that go to the authority with this record: the main one, and those that are kept apart from it.
func Pack(r *checklist.Referral) []Sheet {
	var out []Sheet
	for _, id := range append([]string{"main"}, Apart(r)...) {
		if s, ok := Find(id); ok {
			out = append(out, s)
		}
	}
	return out
}
