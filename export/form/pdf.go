package form

import (
	"bytes"
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"referral/checklist/authority/form"
	"referral/checklist/english"
)

// pdfField is a field of a PDF: its name, what it takes, and the position of its first box.
type pdfField struct {
	section, label string
	kind           form.Kind
	options        []string
	limit          int
	single         bool // single: it is a single box to tick.
	held           string
	ticked         bool
	page           int
	top, left      float64
}

// inherited is what a field inherits from those above it.
type inherited struct {
	names []string
	kind  pdfName
	flags int
}

// Button flags: a push button that only triggers an action, and a radio button.
const (
	radioButton = 1 << 15
	pushButton  = 1 << 16
)

// readPDF reads the fields of a PDF form by their names in the file. The words on the page are not read.
func readPDF(data []byte) (form.Form, error) {
	if encryptedPDF.Match(data) {
		return form.Form{}, ErrEncrypted
	}
	file := readValues(data)
	root := file.root()
	places := file.pages(root)
	var fields []pdfField
	file.walk(file.list(file.dict(root["AcroForm"])["Fields"]), inherited{}, places, 0, &fields)
	if len(fields) == 0 {
		return form.Form{}, ErrFlatPDF
	}
	slices.SortStableFunc(fields, func(a, b pdfField) int {
		return cmp.Or(cmp.Compare(a.page, b.page), cmp.Compare(rowOf(b), rowOf(a)), cmp.Compare(a.left, b.left))
	})
	var b builder
	unnamed := 0
	for _, f := range fields {
		if noName.MatchString(f.label) {
			unnamed++
		}
		b.headings[0] = f.section
		b.filled.pair(f.label, f.held)
		b.add(entry{label: f.label, kind: f.kind, options: f.options, limit: f.limit, places: max(1, len(f.options)), single: f.single, ticked: f.ticked}, form.Left, "", "")
	}
	if unnamed*2 > len(fields) {
		return form.Form{}, ErrFlatPDF
	}
	return b.result()
}

var (
	encryptedPDF = regexp.MustCompile(`/Encrypt\s*(?:<<|[0-9]+\s+[0-9]+\s+R)`)
	// noName matches what programs call a field that no one has named.
	noName = regexp.MustCompile(`(?i)^(?:text ?(?:field|box)?|check ?box|group|undefined|fill|field|untitled|button|dropdown|combo ?box|list ?box|radio(?: button)?)? ?[0-9]*(?: ?[0-9]+)*$`)
)

// rowOf returns a field's height on its page, rounded so that fields on one line are read from left to right.
func rowOf(f pdfField) int { return int(f.top) / 8 }

// root returns the value from which all others are reached.
func (f pdfFile) root() pdfDict {
	var root pdfDict
	at := -1
	for number, v := range f {
		if d, ok := v.(pdfDict); ok && d["Type"] == pdfName("Catalog") && number > at {
			if _, ok := d["AcroForm"]; ok || root == nil {
				root, at = d, number
			}
		}
	}
	return root
}

// pages maps the number of each box to its page.
func (f pdfFile) pages(root pdfDict) map[int]int {
	places, page := map[int]int{}, 0
	seen := map[pdfRef]bool{}
	var visit func(v any, depth int)
	visit = func(v any, depth int) {
		if r, ok := v.(pdfRef); depth > maxNested || ok && seen[r] {
			return
		} else if ok {
			seen[r] = true
		}
		d := f.dict(v)
		for _, kid := range f.list(d["Kids"]) {
			visit(kid, depth+1)
		}
		if d["Type"] == pdfName("Page") {
			page++
			for _, a := range f.list(d["Annots"]) {
				if r, ok := a.(pdfRef); ok {
					places[int(r)] = page
				}
			}
		}
	}
	visit(root["Pages"], 0)
	return places
}

// walk adds the fields of a list and those below them.
func (f pdfFile) walk(list pdfList, above inherited, places map[int]int, depth int, out *[]pdfField) {
	for _, v := range list {
		d := f.dict(v)
		if d == nil || depth > maxNested || len(*out) >= maxFields {
			continue
		}
		at := above
		if k, ok := f.get(d["FT"]).(pdfName); ok {
			at.kind = k
		}
		if _, ok := d["Ff"]; ok {
			at.flags = int(f.number(d["Ff"]))
		}
		if name := tidy(f.text(d["T"])); name != "" {
			at.names = append(slices.Clone(above.names), name)
		}
		kids := f.list(d["Kids"])
		if slices.ContainsFunc(kids, func(k any) bool { return f.dict(k)["T"] != nil }) {
			f.walk(kids, at, places, depth+1, out)
			continue
		}
		if field, ok := f.field(d, v, kids, at, places); ok {
			*out = append(*out, field)
		}
	}
}

