package draft

import (
	"bytes"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

const fellBack = "The newest copy is damaged; this is the one saved Thu 12 Nov 14:04."

// If the newest save is damaged, planted or out of place, an older one is used,
// with a note; the next save gets a higher number and loads again.
func TestFallsBack(t *testing.T) {
	for _, tt := range []struct {
		name  string
		spoil func(t *testing.T, s *Store, id, newest string)
	}{
		{"truncated", func(t *testing.T, s *Store, id, newest string) {
			writeFile(t, newest, readFile(t, newest)[:900])
		}},
		{"empty", func(t *testing.T, s *Store, id, newest string) { writeFile(t, newest, nil) }},
		{"last byte gone", func(t *testing.T, s *Store, id, newest string) {
			data := readFile(t, newest)
			writeFile(t, newest, data[:len(data)-1])
		}},
		{"zeroed", func(t *testing.T, s *Store, id, newest string) {
			writeFile(t, newest, make([]byte, len(readFile(t, newest))))
		}},
		{"zeroed tail", func(t *testing.T, s *Store, id, newest string) {
			data := readFile(t, newest)
			clear(data[len(data)/2:])
			writeFile(t, newest, data)
		}},
		{"of another draft", func(t *testing.T, s *Store, id, newest string) {
			d := newDraft(t, s)
			for range 3 {
				save(t, d, "another child")
			}
			writeFile(t, newest, readFile(t, pathOf(s, d.ID(), 3)))
		}},
		{"copied back", func(t *testing.T, s *Store, id, newest string) {
			writeFile(t, newest, readFile(t, pathOf(s, id, 1)))
		}},
		{"made with another key", func(t *testing.T, s *Store, id, newest string) {
			other, _ := newStore(t)
			plantSealed(t, other, newest, newEnvelope(id, 3, testNow, []byte("x"), nil))
		}},
		{"with a false proof", func(t *testing.T, s *Store, id, newest string) {
			plantSealed(t, s, newest, newEnvelope(id, 3, testNow, []byte("x"), []byte("guess")))
		}},
		{"not an envelope", func(t *testing.T, s *Store, id, newest string) {
			e := newEnvelope(id, 3, testNow, []byte("x"), nil)
			e.header.Size = MaxContent
			plantSealed(t, s, newest, e)
		}},
		{"a folder", func(t *testing.T, s *Store, id, newest string) {
			os.Remove(newest)
			if err := os.Mkdir(newest, folderMode); err != nil {
				t.Fatal(err)
			}
		}},
		{"a link to an endless device", func(t *testing.T, s *Store, id, newest string) {
			link(t, "/dev/zero", newest)
		}},
		{"a link to an older save", func(t *testing.T, s *Store, id, newest string) {
			link(t, generationFile(1), newest)
		}},
		{"of one GiB", func(t *testing.T, s *Store, id, newest string) {
			if err := os.Truncate(newest, 1<<30); err != nil {
				t.Fatal(err)
			}
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s, c := newStore(t)
			d := newDraft(t, s)
			for _, content := range []string{"one", "two", "three"} {
				save(t, d, content)
				c.now = c.now.Add(time.Minute)
			}
			d.Close()
			tt.spoil(t, s, d.ID(), pathOf(s, d.ID(), 3))
			d = openDraft(t, s, d.ID())
			wantLoad(t, d, "two", fellBack)
			for range 2 * keepSaves {
				save(t, d, "four")
			}
			wantLoad(t, d, "four", "")
			if _, err := os.Lstat(pathOf(s, d.ID(), 2)); err != nil {
				t.Errorf("the save that was opened is gone: %v", err)
			}
		})
	}
}

func plantSealed(t *testing.T, s *Store, path string, e envelope) {
	t.Helper()
	to, _, err := s.sealer()
	if err != nil {
		t.Fatal(err)
	}
	data, err := seal(e, to)
	if err != nil {
		t.Fatal(err)
	}
	writeFile(t, path, data)
}

func link(t *testing.T, to, path string) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege here")
	}
	os.Remove(path)
	if err := os.Symlink(to, path); err != nil {
		t.Fatal(err)
	}
}

