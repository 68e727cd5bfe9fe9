package export

import (
	"slices"

	"referral/checklist"
)

// FormatOf returns the format with the ID.
func FormatOf(id string) (Format, bool) {
	for _, f := range Formats() {
		if f.ID == id {
			return f, true
		}
	}
	return Format{}, false
}

// Pack lists the sheets that go to the council with this record: the main one, the chronology if the writer wants it to
// go too, the body map if the writer has placed a mark on it, and the separate sheets.
func Pack(r *checklist.Referral) []Sheet {
	ids := []string{mainSheet.ID}
	if r.Answers[checklist.QHistoryChronology].Text == string(checklist.Yes) {
		ids = append(ids, chronologyID)
	}
	if slices.ContainsFunc(openFacts(r), func(f *checklist.Fact) bool { return len(f.Marked) > 0 }) {
		ids = append(ids, bodyMapID)
	}
	var out []Sheet
	for _, id := range append(ids, SeparateSheets(r)...) {
		if s, ok := Find(id); ok {
			out = append(out, s)
		}
	}
	return out
}
