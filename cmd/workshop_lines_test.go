package cmd

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"referral/wizard/workshop"
)

// The cards go forward and back, can be skipped, hidden and masked, and stop at the last.
func TestWorkshopCards(t *testing.T) {
	t.Parallel()
	const at = "-- TRAINING, fictional -- "
	const second, third = at + "2 of 31 -- Today", at + "3 of 31 -- Before: a short text"
	cards := func(n int) string { return strings.Repeat("\n", n) }
	speak(t, newTestEnv(t), []spoken{
		{name: "a case by its name", args: "workshop abena", in: typed("!"), out: []string{"TRAINING. Every case is fictional.", "Enter next", at + "1 of 31 -- Take care"}, not: []string{"Which case?"}},
		{name: "by its number", args: "workshop", in: typed("1", "!"), out: []string{"abena: Two buses to the clinic. Mentions ", "Which case?", at + "1 of "}},
		{name: "by a name typed", args: "workshop", in: typed("0", "99", "abenna", "abena", "!"), out: []string{"Which case?", "There is no such case. Did you mean abena?", "Which case?", at + "1 of 31"}},
		{name: "the input ends", args: "workshop", out: []string{"Which case?"}},
		{name: "forward and back", args: "workshop abena", in: typed("<", "", ">", "<", "!"), out: []string{"This is the first card.", at + "1 of 31", second, third, second}},
		{name: "minutes and lines", args: "workshop abena", in: cards(5) + "!\n", out: []string{at + "5 of 31 -- The first text", "Abena has a lot of health problems", at + "6 of 31 -- In your groups", "3 minutes from now."}},
		{name: "what is not there yet", args: "workshop abena", in: cards(6) + "!\n", out: []string{at + "7 of 31 -- Not there yet: Who", "Who saw it, heard it or was told it, and on which day"}},
		{name: "skipped", args: "workshop abena", in: cards(6) + "+\n!\n", out: []string{at + "7 of 31", at}, not: []string{at + "8 of 31"}},
		{name: "hidden", args: "workshop abena", in: typed("", "", ".", "", "!"), out: []string{third, "(hidden; Enter shows it again)", third}, not: []string{at + "5 of 31"}},
		{name: "hidden, by a letter", args: "workshop abena", in: typed("b", "b", "!"), out: []string{"(hidden;", at + "1 of 31"}},
		{name: "no key", args: "workshop abena", in: typed("q", "?", "!"), out: []string{"That key does nothing here. Enter next", "Enter next", at + "1 of 31"}},
		{name: "the last card", args: "workshop abena", in: cards(60) + "!\n", out: []string{"Then w: one pair's text (", "Now the exercises: c the call (", at + "31 of 31", "That was the last card. ! closes the session."}},
	})
}

// No line of a card is wider than the narrowest usual terminal, and the text fills that width.
func TestWorkshopLinesFit(t *testing.T) {
	t.Parallel()
	for _, c := range []string{"abena", "hester", "wren"} {
		var shown testRun
		shown.run(newTestEnv(t), strings.Repeat("\n", 60)+"!\n", "workshop", c)
		widest := 0
		for _, line := range strings.Split(shown.out.String(), "\n") {
			if strings.HasPrefix(line, "-- TRAINING") || strings.Contains(line, "Enter next") {
				continue // The headings and the keys are one line each.
			}
			if n := utf8.RuneCountInString(line); n > 78 {
				t.Errorf("%s: a line of %d letters: %q", c, n, line)
			} else {
				widest = max(widest, n)
			}
		}
		if widest < 70 {
			t.Errorf("%s: the widest line has only %d letters", c, widest)
		}
	}
}

// A swear word that is masked on the cards is also masked in the exercises.
func TestWorkshopMasks(t *testing.T) {
	t.Parallel()
	const word = "shit"
	var plain, masked testRun
	plain.run(newTestEnv(t), typed("c", "w", "=", "", "!"), "workshop", "hester")
	masked.run(newTestEnv(t), typed("m", "c", "w", "What a "+word+" day.", "=", "", "!"), "workshop", "hester")
	if !strings.Contains(plain.out.String(), word) {
		t.Errorf("the word is not in the exercises:\n%s", &plain.out)
	}
	if got := masked.out.String(); strings.Contains(got, word) || !strings.Contains(got, "s•••") {
		t.Errorf("the word is shown unmasked, or missing:\n%s", got)
	}
}

