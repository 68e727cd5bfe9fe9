package export

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/checklist/when"
)

func planOf(t *testing.T, r *checklist.Referral, id string) followup.Plan {
	t.Helper()
	p, ok := authority.Find(id)
	if !ok {
		t.Fatalf("there is no profile %s", id)
	}
	loc, err := when.Location()
	if err != nil {
		t.Skip(err)
	}
	plan, err := followup.Of(r, p, followup.School{}, time.Date(2026, time.July, 1, 9, 0, 0, 0, loc))
	if err != nil {
		t.Fatal(err)
	}
	return plan
}

// TestCalendar checks a file against RFC 5545: line endings, line lengths, components and their order.
func TestCalendar(t *testing.T) {
	plan := planOf(t, followup.Made("2026-07-02T16:20"), "swindon")
	got := string(Calendar(plan, time.Date(2026, time.July, 2, 15, 30, 0, 0, time.UTC)))
	if strings.Count(got, "\n") != strings.Count(got, "\r\n") || !strings.HasSuffix(got, "END:VCALENDAR\r\n") {
		t.Error("lines do not end with CR LF")
	}
	for _, line := range strings.Split(got, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("a line has %d bytes or is cut inside a letter: %q", len(line), line)
		}
	}
	open := ""
	seen := map[string]bool{}
	for _, line := range strings.Split(strings.ReplaceAll(got, "\r\n ", ""), "\r\n") {
		key, value, _ := strings.Cut(line, ":")
		switch key {
		case "BEGIN":
			open += "/" + value
		case "END":
			if !strings.HasSuffix(open, "/"+value) {
				t.Fatalf("END:%s in %s", value, open)
			}
			open = strings.TrimSuffix(open, "/"+value)
		case "UID":
			if seen[value] {
				t.Errorf("the UID %s is there twice", value)
			}
			seen[value] = true
		case "SUMMARY", "DESCRIPTION":
			for i := range len(value) {
				if strings.ContainsRune(",;", rune(value[i])) && value[i-1] != '\\' {
					t.Errorf("%q is not escaped", value)
				}
			}
		}
	}
	if open != "" || len(seen) < 4 {
		t.Errorf("got %d entries, and left open: %q", len(seen), open)
	}
	for _, want := range []string{
		"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", "DTSTAMP:20260702T153000Z",
		"DTSTART:20260703T152000Z", // 16:20 in summer
		"DTSTART;VALUE=DATE:20260703\r\nDTEND;VALUE=DATE:20260704",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %q in:\n%s", want, got)
		}
	}
	if again := string(Calendar(plan, time.Date(2026, time.July, 2, 15, 30, 0, 0, time.UTC))); again != got {
		t.Error("the same plan gives two files")
	}
}

// TestCalendarSaysNothing checks that a calendar holds no name, none of the record's words, and nothing about telling
// the family.
func TestCalendarSaysNothing(t *testing.T) {
	for _, name := range sampleNames(t) {
		r := sample(t, name)
		papers := []string{paperText(t, "deadlines", contextOf(r))}
		for _, id := range []string{"bolton", "swindon", "dorset", "other"} {
			all := strings.ReplaceAll(string(Calendar(planOf(t, r, id), time.Now())), "\r\n ", "")
			said := strings.ToLower(strings.ReplaceAll(all, "TRANSPARENT", ""))
			for _, bad := range []string{"family", "parent", "mother", "father", "told"} {
				if strings.Contains(said, bad) {
					t.Errorf("%s, %s: the calendar speaks of %q", name, id, bad)
				}
			}
			papers = append(papers, all)
		}
		for _, p := range r.People {
			for i, text := range papers {
				if namedIn(text, p.Name) {
					t.Errorf("%s: paper %d holds a name of %s", name, i, p.ID)
				}
			}
		}
		if strings.Contains(strings.ToLower(papers[0]), "tell the parent") || strings.Contains(strings.ToLower(papers[0]), "tell parents") {
			t.Errorf("%s: the deadline sheet makes a task of telling a parent", name)
		}
	}
}

// namedIn reports whether a name appears in a text as a whole word.
func namedIn(text, name string) bool {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, part := range strings.Fields(name) {
		if c, _ := utf8.DecodeRuneInString(part); len(part) > 3 && unicode.IsUpper(c) && slices.Contains(words, part) {
			return true
		}
	}
	return false
}

func TestCalendarEscapes(t *testing.T) {
	if got, want := escaped("a, b; c\\d\ne"), `a\, b\; c\\d\ne`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	c := &calendar{}
	c.line("SUMMARY:" + strings.Repeat("ż", 200))
	for _, line := range strings.Split(c.b.String(), "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("got a line of %d bytes: %q", len(line), line)
		}
	}
	if got := strings.ReplaceAll(c.b.String(), "\r\n ", ""); got != "SUMMARY:"+strings.Repeat("ż", 200)+"\r\n" {
		t.Errorf("unfolded it reads otherwise: %q", got)
	}
}
