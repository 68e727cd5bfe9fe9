// Package workday counts working days and hours in England.
//
// It knows weekends, the bank holidays of the years that it holds, and the closed days that a caller adds. It does not
// know local rules: which deadline runs from what is the business of packages authority and followup. Start at [New].
//
// The counting rules, each of them tested:
//
//   - Day 0 is the day on which the thing was said or sent. It is never counted, whether it is a working day or not.
//   - "Within one working day" is by the end of the next working day; within n, by the end of the nth after day 0.
//   - A working day is Monday to Friday, no bank holiday of England, and no closed day that the caller has added.
//   - Hours run by the clock, day and night, over weekends and holidays, never by office hours.
//   - In the night in which the clocks change, the hours that pass and the hours that the clock shows differ by one.
//     The earlier of the two times is taken, since a deadline is for the sake of a child.
//   - What comes in after closing time counts from the same day, unless the caller asks for the next working day as day 0.
//   - A year for which the bank holidays are not held is an error, [ErrUnknownYear], and never a guess.
//
// The eight yearly days are rules in code; days that were added or moved once are data, in holidays.toml.
package workday
