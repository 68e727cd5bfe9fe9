package draft

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// powerCut follows a draft's folder through its saves, and says what a power cut could leave of it at any step: of a file
// that was not flushed nothing, zeros, half or all of it, and of the names changed since the folder was flushed any of them.
type powerCut struct {
	t       *testing.T
	s       *Store
	id      string
	flushes bool // flushes is unset to see what would be left if nothing was ever flushed

	last    map[string]string // last is what is in the folder for certain: names and what they hold.
	flushed map[string]bool   // flushed are contents that are on the disk.
	settles bool              // settles is set while the folder is being flushed.
	kept    int               // kept is the last save that was acknowledged.

	states, lost, unreadable int
}

// step is called before each step of a save, and after the last.
func (p *powerCut) step(op, name string) {
	now := p.folder()
	if p.settles && p.flushes {
		p.last = now
	}
	p.settles = op == "flush folder"
	if op == "read" && strings.HasPrefix(name, tempPrefix) && p.flushes {
		p.flushed[now[name]] = true
	}
	var changed []string
	for name := range now {
		if _, was := p.last[name]; !was {
			changed = append(changed, name)
		}
	}
	for name := range p.last {
		if _, is := now[name]; !is {
			changed = append(changed, name)
		}
	}
	slices.Sort(changed)
	for which := range 1 << len(changed) {
		for _, left := range []func(string) string{
			func(s string) string { return s },
			func(s string) string { return s[:len(s)/2] },
			func(s string) string { return strings.Repeat("\x00", len(s)) },
			func(string) string { return "" },
		} {
			state := maps.Clone(p.last)
			for i, name := range changed {
				content, is := now[name]
				switch {
				case which&(1<<i) == 0:
				case is:
					state[name] = content
				default:
					delete(state, name)
				}
			}
			for name, content := range state {
				if !p.flushed[content] {
					state[name] = left(content)
				}
			}
			p.look(state)
		}
	}
}

// look opens the draft as it is after the power cut.
func (p *powerCut) look(state map[string]string) {
	p.t.Helper()
	p.states++
	dir := p.t.TempDir()
	folder := filepath.Join(dir, draftsName, p.id)
	if err := os.MkdirAll(folder, folderMode); err != nil {
		p.t.Fatal(err)
	}
	for name, content := range state {
		writeFile(p.t, filepath.Join(folder, name), []byte(content))
	}
	s := openStore(p.t, dir, p.s.options)
	s.options.fault = nil
	s.use(p.s.unlocked())
	d, err := s.Open(p.id)
	if err != nil {
		p.unreadable++
		return
	}
	defer d.Close()
	switch content, _, err := d.Load(); {
	case err != nil:
		p.unreadable++
	case len(content) < p.kept:
		p.lost++
	}
}

// folder returns the names in the draft's folder, and what they hold.
func (p *powerCut) folder() map[string]string {
	p.t.Helper()
	out := map[string]string{}
	folder := filepath.Join(p.s.dir, draftsName, p.id)
	for _, path := range glob(p.t, folder, "*") {
		out[filepath.Base(path)] = string(readFile(p.t, path))
	}
	return out
}

// Whatever a power cut leaves at any step of its saves, the last save that was acknowledged opens. Without the flushes
// it would not, so the trial can tell the two apart. REFERRAL_CUTS says how many saves there are.
func TestPowerCut(t *testing.T) {
	t.Parallel()
	for _, flushes := range []bool{true, false} {
		s, f := faultyStore(t)
		setUp(t, s)
		d := newDraft(t, s)
		save(t, d, "x")
		p := &powerCut{t: t, s: s, id: d.ID(), flushes: flushes, flushed: map[string]bool{}, kept: 1}
		p.last = p.folder()
		for _, content := range p.last {
			p.flushed[content] = true
		}
		f.set(func(_ int, op, name string) error {
			if op != "look" { // changes nothing
				p.step(op, name)
			}
			return nil
		})
		// Each save is one letter longer than the one before.
		for n := 2; n <= countOf(t, "REFERRAL_CUTS", 12); n++ {
			save(t, d, strings.Repeat("x", n))
			p.kept = n
			p.step("", "")
			if !flushes && n > 4 {
				break
			}
		}
		t.Logf("flushes: %v; %d states, %d lost, %d unreadable", flushes, p.states, p.lost, p.unreadable)
		if bad := p.lost + p.unreadable; flushes == (bad > 0) {
			t.Errorf("flushes: %v; of %d states %d have lost a save and %d cannot be read", flushes, p.states, p.lost, p.unreadable)
		}
	}
}
