package plain_test

import (
	"strings"
	"testing"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// dialogue is a short exchange at one question or page of the sample rowan.
type dialogue struct {
	name  string
	at    checklist.Ref
	page  string // page is the part whose page it starts on, unless it starts at a question.
	lines []string
	says  []string // says are printed in this order, ignoring line breaks.
	not   []string // not are not printed.

	answer string // answer is what the question holds at the end.
	ends   string // ends is the question asked last.
}

func (d dialogue) try(t *testing.T) {
	s := rowan(t)
	switch {
	case d.page != "":
		for s.Flow.JumpSection(d.page); s.Flow.Now().Page == wizard.PageNone && s.Flow.Next(); {
		}
	case !s.Flow.Jump(d.at):
		t.Fatalf("there is no question %+v", d.at)
	}
	out, _ := goOn(s, &memory{ready: true}, d.lines...)
	text := strings.Join(strings.Fields(out), " ")
	rest := text
	for _, want := range d.says {
		at := strings.Index(rest, want)
		if at < 0 {
			t.Fatalf("it does not say %q, or not in its place:\n%s", want, out)
		}
		rest = rest[at+len(want):]
	}
	for _, n := range d.not {
		if strings.Contains(text, n) {
			t.Errorf("it says %q:\n%s", n, out)
		}
	}
	if got := checklist.Describe(s.Flow.Record(), s.Flow.Guide(), d.at); d.answer != "" && got != d.answer {
		t.Errorf("got answer %q, want %q\n%s", got, d.answer, out)
	}
	if got := s.Flow.Now().Ref.Question; d.ends != "" && got != d.ends {
		t.Errorf("it is at %s, want %s\n%s", got, d.ends, out)
	}
}

func of(id, subject string) checklist.Ref { return checklist.Ref{Question: id, Subject: subject} }

// Anything that is not a number shown is answered as such, and changes nothing.
func TestNumbersThatAreNone(t *testing.T) {
	t.Parallel()
	const again, key = "That is not one of the numbers.", "That is not one of the keys."
	for _, d := range []dialogue{
		{name: "a choice", at: of("agencies.social_worker", ""), lines: []string{"0", "4", "x"}, says: []string{"Please type a number from 1 to 3.", "Please type a number from 1 to 3.", "Please type a number from 1 to 3."}, ends: "agencies.social_worker"},
		{name: "several choices", at: of("concern.harm_types", ""), lines: []string{"1 99"}, says: []string{"Please type a number from 1 to "}, ends: "concern.harm_types"},
		{name: "the same choice twice", at: of("fact.worries", "f1"), lines: []string{"1, 1;2"}, answer: "Physical harm; Emotional harm"},
		{name: "a gap", at: of("child.religion", "p1"), lines: []string{"-9", "-", "6", "-0"}, says: []string{"Here you can choose 1, 2, 3 or 4.", "Here you can choose 1, 2, 3 or 4."}},
		{name: "add more", at: of("child.name", "p1"), lines: []string{"+", "99"}, says: []string{"Which? Just press Enter to carry on.", again}, ends: "child.name"},
		{name: "a part", at: of("child.name", "p1"), lines: []string{"*", "8"}, says: []string{"7 After", "Which part?", again}, ends: "child.name"},
		{name: "a question of a part", at: of("child.name", "p1"), lines: []string{"*", "1", "999"}, says: []string{"Which question?", again}, ends: "referral.tonight"},
		{name: "an entry", at: of("family.household", ""), lines: []string{"0", "99", "x 99", "q"}, says: []string{"There is no entry with that number.", "There is no entry with that number.", key}, ends: "family.household"},
		{name: "a date of two", at: of("child.born", "p1"), lines: []string{"4/5/15", "3", "4/5/15", "0", "4/5/15", "x"}, says: []string{"Is that 2015 or 1915?", "Not kept. Type the day again with its whole year.", "Not kept.", "Not kept."}, answer: "Mon 3 Mar 2014", ends: "child.born"},
		{name: "comments", at: of("impact.now", ""), lines: []string{chaotic, ".", "", "k9", "k0", "x1", "k", "w"}, says: []string{"1 comment to look at.", key, key, key, key}, ends: "impact.now"},
		{name: "the list of comments", page: "avoid", lines: []string{"999", "x", "u9", "k999"}, says: []string{again, again, again, again}},
		{name: "the answers", page: "check", lines: []string{"9999", "0", "x"}, says: []string{"That is not one of the numbers or letters.", "That is not one of the numbers or letters.", "That is not one of the numbers or letters."}},
		{name: "after sending", page: "after", lines: []string{"x"}, says: []string{key}},
		{name: "facts that are none", at: of("impact.now", ""), lines: []string{"He hides.", ".", "F99"}, says: []string{"One of these is not the number of a fact. Nothing was changed."}},
	} {
		t.Run(d.name, func(t *testing.T) { t.Parallel(); d.try(t) })
	}
}

// Where each key leads, and what it says on the way.
func TestKeysLeadOn(t *testing.T) {
	t.Parallel()
	for _, d := range []dialogue{
		{name: "the signs are told first", at: of("child.name", "p1"), says: []string{"Answer one question at a time.", "# shows the numbers to ring, ! saves and leaves", "What is"}},
		{name: "nothing more to add", page: "check", lines: []string{"+"}, says: []string{"There is nothing more to add here."}},
		{name: "Enter moves on", at: of("child.name", "p1"), lines: []string{""}, ends: "child.born"},
		{name: "> moves on", at: of("child.name", "p1"), lines: []string{">"}, ends: "child.born"},
		{name: "< at the first question", at: of("referral.tonight", ""), lines: []string{"<"}, says: []string{"This is the first question."}, ends: "referral.tonight"},
		{name: "Enter at the last question", page: "after", lines: []string{""}, says: []string{"That was the last question. ! saves and leaves; * goes anywhere."}},
		{name: "nothing to undo", at: of("child.name", "p1"), lines: []string{"~"}, says: []string{"There is nothing to undo."}, ends: "child.name"},
		{name: "undone", at: of("child.name", "p1"), lines: []string{"Rowan Marsh", "~"}, says: []string{"Undone: Full name, Rowan. ~~ brings it back.", "Your answer so far: Rowan Ashdown"}, answer: "Rowan Ashdown", ends: "child.name"},
		{name: "brought back", at: of("child.name", "p1"), lines: []string{"Rowan Marsh", "~", "~~"}, says: []string{"Undone: ", "Brought back: Full name, Rowan.", "What is"}, answer: "Rowan Marsh", ends: "child.name"},
		{name: "nothing to bring back", at: of("child.name", "p1"), lines: []string{"~~"}, says: []string{"There is nothing to bring back."}, answer: "Rowan Ashdown", ends: "child.name"},
		{name: "undone from elsewhere", at: of("child.name", "p1"), lines: []string{"Rowan Marsh", "", "", "~"}, says: []string{"Undone: Full name, Rowan.", "What is"}, answer: "Rowan Ashdown", ends: "child.name"},
		{name: "found", at: of("child.name", "p1"), lines: []string{"/", "DOCTOR", "1"}, says: []string{"Which word?", "1 GP, Rowan: ", "Which question?", "Who is Rowan's doctor?"}, ends: "child.gp"},
		{name: "found by an answer", at: of("child.name", "p1"), lines: []string{"/", "pastoral", ""}, says: []string{"Which word?", "1 Where now, and how, Rowan: In our pastoral room", "Which question?"}, ends: "child.name"},
		{name: "found on one line", at: of("child.interpreter", "p1"), lines: []string{"/first language", "1"}, says: []string{"1 First language, Rowan", "Which question?"}, ends: "child.first_language"},
		{name: "a date and words looked for", at: of("child.born", "p1"), lines: []string{"/pronouns", ""}, says: []string{"1 Pronouns, Rowan"}, ends: "child.born"},
		{name: "one paper, by the name given", page: "check", says: []string{"\"f main\" saves one paper on its own: main, "}},
		{name: "not asked yet", at: of("child.name", "p1"), lines: []string{"/", "edd"}, says: []string{"\"Due date\" is asked for an unborn baby: add one to the list of people."}, ends: "child.name"},
		{name: "not found", at: of("child.name", "p1"), lines: []string{"/", "zeppelin"}, says: []string{"No question or answer has that word.", "What is"}, ends: "child.name"},
		{name: "found too often", at: of("child.name", "p1"), lines: []string{"/", "the"}, says: []string{" 9 ", "more: a longer word finds fewer. Which question?"}, not: []string{" 10 "}},
		{name: "found twice", at: of("child.name", "p1"), lines: []string{"/", "DOCTOR"}, says: []string{"Which question?"}, not: []string{"a longer word finds fewer"}},
		{name: "nothing looked for", at: of("child.name", "p1"), lines: []string{"/", ""}, says: []string{"Which word?", "What is"}, ends: "child.name"},
		{name: "found and not gone to", at: of("child.name", "p1"), lines: []string{"/", "religion", "<"}, ends: "child.name"},
		{name: "a word in place of a part", at: of("child.name", "p1"), lines: []string{"*", "religion", "1"}, says: []string{"Which part?", "1 Religion", "Which question?"}, ends: "child.religion"},
		{name: "a stroke that is an answer", at: of("child.name", "p1"), lines: []string{"\\/"}, answer: "/"},
		{name: "add more", at: of("child.name", "p1"), lines: []string{"+", "1"}, says: []string{"Who is Rowan's doctor? (answered)", "Which? Just press Enter to carry on."}, not: []string{"NHS number? (answered)"}},
		{name: "add more, and not", at: of("child.name", "p1"), lines: []string{"+", ""}, ends: "child.name"},
		{name: "anywhere, and not", at: of("child.name", "p1"), lines: []string{"*", ""}, says: []string{"Which part? Type a word instead to find a question. Just press Enter to stay here."}, ends: "child.name"},
		{name: "anywhere, to a part", at: of("child.name", "p1"), lines: []string{"*", "1", ""}, says: []string{"answered)", "Which question?"}, ends: "referral.tonight"},
		{name: "what is left of a part", at: of("child.born", "p1"), lines: []string{"-", "0", "*", "2", ""}, says: []string{"Still to answer: date of birth, Rowan."}},
		{name: "anywhere, to a question", at: of("child.name", "p1"), lines: []string{"*", "2", "2"}, ends: "referrer.role"},
		{name: "help with examples", at: of("concern.reason", ""), lines: []string{"?"}, says: []string{"For example (invented): ", "Says too little (invented): ", "Where from: ", "referral explain concern.reason", "-1 to -5 choose at once"}},
		{name: "help without", at: of("child.name", "p1"), lines: []string{"?"}, says: []string{"Where from: Bolton: good practice guide for referrals; Swindon"}, not: []string{"For example (invented)"}},
		{name: "a new part", at: of("child.name", "p1"), lines: []string{"*", "4", ""}, says: []string{"Step 4 of 7: ", "answered."}},
		{name: "the end of a part", at: of("agencies.list", ""), lines: []string{""}, says: []string{"End of: Get the basics right", "Next: who in the family has been told"}},
		{name: "an answer to change, and back", page: "check", lines: []string{"2", "", ""}, says: []string{"Type a number to change an answer and come back here.", "Type a number to change an answer and come back here."}},
		{name: "elsewhere, and not back", page: "check", lines: []string{"2", "*", "4", "", ""}, says: []string{"come back here.", "Step 4 of 7: "}, not: []string{"come back here. Step 6 of 7"}, ends: "concern.why_now"},
		{name: "a comment's place", page: "avoid", lines: []string{"r", "t"}, says: []string{"Type a number to go to it", "Type a number to go to it", "Type a number to go to it"}},
		{name: "the guidance after sending", page: "after", lines: []string{"g"}, says: []string{"Type o to write down the outcome"}},
		{name: "the outcome", page: "after", lines: []string{"o"}, ends: "after.outcome"},
		{name: "the log", page: "after", lines: []string{"l"}, ends: "after.log"},
		{name: "nothing to watch", page: "after", lines: []string{"w", "", "", "", ""}, says: []string{"Watching: who is watching what, until when, and what happens then."}, not: []string{"Added to the log"}},
		{name: "the papers read out", page: "check", lines: []string{"p"}, says: []string{"THE SHEET main"}, not: []string{"____"}},
		{name: "an entry, and out again", at: of("family.household", ""), lines: []string{"1"}, ends: "person.name"},
		{name: "an entry added", at: of("family.household", ""), lines: []string{"a"}, ends: "person.name"},
		{name: "another child", at: of("family.household", ""), lines: []string{"c"}, ends: "child.name"},
		{name: "a list of one's own", at: of("family.household", ""), says: []string{"Type a to add, c to add another child to this referral"}, not: []string{"Type a number to fill one in."}},
		{name: "a list that the worries make", at: of("referral.routes", ""), says: []string{"Type a number to fill one in."}, not: []string{"Type a to add"}},
		{name: "none added where none can be", at: of("referral.routes", ""), lines: []string{"a"}, says: []string{"That is not one of the keys. ? shows them."}, ends: "referral.routes"},
	} {
		t.Run(d.name, func(t *testing.T) { t.Parallel(); d.try(t) })
	}
}

// A question says why it is asked and what a good answer has, a list only when first shown; an answer is printed with
// it.
func TestWhatAQuestionSays(t *testing.T) {
	t.Parallel()
	const why, good, now = "Why: ", "A good answer has: ", "Your answer so far: "
	for _, d := range []dialogue{
		{name: "a line", at: of("child.name", "p1"), says: []string{why + "Records are found by name", good + "Every name as it is on your register", now + "Rowan Ashdown"}},
		{name: "help and choices", at: of("agencies.social_worker", ""), says: []string{why, good, "1 Yes", "2 No", "3 Not known", "Type a number, or just press Enter to carry on."}},
		{name: "no answer yet", at: of("referral.consulted", ""), says: []string{why, good}, not: []string{now}},
		{name: "a list", at: of("family.household", ""), lines: []string{"x 99", "?"}, says: []string{why, good, "1 Leigh Ashdown; mother; born Thu 21 Aug 1986", "Type a to add"}},
		{name: "several", at: of("concern.harm_types", ""), says: []string{"Type the numbers that fit, such as 1 3, or just press Enter to carry on."}},
		{name: "a person", at: of("fact.by", "f2"), says: []string{"1 me, Ngozi Brandt", "Type a number, or write the answer. Just press Enter to carry on."}},
		{name: "a day", at: of("child.born", "p1"), says: []string{"Such as 3/9/2015, 3 Sep 2015"}},
		{name: "the end of a part", at: of("concern.who_and_reach", ""), lines: []string{"*", "1", ""}, says: []string{"Step 1 of 7: ", "answered.", "Which part?"}},
		{name: "a comment", at: of("impact.now", ""), lines: []string{chaotic, ".", ""}, says: []string{"1 \"chaotic lifestyle\": What did you see", "(guidance asks for this; why and source: referral explain vague-chaotic-named)", "Press Enter to carry on. Type w to write the answer again"}},
	} {
		t.Run(d.name, func(t *testing.T) { t.Parallel(); d.try(t) })
	}
}

// What is typed is repeated, and recorded as it was meant.
func TestAnswersAreSaidBack(t *testing.T) {
	t.Parallel()
	for _, d := range []dialogue{
		{name: "a line", at: of("child.gp", "p1"), lines: []string{"Mill Lane Surgery"}, says: []string{"Your answer so far: ", "Mill Lane Surgery"}, answer: "Mill Lane Surgery"},
		{name: "the first choice", at: of("agencies.social_worker", ""), lines: []string{"1"}, answer: "Yes"},
		{name: "the last choice", at: of("agencies.social_worker", ""), lines: []string{"3"}, answer: "Not known"},
		{name: "words after a yes", at: of("child.interpreter", "p1"), lines: []string{"1", "Pashto"}, says: []string{"Just press Enter to carry on."}, answer: "Yes; Pashto"},
		{name: "a person by number", at: of("fact.by", "f2"), lines: []string{"1"}, answer: "Ngozi Brandt"},
		{name: "a person by name", at: of("fact.by", "f2"), lines: []string{"Bea Achterberg, cook"}, answer: "Bea Achterberg"},
		{name: "people by name", at: of("fact.about", "f2"), lines: []string{"Tess"}, says: []string{"Tess"}},
		{name: "a day", at: of("fact.when", "f2"), lines: []string{"10/11/2026"}, says: []string{"Tuesday 10 November 2026"}, answer: "Tue 10 Nov 2026"},
		{name: "no day", at: of("child.born", "p1"), lines: []string{"31/2/2014"}, says: []string{"There is no 31 February."}, answer: "Mon 3 Mar 2014", ends: "child.born"},
		{name: "a gap in place of an answer", at: of("child.religion", "p1"), lines: []string{"-1", "today", "at the office"}, answer: "Not known; asked on Thu 12 Nov 2026: at the office"},
		{name: "words kept with a gap", at: of("child.religion", "p1"), lines: []string{"-2", ""}, says: []string{"You had typed: None given."}, answer: "Not known, and not asked: None given"},
		{name: "an answer removed", at: of("child.religion", "p1"), lines: []string{"-", "0"}, says: []string{"0 Remove the answer", "Type a number.", "Removed. ~ undoes it."}, ends: "child.religion"},
		{name: "and back", at: of("child.religion", "p1"), lines: []string{"-0", "~"}, says: []string{"Removed. ~ undoes it.", "Undone: "}, answer: "None given"},
		{name: "no answer to remove", at: of("child.religion", "p1"), lines: []string{"-0", "-0", "-"}, says: []string{"Removed.", "Here you can choose 1, 2, 3 or 4.", "4 They preferred not to say Type a number."}},
		{name: "prose in place of an answer", at: of("impact.now", ""), says: []string{"What you write replaces the answer so far. To add to it instead, type & first, on a line of its own."}},
		{name: "prose where there is none", at: of("child.culture", "p1"), says: []string{"A dot on a line of its own ends the answer."}, not: []string{"takes the place"}},
		{name: "facts by their numbers", at: of("impact.now", ""), lines: []string{"He hides.", ".", "f1, 3 F1", ""}, answer: "He hides. (F1 and F3)"},
		{name: "prose on several lines", at: of("child.culture", "p1"), lines: []string{"Friday prayers", "with his uncle", "."}, answer: "Friday prayers\nwith his uncle"},
		{name: "help in the middle of prose", at: of("child.culture", "p1"), lines: []string{"Friday prayers", "?"}, says: []string{"ends the answer.", "A dot on a line of its own ends the answer."}},
		{name: "prose added to", at: of("impact.now", ""), lines: []string{"&", "He hides.", ".", ""}, answer: "A night in a cold, dark garage, he says (F1), sleep in lessons (F5), no coat and wet shoes (F4), homework scores halved (F6).\nHe hides. (F1, F4, F5 and F6)"},
		{name: "an ended answer without a line", at: of("child.culture", "p1"), lines: []string{"."}, says: []string{"A dot on a line of its own ends the answer."}},
	} {
		t.Run(d.name, func(t *testing.T) { t.Parallel(); d.try(t) })
	}
}

// Everything about a call takes one key, and a mistyped key never ends it.
func TestRingingByKeys(t *testing.T) {
	t.Parallel()
	const ask, first = "Have you got through?", "Who answered? Name, job and team."
	fresh := func(lines ...string) string {
		_, out, _ := run(t, &memory{ready: true}, append([]string{"1"}, lines...)...)
		return strings.Join(strings.Fields(out), " ")
	}
	for _, tt := range []struct {
		name  string
		lines []string
		says  []string
		not   []string
	}{
		{"what to hold to", nil, []string{"RING NOW", "999 Danger now", "Ask the child nothing more: what they have said is enough.", ask}, nil},
		{"no key", []string{"9"}, []string{ask, "Type 1, 2, 3, c, s or w. Just press Enter to carry on.", ask}, nil},
		{"not yet", []string{"3"}, []string{ask, "Why: "}, []string{first}},
		{"Enter", []string{""}, []string{ask, "Why: "}, []string{first}},
		{"back", []string{"<"}, []string{ask, "Why: "}, []string{first}},
		{"the script, in capitals", []string{"W"}, []string{ask, wizard.CardTitle(0), export.FirstWords, wizard.CardTitle(3), ask}, nil},
		{"a council", []string{"c", "2"}, []string{"1 Bolton (on your school card) 2 Dorset", "Which council does the child live in?", "01632 960300", ask}, nil},
		{"no council", []string{"c", ""}, []string{"Which council", ask}, []string{"01632 960300"}},
		{"no such council", []string{"c", "3"}, []string{"That is not one of the numbers.", ask}, []string{"01632 960300"}},
		{"and back from the councils", []string{"c", "<"}, []string{"Which council", ask}, nil},
		{"a date as a name", []string{"1", "20/11/2026"}, []string{first, "Is this a name? It looks like a date.", ask}, nil},
		{"a day is no time", []string{"1", "Imani Bello", "today", "11:20"}, []string{"That is not a time. Type it like 15:07", "Thursday 12 November 2026, 11:20", "Written down. Next: what they said."}, nil},
		{"a time to come", []string{"1", "-", "12:20", ""}, []string{"12:20", "is still to come. Check the time.", "Written down."}, nil},
		{"not through", []string{"2", "1", "11:30", "the duty team"}, []string{"1 999 Danger now", "Which number did you try?", "When did you try?", "999", ask}, nil},
	} {
		text := fresh(tt.lines...)
		rest := text
		for _, want := range tt.says {
			at := strings.Index(rest, want)
			if at < 0 {
				t.Errorf("%s: it does not say %q, or not in its place:\n%s", tt.name, want, text)
				break
			}
			rest = rest[at+len(want):]
		}
		for _, n := range tt.not {
			if strings.Contains(text, n) {
				t.Errorf("%s: it says %q:\n%s", tt.name, n, text)
			}
		}
	}
}
