package check

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
)

func header(f *File, fail fail) {
	lines := bytes.SplitN(f.Raw, []byte("\n"), 3)
	if len(lines) < 3 || string(lines[0]) != "%PDF-1.7" {
		fail("the first line is %.10q", f.Raw)
		return
	}
	high := 0
	for _, c := range lines[1] {
		if c > 127 {
			high++
		}
	}
	if lines[1][0] != '%' || high < 4 {
		fail("the second line is %.10q", lines[1])
	}
}

func trailer(f *File, fail fail) {
	id := f.Array(f.Trailer["ID"])
	if len(id) != 2 || id[0] != id[1] || len(id[0].(String)) != 16 {
		fail("the identifier is %v", id)
	}
	if f.Trailer["Encrypt"] != nil {
		fail("encrypted")
	}
	if f.Catalog()["Type"] != Name("Catalog") {
		fail("no catalog")
	}
}

// walk calls visit for an object and everything in it, without following
// references.
func walk(o any, visit func(any)) {
	visit(o)
	switch o := o.(type) {
	case Dict:
		for _, v := range o {
			walk(v, visit)
		}
	case Array:
		for _, v := range o {
			walk(v, visit)
		}
	case *Stream:
		walk(o.Dict, visit)
	}
}

func references(f *File, fail fail) {
	check := func(o any) {
		if r, ok := o.(Ref); ok && f.Objects[int(r)] == nil {
			fail("nothing at %d", r)
		}
	}
	walk(f.Trailer, check)
	for _, o := range f.Objects {
		walk(o, check)
	}
}

func streams(f *File, fail fail) {
	for n, o := range f.Objects {
		s, ok := o.(*Stream)
		if !ok {
			continue
		}
		if filter := s.Dict["Filter"]; filter != nil && filter != Name("FlateDecode") {
			fail("object %d: filter %v", n, filter)
		}
		for _, key := range []Name{"F", "FFilter", "FDecodeParms"} {
			if s.Dict[key] != nil {
				fail("object %d: has %s", n, key)
			}
		}
	}
}

func actions(f *File, fail fail) {
	for n, o := range f.Objects {
		walk(o, func(o any) {
			d, ok := o.(Dict)
			if !ok {
				return
			}
			for _, key := range []Name{"OpenAction", "AA", "AcroForm", "JavaScript", "JS", "EmbeddedFiles", "XFA", "Annots", "OCProperties", "NeedsRendering"} {
				if d[key] != nil {
					fail("object %d: has %s", n, key)
				}
			}
		})
	}
}

func xmp(f *File) string {
	if s := f.Stream(f.Catalog()["Metadata"]); s != nil {
		return string(s.Data)
	}
	return ""
}

// property returns the text of the first element with a name in the metadata.
func property(packet, name string) string {
	_, after, ok := strings.Cut(packet, "<"+name+">")
	if !ok {
		return ""
	}
	inner, _, ok := strings.Cut(after, "</"+name+">")
	if !ok {
		return ""
	}
	var b strings.Builder
	for d := xml.NewDecoder(strings.NewReader(inner)); ; {
		t, err := d.Token()
		if err != nil {
			return b.String()
		}
		if c, ok := t.(xml.CharData); ok {
			b.Write(c)
		}
	}
}

func metadata(f *File, fail fail) {
	s := f.Stream(f.Catalog()["Metadata"])
	if s == nil {
		fail("there are none")
		return
	}
	if s.Dict["Filter"] != nil || s.Dict["Type"] != Name("Metadata") || s.Dict["Subtype"] != Name("XML") {
		fail("the stream is %v", s.Dict)
	}
	for d := xml.NewDecoder(bytes.NewReader(s.Data)); ; {
		if _, err := d.Token(); err == io.EOF {
			break
		} else if err != nil {
			fail("no XML: %v", err)
			break
		}
	}
	if property(xmp(f), "pdfaid:part") != "2" || property(xmp(f), "pdfaid:conformance") != "A" {
		fail("PDF/A-2a is not named")
	}
}

func ua(f *File, fail fail) {
	packet := xmp(f)
	if property(packet, "pdfuaid:part") != "1" {
		fail("PDF/UA-1 is not named")
	}
	if property(packet, "pdfaSchema:namespaceURI") != "http://www.aiim.org/pdfua/ns/id/" || property(packet, "pdfaProperty:name") != "part" {
		fail("the schema of the name is not described")
	}
}

