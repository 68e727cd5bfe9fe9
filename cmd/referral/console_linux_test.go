package main

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// console is a terminal of 100 columns by 30 rows in which a program runs.
type console struct {
	t      *testing.T
	cmd    *exec.Cmd
	tty    *os.File
	screen vt10x.Terminal // It can be read while it is drawn on.
	mu     sync.Mutex     // mu guards wrote.
	wrote  bytes.Buffer   // wrote is everything that was written to it.
	drawn  chan struct{}
	ended  chan struct{}
}

// open starts a program in a console. It is stopped when the test ends.
func open(t *testing.T, cmd *exec.Cmd) *console {
	t.Helper()
	c := &console{t: t, cmd: cmd, screen: vt10x.New(vt10x.WithSize(100, 30)),
		drawn: make(chan struct{}, 1), ended: make(chan struct{})}
	var err error
	if c.tty, err = pty.StartWithSize(c.cmd, &pty.Winsize{Rows: 30, Cols: 100}); err != nil {
		t.Fatal(err)
	}
	go c.show()
	t.Cleanup(func() {
		_ = syscall.Kill(-c.cmd.Process.Pid, syscall.SIGKILL) // It leads its session, so whatever it started is stopped too.
		<-c.ended
		_ = c.tty.Close()
	})
	return c
}

// show draws what is written to the console until the console is closed.
func (c *console) show() {
	buf := make([]byte, 8192)
	for {
		n, err := c.tty.Read(buf)
		_, _ = c.screen.Write(buf[:n])
		c.mu.Lock()
		_, _ = c.wrote.Write(buf[:n])
		c.mu.Unlock()
		if err != nil {
			break
		}
		select {
		case c.drawn <- struct{}{}:
		default:
		}
	}
	_ = c.cmd.Wait()
	close(c.ended)
}

// wait waits until the console shows all the words.
func (c *console) wait(words ...string) {
	c.t.Helper()
	c.until(c.screen.String, words)
}

// hear waits until all the words have been written, even if they are no longer visible.
func (c *console) hear(words ...string) {
	c.t.Helper()
	c.until(c.written, words)
}

func (c *console) until(text func() string, words []string) {
	c.t.Helper()
	limit := time.After(time.Minute)
	missing := func(w string) bool { return !strings.Contains(text(), w) }
	for ended := false; slices.ContainsFunc(words, missing); {
		if ended {
			c.t.Fatalf("the console does not show %q, but:\n%s", words, c.screen.String())
		}
		select {
		case <-c.drawn:
		case <-c.ended:
			ended = true
		case <-limit:
			ended = true
		}
	}
}

// written returns everything written to the console so far.
func (c *console) written() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.wrote.String()
}

// end presses a key until the program has ended, and returns its status. A key that arrives before the program reads
// any is lost.
func (c *console) end(key string) int {
	c.t.Helper()
	limit, again := time.After(time.Minute), time.NewTicker(time.Second)
	defer again.Stop()
	for {
		_, _ = c.tty.WriteString(key)
		select {
		case <-c.ended:
			return c.cmd.ProcessState.ExitCode()
		case <-limit:
			c.t.Fatalf("%q does not end the program; the console shows:\n%s", key, c.screen.String())
		case <-again.C:
		}
	}
}
