package show

import (
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
	"strconv"
)

// callSlide is one screen of the call in pairs: the eight lines with a countdown, or one of the two cards.
type callSlide struct {
	name   string
	talk   int // talk is the minutes of a countdown: the cards are given out first.
	blocks func(m *model, w int) []screen.Rows
}

func newCallSlide(s *workshop.Scenario, sc workshop.Screen) *callSlide {
	caller, door := s.Pair()
	out := &callSlide{name: sc.Title, talk: sc.Card.Minutes}
	switch sc.Kind {
	case workshop.CallerScreen:
		out.blocks = func(m *model, w int) []screen.Rows { return callerBlocks(m, caller, w) }
	case workshop.DoorScreen:
		out.blocks = func(m *model, w int) []screen.Rows { return doorBlocks(m, door, w) }
	default:
		last := ""
		switch sc.Kind {
		case workshop.CallScreen:
			last = "Before you ring off: " + caller.Close
		case workshop.OverScreen:
			last = "New: " + caller.Twist
		}
		out.blocks = func(m *model, w int) []screen.Rows { return eightLines(m, caller, workshop.CallLead(sc.Kind), last, w) }
	}
	return out
}

func eightLines(m *model, caller workshop.CallerCard, opens, last string, w int) []screen.Rows {
	var l screen.Rows
	for i, line := range caller.Lines {
		l.Add(strconv.Itoa(i+1) + "  " + screen.OneRow(line, w-3))
	}
	out := []screen.Rows{m.face(), paragraph(w, "", m.styles.Title.Render, opens), l}
	if last != "" {
		out = append(out, paragraph(w, "", nil, last))
	}
	return out
}

func callerBlocks(m *model, caller workshop.CallerCard, w int) []screen.Rows {
	var l screen.Rows
	for i, line := range caller.Lines {
		l.Add(strconv.Itoa(i+1) + "  " + screen.OneRow(line, w-3))
	}
	return []screen.Rows{paragraph(w, "", m.styles.Title.Render, caller.You), paragraph(w, "", nil, caller.Basics), l}
}

func doorBlocks(m *model, door workshop.FrontDoorCard, w int) []screen.Rows {
	var always, here screen.Rows
	for i, q := range door.Always {
		always.Add(paragraph(w, strconv.Itoa(i+1)+"  ", nil, q)...)
	}
	here.Add(m.styles.Title.Render("In this case:"))
	for _, q := range door.Here {
		here.Add(paragraph(w, "• ", nil, q)...)
	}
	return []screen.Rows{paragraph(w, "", nil, door.Opens), paragraph(w, "", nil, door.First), always, here,
		paragraph(w, "", m.styles.Title.Render, workshop.AtTheEnd+" "+door.Outcome), paragraph(w, "", nil, door.Closes)}
}

// isCallCard reports whether the slide is one of the two cards of the call.
func isCallCard(s slide) bool {
	c, ok := s.(*callSlide)
	return ok && c.talk == 0
}

func (s *callSlide) part() string  { return "The call, in pairs" }
func (s *callSlide) title() string { return s.name }
func (s *callSlide) minutes() int  { return s.talk }

func (s *callSlide) hints() []screen.Action {
	if s.talk > 0 {
		return []screen.Action{screen.ActForward, screen.ActTimer, screen.ActLonger, screen.ActShorter}
	}
	return []screen.Action{screen.ActForward, screen.ActBackward, screen.ActSkip, screen.ActHelp}
}

func (s *callSlide) screens(m *model, w, h int) []screen.Rows {
	return paged(s.blocks(m, w), h)
}
