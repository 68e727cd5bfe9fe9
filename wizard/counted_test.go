package wizard_test

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/wizard"
)

// family adds one person related to every referred child.
func family(f *wizard.Flow, is string, born string) *checklist.Person {
	var added *checklist.Person
	f.Change(func(r *checklist.Referral) {
		added = r.AddPerson()
		added.Name, added.Born = "Sunniva Achterberg", when.When{At: born}
		for _, c := range r.Children() {
			added.Relations = append(added.Relations, checklist.Relation{To: c.ID, Is: is})
		}
	})
	return added
}

func request(f *wizard.Flow, change func(*checklist.Request)) {
	f.Change(func(r *checklist.Referral) { change(&r.Request) })
}

// threeChildrenTwoFathers sets up a blended family: a mother of three, the father of two of them, and that of the
// third.
func threeChildrenTwoFathers(f *wizard.Flow) {
	f.Change(func(r *checklist.Referral) {
		for range 2 {
			r.AddPerson().Referred = true
		}
	})
	family(f, "mother", "1990")
	first, second := family(f, "father", "1988"), family(f, "father", "1991")
	f.Change(func(*checklist.Referral) {
		first.Relations, second.Relations = first.Relations[:2], second.Relations[2:]
	})
}

// TestWhatCounts counts the rows of plain and urgent cases.
func TestWhatCounts(t *testing.T) {
	tests := []struct {
		name string
		make func(f *wizard.Flow)
		want int
	}{
		{"one parent, section 17", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			request(f, func(q *checklist.Request) { q.Level = checklist.Section17 })
		}, 27},
		{"two parents, section 17", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			family(f, "father", "1988")
			request(f, func(q *checklist.Request) { q.Level = checklist.Section17 })
		}, 29},
		{"two parents, section 47", func(f *wizard.Flow) {
			family(f, "mam", "1990")
			family(f, "father", "1988")
			request(f, func(q *checklist.Request) { q.Level = checklist.Section47 })
		}, 27},
		{"a young person of 16", func(f *wizard.Flow) {
			f.Change(func(r *checklist.Referral) { r.Children()[0].Born = when.When{At: "2010-02-03"} })
			family(f, "mother", "1985")
		}, 27},
		{"three children, one parent", func(f *wizard.Flow) {
			f.Change(func(r *checklist.Referral) {
				for range 2 {
					r.AddPerson().Referred = true
				}
			})
			family(f, "mother", "1990")
		}, 26},
		{"three children, a mother and two fathers", threeChildrenTwoFathers, 30},
		{"the same under section 47", func(f *wizard.Flow) {
			threeChildrenTwoFathers(f)
			request(f, func(q *checklist.Request) { q.Level = checklist.Section47 })
		}, 28},
		{"in danger, before the call", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			request(f, func(q *checklist.Request) { q.Tonight = checklist.Yes })
		}, 0},
		{"in danger, after a call that did not get through", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			request(f, func(q *checklist.Request) { q.Tonight = checklist.Yes })
			f.CouldNotGetThrough()
		}, 25},
		{"a parent without parental responsibility", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			p := family(f, "father", "1988")
			f.Change(func(*checklist.Referral) { p.Relations[0].ParentalResponsibility = checklist.No })
		}, 27},
		{"facts of today and of last month", func(f *wizard.Flow) {
			family(f, "mother", "1990")
			f.Change(func(r *checklist.Referral) {
				r.AddFact().When = when.When{At: "2026-11-12"}
				r.AddFact().When = when.When{At: "2026-10-02"}
			})
		}, 26},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := newFlow(t)
			tt.make(f)
			if got := len(f.Counted()); got != tt.want {
				t.Errorf("%d rows count, want %d: %v", got, tt.want, f.Counted())
			}
			total := 0
			for _, c := range f.Progress() {
				total += c.Total
			}
			if total != tt.want {
				t.Errorf("the parts count %d rows, want %d", total, tt.want)
			}
		})
	}
}

// TestARowIsDoneAsAWhole checks that a row stays open until each of its questions is answered, for each child.
func TestARowIsDoneAsAWhole(t *testing.T) {
	f := newFlow(t)
	var first, second string
	f.Change(func(r *checklist.Referral) {
		first = r.Children()[0].ID
		p := r.AddPerson()
		p.Referred = true
		second = p.ID
	})
	done := func() bool {
		for _, row := range f.Counted() {
			if row.Item == 7 {
				return row.Done
			}
		}
		t.Fatal("no row for the child's name and date of birth")
		return false
	}
	for _, step := range []struct {
		question, subject, text, date string
		want                          bool
	}{
		{checklist.QChildName, first, "Ottoline Farrukh-Mbeki", "", false},
		{checklist.QChildBorn, first, "", "2015-03-01", false},
		{checklist.QChildName, second, "Idwal Farrukh-Mbeki", "", false},
		{checklist.QChildBorn, second, "", "2018-09-09", true},
	} {
		v := checklist.Value{Text: step.text}
		if step.date != "" {
			v.When = when.When{At: step.date}
		}
		if err := f.AnswerTo(checklist.Ref{Question: step.question, Subject: step.subject}, v); err != nil {
			t.Fatal(err)
		}
		if got := done(); got != step.want {
			t.Errorf("after %s of %s the row is done: %v, want %v", step.question, step.subject, got, step.want)
		}
	}
}

