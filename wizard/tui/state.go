package tui

import (
	"time"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Model is the root. It owns the screen and, between commands, the record.
type Model struct {
	// What the pages share.
	o      Options
	s      *wizard.Session // s is nil on the home screen.
	f      *wizard.Flow
	styles *screen.Styles
	looked looked
	says   says
	was    was
	save   saving
	clip   copying
	ending ending
	points pointing

	// What is the root's own.
	w, h    int
	turning bool   // turning says that the page is empty, so that another is drawn as a whole.
	layout  layout // layout draws for the eye, or for a screen reader.
	home    *homePage
	flow    page   // flow is the page of the step at which the flow stands.
	over    []page // over are the pages above it: menus, help, ring now, the lock.
	rest    rest   // rest is when the last key came.
	ready   bool   // ready says that a passphrase was chosen: a draft is kept without asking.
	offered bool   // offered says that the passphrase was offered.
}

// looked is what was found on looking through the whole record, and how far each part is.
type looked struct {
	counts     map[string]wizard.Count
	countedRev int               // countedRev is the revision as of which the parts were counted.
	overdue    int               // overdue is how many dates after sending have passed.
	found      []finding.Finding // found are the findings of the whole record, as of rev.
	rev        int
	reviewing  bool
}

// says is what stands in the rule above the keys.
type says struct {
	notice  string
	edge    bool     // edge says that Ctrl+Z has said what it would undo beyond the field.
	warned  []string // warned are warnings about the drafts that are still shown.
	warning time.Time
}

// was is where the writer has been, and what was left there.
type was struct {
	section string // section is the ID of the part that was last shown.
	lists   map[string]*listPage
	left    map[string]string // left are the lines of pages that were left by Esc.
	shown   map[string]bool   // shown are the further questions that were asked for.
	sent    *afterPage        // sent is the page after sending, once it was shown.
	checked checklist.Ref     // checked is the question that was opened from the page to check the answers.
	led     led               // led is the place that a comment has led to.
	wording wording           // wording is what the exact words were on coming to them.
	opening *opening          // opening is a page that the last answer leads to.
	called  bool              // called says that the passphrase was offered after a call.
	council string            // council is the one chosen for the numbers before anything was written.
	focus   focus             // focus is what had the focus, for a screen reader.
	drawn   screen.Rows       // drawn are the rows that were last drawn.
	heard   string            // heard is what the sentence at the top last said to a screen reader.
}

// focus is what has the focus: a page, or a question on it.
type focus struct {
	top page
	ref checklist.Ref
}

// rest is how long nobody has typed.
type rest struct {
	touched time.Time // touched is when the last key came.
	idle    bool      // idle says that a timer for the marks is under way.
	typing  bool      // typing says that the last key was a letter, or took one out.
}

// ending is how the run ends.
type ending struct {
	quit  error // quit is what it ends with.
	ended bool
	lost  bool // lost says that the writer chose to leave what is not saved.
	then  func() error
	broke func(place string) // broke ends the program after a panic.
	place string             // place is where a panic was, without its text.
}
