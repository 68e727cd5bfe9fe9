package tui

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export"
	"referral/export/save"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// exportPage shows the papers as they will be, and writes them.
type exportPage struct {
	at       int // at is the row: format, folder, write, the council's form if there is one, then the papers.
	rows     int // rows is how many rows come before the papers.
	format   int
	folder   screen.Entry
	sheets   []export.Sheet
	texts    []string
	halves   []string // halves say what is printed where of what must be kept from the family.
	separate []string // separate are the IDs of the papers that the family may never see.
	pack     []string // pack are the IDs of the papers that go to the council.
	scroll   scroller
	busy     bool
	said     string
	failed   bool
	written  bool
	saved    wizard.Saved // saved is what was last saved.
	unlearnt bool         // unlearnt is set if the council's form is not known, or only in part.
}

// writtenMsg reports the result of an export: of the sheet named, or of those for the council.
type writtenMsg struct {
	sheet string
	saved wizard.Saved
	err   error
}

// filledMsg reports the result of filling in the council's form.
type filledMsg struct {
	saved wizard.Saved
	lines []string
	err   error
}

const exportRows = 3

func newExportPage(m *Model) *exportPage {
	p := &exportPage{rows: exportRows}
	if m.o.HasForm != nil && m.o.HasForm(m.f.Record()) {
		p.rows++
	}
	p.at = p.rows
	p.folder.Set(m.o.Folder)
	p.halves = wizard.WordsHalves(m.f.Record(), false)
	p.separate = export.SeparateSheets(m.f.Record())
	p.unlearnt = !m.context(m.f.Record()).Local().KnowsForm()
	for _, s := range export.Pack(m.f.Record()) {
		p.pack = append(p.pack, s.ID)
	}
	for _, s := range export.Sheets() {
		if text, ok := m.o.Text(m.f.Record(), s.ID); ok {
			p.sheets = append(p.sheets, s)
			p.texts = append(p.texts, text)
		}
	}
	return p
}

func (p *exportPage) update(m *Model, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case writtenMsg:
		p.busy = false
		p.said, p.failed = msg.saved.Said, msg.err != nil
		if msg.err == nil {
			p.saved = msg.saved
		}
		switch {
		case msg.err != nil:
			p.said = msg.err.Error()
		case msg.sheet == "":
			p.written = true
			if m.f.AsksSheetsSent() {
				m.push(sheetsSentMenu(p.said))
			}
		}
		return nil
	case paperOpenMsg:
		p.said, p.failed = msg.said, false
		return nil
	case filledMsg:
		p.busy, p.failed = false, msg.err != nil
		if msg.err != nil {
			p.said = msg.err.Error()
			return nil
		}
		p.said, p.saved = msg.saved.Said, msg.saved
		m.push(&readPage{title: wizard.WordsFormSaid, text: strings.Join(append([]string{msg.saved.Said}, msg.lines...), "\n\n")})
		return nil
	case tea.KeyPressMsg:
		return p.key(m, msg)
	case tea.PasteMsg:
		if p.at == 1 {
			m.typedIn(&p.folder, msg)
		}
	}
	return nil
}

func (p *exportPage) key(m *Model, k tea.KeyPressMsg) tea.Cmd {
	name := k.Keystroke()
	switch {
	case name == "esc":
		m.pop(p)
		return m.clearCopied()
	case screen.ActionOf(k) == screen.ActMore && choosesCouncil(m):
		chooseCouncil(m, func() { *p = *newExportPage(m) })
	case name == "up", name == "shift+tab":
		p.at, p.scroll = max(0, p.at-1), scroller{}
	case name == "down", name == "tab":
		p.at, p.scroll = min(p.rows+len(p.sheets)-1, p.at+1), scroller{}
	case name == "pgdown":
		p.scroll.by(m, 8)
	case name == "pgup":
		p.scroll.by(m, -8)
	case p.at == 0 && (name == "left" || name == "right" || name == "space" || name == "enter"):
		by := 1
		if name == "left" {
			by = len(export.Formats()) - 1
		}
		p.format = (p.format + by) % len(export.Formats())
	case p.at == 1 && name != "enter":
		m.typedIn(&p.folder, k)
	case name == "o":
		return p.open(m)
	case name == "c":
		whole := wizard.WholeReferral(m.context(m.f.Record()))
		return m.unlessNamed(whole, func() tea.Cmd { return m.copyText("", "", whole) })
	case (name == "enter" || name == "w") && p.at == 2:
		return m.unlessNamed(p.textOf(p.pack...), func() tea.Cmd { return p.write(m, "") })
	case name == "l" && p.unlearnt:
		m.openFormFile()
	case name == "enter" && p.at == exportRows && p.rows > exportRows:
		return m.unlessNamed(export.BoxText(m.context(m.f.Record())), func() tea.Cmd { return p.fill(m) })
	case name == "w" && p.at >= p.rows:
		id := p.sheets[p.at-p.rows].ID
		return m.unlessNamed(p.textOf(id), func() tea.Cmd { return p.write(m, id) })
	case name == "enter" && p.at >= p.rows:
		i := p.at - p.rows
		m.push(&readPage{title: p.sheets[i].Title, text: p.texts[i]})
	}
	return nil
}

