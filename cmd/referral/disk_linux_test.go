package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"referral/checklist"
)

// TestSmallDisk carries on writing while the disk of the drafts has no room or no free inode, or is read-only. What
// was saved stays, the program says what it cannot save, and once there is room it saves everything. The test needs
// permission to mount a disk.
func TestSmallDisk(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, options string
		spoil         func(t *testing.T, dir string)
		mend          func(t *testing.T, dir string)
	}{
		{"full", "size=600k", func(t *testing.T, dir string) { fill(t, filepath.Join(dir, "full")) }, func(t *testing.T, dir string) { remove(t, filepath.Join(dir, "full")) }},
		{"no inodes", "size=4m,nr_inodes=60", func(t *testing.T, dir string) {
			for i := 0; os.WriteFile(filepath.Join(dir, "inode"+strings.Repeat("x", i)), nil, 0o600) == nil; i++ {
			}
		}, func(t *testing.T, dir string) {
			names, _ := filepath.Glob(filepath.Join(dir, "inode*"))
			for _, name := range names {
				remove(t, name)
			}
		}},
		{"read-only", "size=4m", func(t *testing.T, dir string) { remount(t, dir, syscall.MS_RDONLY) }, func(t *testing.T, dir string) { remount(t, dir, 0) }},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			h := newLineHome(t)
			state := filepath.Join(h.dir, "state")
			if err := os.MkdirAll(state, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := syscall.Mount("tmpfs", state, "tmpfs", 0, tt.options); err != nil {
				t.Skip("no disk can be mounted here:", err)
			}
			t.Cleanup(func() { _ = syscall.Unmount(state, syscall.MNT_DETACH) })
			h.setUp()
			flow := rowan(t)
			flow.Jump(checklist.Ref{Question: "referrer.availability"})
			id := h.keep(flow)
			tt.spoil(t, state)
			if status, said := typedAt(h, id, "Words that find no room\n!\n3\n"); status == 0 || !strings.Contains(said, "NOT SAVED") && !strings.Contains(said, "not be saved") {
				t.Errorf("status %d, and it says\n%s", status, said)
			}
			draftIsWhole(t, h, 0, "")
			tt.mend(t, state)
			_, said := typedAt(h, id, "Words that find room\n!\n")
			if got := h.drafts(); !strings.Contains(got[0], "Words that find room") {
				t.Errorf("with room again it does not save; it says\n%s", said)
			}
		})
	}
}

// typedAt carries on with a draft line by line, and returns the status and everything said.
func typedAt(h *lineHome, id, lines string) (int, string) {
	c := exec.Command("referral", "resume", "--plain", id)
	c.Env, c.Stdin = h.env(), strings.NewReader(passphrase+"\n"+lines)
	out, _ := c.CombinedOutput()
	return c.ProcessState.ExitCode(), string(out)
}

// fill writes a file until the disk has no room left.
func fill(t *testing.T, path string) {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	for block := make([]byte, 64<<10); len(block) > 0; {
		if _, err := f.Write(block); err != nil {
			block = block[:len(block)/2]
		}
	}
	_ = f.Close()
}

func remove(t *testing.T, path string) {
	t.Helper()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
}

func remount(t *testing.T, dir string, flags uintptr) {
	t.Helper()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT|flags, ""); err != nil {
		t.Fatal(err)
	}
}
