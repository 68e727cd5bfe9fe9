package document

import "time"

// Document is one paper: what a sheet composes and what a format writes.
type Document struct {
	Title     string    // Title is the first heading, and the title of the file if FileTitle is empty.
	FileTitle string    // FileTitle is the title of the file in windows, tabs and search indexes. It names no one.
	Lang      string    // Lang is the language of the text as a BCP 47 tag; empty means "en-GB".
	Mark      string    // Mark is printed on every page, such as "Fictional: for training and tests"; empty for none.
	Audience  string    // Audience says who may have the paper; printed at the foot of each page unless empty.
	Warning   string    // Warning is printed in a dark box at the top of each page: who must not see the paper. Empty for none.
	Running   string    // Running is printed at the top of each page: what tells this paper and version from others.
	Fields    []string  // Fields are words at the top of each page, each followed by a line to write on.
	Made      time.Time // Made is when this version was made, for the properties of a file; zero for none.
	Names     []Name    // Names are the names of the people in it. They are not printed; a writer of pages uses them to keep a name together.
	Layout    Layout    // Layout is how the paper is laid out; the zero value is for reading in the hand.
	Points    int       // Points is the size of the type of a paper for reading in the hand; zero is the usual size.
	Large     bool      // Large sets the paper in large print; see [Document.InLargePrint].
	Together  bool      // Together keeps what is under a heading on one page, if it fits.
	Blocks    []Block   // Blocks are the content in reading order.
}

// Layout is how a paper is laid out.
type Layout int

// The layouts of a paper.
const (
	Pages  Layout = iota // Pages is upright A4, with type for reading in the hand.
	Slides               // Slides is a page of 16 by 9, for a projector: what is between two page breaks is one page, with type as large as fits, and the mark is on each.
)

// Name is what the text calls someone.
type Name struct {
	Text string
	Of   string // Of says whose name it is without naming anyone, such as "the child"; empty if that is not known.
}

// Span is a run of characters with one look and one language.
type Span struct {
	Text   string // Text can hold any character but controls; a line feed is a forced line break.
	Strong bool   // Strong is drawn bold.
	Lang   string // Lang is the language of this run as a BCP 47 tag; empty means that of the document.
	Quoted bool   // Quoted is true for someone's words in a block of their own, which run in the direction of their language.
}

// Text is a series of spans: the text of a paragraph, a cell or a heading.
type Text []Span

// Block is one piece of a document. Only this file defines kinds of block.
type Block interface{ block() }

// Heading starts a part. Levels begin at 1 and never skip one on the way down.
type Heading struct {
	Level    int
	Text     Text
	Bookmark string // Bookmark is for the outline of the file, if Text names someone; empty means Text.
}

// Paragraph is running text.
type Paragraph struct {
	Text Text
	Row  bool // Row is true for what was a row of a table, which is kept on one page.
}

// Fact is a numbered fact: "F1. Heard", then where, when and by whom, then what was seen or said.
type Fact struct {
	Number string  // Number is the printed number, such as "F1"; opinions cite it.
	Kind   string  // Kind is the printed kind, such as "Heard" or "Seen and heard".
	Lead   Text    // Lead follows the number and kind in the same paragraph.
	Body   []Block // Body holds quotations and further paragraphs of the fact.
}

// Quote holds someone's exact words as a block. Nothing in it is ever reworded.
type Quote struct {
	Text []Text // Text has one entry per paragraph, without quotation marks; the writers add them.
	By   Text   // By says who spoke, when and to whom, unless the words before do; it can be empty.
	Lang string // Lang is the language of the words; empty means that of the document.
}

// Row is one line of a table of questions and answers.
type Row struct {
	Key, Value Text
	Note       string // Note is a sentence that a PDF prints below the key, and the other formats after the value.
}

// ValueAndNote returns the value with the note after it.
func (r Row) ValueAndNote() Text {
	if r.Note == "" {
		return r.Value
	}
	return Join(r.Value, Plain(" "+r.Note))
}

// KeyValues is a two-column table whose first column is a header.
type KeyValues struct {
	Head [2]string // Head names the two columns, such as "When" and "What". It is empty if the keys say enough.
	Rows []Row
}

// Table is a table with a header row. Every row has as many cells as Head.
type Table struct {
	Head  []string
	Rows  [][]Text
	Write bool // Write is true if the empty cells are to be written in by hand.
}

// List is a list, numbered or not.
type List struct {
	Numbered bool
	Items    []Text
}

// Blank is room to write on paper: a label and ruled lines.
type Blank struct {
	Label Text
	Lines int // Lines is at least 1.
}

// Ticks is a row of boxes to tick on paper, each with its label.
type Ticks struct {
	Label   Text
	Options []string
}

// PageBreak starts a new page in formats with pages.
type PageBreak struct{}

func (Heading) block()   {}
func (Paragraph) block() {}
func (Fact) block()      {}
func (Quote) block()     {}
func (KeyValues) block() {}
func (Table) block()     {}
func (List) block()      {}
func (Blank) block()     {}
func (Ticks) block()     {}
func (PageBreak) block() {}

// Plain makes a Text of one plain run.
func Plain(s string) Text { return Text{{Text: s}} }

// Strong makes a Text of one bold run.
func Strong(s string) Text { return Text{{Text: s, Strong: true}} }

// Join joins texts.
func Join(parts ...Text) Text {
	var t Text
	for _, p := range parts {
		t = append(t, p...)
	}
	return t
}

// String returns the text without its looks and languages.
func (t Text) String() string {
	var n int
	for _, s := range t {
		n += len(s.Text)
	}
	b := make([]byte, 0, n)
	for _, s := range t {
		b = append(b, s.Text...)
	}
	return string(b)
}
