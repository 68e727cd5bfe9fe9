package wizard_test

import (
	"bytes"
	"reflect"
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/followup"
	"referral/checklist/when"
	"referral/wizard"
)

// fullFlow returns a flow over a record with two entries of every kind.
func fullFlow(t *testing.T) *wizard.Flow {
	t.Helper()
	r := checklist.New()
	for _, address := range []string{"7 Saltmarsh Row", "Flat 3, Corder House"} {
		c := r.AddChild()
		c.Homes = nil
		if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: "child.address", Subject: c.ID}, checklist.Value{Text: address}); err != nil {
			t.Fatal(err)
		}
		r.AddPerson()
		r.AddFact()
		r.AddEvent("talk")
		r.AddAction("note")
	}
	for _, name := range checklist.RouteNames {
		r.AddRoute(name)
	}
	return wizard.NewFlow(r, checklist.Default(), clock)
}

func encoded(t *testing.T, f *wizard.Flow) []byte {
	t.Helper()
	data, err := f.Record().Encode()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestEveryEntryIsRemovedAndComesBack(t *testing.T) {
	f := fullFlow(t)
	r := f.Record()
	ids := []string{"h1", "h2", "p1", "p2", "p3", "p4", "f1", "f2", "e1", "e2", "a1", "a2"}
	for _, route := range r.Routes {
		ids = append(ids, string(route.Route))
	}
	if got := len(r.Homes) + len(r.People) + len(r.Facts) + len(r.Events) + len(r.Actions) + len(r.Routes); got != len(ids) {
		t.Fatalf("got %d entries, want %d", got, len(ids))
	}
	before := encoded(t, f)
	for _, id := range ids {
		rev := f.Revision()
		if !f.Remove(id) {
			t.Errorf("%s: it cannot be removed", id)
			continue
		}
		if bytes.Equal(before, encoded(t, f)) {
			t.Errorf("%s: it is still there", id)
		}
		if f.Revision() <= rev {
			t.Errorf("%s: removing it does not count as a change", id)
		}
		if rev = f.Revision(); !f.Undo() {
			t.Errorf("%s: removing it cannot be undone", id)
		}
		if !bytes.Equal(before, encoded(t, f)) {
			t.Errorf("%s: after undo the record is not what it was", id)
		}
		if f.Revision() <= rev {
			t.Errorf("%s: undoing it does not count as a change", id)
		}
	}
	if f.Remove("f99") || f.Undo() {
		t.Error("nothing was removed, and there is something to undo")
	}
}

// reading are the Flow methods that change neither the record nor what is being typed into a list.
var reading = []string{"AboutAnswer", "Answered", "AskedNow", "Asking", "AsksSheetsSent", "Back", "BeforeCall", "Begun", "AfterYes", "Brings", "CallWritten", "ChangeName", "Checked", "CommentList", "CommentsOn", "CommentsOnWritten", "CountedWith", "Council", "Counted", "Edit", "AllAnswers", "LabelSaid", "About", "Label",
	"Entries", "EntryCells", "EntryLine", "EntryNotKept", "FactHead", "EntrySteps", "ExactWords", "Find", "Findings", "FindingsHere", "FindingsOf", "FirstOpen", "GapDay", "GapNumbered", "Gaps", "NotThisGap", "GapDayAsk", "GapWords", "Guide", "HandOver", "Help", "InDraft", "Jump", "JumpSection",
	"KnowPhrases", "KnowElsewhereLater", "JumpTo", "Left", "Missing", "KnowCouncils", "KnowCard", "KnowElsewhere", "MayGap", "More", "NameOf", "RowName", "Next", "NextUndo", "NotKept", "Now", "Offers", "OnWritten", "Opening", "OtherChild",
	"OtherRecord", "PartsInDraft", "Place", "PlaceName", "Progress", "ProgressWith", "Quiet", "Readers", "QuickAsk", "ReferAsk", "Record", "Rest", "Reviewer", "Revision", "Reworks", "Rules", "SayBack", "SecondDraft", "Shows", "State",
	"CatchingUp", "DoubtPerson", "FindHidden", "HeldBack", "HeldMark", "Hidden", "Meant", "Proposed", "ListedAlready", "Sought", "Steps", "DateDoubt", "StillToCome", "Summary", "TakesDayInWords", "TellFamily", "ToConfirm", "Title", "Today", "Told", "Unfinished", "Value", "ValueOf", "WatchDay", "WordsChanged", "WordsLeftOut"}

// changes call each of the other methods, and those of the coach.
var changes = map[string]func(t *testing.T, f *wizard.Flow){
	"Answer": func(t *testing.T, f *wizard.Flow) { answer(t, f, checklist.Value{Choice: "no"}) },
	"AnswerTo": func(t *testing.T, f *wizard.Flow) {
		for _, text := range []string{"A", "Ad", "Ada"} { // Typed letter by letter.
			rev := f.Revision()
			if err := f.AnswerTo(checklist.Ref{Question: "child.name", Subject: "p1"}, checklist.Value{Text: text}); err != nil || f.Revision() == rev {
				t.Errorf("%s: revision %d, %v", text, f.Revision(), err)
			}
		}
	},
	"Gap": func(t *testing.T, f *wizard.Flow) {
		if err := f.Gap(checklist.Gap{Kind: "asked"}); err != nil {
			t.Error(err)
		}
	},
	"Clear": func(t *testing.T, f *wizard.Flow) {
		answer(t, f, checklist.Value{Choice: "no"})
		rev := f.Revision()
		if err := f.Clear(); err != nil || f.Revision() == rev {
			t.Errorf("clearing an answer does not count as a change (%v)", err)
		}
		answer(t, f, checklist.Value{Choice: "yes"})
	},
	"Add":      func(_ *testing.T, f *wizard.Flow) { f.Add("concern.when_and_where") },
	"AddBaby":  func(_ *testing.T, f *wizard.Flow) { f.AddBaby() },
	"AddChild": func(_ *testing.T, f *wizard.Flow) { f.AddChild() },
	"AddRoute": func(_ *testing.T, f *wizard.Flow) { f.Remove("prevent"); f.AddRoute("prevent"); f.Remove("lado") },
	"AddWatch": func(_ *testing.T, f *wizard.Flow) { f.AddWatch(followup.Watch{Who: "Mr Sule"}) },
	"AskWatch": func(t *testing.T, f *wizard.Flow) {
		if _, err := f.AskWatch(func(_, _ string) (string, error) { return "18/12/2026", nil }); err != nil {
			t.Error(err)
		}
	},
	"CouldNotGetThrough": func(_ *testing.T, f *wizard.Flow) { f.CouldNotGetThrough() },
	"DropEmpty": func(t *testing.T, f *wizard.Flow) {
		f.Edit("concern.when_and_where", "f1")
		if !f.DropEmpty() {
			t.Error("the empty fact was kept")
		}
	},
	"Ask": func(_ *testing.T, f *wizard.Flow) { f.Ask(&wizard.Asking{What: "note", Text: "The off"}) },
	"LeaveUnfinished": func(_ *testing.T, f *wizard.Flow) {
		f.LeaveUnfinished(checklist.Ref{Question: "child.born", Subject: "p1"}, "3/9/")
	},
	"ReferChild": func(_ *testing.T, f *wizard.Flow) {
		f.ReferChild(f.QuickPerson("family.household", "Ines, 6, girl, daughter"))
	},
	"ReferSure": func(t *testing.T, f *wizard.Flow) {
		if !f.ReferSure("family.household", f.QuickPerson("family.household", "Ines, 6, also referred")) {
			t.Error("no one was referred")
		}
	},
	"Redo": func(t *testing.T, f *wizard.Flow) {
		f.Remove("police")
		f.Undo()
		rev := f.Revision()
		if !f.Redo() || f.Revision() == rev {
			t.Error("making a change again does not count as a change")
		}
	},
	"Retype": func(t *testing.T, f *wizard.Flow) {
		for _, text := range []string{"7", "7 S", "7 Sal"} {
			rev := f.Revision()
			if err := f.Retype(checklist.Ref{Question: "child.other_home", Subject: "p1"}, checklist.Value{Text: text}); err != nil || f.Revision() == rev {
				t.Errorf("%s: revision %d, %v", text, f.Revision(), err)
			}
		}
	},
	"TakeBack": func(t *testing.T, f *wizard.Flow) {
		ref := checklist.Ref{Question: "child.name", Subject: "p1"}
		if err := f.AnswerTo(ref, checklist.Value{Text: "Ada"}); err != nil {
			t.Fatal(err)
		}
		rev := f.Revision()
		f.TakeBack(ref, func() bool { return f.AnswerTo(ref, checklist.Value{Text: "Ad"}) == nil })
		if f.Revision() == rev {
			t.Error("taking typing back does not count as a change")
		}
	},
	"TakeUnfinished": func(t *testing.T, f *wizard.Flow) {
		f.LeaveUnfinished(checklist.Ref{Question: "fact.by", Subject: "f1"}, "Mr Su")
		rev := f.Revision()
		if f.TakeUnfinished(); f.Revision() == rev {
			t.Error("making an answer of unfinished words does not count as a change")
		}
	},
	"Remove": func(_ *testing.T, f *wizard.Flow) { f.Remove("police") },
	"Type": func(t *testing.T, f *wizard.Flow) {
		if err := f.Type(checklist.Ref{Question: "concern.reason"}, checklist.Value{Text: "He slept in class."}); err != nil {
			t.Error(err)
		}
	},
	"KeepOutcome": func(t *testing.T, f *wizard.Flow) {
		if err := f.KeepOutcome("assessment", "R. Osei", when.When{At: "2026-11-20"}); err != nil {
			t.Error(err)
		}
	},
	"MovePast": func(_ *testing.T, f *wizard.Flow) { f.MovePast("f1", "f2") },
	"Change":   func(_ *testing.T, f *wizard.Flow) { f.Change(func(r *checklist.Referral) { r.Authority = "bolton" }) },
	"ForgetMissedCall": func(t *testing.T, f *wizard.Flow) {
		id := f.CouldNotGetThrough()
		f.MovePast("f1", "f2")
		rev := f.Revision()
		if f.ForgetMissedCall(id); f.Record().Action(id) != nil || f.Revision() == rev {
			t.Error("taking the call out does not count as a change, or leaves it there")
		}
	},
	"Undo": func(t *testing.T, f *wizard.Flow) {
		f.Remove("police")
		f.MovePast("f1", "f2")
		rev := f.Revision()
		if !f.Undo() || f.Revision() == rev {
			t.Error("undoing does not count as a change")
		}
	},
	"Keep": func(_ *testing.T, f *wizard.Flow) { f.Keep(checklist.Kept{Rule: "voice-day"}) },
	"Unkeep": func(t *testing.T, f *wizard.Flow) {
		f.Keep(checklist.Kept{Rule: "voice-day"})
		f.Keep(checklist.Kept{Rule: "voice-wishes"})
		rev := f.Revision()
		if f.Unkeep(checklist.Kept{Rule: "voice-day"}); f.Revision() == rev {
			t.Error("showing a comment again does not count as a change")
		}
	},
	"ImportRows": func(t *testing.T, f *wizard.Flow) {
		if _, err := f.ImportRows([]wizard.RecordRow{{Line: 2, Note: "Late", When: when.When{At: "2026-11-09"}}}); err != nil {
			t.Error(err)
		}
	},
	"SetLabel": func(t *testing.T, f *wizard.Flow) {
		if err := f.SetLabel("the twins"); err != nil {
			t.Error(err)
		}
	},
	"BringBack": func(t *testing.T, f *wizard.Flow) {
		content, err := newFlow(t).State()
		if err == nil {
			err = f.BringBack(content)
		}
		if err != nil {
			t.Error(err)
		}
	},
	"Begin": func(_ *testing.T, f *wizard.Flow) { f.Begin("family.household", "Gwen") },
	"TakeBegun": func(t *testing.T, f *wizard.Flow) {
		f.Begin(wizard.BegunAt(checklist.Ref{Question: "child.gp", Subject: "p1"}), "Mill Lane Surgery")
		rev := f.Revision()
		if f.TakeBegun(); f.Revision() == rev {
			t.Error("making an answer of a line does not count as a change")
		}
	},
	"SettleWords": func(t *testing.T, f *wizard.Flow) {
		if err := f.SettleWords(checklist.Ref{Question: "fact.words", Subject: "f1"}, "I want my gran", true); err != nil {
			t.Error(err)
		}
	},
	"OtherMade":   func(_ *testing.T, f *wizard.Flow) { f.OtherMade() },
	"QuickFact":   func(_ *testing.T, f *wizard.Flow) { f.QuickFact("seen 9/11/2026: alone at the gate") },
	"QuickPerson": func(_ *testing.T, f *wizard.Flow) { f.QuickPerson("family.household", "Gwen Alder, grandmother") },
	"QuickEvent":  func(_ *testing.T, f *wizard.Flow) { f.QuickEvent("support.tried", "9/11/2026: breakfast club") },
	"DayInWords": func(_ *testing.T, f *wizard.Flow) {
		f.DayInWords(checklist.Ref{Question: "fact.when", Subject: "f1"}, "most of October")
	},
	"Coach": func(t *testing.T, f *wizard.Flow) {
		c := f.Coach(commentOn(t, f, impact, chaotic, "chaotic lifestyle"))
		step := func(name string, do func()) {
			rev, before := f.Revision(), encoded(t, f)
			do()
			if bytes.Equal(before, encoded(t, f)) || f.Revision() == rev {
				t.Errorf("%s: nothing changed, or it does not count as a change", name)
			}
		}
		step("Say", func() { c.Say(0, "His bed was on the landing") })
		step("Say more", func() { c.Say(0, "His bed was on the landing all week") })
		step("KeepFact", func() { c.KeepFact("seen") })
		step("Drop", c.Drop)
		step("Say", func() { c.Say(1, "He was cold") })
		step("PutIn", func() {
			if err := c.PutIn(false); err != nil {
				t.Error(err)
			}
		})
	},
}

// Everything that changes the record, or what is being typed into a list, raises the revision: otherwise it would count
// as saved.
func TestEveryChangeRaisesTheRevision(t *testing.T) {
	flow := reflect.TypeFor[*wizard.Flow]()
	for i := range flow.NumMethod() {
		name := flow.Method(i).Name
		if do, ok := changes[name]; ok {
			t.Run(name, func(t *testing.T) {
				f := fullFlow(t)
				rev := f.Revision()
				before, err := f.State()
				if err != nil {
					t.Fatal(err)
				}
				do(t, f)
				after, err := f.State()
				if err != nil {
					t.Fatal(err)
				}
				if bytes.Equal(before, after) {
					t.Fatal("nothing was changed")
				}
				if f.Revision() <= rev {
					t.Errorf("got revision %d after %d", f.Revision(), rev)
				}
			})
		} else if !slices.Contains(reading, name) {
			t.Errorf("Flow.%s is neither among what changes the record nor among what reads it", name)
		}
	}
}