// A decision is played branch by branch and taken back, and each is asked in turn.
func TestWorkshopDecisions(t *testing.T) {
	t.Parallel()
	const first, asks, after = "Decision: Abena's mother has not been asked", "2 Send it, and say that her mother", "It goes today, and you can agree"
	const ends = "A number takes a branch, < goes back one, Enter ends the decision."
	speak(t, newTestEnv(t), []spoken{
		{name: "taken", args: "workshop abena", in: typed("d", "2", "", "", "!"), out: []string{first, asks, ends, after, "(Bolton: good practice guide for referrals; ", "1 \"She agrees to an assessment,", ends}},
		{name: "our way", args: "workshop abena", in: typed("d", "2", "1", "", "", "!"), out: []string{after, "Two answers to two questions.", workshop.AsWeWould, ends}},
		{name: "another way", args: "workshop abena", in: typed("d", "3", "1", "", "", "!"), out: []string{"(Our own practice", workshop.WeWouldLead, "Send it, and say that her mother", "Say what you wrote", ends}, not: []string{workshop.AsWeWould}},
		{name: "taken back", args: "workshop abena", in: typed("d", "2", "<", "", "", "!"), out: []string{after, "1 \"She agrees", asks, ends}},
		{name: "nothing to take back", args: "workshop abena", in: typed("d", "<", "", "", "!"), out: []string{asks, asks}},
		{name: "not a number", args: "workshop abena", in: typed("d", "9", "0", "x", "", "", "!"), out: []string{asks, "That is not one of the numbers.", asks, "That is not one of the numbers.", asks, "That is not one of the numbers."}, not: []string{after}},
		{name: "the input ends", args: "workshop abena", in: "d", out: []string{first, ends}},
	})
}

// The sum is shown whatever the answer, and a wrong answer is corrected first.
func TestWorkshopQuiz(t *testing.T) {
	t.Parallel()
	const ask, sum, right, wrong = "Enter or a number shows the sum.", "Thu 25 Mar is day 0; Tue 30 Mar is day 1.", "It is: Tue 30 Mar 2027. ", "Fri 26 Mar 2027. "
	speak(t, newTestEnv(t), []spoken{
		{name: "no answer", args: "workshop abena", in: typed("t", "", "!"), out: []string{"1 Fri 26 Mar 2027", ask, sum, right}},
		{name: "wrong", args: "workshop abena", in: typed("t", "1", "!"), out: []string{ask, wrong, sum, right}},
		{name: "right", args: "workshop abena", in: typed("t", "3", "!"), out: []string{ask, sum, right}, not: []string{wrong}},
		{name: "not a number", args: "workshop abena", in: typed("t", "4", "!"), out: []string{ask, sum, right}, not: []string{wrong}},
	})
}

// Each version of a paragraph is kept, counted and compared with the first.
func TestWorkshopRewrite(t *testing.T) {
	t.Parallel()
	const ask, text = "Type the paragraph on one line.", "Abena, 6, could not climb the stairs on Tuesday 10 November, so Mrs Pell sat with her."
	abena, _ := workshop.Find("abena")
	first := len(abena.WeakFindings()) // The number depends on the rules.
	firstHad := fmt.Sprintf("The first text had %d.", first)
	speak(t, newTestEnv(t), []spoken{
		{name: "rewritten", args: "workshop abena", in: typed("w", text, "=", "", "!"),
			out: []string{"One pair's text.", "What the school knows:", "School inhaler record", fmt.Sprintf("Version 0: %d comments. %s", first, firstHad), ask, "Which of the eight are there?", "Version 1: ", firstHad, "Before: Abena has a lot", "Now: " + text, ask, "-- TRAINING, fictional -- 1 of 31"}},
		{name: "the room, then the rule", args: "workshop abena", in: typed("w", text, "1 8", "", "!"),
			out: []string{"Which of the eight are there?", "1 Who and when: the room: there; a rule: ", "2 Own words: the room: not there yet; a rule: ", "the room decides."}},
		{name: "what is found in it", args: "workshop abena", in: typed("w", "She has a chaotic lifestyle.", "", "!"), out: []string{"“chaotic lifestyle”: What did you see", "Version 1: 1 comment. " + firstHad}},
		{name: "gone back", args: "workshop abena", in: typed("w", text, "u 0", "u 9", "u x", "", "!"), out: []string{"Version 1: ", fmt.Sprintf("Version 2: %d comments.", first), "There is no such version.", "There is no such version.", ask}},
		{name: "the input ends", args: "workshop abena", in: "w", out: []string{ask}},
	})
}

