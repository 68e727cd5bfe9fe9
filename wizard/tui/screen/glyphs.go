package screen

import "strings"

// Signs on the screen. Each takes one cell, and so does the letter that replaces it on a terminal without it.
const (
	SignDone  = "✓" // SignDone is before what is answered.
	SignGap   = "–" // SignGap is before an honest gap.
	SignOpen  = "○" // SignOpen is before what is still to do.
	SignLook  = "!" // SignLook is before what to look at.
	SignHere  = "▌" // SignHere is before the row that the next key acts on.
	SignAdd   = "+" // SignAdd is before a row that adds something.
	SignGo    = "→" // SignGo is before a row that leads to another page.
	SignMore  = "↓" // SignMore is before how many are out of sight below.
	SignAbove = "↑" // SignAbove is before how many are out of sight above.
	SignCut   = "…" // SignCut is at the end of what was cut.
	SignPast  = "●" // SignPast is a completed stop of a session.
	SignNow   = "■" // SignNow is a session's current stop.
	BoxChosen = "(•)"
	BoxFree   = "( )"
	BoxTicked = "[x]"
	BoxEmpty  = "[ ]"
)

// Glyphs is what a terminal can draw.
type Glyphs int

// Kinds of terminals.
const (
	GlyphsAll     Glyphs = iota
	GlyphsConsole        // GlyphsConsole is the old console of Windows, whose fonts have no tick.
	GlyphsPlain          // GlyphsPlain is only letters.
)

var (
	consoleLetters = strings.NewReplacer("✓", "√")
	plainLetters   = strings.NewReplacer("✓", "+", "–", "-", "○", "o", "▌", ">", "→", ">", "↓", "v", "↑", "^", "…", "~", "•", "*",
		"─", "-", "│", "|", "┌", "+", "┐", "+", "└", "+", "┘", "+", "●", "*", "■", "@", "█", "#")
)

// GlyphsOf returns what the terminal can draw, according to its environment. An unknown locale is taken for UTF-8.
func GlyphsOf(env func(string) string, system string) Glyphs {
	if env == nil {
		env = func(string) string { return "" }
	}
	switch {
	case env("REFERRAL_ASCII") == "1":
		return GlyphsPlain
	case system == "windows" && env("WT_SESSION") == "":
		return GlyphsConsole
	case system == "windows":
		return GlyphsAll
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if locale := strings.ToLower(env(name)); locale != "" {
			if strings.Contains(locale, "utf-8") || strings.Contains(locale, "utf8") {
				return GlyphsAll
			}
			return GlyphsPlain
		}
	}
	return GlyphsAll
}

// Draw returns a row with the signs available on the terminal.
func (g Glyphs) Draw(row string) string {
	switch g {
	case GlyphsConsole:
		return consoleLetters.Replace(row)
	case GlyphsPlain:
		return plainLetters.Replace(row)
	}
	return row
}
