package field

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// rigAs returns a rig on a question with its own words, so that changes to the guide change nothing here.
func rigAs(t *testing.T, ref checklist.Ref, prepare func(*wizard.Flow), change func(*checklist.Question)) *rig {
	t.Helper()
	r := newRig(t, ref, prepare)
	q, _ := r.flow.Guide().Question(ref.Question)
	own := *q
	change(&own)
	r.Field = New(r.flow, wizard.Step{Section: q.Section, Question: &own, Ref: r.Ref()}, r.host)
	r.Focus()
	return r
}

// asks gives a question a title and a hint.
func asks(title, hint string) func(*checklist.Question) {
	return func(q *checklist.Question) { q.Title, q.Help = title, hint }
}

// levels are short answers to the question about the level, some of them with help.
func levels(help ...string) func(*checklist.Question) {
	return func(q *checklist.Question) {
		q.Title, q.Help, q.Choices = "Which level?", "", slices.Clone(q.Choices[:3])
		for i, label := range []string{"Open", "School", "Early help"} {
			q.Choices[i].Label, q.Choices[i].Help = label, ""
			if i < len(help) {
				q.Choices[i].Help = help[i]
			}
		}
	}
}

// draws compares what a rig shows with the rows, ignoring spaces at their ends.
func draws(t *testing.T, name string, r *rig, want ...string) {
	t.Helper()
	rows := strings.Split(r.shows(), "\n")
	for i := range rows {
		rows[i] = strings.TrimRight(rows[i], " ")
	}
	if !slices.Equal(rows, want) {
		t.Errorf("%s: got\n%s\nwant\n%s", name, strings.Join(rows, "\n"), strings.Join(want, "\n"))
	}
}

// A date has a short frame and words instead of a date a long one. The reading is shown below, each row under the first
// word.
func TestDateIsDrawn(t *testing.T) {
	t.Parallel()
	day := func(keys string) *rig {
		r := rigAs(t, ofChild("child.born"), nil, asks("Born?", ""))
		r.room.Width = 40
		r.press(keys)
		return r
	}
	draws(t, "nothing", day(""), "Born?", "┌────────────────────────────┐", "│                            │", "└────────────────────────────┘",
		"Such as 3/9/2015, 3 Sep 2015 or \"about", "2015\".")
	draws(t, "25 letters", day("abcdefghijklmnopqrstuvwxy"), "Born?", "┌────────────────────────────┐", "│ abcdefghijklmnopqrstuvwxy  │", "└────────────────────────────┘", "Not a date yet.")
	draws(t, "26 letters", day("abcdefghijklmnopqrstuvwxyz"), "Born?", "┌──────────────────────────────────────┐", "│ abcdefghijklmnopqrstuvwxyz           │", "└──────────────────────────────────────┘", "Not a date yet.")
	r := day("3/9/2015")
	r.room.Width = 34
	draws(t, "read back", r, "Born?", "┌────────────────────────────┐", "│ 3/9/2015                   │", "└────────────────────────────┘",
		"✓ Thursday 3 September 2015; 11", "  years old, Year 6 by age")
	r.room.Framed = false
	draws(t, "without a frame", r, "Born?", "▌ 3/9/2015", "✓ Thursday 3 September 2015; 11", "  years old, Year 6 by age")
	r = day("3/9/15")
	draws(t, "in doubt", r, "Born?", "┌────────────────────────────┐", "│ 3/9/15                     │", "└────────────────────────────┘",
		"Is that 2015 or 1915?", "  1  Thursday 3 September 2015", "  2  Friday 3 September 1915", "Press 1 or 2, or type the year in full.")
	r.press("<tab>")
	draws(t, "taken", r, "Born?", "┌────────────────────────────┐", "│ 3/9/2015                   │", "└────────────────────────────┘",
		"✓ Thursday 3 September 2015; 11 years", "  old, Year 6 by age", "Enter moves on. 2 and Enter: Friday 3", "September 1915. Or type another date", "over it.")
	r = day("soon<tab>")
	if got := r.shows(); !strings.Contains(got, "Born?\n! Type a day") || !strings.HasSuffix(got, "┘\nNot in the referral yet. Tab again\nleaves it for later.") {
		t.Errorf("no date:\n%s", got)
	}
	r.press("<tab>")
	r.CheckNow()
	if r.went != 1 {
		t.Errorf("a second Tab does not go on: %d", r.went)
	}
}

