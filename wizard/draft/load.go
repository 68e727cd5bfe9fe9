package draft

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"syscall"

	"filippo.io/age"
)

// Load returns the newest save that is whole and belongs here. The note is
// empty, or one line to show: that an older save is used, or that someone else
// may have made this one.
func (d *Draft) Load() (content []byte, note string, err error) {
	doing := "reading draft " + brief(d.id)
	key := d.store.unlocked()
	if key == nil {
		return nil, "", explain(doing, ErrLocked)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.inPlace(); err != nil {
		return nil, "", explain(doing, err)
	}
	all, _, err := generations(d.folder)
	if err != nil {
		return nil, "", explain(doing, err)
	}
	if len(all) == 0 {
		return nil, "", explain(doing, ErrNothingSaved)
	}
	foreign := 0
	var unread error // a save that may be intact
	for i, g := range all {
		e, err := d.loadOne(g.number, key)
		var other *age.NoIdentityMatchError
		switch {
		case errors.Is(err, ErrNewer):
			return nil, "", explain(doing, err)
		case errors.As(err, &other):
			foreign++
		case isOfTheDisk(err):
			unread = err
		case err == nil:
			d.loaded = g.number
			return e.content, d.note(i, e, all[i+1:], key), nil
		}
	}
	if foreign == len(all) {
		return nil, "", explain(doing, ErrOtherKey)
	}
	if unread != nil {
		return nil, "", explain(doing, unread)
	}
	return nil, "", explain(doing, ErrDamaged)
}

// isOfTheDisk reports whether a file could not be read at all, and so may be
// intact.
func isOfTheDisk(err error) bool {
	var errno syscall.Errno
	return errors.As(err, &errno) && !isMissing(err)
}

// ofAnotherHand reports whether a save without proof is newer than one made
// with the passphrase. Anyone who can write to the folder can make such a save.
// The program makes saves without proof only in a draft that was begun before
// the passphrase was typed, and none after the first one with it.
func (d *Draft) ofAnotherHand(e envelope, older []generation, key *key) bool {
	if e.header.Proof != "" {
		return false
	}
	return slices.ContainsFunc(older, func(g generation) bool {
		before, err := d.loadOne(g.number, key)
		return err == nil && before.header.Proof != ""
	})
}

func (d *Draft) loadOne(n int64, key *key) (envelope, error) {
	sealed, err := d.folder.read(generationFile(n), maxFile)
	if err != nil {
		return envelope{}, err
	}
	e, err := unseal(sealed, key.identity)
	if err != nil {
		return envelope{}, err
	}
	if e.header.Draft != d.id || e.header.Sequence != n {
		return envelope{}, errEnvelope
	}
	_, err = e.proved(key.proof)
	return e, err
}

func (d *Draft) note(damaged int, e envelope, older []generation, key *key) string {
	now := d.store.options.Clock()
	saved := e.header.saved().In(now.Location())
	layout := "Mon 2 Jan 15:04"
	if saved.Year() != now.Year() {
		layout = "Mon 2 Jan 2006 15:04"
	}
	at := saved.Format(layout)
	var notes []string
	switch {
	case damaged == 1:
		notes = append(notes, "The newest copy is damaged; this is the one saved "+at+".")
	case damaged > 1:
		notes = append(notes, fmt.Sprintf("The %d newest copies are damaged; this is the one saved %s.", damaged, at))
	}
	if d.ofAnotherHand(e, older, key) {
		notes = append(notes, "This copy was saved "+at+" without your passphrase, so it may not be yours: read it through before you use it, or go back to an earlier save.")
	}
	return strings.Join(notes, " ")
}