func TestWorkshopWalk(t *testing.T) {
	t.Parallel()
	const stop = "-- TRAINING, fictional -- stop "
	speak(t, newTestEnv(t), []spoken{
		{name: "to and fro", args: "workshop abena", in: typed("k", "", "<", "x", "!"), out: []string{"The walk-through. The case mentions: ", "It is fine to leave.", stop + "1 of ", "Enter next, < back, x returns to the cards.", stop + "2 of ", stop + "1 of ", "-- TRAINING, fictional -- 1 of 31"}},
		{name: "to its end", args: "workshop abena", in: typed("k") + strings.Repeat("\n", 40) + "!\n", out: []string{stop + "1 of ", "-- TRAINING, fictional -- 2 of 31"}},
	})
}

func TestWorkshopPapers(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	own := put(t, filepath.Join(t.TempDir(), "mine.toml"), []byte("id = \"mine\"\ntitle = \"Mine\"\n"))
	pattern, _ := workshop.File("wren")
	good := put(t, filepath.Join(t.TempDir(), "wren.toml"), pattern)
	small := put(t, filepath.Join(t.TempDir(), "small.toml"), []byte("title = \"T\"\nmentions = [\"cold\"]\ncase = \"Bo is 6.\"\n[weak]\ntext = \"Wet shoes.\"\n"))
	const one = "--reveal, --key, --cards and --better are four papers; ask for one at a time"
	speak(t, env, []spoken{
		{name: "for participants", args: "workshop handout abena", out: []string{"Abena has a lot of health problems"}, not: []string{"# Key"}},
		{name: "the key", args: "workshop handout abena --key", out: []string{"Minutes "}},
		{name: "slides", args: "workshop handout abena --reveal", out: []string{"Take care"}},
		{name: "cards", args: "workshop handout abena --cards", out: []string{"caller"}},
		{name: "the better text", args: "workshop handout abena --better", out: []string{"A second opinion"}},
		{name: "a paper that the case has not got", args: "workshop handout " + small + " --better", status: StatusUsage, err: []string{"this case has no text or call for that paper"}},
		{name: "two at once", args: "workshop handout abena --cards --key", status: StatusUsage, err: []string{one}},
		{name: "all three", args: "workshop handout abena --cards --key --reveal", status: StatusUsage, err: []string{one}},
		{name: "a format there is none of", args: "workshop handout abena --format json", status: StatusUsage, err: []string{"there is no such format; choose from: "}},
		{name: "no such case", args: "workshop handout abenna", status: StatusUsage, err: []string{"there is no such case; did you mean abena?"}},
		{name: "nothing like it", args: "workshop handout Zebedee", status: StatusUsage, err: []string{"there is no such case; referral workshop list"}, not: []string{"Zebedee", "perhaps"}},
		{name: "no case", args: "workshop handout", status: StatusUsage, err: []string{"handout needs the name of a case"}},
		{name: "the plan", args: "workshop plan", out: []string{"Fifty minutes, minute by minute", "With the walk-through"}},
		{name: "the list", args: "workshop list", out: []string{"abena Two buses to the clinic 6, primary: an illness not treated mentions: a child's serious asthma; ", "wren ", "Shown only when its name is typed: "}},
		{name: "a pattern", args: "workshop check --example wren", out: []string{`id = "wren"`}},
		{name: "a pattern of none", args: "workshop check --example wrem", status: StatusUsage, err: []string{"did you mean wren?"}},
		{name: "a case of one's own", args: "workshop check " + good, out: []string{"This case can be shown. The program cannot tell whether a family is invented"}},
		{name: "and it is shown", args: "workshop " + good, in: typed("!"), out: []string{"1 of ", "Take care"}},
		{name: "a case with things to change", args: "workshop check " + own, status: StatusFailed, out: []string{"case"}, err: []string{"to change before it can be shown"}},
		{name: "and it is not shown", args: "workshop " + own, status: StatusFailed, err: []string{"referral workshop check shows what"}},
	})
}

