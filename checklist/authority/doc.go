// Package authority holds profiles of local authorities: how one takes referrals, its numbers, its form in order, its
// deadlines, levels, ladder of challenge, and postcode districts.
//
// It knows what the profile files say, each stanza with its source and the day on which it was checked. An empty value
// is unknown and is said to be: nothing is invented. It does not count days (see workday and followup) and does not
// decide anything about a child. A school may write a profile of its own in the same form.
//
// Start at [Builtin] and [Find]; [Read] checks a file and names the line of every mistake.
package authority
