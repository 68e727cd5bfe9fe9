package tui

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/finding"
	"referral/export"
	"referral/wizard"
	"referral/wizard/drafttest"
	"referral/wizard/tui/screen/screentest"
)

// rig drives the whole model without a terminal: keys in, screens out, timers
// by hand.
type rig struct {
	t      testing.TB
	m      *Model
	now    time.Time
	timers []timer
	store  *memoryStore
	quit   bool
	wrote  []string // wrote are the folders to which papers were written.
}

type timer struct {
	at  time.Time
	msg tea.Msg
}

// newRig starts on a record; nil is the home screen, and an empty record a new
// referral.
func newRig(t testing.TB, r *checklist.Referral) *rig { return newRigOf(t, r, false) }

// newRigOf starts one with or without a screen reader.
func newRigOf(t testing.TB, r *checklist.Referral, reader bool) *rig {
	t.Helper()
	g := &rig{t: t, now: time.Date(2026, 11, 20, 14, 3, 0, 0, time.UTC), store: &memoryStore{drafts: map[string][]byte{}}}
	var s *wizard.Session
	if r != nil {
		s = wizard.NewSession(wizard.NewFlow(r, checklist.Default(), g.clock))
	}
	g.store.clock = g.clock
	o := g.options()
	o.Reader = reader
	g.m = newModel(s, o)
	g.m.offered = true // The passphrase page has its own tests.
	g.run(g.m.Init())
	g.size(100, 30)
	return g
}

func (g *rig) clock() time.Time { return g.now }

func (g *rig) options() Options {
	return Options{
		Store: g.store, Guide: checklist.Default, Clock: g.clock, Folder: "/tmp",
		New: func() *wizard.Session {
			return wizard.NewSession(wizard.NewFlow(checklist.New(), checklist.Default(), g.clock))
		},
		Councils: func() []wizard.Council {
			return []wizard.Council{{ID: "norwick", Name: "Norwick", Note: "on your school card"}, wizard.NotOnTheList}
		},
		Numbers: func(council string) []export.Number {
			if council == "norwick" {
				return []export.Number{{Label: "Norwick front door", Number: "01632 960555"}, {Label: "Danger now", Number: "999"}}
			}
			return []export.Number{{Label: "Front door", Number: "01632 960123"}, {Label: "Danger now", Number: "999"}}
		},
		Text: func(r *checklist.Referral, sheet string) (string, bool) {
			name := ""
			if len(r.Children()) > 0 {
				name = r.NameOf(r.Children()[0].ID)
			}
			return "The paper " + sheet + " about " + name, sheet == "main" || sheet == "call"
		},
		Export: func(_ *checklist.Referral, sheet, format, folder string) (wizard.Saved, error) {
			g.wrote = append(g.wrote, strings.TrimSpace(sheet+" "+format+" "+folder))
			return wizard.Saved{Said: "Written: main." + format, Path: folder + "/main." + format}, nil
		},
		Paper: func(format, folder string) (string, error) { return "Written: worksheet", nil },
		Check: findWord("often"),
		After: func(d time.Duration, msg tea.Msg) tea.Cmd {
			g.timers = append(g.timers, timer{g.now.Add(d), msg})
			return nil
		},
	}
}