// A recorded date is on the line as people type it, with its time if it has one.
func TestRecordedDateIsTyped(t *testing.T) {
	t.Parallel()
	for recorded, want := range map[when.When]string{
		at("2015"): "2015", at("2015-09"): "9/2015", at("2015-09-03"): "3/9/2015", at("2026-11-12T08:05"): "12/11/2026 08:05",
		{At: "2015-09", About: true}: "about 9/2015",
	} {
		r := newRig(t, ofChild("child.born"), nil)
		r.SetValue(checklist.Value{When: recorded})
		if got := r.ed(); got != want {
			t.Errorf("%+v is %q, want %q", recorded, got, want)
		}
	}
}

// Answers have help in a column if all of it fits, and otherwise under the current row. If there is room, an empty row
// separates them from the question.
func TestChoiceIsDrawn(t *testing.T) {
	t.Parallel()
	r := rigAs(t, question("referral.level"), nil, levels("A club.", "A mentor."))
	r.room.Width = 30 // The longest row has 30 cells.
	draws(t, "help in a column", r, "Which level?", "", "▌ 1 ( ) Open        A club.", "  2 ( ) School      A mentor.", "  3 ( ) Early help")
	r.room.Width = 28
	draws(t, "too narrow for it", r, "Which level?", "", "▌ 1 ( ) Open", "    A club.", "  2 ( ) School", "  3 ( ) Early help")
	r.press("2")
	draws(t, "chosen", r, "Which level?", "", "  1 ( ) Open", "▌ 2 (•) School", "    A mentor.", "  3 ( ) Early help")
	r = rigAs(t, question("referral.level"), nil, levels())
	r.room.Rows = 5
	draws(t, "no help, and room", r, "Which level?", "", "▌ 1 ( ) Open", "  2 ( ) School", "  3 ( ) Early help")
	r.room.Rows = 4
	draws(t, "no help, and just no room", r, "Which level?", "▌ 1 ( ) Open", "  2 ( ) School", "  3 ( ) Early help")
	r.SetValue(checklist.Value{Gap: &checklist.Gap{Kind: "declined"}})
	r.room = Desk
	if got := r.shows(); !strings.Contains(got, "Which level?\n– ") {
		t.Errorf("the gap is not below the question:\n%s", got)
	}
}

