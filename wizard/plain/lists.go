package plain

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"referral/checklist"
	"referral/wizard"
)

// list shows the entries of a list and asks what to do with them.
func (v *interview) list(s wizard.Step) (move, error) {
	ids := v.f.Entries()
	got, m, done, err := v.main(s, prompt{show: func() { v.showList(s, ids) }, keep: wizard.BegunAt(s.Ref)})
	switch {
	case done:
		return m, err
	case got.literal && s.Question.Quick != "":
		return v.quick(s.Question, got.text)
	}
	return v.entryCommand(s.Question, ids, got.text)
}

func (v *interview) showList(s wizard.Step, ids []string) {
	q := s.Question
	v.say("\n" + v.f.Title(s))
	if help := v.f.Help(s); help != "" {
		v.say("  " + help)
	}
	if v.listed != s.Ref {
		v.say("  " + wizard.WordsWhy + ": " + q.Why)
		v.say("  " + wizard.WordsGood + ": " + q.Good)
		v.listed = s.Ref
	}
	for i, id := range ids {
		v.sayf("  %d  %s", i+1, v.f.EntryLine(q, id))
	}
	if value := v.f.Value(); value.Answered() {
		v.say("  " + wizard.WordsNow + ": " + checklist.DescribeValue(v.f.Record(), q, value))
	}
	v.say(listWords(q, len(ids)))
}

func listWords(q *checklist.Question, n int) string {
	quick := ""
	if e := q.Quick; e != "" {
		quick = "or write it in one line, such as " + e + "; \"none known to us\" is an answer too"
	}
	words := "Type a to add"
	if q.Kind == checklist.RouteList {
		if n == 0 {
			return wizard.WordsGoOn
		}
		return "Type a number to fill one in. x and a number removes it, u or d and a number moves it. Just press Enter to carry on."
	}
	if wizard.HoldsChildren(q) {
		words += ", c to add another child to this referral, b to add an unborn baby"
	}
	if quick != "" {
		words += ", " + quick
	}
	if n > 0 {
		words += ". A number changes one, x and a number removes it, u or d and a number moves it"
	}
	return words + ". " + wizard.WordsGoOn
}

// entryVerb matches what removes or moves an entry: "x 2" or "u3".
var entryVerb = regexp.MustCompile(`^([xud]) ?(\d+)$`)

const wordsNoEntry = "There is no entry with that number."

// entryCommand adds, changes, removes or moves an entry.
func (v *interview) entryCommand(q *checklist.Question, ids []string, line string) (move, error) {
	verb, rest, _ := strings.Cut(line, " ")
	if n, err := strconv.Atoi(line); err == nil {
		if n < 1 || n > len(ids) {
			v.say(wordsNoEntry)
			return stay, nil
		}
		v.f.Edit(q.ID, ids[n-1])
		return moved, nil
	}
	if m := entryVerb.FindStringSubmatch(line); m != nil {
		verb, rest = m[1], m[2]
	}
	n, err := strconv.Atoi(strings.TrimSpace(rest))
	numbered := err == nil && n >= 1 && n <= len(ids)
	switch {
	case entryVerb.MatchString(line) && !numbered:
		v.say(wordsNoEntry)
		return stay, nil
	case line == "a" && q.Kind != checklist.RouteList:
		v.f.Add(q.ID)
		return moved, nil
	case line == "c" && wizard.HoldsChildren(q):
		v.f.AddChild()
		v.section = v.f.Now().Section.ID
		return moved, nil
	case line == "b" && wizard.HoldsChildren(q):
		v.f.AddBaby()
		v.section = v.f.Now().Section.ID
		return moved, nil
	case verb == "x" && numbered:
		v.removeEntry(ids[n-1])
		return stay, nil
	case verb == "u" && numbered:
		v.moveEntry(ids, n-1, -1)
		return stay, nil
	case verb == "d" && numbered:
		v.moveEntry(ids, n-1, 1)
		return stay, nil
	case len(line) == 1 || q.Quick == "":
		v.say("That is not one of the keys. ? shows them.")
		return stay, nil
	}
	return v.quick(q, line)
}

func (v *interview) removeEntry(id string) {
	if !v.f.Remove(id) {
		v.say(wizard.WordsNotRemoved)
		return
	}
	v.say("Removed. ~ undoes it.")
}

// moveEntry moves an entry past its neighbour in this list.
func (v *interview) moveEntry(ids []string, i, by int) {
	if to := i + by; to < 0 || to >= len(ids) || !v.f.MovePast(ids[i], ids[to]) {
		v.say("It cannot move any further.")
	}
}

// quick adds an entry written on one line. If the line answers the whole list, such as "none known to us", the list is
// finished.
func (v *interview) quick(q *checklist.Question, line string) (move, error) {
	if q.Kind == checklist.PeopleList {
		if doubt := v.f.DoubtPerson(line); doubt != "" {
			v.say("  " + doubt)
			return stay, nil
		}
		if same, err := v.listedAlready(line); same || err != nil {
			return stay, err
		}
	}
	var id string
	switch q.Kind {
	case checklist.PeopleList:
		id = v.f.QuickPerson(q.ID, line)
	case checklist.FactList:
		id = v.f.QuickFact(line)
	case checklist.EventList:
		id = v.f.QuickEvent(q.ID, line)
	}
	if id == "" {
		v.say("  Kept as the answer: " + checklist.DescribeValue(v.f.Record(), q, v.f.Value()))
		return next, nil
	}
	if v.f.ReferSure(q.ID, id) {
		v.say("  " + wizard.WordsReferAdded)
		return stay, nil
	}
	v.say("  Added: " + v.f.EntryLine(q, id))
	if ask := v.f.QuickAsk(id); ask != "" {
		v.say("  " + ask)
	}
	if ask := v.f.ToConfirm(id); ask != "" {
		v.say("  " + ask)
	}
	return stay, v.askRefer(q, id)
}

// listedAlready asks about a name that is on the list already, and reports whether it is the same person.
func (v *interview) listedAlready(line string) (bool, error) {
	ask := v.f.ListedAlready(line)
	for ask != "" {
		key, err := v.askKey(ask + "  1 " + wizard.WordsSomeoneElse + ".  2 " + wizard.WordsSamePerson + ".")
		switch {
		case errors.Is(err, errBack), key == "2", key == "":
			return true, nil
		case err != nil:
			return false, err
		case key == "1":
			return false, nil
		}
	}
	return false, nil
}

// askRefer asks whether someone just added is a child to refer, if their line leaves that open.
func (v *interview) askRefer(q *checklist.Question, id string) error {
	ask := v.f.ReferAsk(q.ID, id)
	if ask == "" {
		return nil
	}
	for {
		key, err := v.askKey(ask + "  1 " + wizard.WordsReferYes + ".  2 " + wizard.WordsReferNo + ".")
		switch {
		case errors.Is(err, errBack):
			return nil
		case err != nil:
			return err
		case key == "1":
			if v.f.ReferChild(id) != "" {
				v.say("  " + wizard.WordsReferAdded)
			}
			return nil
		case key == "2", key == "":
			return nil
		}
		v.say("Type 1 or 2.")
	}
}
