package form

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"referral/checklist/authority/form"
)

// Answer is what goes into one field of a form.
type Answer struct {
	Text string     // Text is what is written, line by line.
	Day  string     // Day is the day in Text, as 2026-11-12; empty if it names no single day.
	Pick [][]string // Pick are the choices to make, each a list of synonyms such as yes and y.
	Left string     // Left says why the field is left empty; if set, nothing is written.
	Look string     // Look is what to check in a field that was filled in.
	Rows []Answer   // Rows are the answers for a column of a table, one for each person.
}

// Said is what happened to one field.
type Said struct {
	Box     int    `json:"box"` // Box is its position on the form, from 1.
	Section string `json:"section,omitempty"`
	Label   string `json:"label"`
	Why     string `json:"why,omitempty"` // Why says why it was left empty, or what to check.
}

// Report says what was filled in, what to check in it, and what was left empty.
type Report struct {
	Filled []Said `json:"filled"`
	Check  []Said `json:"check"`
	Left   []Said `json:"left"`
}

// Why a field is left empty.
const (
	whyNoPlace  = "its place on the form was not found"
	whyNoChoice = "none of its choices is what the record says"
	whyBoxes    = "its boxes could not be told apart"
	whyShared   = "another answer is already in the same place"
	whyLocked   = "the form is locked here"
	whyBound    = "the form takes this from another place"
	whyMacro    = "only Word itself can fill it in"
	whyFixed    = "the box does not grow: see whether all of the answer shows"
)

// Fill returns a copy of an empty Word form with the answers in it, one for each field of f, which [Read] found in the
// same file. Parts without an answer are copied as they are, and in the others only the places of the answers change.
// What cannot be filled in safely is left empty, and the report says why.
func Fill(data []byte, f form.Form, answers []Answer, now time.Time) ([]byte, Report, error) {
	if len(answers) != len(f.Fields) {
		return nil, Report{}, ErrNotThisForm
	}
	if _, err := Read("form.docx", data); err != nil {
		return nil, Report{}, err
	}
	w, err := openFiller(data, now)
	if err != nil {
		return nil, Report{}, err
	}
	for i := range f.Fields {
		switch field := &f.Fields[i]; {
		case field.Layout != form.Column || field.Table == "":
			w.field(field, answers[i])
		case i == 0 || f.Fields[i-1].Table != field.Table:
			w.table(columnsFrom(f.Fields[i:]), answers[i:])
		}
	}
	out, err := w.write()
	return out, w.report, err
}

// columnsFrom returns the columns of the table that the first field is in.
func columnsFrom(fields []form.Field) []form.Field {
	n := 1
	for n < len(fields) && fields[n].Table == fields[0].Table && fields[n].Layout == form.Column {
		n++
	}
	return fields[:n]
}

// filler fills in one Word file.
type filler struct {
	file     *wordFile
	data     []byte // data is the text part before any change.
	root     *node
	edits    []edit
	stores   map[string]*store // stores are the parts that content controls are bound to, by ID.
	track    bool              // track: changes are tracked, so what is written is marked as inserted.
	locked   bool              // locked: only form fields and content controls can be filled in.
	now      time.Time
	lastMark int // lastMark is the highest number of a tracked change.
	report   Report
}

func openFiller(data []byte, now time.Time) (*filler, error) {
	file, err := openWord(data)
	if err != nil {
		return nil, err
	}
	w := &filler{file: file, now: now, stores: map[string]*store{}}
	if w.data, err = file.part(file.main); err != nil {
		return nil, err
	}
	if w.root, err = parseXML(w.data); err != nil {
		return nil, err
	}
	if err := w.protection(); err != nil {
		return nil, err
	}
	w.lastMark = highestMark(w.root)
	return w, w.openStores()
}

// field fills in a field that is not a column of a table.
func (w *filler) field(f *form.Field, a Answer) {
	if a.Left != "" {
		w.left(f, a.Left)
		return
	}
	edits, why := w.place(w.nodes(f.At), f, a)
	if why == "" && !w.take(edits) {
		why = whyShared
	}
	if why != "" {
		w.left(f, why)
		return
	}
	if isFixed(w.nodes(f.At)[0]) && len([]rune(a.Text)) > longForFixed {
		a.Look = whyFixed
	}
	w.filled(f, a.Look)
}

// longForFixed is more than a box of fixed height is sure to show.
const longForFixed = 60

// isFixed reports whether a place is in a box that does not grow: a row or frame of exact height, or a text box.
func isFixed(n *node) bool {
	if n.above("w:txbxContent") != nil {
		return true
	}
	for p := n; p != nil; p = p.parent {
		for _, height := range []*node{p.in("w:trPr", "w:trHeight"), p.in("w:pPr", "w:framePr")} {
			if height != nil && height.attr("hRule") == "exact" {
				return true
			}
		}
	}
	return false
}

