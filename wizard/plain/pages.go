package plain

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/finding"
	"referral/checklist/review"
	"referral/checklist/source"
	"referral/export"
	"referral/wizard"
)

// showComments shows what a reader would ask about the answer just written. The writer can leave any of it unchanged.
func (v *interview) showComments(s wizard.Step) (move, error) {
	for {
		fs := v.f.FindingsOf(s.Ref)
		if v.f.Quiet() || len(fs) == 0 {
			return next, nil
		}
		got, err := v.ask(prompt{show: func() {
			head, help := wizard.CommentsToSee(len(fs))
			v.say(head + " " + help)
			for i, f := range fs {
				v.finding(i+1, f)
			}
			v.say("Press Enter to carry on. Type w to write the answer again, k and a number to leave it as it is, m and a number for help to say more, s and a number to see where it comes from.")
		}})
		line := got.text
		switch {
		case err != nil:
			return stay, err
		case line == "":
			return next, nil
		case line == "w":
			return stay, nil
		}
		n, err := strconv.Atoi(strings.TrimSpace(line[1:]))
		if err != nil || n < 1 || n > len(fs) {
			v.say("That is not one of the keys.")
			continue
		}
		switch x := fs[n-1]; line[0] {
		case 'k':
			v.f.Keep(review.KeptOf(x))
			v.say(wizard.WordsLeft + ". It is at the end of the list under \"Things to avoid\", and you can bring it back from there.")
		case 'm':
			if err := v.coach(x); err != nil && !errors.Is(err, errBack) {
				return stay, err
			}
		case 's':
			for _, id := range x.Source {
				if src, ok := source.Get(id); ok {
					v.say("  " + src.Title)
				}
			}
		default:
			v.say("That is not one of the keys.")
		}
	}
}

func (v *interview) finding(n int, f finding.Finding) {
	head := f.Ask
	if f.Text != "" {
		head = "\"" + f.Text + "\": " + f.Ask
	}
	v.sayf("  %d  %s", n, head)
	v.say("     " + f.Why + " (" + wizard.SeverityWords(f.Severity) + "; why and source: referral explain " + f.Rule + ")")
}

func (v *interview) page(p wizard.Page) (move, error) {
	switch p {
	case wizard.PageReview:
		return v.review()
	case wizard.PageCheck:
		return v.check()
	}
	return v.after()
}

// review lists the comments to look at first, and all of them when asked; a number goes to a comment's place.
func (v *interview) review() (move, error) {
	cs, kept := v.f.CommentList(), v.f.Record().Kept
	if v.all {
		cs = cs.All(v.f)
	}
	fs := cs.Open
	got, m, done, err := v.main(v.f.Now(), prompt{show: func() { v.showReview(cs, kept) }})
	if done {
		return m, err
	}
	line := got.text
	switch line {
	case "r":
		v.readers()
		return stay, nil
	case "t":
		v.timeline()
		return stay, nil
	case "a":
		v.all = !cs.Waiting
		return stay, nil
	}
	n, err := strconv.Atoi(strings.TrimSpace(strings.TrimLeft(line, "ku")))
	unkeep := strings.HasPrefix(line, "u")
	if err != nil || n < 1 || !unkeep && n > len(fs) || unkeep && n > len(kept) {
		v.say("That is not one of the numbers.")
		return stay, nil
	}
	switch {
	case unkeep:
		v.f.Unkeep(kept[n-1])
		return stay, nil
	case strings.HasPrefix(line, "k"):
		v.f.Keep(review.KeptOf(fs[n-1]))
		return stay, nil
	}
	if !v.f.JumpTo(fs[n-1].At) {
		v.say(wizard.WordsInList)
		return stay, nil
	}
	return moved, nil
}

func (v *interview) showReview(cs wizard.CommentList, kept []checklist.Kept) {
	head, help := cs.Head()
	v.say("\n" + head + " " + help)
	for i, f := range cs.Open {
		v.say("     " + v.where(f))
		v.finding(i+1, f)
	}
	if more := cs.More(); more != "" {
		v.say(more + " Type a to see them all.")
	}
	if len(kept) > 0 {
		v.say(wizard.WordsLeft + ":")
	}
	for i, k := range kept {
		at := finding.Place{Question: k.At.Question, Person: k.At.Person, Fact: k.At.Fact}
		v.sayf("  %d  %s: %s", i+1, v.where(finding.Finding{At: &at}), short(k.Text))
	}
	v.say("Type a number to go to it, k and a number to leave it as it is, u and a number to bring it back. Type r for what four readers would ask, t for the timeline. Just press Enter to carry on.")
}

// where says which question a finding is on.
func (v *interview) where(f finding.Finding) string {
	q, ok := v.f.Guide().Question(f.At.Question)
	if !ok {
		return ""
	}
	return q.Section.Title + ", " + v.f.PlaceName(*f.At)
}

