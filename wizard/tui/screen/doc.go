// Package screen is what every page is drawn and driven with: rows that fit a window, frames and tables, colours for
// the terminal's background, signs, a line to type, the table of keys, and a program in a terminal that is told about
// signals. It knows widths, keys and terminals, but no questions, records or pages, nor what is saved or when.
//
// A page returns [Rows]; the root fits them to its window and removes the cursor with [TakeCursor]. Start at rows.go,
// table.go, theme.go and keys.go.
package screen
