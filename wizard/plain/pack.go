package plain

import (
	"errors"
	"strconv"
	"strings"
	"time"

	"referral/checklist"
	"referral/export"
	"referral/wizard"
)

// packed is the state of the copied boxes.
type packed struct {
	held  string           // held is what was last put on the clipboard, until it is cleared.
	since time.Time        // since is when the first box was copied.
	done  wizard.PackTicks // done are the boxes copied or ticked off.
}

// context returns what the record's papers are composed from.
func (v *interview) context() export.Context {
	if v.o.Context != nil {
		return v.o.Context()
	}
	return export.Context{R: v.f.Record(), Guide: v.f.Guide(), Now: v.f.Today()}
}

// pack goes through the boxes of the council's form, one at a time.
func (v *interview) pack() error {
	c := v.context()
	boxes := export.Boxes(c)
	rows := wizard.PackRows(boxes)
	v.showPack(c, boxes, rows)
	if len(rows) == 0 {
		return nil
	}
	defer v.clearClipboard()
	if err := v.packRows(rows, len(boxes)); err != nil {
		return err
	}
	if also := export.AlsoAsks(c.Local().Form, 0); also != "" {
		v.say("\n" + also)
	}
	if len(v.packed.done) == 0 {
		return nil
	}
	return v.askSheetsSent()
}

// showPack says whose form it is, and what goes with it.
func (v *interview) showPack(c export.Context, boxes []export.Box, rows []wizard.PackRow) {
	local := c.Local()
	v.say("\n" + wizard.WordsPackTitle)
	if len(rows) == 0 {
		v.say(wizard.WordsPackNone)
		return
	}
	v.say(wizard.PackForm(c))
	if whose := export.WhoseForm(c); whose != "" {
		v.say(whose)
	}
	if known := export.FormWords(local.Form, boxes); known != "" {
		v.say(known)
	}
	if !local.TakesForm() {
		v.say(wizard.WordsPackByPhone)
	}
	if separate := wizard.PackSeparateSheets(c); separate != "" {
		v.say(wizard.WordsPackSeparate + separate + ".")
	}
	v.sayClock(c)
	if v.o.Clipboard != nil {
		v.say(wizard.WordsClipHistory)
	}
	left, empty := v.rowsLeft(rows)
	v.sayf("%d to paste, and %d without text. r lists those left to do.", len(left), len(empty))
}

// packRows shows one row after another until the writer has had enough.
func (v *interview) packRows(rows []wizard.PackRow, boxes int) error {
	shown := -1
	for at := max(0, v.packed.done.Next(rows, -1)); ; {
		got, err := v.ask(prompt{help: v.packHelp, show: func() {
			if shown != at {
				v.showRow(rows[at], boxes)
				shown = at
			}
			v.say(v.packKeys(rows[at]))
		}})
		switch {
		case errors.Is(err, errBack):
			if at == 0 {
				return nil
			}
			at--
			continue
		case err != nil:
			return err
		}
		to, done, err := v.packKey(rows, at, strings.ToLower(got.text))
		if err != nil {
			return err
		}
		if done {
			return nil
		}
		if to != at {
			at, shown = to, -1
		}
	}
}

// packKey does what a key asks for, and returns the next row. done is true if the writer wants to stop.
func (v *interview) packKey(rows []wizard.PackRow, at int, key string) (to int, done bool, err error) {
	n, notNumber := strconv.Atoi(key)
	switch {
	case key == "c":
		return at, false, v.copyRow(rows[at])
	case key == "d":
		v.tick(rows[at])
		to, done = v.following(rows, at)
		return to, done, nil
	case key == "":
		to, done = v.following(rows, at)
		return to, done, nil
	case key == "r":
		v.remaining(rows)
	case key == "t":
		v.showText(rows[at])
	case key == "x":
		return at, true, nil
	case notNumber == nil:
		for i, r := range rows {
			if r.N == n {
				return i, false, nil
			}
		}
		v.say("There is no box with that number.")
	default:
		v.say("That is not one of the keys. ? shows them.")
	}
	return at, false, nil
}

// following returns the row after this one, or the end.
func (v *interview) following(rows []wizard.PackRow, at int) (to int, done bool) {
	if at+1 < len(rows) {
		return at + 1, false
	}
	v.say("That was the last box.")
	v.remaining(rows)
	return at, true
}

