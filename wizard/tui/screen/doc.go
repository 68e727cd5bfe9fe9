// Package screen is what every page is drawn and driven with: rows that fit a window, frames and tables, colours for the
// background that a terminal has, signs, a line to type, the table of keys, and a program in a terminal that hears of
// signals. It knows widths, keys and terminals. It knows no question, no record, no page, and not what is saved or when.
//
// A page gives [Rows]; the root fits them to its window and takes the cursor out of them with [TakeCursor]. Start at
// rows.go, table.go, theme.go and keys.go.
package screen
