package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

var worksheet = Sheet{
	ID:       "worksheet",
	Title:    worksheetTitle,
	Audience: "For the safeguarding lead",
	Holder:   "you; on paper",
	Rows:     []int{1, 2, 3, 4},
	Compose:  composeWorksheet,
}

const worksheetTitle = "Worksheet: the questions on paper"

const worksheetOpens = "For when you cannot use the program. If a child is in danger, ring first: you need not fill anything in before you ring. Write what you know; \"not known, asked on ...\" is a full answer. These questions are for you: do not ask the child or the family any of them. Once it is filled in, keep it locked away."

// fromRegister heads what a register holds. None of it is a reason to ring home.
const fromRegister = "From your register, if you have it. Do not ring home for any of it:"

// ofEach heads what is asked about each person and each parent in turn.
const ofEach = "For each person you name, starting with their name:"

// composeWorksheet returns the whole guide on paper. It uses no record.
func composeWorksheet(c Context) (document.Document, bool) {
	w := &sheetOfPaper{guide: c.Guide}
	w.add(plain(worksheetOpens)...)
	w.sevenLines()
	for _, s := range c.Guide.Sections {
		w.section(s)
	}
	return document.Document{Title: worksheetTitle, Fields: []string{"Child", "Written by", "Day"}, Blocks: w.blocks}, true
}

type sheetOfPaper struct {
	guide  *checklist.Guide
	blocks []document.Block
	number int
}

func (w *sheetOfPaper) add(blocks ...document.Block) { w.blocks = append(w.blocks, blocks...) }

func (w *sheetOfPaper) blank(label string, ruled int) {
	w.add(document.Blank{Label: document.Strong(label), Lines: ruled})
}

// sevenLines prints what the front door reads first.
func (w *sheetOfPaper) sevenLines() {
	w.add(heading("Seven lines first"))
	for _, line := range []struct {
		label string
		ruled int
	}{
		{"We ask (what, at which level, why, by when)", 2},
		{"What happened", 3},
		{"The child now (where, who with, how; leaving when, and who with)", 2},
		{"Who could be causing it, and which other children they are in touch with", 2},
		{"Family told? Who not to ring", 2},
		{"Visiting safely (a danger to visitors? Write it on a separate sheet)", 1},
		{"Also told (who, when, reference)", 1},
	} {
		w.blank(line.label, line.ruled)
	}
}

func (w *sheetOfPaper) section(s *checklist.Section) {
	w.add(heading(s.Title))
	w.add(plain(forPaper(s.Opens))...)
	var also, more, register, each []string
	for _, q := range s.Questions {
		switch {
		case !q.Asked() || elementOf(q) != "" || q.SameForAll: // On paper, each child is written about in turn.
		case q.Need == checklist.Must && (q.Of == checklist.OfPerson || q.Of == checklist.OfParent):
			each = append(each, alsoAsked(q))
		case q.Need == checklist.Must:
			w.question(q)
		case q.Need == checklist.Optional && q.Of == checklist.OfChild && !q.ChildsWords:
			register = append(register, q.Label)
		case q.Need == checklist.AskIf || q.Need == checklist.Optional:
			also = append(also, alsoAsked(q))
		case !slices.Contains(more, q.Label): // A child and a parent may be asked the same question.
			more = append(more, q.Label)
		}
	}
	if len(each) > 0 {
		w.add(plain(ofEach)...)
		w.add(list(each))
		w.add(document.Blank{Label: document.Plain("Names and answers"), Lines: 4})
	}
	if len(register) > 0 {
		w.add(plain(fromRegister)...)
		for _, label := range register {
			w.room(label, 1)
		}
	}
	if len(also) > 0 {
		w.add(plain("Also, where it applies:")...)
		w.add(list(also))
	}
	if len(more) > 0 {
		w.add(led("If you have it to hand:", english.Sentence(strings.Join(more, "; ")))...)
	}
	if len(s.Notes) > 0 && len(s.Questions) < 3 {
		var notes []string
		for _, n := range s.Notes {
			notes = append(notes, n.Text)
		}
		w.add(list(notes))
	}
}

// alsoAsked returns a question on one line, with its choices unless they are obvious. A question about a child's words
// is put to the writer alone.
func alsoAsked(q *checklist.Question) string {
	asked := onPaper(q, q.Title)
	if choices := choicesOf(q); choices != "" {
		asked += " " + choices
	}
	if q.ChildsWords {
		asked += " Only if it was written down at the time. Do not ask again."
	}
	return asked
}