// field returns one field: d with its boxes, which are d itself or its kids.
func (f pdfFile) field(d pdfDict, self any, kids pdfList, at inherited, places map[int]int) (pdfField, bool) {
	out := pdfField{label: tidy(f.text(d["TU"])), kind: form.Text, limit: max(0, int(f.number(d["MaxLen"]))), held: f.text(d["V"])}
	if out.label == "" && len(at.names) > 0 {
		out.label = inWords(at.names[len(at.names)-1])
	}
	if len(at.names) > 1 {
		out.section = sectionOf(at.names[:len(at.names)-1])
	}
	boxes := kids
	if len(boxes) == 0 {
		boxes = pdfList{self}
	}
	if r, ok := boxes[0].(pdfRef); ok {
		out.page = places[int(r)]
	}
	if rect := f.list(f.dict(boxes[0])["Rect"]); len(rect) == 4 {
		out.left, out.top = min(f.number(rect[0]), f.number(rect[2])), max(f.number(rect[1]), f.number(rect[3]))
	}
	switch at.kind {
	case "Sig":
		out.kind = form.Signature
	case "Ch":
		out.kind, out.options = form.DropDown, f.options(d)
	case "Btn":
		state, _ := f.get(d["V"]).(pdfName)
		out.ticked = state != "" && state != "Off"
		out.options = f.states(boxes)
		switch {
		case at.flags&pushButton != 0:
			return out, false
		case at.flags&radioButton != 0 || len(out.options) > 1:
			out.kind = kindOf(out.options)
		default:
			out.kind, out.options, out.single = form.Ticks, nil, true
		}
	}
	return out, out.label != "" && (at.kind == "Tx" || at.kind == "Sig" || at.kind == "Ch" || at.kind == "Btn")
}

// options returns the choices in a list, as shown.
func (f pdfFile) options(d pdfDict) []string {
	var out []string
	for _, o := range f.list(d["Opt"]) {
		if pair := f.list(o); len(pair) == 2 {
			o = pair[1]
		}
		if words := tidy(f.text(o)); words != "" && !isPlaceholder(words) {
			out = append(out, words)
		}
	}
	return out
}

// states returns the values that a button's boxes have when ticked.
func (f pdfFile) states(boxes pdfList) []string {
	var out []string
	for _, b := range boxes {
		for _, name := range slices.Sorted(maps.Keys(f.dict(f.dict(f.dict(b)["AP"])["N"]))) {
			if words := inWords(string(name)); name != "Off" && words != "" && !slices.Contains(out, words) {
				out = append(out, words)
			}
		}
	}
	return out
}

var (
	counter   = regexp.MustCompile(`\[[0-9]+\]$`)
	noTopic   = regexp.MustCompile(`(?i)^(?:form|page|topmost ?subform|subform|section|body|table|row|untitled)? ?[0-9]*$`)
	fillSigns = strings.NewReplacer("_", " ", ".", " ", "-", " ")
)

// inWords splits a name such as childSurname, child_surname or ChildSurname[0] into words.
func inWords(name string) string {
	name = fillSigns.Replace(counter.ReplaceAllString(name, ""))
	var out []rune
	for i, r := range name {
		if before := lastRune(out); i > 0 && (unicode.IsUpper(r) && unicode.IsLower(before) || unicode.IsDigit(r) && unicode.IsLetter(before)) {
			out = append(out, ' ')
			if unicode.IsUpper(r) && !nextIsUpper(name[i:]) {
				r = unicode.ToLower(r)
			}
		}
		out = append(out, r)
	}
	return english.Capital(tidy(string(out)))
}

func lastRune(all []rune) rune {
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1]
}

// nextIsUpper reports whether the second letter is a capital, as in the abbreviation GP.
func nextIsUpper(s string) bool {
	runes := []rune(s)
	return len(runes) > 1 && unicode.IsUpper(runes[1])
}

// sectionOf returns the last meaningful name above a field.
func sectionOf(names []string) string {
	for _, n := range slices.Backward(names) {
		if words := inWords(n); words != "" && !noTopic.MatchString(words) {
			return words
		}
	}
	return ""
}

func isPDF(data []byte) bool { return bytes.Contains(data[:min(len(data), 1024)], []byte("%PDF-")) }
