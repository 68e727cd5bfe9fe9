package wizard

import (
	"strings"
	"time"

	"referral/checklist/english"
	"referral/export"
	"referral/export/text"
)

// Saved is what an export has written.
type Saved struct {
	Said string // Said is what was saved where, and what its reader has to know.
	Path string // Path is the file that one key opens: the main referral, or the only paper asked for.
}

// SlowAfter is how long until the writer is told that the papers are still being saved.
const SlowAfter = 500 * time.Millisecond

// Words about papers that were saved.
const (
	WordsSaving      = "Saving …"
	WordsTypeOpens   = "Type o to open what you saved."
	WordsOpening     = "It is being opened in its own window."
	WordsNotOpened   = "It could not be opened from here. Open the file yourself."
	WordsNotSavedYet = "Save it first: there is no file to open yet."
	WordsWholeCopied = "The whole referral has been copied, without the separate sheets. " + WordsWholeCheck
	WordsWholeCheck  = "Check that it all arrived where you paste it."
	WordsWholeAsked  = "The whole referral, without the separate sheets, was sent to this window's clipboard, which cannot confirm it. If it does not arrive, save it as text and copy it from that file."
	WordsWholeNone   = "It could not be copied: there is no clipboard here. Save it as text and copy it from that file."
)

// WholeReferral returns the whole main referral as text to paste, and nothing of a separate sheet.
func WholeReferral(c export.Context) string {
	main, ok := export.Find(export.MainID)
	if !ok {
		return ""
	}
	d, ok := main.Compose(c)
	if !ok {
		return ""
	}
	return strings.TrimSpace(english.Join("\n\n", d.Mark, d.Audience, d.Title, text.Plain(d.Blocks)))
}
