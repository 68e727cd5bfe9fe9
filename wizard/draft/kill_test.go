package draft

import (
	"bufio"
	"crypto/sha256"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

const (
	victimDir = "REFERRAL_TEST_VICTIM" // the folder, for the process to kill
	victimID  = "REFERRAL_TEST_VICTIM_ID"
	killsVar  = "REFERRAL_KILLS" // kills in TestKill; 60 unless set
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(victimDir); dir != "" {
		if err := victim(dir, os.Getenv(victimID)); err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// victim saves forever and prints the number of each save once it is safe.
func victim(dir, id string) error {
	s, err := Open(dir, Options{WorkFactor: 1})
	if err != nil {
		return err
	}
	d, err := s.Open(id)
	if err != nil {
		return err
	}
	for {
		n := d.newest + 1
		if err := d.Save(killContent(n)); err != nil {
			return err
		}
		fmt.Println(n)
	}
}

// killContent differs in text and length for each number.
func killContent(n int64) []byte {
	sum := sha256.Sum256(strconv.AppendInt(nil, n, 10))
	line := fmt.Sprintf("%d %x\n", n, sum)
	return []byte(strings.Repeat(line, 40+int(sum[0])*2))
}

// A process is killed while it saves, again and again: nothing it
// acknowledged is lost, and every draft opens without a note.
func TestKill(t *testing.T) {
	kills := countOf(t, killsVar, 60)
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, string(killContent(1)))
	d.Close()
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 0))
	acknowledged, temps := int64(1), 0
	for kill := range kills {
		last := killOnce(t, exe, s.dir, d.ID(), random)
		acknowledged = max(acknowledged, last)
		temps += len(glob(t, filepath.Join(s.dir, draftsName, d.ID()), tempPrefix+"*"))
		d, err = s.Open(d.ID())
		if err != nil {
			t.Fatalf("kill %d of seed %d: %v", kill, seed, err)
		}
		got, note, err := d.Load()
		if err != nil || strings.HasPrefix(note, "The ") {
			t.Fatalf("kill %d of seed %d: note %q, %v", kill, seed, note, err)
		}
		newest := d.loaded
		if newest < acknowledged || newest > acknowledged+1 || string(got) != string(killContent(newest)) {
			t.Fatalf("kill %d of seed %d: save %d opened, %d acknowledged", kill, seed, newest, acknowledged)
		}
		acknowledged = newest
		d.Close()
	}
	t.Logf("%d kills, %d saves, %d temporary files swept, 0 lost", kills, acknowledged, temps)
}

// countOf is the number in an environment variable, or the usual one.
func countOf(t *testing.T, variable string, usual int) int {
	t.Helper()
	v := os.Getenv(variable)
	if v == "" {
		return usual
	}
	n, err := strconv.Atoi(v)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return n
}

// killOnce returns the last save that the process acknowledged.
func killOnce(t *testing.T, exe, dir, id string, random *rand.Rand) int64 {
	t.Helper()
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), victimDir+"="+dir, victimID+"="+id)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	lines := bufio.NewReader(out)
	last := int64(0)
	read := func() error {
		line, err := lines.ReadString('\n')
		if err != nil {
			return err
		}
		last, err = strconv.ParseInt(strings.TrimSpace(line), 10, 64)
		if err != nil {
			t.Errorf("the process said %q", line)
		}
		return err
	}
	for range 1 + random.IntN(8) {
		if err := read(); err != nil {
			cmd.Process.Kill()
			t.Fatal("the process ended by itself")
		}
	}
	for moment := time.Now().Add(time.Duration(random.IntN(4000)) * time.Microsecond); time.Now().Before(moment); {
	}
	cmd.Process.Kill()
	for read() == nil {
	}
	io.Copy(io.Discard, lines)
	return last
}
