package document

import "time"

// Document is one paper: what a sheet composes and what a format writes.
type Document struct {
	Title     string    // Title is the first heading, and the title of the file where FileTitle is empty.
	FileTitle string    // FileTitle is the title of the file, which windows, tabs and search indexes show. It names no one.
	Lang      string    // Lang is the language of the text as a BCP 47 tag; empty means "en-GB".
	Mark      string    // Mark is printed on every page, such as "Fictional: for training and tests"; empty for none.
	Audience  string    // Audience says who may hold the paper; printed in the foot of each page when not empty.
	Warning   string    // Warning is printed in a dark box at the head of each page: who must not see the paper. Empty for none.
	Running   string    // Running is printed at the head of each page: what tells this paper, and this version, from others.
	Fields    []string  // Fields are words at the head of each page, with a line behind each to write on.
	Made      time.Time // Made is when this version was made, for the properties of a file; zero for none.
	Names     []Name    // Names are those of the people in it. They are not printed: a writer of pages uses them to set a name as one thing.
	Layout    Layout    // Layout is how the paper is laid out; zero is a paper that is read in the hand.
	Points    int       // Points is the size of the type of a paper that is read in the hand; zero is the usual size.
	Large     bool      // Large sets the paper in large print; see [Document.InLargePrint].
	Together  bool      // Together keeps what is under a heading on one page, where it fits on one.
	Blocks    []Block   // Blocks are the content in reading order.
}

// Layout is how a paper is laid out.
type Layout int

// The layouts of a paper.
const (
	Pages  Layout = iota // Pages is A4 upright, in type for the hand.
	Slides               // Slides is a page of 16 by 9, as a projector shows it: what stands between two page breaks is one page, in type as large as it fits, and the mark stands on each.
)

// Name is how the text calls somebody.
type Name struct {
	Text string
	Of   string // Of says whose name it is and names nobody, such as "the child"; empty where nobody can say.
}

// Span is a run of characters with one look and one language.
type Span struct {
	Text   string // Text may hold any character but controls; a line feed is a forced line break.
	Strong bool   // Strong is drawn bold.
	Lang   string // Lang is the language of this run as a BCP 47 tag; empty means that of the document.
	Quoted bool   // Quoted is set for somebody's words as a block of their own, which run in the direction of their language.
}

// Text is a run of spans: a paragraph's, a cell's, a heading's.
type Text []Span

// Block is one piece of a document. The kinds are those of this file; the list is closed.
type Block interface{ block() }

// Heading starts a part. Levels run from 1 and never skip one on the way down.
type Heading struct {
	Level    int
	Text     Text
	Bookmark string // Bookmark is for the outline of the file, where Text names somebody; empty means Text.
}

// Paragraph is running text.
type Paragraph struct {
	Text Text
	Row  bool // Row is set for what was a row of a table, which is kept on one page as a row is.
}

// Fact is a numbered fact of the evidence ledger: "F1. Heard", then where, when and by whom, then what was seen or said.
type Fact struct {
	Number string  // Number is the printed number, such as "F1"; opinions cite it.
	Kind   string  // Kind is the printed kind, such as "Heard" or "Seen and heard".
	Lead   Text    // Lead runs on after the number and kind in the same paragraph.
	Body   []Block // Body holds quotations and further paragraphs that belong to the fact.
}

// Quote holds somebody's exact words, set apart. Nothing in it is ever reworded.
type Quote struct {
	Text []Text // Text is one entry a paragraph, without quotation marks; the writers add them.
	By   Text   // By says who spoke, when and to whom, where the words before do not; may be empty.
	Lang string // Lang is the language of the words; empty means that of the document.
}

// Row is one line of a table of questions and answers.
type Row struct {
	Key, Value Text
	Note       string // Note is a sentence that a PDF has under the key, and the other formats after the value.
}

// ValueAndNote is the value with the note after it.
func (r Row) ValueAndNote() Text {
	if r.Note == "" {
		return r.Value
	}
	return Join(r.Value, Plain(" "+r.Note))
}

// KeyValues is a two-column table whose first column is a header.
type KeyValues struct {
	Head [2]string // Head names the two columns, such as "When" and "What". It is empty where the keys say enough.
	Rows []Row
}

// Table is a table with a header row. Every row has as many cells as Head.
type Table struct {
	Head []string
	Rows [][]Text
}

// List is a list, numbered or not.
type List struct {
	Numbered bool
	Items    []Text
}

// Blank is room to write on paper: a label and a number of ruled lines.
type Blank struct {
	Label Text
	Lines int // Lines is at least 1.
}

// Ticks is a row of boxes to tick on paper, each with its label.
type Ticks struct {
	Label   Text
	Options []string
}

// PageBreak starts a new page where there are pages.
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

// Join puts texts one after the other.
func Join(parts ...Text) Text {
	var t Text
	for _, p := range parts {
		t = append(t, p...)
	}
	return t
}

// String is the text without its looks and languages.
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
