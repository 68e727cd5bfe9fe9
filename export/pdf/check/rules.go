package check

import "fmt"

// Rule is a rule that every file must follow.
type Rule struct {
	ID   string
	Says string // Says is what the rule requires.
	From string // From names the standards that require it, or "own" for our own rules.
	test func(f *File, fail func(format string, a ...any))
}

// Problem is a breach of a rule.
type Problem struct{ Rule, Detail string }

func (p Problem) String() string { return p.Rule + ": " + p.Detail }

// Rules lists the rules.
func Rules() []Rule {
	return []Rule{
		{"header", "the file starts with its version and a line of bytes above 127", "PDF/A-2 6.1.2", header},
		{"trailer", "the file has an identifier and is not encrypted", "PDF/A-2 6.1.3", trailer},
		{"references", "every reference leads to an object", "own", references},
		{"streams", "no stream is outside the file or packed in a way that readers may not know", "PDF/A-2 6.1.7", streams},
		{"actions", "the file does nothing by itself and holds nothing to fill in", "PDF/A-2 6.5", actions},
		{"metadata", "the metadata are not packed, and name PDF/A-2a", "PDF/A-2 6.6", metadata},
		{"ua", "metadata name PDF/UA-1, and say what that name is", "PDF/UA-1 5", ua},
		{"title", "the title is in the metadata and is shown", "PDF/UA-1 7.1", title},
		{"info", "the metadata and the old dictionary agree", "PDF/A-2 6.6.3", info},
		{"intent", "a colour profile says what the colours are", "PDF/A-2 6.2.3", intent},
		{"marked", "the file says that it is tagged", "PDF/UA-1 7.1", marked},
		{"language", "the document and its parts name their languages in a known form", "PDF/UA-1 7.2", languages},
		{"outline", "every heading is a bookmark that leads to its page", "PDF/UA-1 7.17", outline},
		{"pages", "every page has its size, its fonts and its order of tabs", "PDF/UA-1 7.18.3", pages},
		{"content", "all that is drawn is tagged or an artifact, and never both", "PDF/UA-1 7.1", content},
		{"balance", "what is opened on a page is closed on it, in order", "PDF/A-2 6.2.2", balance},
		{"operators", "only known operators draw, in known colours", "PDF/A-2 6.2.4", operators},
		{"inside", "all text is on the page", "own", inside},
		{"numbers", "each marked sequence of a page has a number of its own, from 0", "PDF/UA-1 7.1", numbers},
		{"parents", "each marked sequence leads to the element that holds it", "PDF/UA-1 7.1", parents},
		{"tree", "each element is held by its parent, and each sequence by one element", "PDF/UA-1 7.1", tree},
		{"roles", "elements have standard types, under one Document", "PDF/UA-1 7.1", roles},
		{"nesting", "paragraphs and headings hold no blocks", "PDF/UA-1 7.1", nesting},
		{"empty", "no element is empty, except cells", "own", empty},
		{"headings", "headings start at the first level and leave none out", "PDF/UA-1 7.4.2", headings},
		{"tables", "tables are made of rows, rows of cells, and all rows are equally long", "PDF/UA-1 7.5", tables},
		{"scope", "every header cell says whether it heads a row or a column", "PDF/UA-1 7.5", scope},
		{"lists", "lists are made of items, items of a label and a body", "PDF/UA-1 7.6", lists},
		{"figures", "every drawing has words for it, and its place", "PDF/UA-1 7.3", figures},
		{"actual", "what says what a piece of content reads says something", "PDF/UA-1 7.2", actual},
		{"embedded", "every font is embedded, cut and encoded by identity", "PDF/A-2 6.2.11.4", embedded},
		{"glyphs", "every code leads to a glyph that is there, and never to the missing one", "PDF/UA-1 7.21.8", glyphs},
		{"widths", "the widths in the file are those in the font", "PDF/A-2 6.2.11.5", widths},
		{"unicode", "every code has a text, of real characters", "PDF/UA-1 7.21.7", unicode},
	}
}

// Run checks a file against all rules.
func Run(f *File) []Problem {
	var problems []Problem
	for _, r := range Rules() {
		n := 0
		r.test(f, func(format string, a ...any) {
			if n++; n <= 5 {
				problems = append(problems, Problem{Rule: r.ID, Detail: fmt.Sprintf(format, a...)})
			}
		})
	}
	return problems
}

type fail = func(format string, a ...any)
