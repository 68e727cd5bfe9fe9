package draft

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"sync"

	"filippo.io/age"
	"github.com/gofrs/flock"
)

// attempts is how often a save looks for a free number if another writer keeps
// taking them.
const attempts = 16

// Draft is one draft, open in this window. Its methods may be called from any
// goroutine.
type Draft struct {
	store *Store
	id    string

	mu     sync.Mutex
	folder *folder
	held   *flock.Flock // nil if the folder cannot lock
	before int64        // the newest save when this session began
	marked bool         // before has its mark
	newest int64        // the newest save this session knows
	loaded int64        // the save that Load returned
	closed bool
}

// New makes a draft and takes its lock. Until it is saved it is not listed,
// and Close removes it.
func (s *Store) New() (*Draft, error) {
	const doing = "making a draft"
	id, err := s.newID()
	if err != nil {
		return nil, explain(doing, err)
	}
	top, err := s.topForDrafts()
	if err != nil {
		return nil, explain(doing, err)
	}
	defer top.close()
	f, err := makeDraft(top, id)
	if err != nil {
		return nil, explain(doing, err)
	}
	d, err := s.hold(id, f)
	if err != nil {
		return nil, err
	}
	now := s.options.Clock()
	_ = f.root.Chtimes(lockName, now, now) // shown in the list only
	return d, nil
}

// makeDraft opens the folder of a draft, making it if need be, with one more
// copy of the key in it.
func makeDraft(top *folder, id string) (*folder, error) {
	drafts, err := top.makeSub(draftsName)
	if err != nil {
		return nil, err
	}
	defer drafts.close()
	f, err := drafts.makeSub(id)
	if err != nil {
		return nil, err
	}
	if wrapped, err := top.read(keyName, maxKeyFile); err == nil {
		_ = f.replace(keyCopyName, wrapped) // the draft works without it
	}
	return f, nil
}

// Open takes a draft's lock, or returns [ErrInUse] if another window has it.
func (s *Store) Open(id string) (*Draft, error) {
	doing := "opening draft " + brief(id)
	if !idPattern.MatchString(id) {
		return nil, ErrNoDraft
	}
	drafts, err := s.drafts()
	if err == nil {
		defer drafts.close()
		var f *folder
		if f, err = drafts.sub(id); err == nil {
			return s.hold(id, f)
		}
	}
	if errors.Is(err, fs.ErrNotExist) {
		err = s.orGone(ErrNoDraft)
	}
	return nil, explain(doing, err)
}

func (s *Store) hold(id string, f *folder) (*Draft, error) {
	doing := "opening draft " + brief(id)
	held, err := s.lockDraft(f)
	if err != nil {
		return nil, explain(doing, err)
	}
	d := &Draft{store: s, id: id, folder: f, held: held}
	if held != nil {
		f.sweep()
	}
	all, _, err := generations(f)
	if err != nil {
		_ = d.release()
		return nil, explain(doing, err)
	}
	if len(all) > 0 {
		d.before, d.newest = all[0].number, all[0].number
	}
	return d, nil
}

// lockDraft takes the lock of a draft's folder, or closes the folder if another
// window has it. The lock is nil if the folder cannot lock: reading still works,
// and no save is ever overwritten.
func (s *Store) lockDraft(f *folder) (*flock.Flock, error) {
	held, err := f.lock()
	if errors.Is(err, ErrInUse) {
		f.close()
		return nil, err
	}
	if err != nil {
		s.warn("The folder of drafts cannot be locked. Keep each draft open in one window only.")
		return nil, nil
	}
	return held, nil
}

// ID returns the draft's 26 random letters.
func (d *Draft) ID() string { return d.id }

// Close releases the lock. Closing twice is allowed.
func (d *Draft) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil
	}
	d.closed = true
	err := d.release()
	if d.newest == 0 {
		d.discard()
	}
	return explain("closing draft "+brief(d.id), err)
}

func (d *Draft) release() error {
	var err error
	if d.held != nil {
		err = d.held.Close()
	}
	return cmp.Or(err, d.folder.close())
}

