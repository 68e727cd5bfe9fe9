package wizard_test

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/wizard"
)

func TestCommentsInWords(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: finding.NoComments, 1: "1 comment.", 2: "2 comments."} {
		if got := wizard.Comments(n); got != want {
			t.Errorf("%d: got %q, want %q", n, got, want)
		}
	}
	for n, want := range map[int][2]string{0: {finding.NoComments, wizard.WordsReadIt}, 1: {"1 comment to look at.", wizard.WordsKeep}, 2: {"2 comments to look at.", wizard.WordsKeep}} {
		if head, help := wizard.CommentsToSee(n); head != want[0] || help != want[1] {
			t.Errorf("%d: got %q, %q", n, head, help)
		}
	}
	for severity, want := range map[finding.Severity]string{finding.Fix: "guidance asks for this", finding.Think: "worth checking", finding.Info: "for information"} {
		if got := wizard.SeverityWords(severity); got != want {
			t.Errorf("%v: got %q, want %q", severity, got, want)
		}
	}
}

func TestPlaceAndTitle(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	for i, s := range f.Guide().Sections {
		f.JumpSection(s.ID)
		if want := "Step " + string(rune('1'+i)) + " of 7: " + s.Title; f.Place() != want {
			t.Errorf("got %q, want %q", f.Place(), want)
		}
	}
	for f.Now().Question != nil {
		f.Back()
	}
	if got := f.Title(f.Now()); got != f.Now().Section.Title {
		t.Errorf("a page is called %q", got)
	}
	if got := f.Help(f.Now()); got != f.Now().Section.Opens {
		t.Errorf("the help of a page is %q", got)
	}
	answerRef(t, f, "child.name", "p1", "Adem Aydin")
	jump(t, f, checklist.Ref{Question: "child.gp", Subject: "p1"})
	if got := f.Title(f.Now()); !strings.Contains(got, "Adem") {
		t.Errorf("got %q", got)
	}
}

// If telling the family could do harm, that is what the writer reads first where the family is told.
func TestHelp(t *testing.T) {
	t.Parallel()
	f := newFlow(t)
	var tells, names *checklist.Question
	for _, q := range f.Guide().All() {
		if q.TellsFamily && tells == nil {
			tells = q
		}
		if q.NamesOthers && names == nil {
			names = q
		}
	}
	help := func(q *checklist.Question) string {
		return f.Help(wizard.Step{Section: q.Section, Question: q, Ref: checklist.Ref{Question: q.ID, Subject: "p1"}})
	}
	if f.TellFamily() != "" || strings.Contains(help(names), wizard.WordsTwoDrafts) {
		t.Error("nothing is known yet, and something is held to")
	}
	usual := help(tells)
	f.Change(func(r *checklist.Referral) { r.Request.Worries = []string{"another_child", "forced_marriage"} })
	if f.TellFamily() == "" || !strings.HasSuffix(help(tells), f.TellFamily()) || help(tells) == usual {
		t.Errorf("got %q", help(tells))
	}
	if !strings.HasSuffix(help(names), wizard.WordsTwoDrafts) {
		t.Errorf("got %q", help(names))
	}
}

// Nothing is commented on while a call may be needed, until one has been tried.
func TestQuiet(t *testing.T) {
	t.Parallel()
	tonight := checklist.Ref{Question: "referral.tonight"}
	for _, tt := range []struct {
		name   string
		choice string
		change func(f *wizard.Flow)
		want   bool
	}{
		{"not urgent", "no", func(*wizard.Flow) {}, false},
		{"urgent", "yes", func(*wizard.Flow) {}, true},
		{"not sure", "not_sure", func(*wizard.Flow) {}, true},
		{"urgent, and could not get through", "yes", func(f *wizard.Flow) { f.CouldNotGetThrough() }, false},
		{"urgent, and rang", "yes", func(f *wizard.Flow) {
			f.Change(func(r *checklist.Referral) {
				a := r.AddAction(checklist.ActionCall)
				a.Who, a.When = "Marta Oyelaran", when.When{At: "2026-11-12T11:20"}
			})
		}, false},
	} {
		f := newFlow(t)
		if err := f.AnswerTo(tonight, checklist.Value{Choice: tt.choice}); err != nil {
			t.Fatal(err)
		}
		if tt.change(f); f.Quiet() != tt.want {
			t.Errorf("%s: quiet is %v", tt.name, f.Quiet())
		}
	}
}

