// Package when reads and writes dates as people type them and as far as they know them: "3/9/2015", "Sept 2015", "about
// 2015", "yesterday 8:40".
//
// A [When] keeps no more than was known: a year, a month, a day or a minute, in local time in England. It never guesses
// silently: if what was typed can be read in two ways, [Parse] returns the likelier one, the others, and the question
// to ask. It knows ages and the school years of England, but not working days, bank holidays or deadlines, and it reads
// no clock: now is always given, as a time in [Location].
//
// Start at [Parse] for what was typed and at [SayBack] for how it is said back.
package when
