package tui

func (m *Model) top() page {
	switch {
	case len(m.over) > 0:
		return m.over[len(m.over)-1]
	case m.flow != nil:
		return m.flow
	}
	return m.home
}

func (m *Model) push(p page) {
	for _, o := range m.over {
		if sameKind(o, p) {
			return
		}
	}
	m.over = append(m.over, p)
}

// sameKind reports whether both are the same kind of page, of those open at
// most once.
func sameKind(a, b page) bool {
	switch a.(type) {
	case *helpPage:
		_, ok := b.(*helpPage)
		return ok
	case *hiddenPage:
		_, ok := b.(*hiddenPage)
		return ok
	case *lockPage:
		_, ok := b.(*lockPage)
		return ok
	case *passPage:
		_, ok := b.(*passPage)
		return ok
	case *leavePage:
		_, ok := b.(*leavePage)
		return ok
	}
	return false
}

// pop closes the top page, if it is p.
func (m *Model) pop(p page) {
	for i, o := range m.over {
		if o == p || unwrap(o) == unwrap(p) {
			m.over = append(m.over[:i:i], m.over[i+1:]...)
			return
		}
	}
}