// A text is shown by itself, from a file or pasted in, without a case.
func TestWorkshopText(t *testing.T) {
	t.Parallel()
	const words, care = "A published text about a boy.", "published, invented, or made anonymous"
	file := put(t, filepath.Join(t.TempDir(), "text.txt"), []byte(words))
	long := put(t, filepath.Join(t.TempDir(), "long.txt"), []byte(strings.Repeat(words+"\n", 4000)))
	const at, asks = "-- TRAINING -- ", "What could a worker do with this text before 15:00 today?"
	speak(t, newTestEnv(t), []spoken{
		{name: "from a file", args: "workshop text " + file, in: strings.Repeat("\n", 40) + "!\n", out: []string{care, words, asks, "Which of the eight are there?"}, not: []string{"fictional", "Kester"}},
		{name: "by its flag", args: "workshop --text " + file, in: "\n\n!\n", out: []string{care, at + "3 of 10", words}},
		{name: "long", args: "workshop text " + long, in: "\n\n!\n", out: []string{words}},
		{name: "pasted", args: "workshop text", in: typed(words, ".", "", "", "!"), out: []string{"A full stop alone on a line ends it", care, words}},
		{name: "pasted, with a number", args: "workshop text", in: typed("Ring 01204 331500.", ".", "!"), out: []string{"a phone number that could be real", "Take care"}},
		{name: "nothing pasted", args: "workshop text", in: typed(".", words, ".", "", "", "!"), out: []string{"there is no text to show yet", "Please paste it again", words}},
		{name: "closed", args: "workshop text", in: typed(words, "!"), not: []string{"Take care"}},
		{name: "no call", args: "workshop text " + file, in: typed("c", "!"), out: []string{"This session has no call."}},
		{name: "with a case", args: "workshop kester --text " + file, status: StatusUsage, err: []string{"leave the name out"}},
		{name: "a record", args: "workshop text " + recordFile(t, "rowan"), status: StatusUsage, err: []string{"could be a record"}, not: []string{"Rowan"}},
	})
}

// One person practises line by line, and stops when they like.
func TestWorkshopPractise(t *testing.T) {
	t.Parallel()
	const first, hard = "text 1 of 5", "text 5 of 5"
	speak(t, newTestEnv(t), []spoken{
		{name: "to the end", args: "workshop practise", in: strings.Repeat("\n", 20), out: []string{"Every child in them is invented", first, "Which of the eight are missing?", "missing, but not marked", "One way to write it:", hard, "Nothing was kept", "999"}},
		{name: "answered", args: "workshop practise", in: typed("", "1 2", "He is always hungry.", "!"), out: []string{first, "1 Who and when: missing, as you said", "“always”"}, not: []string{"text 2"}},
		{name: "ended", args: "workshop practise", in: typed("!"), out: []string{"! ends at any time."}, not: []string{first}},
	})
}

// Both cards of the call are shown one after the other, and then the screen that was there before.
func TestWorkshopCallCards(t *testing.T) {
	t.Parallel()
	s, _ := workshop.Find("abena")
	caller, door := s.Pair()
	one := func(words string) string { return strings.Join(strings.Fields(words), " ") }
	speak(t, newTestEnv(t), []spoken{{name: "cards", args: "workshop abena", in: typed("c", "!"), out: []string{
		"The caller's card", one(caller.You), one(caller.Basics), one("1 " + caller.Lines[0]),
		"The front-door card", one(door.Opens), one(door.First), one(door.Always[0]), one(door.Here[0]), one(workshop.AtTheEnd + " " + door.Outcome), one(door.Closes), "1 of 31",
	}}})
}

// Text is wrapped at 78 cells, and a continued row is indented to the words of its line.
func TestWorkshopWraps(t *testing.T) {
	t.Parallel()
	var got testRun
	v := &workshopLines{env: &Env{Out: &got.out}}
	for text, want := range map[string]string{
		strings.Repeat("a", 40) + " " + strings.Repeat("b", 37):        strings.Repeat("a", 40) + " " + strings.Repeat("b", 37),
		strings.Repeat("a", 40) + " " + strings.Repeat("b", 38):        strings.Repeat("a", 40) + "\n  " + strings.Repeat("b", 38),
		"  " + strings.Repeat("a", 40) + " " + strings.Repeat("b", 36): "  " + strings.Repeat("a", 40) + "\n    " + strings.Repeat("b", 36),
		"one   two\n\n  three": "one two\n\n  three",
		strings.Repeat("é", 40) + " " + strings.Repeat("é", 37) + " next": strings.Repeat("é", 40) + " " + strings.Repeat("é", 37) + "\n  next",
	} {
		got.out.Reset()
		if v.say(text); got.out.String() != want+"\n" {
			t.Errorf("got\n%s\nwant\n%s", &got.out, want)
		}
	}
}
