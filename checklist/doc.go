// Package checklist is the domain: what a referral holds, and what the guidance asks for.
//
// The record is [Referral]: people, facts, consent and answers, read strictly by [Decode] and written by
// [Referral.Encode]. The [Guide] holds the sections and questions, in our own words, as data in the folder sections;
// [Default] is the built-in one. A question that the program decides by is bound to a typed field in the table of
// binding.go; every other question is an [Answer] under its ID. [Get] and [Set] read and write either kind through a
// [Value].
//
// The package knows nothing of screens, files or clocks. It does not judge a record: package review does. To add a
// question that only people read, add a stanza in sections. To add one the program decides by, add a field, a line in
// the table of binding.go, and a stanza.
package checklist