func title(f *File, fail fail) {
	if strings.TrimSpace(property(xmp(f), "dc:title")) == "" {
		fail("no title")
	}
	if f.Dict(f.Catalog()["ViewerPreferences"])["DisplayDocTitle"] != true {
		fail("the title is not shown")
	}
}

func info(f *File, fail fail) {
	d := f.Dict(f.Trailer["Info"])
	packet := xmp(f)
	for key, name := range map[Name]string{"Title": "dc:title", "Producer": "pdf:Producer"} {
		s, _ := d[key].(String)
		if got := property(packet, name); got != s.Text() {
			fail("%s is %q and %q", key, s.Text(), got)
		}
	}
	digits := regexp.MustCompile(`\d+`)
	for key, name := range map[Name]string{"CreationDate": "xmp:CreateDate", "ModDate": "xmp:ModifyDate"} {
		s, _ := d[key].(String)
		if a, b := digits.FindAllString(string(s), -1), digits.FindAllString(property(packet, name), -1); strings.Join(a, "") != strings.Join(b, "") {
			fail("%s is %v and %v", key, a, b)
		}
	}
}

func intent(f *File, fail fail) {
	for _, o := range f.Array(f.Catalog()["OutputIntents"]) {
		d := f.Dict(o)
		p := f.Stream(d["DestOutputProfile"])
		if d["S"] != Name("GTS_PDFA1") || d["OutputConditionIdentifier"] == nil || p == nil {
			continue
		}
		if p.Dict["N"] != 3.0 || len(p.Data) < 128 || string(p.Data[16:20]) != "RGB " || string(p.Data[36:40]) != "acsp" {
			fail("the profile is not one of three colours")
		}
		return
	}
	fail("there is none")
}

func marked(f *File, fail fail) {
	d := f.Dict(f.Catalog()["MarkInfo"])
	if d["Marked"] != true || d["Suspects"] == true {
		fail("MarkInfo is %v", d)
	}
	if f.Catalog()["StructTreeRoot"] == nil {
		fail("there is no structure tree")
	}
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$`)

func languages(f *File, fail fail) {
	s, _ := f.Catalog()["Lang"].(String)
	if !languageTag.MatchString(s.Text()) {
		fail("the document is in %q", s.Text())
	}
	for n, o := range f.Objects {
		d, ok := o.(Dict)
		if lang := d["Lang"]; ok && lang != nil {
			if s, ok := lang.(String); !ok || !languageTag.MatchString(s.Text()) {
				fail("object %d is in %q", n, lang)
			}
		}
	}
}

func outline(f *File, fail fail) {
	pages := map[Ref]bool{}
	for _, p := range f.Pages() {
		pages[p.(Ref)] = true
	}
	count := 0
	var visit func(o any, parent any)
	visit = func(o, parent any) {
		for ; o != nil && count < 1e6; o = f.Dict(o)["Next"] {
			d := f.Dict(o)
			count++
			title, _ := d["Title"].(String)
			dest := f.Array(d["Dest"])
			if strings.TrimSpace(title.Text()) == "" || d["Parent"] != parent || len(dest) == 0 || !pages[dest[0].(Ref)] {
				fail("the bookmark %d is %v", count, d)
			}
			visit(d["First"], o)
		}
	}
	root := f.Catalog()["Outlines"]
	if root != nil {
		visit(f.Dict(root)["First"], root)
	}
	n := 0
	f.elements(func(e Dict, _ []Dict) {
		if headingLevel(e) > 0 {
			n++
		}
	})
	if n != count {
		fail("%d headings and %d bookmarks", n, count)
	}
}

func pages(f *File, fail fail) {
	kids := f.Pages()
	if n := f.Dict(f.Catalog()["Pages"])["Count"]; n != float64(len(kids)) || len(kids) == 0 {
		fail("%v of %d pages", n, len(kids))
	}
	seen := map[any]bool{}
	for i, o := range kids {
		p := f.Dict(o)
		box := f.Array(p["MediaBox"])
		if p["Type"] != Name("Page") || len(box) != 4 || p["Tabs"] != Name("S") || p["Parent"] != f.Catalog()["Pages"] || f.Dict(f.Dict(p["Resources"])["Font"]) == nil {
			fail("page %d is %v", i+1, p)
		}
		if _, ok := p["StructParents"].(float64); !ok || seen[p["StructParents"]] {
			fail("page %d has no place of its own in the parent tree", i+1)
		}
		seen[p["StructParents"]] = true
	}
}