// check shows every answer with a number to change it, and exports. The list is not printed again below what a key has
// printed, which would scroll away unread.
func (v *interview) check() (move, error) {
	lines := v.showAnswers()
	defer v.clearClipboard()
	for {
		got, m, done, err := v.main(v.f.Now(), prompt{show: v.checkKeys})
		if done {
			return m, err
		}
		letter, sheet, _ := strings.Cut(got.text, " ")
		format, writes := formatFor(letter)
		n, err := strconv.Atoi(got.text)
		switch {
		case got.text == "p":
			v.readOut("main")
		case got.text == "w" && v.hasForm():
			if err := v.form(); err != nil {
				return stay, err
			}
		case got.text == "b":
			if err := v.pack(); err != nil {
				return stay, err
			}
		case got.text == "o":
			v.openSaved()
		case got.text == "c":
			if err := v.copyWhole(); err != nil {
				return stay, err
			}
		case writes:
			if err := v.export(format, strings.TrimSpace(sheet)); err != nil {
				return stay, err
			}
		case err == nil && n >= 1 && n <= len(lines):
			v.picked = &lines[n-1].Step
			v.f.Jump(v.picked.Ref)
			return moved, nil
		default:
			v.say("That is not one of the numbers or letters.")
		}
	}
}

// showAnswers prints every answer with its number.
func (v *interview) showAnswers() []wizard.SummaryLine {
	var lines []wizard.SummaryLine
	for _, s := range v.f.Guide().Sections {
		own := v.f.Checked(s.ID)
		if len(own) > 0 {
			v.say("\n" + s.Title)
		}
		for _, l := range own {
			lines = append(lines, l)
			v.sayf("  %d  %s: %s", len(lines), l.Label, short(l.Shown())+l.Look)
		}
	}
	if halves := wizard.WordsHalves(v.f.Record(), false); len(halves) > 0 {
		v.say("\n" + strings.Join(halves, "\n"))
	}
	return lines
}

func (v *interview) checkKeys() {
	fill := ""
	if v.hasForm() {
		fill = wizard.WordsFormKey + " "
	}
	v.say("\nType a number to change an answer and come back here. Type p to read the referral, b to paste it into the form box by box, c to copy all of it, or " + formatKeys() + " with its other sheets. " + v.onePaper() + fill + v.openKey() + wizard.WordsGoOn)
}

// formatFor returns the format that a letter saves papers in.
func formatFor(letter string) (id string, ok bool) {
	for _, f := range export.Formats() {
		if f.Key != "" && f.Key == letter {
			return f.ID, true
		}
	}
	return "", false
}

// formatKeys returns the letters that save papers, and their formats.
func formatKeys() string {
	var keys, names []string
	for _, f := range export.Formats() {
		if f.Key != "" {
			keys, names = append(keys, f.Key), append(names, f.Called())
		}
	}
	return english.Or(keys) + " to save it as " + english.Or(names)
}

// onePaper says how to save one of the papers by itself.
func (v *interview) onePaper() string {
	papers := v.papers()
	if len(papers) == 0 {
		return ""
	}
	return "\"f " + papers[0] + "\" saves one paper on its own: " + strings.Join(papers, ", ") + ". "
}

func (v *interview) hasForm() bool { return v.o.HasForm != nil && v.o.HasForm() }

// form fills in the council's Word form, and says what was left empty and why.
func (v *interview) form() error {
	if stop, err := v.stopsAtName(export.BoxText(v.context())); stop || err != nil {
		return err
	}
	var saved wizard.Saved
	var lines []string
	var err error
	v.slowly(func() { saved, lines, err = v.o.Form() })
	if err != nil {
		v.say(err.Error())
		return nil
	}
	v.written = saved
	v.say(saved.Said)
	for _, line := range lines {
		v.say(line)
	}
	return nil
}

func (v *interview) readOut(sheet string) {
	if text, ok := v.o.Text(sheet); ok {
		v.say("\n" + wizard.Unruled(text))
	}
}

// papers returns the sheets that are not empty.
func (v *interview) papers() []string {
	var out []string
	for _, s := range export.Sheets() {
		if _, ok := v.o.Text(s.ID); ok {
			out = append(out, s.ID)
		}
	}
	return out
}

// export writes the paper named, or those for the council; after those it asks whether the separate ones have gone too.
func (v *interview) export(format, sheet string) error {
	if sheet != "" && !slices.Contains(v.papers(), sheet) {
		v.say("There is no such paper now. You can choose from: " + strings.Join(v.papers(), ", ") + ".")
		return nil
	}
	if stop, err := v.stopsAtName(v.textOf(sheet)); stop || err != nil {
		return err
	}
	var saved wizard.Saved
	var err error
	v.slowly(func() { saved, err = v.o.Export(format, sheet) })
	if err != nil {
		v.say(err.Error())
		return nil
	}
	v.written = saved
	v.say(saved.Said)
	if sheet != "" {
		return nil
	}
	return v.askSheetsSent()
}
