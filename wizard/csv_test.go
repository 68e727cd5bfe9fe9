package wizard_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"referral/checklist"
	"referral/checklist/when"
	"referral/wizard"
)

func TestReadRecords(t *testing.T) {
	const head = "Date,Author,Note\n"
	tests := []struct {
		name, file string
		rows       string // rows are date, author and note, one row per line.
		refused    string // refused are the line numbers, separated by spaces.
	}{
		{"three styles of date", head + "9/11/2026,J Petrie,a\n2026-11-09 08:40,J Petrie,b\nMon 9 Nov 2026,J Petrie,c\n", "2026-11-09|J Petrie|a\n2026-11-09T08:40|J Petrie|b\n2026-11-09|J Petrie|c", ""},
		{"headings in other words", "When,Recorded by,What happened\n9/11/2026,J Petrie,a\n", "2026-11-09|J Petrie|a", ""},
		{"short years", head + "09/11/26,J Petrie,a\n", "2026-11-09|J Petrie|a", ""},
		{"a mark, CR and LF, and a line break in a note", "\ufeffDate,Author,Note\r\n9/11/2026,J Petrie,\"one\r\ntwo, \"\"three\"\"\"\r\n\r\n10/11/2026,B Ash,b\r\n", "2026-11-09|J Petrie|one\\ntwo, \"three\"\n2026-11-10|B Ash|b", ""},
		{"a quotation that is never closed", head + "9/11/2026,J Petrie,\"no end\n10/11/2026,B Ash,b\n11/11/2026,B Ash,c\n", "2026-11-10|B Ash|b\n2026-11-11|B Ash|c", "2"},
		{"a quotation that would swallow the next row", head + "9/11/2026,J Petrie,\"no end\n10/11/2026,B Ash,\"b\"\n", "2026-11-10|B Ash|b", "2"},
		{"a quotation that would swallow the shortest dates", head + "1/9/26,J Petrie,\"no end\n2/9/26,B Ash,b\"\n", "2026-09-02|B Ash|b\"", "2"},
		{"a line of a note that begins like a date", head + "9/11/2026,J Petrie,\"at\n9:40, or so, she left\"\n", "2026-11-09|J Petrie|at\\n9:40, or so, she left", ""},
		{"a mark in the middle", head + "9/11/2026,J Petrie,said \"no\" twice\n10/11/2026,B Ash,b\n", "2026-11-09|J Petrie|said \"no\" twice\n2026-11-10|B Ash|b", ""},
		{"a mark at the end", head + "9/11/2026,J Petrie,5' 6\" tall\n9/11/2026,J Petrie,he said \"\"no\"\"\n", "2026-11-09|J Petrie|5' 6\" tall\n2026-11-09|J Petrie|he said \"\"no\"\"", ""},
		{"a word after the mark", head + "9/11/2026,J Petrie,\"no\" twice\n10/11/2026,B Ash,b\n", "2026-11-10|B Ash|b", "2"},
		{"too few and too many columns", head + "9/11/2026,J Petrie\n9/11/2026,J Petrie,a,b\n10/11/2026,B Ash,b\n", "2026-11-10|B Ash|b", "2 3"},
		{"empty cells left out at the end", "Date,Author,Note,Action,Outcome\n9/11/2026,A,a\n9/11/2026,A,b,c\n9/11/2026,A,d,,,,\n9/11/2026,A\n9/11/2026,A,e,f,g,h\n", "2026-11-09|A|a\n2026-11-09|A|b\n2026-11-09|A|d", "5 6"},
		{"a quotation that swallows rows without a date in front", "ID,Date,Note,Action\n1,9/11/2026,\"no end\n2,10/11/2026,\"b\"\n3,11/11/2026,c,d\n", "2026-11-10|" + "|b\n2026-11-11||c", "2"},
		{"a separator line", "sep=;\nDate;Author;Note\n9/11/2026;A;b, c\n", "2026-11-09|A|b, c", ""},
		{"a separator line in quotation marks", "\"sep=\t\"\r\nDate\tAuthor\tNote\r\n9/11/2026\tA\tb\r\n", "2026-11-09|A|b", ""},
		{"a separator of another kind", "SEP=^\nDate^Author^Note\n9/11/2026^A^b\n", "2026-11-09|A|b", ""},
		{"bars", "Date|Author|Note\n9/11/2026|A|b, c\n", "2026-11-09|A|b, c", ""},
		{"lines above the heading", "Incident report\nHill Lane School, \"Year 6\"\n\nDate,Author,Note\n9/11/2026,A,a\n", "2026-11-09|A|a", ""},
		{"seconds and what follows them", head + "09/11/2026 12:48:22 AM,A,a\n09/11/2026 10:05:09 PM,A,b\n9 Nov 2026 1:02:03pm,A,c\n09/11/2026 08:40:12.345,A,d\n", "2026-11-09T00:48|A|a\n2026-11-09T22:05|A|b\n2026-11-09T13:02|A|c\n2026-11-09T08:40|A|d", ""},
		{"seconds in a column of their own time", "Date,Time,Note\n9/11/2026,12:05:00 AM,a\n9/11/2026,12:05:00 PM,b\n", "2026-11-09T00:05||a\n2026-11-09T12:05||b", ""},
		{"times of the world", head + "2026-07-01T08:40:12Z,A,a\n2026-11-09T08:40:12.000Z,A,b\n2026-11-09T23:40:00-02:00,A,c\n", "2026-07-01T08:40|A|a\n2026-11-09T08:40|A|b\n2026-11-10T01:40|A|c", ""},
		{"a time with what cannot be read after it", head + "09/11/2026 08:40:12 +0200,A,a\n09/11/2026 08:40:12 XM,A,b\n", "", "2 3"},
		{"days to come", head + "Wed 10 Nov,A,a\n10/11/2027,A,b\n2027-01-01T08:00:00Z,A,c\n", "", "2 3 4"},
		{"dates that are no day", head + "31/2/2026,A,a\nsoon,A,a\n,A,a\n11/2026,A,a\n11/13/2026,A,a\n", "", "2 3 4 5 6"},
		{"an empty note", head + "9/11/2026,A,\n9/11/2026,A,\" \"\n", "", "2 3"},
		{"a note that is too long", head + "9/11/2026,A," + strings.Repeat("é", checklist.MaxAnswer+1) + "\n", "", "2"},
		{"formulas stay text", head + "9/11/2026,=cmd,=1+1\n9/11/2026,+A,@SUM(A1)\n9/11/2026,-A,\"=HYPERLINK(\"\"x\"\")\"\n", "2026-11-09|=cmd|=1+1\n2026-11-09|+A|@SUM(A1)\n2026-11-09|-A|=HYPERLINK(\"x\")", ""},
		{"control characters go", head + "9/11/2026,A,a\x1b[31mb\u202e\n", "2026-11-09|A|a[31mb", ""},
		{"semicolons, other headings and other columns", "Pupil;Logged by;Incident date;Time;Description\nX;B Ash;9/11/2026;08:40;b, c\n", "2026-11-09T08:40|B Ash|b, c", ""},
		{"tabs", "Date\tAuthor\tNote\n9/11/2026\tB Ash\tb\n", "2026-11-09|B Ash|b", ""},
		{"Windows-1252", head + "9/11/2026,Zo\xeb,\x93caf\xe9\x94 \x96 late\n", "2026-11-09|Zoë|“café” – late", ""},
		{"UTF-16", utf16le(head + "9/11/2026,Zoë,“café”\n"), "2026-11-09|Zoë|“café”", ""},
		{"old line ends", "Date,Author,Note\r9/11/2026,A,a\r", "2026-11-09|A|a", ""},
		{"a date with seconds", head + "09/11/2026 08:40:12,A,a\n2026-11-09T08:40:12Z,A,b\n", "2026-11-09T08:40|A|a\n2026-11-09T08:40|A|b", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := wizard.ReadRecords([]byte(tt.file), nil, today)
			if err != nil {
				t.Fatal(err)
			}
			var rows, refused []string
			for i, r := range got.Rows {
				rows = append(rows, r.When.At+"|"+r.Author+"|"+strings.ReplaceAll(r.Note, "\n", "\\n"))
				if r.Number != i+1 {
					t.Errorf("row %d has the number %d", i+1, r.Number)
				}
			}
			for _, r := range got.Refused {
				refused = append(refused, fmt.Sprint(r.Line))
				if r.Why == "" {
					t.Errorf("line %d: no reason", r.Line)
				}
			}
			if s := strings.Join(rows, "\n"); s != tt.rows {
				t.Errorf("got\n%s\nwant\n%s", s, tt.rows)
			}
			if s := strings.Join(refused, " "); s != tt.refused {
				t.Errorf("refused lines %s, want %s", s, tt.refused)
			}
		})
	}
	for file, line := range map[string]string{
		"Date,\"Note\nSeen by,What\n":      "line 1, the heading:",
		"\n\nReport of May\nDate,\"Note\n": "line 3 should name the columns",
		"Report,of\nMay,2026\n":            "line 1 should name the columns",
	} {
		if _, err := wizard.ReadRecords([]byte(file), nil, today); err == nil || !strings.Contains(err.Error(), line) {
			t.Errorf("%q: %v, want the first line that is not blank: %s", file, err, line)
		}
	}
	for name, file := range map[string]string{"nothing": "", "blank": "\n\n", "no heading": "9/11/2026,A,a\n", "no note": "Date,Author\n9/11/2026,A\n", "a broken heading": "Date,\"Note\n"} {
		if _, err := wizard.ReadRecords([]byte(file), nil, today); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}

