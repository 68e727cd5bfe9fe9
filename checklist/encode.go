package checklist

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
)

// Encode writes the record as JSON: keys in the order of the format, two spaces, empty keys left out, maps sorted, one
// line feed at the end. The same record always gives the same bytes, and [Decode] gives the same record back.
func (r *Referral) Encode() ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(r); err != nil {
		return nil, fmt.Errorf("writing the record: %w", err)
	}
	return b.Bytes(), nil
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