// discard removes the folder of a draft that was never saved.
func (d *Draft) discard() {
	drafts, err := d.store.drafts()
	if err != nil {
		return
	}
	defer drafts.close()
	f, err := drafts.sub(d.id)
	if err != nil {
		return
	}
	all, _, err := generations(f)
	if err == nil && len(all) == 0 {
		_ = f.root.Remove(keyCopyName)
		_ = f.root.Remove(lockName)
	}
	f.close()                    // Windows keeps a folder that is open
	_ = drafts.root.Remove(d.id) // fails, rightly, if anything else is in it
}

// Save seals the content and returns when it is safely on the disk; it needs no
// passphrase. After an error, earlier saves are intact.
func (d *Draft) Save(content []byte) error {
	doing := "saving draft " + brief(d.id)
	if len(content) > MaxContent {
		return explain(doing, ErrTooLarge)
	}
	to, proofKey, err := d.store.sealer()
	if err != nil {
		return explain(doing, err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.inPlace(); err != nil {
		return explain(doing, err)
	}
	err = d.save(content, to, proofKey)
	if isDiskFull(err) {
		d.prune(keepFull, false)
		err = d.save(content, to, proofKey)
	}
	if isMissing(err) {
		err = ErrGone
	}
	if err != nil {
		return explain(doing, err)
	}
	d.prune(keepSaves, true)
	return nil
}

func (d *Draft) save(content []byte, to age.Recipient, proofKey []byte) error {
	d.mark()
	for range attempts {
		all, _, err := generations(d.folder)
		if err != nil {
			return err
		}
		next := d.newest + 1
		if len(all) > 0 && all[0].number >= next {
			next = all[0].number + 1
			d.twoWriters()
		}
		if next > maxNumber {
			return ErrDamaged
		}
		now := d.store.options.Clock()
		sealed, err := seal(newEnvelope(d.id, next, now, content, proofKey), to)
		if err != nil {
			return err
		}
		err = d.folder.writeNew(generationFile(next), sealed, now)
		if errors.Is(err, fs.ErrExist) {
			d.twoWriters()
			continue
		}
		if err == nil || d.exists(next) {
			d.newest = next // after a failed flush the file is there all the same
		}
		if err == nil && d.overtaken(next) {
			d.twoWriters()
			continue
		}
		return err
	}
	return fmt.Errorf("%w (it keeps saving)", ErrInUse)
}

// overtaken reports whether another writer has saved under a higher number
// meanwhile. It may then have removed the number as well, and what is left
// under it would be taken for an old save.
func (d *Draft) overtaken(n int64) bool {
	all, _, err := generations(d.folder)
	return err == nil && len(all) > 0 && all[0].number > n
}

func (d *Draft) twoWriters() {
	d.store.warn("This draft was also saved in another window. Both versions are kept; the newest opens next time. Close the other window.")
}

func (d *Draft) exists(n int64) bool {
	_, err := d.folder.root.Lstat(generationFile(n))
	return err == nil
}

// mark records once, next to the saves, which one ended the session before.
func (d *Draft) mark() {
	last := d.before
	if d.loaded != 0 {
		last = d.loaded
	}
	if d.marked || last == 0 {
		return
	}
	d.marked = true
	if err := d.folder.try("mark", ""); err != nil {
		return // costs an older copy later, never this save
	}
	_ = d.put(markFile(last))
}

// put makes an empty file, unless there is one.
func (d *Draft) put(name string) error {
	file, err := d.folder.root.OpenFile(name, os.O_WRONLY|os.O_CREATE, fileMode)
	if err != nil {
		return err
	}
	return file.Close()
}

// prune removes saves that newer ones have replaced, all but the newest and, if
// earlier is set, those that [Draft.Saves] can go back to. It can fail: the
// last save is safe, and the next one prunes again.
func (d *Draft) prune(keep int, earlier bool) {
	all, marks, err := generations(d.folder)
	if err != nil {
		return
	}
	held := map[int64]bool{d.newest: true, d.loaded: true}
	if earlier {
		holdEarlier(held, all, marks)
	}
	gone := map[int64]bool{}
	for _, n := range spare(all, keep, held) {
		gone[n] = d.folder.remove(generationFile(n)) == nil
	}
	there := map[int64]bool{}
	for _, g := range all {
		there[g.number] = !gone[g.number]
	}
	for n := range marks {
		if !there[n] {
			_ = d.folder.remove(markFile(n))
		}
	}
}
