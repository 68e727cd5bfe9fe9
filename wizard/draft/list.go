package draft

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"
	"strings"
	"time"
)

// Info describes a draft without opening it.
type Info struct {
	// ID is 26 random letters; it says nothing about the draft.
	ID string
	// Started is when the draft was made, or the date of its oldest save if
	// that is not known.
	Started time.Time
	// Saved is when the newest save was made, by its file date.
	Saved time.Time
	// Generations is the number of saves kept.
	Generations int
	// Size is the newest save's size on disk.
	Size int64
	// Err is why the draft cannot be read, in words for the user; nil if it can.
	Err error

	short string
}

// Short returns the shortest start of the ID, at least four letters, that no
// other draft in the same list has.
func (i Info) Short() string {
	if i.short == "" {
		return brief(i.ID)
	}
	return i.short
}

func brief(id string) string { return id[:min(shortest, len(id))] }

// List returns the drafts that hold a save, newest first, then those that
// cannot be read, so that no one believes they are gone. It needs no
// passphrase.
func (s *Store) List() ([]Info, error) {
	drafts, err := s.drafts()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, explain("listing the drafts", s.orGone(nil))
	}
	if err != nil {
		return nil, explain("listing the drafts", err)
	}
	defer drafts.close()
	ids, err := draftIDs(drafts)
	if err != nil {
		return nil, explain("listing the drafts", err)
	}
	var list []Info
	for _, id := range ids {
		if info, ok := describe(drafts, id); ok {
			list = append(list, info)
		}
	}
	for i := range list {
		list[i].short = list[i].ID[:shortLength(list, i)]
	}
	slices.SortFunc(list, func(a, b Info) int {
		return cmp.Or(b.Saved.Compare(a.Saved), strings.Compare(a.ID, b.ID))
	})
	return list, nil
}

// describe says what can be said about a draft, and returns false if it has no
// save.
func describe(drafts *folder, id string) (Info, bool) {
	f, err := drafts.sub(id)
	if err != nil {
		return Info{ID: id, Err: plain(err)}, !isMissing(err)
	}
	defer f.close()
	all, _, err := generations(f)
	if err != nil {
		return Info{ID: id, Err: plain(err)}, !isMissing(err)
	}
	if len(all) == 0 {
		return Info{}, false
	}
	info := Info{ID: id, Generations: len(all)}
	newest := all[0]
	if newest.hidden != nil {
		info.Err = plain(newest.hidden)
		return info, true
	}
	if i := slices.IndexFunc(all, func(g generation) bool { return g.whole }); i >= 0 {
		newest = all[i]
	}
	info.Saved, info.Size = newest.saved, newest.size
	info.Started = started(f, all)
	return info, true
}

// started returns when a draft was made: its lock has existed since then, and
// is never written to. A copied folder may have a newer lock.
func started(f *folder, all []generation) time.Time {
	first := all[len(all)-1].saved
	for _, g := range all {
		if g.whole && g.saved.Before(first) {
			first = g.saved
		}
	}
	if lock, err := f.root.Lstat(lockName); err == nil && lock.ModTime().Before(first) {
		first = lock.ModTime()
	}
	return first
}

func shortLength(list []Info, i int) int {
	n := shortest
	for j := range list {
		for j != i && n < idLength && strings.HasPrefix(list[j].ID, list[i].ID[:n]) {
			n++
		}
	}
	return n
}

// Find returns the ID of the only draft that begins with the letters given;
// without letters, of the only draft there is. It looks into no other drafts.
func (s *Store) Find(prefix string) (id string, err error) {
	prefix = strings.ToLower(strings.TrimSpace(prefix))
	if idPattern.MatchString(prefix) {
		return prefix, nil
	}
	const doing = "looking for the draft"
	drafts, err := s.drafts()
	if errors.Is(err, fs.ErrNotExist) {
		return "", s.orGone(ErrNoDraft)
	}
	if err != nil {
		return "", explain(doing, err)
	}
	defer drafts.close()
	ids, err := draftIDs(drafts)
	if err != nil {
		return "", explain(doing, err)
	}
	for _, each := range ids {
		if !strings.HasPrefix(each, prefix) {
			continue
		}
		if _, ok := describe(drafts, each); !ok {
			continue
		}
		if id != "" {
			return "", ErrAmbiguous
		}
		id = each
	}
	if id == "" {
		return "", ErrNoDraft
	}
	return id, nil
}

func draftIDs(drafts *folder) ([]string, error) {
	names, err := drafts.names()
	if err != nil {
		return nil, err
	}
	ids := slices.DeleteFunc(names, func(name string) bool { return !idPattern.MatchString(name) })
	slices.Sort(ids)
	return ids, nil
}
