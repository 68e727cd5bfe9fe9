package tui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
	"referral/wizard/learn"
	"referral/wizard/tui/screen"
)

// CouncilForm is a council's form that has been read.
type CouncilForm interface {
	Council() string                               // Council is the name of the school's own council, or empty.
	Start(council string) (*learn.Learning, error) // Start begins to learn a council's form.
	Keep(l *learn.Learning) ([]string, error)      // Keep saves what was learnt, and says where, and how much of the form it is.
}

const (
	wordsLearnForm   = "Learn your council's form"
	wordsFormFile    = "Type the name of the file, drag it into this window, or paste the text of the form. Use an empty form."
	wordsFormKinds   = "It can be a Word file (.docx), a PDF with boxes to type in, a saved web page, or the text from the portal or a PDF, pasted in one go or piece by piece."
	wordsLearnByLine = "To learn a form, use: referral authority learn FILE."
)

// formFilePage asks for a council's empty form: a file name, or the text
// itself.
type formFilePage struct {
	line screen.Entry
	text string // text is the form itself, as far as it has been pasted.
	said string // said is why the form could not be read.
}

// openFormFile begins to learn a form.
func (m *Model) openFormFile() {
	if m.o.ReadForm == nil {
		m.says.notice = wordsLearnByLine
		return
	}
	m.push(&formFilePage{})
}

// newLines are line endings as programs and terminals paste them.
var newLines = strings.NewReplacer("\r\n", "\n", "\r", "\n")

func (p *formFilePage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		p.said = ""
		if text := strings.TrimSpace(newLines.Replace(msg.Content)); p.text != "" || strings.Contains(text, "\n") {
			p.text += text + "\n"
			return nil
		}
		m.typedIn(&p.line, msg)
	case tea.KeyPressMsg:
		switch name := msg.Keystroke(); {
		case name == "esc":
			m.pop(p)
		case name == "enter":
			p.read(m)
		case name == "ctrl+u":
			*p = formFilePage{}
		case p.text == "" && m.typedIn(&p.line, msg):
			p.said = ""
		}
	}
	return nil
}

func (p *formFilePage) read(m *Model) {
	if p.text == "" && strings.TrimSpace(p.line.Text()) == "" {
		p.said = wordsFormFile
		return
	}
	form, err := m.o.ReadForm(p.line.Text(), p.text)
	if err != nil {
		p.said = english.Capital(english.Sentence(err.Error()))
		return
	}
	p.said = ""
	p.askWhose(m, form)
}

// askWhose asks whose form it is, until a name is typed.
func (p *formFilePage) askWhose(m *Model, form CouncilForm) {
	whose := &prompt{title: learn.WordsWhose, help: "Its profile is kept under this name.", done: func(m *Model, council string) tea.Cmd {
		l, err := form.Start(council)
		if err != nil {
			m.says.notice = english.Sentence(err.Error())
			p.askWhose(m, form)
			return nil
		}
		m.pop(p)
		m.push(&learnPage{form: form, l: l, council: council})
		return nil
	}}
	whose.line.Offer(form.Council())
	m.push(whose)
}

func (p *formFilePage) view(m *Model, w, h int) screen.Rows {
	w = min(w, textWidth)
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(wordsLearnForm, w))}
	l.Wrap(w, "", m.styles.Ink.Render, wordsFormFile)
	if h > 12 {
		l.Wrap(w, "", m.styles.Quiet.Render, wordsFormKinds)
		l.Add("")
	}
	var field string
	if p.text == "" {
		field = p.line.View(w - screen.FrameEdge)
	} else {
		lines := strings.Count(p.text, "\n")
		field = screen.CursorMark + m.styles.Ink.Render(screen.OneRow(english.Count(lines, "line")+" pasted. Paste more, or press Enter.", w-screen.FrameEdge))
	}
	l = append(l, m.styles.Frame(screen.Rows{field}, w, m.styles.Accent, "")...)
	if p.said != "" {
		l.Wrap(w, "", m.styles.Stop.Render, m.styles.Signed(screen.SignLook, p.said))
	}
	return l
}
