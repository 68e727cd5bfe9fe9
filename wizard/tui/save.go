package tui

import (
	"fmt"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/wizard"
)

// saving is what the screen knows about its saves.
type saving struct {
	writer *writer
	due    bool // due is set while a timer for a save is running.
	flying bool // flying is set while a save is being written.
	making bool // making is set while a draft is being made.
	number int  // number counts the snapshots.

	any     bool // any is set once something was saved, as of rev and at.
	rev     int
	at      wizard.Step
	when    time.Time
	err     error
	leaving bool // leaving is set if the screen closes once everything is saved.
	byHand  bool // byHand is set if the writer asked for the save and is to be told.
}

// writer writes one snapshot at a time, and never an older one over a newer.
type writer struct {
	mu   sync.Mutex
	last int
}

func (w *writer) write(s *wizard.Session, number int, content []byte) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if number <= w.last {
		return nil
	}
	if err := s.Write(content); err != nil {
		return err
	}
	w.last = number
	return nil
}

// dirty reports whether there is something unsaved.
func (m *Model) dirty() bool {
	if m.f.Revision() == 0 && !m.s.Kept() {
		return false
	}
	return !m.save.any || m.save.rev != m.f.Revision() || m.save.at != m.f.Now()
}

// saveNow starts a save if one is needed and none is under way. The snapshot is taken here, so that the command never
// reads the record.
func (m *Model) saveNow() tea.Cmd {
	if m.f == nil || m.o.Store == nil || !m.dirty() || m.save.flying {
		return nil
	}
	if !m.s.Kept() {
		return m.makeDraft()
	}
	content, rev, err := m.s.Snapshot()
	if err != nil {
		m.save.err = err
		return nil
	}
	m.save.flying = true
	m.save.number++
	s, w, number, at := m.s, m.save.writer, m.save.number, m.f.Now()
	return func() tea.Msg { return savedMsg{number, rev, at, w.write(s, number, content)} }
}

func (m *Model) saved(msg savedMsg) tea.Cmd {
	m.save.flying = false
	m.warnings()
	failed := m.save.err
	if m.save.err = msg.err; msg.err != nil {
		m.save.due, m.save.leaving = true, false
		return m.after(retryAfter, saveDueMsg{})
	}
	m.save.any, m.save.rev, m.save.at, m.save.when = true, msg.rev, msg.at, m.o.now()
	m.s.Saved(msg.rev)
	if failed != nil {
		m.says.again, m.says.warning = fmt.Sprintf(wizard.WordsSavedAgain, m.save.when.Format("15:04")), m.save.when
	}
	if m.dirty() {
		return m.saveNow()
	}
	if m.save.byHand {
		m.save.byHand = false
		m.says.notice = wordsAllSaved
	}
	if m.save.leaving {
		return m.end(wizard.ErrLeft)
	}
	return nil
}

// makeDraft makes a draft to save to, if there already is a passphrase: sealing does not need it.
func (m *Model) makeDraft() tea.Cmd {
	if m.save.making || !m.o.Store.Ready() {
		return nil
	}
	m.save.making = true
	store := m.o.Store
	return func() tea.Msg {
		d, err := store.New()
		return draftMsg{d, err}
	}
}

func (m *Model) gotDraft(msg draftMsg) tea.Cmd {
	m.save.making = false
	if msg.err != nil {
		m.save.err, m.save.due, m.save.leaving = msg.err, true, false
		return m.after(retryAfter, saveDueMsg{})
	}
	if m.s == nil || m.s.Kept() {
		_ = msg.draft.Close()
		return nil
	}
	m.s.Keep(msg.draft)
	return m.saveNow()
}

// saveByHand saves on ctrl+s, and offers the passphrase if there is none.
func (m *Model) saveByHand() tea.Cmd {
	switch p := m.learning(); {
	case p != nil:
		p.save(m)
		return nil
	case m.f == nil:
		return nil
	case m.o.Store != nil && !m.s.Kept() && !m.o.Store.Ready():
		m.push(newPassPage(m, nil))
		return nil
	case !m.dirty():
		m.says.notice = wordsAllSaved
		return nil
	}
	m.save.byHand = true
	return m.saveNow()
}

const wordsAllSaved = "Everything is saved."

// finish saves what is not saved yet after the program has ended, for whatever reason.
func (m *Model) finish() error {
	if m.s == nil || m.o.Store == nil || !m.dirty() {
		return nil
	}
	if !m.s.Kept() {
		if !m.o.Store.Ready() {
			return nil // No passphrase was chosen: the leave page has said so.
		}
		d, err := m.o.Store.New()
		if err != nil {
			return err
		}
		m.s.Keep(d)
	}
	content, rev, err := m.s.Snapshot()
	if err != nil {
		return err
	}
	m.save.number++
	if err := m.save.writer.write(m.s, m.save.number, content); err != nil {
		return err
	}
	m.save.any, m.save.rev, m.save.at = true, rev, m.f.Now()
	m.s.Saved(rev)
	return nil
}