// nodes returns the elements of a place.
func (w *filler) nodes(at string) []*node {
	var out []*node
	for path := range strings.FieldsSeq(at) {
		n := w.root.at(path)
		if n == nil {
			return nil
		}
		out = append(out, n)
	}
	return out
}

func said(f *form.Field, why string) Said {
	return Said{Box: f.Index, Section: f.Section, Label: f.Label, Why: why}
}

func (w *filler) left(f *form.Field, why string) { w.report.Left = append(w.report.Left, said(f, why)) }

func (w *filler) filled(f *form.Field, look string) {
	w.report.Filled = append(w.report.Filled, said(f, ""))
	if look != "" {
		w.report.Check = append(w.report.Check, said(f, look))
	}
}

// place returns the changes that put an answer in its place, or why there can be none.
func (w *filler) place(at []*node, f *form.Field, a Answer) (edits []edit, why string) {
	switch {
	case len(at) == 0:
		return nil, whyNoPlace
	case f.Kind == form.Signature || f.Kind == form.Office:
		return nil, whyNoPlace
	case f.Kind == form.Text:
		return w.words(at, f, a)
	}
	return w.choice(at, f, a)
}

// words writes an answer in words, into both copies of a text box if it is in one.
func (w *filler) words(at []*node, f *form.Field, a Answer) (edits []edit, why string) {
	if len(at) > 1 && !sameBox(at) {
		return nil, whyNoPlace
	}
	if strings.TrimSpace(a.Text) == "" {
		return nil, whyNoPlace
	}
	for _, n := range at {
		var more []edit
		switch n.name {
		case "w:sdt":
			more, why = w.control(n, a)
		case "w:fldChar":
			more, why = w.legacyText(n, a.Text)
		default:
			more, why = w.inText(n, f, a.Text)
		}
		if why != "" {
			return nil, why
		}
		edits = append(edits, more...)
	}
	return edits, ""
}

// sameBox reports whether the places are the two copies of a text box.
func sameBox(at []*node) bool {
	return len(at) == 2 && at[0].above("mc:Choice") != nil && at[1].above("mc:Fallback") != nil
}

// write writes the file. Parts without an answer are copied as they are, without unpacking.
func (w *filler) write() ([]byte, error) {
	changed := map[string][]byte{}
	if len(w.edits) > 0 {
		changed[w.file.main] = rendered(w.data, w.edits, 0, int64(len(w.data)))
	}
	for _, s := range w.stores {
		if len(s.edits) > 0 {
			changed[s.part] = rendered(s.data, s.edits, 0, int64(len(s.data)))
		}
	}
	for _, data := range changed {
		if _, err := parseXML(data); err != nil {
			return nil, fmt.Errorf("filling in the form: %w", ErrDamaged)
		}
	}
	types, err := w.file.part(contentTypes)
	if err != nil {
		return nil, err
	}
	if as := bytes.ReplaceAll(types, []byte(templateType), []byte(documentType)); !bytes.Equal(as, types) {
		changed[contentTypes] = as // A filled-in template is a document.
	}
	c := cleaner{file: w.file, replace: changed}
	return c.write()
}

const (
	contentTypes = "[Content_Types].xml"
	templateType = "wordprocessingml.template.main+xml"
	documentType = "wordprocessingml.document.main+xml"
	macroType    = "macroEnabled"
)

// protection reads which parts of the form can be changed.
func (w *filler) protection() error {
	types, err := w.file.part(contentTypes)
	if err != nil {
		return err
	}
	if bytes.Contains(types, []byte(macroType)) {
		return ErrMacros
	}
	top, err := w.file.relations("")
	if err != nil {
		return err
	}
	if slices.ContainsFunc(top, func(r relation) bool { return strings.Contains(r.kind, "digital-signature") }) {
		return ErrSigned
	}
	for _, settings := range w.file.trees(relSettings) {
		w.track = w.track || settings.child("w:trackRevisions").isOn()
		protection := settings.child("w:documentProtection")
		if protection == nil || !protection.attrIsOn("enforcement") {
			continue
		}
		switch protection.attr("edit") {
		case "readOnly", "comments":
			return ErrLocked
		case "trackedChanges":
			w.track = true
		case "forms":
			w.locked = !slices.ContainsFunc(w.root.all("w:formProt"), func(n *node) bool { return !n.isOn() })
		}
	}
	return nil
}

// attrIsOn reports whether an attribute is on.
func (n *node) attrIsOn(name string) bool {
	v := strings.ToLower(n.attr(name))
	return v == "1" || v == "true" || v == "on"
}
