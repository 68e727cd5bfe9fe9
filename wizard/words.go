package wizard

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
)

// Words that both front ends show. Nothing here sends anyone back to the child or family, or scolds.
const (
	WordsWhy             = "Why"
	WordsGood            = "A good answer has"
	WordsExample         = "For example (invented)"
	WordsPoor            = "Says too little (invented)"
	WordsNow             = "Your answer so far"
	WordsNoAnswer        = "not answered yet"
	WordsWhichChild      = "Which child said it? Give the name."
	WordsNotWritten      = "It was not written down. Do not ask."
	WordsSaidHere        = "Not written down. Other words of the child are in this record, so do not ask."
	WordsCites           = "Which facts is this based on?"
	WordsMemory          = "in memory only: not saved yet"
	WordsNotSaved        = "NOT SAVED: %s"
	WordsSavedAgain      = "Saving works again: saved at %s."
	WordsReadIt          = "Ask someone to read it if there is time, but do not wait for that."
	WordsKeep            = "No comment stops you, and none is a reason to ask a child or a family anything. You decide what to change."
	WordsPassphrase      = "Choose a passphrase for your drafts: at least four words, or 14 characters. It cannot be recovered: without it, or the spare key shown next for the school safe, your drafts cannot be opened."
	WordsOptional        = "Optional."
	WordsTwoDrafts       = "There are two drafts: the other child has one too. Neither names the other family, so write \"another pupil\" here."
	WordsNotRemoved      = "Nothing was removed."
	WordsGoOn            = "Just press Enter to carry on."
	WordsLeaveOpen       = "Just press Enter to leave it blank."
	WordsFirst           = "This is the first question."
	WordsNoMore          = "There is nothing more to add here."
	WordsInList          = "That answer is in a list: open the list to change it."
	WordsExplain         = ". For more: referral explain "
	WordsNoEntries       = "Nothing entered yet."
	WordsOnSeparateSheet = " (on a separate sheet)"
	WordsPassOffer       = "Or use this one: "
	WordsPassAgain       = "Type it again: "
	WordsSaveLeave       = "Choose a passphrase, save and leave"
	WordsConfirm         = "Open the entry to confirm this, or to choose something else."
	WordsToAnswer        = "Still to answer: "
	WordsNotSaid         = "not said yet"
	WordsCallFirst       = "Ring first."
	WordsAfterCall       = "Comments appear once you have written down the call."
	WordsWiped           = "The window has been cleared, along with what had scrolled off it. A terminal log or a screen reader's history could still hold it: close the window to be sure."
	WordsNotWiped        = "This window cannot be cleared from here: what was printed can still be read in it. Close it when you have finished."
	WordsAskWipe         = "What you typed can still be read in this window. Just press Enter to clear it, or type k to keep it."
	WordsRung            = "Your call is already written down."
	WordsRungAlready     = "You have written down a call. If you rang because a child may be in danger, the answer is yes."
	WordsCardOffer       = "The school card saves you typing this each time: fill it in on the home screen, or with referral setup, when you have finished."
	WordsNoPromise       = "Ask the child nothing more: what they have said is enough."
)

// Comments says how many comments there are. None does not mean all clear.
func Comments(n int) string {
	switch n {
	case 0:
		return finding.NoComments
	case 1:
		return "1 comment."
	}
	return fmt.Sprintf("%d comments.", n)
}

// CommentsToSee heads a list of comments, and says what to do with them.
func CommentsToSee(n int) (head, help string) {
	switch n {
	case 0:
		return finding.NoComments, WordsReadIt
	case 1:
		return "1 comment to look at.", WordsKeep
	}
	return fmt.Sprintf("%d comments to look at.", n), WordsKeep
}

// Place says where the flow is: "Step 2 of 7: Get the basics right".
func (f *Flow) Place() string {
	for i, s := range f.guide.Sections {
		if s == f.at.Section {
			return fmt.Sprintf("Step %d of %d: %s", i+1, len(f.guide.Sections), s.Title)
		}
	}
	return ""
}

// Title returns a step's question as it is asked, with names filled in.
func (f *Flow) Title(s Step) string {
	if s.Question == nil {
		return s.Section.Title
	}
	return checklist.Title(f.r, s.Question, s.Ref)
}

// TellFamily says what to do before anyone is told (R35), or returns nothing.
func (f *Flow) TellFamily() string { return strings.Join(f.r.BeforeTelling(), " ") }

// Help returns the line under the question, and what must come first if there is danger in the family (R35).
func (f *Flow) Help(s Step) string {
	if s.Question == nil {
		return f.Opening(s.Section)
	}
	help := checklist.Help(f.r, s.Question, s.Ref)
	switch {
	case s.Question.TellsFamily && f.TellFamily() != "":
		help = f.TellFamily()
	case s.Question.NamesOthers && f.r.HasWorry("another_child"):
		help = strings.TrimSpace(help + " " + WordsTwoDrafts)
	}
	if s.Question.Threshold {
		help = strings.TrimSpace(help + " " + f.threshold())
	}
	if s.Ref.Question == checklist.QReferralLocalLevel {
		help = english.Join(" ", help, f.localLevels())
	}
	if f.optional(s) {
		help = strings.TrimSpace(WordsOptional + " " + help)
	}
	return english.Join(" ", f.saidBefore(s), help)
}

// saidBefore says what was already written elsewhere about a question that is still open, or where it could be written
// once for all; otherwise it is empty.
func (f *Flow) saidBefore(s Step) string {
	switch {
	case f.behind && f.isEarly(s):
		return "You wrote this before another child was added. Is it about " + f.r.ShortName(s.Ref.Subject) + "? If not, change it; the other child comes next."
	case f.Answered(s):
	case s.Ref.Question == checklist.QReferralTonight && f.CallWritten():
		return WordsRungAlready
	case s.Ref.Question == checklist.QReferrerName && f.noCard && !f.r.Urgent():
		return WordsCardOffer
	case s.Question.Kind == checklist.FactList && f.ValueOf(checklist.Ref{Question: checklist.QConcernReason}).Text != "":
		if q, ok := f.guide.Question(checklist.QConcernReason); ok {
			return "What you wrote under \"" + q.Label + "\" stays there. Copy here what was seen or heard, a line for each thing."
		}
	}
	return ""
}

// optional reports whether the question is asked in its place but does not count.
func (f *Flow) optional(s Step) bool {
	q := s.Question
	return q.Need == checklist.Optional || q.Need == checklist.Must && !q.Counts(f.situation(s))
}

// SeverityWords tells the writer what a severity means.
func SeverityWords(s finding.Severity) string {
	switch s {
	case finding.Fix:
		return "guidance asks for this"
	case finding.Think:
		return "worth checking"
	}
	return "for information"
}

// Quiet reports whether findings are held back: the case may be urgent, and no call has been written down, got through
// or not.
func (f *Flow) Quiet() bool {
	tried := slices.ContainsFunc(f.r.Actions, (*checklist.Action).NotThrough)
	return f.r.Urgent() && len(f.r.Spoke()) == 0 && !tried
}
