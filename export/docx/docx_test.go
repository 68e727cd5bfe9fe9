package docx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	. "referral/export/document"
	"referral/export/docx/docxtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample returns a paper with every kind of block.
func sample() Document {
	return Document{
		Title: "Referral: Noor Haddad, born 4 May 2015 (11)", FileTitle: "Referral to children's social care",
		Mark: "Fictional: for training and tests", Audience: "For the front door only", Warning: "Not for the family",
		Running: "Hillside School; to Tarrow; version of 12 November 2026", Fields: []string{"Social care reference"},
		Made: time.Date(2026, time.November, 12, 12, 50, 0, 0, time.UTC),
		Blocks: []Block{
			Paragraph{Text: Join(Strong("A referral, not information only."), Plain(" Sent at 12:50.\nRing 01632 960850 <& \"now\">."))},
			Heading{Level: 1, Text: Plain("1. In ninety seconds")},
			KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []Row{
				{Key: Plain("We ask"), Value: Plain("A visit today.\nBy 14:45, tell us.")},
				{Key: Plain("Visiting safely")},
			}},
			Heading{Level: 2, Text: Plain("Facts")},
			Fact{Number: "F1", Kind: "Heard", Lead: Plain("Thu 12 Nov, 10:52. Noor said:"), Body: []Block{
				Quote{Text: []Text{Plain("No. It's the lock."), Plain("Don't ring home.")}, By: Plain("Noor, to Mr Hart")},
				Paragraph{Text: Plain("Written down at 10:58.")},
				List{Items: []Text{Plain("on paper")}},
				Quote{Text: []Text{Plain("تعبت جدا")}, Lang: "ar"},
			}},
			Quote{Text: []Text{Join(Plain("Nie chcę wracać, "), Text{{Text: "تعبت", Lang: "ar"}})}, Lang: "pl"},
			Table{Head: []string{"Name, born", "Who", "Contact"}, Rows: [][]Text{
				{Plain("Rima Haddad, 1988"), Plain("Mother\nsame home"), Strong("Safe: work, 01632 960411")},
				{Plain("Adam Haddad"), Plain("Brother"), nil},
			}},
			Table{Head: []string{"When", "What"}, Rows: [][]Text{{nil, nil}}},
			List{Numbered: true, Items: []Text{Plain("You decide by 14:45."), Plain("We ring at 15:00.")}},
			List{Numbered: true, Items: []Text{Plain("Another list, from one.")}},
			Figure{Alt: "A square with F1 in it.", Width: 100, Height: 50,
				Outlines: []Outline{{Points: []Point{{X: 10, Y: 10}, {X: 90, Y: 10}, {X: 90, Y: 40}, {X: 10, Y: 40}}}},
				Labels:   []Label{{At: Point{X: 50, Y: 25}, Text: "F1", Ringed: true}},
				Instead:  []Block{List{Items: []Text{Plain("In the square: F1")}}}},
			Ticks{Label: Plain("Spoken to alone?"), Options: []string{"Yes", "No", "Not known"}},
			Blank{Label: Plain("What did you see?"), Lines: 2},
			PageBreak{},
			Paragraph{Text: Plain("The end.")},
		},
	}
}

// opened writes a document and returns the parts of the file by name. Each has to be well-formed XML.
func opened(t testing.TB, d Document) map[string]string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, d); err != nil {
		t.Fatal(err)
	}
	parts := docxtest.Parts(t, out.Bytes())
	for name, part := range parts {
		for dec := xml.NewDecoder(strings.NewReader(part)); ; {
			if _, err := dec.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
	return parts
}

// read returns the content of a part: a line for each paragraph, with its style before its text, and a line for each
// row.
func read(t testing.TB, part string) string {
	t.Helper()
	var out, text strings.Builder
	var style, marks string
	label := false // label is true inside a label of a drawing.
	for dec := xml.NewDecoder(strings.NewReader(part)); ; {
		tok, err := dec.Token()
		if err != nil {
			return out.String()
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			switch tok.Name.Local {
			case "txbxContent":
				label = true
				text.WriteString(" label ")
			case "p":
				if label {
					continue
				}
				style, marks = "", ""
				text.Reset()
			case "pStyle":
				if !label {
					style = tok.Attr[0].Value
				}
			case "keepNext", "pageBreakBefore", "bidi":
				marks += " " + tok.Name.Local
			case "numId":
				marks += " list " + tok.Attr[0].Value
			case "tr":
				out.WriteString("row:\n")
			case "tblHeader":
				out.WriteString("header ")
			case "br":
				text.WriteString(" / ")
			case "tab":
				text.WriteString(" -> ")
			case "rtl":
				text.WriteString("<right to left>")
			case "rStyle":
				text.WriteString("<strong>")
			case "lang":
				text.WriteString("<" + tok.Attr[0].Value + ">")
			case "docPr":
				for _, a := range tok.Attr {
					if a.Name.Local == "descr" {
						text.WriteString("<drawing: " + a.Value + ">")
					}
				}
			case "fldSimple":
				text.WriteString("<field>")
			}
		case xml.CharData:
			text.Write(tok)
		case xml.EndElement:
			label = label && tok.Name.Local != "txbxContent"
			if tok.Name.Local == "p" && !label {
				fmt.Fprintf(&out, "%s%s: %s\n", style, marks, text.String())
			}
		}
	}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", file, diff)
	}
}

