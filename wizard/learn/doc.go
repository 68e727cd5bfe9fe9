// Package learn learns a council's form, without a screen. [Start] takes a form as it was read; [Learning] knows what
// is still to be decided, what was answered, undone and put off, and makes the profile. Both front ends drive the same
// Learning.
//
// Only the profile is kept between sessions. A box that is still open has no questions there, and is asked about again
// when the same form is next learnt.
package learn
