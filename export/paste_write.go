package export

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"referral/checklist/english"
)

// WriteBoxes writes the paste pack as a text file, box by box.
func WriteBoxes(w io.Writer, c Context) error {
	profile, boxes := c.Local(), Boxes(c)
	count := map[string]int{}
	for _, b := range boxes {
		count[b.State]++
	}
	var s strings.Builder
	if c.R.Fictional {
		s.WriteString(fictionalMark + "\n\n")
	}
	title := "no form is known here, so this is a generic order"
	if f := profile.Form; len(f.Fields) > 0 {
		title = fmt.Sprintf("%s (%s)", f.Title, english.Join("; ", f.Year, f.Dated()))
	}
	fmt.Fprintf(&s, "%s: %s.\n", profile.Name, title)
	if !profile.TakesForm() {
		s.WriteString("This council takes referrals by phone, not on a form. Use this for your own file, or if the worker asks.\n")
	}
	if whose := WhoseForm(c); whose != "" {
		s.WriteString(whose + "\n")
	}
	if known := FormWords(profile.Form, boxes); known != "" {
		s.WriteString(known + "\n")
	}
	fmt.Fprintf(&s, "%s: %d answered, %d not known (in words), %d not answered yet, %d by hand.\n", english.Count(len(boxes), "box"), count[BoxAnswered], count[BoxGap], count[BoxOpen], count[BoxByHand])
	s.WriteString("Forms change: if a box is new or not listed here, follow the form itself.\n")
	for _, id := range SeparateSheets(c.R) {
		sheet, _ := Find(id)
		fmt.Fprintf(&s, "Not in these boxes, and handed over separately: the sheet \"%s\".\n", sheet.Title)
	}
	for i, b := range boxes {
		section := b.Section
		if b.Beyond {
			section = ""
			if i == 0 || !boxes[i-1].Beyond {
				fmt.Fprintf(&s, "\n%s\n%s\n", BeyondTitle, strings.Repeat("-", len(BeyondTitle)))
			}
		}
		fmt.Fprintf(&s, "\n[%d of %d] %s\n", i+1, len(boxes), english.Join(": ", section, b.Label)+boxNote(b))
		for n, part := range b.Parts {
			if len(b.Parts) > 1 {
				fmt.Fprintf(&s, "-- part %d of %d, %d characters --\n", n+1, len(b.Parts), utf8.RuneCountInString(part))
			}
			s.WriteString(part + "\n")
		}
	}
	if also := AlsoAsks(profile.Form, 0); also != "" {
		s.WriteString("\n" + also + "\n")
	}
	_, err := io.WriteString(w, s.String())
	return err
}

func boxNote(b Box) string {
	note := ""
	switch b.State {
	case BoxOpen:
		note = "not answered yet"
	case BoxByHand:
		note = "by hand, on the form itself"
	case BoxGap:
		note = "a gap, in words"
	}
	if b.Check != "" {
		note = english.Join("; ", note, b.Check)
	}
	if b.Text != "" {
		length := english.Count(b.Length(), "character")
		if b.Limit > 0 {
			length += fmt.Sprintf(" of %d", b.Limit)
		}
		note = english.Join("; ", note, length)
	}
	if note == "" {
		return ""
	}
	return " (" + note + ")"
}
