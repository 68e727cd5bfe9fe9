package draft

import (
	"errors"
	"slices"
	"time"
)

// How far a draft goes back. Each number limits what a draft costs on disk,
// however often it is opened; docs/drafts.md gives the reasons.
const (
	keepSessions = 30               // the last save of this many earlier sessions
	keepSpans    = 8                // the last save of this many spans of writing
	span         = 15 * time.Minute // the length of a span
)

// MostSaves is the most saves that a draft keeps: the newest, those of earlier
// sessions, those of earlier spans of writing, and the one that was opened.
const MostSaves = keepSaves + keepSessions + keepSpans + 1

// SaveInfo describes one save without opening it.
type SaveInfo struct {
	// Number increases with every save of the draft.
	Number int64
	// Saved is when it was made, by the file's own date.
	Saved time.Time
}

// Saves lists the saves that the draft can go back to, newest first. It needs
// no passphrase.
func (d *Draft) Saves() ([]SaveInfo, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	doing := "listing the saves of draft " + brief(d.id)
	if err := d.inPlace(); err != nil {
		return nil, explain(doing, err)
	}
	all, _, err := generations(d.folder)
	if err != nil {
		return nil, explain(doing, err)
	}
	out := make([]SaveInfo, len(all))
	for i, g := range all {
		out[i] = SaveInfo{Number: g.number, Saved: g.saved}
	}
	return out, nil
}

// LoadSave returns one of the saves. It does not affect what Load returned.
func (d *Draft) LoadSave(number int64) ([]byte, error) {
	doing := "reading a save of draft " + brief(d.id)
	key := d.store.unlocked()
	if key == nil {
		return nil, explain(doing, ErrLocked)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.inPlace(); err != nil {
		return nil, explain(doing, err)
	}
	e, err := d.loadOne(number, key)
	switch {
	case isMissing(err):
		return nil, explain(doing, ErrNoSave)
	case err != nil && !errors.Is(err, ErrNewer) && !isOfTheDisk(err):
		return nil, explain(doing, ErrSaveDamaged)
	}
	return e.content, explain(doing, err)
}

// KeepNewest keeps the newest save for as long as the last one of a session,
// since a writer may want it again after bringing an earlier one back.
func (d *Draft) KeepNewest() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	doing := "keeping a save of draft " + brief(d.id)
	if err := d.inPlace(); err != nil {
		return explain(doing, err)
	}
	if d.newest == 0 {
		return explain(doing, ErrNothingSaved)
	}
	return explain(doing, d.put(markFile(d.newest)))
}

// Rewrite changes every save of the draft in place, oldest first, and returns
// how many it changed. A damaged save is removed: only then is it certain that
// the text is gone. If an error stops it, calling it again goes through all of
// them again.
func (d *Draft) Rewrite(change func(content []byte) ([]byte, error)) (changed int, err error) {
	doing := "changing the saves of draft " + brief(d.id)
	key := d.store.unlocked()
	if key == nil {
		return 0, explain(doing, ErrLocked)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.inPlace(); err != nil {
		return 0, explain(doing, err)
	}
	d.folder.sweep() // an interrupted save has the same text
	all, _, err := generations(d.folder)
	if err != nil {
		return 0, explain(doing, err)
	}
	readable := func(g generation) bool {
		_, err := d.loadOne(g.number, key)
		return err == nil
	}
	if len(all) > 0 && !slices.ContainsFunc(all, readable) {
		return 0, explain(doing, ErrDamaged) // nothing is removed if nothing can be read
	}
	for i := len(all) - 1; i >= 0; i-- {
		done, err := d.rewriteOne(all[i], key, change)
		if err != nil {
			return changed, explain(doing, err)
		}
		if done {
			changed++
		}
	}
	return changed, nil
}

// rewriteOne changes one save, and reports whether there was anything to change.
func (d *Draft) rewriteOne(g generation, key *key, change func([]byte) ([]byte, error)) (bool, error) {
	e, err := d.loadOne(g.number, key)
	switch {
	case errors.Is(err, ErrNewer), isOfTheDisk(err):
		return false, err
	case err != nil:
		return false, d.folder.remove(generationFile(g.number))
	}
	content, err := change(e.content)
	if err != nil || string(content) == string(e.content) {
		return false, err
	}
	if len(content) > MaxContent {
		return false, ErrTooLarge
	}
	proof := key.proof
	if e.header.Proof == "" {
		proof = nil // who sealed it is still not known
	}
	sealed, err := seal(newEnvelope(d.id, g.number, e.header.saved(), content, proof), key.recipient)
	if err != nil {
		return false, err
	}
	return true, d.folder.write(generationFile(g.number), sealed, g.saved, d.folder.moveOver)
}

// holdEarlier holds the saves that a draft can go back to other than the
// newest: the last ones of earlier sessions, and the last of each span of
// writing.
func holdEarlier(held map[int64]bool, all []generation, marks map[int64]bool) {
	sessions, spans := 0, map[int64]bool{}
	for _, g := range all {
		if marks[g.number] && sessions < keepSessions {
			held[g.number] = true
			sessions++
		}
		at := g.saved.Unix() / int64(span/time.Second)
		if g.whole && !spans[at] && len(spans) < keepSpans {
			held[g.number], spans[at] = true, true
		}
	}
}
