package form

import (
	"path"
	"slices"
	"strconv"
	"strings"
)

// store is a part that content controls are bound to. Word shows its content, whatever the control itself says.
type store struct {
	part  string
	data  []byte
	root  *node
	edits []edit
	wrote map[*node]string // wrote is what each element was given.
}

// openStores finds the parts that content controls are bound to.
func (w *filler) openStores() error {
	relations, err := w.file.relations(w.file.main)
	if err != nil {
		return err
	}
	for _, r := range relations {
		if path.Base(r.kind) != "customXml" || r.outside {
			continue
		}
		data, err := w.file.part(r.target)
		if err != nil {
			return err
		}
		root, err := parseXML(data)
		if err != nil {
			continue // not XML that a control could be bound to
		}
		s := &store{part: r.target, data: data, root: root, wrote: map[*node]string{}}
		own, err := w.file.relations(r.target)
		if err != nil {
			return err
		}
		for _, p := range own {
			props, err := w.file.part(p.target)
			if err != nil {
				continue
			}
			if root, err := parseXML(props); err == nil && root.attr("itemID") != "" {
				w.stores[strings.ToLower(root.attr("itemID"))] = s
			}
		}
	}
	return nil
}

// Results of setting a value in a store.
const (
	bindDone    = iota
	bindTaken   // bindTaken: there is already another value.
	bindNowhere // bindNowhere: the control is bound to something missing.
)

// bind sets a value in the part that a control is bound to.
func (w *filler) bind(binding *node, value string) int {
	s := w.stores[strings.ToLower(binding.attr("storeItemID"))]
	if s == nil {
		return bindNowhere
	}
	n := s.root.xpath(binding.attr("xpath"))
	if n == nil || len(n.children) > 0 {
		return bindNowhere
	}
	if was, ok := s.wrote[n]; ok {
		if was != value {
			return bindTaken
		}
		return bindDone
	}
	s.wrote[n] = value
	if isClosed(s.data, n) {
		s.edits = append(s.edits, insideOf(s.data, n, escaped(value)))
	} else {
		s.edits = append(s.edits, edit{n.inner, n.innerEnd, escaped(value)})
	}
	return bindDone
}

// xpath returns the element at a simple XPath, such as /ns0:form[1]/ns0:name[1], or nil. A store has its own prefixes,
// so names are compared without them.
func (n *node) xpath(expression string) *node {
	steps := strings.Split(strings.TrimPrefix(strings.TrimSpace(expression), "/"), "/")
	above := &node{children: []*node{n}}
	for _, step := range steps {
		name, nth, _ := strings.Cut(strings.TrimSuffix(step, "]"), "[")
		want := 1
		if nth != "" {
			number, err := strconv.Atoi(nth)
			if err != nil {
				return nil
			}
			want = number
		}
		name = name[strings.IndexByte(name, ':')+1:]
		i := slices.IndexFunc(above.children, func(c *node) bool {
			if name == "*" || c.name[strings.IndexByte(c.name, ':')+1:] == name {
				want--
				return want == 0
			}
			return false
		})
		if i < 0 {
			return nil
		}
		above = above.children[i]
	}
	return above
}
