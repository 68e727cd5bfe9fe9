package markdown

import . "referral/export/document"

// sample returns a paper with every kind of block.
func sample() Document {
	return Document{
		Title:    "Referral: Noor Haddad, born 4 May 2015 (11)",
		Mark:     "Fictional: for training and tests",
		Audience: "For the front door only",
		Blocks: []Block{
			Paragraph{Text: Join(Strong("A referral, not information only."), Plain(" Sent at 12:50.\nRing 01632 960850; s.hart@hillside.example."))},
			Heading{Level: 1, Text: Plain("1. In ninety seconds")},
			KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []Row{
				{Key: Plain("We ask"), Value: Plain("A visit today.\nBy 14:45, tell us | ring us.")},
				{Key: Plain("Family told?"), Value: Join(Plain("Nobody yet. "), Strong("Do not ring the home."))},
				{Key: Plain("Visiting safely"), Value: nil},
			}},
			Heading{Level: 2, Text: Plain("Facts")},
			Fact{Number: "F1", Kind: "Heard", Lead: Plain("Thu 12 Nov, 10:52, Room 14, by Sam Hart. He asked, \"Are you all right?\" Noor said:"), Body: []Block{
				Quote{Text: []Text{Plain("No. It's the lock.\nI can't get out."), Plain("Don't ring home.")}, By: Plain("Noor, to Mr Hart")},
				Paragraph{Text: Plain("Written down at 10:58.")},
			}},
			Fact{Number: "F2", Kind: "Record", Lead: Plain("register. Late on 9 of 12 days.")},
			Quote{Text: []Text{Join(Plain("Nie chcę wracać, "), Text{{Text: "تعبت", Lang: "ar"}})}, Lang: "pl"},
			Table{Head: []string{"Name, born", "Who", "Contact"}, Rows: [][]Text{
				{Plain("Rima Haddad, 1988"), Plain("Mother"), Strong("Safe: work, 01632 960411")},
				{Plain("Adam Haddad"), Plain("Brother"), nil},
			}},
			List{Numbered: true, Items: []Text{Plain("You decide by 14:45."), Plain("We ring at 15:00.")}},
			List{Numbered: true, Items: []Text{Plain("A second list.")}},
			List{Numbered: false, Items: []Text{Plain("A bed.\nAnd breakfast."), Plain("- a dash first"), Plain("[x] not a box")}},
			List{Numbered: false, Items: []Text{Plain("Another.")}},
			Figure{Alt: "A square with F1 in it.", Instead: []Block{List{Items: []Text{Plain("In the square: F1")}}}},
			Ticks{Label: Plain("Was the child spoken to alone?"), Options: []string{"Yes", "No", "Not known"}},
			Blank{Label: Plain("What did you see?"), Lines: 2},
			PageBreak{},
			Paragraph{Text: Plain("1. Not a list\n# not a heading\n> not a quotation\n---\nA* grade, Q&A, 5 < 6, a_b, C:\\Users, see www.example.org or <b>here</b> &amp; there")},
		},
	}
}
