package tui

import (
	"strings"
	"unicode"

	tea "charm.land/bubbletea/v2"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// listPage is a list of people, facts, events, actions or routes: its entries, and a line for a quick entry.
type listPage struct {
	q     *checklist.Question
	ref   checklist.Ref
	at    int // at is the current row.
	quick screen.Entry
	helped
	comment int // comment is the index of the comment shown, if one led here.

	cached []listRow // cached are the rows at revision rev.
	rev    int
}

// listRow is a row: an entry, a child, or something to do.
type listRow struct {
	id    string // id is the entry's ID; empty for something to do.
	child bool
	cells []string // cells are an entry in columns.
	label string   // label is something to do.
	do    func(m *Model) tea.Cmd
}

// newListPage returns the page of a list, with the line being typed when the draft was left.
func newListPage(m *Model, s wizard.Step) *listPage {
	p := &listPage{q: s.Question, ref: s.Ref}
	p.quick.Set(m.f.Begun(p.q.ID))
	return p
}

// household reports whether the referred children are shown above the list.
func (p *listPage) household() bool {
	return wizard.HoldsChildren(p.q)
}

// rows are cached until the next change, since a list can be long.
func (p *listPage) rows(m *Model) []listRow {
	if p.cached == nil || p.rev != m.f.Revision() {
		p.cached, p.rev = p.makeRows(m), m.f.Revision()
	}
	return p.cached
}

func (p *listPage) makeRows(m *Model) []listRow {
	var out []listRow
	r := m.f.Record()
	if p.household() {
		for _, c := range r.Children() {
			out = append(out, listRow{id: c.ID, child: true, cells: p.cells(m, c.ID, true)})
		}
	}
	for _, id := range r.Entries(p.q) {
		out = append(out, listRow{id: id, cells: p.cells(m, id, false)})
	}
	if p.q.Kind == checklist.RouteList {
		out = append(out, listRow{label: "Add someone else you have told", do: func(m *Model) tea.Cmd { p.openRoutes(m); return nil }})
		return out
	}
	out = append(out, listRow{label: addWords[p.q.Kind], do: func(m *Model) tea.Cmd {
		p.point(m, m.f.Add(p.q.ID))
		m.follow()
		return nil
	}})
	if p.household() {
		add := func(label string, add func(*wizard.Flow) string) listRow {
			return listRow{label: label, do: func(m *Model) tea.Cmd {
				before := m.f.Now().Section
				add(m.f)
				return m.arrive(before)
			}}
		}
		out = append(out, add("Add another child", (*wizard.Flow).AddChild), add("Add an unborn baby", (*wizard.Flow).AddBaby))
	}
	return out
}

var addWords = map[string]string{
	checklist.PeopleList: "Add a person, one question at a time",
	checklist.FactList:   "Add a fact, one question at a time",
	checklist.EventList:  "Add an entry, one question at a time",
	checklist.ActionList: "Add an entry, one question at a time",
}

func (p *listPage) openRoutes(m *Model) {
	menu := &menu{title: "Who else have you told, or will you tell?", help: "Tell them as well as sending the referral, not instead."}
	for _, name := range checklist.RouteNames { // Those on the list stay here, so that each keeps its number.
		row := item{label: name.String(), do: func(m *Model) tea.Cmd { m.f.AddRoute(name); return nil }}
		if m.f.Record().Route(name) != nil {
			row.note = "on the list"
			row.do = func(m *Model) tea.Cmd { return p.open(m, listRow{id: string(name)}) }
		}
		menu.items = append(menu.items, row)
	}
	m.push(menu)
}

func (p *listPage) update(m *Model, msg tea.Msg) tea.Cmd {
	defer func() {
		m.f.Begin(p.q.ID, p.quick.Text())
		m.lookAgain(p.ref)
	}()
	k, ok := msg.(tea.KeyPressMsg)
	if !ok {
		if p.q.Quick != "" {
			m.typedIn(&p.quick, msg)
		}
		return nil
	}
	switch screen.ActionOf(k) {
	case screen.ActGap:
		m.openGap(wizard.Step{Section: p.q.Section, Question: p.q, Ref: p.ref})
		return nil
	case screen.ActExample:
		p.turn(m, p.q, m.ledHere(p.ref, nil), p.comment)
		return nil
	case screen.ActNextComment:
		if p.comment+1 < len(m.ledHere(p.ref, nil)) {
			p.comment++
			return nil
		}
		return m.nextFinding(p.ref)
	case screen.ActKeep:
		p.keep(m)
		return nil
	case screen.ActMore:
		m.openMore(m.f.Now())
		return nil
	case screen.NoAction:
		return p.key(m, k)
	}
	return nil
}

func (p *listPage) key(m *Model, k tea.KeyPressMsg) tea.Cmd {
	rows := p.rows(m)
	p.at = min(p.at, len(rows)-1)
	here := rows[p.at]
	if by := stride(k); by != 0 && (p.quick.Text() == "" || by != far && by != -far) {
		p.at = max(0, min(len(rows)-1, p.at+by))
		return nil
	}
	switch k.Keystroke() {
	case "shift+up", "alt+up", "ctrl+up":
		p.move(m, rows, -1)
	case "shift+down", "alt+down", "ctrl+down":
		p.move(m, rows, 1)
	case "tab":
		p.keepQuick(m)
		return m.goOn()
	case "shift+tab":
		p.keepQuick(m)
		return m.goBack()
	case "delete":
		if p.quick.Text() == "" {
			p.remove(m, here)
			return nil
		}
		m.typedIn(&p.quick, k)
	case "enter":
		if p.quick.Text() != "" {
			p.keepQuick(m)
			return nil
		}
		return p.open(m, here)
	default:
		if p.q.Quick != "" {
			m.typedIn(&p.quick, k)
		}
	}
	return nil
}

// takeBack undoes or redoes typing in the line, and reports whether there was any.
func (p *listPage) takeBack(m *Model, redo bool) bool {
	defer func() { m.f.Begin(p.q.ID, p.quick.Text()) }()
	if redo {
		return p.quick.Redo()
	}
	return p.quick.Undo()
}

func (p *listPage) open(m *Model, row listRow) tea.Cmd {
	switch {
	case row.do != nil:
		return row.do(m)
	case row.child:
		return m.jumpTo(wizard.FirstAbout(row.id))
	}
	if m.f.Edit(p.q.ID, row.id) {
		m.follow()
	}
	return nil
}

// keepQuick adds the entry on the line.
func (p *listPage) keepQuick(m *Model) {
	text := strings.TrimSpace(p.quick.Text())
	if text == "" {
		return
	}
	if p.q.Kind == checklist.PeopleList && wizard.ReadsAsDate(text, m.o.now()) {
		m.says.notice = "Not added: begin with a name, or with who they are."
		return
	}
	if !strings.ContainsFunc(text, unicode.IsLetter) {
		m.says.notice = "Not added: write it in words, or take it out of the line."
		return
	}
	if doubt := m.f.DoubtPerson(text); doubt != "" && p.q.Kind == checklist.PeopleList {
		m.says.notice = doubt
		return
	}
	if ask := m.f.ListedAlready(text); ask != "" && p.q.Kind == checklist.PeopleList {
		m.push(&menu{title: ask, items: []item{
			{label: wizard.WordsSomeoneElse, do: func(m *Model) tea.Cmd { p.addQuick(m, text); return nil }},
			{label: wizard.WordsSamePerson, do: func(*Model) tea.Cmd { p.quick = screen.Entry{}; return nil }},
		}})
		return
	}
	p.addQuick(m, text)
}

// addQuick adds an entry written in one line, and says what is not clear in it.
func (p *listPage) addQuick(m *Model, text string) {
	var id string
	switch p.q.Kind {
	case checklist.PeopleList:
		id = m.f.QuickPerson(p.q.ID, text)
	case checklist.FactList:
		id = m.f.QuickFact(text)
	case checklist.EventList:
		id = m.f.QuickEvent(p.q.ID, text)
	}
	p.quick = screen.Entry{}
	if id == "" {
		m.says.notice = "Kept as your answer: " + checklist.DescribeValue(m.f.Record(), p.q, m.f.ValueOf(p.ref))
		return
	}
	if m.f.ReferSure(p.q.ID, id) {
		m.says.notice = wizard.WordsReferAdded
		return
	}
	p.point(m, id)
	added := english.Sentence(english.Join(": ", "Added", m.f.FactHead(id)))
	m.says.notice = english.Join(" ", added, m.f.QuickAsk(id), "Enter opens it, Ctrl+Z undoes it.")
	if ask := m.f.ToConfirm(id); ask != "" {
		m.says.notice = ask
	}
	if ask := m.f.ReferAsk(p.q.ID, id); ask != "" {
		m.push(referMenu(ask, id))
	}
}

// referMenu asks whether someone is a child to refer. Esc leaves them unchanged.
func referMenu(ask, id string) *menu {
	return &menu{title: ask, items: []item{
		{label: wizard.WordsReferYes, do: func(m *Model) tea.Cmd {
			if m.f.ReferChild(id) != "" {
				m.says.notice = wizard.WordsReferAdded
			}
			return nil
		}},
		{label: wizard.WordsReferNo, do: func(*Model) tea.Cmd { return nil }},
	}}
}

// point points at the entry.
func (p *listPage) point(m *Model, id string) {
	for i, row := range p.rows(m) {
		if row.id == id && id != "" {
			p.at = i
		}
	}
}

func (p *listPage) remove(m *Model, row listRow) {
	switch {
	case row.id == "":
		return
	case row.child && len(m.f.Record().Children()) == 1:
		m.says.notice = "Add at least one child."
		return
	}
	if m.f.Remove(row.id) {
		m.says.notice = "Removed. Ctrl+Z brings it back."
	} else {
		m.says.notice = wizard.WordsNotRemoved
	}
	p.at = max(0, min(p.at, len(p.rows(m))-1))
}

// move moves the entry past its neighbour in this list; the record may have others in between.
func (p *listPage) move(m *Model, rows []listRow, by int) {
	to := p.at + by
	if rows[p.at].id == "" || to < 0 || to >= len(rows) || rows[to].id == "" || rows[to].child != rows[p.at].child {
		return
	}
	if m.f.MovePast(rows[p.at].id, rows[to].id) {
		p.at = to
	}
}

// keep keeps the comment shown.
func (p *listPage) keep(m *Model) {
	fs := m.ledHere(p.ref, nil)
	if len(fs) == 0 {
		m.says.notice = wizard.WordsNoComment
		return
	}
	m.f.Keep(review.KeptOf(fs[min(p.comment, len(fs)-1)]))
	m.says.notice = wordsLeftHere()
}
