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
	// Shared by the pages.
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

	// The root's own.
	w, h    int
	points  pointing
	turning bool   // turning is set while the page is empty, so that the next is drawn as a whole.
	layout  layout // layout draws for the eye, or for a screen reader.
	home    *homePage
	flow    page   // flow is the page of the flow's current step.
	over    []page // over are the pages on top of it: menus, help, ring now, the lock.
	rest    rest   // rest is when the last key came.
	flood   flood  // flood is a paste that arrives key by key.
	ready   bool   // ready is set once a passphrase was chosen: a draft is then saved without asking.
	offered bool   // offered is set once the passphrase was offered.
}

// looked is the result of reviewing the whole record, and how far each part has
// got.
type looked struct {
	counts     map[string]wizard.Count
	countedRev int               // countedRev is the revision at which the parts were counted.
	overdue    int               // overdue is how many dates after sending have passed.
	found      []finding.Finding // found are the record's findings, at revision rev.
	rev        int
	written    int // written is how many of them are about what is written.
	reviewing  bool
}

// says is what the rule above the keys shows.
type says struct {
	notice  string
	held    string // held says why F10 did not open its list: see [Model.holdsBack].
	heldAt  time.Time
	edge    bool     // edge is set once Ctrl+Z has said what it would undo beyond the field.
	warned  []string // warned are the warnings about drafts still shown.
	again   string   // again says that saving works again.
	warning time.Time
}

// was is where the writer has been, and what was left there.
type was struct {
	section string // section is the ID of the part last shown.
	lists   map[string]*listPage
	left    map[string]string // left are the lines of pages left by Esc.
	shown   map[string]bool   // shown are the further questions asked for.
	sent    *afterPage        // sent is the page after sending, once shown.
	checked checklist.Ref     // checked is the question opened from the page to check the answers.
	led     led               // led is where a comment has led.
	wording wording           // wording is the exact words when the writer came to them.
	opening *opening          // opening is a page that the last answer leads to.
	opened  time.Time         // opened is when such a page opened by itself.
	called  bool              // called is set if the passphrase was offered after a call.
	council string            // council is the one whose numbers were chosen before anything was written.
	focus   focus             // focus is what had the focus, for a screen reader.
	drawn   screen.Rows       // drawn are the rows last drawn.
	heard   string            // heard is what the top sentence last said to a screen reader.
}

// focus is what has the focus: a page, or a question on it.
type focus struct {
	top page
	ref checklist.Ref
}

// rest is how long no one has typed.
type rest struct {
	touched time.Time // touched is when the last key came.
	idle    bool      // idle is set while a timer for the marks is running.
	typing  bool      // typing is set if the last key typed or deleted a letter.
}

// ending is how the run ends.
type ending struct {
	quit  error // quit is what it ends with.
	ended bool
	lost  bool // lost is set if the writer chose to leave unsaved work.
	then  func() error
	broke func(place string) // broke ends the program after a panic.
	place string             // place is where a panic happened, without its text.
}