// A time with a zone is shown in England's time, including summer time.
func TestRecordsOfSummer(t *testing.T) {
	england, err := when.Location()
	if err != nil {
		t.Skip(err)
	}
	got, err := wizard.ReadRecords([]byte("Date,Note\n2026-07-01T08:40:12Z,a\n2026-07-01T23:30:00.5Z,b\n2026-07-01T08:40:12,c\n"), nil, today.In(england))
	if err != nil || len(got.Rows) != 3 {
		t.Fatalf("%+v, %v", got, err)
	}
	for i, want := range []string{"2026-07-01T09:40", "2026-07-02T00:30", "2026-07-01T08:40"} {
		if at := got.Rows[i].When.At; at != want {
			t.Errorf("row %d at %s, want %s", i+1, at, want)
		}
	}
}

func utf16le(s string) string {
	out := []byte{0xFF, 0xFE}
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return string(out)
}

// TestThousandRows spoils every seventh row: good rows are read, bad ones refused with their line number, and no line
// is lost.
func TestThousandRows(t *testing.T) {
	for _, windows := range []bool{false, true} {
		var b strings.Builder
		b.WriteString("Date,Author,Note,Category\r\n")
		var good, spoilt int
		day := when.When{At: "2025-09-01"}.Start(today.Location())
		for i := range 1000 {
			at := day.AddDate(0, 0, i%400).Format([]string{"02/01/2006", "2006-01-02 15:04", "2 Jan 2006"}[i%3])
			note := []string{"Late again", "\"Said \"\"no\"\" at the gate, twice\"", "=SUM(A1:A9)", "café, no coat"}[i%4]
			if i%4 == 3 {
				note = "\"" + note + "\""
			}
			if i%7 == 0 {
				note = []string{"\"never closed", "in \"the\" middle", "\"closed\" early", "a,b,c"}[i/7%4]
			}
			if i%7 == 0 && i/7%4 != 1 {
				spoilt++
			} else {
				good++
			}
			fmt.Fprintf(&b, "%s,B Ash,%s,Attendance\r\n", at, note)
		}
		data := []byte(b.String())
		if windows {
			data = []byte(strings.ReplaceAll(b.String(), "é", "\xe9"))
		}
		got, err := wizard.ReadRecords(data, nil, today)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Rows) != good || len(got.Refused) != spoilt || got.Unread != 1 {
			t.Errorf("windows %v: read %d of %d, refused %d of %d, %d columns left", windows, len(got.Rows), good, len(got.Refused), spoilt, got.Unread)
		}
		for _, r := range got.Refused {
			if (r.Line-2)%7 != 0 {
				t.Errorf("line %d was refused: %s", r.Line, r.Why)
			}
		}
	}
}