// textOf returns the text of the papers with these IDs, without the sheet on which sources are named.
func (p *exportPage) textOf(ids ...string) string {
	var out []string
	for i, s := range p.sheets {
		if slices.Contains(ids, s.ID) && s.ID != export.SourcesID {
			out = append(out, p.texts[i])
		}
	}
	return strings.Join(out, "\n")
}

// write writes the paper named, or those for the council, in the background and from a copy of the record.
func (p *exportPage) write(m *Model, sheet string) tea.Cmd {
	if p.busy {
		return nil
	}
	p.busy, p.said, p.failed = true, wizard.WordsSaving, false
	r, do, format, folder := m.f.Record().Clone(), m.o.Export, export.Formats()[p.format].ID, strings.TrimSpace(p.folder.Text())
	return func() tea.Msg {
		saved, err := do(r, sheet, format, folder)
		return writtenMsg{sheet, saved, err}
	}
}

// fill fills in the council's form, in the background and from a copy of the record.
func (p *exportPage) fill(m *Model) tea.Cmd {
	if p.busy {
		return nil
	}
	p.busy, p.said, p.failed = true, wizard.WordsSaving, false
	r, do, folder := m.f.Record().Clone(), m.o.Form, strings.TrimSpace(p.folder.Text())
	return func() tea.Msg {
		saved, lines, err := do(r, folder)
		return filledMsg{saved, lines, err}
	}
}

func (p *exportPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow("Save the papers", w))}
	if h > 20 {
		l.Add("")
	}
	settings := screen.Table{At: p.at, Away: p.at == 1, Most: []int{14}}
	if p.at >= p.rows {
		settings.At = -1
	}
	folder := p.folder.Text()
	settings.Lines = []screen.Line{{Cells: []string{"Kind of file", p.kinds(w - 16)}}, {Cells: []string{"Folder", endOf(folder, w-18)}},
		{Cells: []string{screen.SignGo + " Save the papers for social care: " + p.titles()}, Wrap: h > 16}}
	if p.rows > exportRows {
		settings.Lines = append(settings.Lines, screen.Line{Cells: []string{screen.SignGo + " " + wizard.WordsForm}})
	}
	rows := settings.Draw(m.styles, w, h)
	if p.at == 1 && len(rows) > 1 {
		rows[1] = m.styles.Pointer(m.styles.Accent) + m.styles.Row.Ink.Render(" "+screen.Padded("Folder", 14)) + p.folder.View(w-16)
	}
	l = append(l, rows...)
	if name, ok := save.Synced(p.folder.Text(), m.o.env); ok {
		l.Wrap(w, "  ", m.styles.Stop.Render, "! "+name+" copies this folder to other computers. Choose another folder to keep the papers on this one.")
	}
	for _, line := range p.halves {
		most := 3 * (w - 2)
		if h < 20 {
			most = 2*w - 8
		}
		if h < 12 {
			most = w - 4 // The papers come first.
		}
		paint := m.styles.Quiet.Render
		if strings.HasPrefix(line, "! ") {
			paint = m.styles.Stop.Render
		}
		l.Wrap(w, "  ", paint, shortened(line, most))
	}
	if p.said != "" {
		paint := m.styles.Ink.Render
		if p.failed {
			paint = m.styles.Stop.Render
		}
		l.Wrap(w, "  ", paint, p.said)
	}
	if h > 16 {
		l.Add("", m.styles.Heading("Or one at a time", w))
	}
	sheets := screen.Table{At: p.at - p.rows, Looks: "iq", Most: []int{longestTitle}}
	for _, s := range p.sheets {
		to := cmp.Or(s.Holder, s.Audience)
		if p.written && slices.Contains(p.pack, s.ID) {
			to += "; file made" // The top row says whether the draft is saved.
		}
		sheets.Lines = append(sheets.Lines, screen.Line{Cells: []string{s.Title, to}})
	}
	if len(p.sheets) == 0 {
		return l
	}
	room := max(1, h-len(l))
	most := room - 5
	if most < leastPapers {
		most = room // Enter shows the paper.
	}
	l = append(l, sheets.Draw(m.styles, w, min(len(p.sheets), most))...)
	if room = h - len(l); room < 4 {
		return l
	}
	i := max(0, p.at-p.rows)
	part := p.scroll.text(m.layout.paper(p.texts[i]), w-screen.FrameEdge, room-2)
	title := p.sheets[i].Title
	if slices.Contains(p.separate, p.sheets[i].ID) {
		title += ": NOT FOR THE FAMILY"
	}
	return append(l, m.styles.Frame(part, w, m.styles.Line, title)...)
}

