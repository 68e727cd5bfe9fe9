package tui

import (
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"

	"referral/checklist/english"
	"referral/wizard/tui/screen/screentest"
)

// TestPastesOfEverySize pastes into four kinds of field of the built program: what fits is kept to its last letter, and
// anything longer is refused with its length. REFERRAL_PASTES=all continues to ten million letters.
func TestPastesOfEverySize(t *testing.T) {
	t.Parallel()
	sizes := []int{1_000, 100_000, 1_000_000}
	if os.Getenv("REFERRAL_PASTES") == "all" {
		sizes = append(sizes, 10_000_000)
	}
	home := t.TempDir()
	id := importedSample(t, home)
	c := resumedID(t, home, id)
	for _, p := range killPlaces(t, sample(t, "rowan")) {
		if !slices.Contains([]string{"prose", "line", "facts, in one line", "the note of a gap"}, p.name) {
			continue
		}
		c.Send(p.open)
		c.Wait(p.shown)
		for _, size := range sizes {
			c.Send(keyCtrlU)
			end := "z" + strconv.Itoa(size) + "q"
			want := func(screen string) bool { return holds(screen, end) }
			if size > 10_000 {
				says := english.Thousands(size) + " characters"
				want = func(screen string) bool { return holds(screen, says) }
			}
			began := time.Now()
			c.Send("\x1b[200~" + strings.Repeat("p", size-len(end)) + end + "\x1b[201~")
			c.Until(p.name+" takes or refuses "+strconv.Itoa(size), want)
			t.Logf("%s, %d letters: %v", p.name, size, time.Since(began).Round(time.Millisecond))
		}
		c.Send(keyCtrlU)
		if p.page {
			c.Send("\x1b")
		}
	}
}

// TestKeysWhileTheDiskIsSlow counts how long a letter takes from the key to the screen while every flush of the disk takes
// two seconds, and while none is held up. REFERRAL_SLOW says how many letters; without it nothing is tried, as other work
// on the machine can spoil the figures.
func TestKeysWhileTheDiskIsSlow(t *testing.T) {
	letters, err := strconv.Atoi(os.Getenv("REFERRAL_SLOW"))
	if err != nil || letters < 100 {
		t.Skip("REFERRAL_SLOW says how many letters to type, 100 or more")
	}
	usual, slow := lettersDrawn(t, letters, 0), lettersDrawn(t, letters, 2*time.Second)
	if slow > usual+50*time.Millisecond {
		t.Error("while the disk is slow, one letter in 100 takes more than 50 ms longer")
	}
}

// lettersDrawn types letters while each flush is held up, and returns within what time 99 in 100 of them are drawn.
func lettersDrawn(t *testing.T, letters int, held time.Duration) time.Duration {
	t.Helper()
	home := t.TempDir()
	id := importedSample(t, home)
	size := &pty.Winsize{Rows: 30, Cols: 100}
	inject := "inject=fsync:delay_enter=" + strconv.FormatInt(held.Microseconds(), 10)
	args := []string{"-f", "--seccomp-bpf", "-o", os.DevNull, "-e", "trace=fsync", "-e", inject, screentest.Program(t), "resume", id}
	c := screentest.StartCommand(t, size, home, "xterm-256color", exec.Command(needsStrace(t), args...))
	c.Wait("Passphrase:")
	c.Send(screentest.Passphrase + "\r")
	c.Wait("F1 help")
	p := killPlaces(t, sample(t, "rowan"))[0]
	c.Send(p.open)
	c.Wait(p.shown)
	var waits []time.Duration
	typed := ""
	for i := range letters {
		if i%20 == 0 {
			c.Send(keyCtrlU)
			typed = "qz"
			c.Send(typed)
		}
		letter := string(rune('a' + i%20))
		typed += letter
		began := time.Now()
		c.Send(letter)
		c.Until(typed, func(screen string) bool { return holds(screen, typed) })
		waits = append(waits, time.Since(began))
		time.Sleep(30 * time.Millisecond) // A quick typist.
	}
	slices.Sort(waits)
	at := func(share int) time.Duration { return waits[(len(waits)-1)*share/100].Round(100 * time.Microsecond) }
	t.Logf("%d letters, each flush held up for %v: median %v, 99 in 100 within %v, most %v", len(waits), held, at(50), at(99), at(100))
	return at(99)
}