func sample(t testing.TB, name string) *checklist.Referral {
	t.Helper()
	data, ok := checklist.Sample(name)
	if !ok {
		t.Fatalf("no sample %s", name)
	}
	r, _, err := checklist.Decode(data, checklist.Default())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// send sends a message to the model and carries out its commands.
func (g *rig) send(msg tea.Msg) {
	g.t.Helper()
	_, cmd := g.m.Update(msg)
	g.run(cmd)
}

// run carries out commands immediately, in order.
func (g *rig) run(cmd tea.Cmd) {
	g.t.Helper()
	if cmd == nil {
		return
	}
	msg := cmd()
	switch msg := msg.(type) {
	case nil:
		return
	case tea.QuitMsg:
		g.quit = true
		return
	case tea.BatchMsg:
		for _, c := range msg {
			g.run(c)
		}
		return
	}
	if v := reflect.ValueOf(msg); v.Kind() == reflect.Slice { // A sequence, whose type is not exported by the library.
		for i := range v.Len() {
			if c, ok := v.Index(i).Interface().(tea.Cmd); ok {
				g.run(c)
			}
		}
		return
	}
	g.send(msg)
}

// wait advances the time, and fires the timers that are due.
func (g *rig) wait(d time.Duration) {
	g.t.Helper()
	end := g.now.Add(d)
	for {
		i := -1
		for j, x := range g.timers {
			if !x.at.After(end) && (i < 0 || x.at.Before(g.timers[i].at)) {
				i = j
			}
		}
		if i < 0 {
			break
		}
		x := g.timers[i]
		g.timers = slices.Delete(g.timers, i, i+1)
		if x.at.After(g.now) {
			g.now = x.at
		}
		g.send(x.msg)
	}
	g.now = end
}

func (g *rig) size(w, h int) { g.send(tea.WindowSizeMsg{Width: w, Height: h}) }

// press presses keys by their names.
func (g *rig) press(names ...string) {
	g.t.Helper()
	for _, n := range names {
		g.send(screentest.Key(n))
	}
}

// write types letters one by one.
func (g *rig) write(text string) {
	g.t.Helper()
	for _, c := range text {
		if c == '\n' {
			g.press("enter")
			continue
		}
		g.send(screentest.Letter(string(c)))
	}
}

// body returns the screen without what is said and the keys below it.
func (g *rig) body() string {
	g.t.Helper()
	rows := strings.Split(g.shows(), "\n")
	return strings.Join(rows[:max(0, len(rows)-6)], "\n")
}

// shows returns the screen as plain text.
func (g *rig) shows() string {
	g.t.Helper()
	rows := strings.Split(ansi.Strip(g.m.View().Content), "\n")
	for i := range rows {
		rows[i] = strings.TrimRight(rows[i], " ")
	}
	return strings.Join(rows, "\n")
}

func (g *rig) want(words ...string) {
	g.t.Helper()
	screen, page := strings.Join(strings.Fields(g.shows()), " "), g.page()
	for _, w := range words {
		if !strings.Contains(screen, w) && !strings.Contains(page, w) {
			g.t.Fatalf("the screen does not show %q:\n%s", w, g.shows())
		}
	}
}

// page returns the page's words on one line, without the rail and frames.
func (g *rig) page() string {
	left, _ := g.m.rectangle(g.m.top())
	var words []string
	for y, row := range strings.Split(g.shows(), "\n") {
		if letters := []rune(row); y > 0 && y < g.m.h-2 && left > railWidth {
			row = string(letters[min(left, len(letters)):])
		}
		words = append(words, strings.Fields(strings.NewReplacer("│", " ", "┌", " ", "└", " ", "┐", " ", "┘", " ", "─", " ").Replace(row))...)
	}
	return strings.Join(words, " ")
}

func (g *rig) wantNot(words ...string) {
	g.t.Helper()
	for _, w := range words {
		if strings.Contains(g.shows(), w) {
			g.t.Fatalf("the screen shows %q:\n%s", w, g.shows())
		}
	}
}

// at returns the current question.
func (g *rig) at() string { return g.m.f.Now().Ref.Question }

// jump goes to a question as the menu does.
func (g *rig) jump(ref checklist.Ref) {
	g.t.Helper()
	g.run(g.m.jumpTo(ref))
	if g.m.f.Now().Ref != ref {
		g.t.Fatalf("no way to %v", ref)
	}
}

func (g *rig) child() string { return g.m.f.Record().Children()[0].ID }

// choosePassphrase fills in the open passphrase page.
func (g *rig) choosePassphrase() {
	g.t.Helper()
	for range 2 {
		g.write("four different plain words")
		g.press("enter")
	}
	g.want("You will not see it again")
	g.press("enter", "enter")
}

// memoryStore is an in-memory store.
type memoryStore struct {
	ready, open bool
	drafts      map[string][]byte
	piles       map[string]*drafttest.Pile
	clock       func() time.Time
	fail        error
	saves       int
	onSave      func()
}

var errWrong = errors.New("wrong passphrase; check Caps Lock and type it again")

func (s *memoryStore) Ready() bool { return s.ready }
func (s *memoryStore) SetUp(string) (string, error) {
	s.ready, s.open = true, true
	return "RECOVERY-LINE", nil
}
func (s *memoryStore) Unlock(p string) error {
	if p != "four different plain words" {
		return errWrong
	}
	s.open = true
	return nil
}
func (s *memoryStore) Unlocked() bool { return s.open }
func (s *memoryStore) Lock()          { s.open = false }
func (s *memoryStore) CheckPassphrase(p string) error {
	if len(p) < 14 {
		return errors.New("the passphrase is too short; use four different words, or 14 characters")
	}
	return nil
}
func (s *memoryStore) Generate() string { return "lamp otter seven chalk" }
func (s *memoryStore) List() ([]wizard.DraftInfo, error) {
	var out []wizard.DraftInfo
	for id := range s.drafts {
		out = append(out, wizard.DraftInfo{ID: id, Short: id, Saved: time.Date(2026, 11, 19, 16, 20, 0, 0, time.UTC)})
	}
	return out, nil
}
func (s *memoryStore) New() (wizard.Draft, error) {
	return s.Open(fmt.Sprintf("draft%d", len(s.drafts)+1))
}
func (s *memoryStore) Open(id string) (wizard.Draft, error) {
	if s.piles == nil {
		s.piles = map[string]*drafttest.Pile{}
	}
	if s.piles[id] == nil {
		s.piles[id] = &drafttest.Pile{Name: id, Clock: s.clock}
	}
	return &memoryDraft{s.piles[id], s, id}, nil
}
func (s *memoryStore) Delete(id string) error { delete(s.drafts, id); return nil }

type memoryDraft struct {
	*drafttest.Pile // Pile holds its saves.
	s               *memoryStore
	id              string
}

func (d *memoryDraft) ID() string { return d.id }
func (d *memoryDraft) Save(content []byte) error {
	if d.s.onSave != nil {
		d.s.onSave()
	}
	if d.s.fail != nil {
		return d.s.fail
	}
	d.s.saves++
	d.s.drafts[d.id] = slices.Clone(content)
	return d.Pile.Save(content)
}
func (d *memoryDraft) Load() ([]byte, string, error) { return d.s.drafts[d.id], "", nil }
func (d *memoryDraft) Rewrite(change func([]byte) ([]byte, error)) (int, error) {
	n, err := d.Pile.Rewrite(change)
	d.s.drafts[d.id] = slices.Clone(d.Contents[len(d.Contents)-1])
	return n, err
}

// saved returns the flow as the store holds it.
func (g *rig) saved() *wizard.Flow {
	g.t.Helper()
	f, err := wizard.ResumeFlow(g.store.drafts["draft1"], checklist.Default(), g.clock)
	if err != nil {
		g.t.Fatal(err)
	}
	return f
}

func question(id string) checklist.Ref { return checklist.Ref{Question: id} }

// gapRef is a question that takes every kind of gap. Only the writer can say
// why a referral is made.
var gapRef = question("concern.who_and_reach")

// findWord finds each occurrence of a word.
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
