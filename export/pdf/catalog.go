package pdf

import (
	"bytes"
	"fmt"
	"io"
	"time"

	"referral/export/document"
)

// producer names the program in the file.
const producer = "referral"

// bookmark is an entry of the outline.
type bookmark struct {
	title string
	level int
	page  *page
	top   float64
}

// bookmark marks the slices from index from on with the heading that has just been set.
func (b *builder) bookmark(from, level int) {
	b.slices[from].marks = append(b.slices[from].marks, bookmark{title: b.heading, level: level})
}

// write writes the finished paper.
func (b *builder) write(w io.Writer, d document.Document, o Options) error {
	var f file
	pages := f.reserve()
	for _, p := range b.pages {
		p.ref = f.reserve()
	}
	var fonts bytes.Buffer
	for _, face := range b.set.fonts.order {
		if len(face.used) == 1 {
			continue // The paper only looked for a character that this font lacks.
		}
		r, err := face.write(&f)
		if err != nil {
			return err
		}
		fmt.Fprintf(&fonts, "/%s %v", face.resource, r)
	}
	resources := f.add("<</Font<<" + fonts.String() + ">>>>")
	var kids bytes.Buffer
	for i, p := range b.pages {
		content := f.addStream("", p.body.Bytes())
		f.set(p.ref, fmt.Appendf(nil, "<</Type/Page/Parent %v/MediaBox[0 0 %s %s]/Resources %v/Contents %v/StructParents %d/Tabs/S>>",
			pages, number(p.width*p.scale), number(p.height*p.scale), resources, content, i))
		fmt.Fprintf(&kids, "%v ", p.ref)
	}
	f.set(pages, fmt.Appendf(nil, "<</Type/Pages/Count %d/Kids[%s]>>", len(b.pages), kids.String()))

	title := oneLine(d.FileTitle)
	if title == "" {
		title = oneLine(d.Title)
	}
	if title == "" {
		title = "Untitled"
	}
	tags := writeTags(&f, b.root, b.pages)
	outline := writeOutline(&f, b.marks)
	metadata := f.addRawStream("/Type/Metadata/Subtype/XML", xmp(title, b.root.lang, o.Created))
	profile := f.addStream("/N 3/Alternate/DeviceRGB", sRGB())
	catalog := fmt.Sprintf("<</Type/Catalog/Version/1.7/Pages %v/Lang%s/MarkInfo<</Marked true>>/StructTreeRoot %v/Metadata %v"+
		"/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %v>>]",
		pages, textString(b.root.lang), tags, metadata, profile)
	if outline != 0 {
		catalog += fmt.Sprintf("/Outlines %v/PageMode/UseOutlines", outline)
	}
	info := "<</Title" + textString(title) + "/Producer(" + producer + ")"
	if !o.Created.IsZero() {
		info += "/CreationDate" + textString(pdfDate(o.Created)) + "/ModDate" + textString(pdfDate(o.Created))
	}
	return f.writeTo(w, f.add(catalog+">>"), f.add(info+">>"))
}

// pdfDate returns a time as PDF writes it, with the zone in the long form that strict readers want.
func pdfDate(t time.Time) string { return t.UTC().Format("D:20060102150405") + "+00'00'" }

// writeOutline writes the bookmarks as a tree and returns its root, or zero if there are none.
func writeOutline(f *file, marks []bookmark) ref {
	if len(marks) == 0 {
		return 0
	}
	type node struct {
		bookmark
		ref, parent, prev, next, first, last ref
		level, count                         int
	}
	root := &node{ref: f.reserve(), level: -1}
	nodes := []*node{}
	path := []*node{root}
	for _, m := range marks {
		for path[len(path)-1].level >= m.level {
			path = path[:len(path)-1]
		}
		up := path[len(path)-1]
		n := &node{bookmark: m, ref: f.reserve(), parent: up.ref, prev: up.last, level: m.level}
		if up.first == 0 {
			up.first = n.ref
		} else {
			for _, other := range nodes {
				if other.ref == up.last {
					other.next = n.ref
				}
			}
		}
		up.last = n.ref
		for _, above := range path {
			above.count++
		}
		nodes = append(nodes, n)
		path = append(path, n)
	}
	f.set(root.ref, fmt.Appendf(nil, "<</Type/Outlines/First %v/Last %v/Count %d>>", root.first, root.last, root.count))
	for _, n := range nodes {
		var b bytes.Buffer
		fmt.Fprintf(&b, "<</Title%s/Parent %v/Dest[%v/XYZ 0 %s null]", textString(n.title), n.parent, n.page.ref, number((n.page.height-n.top+4)*n.page.scale))
		for _, link := range []struct {
			key string
			to  ref
		}{{"Prev", n.prev}, {"Next", n.next}, {"First", n.first}, {"Last", n.last}} {
			if link.to != 0 {
				fmt.Fprintf(&b, "/%s %v", link.key, link.to)
			}
		}
		if n.count > 0 {
			fmt.Fprintf(&b, "/Count %d", n.count)
		}
		b.WriteString(">>")
		f.set(n.ref, b.Bytes())
	}
	return root.ref
}
