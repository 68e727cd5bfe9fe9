package show

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// model is a training session: a row of slides, and lists and readings that cover them.
type model struct {
	o      Options
	styles *screen.Styles
	w, h   int

	s      *workshop.Scenario // s is nil until a case is chosen.
	slides []slide
	parts  []string // parts are the parts of the plan that the slides belong to.
	plan   int      // plan is the length of the session by the plan, in minutes.
	at     int      // at is the slide on screen, and turn which of its screens.
	turn   int
	over   []overSlide
	cases  *list // cases is what a session without a case shows.

	begun  time.Time // begun is when the first screen was left, or zero; partAt is when the current part began.
	partAt time.Time
	alone  bool // alone is set if one person practises: Esc ends it.
	blank  bool
	masked bool
	white  bool         // white is set if the trainer wants a white wall.
	theme  screen.Theme // theme is what the background of the terminal asks for.
	timer  countdown
	notice string
	ended  bool
	broken bool
}

// slide is one thing to show, on as many screens as it needs.
type slide interface {
	part() string // part is its name in the jump menu; the slides of one part share it.
	title() string
	screens(m *model, w, h int) []screen.Rows // screens returns at least one, each of at most h rows.
	hints() []screen.Action
}

// Some slides do more.
type (
	// stepper slides take steps of their own before the next slide.
	stepper interface {
		next(m *model) (tea.Cmd, bool)
		back(m *model) (tea.Cmd, bool)
	}
	// keyed slides have keys of their own, such as digits for branches.
	keyed interface {
		key(m *model, k tea.KeyPressMsg) (tea.Cmd, bool)
	}
	// typed slides take text; takes reports whether a message is for the text.
	typed interface {
		takes(msg tea.Msg) bool
		typed(m *model, msg tea.Msg) tea.Cmd
	}
	// worded slides have words of their own for a key in the footer; an empty text keeps the usual ones.
	worded interface{ says(a screen.Action) string }
	// timed slides have a countdown, started by hand; 0 minutes means none.
	timed interface{ minutes() int }
	// leaver slides are told when another slide is shown.
	leaver interface{ leave() }
	// bare slides can draw their own title and footer, and say what goes in the banner.
	bare interface{ place() (string, bool) }
)

// overSlide is a list or a reading above the slides.
type overSlide interface {
	key(m *model, msg tea.Msg) tea.Cmd
	view(m *model, w, h int) screen.Rows
	types() bool // types reports whether letters are typed.
	hint() string
}

// wroteMsg reports that a handout was written.
type wroteMsg struct {
	said string
	err  error
}

func newModel(o Options) *model {
	m := &model{o: o, styles: Styles(o.Reader), theme: screen.ThemeNone, w: 80, h: 24}
	m.cases = newCaseList(m)
	switch {
	case o.Case != nil:
		m.begin(o.Case)
	case o.Paste:
		m.over = append(m.over, &pastePrompt{})
	case o.Practise:
		m.practise()
	}
	return m
}

// begin shows a case from its first screen, the take-care card.
func (m *model) begin(s *workshop.Scenario) {
	m.s, m.slides, m.at, m.turn, m.over = s, newSlides(m, s), 0, 0, nil
	m.timer = countdown{}
	m.begun, m.partAt = time.Time{}, time.Time{}
	m.parts, m.plan = nil, s.Order().Minutes()
	for _, sc := range s.Screens() {
		m.parts = append(m.parts, sc.Part)
	}
}