func TestWrite(t *testing.T) {
	t.Parallel()
	parts := opened(t, sample())
	var got strings.Builder
	for _, name := range []string{"word/header1.xml", "word/header2.xml", "word/document.xml", "word/footer1.xml", "word/footer2.xml"} {
		got.WriteString("== " + name + "\n" + read(t, parts[name]))
	}
	golden(t, "sample.txt", got.String())
}

var (
	usedStyle = regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"`)
	usedList  = regexp.MustCompile(`<w:numId w:val="([^"]*)"`)
	target    = regexp.MustCompile(`Target="([^"]*)"`)
	anyPara   = regexp.MustCompile(`(?s)<w:p>(.*?)</w:p>`)
)

// sound checks what Word, and its accessibility checker, require of a file.
func sound(t testing.TB, d Document) map[string]string {
	t.Helper()
	parts := opened(t, d)
	for name, part := range parts {
		for _, m := range usedStyle.FindAllStringSubmatch(part, -1) {
			if !strings.Contains(parts["word/styles.xml"], `w:styleId="`+m[1]+`"`) {
				t.Errorf("%s: there is no style %s", name, m[1])
			}
		}
		for _, m := range usedList.FindAllStringSubmatch(part, -1) {
			if !strings.Contains(parts["word/numbering.xml"], `<w:num w:numId="`+m[1]+`">`) {
				t.Errorf("%s: there is no list %s", name, m[1])
			}
		}
		if strings.HasSuffix(name, ".rels") {
			for _, m := range target.FindAllStringSubmatch(part, -1) {
				if at := path.Join(path.Dir(path.Dir(name)), m[1]); parts[at] == "" {
					t.Errorf("%s: there is no part %s", name, at)
				}
			}
		} else if name != "[Content_Types].xml" && !strings.Contains(parts["[Content_Types].xml"], `"/`+name+`"`) {
			t.Errorf("%s has no type", name)
		}
	}
	body := parts["word/document.xml"]
	for _, merged := range []string{"gridSpan", "vMerge", "<w:b/>", "<w:sz ", "<w:color", "<w:jc"} {
		if strings.Contains(body, merged) {
			t.Errorf("the body has %s", merged)
		}
	}
	outside := regexp.MustCompile(`(?s)<w:tbl>.*?</w:tbl>`).ReplaceAllString(body, "")
	outside = regexp.MustCompile(`(?s)<w:txbxContent>.*?</w:txbxContent>`).ReplaceAllString(outside, "")
	for _, m := range anyPara.FindAllStringSubmatch(outside, -1) {
		if !strings.Contains(m[1], "<w:t") && !strings.Contains(m[1], `"AfterTable"`) && !strings.Contains(m[1], "<w:tab/>") && !strings.Contains(m[1], "<w:drawing>") {
			t.Errorf("a paragraph has nothing in it: %s", m[1])
		}
	}
	if strings.Contains(body, "</w:tbl><w:tbl>") || strings.Contains(body, "</w:tbl><w:sectPr>") {
		t.Error("a table is followed by a table, or by nothing")
	}
	if strings.Count(body, `w:firstRow="1"`) != strings.Count(body, "<w:tblHeader/>") {
		t.Error("a table that says it has a header row has none")
	}
	return parts
}

func TestSound(t *testing.T) {
	t.Parallel()
	sound(t, sample())
	sound(t, sample().InLargePrint())
}

func TestProperties(t *testing.T) {
	t.Parallel()
	core := opened(t, sample())["docProps/core.xml"]
	for _, want := range []string{"<dc:title>Referral to children's social care</dc:title>", "<dc:language>en-GB</dc:language>", ">2026-11-12T12:50:00Z</dcterms:created>"} {
		if !strings.Contains(core, want) {
			t.Errorf("the properties have no %s: %s", want, core)
		}
	}
	for _, never := range []string{"Noor", "creator", "lastModifiedBy"} {
		if strings.Contains(core, never) {
			t.Errorf("the properties have %q: %s", never, core)
		}
	}
}

func TestSameBytes(t *testing.T) {
	t.Parallel()
	var one, two bytes.Buffer
	if err := errors.Join(Write(&one, sample()), Write(&two, sample())); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one.Bytes(), two.Bytes()) {
		t.Error("the same paper gave two files")
	}
}

// In large print the text has 16 points, and so has everything that takes its size from it; the margins grow too.
func TestLargePrint(t *testing.T) {
	t.Parallel()
	sizes := func(d Document) []string {
		return regexp.MustCompile(`<w:sz w:val="(\d+)"`).FindAllString(opened(t, d)["word/styles.xml"], -1)
	}
	normal, large := sizes(sample()), sizes(sample().InLargePrint())
	if large[0] != `<w:sz w:val="32"` {
		t.Errorf("the text in large print: %s", large[0])
	}
	if len(normal) != len(large) || slices.Equal(normal, large) {
		t.Errorf("sizes %v, and in large print %v", normal, large)
	}
}

