// Package workday counts working days and hours in England.
//
// It knows weekends, the bank holidays of the years it holds, and the closed days that a caller adds. It does not know
// local rules: packages authority and followup know which deadline runs from when. Start at [New].
//
// The counting rules, each of them tested:
//
//   - Day 0 is the day something was said or sent. It is never counted, whether it is a working day or not.
//   - "Within one working day" is by the end of the next working day; within n, by the end of the nth after day 0.
//   - A working day is Monday to Friday, unless it is a bank holiday in England or a closed day that the caller has
//     added.
//   - Hours run by the clock, day and night, over weekends and holidays, never by office hours.
//   - On the night the clocks change, the hours that pass and the hours on the clock differ by one. The earlier time
//     counts, since a deadline is for the sake of a child.
//   - Anything that comes in after closing time counts from the same day, unless the caller asks for the next working
//     day as day 0.
//   - A year whose bank holidays are not known is an error, [ErrUnknownYear], never a guess.
//
// The eight yearly bank holidays are rules in code; those added or moved once are data, in holidays.toml.
package workday
