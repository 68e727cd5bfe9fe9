package wizard

import (
	"slices"
	"time"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
)

// Words about the time after sending.
const (
	WordsNotSent     = "First say when you made the referral."
	WordsToCome      = ". What should come with it:"
	WordsNothingSaid = "Nothing was typed, so nothing was saved."
)

// Questions after sending that both front ends lead to.
var (
	Log        = checklist.Ref{Question: checklist.QAfterLog}
	Outcome    = checklist.Ref{Question: checklist.QAfterOutcome}
	DecidedOn  = checklist.Ref{Question: checklist.QAfterDecidedOn}
	Facts      = checklist.Ref{Question: checklist.QConcernWhenAndWhere}
	SheetsSent = checklist.Ref{Question: checklist.QCheckSheetsSent}
	DateMade   = checklist.Ref{Question: checklist.QReferralDate}
)

// OursToWrite are the questions after sending that school answers by itself.
var OursToWrite = []string{checklist.QAfterAcceptedBecause, checklist.QAfterChallenge, checklist.QAfterResolvedOn}

// WordsSomethingNew leads from what happens after sending to a new fact.
const WordsSomethingNew = "Something new? Add a fact and ring again"

// CouncilsReference says which reference to give on the next call.
func CouncilsReference(r *checklist.Referral) string {
	if given := followup.Reference(r); given != "" {
		return "The council's reference: " + given
	}
	return "The council's reference is not written down: give the day and the time of the referral."
}

// notTold means that no one has told the school the outcome.
const notTold = "not_told"

// Told returns the outcome that the council gave, and how the school was told. ok is false if there is none yet.
func (f *Flow) Told() (told followup.Outcome, ok bool) {
	return followup.OutcomeOf(f.ValueOf(Outcome).Choice)
}

// ToldOutcome reports whether someone told the school this outcome, so that who and when are asked.
func ToldOutcome(choice string) bool { return choice != notTold }

// KeepOutcome records the council's decision and, if the school was told, who said so and when in the record of
// actions, as one undo.
func (f *Flow) KeepOutcome(choice, who string, at when.When) error {
	v := f.ValueOf(Outcome)
	v.Gap, v.Choice = nil, choice
	var err error
	f.Change(func(r *checklist.Referral) {
		if err = checklist.Set(r, f.guide, Outcome, v); err != nil || !ToldOutcome(choice) {
			return
		}
		a := r.AddAction(checklist.ActionOutcome)
		a.When, a.Who, a.Done = at, who, true
		if at.Precision() >= when.Day {
			err = checklist.Set(r, f.guide, DecidedOn, checklist.Value{When: at})
		}
	})
	return err
}

// AboutAnswer returns the questions to show about the council's answer, other than the outcome: those that have an
// answer or are always asked, and once it has decided, the rest.
func (f *Flow) AboutAnswer() []checklist.Ref {
	_, _, decided := followup.Decided(f.r, time.UTC)
	var out []checklist.Ref
	for _, q := range f.guide.All() {
		if Page(q.Section.Page) != PageAfter || q.Of != checklist.OfReferral || q.IsList() || q.ID == Outcome.Question {
			continue
		}
		ref := checklist.Ref{Question: q.ID}
		if q.When == "" || f.ValueOf(ref).Answered() || decided && f.AskedNow(ref) {
			out = append(out, ref)
		}
	}
	return out
}

// AskedNow reports whether a question of the main line is being asked now.
func (f *Flow) AskedNow(ref checklist.Ref) bool {
	return slices.ContainsFunc(f.mainSteps(), func(s Step) bool { return s.Question != nil && s.Ref == ref })
}
