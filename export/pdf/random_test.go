package pdf

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	. "referral/export/document"
	"referral/export/pdf/check"
)

var documents = flag.Int("documents", 24, "how many random papers to write")

// bits are what real text contains and what breaks writers.
var bits = []string{
	"a", "Zofia", "of the", "1", "12:30", " ", " ", " ", "  ", "\n", "\n\n", ".", ",", "(", ")", "[", "<", ">", "\\", "\"", "'", "—", "£", "½", "é", "e\u0301", "\u0301", "ffi", "AVA", "Ọ̀",
	"Анна", "Ελένη", "حنا", "عبد الله", "لا", "جدًا", "ک", "ڑے", "חנה", "בּ", "শ্রেয়া", "ক্ষ", "ਪ੍ਰੀ", "ક્રિ", "श्री", "क्षि", "ர", "கி", "ශ්\u200dරි", "ሰላ", "ნინო", "Անա", "น้ำ", "ใจดี", "陳", "美，", "さ", "ー",
	"ಕ್ಷ", "తె", "മ്മ", "ខ្មែ", "မြန်", "ລາວ", "민", "𞤀", "\ue000", "\U000f0000", "\uffff", "\ufdd0", "\ufffd", "😀", "👩\u200d👧", "👍🏽", "🏽", "❤️", "3️⃣", "🇬🇧", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "✓", "→", "☐",
	"\x00", "\x1b", "\u0085", "\ufeff", "\u00ad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u202e", "\u2066", "\u2069", "\u2028", "\u2060", "\ufe0f", "\u00a0", "\u3000", "\u034f", "\u180e", "\u115f", "\u2800", "\xff\xfe", "\t", "\r",
}

type dice struct{ *rand.Rand }

func (d dice) string() string {
	var b strings.Builder
	for range d.IntN(14) {
		switch d.IntN(8) {
		case 0:
			b.WriteRune(rune(d.IntN(0x3000)))
		case 1:
			b.WriteRune(rune(d.IntN(0x20000)))
		default:
			b.WriteString(bits[d.IntN(len(bits))])
		}
	}
	if d.IntN(40) == 0 {
		return strings.Repeat(b.String(), 60)
	}
	return b.String()
}

func (d dice) text() Text {
	var t Text
	for range d.IntN(4) {
		s := Span{Text: d.string(), Strong: d.IntN(3) == 0}
		if d.IntN(4) == 0 {
			s.Lang = []string{"ar", "pl", "bn", "ur", "zh"}[d.IntN(5)]
		}
		t = append(t, s)
	}
	return t
}

func (d dice) texts(n int) []Text {
	out := make([]Text, n)
	for i := range out {
		out[i] = d.text()
	}
	return out
}

func (d dice) strings(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = d.string()
	}
	return out
}

func (d dice) blocks(n, depth int) []Block {
	var out []Block
	for range n {
		out = append(out, d.block(depth))
	}
	return out
}

func (d dice) block(depth int) Block {
	switch d.IntN(11) {
	case 0:
		return Heading{Level: d.IntN(9) - 1, Text: d.text()}
	case 1:
		if depth < 3 {
			return Fact{Number: d.string(), Kind: d.string(), Lead: d.text(), Body: d.blocks(d.IntN(4), depth+1)}
		}
	case 2:
		return Quote{Text: d.texts(d.IntN(4)), By: d.text(), Lang: []string{"", "ar", "pl"}[d.IntN(3)]}
	case 3:
		kv := KeyValues{Head: [2]string{d.string(), d.string()}}
		for range d.IntN(5) {
			kv.Rows = append(kv.Rows, Row{Key: d.text(), Value: d.text()})
		}
		return kv
	case 4:
		t := Table{Head: d.strings(d.IntN(6))}
		for range d.IntN(5) {
			t.Rows = append(t.Rows, d.texts(len(t.Head)))
		}
		return t
	case 5, 6:
		return List{Numbered: d.IntN(2) == 0, Items: d.texts(d.IntN(5))}
	case 7:
		return Blank{Label: d.text(), Lines: d.IntN(50) - 1}
	case 8:
		return Ticks{Label: d.text(), Options: d.strings(d.IntN(5))}
	case 9:
		if d.IntN(3) == 0 {
			return PageBreak{}
		}
	}
	return Paragraph{Text: d.text()}
}

func (d dice) document() Document {
	doc := Document{Title: d.string(), Blocks: d.blocks(d.IntN(14), 0)}
	if d.IntN(2) == 0 {
		doc.Mark, doc.Audience, doc.Running = d.string(), d.string(), d.string()
	}
	if d.IntN(4) == 0 {
		doc.Layout = Slides
	}
	return doc
}

func diced(seed uint64) Document { return dice{rand.New(rand.NewPCG(seed, 1))}.document() }

// TestRandom writes random papers, each twice, and checks them.
func TestRandom(t *testing.T) {
	for seed := range uint64(*documents) {
		d := diced(seed)
		data := written(t, d)
		if !bytes.Equal(data, written(t, d)) {
			t.Errorf("paper %d has other bytes the second time", seed)
		}
		if seed < 12 {
			save(t, fmt.Sprintf("random-%02d", seed), data)
		}
		f, err := check.Read(data)
		if err != nil {
			t.Fatalf("paper %d: %v", seed, err)
		}
		for _, p := range check.Run(f) {
			t.Errorf("paper %d: %v", seed, p)
		}
		if t.Failed() {
			return
		}
	}
}

func FuzzWrite(f *testing.F) {
	for i := 0; i+16 < len(bits); i += 16 {
		f.Add(uint64(i), strings.Join(bits[i:i+16], ""))
	}
	f.Fuzz(func(t *testing.T, seed uint64, own string) {
		d := diced(seed)
		d.Blocks = append(d.Blocks, Paragraph{Text: Plain(own)}, Table{Head: []string{own}, Rows: [][]Text{{Strong(own)}}}, Heading{Level: 1, Text: Plain(own)})
		data := written(t, d)
		if !bytes.Equal(data, written(t, d)) {
			t.Error("the same document gave other bytes")
		}
		read(t, data)
	})
}
