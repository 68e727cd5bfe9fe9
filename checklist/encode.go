package checklist

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
)

// Encode writes the record as JSON: keys in the order of the format, indented by two spaces, empty keys left out, maps
// sorted, one line feed at the end. The same record always gives the same bytes, and [Decode] gives the same record
// back.
func (r *Referral) Encode() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	out := *r
	out.Format = r.formatNeeded()
	if err := enc.Encode(&out); err != nil {
		return nil, fmt.Errorf("writing the record: %w", err)
	}
	return b.Bytes(), nil
}

// formatNeeded returns the oldest format that has every key and choice of the record.
func (r *Referral) formatNeeded() int {
	newer := len(r.Request.NoOtherParent) > 0 ||
		slices.ContainsFunc(r.People, (*Person).needsFormat2) ||
		slices.ContainsFunc(r.Facts, func(f *Fact) bool { return f.Speaker != "" || len(f.Marked) > 0 || !f.Happened.IsZero() }) ||
		slices.ContainsFunc(r.Actions, func(a *Action) bool { return a.Referral || a.Through != "" })
	if newer {
		return 2
	}
	return 1
}

func (p *Person) needsFormat2() bool {
	return p.Consent.Told == ToldTooYoung || p.Plan != "" || p.Gender != "" || p.Attendance.Unit != "" || slices.ContainsFunc(p.Relations, Relation.byChild)
}

// Clone returns a copy that shares nothing with r.
func (r *Referral) Clone() *Referral {
	b, err := json.Marshal(r)
	if err != nil {
		panic("checklist: a record cannot be copied") // The types hold nothing that JSON cannot write.
	}
	c := new(Referral)
	if err := json.Unmarshal(b, c); err != nil {
		panic("checklist: a record cannot be copied")
	}
	c.last = maps.Clone(r.last)
	return c
}