// showRow says where a row goes, how long it is and what it says.
func (v *interview) showRow(r wizard.PackRow, boxes int) {
	v.say("\n" + r.Place(boxes))
	if why := r.NoText(); why != "" {
		v.say(why)
		return
	}
	v.say(r.Length())
	switch {
	case v.packed.done.Has(r):
		v.say("You have done this one.")
	case v.packed.done.Changed(r):
		v.say("It has " + wizard.WordsPackChanged + ".")
	}
	v.showText(r)
}

func (v *interview) showText(r wizard.PackRow) {
	v.say("  " + strings.ReplaceAll(r.Text, "\n", "\n  "))
}

func (v *interview) packKeys(r wizard.PackRow) string {
	if r.Text == "" {
		return "Press Enter for the next box, or x to stop."
	}
	return "Type c to copy it, or d when it is on the form. Press Enter for the next box, or x to stop."
}

func (v *interview) packHelp() {
	v.say(`  Enter  the next box
  <      the box before
  c      copies the text
  d      ticks the box off, and moves on to the next
  t      reads the text again
  r      lists the boxes left to do
  x      stops, and clears the clipboard
  A number goes to that box.`)
}

// copyRow puts the text of a row on the clipboard.
func (v *interview) copyRow(r wizard.PackRow) error {
	if stop, err := v.stopsAtName(r.Text); stop || err != nil {
		return err
	}
	switch {
	case r.Text == "":
		v.say(r.NoText())
		return nil
	case v.o.Clipboard == nil || v.o.Clipboard.Write(r.Text) != nil:
		v.say(wizard.WordsClipNone)
		return nil
	}
	v.packed.held = r.Text
	if v.packed.since.IsZero() {
		v.packed.since = v.f.Today()
	}
	v.tick(r)
	v.say("Copied to this computer's clipboard. " + wizard.WordsClipCheck)
	if c := v.context(); c.Local().Form.SessionMinutes > 0 {
		v.sayClock(c)
	}
	return nil
}

// sayClock says how long the form has been open.
func (v *interview) sayClock(c export.Context) {
	words, _ := wizard.PackClock(c, v.packed.since, v.f.Today())
	v.say(words)
}

// tick records that a row is on the form, with its current words.
func (v *interview) tick(r wizard.PackRow) {
	if v.packed.done == nil {
		v.packed.done = wizard.PackTicks{}
	}
	v.packed.done[r.Key] = r.Text
}

// rowsLeft returns the boxes still to be pasted, and those without text.
func (v *interview) rowsLeft(rows []wizard.PackRow) (left, empty []string) {
	for _, r := range rows {
		switch {
		case v.packed.done.Has(r):
		case r.Text != "":
			left = append(left, r.Name())
		default:
			empty = append(empty, r.Name()+": "+r.Note())
		}
	}
	return left, empty
}

// remaining names them, one per line, so that a listener can go from one to the next.
func (v *interview) remaining(rows []wizard.PackRow) {
	left, empty := v.rowsLeft(rows)
	if len(left) == 0 {
		v.say("Every box that has text is done.")
	} else {
		v.sayf("%d to paste:\n  %s", len(left), strings.Join(left, "\n  "))
	}
	if len(empty) > 0 {
		v.sayf("%d without text:\n  %s", len(empty), strings.Join(empty, "\n  "))
	}
}

// askSheetsSent asks whether the separate sheets have gone too: page one tells visitors that there are some.
func (v *interview) askSheetsSent() error {
	if !v.f.AsksSheetsSent() {
		return nil
	}
	for {
		key, err := v.askKey(wizard.WordsSheetsSent + "  1 yes   2 not yet. " + wizard.WordsGoOn)
		switch {
		case errors.Is(err, errBack):
			return nil
		case err != nil:
			return err
		}
		choice, ok := map[string]string{"1": string(checklist.Yes), "2": string(checklist.No)}[key]
		switch {
		case ok:
			v.fits(v.f.AnswerTo(wizard.SheetsSent, checklist.Value{Choice: choice}))
			return nil
		case key == "":
			return nil
		}
		v.say("Type 1 or 2.")
	}
}

// clearClipboard empties the clipboard if it still holds a box.
func (v *interview) clearClipboard() {
	if v.packed.held == "" || v.o.Clipboard == nil {
		return
	}
	v.say(wizard.ClearClipboard(v.o.Clipboard, v.packed.held))
	v.packed.held = ""
}