func TestRecordFilterAndPick(t *testing.T) {
	got, err := wizard.ReadRecords([]byte("Date,Author,Note\n9/11/2026,J Petrie,No coat\n10/11/2026,B Ash,Late\n11/11/2026,B Ash,No lunch\n"), nil, today)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		filter wizard.RecordFilter
		want   int
	}{{wizard.RecordFilter{}, 3}, {wizard.RecordFilter{From: "2026-11-10"}, 2}, {wizard.RecordFilter{To: "2026-11-10"}, 2}, {wizard.RecordFilter{Author: "ash"}, 2},
		{wizard.RecordFilter{Word: "NO "}, 2}, {wizard.RecordFilter{Author: "ash", Word: "no"}, 1}, {wizard.RecordFilter{From: "2027-01-01"}, 0}} {
		n := 0
		for _, r := range got.Rows {
			if tt.filter.Match(r) {
				n++
			}
		}
		if n != tt.want {
			t.Errorf("%+v: got %d rows, want %d", tt.filter, n, tt.want)
		}
	}
	for typed, want := range map[string]int{"all": 3, "1,3": 2, "2-3": 2, "1 2-3": 3, "1,1": 1} {
		if rows, err := wizard.PickRows(typed, got.Rows); err != nil || len(rows) != want {
			t.Errorf("%q: got %d rows (%v), want %d", typed, len(rows), err, want)
		}
	}
	for _, typed := range []string{"", "0", "4", "3-1", "x", "1-", "1-99999999", "-1"} {
		if _, err := wizard.PickRows(typed, got.Rows); err == nil {
			t.Errorf("%q was taken", typed)
		}
	}
	if _, err := wizard.PickRows("1", got.Rows[1:]); err == nil {
		t.Error("a row that is not shown was taken")
	}
}

