package show

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
)

// countdown is the time that groups have. It belongs to one slide, and is small in the banner of the others.
type countdown struct {
	set     bool
	slide   int
	left    time.Duration
	running bool
	begun   bool      // begun is set once it has been started: Page Down then shows the next screen.
	until   time.Time // until is when it will end, while it is running.
	number  int       // number is new for each start, so that ticks of an earlier one do not count.
}

// tickMsg arrives every second while a countdown runs.
type tickMsg struct{ number int }

const mostMinutes = 60

func minutesOf(n int) time.Duration { return time.Duration(n) * time.Minute }

func (c *countdown) stop() { c.set, c.running = false, false }

// String returns the time as a clock shows it: 3:07.
func (c countdown) String() string {
	s := int((c.left + time.Second - 1) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// clock returns the time left. A screen reader speaks every change, so it only gets whole minutes.
func (m *model) clock() string {
	if !m.o.Reader {
		return m.timer.String()
	}
	if n := int((m.timer.left + time.Minute - 1) / time.Minute); n != 1 {
		return strconv.Itoa(n) + " minutes left"
	}
	return "1 minute left"
}

// waits reports whether the current slide has a countdown that has not been started. It never starts by itself.
func (m *model) waits() bool {
	return m.timer.set && m.timer.slide == m.at && !m.timer.begun && m.timer.left > 0
}

// start starts the countdown of the current slide.
func (m *model) start() tea.Cmd {
	m.timer.begun = true
	if m.timer.left <= 0 {
		return nil
	}
	m.timer.running, m.timer.until = true, m.o.now().Add(m.timer.left)
	m.timer.number++
	return m.o.after(time.Second, tickMsg{m.timer.number})
}

func (m *model) tick(msg tickMsg) tea.Cmd {
	if !m.timer.running || msg.number != m.timer.number {
		return nil
	}
	m.timer.left = max(0, m.timer.until.Sub(m.o.now()))
	if m.timer.left == 0 {
		m.timer.running = false
		return nil
	}
	return m.o.after(time.Second, tickMsg{m.timer.number})
}

// wind starts, pauses, lengthens or shortens the countdown.
func (m *model) wind(a screen.Action) tea.Cmd {
	if !m.timer.set {
		m.notice = "There is no countdown here."
		return nil
	}
	c := &m.timer
	if c.running {
		c.left = max(0, c.until.Sub(m.o.now()))
	}
	was := c.running
	c.running = false
	switch a {
	case screen.ActTimer:
		if was {
			return nil
		}
		return m.start()
	case screen.ActLonger:
		c.left = min(c.left+time.Minute, minutesOf(mostMinutes))
	case screen.ActShorter:
		c.left = max(c.left-time.Minute, 0)
	}
	if was {
		return m.start()
	}
	return nil
}

// digits are five rows tall, so that they can be read from the back row.
var digits = map[rune][5]string{
	'0': {"██████", "██  ██", "██  ██", "██  ██", "██████"},
	'1': {"  ██  ", "████  ", "  ██  ", "  ██  ", "██████"},
	'2': {"██████", "    ██", "██████", "██    ", "██████"},
	'3': {"██████", "    ██", "██████", "    ██", "██████"},
	'4': {"██  ██", "██  ██", "██████", "    ██", "    ██"},
	'5': {"██████", "██    ", "██████", "    ██", "██████"},
	'6': {"██████", "██    ", "██████", "██  ██", "██████"},
	'7': {"██████", "    ██", "    ██", "    ██", "    ██"},
	'8': {"██████", "██  ██", "██████", "██  ██", "██████"},
	'9': {"██████", "██  ██", "██████", "    ██", "██████"},
	':': {"  ", "██", "  ", "██", "  "},
}

// face draws the countdown in large digits, and whether it is running.
func (m *model) face() screen.Rows {
	c := m.timer
	if m.o.Reader {
		return screen.Rows{m.clock() + c.state()}
	}
	out := make(screen.Rows, 5)
	for _, r := range c.String() {
		for i, row := range digits[r] {
			out[i] += row + "  "
		}
	}
	for i := range out {
		out[i] = strings.TrimRight(out[i], " ")
	}
	switch words := c.state(); {
	case c.left == 0:
		out[2] += "   " + m.styles.Ring.Ink.Render(" "+strings.TrimSpace(words)+" ")
	case c.running:
		out[2] += m.styles.Title.Render(words)
	default:
		out[2] += words
	}
	return out
}

// state says, after a gap, whether the countdown is running; nothing while it has more than a minute left.
func (c countdown) state() string {
	switch {
	case c.left == 0:
		return "   Time is up"
	case !c.begun:
		return "   Page Down starts it"
	case c.running && c.left <= time.Minute:
		return "   One minute"
	case !c.running:
		return "   paused: t starts it"
	}
	return ""
}
