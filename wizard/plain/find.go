package plain

import (
	"strconv"

	"referral/wizard"
)

// mostFound is the most questions read out. A longer list would not be listened
// to.
const mostFound = 9

// find asks for a word, and goes to a question that contains it.
func (v *interview) find() (move, error) {
	words, err := v.askKey("Which word? It can be in a question, an answer or a name. Just press Enter to stay here.")
	if err != nil || words == "" {
		return stay, err
	}
	return v.findWords(words)
}

func (v *interview) findWords(words string) (move, error) {
	found := v.f.Find(words)
	if len(found) == 0 {
		hidden := v.f.FindHidden(words)
		if len(hidden) == 0 {
			v.say("No question or answer has that word.")
		}
		for _, h := range hidden[:min(len(hidden), 3)] {
			v.say(h.Says())
		}
		return stay, nil
	}
	shown := found[:min(len(found), mostFound)]
	for i, l := range shown {
		v.sayf("  %d  %s: %s", i+1, l.Label, short(l.Shown()))
	}
	ask := "Which question? Just press Enter to stay here."
	if more := len(found) - len(shown); more > 0 {
		ask = "And " + strconv.Itoa(more) + " more: a longer word finds fewer. " + ask
	}
	n, err := v.number(ask, len(shown))
	if n == 0 {
		return stay, err
	}
	v.picked = nil
	v.f.Jump(shown[n-1].Step.Ref)
	return moved, nil
}

// part takes a number from 1 to most, or words to look for.
func (v *interview) part(most int) (n int, words string, err error) {
	line, err := v.askKey("Which part? Type a word instead to find a question. Just press Enter to stay here.")
	if err != nil || line == "" {
		return 0, "", err
	}
	n, err = strconv.Atoi(line)
	if err != nil {
		return 0, line, nil
	}
	if n < 1 || n > most {
		v.say("That is not one of the numbers.")
		return 0, "", nil
	}
	return n, "", nil
}

// undo undoes the last change, and names it.
func (v *interview) undo() move {
	said, ok := wizard.TakenBack(v.f)
	if !ok {
		v.say(wizard.WordsNoUndo)
		return stay
	}
	v.say(said + " ~~ brings it back.")
	return moved
}

// redo redoes the change last undone.
func (v *interview) redo() move {
	said, ok := wizard.BroughtBack(v.f)
	if !ok {
		v.say(wizard.WordsNoRedo)
		return stay
	}
	v.say(said)
	return moved
}
