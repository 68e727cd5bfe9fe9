package wizard

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"referral/checklist"
)

// ErrLeft is returned by a front end if the writer left before the end. What could be saved is saved.
var ErrLeft = errors.New("left before the end")

// Store is where drafts are kept, as the front ends need it.
type Store interface {
	Ready() bool // Ready reports whether a passphrase has been chosen.
	SetUp(passphrase string) (recovery string, err error)
	Unlock(passphrase string) error
	Unlocked() bool
	Lock()
	CheckPassphrase(passphrase string) error // CheckPassphrase says in words why a passphrase is too short.
	Generate() string                        // Generate offers a passphrase, the same one until one is chosen.
	List() ([]DraftInfo, error)
	New() (Draft, error)
	Open(id string) (Draft, error) // Open takes an ID or its first letters.
	Delete(id string) error
}

// DraftInfo is what can be said about a draft without opening it. It never holds a name.
type DraftInfo struct {
	ID      string
	Short   string // Short is the shortest unique prefix of the ID.
	Started time.Time
	Saved   time.Time
	// Trouble is why the draft cannot be read, in words for the user; empty if it can.
	Trouble string
}

// Draft is one open draft, locked against a second writer.
type Draft interface {
	ID() string
	Save(content []byte) error
	Load() (content []byte, note string, err error)
	Saves() ([]SaveInfo, error)                                                   // Saves lists what the draft can go back to, newest first.
	LoadSave(number int64) ([]byte, error)                                        // LoadSave returns one of them.
	KeepNewest() error                                                            // KeepNewest keeps the newest save for as long as the last one of a session.
	Rewrite(change func(content []byte) ([]byte, error)) (changed int, err error) // Rewrite changes every save in place.
	Close() error
}

// Session is a flow and the draft it is saved to. Until it has a draft, it is only in memory.
type Session struct {
	Flow  *Flow
	draft Draft
	saved int // saved is the revision last saved.
	from  Step
}

// NewSession starts a session that stays in memory until [Session.Keep].
func NewSession(f *Flow) *Session { return &Session{Flow: f, saved: -1} }

// Keep gives the session a draft to save to.
func (s *Session) Keep(d Draft) { s.draft, s.saved = d, -1 }

// Kept reports whether there is a draft to save to.
func (s *Session) Kept() bool { return s.draft != nil }

// ID returns the draft's ID, or empty.
func (s *Session) ID() string {
	if s.draft == nil {
		return ""
	}
	return s.draft.ID()
}

// Dirty reports whether something has changed, or the current step has moved, since the last save.
func (s *Session) Dirty() bool {
	return s.saved != s.Flow.Revision() || !s.from.sameOrNew(s.Flow.Now())
}

func (s Step) sameOrNew(o Step) bool { return s.Section != nil && s.same(o) }

// ErrNoDraft is returned by a save if the session is only in memory.
var ErrNoDraft = errors.New("saving the draft: no passphrase was chosen yet, so it is in memory only")

// Save saves immediately, in the calling goroutine.
func (s *Session) Save() error {
	content, rev, err := s.Snapshot()
	if err != nil {
		return err
	}
	if err := s.Write(content); err != nil {
		return err
	}
	s.Saved(rev)
	return nil
}

// Snapshot returns the state to save, and its revision. It must not run concurrently with changes to the flow.
func (s *Session) Snapshot() (content []byte, revision int, err error) {
	content, err = s.Flow.State()
	return content, s.Flow.Revision(), err
}

// Write seals a snapshot into the draft. It can run concurrently with the flow, one call at a time.
func (s *Session) Write(content []byte) error {
	if s.draft == nil {
		return ErrNoDraft
	}
	return s.draft.Save(content)
}

// Saved records that a revision has been saved.
func (s *Session) Saved(revision int) {
	s.saved, s.from = revision, s.Flow.Now()
	s.Flow.lockWords()
}

