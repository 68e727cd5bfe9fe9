package cmd

import (
	"crypto/rand"
	"errors"
	"fmt"

	"referral/wizard"
	"referral/wizard/draft"
)

// openStore opens the folder of drafts, or the store that the environment brings.
func openStore(env *Env) (wizard.Store, error) {
	if env.Store != nil {
		return env.Store()
	}
	if env.Drafts == "" {
		return nil, fmt.Errorf("opening the drafts: %w", errNoFolder)
	}
	s, err := draft.Open(env.Drafts, draft.Options{Clock: env.Now, WorkFactor: env.Work})
	if err != nil {
		return nil, err
	}
	return &store{s: s, env: env}, nil
}

// storeOrMemory opens the folder of drafts. If there is none, it says so and the referral is kept in memory only: that must
// not stop anyone from seeing the numbers, or from writing.
func storeOrMemory(env *Env) wizard.Store {
	s, err := openStore(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
		return nil
	}
	return s
}

// store adapts the encrypted store to what the wizard needs.
type store struct {
	s   *draft.Store
	env *Env
}

func (t *store) Ready() bool                    { return t.s.Ready() }
func (t *store) Unlocked() bool                 { return t.s.Unlocked() }
func (t *store) Lock()                          { t.s.Lock() }
func (t *store) CheckPassphrase(p string) error { return draft.CheckPassphrase(p) }
func (t *store) Delete(id string) error         { return t.s.Delete(id) }

// Generate offers the same passphrase each time: the writer might have written it down before closing the page.
func (t *store) Generate() string {
	if t.env.offered == "" {
		t.env.offered = draft.GeneratePassphrase(rand.Reader)
	}
	return t.env.offered
}

// SetUp takes the passphrase, and forgets the one that was offered.
func (t *store) SetUp(p string) (string, error) {
	recovery, err := t.s.SetUp(p)
	if err == nil {
		t.env.offered = ""
	}
	return recovery, err
}

func (t *store) Recover(line, p string) error         { return t.s.Recover(line, p) }
func (t *store) ChangePassphrase(old, p string) error { return t.s.ChangePassphrase(old, p) }

func (t *store) Unlock(p string) error { return t.s.Unlock(p) }

// SealHandOver encrypts a draft for someone else.
func (t *store) SealHandOver(content []byte, p string) ([]byte, error) {
	return t.s.SealHandOver(content, p)
}

// Warnings returns what went wrong with keys and saves, without stopping anything, since it was last called.
func (t *store) Warnings() []string { return t.s.Warnings() }

func (t *store) List() ([]wizard.DraftInfo, error) {
	infos, err := t.s.List()
	if err != nil {
		return nil, err
	}
	out := make([]wizard.DraftInfo, len(infos))
	for i, d := range infos {
		out[i] = wizard.DraftInfo{ID: d.ID, Short: d.Short(), Started: d.Started, Saved: d.Saved}
		if d.Err != nil {
			out[i].Trouble = d.Err.Error()
		}
	}
	return out, nil
}

func (t *store) New() (wizard.Draft, error) { return asDraft(t.s.New()) }

func (t *store) Open(id string) (wizard.Draft, error) {
	id, err := t.s.Find(id)
	if err != nil {
		return nil, err
	}
	return asDraft(t.s.Open(id))
}

func asDraft(d *draft.Draft, err error) (wizard.Draft, error) {
	if err != nil {
		return nil, err
	}
	return openedDraft{d}, nil
}

// openedDraft adapts an encrypted draft to what the wizard needs.
type openedDraft struct{ *draft.Draft }

// Saves implements wizard.Draft.
func (d openedDraft) Saves() ([]wizard.SaveInfo, error) {
	infos, err := d.Draft.Saves()
	if err != nil {
		return nil, err
	}
	out := make([]wizard.SaveInfo, len(infos))
	for i, info := range infos {
		out[i] = wizard.SaveInfo{Number: info.Number, Saved: info.Saved}
	}
	return out, nil
}

// unlock asks for the passphrase, at most three times.
func unlock(env *Env, s wizard.Store) error {
	if s.Unlocked() {
		return nil
	}
	if !s.Ready() {
		return fmt.Errorf("opening the drafts: %w", draft.ErrNotSetUp)
	}
	for try := 1; ; try++ {
		p, err := env.Lines.ReadSecret("Passphrase: ")
		if err != nil {
			return errors.New("opening the drafts: no passphrase was given; nothing was changed")
		}
		err = s.Unlock(p)
		if err == nil || try == 3 || !errors.Is(err, draft.ErrWrongPassphrase) {
			return err
		}
		fmt.Fprintln(env.Err, "referral:", err)
	}
}

// onlyDraft returns the ID given, or the ID of the only draft there is.
func onlyDraft(env *Env, s wizard.Store, args []string) (string, error) {
	if len(args) > 0 {
		return args[0], nil
	}
	infos, err := s.List()
	if err != nil {
		return "", err
	}
	switch unread := unreadable(infos); {
	case len(infos) == 0:
		return "", usage("there are no drafts yet; referral new starts one")
	case len(unread) == len(infos):
		return "", troubleOf(unread)
	case len(infos) == 1:
		return infos[0].ID, nil
	}
	printDrafts(env.Err, infos)
	return "", usage("there are %d drafts; say which, by the first letters of its ID", len(infos))
}
