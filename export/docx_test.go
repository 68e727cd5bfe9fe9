package export

import (
	"bytes"
	"encoding/xml"
	"html"
	"math/rand/v2"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"referral/checklist"
	"referral/export/document"
	"referral/export/docx"
	"referral/export/docx/docxtest"
)

// A Word file says exactly what the Markdown of the same paper says, in the same order: for every sheet of every
// sample, an empty record, and samples changed at random with words that are hard to write, in both sizes of type.
func TestWordSaysWhatMarkdownSays(t *testing.T) {
	t.Parallel()
	records := map[string]*checklist.Referral{"empty": checklist.New()}
	hard := []string{"نور 01632 960411 & <b>", "a\x00\u202eb\nc\td", strings.Repeat("x", 10000), "\u00a0", "]]> `*_ | \\"}
	for i, name := range sampleNames(t) {
		records[name] = sample(t, name)
		r := sample(t, name)
		random := rand.New(rand.NewPCG(uint64(i), 7))
		steps := make([]byte, 64)
		for i := range steps {
			steps[i] = byte(random.UintN(256))
		}
		m := mutation{steps: steps, text: hard[i%len(hard)]}
		m.change(reflect.ValueOf(r).Elem())
		records[name+", changed"] = r
	}
	for name, r := range records {
		for _, sheet := range Sheets() {
			c := contextOf(r)
			d, ok := sheet.Compose(c)
			if !ok {
				continue
			}
			c.Large = true
			large, _ := sheet.Compose(c)
			for _, d := range []document.Document{d, large.InLargePrint()} {
				if got, want := inWord(t, d), inMarkdown(t, drawn(d)); got != want {
					at := 0
					for at < len(got) && at < len(want) && got[at] == want[at] {
						at++
					}
					from := max(0, at-60)
					t.Errorf("%s, %s: Word has %.160q where Markdown has %.160q", name, sheet.ID, got[from:], want[from:])
				}
			}
		}
	}
}

// drawn returns a paper without what formats print that cannot draw.
func drawn(d document.Document) document.Document {
	d.Blocks = append([]document.Block(nil), d.Blocks...)
	for i, b := range d.Blocks {
		if f, ok := b.(document.Figure); ok {
			f.Instead = nil
			d.Blocks[i] = f
		}
	}
	return d
}

// inWord returns the text of a Word file's body.
func inWord(t *testing.T, d document.Document) string {
	t.Helper()
	var file bytes.Buffer
	if err := docx.Write(&file, d); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	label := false // label is true inside a label of a drawing, which its description has too.
	for dec := xml.NewDecoder(strings.NewReader(docxtest.Parts(t, file.Bytes())["word/document.xml"])); ; {
		tok, err := dec.Token()
		if err != nil {
			return inked(out.String())
		}
		if words, ok := tok.(xml.CharData); ok && !label {
			out.Write(words)
		}
		if e, ok := tok.(xml.EndElement); ok && e.Name.Local == "txbxContent" {
			label = false
		}
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == "txbxContent" {
			label = true
		}
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == "noBreakHyphen" {
			out.WriteByte('-')
		}
		if e, ok := tok.(xml.StartElement); ok && e.Name.Local == "docPr" {
			for _, a := range e.Attr {
				if a.Name.Local == "descr" {
					out.WriteString(a.Value)
				}
			}
		}
	}
}

var htmlTag = regexp.MustCompile(`<[^>]*>`)

// inMarkdown returns the text of a paper as a reader of its Markdown sees it.
func inMarkdown(t *testing.T, d document.Document) string {
	t.Helper()
	var out bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert([]byte(written(t, d)), &out); err != nil {
		t.Fatal(err)
	}
	return inked(html.UnescapeString(htmlTag.ReplaceAllString(out.String(), "")))
}

// inked returns s without spaces and invisible characters.
func inked(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.IsControl(r) || r >= 0x202A && r <= 0x202E {
			return -1
		}
		return r
	}, s)
}