func TestImportRows(t *testing.T) {
	f := newFlow(t)
	f.QuickPerson(checklist.QAgenciesList, "B Ash, Brook End School, teacher")
	people := len(f.Record().People)
	got, err := wizard.ReadRecords([]byte("Date,Author,Note\n9/11/2026,J Petrie,=1+1\n10/11/2026,b ash,Late\n"), nil, today)
	if err != nil {
		t.Fatal(err)
	}
	ids, err := f.ImportRows(got.Rows)
	if err != nil || len(ids) != 2 || len(f.Record().People) != people {
		t.Fatalf("got %v, %v, and %d people", ids, err, len(f.Record().People))
	}
	a, b := f.Record().Fact(ids[0]), f.Record().Fact(ids[1])
	if a.Kind != "record" || a.Text != "=1+1" || a.By != "" || a.Written.Note != "line 2 of the school's exported record, by J Petrie" || a.When.At != "2026-11-09" {
		t.Errorf("got %+v", a)
	}
	if b.By == "" || b.Written.Note != "line 3 of the school's exported record" {
		t.Errorf("got %+v", b)
	}
	if err := f.Record().Check(f.Guide()); err != nil {
		t.Error(err)
	}
	if !f.Undo() || len(f.Record().Facts) != 0 {
		t.Error("an import should be one undo")
	}
	many := make([]wizard.RecordRow, 200)
	for i := range many {
		many[i] = wizard.RecordRow{i + 1, i + 2, when.When{At: "2026-11-09"}, "", strings.Repeat("x", 9000)}
	}
	if _, err := f.ImportRows(many); err == nil || len(f.Record().Facts) != 0 {
		t.Errorf("got %v and %d facts of a record that is too large", err, len(f.Record().Facts))
	}
}

// today is the day of the tests of this file.
var today = time.Date(2026, time.November, 12, 11, 40, 0, 0, time.UTC)

func FuzzReadRecords(f *testing.F) {
	f.Add([]byte("Date,Author,Note\n9/11/2026,A,\"a\nb\"\n"))
	f.Add([]byte("\xff\xfeD\x00"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := wizard.ReadRecords(data, nil, today)
		if err != nil {
			return
		}
		last := 0
		for _, r := range got.Rows {
			if r.Line <= last || r.Note == "" || r.When.Check() != nil || r.When.Precision() < when.Day {
				t.Errorf("row at line %d after line %d: %v", r.Line, last, r.When)
			}
			last = r.Line
		}
	})
}

// A file with other column names is read if they are given, in any case; the usual names apply to the rest.
func TestReadRecordsByColumns(t *testing.T) {
	t.Parallel()
	const file = "Day of Entry;Note;Colleague;What was seen\n9/11/2026;filed;J Petrie;No coat\n"
	for typed, want := range map[string]string{
		"date=Day of entry, note = what was seen,author=COLLEAGUE": "2026-11-09 J Petrie No coat",
		"date=day of entry:":                     "2026-11-09  filed",
		"date=Day of entry,time=Hour":            "",
		"note=What was seen":                     "",
		"date=Day of entry,author=What was seen": "2026-11-09 No coat filed",
	} {
		columns, err := wizard.ParseColumns(typed)
		if err != nil {
			t.Fatal(err)
		}
		got, err := wizard.ReadRecords([]byte(file), columns, today)
		switch {
		case want == "" && !errors.Is(err, wizard.ErrColumns):
			t.Errorf("%s: got %v, want %v", typed, err, wizard.ErrColumns)
		case want != "" && (err != nil || len(got.Rows) != 1 || got.Rows[0].When.At+" "+got.Rows[0].Author+" "+got.Rows[0].Note != want):
			t.Errorf("%s: got %v, %+v, want %q", typed, err, got, want)
		}
	}
	for _, typed := range []string{"date", "date=", "day=Date", "date=A,date=B", "=Date"} {
		if _, err := wizard.ParseColumns(typed); err == nil {
			t.Errorf("%q is read", typed)
		}
	}
}
