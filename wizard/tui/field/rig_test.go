package field

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/checklist/when"
	"referral/wizard"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

var proseRef = question("concern.reason")

func clock() time.Time { return time.Date(2026, 11, 12, 11, 40, 0, 0, time.UTC) }

// rig is one field on a real flow, and what it told its page.
type rig struct {
	Field
	t       testing.TB
	flow    *wizard.Flow
	host    *Host
	notices []string
	writes  int
	quiet   bool
	went    int // went is how often the field asked to move on, minus how often it asked to go back.
	clock   time.Time
	find    func(text string) []finding.Finding
	room    Room
	left    bool // left is set if another question is open.
}

// View returns the field as it is: open, or as one row.
func (r *rig) View() string {
	if r.left {
		q, _ := r.flow.Guide().Question(r.Ref().Question)
		s := wizard.Step{Section: q.Section, Question: q, Ref: r.Ref()}
		return Folded(r.flow, s, r.host.Styles, q.Label, 0, 200)
	}
	return strings.Join(r.Open(r.room), "\n")
}

// Focus opens the field.
func (r *rig) Focus() tea.Cmd {
	r.left = false
	return r.Field.Focus()
}

// Blur leaves it.
func (r *rig) Blur() tea.Cmd {
	r.left = true
	return r.Field.Blur()
}

func newRig(t testing.TB, ref checklist.Ref, prepare func(*wizard.Flow)) *rig {
	t.Helper()
	f := wizard.NewFlow(checklist.New(), checklist.Default(), clock)
	if prepare != nil {
		prepare(f)
	}
	if ref.Subject == "child" {
		ref.Subject = f.Record().Children()[0].ID
	}
	return rigOn(t, f, ref)
}

func rigOn(t testing.TB, f *wizard.Flow, ref checklist.Ref) *rig {
	t.Helper()
	q, ok := f.Guide().Question(ref.Question)
	if !ok {
		t.Fatalf("no question %s", ref.Question)
	}
	r := &rig{t: t, flow: f, clock: clock(), room: Desk}
	r.host = &Host{
		Styles: screen.NewStyles(screen.ThemeNone, screen.DepthNone),
		Now:    func() time.Time { return r.clock },
		Quiet:  func() bool { return r.quiet },
		Changed: func(ref checklist.Ref, v checklist.Value) error {
			r.writes++
			return f.AnswerTo(ref, v)
		},
		Check: func(ref checklist.Ref) []finding.Finding {
			if r.find == nil {
				return nil
			}
			return r.find(f.ValueOf(ref).Text)
		},
		Notice: func(s string) { r.notices = append(r.notices, s) },
	}
	r.Field = New(f, wizard.Step{Section: q.Section, Question: q, Ref: ref}, r.host)
	r.Focus()
	return r
}

// findWord finds each place of a word.
func findWord(word string) func(string) []finding.Finding {
	return func(text string) []finding.Finding {
		var out []finding.Finding
		for at := 0; ; {
			i := strings.Index(text[at:], word)
			if i < 0 {
				return out
			}
			at += i + len(word)
			out = append(out, finding.Finding{Rule: "test", Severity: finding.Fix, Start: at - len(word), End: at, Text: word})
		}
	}
}

// press plays a script at human speed, ten keys a second: letters as they are, keys as <name>. It counts requests of
// the field to move on or back.
func (r *rig) press(script string) {
	r.t.Helper()
	for script != "" {
		r.clock = r.clock.Add(100 * time.Millisecond)
		if end := strings.IndexByte(script, '>'); script[0] == '<' && end > 0 {
			r.send(screentest.Key(script[1:end]))
			script = script[end+1:]
			continue
		}
		letter := firstOf(script)
		r.send(screentest.Letter(letter))
		script = script[len(letter):]
	}
}

func firstOf(s string) string {
	return graphemes.FromString(s).First()
}

func (r *rig) send(msg tea.Msg) {
	_, cmd := r.Update(msg)
	if cmd == nil {
		return
	}
	switch cmd() {
	case huh.NextField():
		r.went++
	case huh.PrevField():
		r.went--
	}
}

func (r *rig) recorded() checklist.Value { return r.flow.ValueOf(r.Ref()) }

func (r *rig) shows() string {
	return ansi.Strip(strings.ReplaceAll(r.View(), screen.CursorMark, ""))
}

func question(id string) checklist.Ref { return checklist.Ref{Question: id} }
func ofChild(id string) checklist.Ref  { return checklist.Ref{Question: id, Subject: "child"} }
func at(s string) when.When            { return when.When{At: s} }

func gapped(g checklist.Gap) func(*wizard.Flow) {
	return func(f *wizard.Flow) {
		for _, ref := range []checklist.Ref{question("concern.reason"), {Question: "child.born", Subject: "p1"}, {Question: "child.name", Subject: "p1"}, question("referral.level")} {
			_ = f.AnswerTo(ref, checklist.Value{Gap: &g})
		}
	}
}

func person(name string) func(*wizard.Flow) {
	return func(f *wizard.Flow) {
		f.Change(func(r *checklist.Referral) { r.AddPerson().Name = name })
	}
}