// The day of a gap is read as it is meant: "Monday" is the next one for when something will be known, and the last one
// for when someone was asked.
func TestGapDay(t *testing.T) {
	t.Parallel()
	f := newFlow(t) // On Thursday 12 November 2026.
	for _, tt := range []struct {
		kind  checklist.GapKind
		typed string
		day   string
		ok    bool
	}{
		{checklist.GapWillAsk, "Monday", "2026-11-16", true},
		{checklist.GapAsked, "Monday", "2026-11-09", true},
		{checklist.GapWillAsk, "Thursday", "2026-11-12", true},
		{checklist.GapWillAsk, "9/11/2026", "2026-11-09", true},
		{checklist.GapWillAsk, "tomorrow", "2026-11-13", true},
		{checklist.GapAsked, "yesterday 8:40", "2026-11-11", true},
		{checklist.GapAsked, "November 2026", "", false},
		{checklist.GapAsked, "soon", "", false},
	} {
		if day, ok := f.GapDay(tt.kind, tt.typed); day != tt.day || ok != tt.ok {
			t.Errorf("%s, %q: got %q, %v; want %q", tt.kind, tt.typed, day, ok, tt.day)
		}
	}
	gp := question(t, f, "child.gp")
	for kind, want := range map[checklist.GapKind]string{checklist.GapAsked: "When did you ask?", checklist.GapWillAsk: "When will you know?", checklist.GapNone: ""} {
		if got := f.GapDayAsk(gp, kind); got != want {
			t.Errorf("%s: got %q, want %q", kind, got, want)
		}
	}
	if got := f.GapWords(wizard.Step{Question: gp}, checklist.Gap{Kind: checklist.GapAsked, On: "2026-11-11"}); !strings.Contains(got, "Wed 11 Nov 2026") {
		t.Errorf("got %q", got)
	}
}

// Whole dates are not names, and a minute from now is still to come.
func TestCallSlips(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{"20/11/2026": true, " 15:07 ": true, "Monday": false, "Marta Oyelaran": false, "Room 14, Marta": false} {
		if got := wizard.ReadsAsDate(text, clock()); got != want {
			t.Errorf("%q reads as a date: %v", text, got)
		}
	}
	f := newFlow(t)
	id := f.CouldNotGetThrough()
	tried, at, next := wizard.MissedCall(id)
	if f.CallWritten() || f.Record().Action(id).When.At != "2026-11-12T11:40" || tried.Subject != id || at.Subject != id || next.Subject != id || tried.Question == next.Question {
		t.Errorf("got %+v, asked %v %v %v", f.Record().Action(id), tried, at, next)
	}
}

// TestTheThreeDecisions checks their order: danger comes first, since it cannot wait; then the level of need; then
// whether the parents are told (R5).
func TestTheThreeDecisions(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	child, parent := r.AddChild(), r.AddPerson()
	parent.Relations = []checklist.Relation{{To: child.ID, Is: "mother"}}
	f := wizard.NewFlow(r, checklist.Default(), clock)
	at := func(question string) int {
		i := slices.IndexFunc(f.Steps(), func(s wizard.Step) bool { return s.Ref.Question == question })
		if i < 0 {
			t.Fatalf("%s is not asked", question)
		}
		return i
	}
	danger, level, told := at(checklist.QReferralTonight), at(checklist.QReferralLevel), at(checklist.QConsentParentsTold)
	if danger > level || level > told {
		t.Errorf("danger is asked at %d, the level at %d, and who is told at %d", danger, level, told)
	}
}

// TestLevelsOfTheCouncil checks that the levels are shown with the council's own names, and that choosing one fills in
// its name (R2, R10).
func TestLevelsOfTheCouncil(t *testing.T) {
	t.Parallel()
	r := checklist.New()
	r.Authority = "ardwick"
	f := wizard.NewFlow(r, checklist.Default(), clock)
	f.KnowCouncils(func(string) authority.Profile {
		return authority.Profile{ID: "ardwick", Name: "Ardwick",
			Route: authority.Route{Section17Call: "not_needed"},
			Threshold: authority.Threshold{Levels: []authority.Level{
				{ID: "3", Name: "Tier 3", Is: "section17"}, {ID: "4a", Name: "Tier 4a", Is: "section47"}, {ID: "4b", Name: "Tier 4b", Is: "section47"}}}}
	})
	jump(t, f, checklist.Ref{Question: checklist.QReferralLevel})
	shown := map[string]string{}
	for _, c := range f.Offers(f.Now()) {
		shown[c.Value] = c.Help
	}
	for level, says := range map[string]string{"section17": `In Ardwick: "Tier 3". In Ardwick: no call is needed first (not dated, so check it).`, "section47": `In Ardwick: "Tier 4a", "Tier 4b".`} {
		if !strings.HasSuffix(shown[level], says) {
			t.Errorf("%s: got %q, want %q at the end", level, shown[level], says)
		}
	}
	if strings.Contains(shown["targeted"], "Ardwick") {
		t.Errorf("early help is said to have a name: %q", shown["targeted"])
	}
	local := checklist.Ref{Question: checklist.QReferralLocalLevel}
	choose := func(level, want string) {
		t.Helper()
		if err := f.AnswerTo(checklist.Ref{Question: checklist.QReferralLevel}, checklist.Value{Choice: level}); err != nil {
			t.Fatal(err)
		}
		if got := f.ValueOf(local).Text; got != want {
			t.Errorf("%s: the local level is %q, want %q", level, got, want)
		}
	}
	choose("section17", "Tier 3")
	choose("section47", "")
	jump(t, f, local)
	if help := f.Help(f.Now()); !strings.Contains(help, `"Tier 4a", "Tier 4b"`) {
		t.Errorf("the local level has the help %q", help)
	}
	if err := f.AnswerTo(local, checklist.Value{Text: "Band D"}); err != nil {
		t.Fatal(err)
	}
	choose("section17", "Band D")
}