// kinds returns the file formats on one row, or only the chosen one if there is no room for all.
func (p *exportPage) kinds(w int) string {
	var all []string
	for i, f := range export.Formats() {
		box := screen.BoxFree + " "
		if i == p.format {
			box = screen.BoxChosen + " "
		}
		all = append(all, box+f.Called())
	}
	for _, between := range []string{"   ", "  "} {
		if row := strings.Join(all, between); ansi.StringWidth(row) <= w {
			return row
		}
	}
	return all[p.format] + "   " + itoa(p.format+1) + " of " + itoa(len(all))
}

// leastPapers is the fewest papers shown: if there is room for fewer, the paper's text is not shown below them.
const leastPapers = 4

// longestTitle is the room for a paper's title.
const longestTitle = 34

// endOf returns a path of at most that many cells: its end says more than its beginning.
func endOf(path string, most int) string {
	letters := []rune(path)
	if len(letters) <= most || most < 2 {
		return path
	}
	return screen.SignCut + string(letters[len(letters)-most+1:])
}

// titles returns the papers that go to social care.
func (p *exportPage) titles() string {
	var out []string
	for _, id := range p.pack {
		if s, ok := export.Find(id); ok {
			out = append(out, s.Title)
		}
	}
	return strings.Join(out, ", ")
}

// shortened returns a text of at most that many letters, cut between words: the papers below have the rest.
func shortened(s string, most int) string {
	letters := []rune(s)
	if len(letters) <= most {
		return s
	}
	s = string(letters[:most-2])
	return s[:max(strings.LastIndexByte(s, ' '), 0)] + " …"
}

// sheetsSentMenu asks whether the separate papers went too: page one tells visitors that there are some. Before that it says
// what was saved, if anything was.
func sheetsSentMenu(saved string) *menu {
	answer := func(choice string) func(*Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			return m.put(wizard.SheetsSent, checklist.Value{Choice: choice})
		}
	}
	p := &menu{title: wizard.WordsSheetsSent, at: 1, items: []item{ // Enter alone does not say that they went.
		{label: "Yes", do: answer("yes")}, {label: "Not yet", do: answer("no")},
	}}
	if saved != "" {
		p.title, p.help = saved, wizard.WordsSheetsSent
	}
	return p
}

// readPage is a paper in full.
type readPage struct {
	title, text string
	scroll      scroller
	key         screen.Action // key has opened the page, and closes it again; none if that is Esc alone.
}

func (p *readPage) update(m *Model, msg tea.Msg) tea.Cmd {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		return nil
	}
	if again := screen.ActionOf(k); p.scroll.reads(m, k) || again != screen.NoAction && again == p.key {
		m.pop(p)
	}
	return nil
}

func (p *readPage) view(m *Model, w, h int) screen.Rows {
	l := screen.Rows{m.styles.Title.Render(screen.OneRow(p.title, w)), ""}
	part := p.scroll.text(m.layout.paper(p.text), w, max(1, h-len(l)))
	return readable(append(l, part...), 2)
}

// paperOpenMsg reports whether a paper is being opened.
type paperOpenMsg struct{ said string }

// open opens what was last saved with the system's program for it.
func (p *exportPage) open(m *Model) tea.Cmd {
	do, path, failed := m.o.Open, p.saved.Path, english.Join(" ", wizard.WordsNotOpened, p.saved.Said)
	switch {
	case path == "":
		p.said, p.failed = wizard.WordsNotSavedYet, false
		return nil
	case do == nil:
		p.said, p.failed = failed, false
		return nil
	}
	return func() tea.Msg {
		if do(path) != nil {
			return paperOpenMsg{failed}
		}
		return paperOpenMsg{wizard.WordsOpening}
	}
}

// copied reports the result of copying the whole referral.
func (p *exportPage) copied(terminal bool) {
	p.said, p.failed = wizard.WordsWholeCopied, false
	if terminal {
		p.said = wizard.WordsWholeAsked
	}
}
