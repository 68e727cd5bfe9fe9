// Package learn is the learning of a council's form, without a screen. [Start] takes a form as it was read; [Learning] knows
// what is still to be decided, what was answered, undone and put off, and makes the profile. Whatever asks the writer, line by
// line or on a page, drives the same Learning.
//
// Nothing is kept between two goes but the profile: a box that is still open has no questions there, and is asked about again
// when the same form is learnt once more.
package learn