// Each part of a sample is done exactly when every counted question in it is answered, including those about people and
// facts; what is left is asked now, and can be found by name.
func TestWhatIsLeftIsFound(t *testing.T) {
	t.Parallel()
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		var taken []checklist.Ref
		for i, s := range f.Steps() {
			if s.Question != nil && s.Question.Item > 0 && i%9 == 0 {
				taken = append(taken, s.Ref)
			}
		}
		taken = append(taken, checklist.Ref{Question: checklist.QFamilyRelation, Subject: f.Record().Carers()[0].ID})
		for _, ref := range taken {
			_ = f.AnswerTo(ref, checklist.Value{}) // Some cannot be cleared.
			progress := f.Progress()
			for _, section := range f.Guide().Sections {
				left := f.Left(section.ID)
				if done := progress[section.ID].Done == progress[section.ID].Total; done != (len(left) == 0) {
					t.Fatalf("%s, without %s: %s is done: %v, with %d questions left", name, ref.Question, section.ID, done, len(left))
				}
				for _, s := range left {
					if s.Ref != ref {
						continue
					}
					found := f.Find(f.NameOf(s))
					if !slices.ContainsFunc(found, func(l wizard.SummaryLine) bool { return l.Step.Ref == s.Ref }) {
						t.Fatalf("%s: %q is left and not found", name, f.NameOf(s))
					}
				}
			}
		}
	}
}

// A part is no longer done when someone is added about whom little is said, and done again when they are removed.
func TestAPartIsNotDoneWhileAPersonIsNot(t *testing.T) {
	t.Parallel()
	f := sampleFlow(t, checklist.Samples()[0])
	done := func() bool { c := f.Progress()["basics"]; return c.Done == c.Total }
	if !done() {
		t.Fatalf("the sample is not done: %v", f.Left("basics"))
	}
	var id string
	f.Change(func(r *checklist.Referral) {
		p := r.AddPerson()
		p.Name = "Oona Pellworth"
		id = p.ID
	})
	if missing := f.Missing(checklist.QFamilyHousehold, id); len(missing) == 0 || done() {
		t.Errorf("%d answers are missing, and the part is done: %v", len(missing), done())
	}
}

// TestAQuestionStaysWhileItIsAnswered clears each answer typed in the samples: the question must not vanish from under
// the writer's hands.
func TestAQuestionStaysWhileItIsAnswered(t *testing.T) {
	for _, name := range checklist.Samples() {
		f := sampleFlow(t, name)
		for _, s := range f.Steps() {
			if s.Question == nil || s.Question.IsList() || s.Question.Kind == checklist.OneOf {
				continue
			}
			before := f.ValueOf(s.Ref)
			if err := f.AnswerTo(s.Ref, checklist.Value{}); err != nil {
				continue // It cannot be cleared at all.
			}
			if !f.Jump(s.Ref) {
				t.Errorf("%s: %s is gone once it is empty", name, s.Ref.Question)
			}
			if err := f.AnswerTo(s.Ref, before); err != nil {
				t.Fatalf("%s: %s: %v", name, s.Ref.Question, err)
			}
		}
	}
}

// Whether another child at home is safe tonight counts with that child and is one of the first comments, whatever else
// is said of them.
func TestAnotherChildAtHomeIsCountedUntilSafe(t *testing.T) {
	t.Parallel()
	for _, is := range []string{"baby brother", "half-sister", "stepbrother"} {
		f := newFlow(t)
		var id string
		f.Change(func(r *checklist.Referral) {
			p := r.AddPerson()
			p.Name, p.Relations = "Inigo Marl", []checklist.Relation{{To: r.Children()[0].ID, Is: is}}
			r.Homes = []*checklist.Home{{ID: "h1", Address: "4 Weir Lane"}}
			r.Children()[0].Homes, p.Homes = []string{"h1"}, []string{"h1"}
			x := r.AddFact()
			x.Kind, x.Text = checklist.FactSeen, "Inigo was crying in the car."
			id = p.ID
		})
		safe := checklist.Ref{Question: checklist.QFamilySafeNow, Subject: id}
		missing := func() bool {
			return slices.ContainsFunc(f.Missing(checklist.QFamilyHousehold, id), func(s wizard.Step) bool { return s.Ref == safe })
		}
		asked := func() bool {
			return slices.ContainsFunc(f.CommentList().Open, func(x finding.Finding) bool { return x.At.Question == safe.Question && x.At.Person == id })
		}
		if !missing() || !asked() {
			t.Errorf("%s: missing %v, asked %v", is, missing(), asked())
		}
		answerRef(t, f, safe.Question, id, "not_known")
		if missing() || asked() {
			t.Errorf("%s, answered: missing %v, asked %v", is, missing(), asked())
		}
	}
}