func TestSlides(t *testing.T) {
	t.Parallel()
	d := sample()
	d.Layout = Slides
	if body := sound(t, d)["word/document.xml"]; !strings.Contains(body, `w:orient="landscape"`) {
		t.Error("the slides are upright")
	}
}

// What is too long for the top of a page is cut there, between letters, but complete in the text.
func TestLongMargins(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("e\u0301", 5000)
	parts := opened(t, Document{Title: long, Running: long, Warning: long, Audience: long})
	for _, name := range []string{"word/header1.xml", "word/header2.xml", "word/footer2.xml"} {
		got := read(t, parts[name])
		if !strings.Contains(got, "e\u0301 …\n") || len(got) > 3000 {
			t.Errorf("%s has %d bytes: %.200s", name, len(got), got)
		}
	}
	if !strings.Contains(read(t, parts["word/document.xml"]), "Title keepNext: "+long+"\n") {
		t.Error("the title is not whole in the text")
	}
}

// A title that is cut ends with a whole word.
func TestCutBetweenWords(t *testing.T) {
	t.Parallel()
	title := strings.Repeat("Referral: Ottoline Fairbrother-Marchbank; ", 9)
	got := read(t, opened(t, Document{Title: title})["word/header2.xml"])
	cut := strings.TrimPrefix(strings.SplitN(got, " …", 2)[0], "Header: ")
	if !strings.HasPrefix(title, cut+" ") {
		t.Errorf("the title is cut within a word: %q", cut)
	}
}

// Dates, phone numbers and the like are not broken at the end of a line, and read as they were written.
func TestUnbroken(t *testing.T) {
	t.Parallel()
	d := Document{Blocks: []Block{Paragraph{Text: Join(Plain("On Tue 3 March 2026 ring 01632 "), Strong("960 144"), Plain(" or +44 1632-960145, at YO8 4QX."))}}}
	body := opened(t, d)["word/document.xml"]
	body = strings.ReplaceAll(strings.ReplaceAll(body, "<w:noBreakHyphen/>", "\u2011"), "\u00a0", "_")
	words := strings.TrimSpace(regexp.MustCompile(`<[^>]*>`).ReplaceAllString(body, ""))
	if want := "On Tue_3_March_2026 ring 01632_960_144 or +44_1632\u2011960145, at YO8_4QX."; words != want {
		t.Errorf("got %q, want %q", words, want)
	}
}

// A figure is drawn with all its lines and labels, and says in words what it shows.
func TestFigure(t *testing.T) {
	t.Parallel()
	line := []Point{{X: 5, Y: 5}, {X: 60, Y: 8}, {X: 70, Y: 40}}
	d := Document{Blocks: []Block{
		Figure{Alt: "A <hand>.", Width: 900, Height: 300, Outlines: []Outline{{Points: line}, {Points: line, Open: true}, {Points: line[:1]}}, Labels: []Label{{At: line[2], Text: "Left palm"}}},
		Figure{Alt: "Nothing."},
	}}
	body := sound(t, d)["word/document.xml"]
	for part, want := range map[string]int{"<a:path ": 2, "<a:cubicBezTo>": 5, "Left palm": 1, `descr="A &lt;hand&gt;."`: 1, "<w:drawing>": 1} {
		if got := strings.Count(body, part); got != want {
			t.Errorf("%s: got %d, want %d", part, got, want)
		}
	}
	var cx, cy int
	if _, err := fmt.Sscanf(body[strings.Index(body, "<wp:extent"):], `<wp:extent cx="%d" cy="%d"`, &cx, &cy); err != nil || cx > pageOf(d).width()*perPoint/20 || cx/cy != 3 {
		t.Errorf("a drawing of %d by %d is wider than the page, or out of shape: %v", cx, cy, err)
	}
}

func TestEmptyDocument(t *testing.T) {
	t.Parallel()
	sound(t, Document{})
	blank := Plain(" \n\t ")
	got := read(t, sound(t, Document{Title: " ", Blocks: []Block{
		Heading{Level: 1, Text: blank}, Paragraph{}, Fact{}, Quote{Text: []Text{blank}}, KeyValues{}, Table{}, List{Items: []Text{nil}}, Ticks{}, Figure{}, PageBreak{},
	}})["word/document.xml"])
	if want := "header row:\n"; strings.Contains(got, "Heading") || strings.Contains(got, "Quote") {
		t.Errorf("got %q, want little more than %q", got, want)
	}
}

func TestUnknownBlock(t *testing.T) {
	t.Parallel()
	err := Write(io.Discard, Document{Blocks: []Block{&Heading{Level: 1, Text: Plain("Rowan")}}})
	if err == nil || strings.Contains(err.Error(), "Rowan") {
		t.Errorf("Write() = %v, want an error that names the type and holds no text", err)
	}
}