// Close closes the draft.
func (s *Session) Close() error {
	if s.draft == nil {
		return nil
	}
	return s.draft.Close()
}

// ResumeSession opens a draft's content at the question where it was left. The note is one line to show, or empty.
func ResumeSession(d Draft, g *checklist.Guide, clock func() time.Time) (*Session, string, error) {
	content, note, err := d.Load()
	if err != nil {
		return nil, "", err
	}
	f, err := ResumeFlow(content, g, clock)
	if err != nil {
		return nil, "", err
	}
	return &Session{Flow: f, draft: d, saved: f.Revision(), from: f.Now()}, note, nil
}

// state is what a draft holds: the record, the current step, the numbers used, and lines still being typed.
type state struct {
	Format int                         `json:"format"`
	Record json.RawMessage             `json:"record"`
	At     place                       `json:"at"`
	Last   map[checklist.EntryKind]int `json:"last,omitempty"`

	Label  string            `json:"label,omitempty"`  // Label is the writer's name for the draft.
	Begun  map[string]string `json:"begun,omitempty"`  // Begun are lines typed into lists but not yet added, and unfinished words at questions.
	Asking *Asking           `json:"asking,omitempty"` // Asking is the open page with a line to type.
}

type place struct {
	Section string        `json:"section,omitempty"`
	Ref     checklist.Ref `json:"ref,omitzero"`
	Page    Page          `json:"page,omitempty"`
	List    string        `json:"list,omitempty"`
}

const stateFormat = 1

// errNotWritten is returned for content that is not a draft.
var errNotWritten = errors.New("opening the draft: this program did not write it")

// State returns the flow as bytes: the record, the current step and the numbers used.
func (f *Flow) State() ([]byte, error) {
	st, err := f.state()
	if err != nil {
		return nil, err
	}
	return json.Marshal(st)
}

func (f *Flow) state() (state, error) {
	record, err := f.r.Encode()
	if err != nil {
		return state{}, err
	}
	st := state{Format: stateFormat, Record: record, Last: map[checklist.EntryKind]int{}, Label: f.label, Begun: f.begunNow(), Asking: f.asking}
	for _, kind := range checklist.EntryKinds() {
		if n := f.r.Last(kind); n > 0 {
			st.Last[kind] = n
		}
	}
	st.At = place{f.at.Section.ID, f.at.Ref, f.at.Page, f.at.List}
	return st, nil
}

// ResumeFlow reads what [Flow.State] wrote and returns to its step, or as near as today's questions allow.
func ResumeFlow(content []byte, g *checklist.Guide, clock func() time.Time) (*Flow, error) {
	var st state
	if err := json.Unmarshal(content, &st); err != nil {
		return nil, errNotWritten
	}
	if st.Format > stateFormat {
		return nil, fmt.Errorf("opening the draft: a newer version of referral wrote it (format %d); open it with that version", st.Format)
	}
	r, _, err := checklist.Decode(st.Record, g)
	if err != nil {
		return nil, fmt.Errorf("opening the draft: %w", err)
	}
	for _, kind := range checklist.EntryKinds() {
		r.SetLast(kind, st.Last[kind])
	}
	f := NewFlow(r, g, clock)
	f.label, f.begun, f.asking = st.Label, st.Begun, st.Asking
	f.lockWords() // Before any step is current: nothing is being written yet.
	f.returnTo(st.At)
	return f, nil
}

// returnTo goes to a saved step.
func (f *Flow) returnTo(at place) {
	steps := f.mainSteps()
	if at.List != "" {
		steps = append(f.entrySteps(at.List, at.Ref.Subject), steps...)
	}
	for _, s := range steps {
		if s.Section.ID == at.Section && s.Ref == at.Ref && s.Page == at.Page && s.List == at.List {
			f.at = s
			return
		}
	}
	if !f.Jump(at.Ref) {
		f.JumpSection(at.Section)
	}
}
