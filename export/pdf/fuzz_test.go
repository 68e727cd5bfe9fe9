package pdf

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	. "referral/export/document"
)

// FuzzText writes any text in each place that takes one, and reads it back from the file, as a screen reader or a search
// does. A text with a character that no font here has is left out: the report names those, and the writer is told.
func FuzzText(f *testing.F) {
	for _, s := range []string{"No. It's Conrad.\nI could see my breath, 01632 960411", "我不想回家。晚上门锁着，「我出不去」 a", "تعبت 01632 960411 ألم", "שלום לך (12)", "  a   b \n\n\n c\te\u0301\u00a0x - \u00ad\u200b", "শ্রেয়া ਪ੍ਰੀ ക്ഷ ශ්\u200dරි"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = norm.NFC.String(strings.ToValidUTF8(s, "?")) // as every text of a record is
		d := Document{Title: s, Blocks: []Block{
			Heading{Level: 1, Text: Plain(s)}, Paragraph{Text: Strong(s)}, Quote{Text: []Text{Plain(s)}},
			Table{Head: []string{s}, Rows: [][]Text{{Plain(s)}}}, List{Items: []Text{Plain(s)}},
		}}
		var out bytes.Buffer
		report, err := WriteReport(&out, d, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if len(report.Missing) == 0 {
			found(t, read(t, out.Bytes()), d)
		}
	})
}