// newSlides returns the slides of a session in the order of the printed plan.
func newSlides(m *model, s *workshop.Scenario) []slide {
	var out []slide
	var rewrite *rewriteSlide
	var before *shortSlide
	for _, sc := range s.Screens() {
		switch sc.Kind {
		case workshop.BeforeCard, workshop.AfterCard:
			short := &shortSlide{card: sc.Card, before: before}
			before = short
			out = append(out, short)
		case workshop.EightCard:
			out = append(out, &roomSlide{name: sc.Title, in: cardParts[sc.Kind], text: func() string { return s.Weak.Text }})
		case workshop.RewriteScreen:
			rewrite = newRewriteSlide(m, s)
			out = append(out, rewrite)
		case workshop.RoomScreen:
			own := rewrite
			out = append(out, &roomSlide{name: sc.Title, in: own.part(), given: own.r.Now().Text, text: func() string { return own.r.Now().Text }})
		case workshop.PrepareScreen, workshop.CallScreen, workshop.CallerScreen, workshop.DoorScreen, workshop.OverScreen:
			out = append(out, newCallSlide(s, sc))
		case workshop.DecisionScreen:
			out = append(out, newDecisionSlide(sc.Decision))
		case workshop.QuizScreen:
			out = append(out, &quizSlide{q: *sc.Quiz, chosen: -1})
		case workshop.WalkScreen:
			out = append(out, &walkSlide{})
		default:
			out = append(out, &cardSlide{card: sc.Card, middle: sc.Part == "third"})
		}
	}
	return out
}

// Init implements tea.Model.
func (m *model) Init() tea.Cmd {
	return tea.Batch(tea.RequestBackgroundColor, m.o.after(lookEvery, lookMsg{}))
}

// lookEvery is how often the time of day is checked.
const lookEvery = 20 * time.Second

// lookMsg asks for the time of day to be drawn again.
type lookMsg struct{}

// Update implements tea.Model. A panic ends the session without showing its text, which could be a trainer's own.
func (m *model) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	model = m
	defer func() {
		if recover() != nil {
			m.broken, cmd = true, tea.Quit
		}
	}()
	if m.broken {
		return m, tea.Quit
	}
	return m, screen.Guarded(m.handle(msg), func() tea.Msg { return screen.HangupMsg{} })
}

func (m *model) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.w, m.h = msg.Width, msg.Height
		if m.w <= 0 || m.h <= 0 {
			m.w, m.h = 80, 24
		}
		m.turn = m.clampTurn()
		return nil
	case tea.KeyPressMsg:
		return m.key(msg)
	case screen.FloodMsg:
		return m.key(msg.Key)
	case screen.FloodFullMsg:
		m.notice = screen.FloodFull()
		return nil
	case tea.PasteMsg:
		if len(m.over) > 0 {
			return m.over[len(m.over)-1].key(m, msg)
		}
		if t, ok := m.slide().(typed); ok && !m.blank && t.takes(msg) {
			return t.typed(m, msg)
		}
		return nil
	case tea.BackgroundColorMsg:
		m.theme = screen.ThemeLight
		if msg.IsDark() {
			m.theme = screen.ThemeDark
		}
		m.recolour()
		return nil
	case lookMsg:
		return m.o.after(lookEvery, lookMsg{})
	case tickMsg:
		return m.tick(msg)
	case wroteMsg:
		if m.notice = msg.said; msg.err != nil {
			m.notice = msg.err.Error()
		}
		return nil
	case screen.HangupMsg:
		m.ended = true
		return tea.Quit
	case screen.SuspendMsg:
		close(msg.Saved)
		return nil
	}
	for _, s := range m.slides {
		if w, ok := s.(*walkSlide); ok {
			return w.other(msg)
		}
	}
	return nil
}

// slide returns the slide on screen, or nil on the list of cases.
func (m *model) slide() slide {
	if m.s == nil {
		return nil
	}
	return m.slides[m.at]
}

// View implements tea.Model.
func (m *model) View() (v tea.View) {
	defer func() {
		if recover() != nil {
			m.broken = true
			v = tea.NewView("")
		}
		v.AltScreen = true
		v.WindowTitle = screen.WindowTitle
		m.paint(&v)
	}()
	rows, x, y, ok := screen.TakeCursor(screen.Fit(m.draw(), m.w, m.h))
	if m.masked {
		for i := range rows {
			rows[i] = maskRow(rows[i])
		}
	}
	v.SetContent(strings.Join(rows, "\n"))
	if ok && x < m.w {
		v.Cursor = tea.NewCursor(x, y)
		v.Cursor.Blink = false
	}
	return v
}