// A save that is damaged anywhere is passed over for the one before it. One byte in 41 is changed, and the file
// cut off there, unless REFERRAL_FLIPS says how far apart the places are.
func TestEveryDamageOfASave(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	save(t, d, "two")
	path := pathOf(s, d.ID(), 2)
	good := readFile(t, path)
	tried := 0
	try := func(i int, bad []byte) {
		tried++
		writeFile(t, path, bad)
		if got, note, err := d.Load(); err != nil || string(got) != "one" || note == "" {
			t.Fatalf("byte %d: %q, %q, %v", i, got, note, err)
		}
	}
	for i := 0; i < len(good); i += countOf(t, "REFERRAL_FLIPS", 41) {
		for _, mask := range []byte{1 << (i % 8), 0x80, 0xff} {
			bad := bytes.Clone(good)
			bad[i] ^= mask
			try(i, bad)
		}
		try(i, good[:i])
		try(i, append(bytes.Clone(good[:i+1]), make([]byte, len(good)-i)...))
	}
	t.Logf("%d damages, %d passed over", tried, tried)
}

func TestSeveralDamagedInAnEarlierYear(t *testing.T) {
	s, c := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	save(t, d, "two")
	save(t, d, "three")
	writeFile(t, pathOf(s, d.ID(), 2), []byte("x"))
	writeFile(t, pathOf(s, d.ID(), 3), []byte("x"))
	c.now = c.now.AddDate(1, 0, 0)
	wantLoad(t, d, "one", "The 2 newest copies are damaged; this is the one saved Thu 12 Nov 2026 14:03.")
	writeFile(t, pathOf(s, d.ID(), 1), []byte("x"))
	wantLoadError(t, d, ErrDamaged)
}

func TestAllMadeWithAnotherKey(t *testing.T) {
	s, _ := newStore(t)
	other, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	plantSealed(t, other, pathOf(s, d.ID(), 1), newEnvelope(d.ID(), 1, testNow, []byte("x"), nil))
	wantLoadError(t, d, ErrOtherKey)
}

func TestNewerFormatIsNotPassedOver(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	e := newEnvelope(d.ID(), 2, testNow, []byte("x"), nil)
	e.header.Format = 2
	plantSealed(t, s, pathOf(s, d.ID(), 2), e)
	wantLoadError(t, d, ErrNewer)
}

func TestPlantedHighestNumber(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	save(t, d, "one")
	writeFile(t, pathOf(s, d.ID(), 999_999_999_999_999), []byte("beyond all numbers, so not a save"))
	save(t, d, "two")
	wantLoad(t, d, "two", "")
	writeFile(t, pathOf(s, d.ID(), maxNumber), []byte("x"))
	wantError(t, d.Save([]byte("three")), ErrDamaged)
}

func TestSpare(t *testing.T) {
	all := []generation{{number: 9, whole: true}, {number: 8}, {number: 7, whole: true}, {number: 6, whole: true}, {number: 5}, {number: 4, whole: true}}
	for _, tt := range []struct {
		name string
		keep int
		held map[int64]bool
		want string
	}{
		{"what is not whole does not count", 2, nil, "\x06\x05\x04"},
		{"what is held stays", 2, map[int64]bool{5: true}, "\x06\x04"},
		{"few enough", 10, nil, ""},
	} {
		var got strings.Builder
		for _, n := range spare(all, tt.keep, tt.held) {
			got.WriteByte(byte(n))
		}
		if got.String() != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got.String(), tt.want)
		}
	}
}

// The newest ten are kept, and the last save of each earlier session.
func TestPruneKeepsSessions(t *testing.T) {
	s, _ := newStore(t)
	d := newDraft(t, s)
	id := d.ID()
	for _, saves := range []int{3, 15, 1, 25} {
		for range saves {
			save(t, d, "x")
		}
		d.Close()
		d = openDraft(t, s, id)
	}
	all, _, err := generations(d.folder)
	if err != nil {
		t.Fatal(err)
	}
	var got []int64
	for _, g := range all {
		got = append(got, g.number)
	}
	want := []int64{44, 43, 42, 41, 40, 39, 38, 37, 36, 35, 19, 18, 3}
	if len(got) != len(want) {
		t.Fatalf("kept %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("kept %v, want %v", got, want)
		}
	}
}

func FuzzOpen(f *testing.F) {
	id, err := newKey()
	if err != nil {
		f.Fatal(err)
	}
	e := newEnvelope("bcdf", 1, testNow, []byte("content"), id.proof)
	sealed, err := seal(e, id.recipient)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sealed)
	f.Add(e.marshal())
	f.Add([]byte(`{"format":1}` + "\n"))
	f.Add([]byte(`{"format":1,"draft":"","sequence":0,"saved":"2026-11-12T14:03:00Z","size":-1}` + "\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		unseal(data, id.identity)
		if e, err := parseEnvelope(data); err == nil {
			if !bytes.Equal(e.marshal(), data) {
				t.Error("accepted what marshal does not write")
			}
			e.proved(id.proof)
		}
	})
}
