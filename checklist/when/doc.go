// Package when knows dates as people type them and as far as people know them: "3/9/2015", "Sept 2015", "about 2015",
// "yesterday 8:40".
//
// A [When] keeps no more than was known: a year, a month, a day or a minute, in England's local time. It never guesses
// without saying so: where what was typed can be read in two ways, [Parse] gives the likelier one, the others, and the
// question to put. It knows ages and the school years of England. It does not know working days, bank holidays or
// deadlines, and it asks no clock: now is always given, as a time in [Location].
//
// Start at [Parse] for what was typed and at [SayBack] for how it is said back.
package when
