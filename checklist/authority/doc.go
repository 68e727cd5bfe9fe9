// Package authority holds profiles of local authorities: how an authority takes referrals, its numbers, its form in
// order, its deadlines, levels, escalation ladder and postcode districts.
//
// It knows what the profile files say, each stanza with its source and the day it was checked. An empty value is
// unknown and shown as such: nothing is invented. The package does not count days (see workday and followup) and
// decides nothing about a child. A school can write a profile of its own in the same form.
//
// Start at [Builtin] and [Find]; [Read] checks a file and reports the line of every mistake.
package authority
