package review

import (
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

func TestDelay(t *testing.T) {
	told := func(worry, day string) change {
		return and(worriedAs(worry), func(r *checklist.Referral) {
			r.Facts[0].When = at(day)
			r.Facts[1].When = at("2026-11-13T08:00")
		})
	}
	for _, c := range []struct {
		name   string
		change change
		ask    string // ask is the question of the comment; empty for no comment.
	}{
		{"a child told, and a fact of today does not start it anew", told("physical", "2026-11-02T10:00"), "11 days since Mila talked about it (F1): what would let you ring or send today? The rest can follow."},
		{"an adult told", and(told("sexual", "2026-11-11T09:00"), func(r *checklist.Referral) {
			r.Facts[0].Kind, r.Facts[0].From, r.Facts[0].KnownHow = "passed_on", "p2", "saw it"
		}), "48 hours since F1: what would let you ring or send today? The rest can follow."},
		{"what builds up, and help has been given since", told("neglect", "2026-09-02T10:00"), ""},
		{"what builds up, and nothing was done since", and(told("neglect", "2026-10-20T10:00"), func(r *checklist.Referral) { r.Events = r.Events[1:] }), "24 days since Mila talked about it (F1): what would let you ring or send today? The rest can follow."},
		{"what builds up, told two days ago", told("neglect", "2026-11-11T10:00"), ""},
		{"what builds up, and help on the same day", and(told("neglect", "2026-10-20T10:00"), func(r *checklist.Referral) { r.Events[0].When = at("2026-10-20") }), ""},
		{"told this morning", told("physical", "2026-11-13T09:00"), ""},
		{"seen, and not told", and(told("physical", "2026-09-02"), func(r *checklist.Referral) { r.Facts[0].Kind = "seen" }), ""},
		{"about then", and(told("physical", "2026-09-02"), func(r *checklist.Referral) { r.Facts[0].When.About = true }), ""},
		{"made eleven days after a child told, and nothing was done since", func(r *checklist.Referral) {
			r.Request.Made, r.Facts[0].When, r.Facts[1].When = "2026-11-12T10:00", at("2026-11-01T09:00"), at("2026-11-02")
		}, "The referral was made 11 days after Mila talked about it (F1). If there is a reason, is it in the record?"},
		{"made eight days after a child told", and(told("physical", "2026-11-02T10:00"), func(r *checklist.Referral) { r.Request.Made = "2026-11-10T12:00" }), "The referral was made 8 days after Mila talked about it (F1). If there is a reason, is it in the record?"},
		{"made two days after", func(r *checklist.Referral) { r.Request.Made = "2026-11-14T12:00" }, ""},
		{"made the same day", and(told("physical", "2026-11-12T10:00"), func(r *checklist.Referral) { r.Request.Made = "2026-11-12T12:00" }), ""},
		{"made before the last fact", func(r *checklist.Referral) { r.Request.Made, r.Facts[0].When = "2026-11-12T10:00", at("2026-11-11") }, ""},
		{"rung, no day", and(rang, told("physical", "2026-11-02T10:00")), ""},
		{"no dates", func(r *checklist.Referral) { r.Facts[0].When, r.Facts[1].When = at("2026"), at("2026-11") }, ""},
	} {
		r := base()
		c.change(r)
		ask := ""
		for _, f := range ruled(t, r, finding.Think, now) {
			if f.Rule == "route-delay" {
				ask += f.Ask
			}
		}
		if ask != c.ask {
			t.Errorf("%s: got %q, want %q", c.name, ask, c.ask)
		}
	}
}

// worriedAs marks the first fact and the record with a worry.
func worriedAs(name string) change {
	return func(r *checklist.Referral) { r.Request.Worries, r.Facts[0].Worries = []string{name}, []string{name} }
}