// choicesOf returns a question's choices, unless they are yes and no.
func choicesOf(q *checklist.Question) string {
	var out []string
	plain := true
	for _, c := range q.Choices {
		out = append(out, c.Label)
		plain = plain && slices.Contains([]string{string(checklist.Yes), string(checklist.No), string(checklist.NotKnown), string(checklist.NotSure)}, c.Value)
	}
	if plain || q.Kind != checklist.OneOf {
		return ""
	}
	return english.Sentence("One of: " + strings.Join(out, "; "))
}

func list(items []string) document.Block {
	l := document.List{}
	for _, s := range items {
		l.Items = append(l.Items, document.Plain(s))
	}
	return l
}

// elementOf returns the kind of entry that the question is a slot of. Those slots are in the list's blank table.
func elementOf(q *checklist.Question) string {
	switch q.Of {
	case checklist.OfFact, checklist.OfEvent, checklist.OfAction, checklist.OfRoute:
		return q.Of
	}
	return ""
}

// question prints a must-have: the question, why it is asked, and room for the answer.
func (w *sheetOfPaper) question(q *checklist.Question) {
	w.number++
	asked := document.Join(document.Strong(fmt.Sprintf("%d. %s", w.number, onPaper(q, q.Title))), document.Plain(" "+forPaper(english.Join(" ", onPaper(q, q.Help), q.Why))))
	switch q.Kind {
	case checklist.OneOf, checklist.Multi, checklist.PeopleList, checklist.FactList, checklist.EventList, checklist.ActionList, checklist.RouteList:
		w.add(document.Paragraph{Text: asked})
	}
	switch q.Kind {
	case checklist.OneOf, checklist.Multi:
		w.ticks(q)
	case checklist.Prose:
		w.add(document.Blank{Label: asked, Lines: 3})
	case checklist.PeopleList:
		w.people(q)
	case checklist.FactList:
		w.facts()
	case checklist.EventList:
		w.add(emptyTable([]string{"When", "What, and who with", "What came of it, and why"}, 3))
	case checklist.ActionList, checklist.RouteList:
		w.add(emptyTable([]string{"When", "Who", "What was said; reference"}, 3))
	default:
		w.add(document.Blank{Label: asked, Lines: 1})
	}
}

// screenWords mark a sentence about the program, which means nothing on paper.
var screenWords = []string{"screen", "one key", "opens the numbers", "come back here", "ticks add", "choose", "comes next", "is printed", "prints"}

// forPaper drops the sentences about the program.
func forPaper(s string) string {
	var out []string
	for part := range strings.SplitAfterSeq(s, ". ") {
		if !slices.ContainsFunc(screenWords, func(w string) bool { return strings.Contains(strings.ToLower(part), w) }) {
			out = append(out, strings.TrimSpace(part))
		}
	}
	return strings.Join(out, " ")
}

func (w *sheetOfPaper) room(label string, ruled int) {
	w.add(document.Blank{Label: document.Plain(label), Lines: ruled})
}

func (w *sheetOfPaper) ticks(q *checklist.Question) {
	t := document.Ticks{}
	for _, c := range q.Choices {
		t.Options = append(t.Options, c.Label)
	}
	w.add(t)
	if q.Of == checklist.OfParent || q.Of == checklist.OfPerson || q.Of == checklist.OfChild {
		w.room("For whom, and anything to add", 1)
	}
}

func (w *sheetOfPaper) people(q *checklist.Question) {
	if q.ID == checklist.QAgenciesList {
		w.add(emptyTable([]string{"Name", "Service and job", "Phone", "Last saw the child"}, 3))
		return
	}
	w.add(emptyTable([]string{"Name, born", "Who they are, where they live", "Parental responsibility", "Safe contact"}, 5))
}

// facts leaves room for three facts, with the slots of a fact.
func (w *sheetOfPaper) facts() {
	for n := 1; n <= 3; n++ {
		w.add(document.Paragraph{Text: document.Strong(fmt.Sprintf("F%d", n))})
		w.add(document.Ticks{Options: []string{"Seen", "Heard", "From a record", "Passed on by an adult"}})
		w.room("When, where, who by", 1)
		w.room("What happened; what the adult asked, if it was written down at the time", 2)
		w.room("The exact words, if they were written down at the time. Do not ask again.", 2)
		w.room("A mark: place, size, colour. How often, out of how many", 1)
		w.room("Written down when; where the note is; for what was passed on, how that person knows", 1)
	}
}

func emptyTable(head []string, rows int) document.Table {
	t := document.Table{Head: head}
	for range rows {
		t.Rows = append(t.Rows, make([]document.Text, len(head)))
	}
	return t
}

// onPaper rewords a question for paper, where no one has a name yet.
func onPaper(q *checklist.Question, s string) string {
	name := "the child"
	switch q.Of {
	case checklist.OfPerson:
		name = "this person"
	case checklist.OfParent:
		name = "this parent"
	}
	return english.Capital(strings.NewReplacer("{name}", name, "{child}", "the child").Replace(s))
}
