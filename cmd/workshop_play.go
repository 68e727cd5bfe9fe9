package cmd

import (
	"strconv"
	"strings"

	"referral/checklist"
	"referral/wizard"
	"referral/wizard/workshop"
)

// rewrite takes version after version of a paragraph and shows what is still found in it.
func (v *workshopLines) rewrite() error {
	r := workshop.NewRewrite(v.s.Weak.Text)
	v.say("\nOne pair's text.")
	if len(v.s.Facts) > 0 {
		v.say("What the school knows:")
	}
	for _, f := range v.s.Facts {
		v.say("  " + v.shown(f))
	}
	v.versionLine(r, 0)
	for {
		v.say("Type the paragraph on one line. Or type = for before and after, the numbers of the eight that the room finds, u and a number to go back to a version, or just press Enter for the cards.")
		line, err := v.read()
		if err != nil {
			return err
		}
		number, undo := strings.CutPrefix(line, "u ")
		switch {
		case line == "":
			return nil
		case line == "=":
			v.sayf("Before:\n  %s\nNow:\n  %s", v.shown(r.Before().Text), v.shown(r.Now().Text))
		case undo:
			n, err := strconv.Atoi(strings.TrimSpace(number))
			if err != nil || r.Restore(n) != nil {
				v.say("There is no such version.")
				continue
			}
			v.versionLine(r, len(r.Versions())-1)
		default:
			if numbers, ok := workshop.Numbers(line); ok {
				v.eight(r.Now().Text, numbers)
				continue
			}
			r.Type(line)
			r.Keep()
			v.found(r.Now())
			v.versionLine(r, len(r.Versions())-1)
		}
	}
}

func (v *workshopLines) found(now workshop.Version) {
	for _, f := range now.Findings {
		v.sayf("  “%s”: %s", v.shown(f.Text), f.Ask)
	}
	if strings.TrimSpace(now.Text) != "" {
		v.askEight()
	}
}

func (v *workshopLines) versionLine(r *workshop.Rewrite, n int) {
	if strings.TrimSpace(r.Now().Text) == "" {
		v.sayf("Version %d is an empty page.", n)
		return
	}
	v.sayf("Version %d: %s The first text had %d.", n, wizard.Comments(len(r.Now().Findings)), len(r.Before().Findings))
}

// decide plays the decisions of the case; any branch can be taken back.
func (v *workshopLines) decide() error {
	for i := range v.s.Decisions {
		d := &v.s.Decisions[i]
		v.say("\nDecision: " + d.Title)
		play := workshop.NewPlay(d)
		for {
			step, ok := play.Now()
			if ok {
				v.say(step.Text)
				for j, o := range step.Options {
					v.sayf("  %d  %s", j+1, o.Label)
				}
			}
			v.say("A number takes a branch, < goes back one, Enter ends the decision.")
			line, err := v.read()
			if err != nil {
				return err
			}
			if line == "" {
				break
			}
			if line == "<" {
				play.Back()
				continue
			}
			n, err := strconv.Atoi(line)
			if o, taken := play.Take(n - 1); err == nil && taken {
				v.sayf("  %s\n  (%s)", o.Follows, workshop.Sources(o.Source))
				for _, line := range play.WeWould() {
					v.say("  " + line)
				}
			} else {
				v.say("That is not one of the numbers.")
			}
		}
	}
	return nil
}

// time asks the quizzes of the case and shows the sums.
func (v *workshopLines) time() error {
	for _, q := range v.s.Quizzes {
		v.say("\n" + q.Title + "\n" + q.Ask)
		for i, c := range q.Choices {
			v.sayf("  %d  %s", i+1, c.Text())
		}
		v.say("Enter or a number shows the sum.")
		line, err := v.read()
		if err != nil {
			return err
		}
		a, err := q.Answer()
		if err != nil {
			return err
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= len(q.Choices) && n-1 != a.Choice {
			v.sayf("  %s %s", q.Choices[n-1].Sentence(), q.Choices[n-1].Say)
		}
		for _, s := range a.Sum {
			v.say("  " + s)
		}
		v.sayf("  It is: %s %s", q.Choices[a.Choice].Sentence(), q.Choices[a.Choice].Say)
	}
	return nil
}

// walk shows the stops of the walk-through. The notes for them are on the trainer's key.
func (v *workshopLines) walk() error {
	w, err := workshop.NewWalk(v.env.guide(), v.env.Now)
	if err != nil {
		return err
	}
	v.sayf("\nThe walk-through. The case mentions: %s. It is fine to leave.", strings.Join(workshop.WalkMentions(), "; "))
	for {
		at, of := w.Number()
		step := w.Flow.Now()
		v.sayf("\n-- TRAINING, fictional -- stop %d of %d -- %s\n%s", at, of, w.Flow.Place(), w.Flow.Title(step))
		if step.Question != nil {
			v.say("  " + v.shown(checklist.Describe(w.Flow.Record(), v.env.guide(), step.Ref)))
		}
		v.say("Enter next, < back, x returns to the cards.")
		line, err := v.read()
		if err != nil {
			return err
		}
		switch {
		case line == "x":
			return nil
		case line == "<":
			w.Back()
		case !w.Next():
			return nil
		}
	}
}