// Multiple answers have boxes to tick, and the first nine have numbers.
func TestTicksAreDrawn(t *testing.T) {
	t.Parallel()
	r := rigAs(t, question("concern.harm_types"), nil, func(q *checklist.Question) {
		q.Title, q.Help, q.Choices = "Which?", "", slices.Clone(q.Choices)
		for i := range q.Choices {
			q.Choices[i].Label, q.Choices[i].Help = "Harm "+string(rune('a'+i)), ""
		}
	})
	r.room.Rows = 40
	r.press("91<end>")
	got := r.shows()
	for _, want := range []string{"\n  1 [x] Harm a", "\n  2 [ ] Harm b", "\n  9 [x] Harm i", "\n    [ ] Harm j"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

// The line of the writer's own has a frame with its name, or its name before it if there is no room for a frame.
func TestOwnLineIsDrawn(t *testing.T) {
	t.Parallel()
	r := rigAs(t, question("sharing.decided_by"), person("Joan Petrie"), asks("Who?", ""))
	r.room.Width = 30
	draws(t, "at rest", r, "Who?", "", "▌ 1 ( ) me, the referrer", "  2 ( ) Joan Petrie",
		"┌─ Someone else ─────────────┐", "│                            │", "└────────────────────────────┘")
	r.press("<end>Ola Nowak, a teacher of Year 2")
	draws(t, "written", r, "Who?", "", "  1 ( ) me, the referrer", "  2 ( ) Joan Petrie",
		"┌─ Someone else ─────────────┐", "│ Ola Nowak, a teacher of    │", "│ Year 2                     │", "└────────────────────────────┘")
	r.room.Rows = 11
	draws(t, "no room for a frame", r, "Who?", "", "  1 ( ) me, the referrer", "  2 ( ) Joan Petrie",
		"▌ Someone else: Ola Nowak, a", "                teacher of", "                Year 2")
	r.room.Rows = 12
	if got := r.shows(); !strings.Contains(got, "┌─ Someone else") {
		t.Errorf("no frame although there is room:\n%s", got)
	}
	r.press("<up><up>")
	r.room.Rows = 11
	draws(t, "pointed elsewhere", r, "Who?", "", "  1 ( ) me, the referrer", "▌ 2 ( ) Joan Petrie",
		"  Someone else: Ola Nowak, a", "                teacher of", "                Year 2")
	home := rigAs(t, ofChild("child.address"), oneHome, asks("Where?", ""))
	home.room.Width = 30
	draws(t, "homes have no numbers", home, "Where?", "", "▌ ( ) 1 Mill Lane",
		"┌─ Somewhere else ───────────┐", "│                            │", "└────────────────────────────┘")
	home.press("<space>")
	if got := home.shows(); !strings.Contains(got, "▌ (•) 1 Mill Lane") || !strings.Contains(got, "┌─ Change it ──") {
		t.Errorf("a home that is chosen:\n%s", got)
	}
	none := rigAs(t, ofChild("child.address"), nil, asks("Where?", ""))
	none.room.Width = 20
	draws(t, "nothing else to choose", none, "Where?", "┌──────────────────┐", "│                  │", "└──────────────────┘")
}

// A text says how much of it is out of sight, but not at its beginning or end.
func TestHiddenRowsAreSaid(t *testing.T) {
	t.Parallel()
	r := rigAs(t, proseRef, nil, asks("What?", ""))
	said := func() string {
		rows := strings.Split(strings.TrimRight(r.shows(), " \n"), "\n")
		return rows[len(rows)-1]
	}
	for range 8 {
		r.press("word<enter>")
	}
	for keys, want := range map[string]string{"<ctrl+end>": "↑ 1 line", "<ctrl+home>": "↓ 1 line"} {
		if r.press(keys); said() != want {
			t.Errorf("nine rows, after %s: %q, want %q", keys, said(), want)
		}
	}
	r.press("<ctrl+end>")
	for range 8 {
		r.press("word<enter>")
	}
	r.View()
	for range 12 {
		r.press("<up>")
	}
	if got, want := said(), "↑ 4 lines   ↓ 5 lines"; got != want {
		t.Errorf("in the middle: %q, want %q", got, want)
	}
	short := rigAs(t, proseRef, nil, asks("What?", ""))
	short.press("a<enter>b<enter>c")
	short.room.Width = 12
	draws(t, "all in sight", short, "What?", "┌──────────┐", "│ a        │", "│ b        │", "│ c        │", "│          │", "└──────────┘")
	short.room.Rows = 6
	draws(t, "four rows of room", short, "What?", "┌──────────┐", "│ a        │", "│ b        │", "│ c        │", "└──────────┘")
}

// If rows are few the hint is dropped first, then the end of the question; what is wrong is always shown.
func TestHeadGivesWay(t *testing.T) {
	t.Parallel()
	r := rigAs(t, ofChild("child.attendance"), nil, asks("How often was he here this term, so far?", "Days of those that there were."))
	r.room = Room{Width: 24, Title: 4, Hint: 3, Least: 1, Most: 3, Rows: 20, Framed: true}
	frame := []string{"┌──────────────────────┐", "│                      │", "└──────────────────────┘"}
	all := []string{"How often was he here", "this term, so far?", "Days of those that there", "were."}
	draws(t, "all", r, slices.Concat(all, frame)...)
	r.room.Rows = 7
	draws(t, "all, just", r, slices.Concat(all, frame)...)
	r.room.Rows = 6
	draws(t, "a row of the hint less", r, slices.Concat(all[:3], frame)...)
	r.room.Rows = 4
	draws(t, "one row of the question", r, slices.Concat([]string{"How often was he here …"}, frame)...)
	r.room.Rows, r.room.Hint = 20, 0
	draws(t, "no hint", r, slices.Concat(all[:2], frame)...)
	r.room.Hint, r.room.Title = 1, 1
	draws(t, "one row of each", r, slices.Concat([]string{"How often was he here …", "Days of those that the …"}, frame)...)
	r.room.Hint, r.room.Title = 3, 4
	r.press("14")
	r.CheckNow()
	if got := r.shows(); !strings.Contains(got, "were.\n! Not kept: ") || strings.Count(got, "! ") != 1 {
		t.Errorf("what is wrong is not said once, below the hint:\n%s", got)
	}
}

// A gap is shown instead of the words, with the cursor before it while the question is open.
func TestGapHasTheCursor(t *testing.T) {
	t.Parallel()
	for _, ref := range []checklist.Ref{proseRef, ofChild("child.name"), ofChild("child.born")} {
		r := newRig(t, ref, gapped(checklist.Gap{Kind: "declined"}))
		if got := r.View(); !strings.Contains(got, screen.CursorMark+screen.SignGap) {
			t.Errorf("%s: the cursor is not before the gap:\n%q", ref.Question, got)
		}
		r.Field.Blur()
		if got := r.View(); strings.Contains(got, screen.CursorMark) {
			t.Errorf("%s: a cursor in a question that was left", ref.Question)
		}
	}
}

// The facts that a text cites are named below it.
func TestFactsAreNamed(t *testing.T) {
	t.Parallel()
	for want, cites := range map[string][]string{"Rests on fact F1": {"f1"}, "Rests on facts F1 and F2": {"f1", "f2"}} {
		r := newRig(t, proseRef, nil)
		r.SetValue(checklist.Value{Text: "He is tired.", Cites: cites})
		if got := r.shows(); !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