// TestThresholdIsNamed checks that the council's threshold document is named where the level of need is decided, if it
// is known.
func TestThresholdIsNamed(t *testing.T) {
	known := func(id string) authority.Profile {
		p := authority.Profile{ID: id, Name: "Ardwick"}
		if id == "ardwick" {
			p.Threshold = authority.Threshold{Document: "The Right Help", Where: "www.ardwick.example"}
			p.Procedures = authority.Procedures{Title: "Working Together in Ardwick", Where: "www.ardwick.example/all"}
		}
		return p
	}
	for _, tt := range []struct {
		council string
		want    bool
	}{{"ardwick", true}, {"elsewhere", false}, {"", false}} {
		r := checklist.New()
		r.Authority = tt.council
		f := wizard.NewFlow(r, checklist.Default(), clock)
		f.KnowCouncils(known)
		if got := f.Opening(f.Now().Section); strings.Contains(got, "\"The Right Help\" (www.ardwick.example; not dated, so check it)") != tt.want {
			t.Errorf("%q opens with %q", tt.council, got)
		}
		if got := f.Opening(f.Now().Section); strings.Contains(got, "Working Together in Ardwick, www.ardwick.example/all (not dated, so check it)") != tt.want {
			t.Errorf("%q: the procedures are not named with the threshold document: %q", tt.council, got)
		}
		jump(t, f, checklist.Ref{Question: checklist.QReferralLevel})
		if got := f.Help(f.Now()); strings.Contains(got, "The Right Help") != tt.want {
			t.Errorf("%q: the level of need has the help %q", tt.council, got)
		}
		jump(t, f, checklist.Ref{Question: checklist.QReferralLevelReason})
		if got := f.Opening(f.Now().Section); strings.Contains(got, "The Right Help") {
			t.Errorf("another part opens with %q", got)
		}
	}
}

// After a call, nothing is asked as if it had not been said: the question of danger says what a yes means, and the list
// of facts says where the words are. Once answered, neither says more.
func TestWhatWasSaidInTheCallIsNotForgotten(t *testing.T) {
	f := newFlow(t)
	help := func(question string) string {
		jump(t, f, checklist.Ref{Question: question})
		return f.Help(f.Now())
	}
	if got := help("referral.tonight"); strings.Contains(got, wizard.WordsRungAlready) {
		t.Errorf("before a call: %q", got)
	}
	answerRef(t, f, "call.answered_by", "", "Ines Marlow, duty team")
	if err := f.AnswerTo(wizard.CallWhen, checklist.Value{When: when.When{At: "2026-11-12T14:32"}}); err != nil {
		t.Fatal(err)
	}
	if got := help("referral.tonight"); !strings.HasPrefix(got, wizard.WordsRungAlready) {
		t.Errorf("after the call: %q", got)
	}
	if got := help("concern.when_and_where"); strings.Contains(got, "What has happened") {
		t.Errorf("nothing is written there: %q", got)
	}
	answerRef(t, f, "concern.reason", "", "Priya came in with a burn on her hand.")
	if got := help("concern.when_and_where"); !strings.HasPrefix(got, "What you wrote under \"What has happened\" stays there.") {
		t.Errorf("the list of facts says %q", got)
	}
	f.QuickFact("today 14:05 seen, room 3: a burn on her left hand")
	if err := f.AnswerTo(checklist.Ref{Question: "referral.tonight"}, checklist.Value{Choice: "yes"}); err != nil {
		t.Fatal(err)
	}
	if got := help("referral.tonight") + help("concern.when_and_where"); strings.Contains(got, "You have written down") || strings.Contains(got, "stays there") {
		t.Errorf("answered: %q", got)
	}
}

// The school card is offered once to someone without one, where it would have helped, but not if a child may be in
// danger.
func TestTheSchoolCardIsOfferedOnce(t *testing.T) {
	for _, tt := range []struct {
		name     string
		filled   bool
		tonight  string
		typed    string
		question string
		want     bool
	}{
		{"no card", false, "no", "", "referrer.name", true},
		{"a card", true, "no", "", "referrer.name", false},
		{"danger", false, "yes", "", "referrer.name", false},
		{"not sure", false, "not_sure", "", "referrer.name", false},
		{"the name is typed", false, "no", "Bea Lund", "referrer.name", false},
		{"the next question", false, "no", "", "referrer.role", false},
		{"the first question", false, "no", "", "referral.tonight", false},
	} {
		f := newFlow(t)
		f.KnowCard(tt.filled)
		if err := f.AnswerTo(checklist.Ref{Question: "referral.tonight"}, checklist.Value{Choice: tt.tonight}); err != nil {
			t.Fatal(err)
		}
		answerRef(t, f, "referrer.name", "", tt.typed)
		jump(t, f, checklist.Ref{Question: tt.question})
		if got := strings.Contains(f.Help(f.Now()), wizard.WordsCardOffer); got != tt.want {
			t.Errorf("%s: offered is %v", tt.name, got)
		}
	}
}
