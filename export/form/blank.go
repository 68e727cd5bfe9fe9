package form

import (
	"archive/zip"
	"bytes"
	"path"
	"slices"
	"strings"
)

// Document properties that say nothing about anyone.
const (
	noProperties  = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`
	noApplication = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`
)

// Blank returns a copy of an empty Word form to keep, without its author, comments, tracked changes, custom properties
// and template. The form's own words are unchanged, byte for byte. A form with someone's details in it is refused.
func Blank(data []byte) ([]byte, error) {
	if len(data) > maxFile {
		return nil, ErrTooLarge
	}
	if _, err := readWord(data); err != nil {
		return nil, err
	}
	w, err := openWord(data)
	if err != nil {
		return nil, err
	}
	c := cleaner{file: w, drop: map[string]bool{}, replace: map[string][]byte{}}
	for _, step := range []func() error{c.properties, c.texts, c.settings, c.links} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return c.write()
}

// cleaner collects what to remove from a Word file.
type cleaner struct {
	file    *wordFile
	drop    map[string]bool   // drop are the parts to remove.
	replace map[string][]byte // replace are the new contents of parts.
}

// properties removes the parts that say who wrote the form and what people said about it.
func (c *cleaner) properties() error {
	top, err := c.file.relations("")
	if err != nil {
		return err
	}
	for _, r := range top {
		switch path.Base(r.kind) {
		case "custom-properties", "thumbnail", "classificationlabels":
			c.drop[r.target] = true
		case "core-properties":
			c.replace[r.target] = []byte(noProperties)
		case "extended-properties":
			c.replace[r.target] = []byte(noApplication)
		}
	}
	relations, err := c.file.relations(c.file.main)
	if err != nil {
		return err
	}
	root, err := c.file.text()
	if err != nil {
		return err
	}
	for _, r := range relations {
		switch kind := path.Base(r.kind); {
		case r.outside:
		case strings.HasPrefix(kind, "comments"), kind == "people":
			c.drop[r.target] = true
		case kind == "vbaProject":
			return ErrMacros
		case kind == "customXml" && !c.isBound(root, r.target):
			c.dropStore(r.target)
		}
	}
	return nil
}

// isBound reports whether a content control shows a value from one of the form's stores.
func (c *cleaner) isBound(root *node, store string) bool {
	relations, err := c.file.relations(store)
	if err != nil {
		return false
	}
	for _, r := range relations {
		props, err := c.file.part(r.target)
		if err != nil {
			continue
		}
		for _, b := range root.all("w:dataBinding") {
			if id := b.attr("storeItemID"); id != "" && bytes.Contains(bytes.ToLower(props), []byte(strings.ToLower(id))) {
				return true
			}
		}
	}
	return false
}

func (c *cleaner) dropStore(store string) {
	c.drop[store] = true
	folder, file := path.Split(store)
	c.drop[folder+"_rels/"+file+".rels"] = true
	relations, err := c.file.relations(store)
	if err != nil {
		return
	}
	for _, r := range relations {
		c.drop[r.target] = true
	}
}

// texts removes tracked changes and comments from every part with text.
func (c *cleaner) texts() error {
	parts := []string{c.file.main}
	for _, kind := range []string{relHeader, relFooter, "/footnotes", "/endnotes"} {
		parts = append(parts, c.file.related(kind)...)
	}
	for _, name := range parts {
		if err := c.edit(name, changes); err != nil {
			return err
		}
	}
	return nil
}

// settings removes links to a template, a mailing list or the author's variables.
func (c *cleaner) settings() error {
	for _, name := range c.file.related(relSettings) {
		err := c.edit(name, func(n *node) []cut {
			switch n.name {
			case "w:attachedTemplate", "w:trackRevisions", "w:docVars", "w:mailMerge", "w:writeProtection":
				return []cut{{n.start, n.end}}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// links removes references to a template or to a part that has been removed.
func (c *cleaner) links() error {
	for _, f := range c.file.zip.File {
		var err error
		switch {
		case f.Name == "[Content_Types].xml":
			err = c.edit(f.Name, func(n *node) []cut {
				if n.name == "Override" && c.drop[strings.TrimPrefix(n.attr("PartName"), "/")] {
					return []cut{{n.start, n.end}}
				}
				return nil
			})
		case strings.HasSuffix(f.Name, ".rels") && !c.drop[f.Name]:
			folder := path.Dir(path.Dir(f.Name))
			err = c.edit(f.Name, func(n *node) []cut {
				target := strings.TrimPrefix(path.Join("/", folder, n.attr("Target")), "/")
				if strings.HasPrefix(n.attr("Target"), "/") {
					target = strings.TrimPrefix(path.Clean(n.attr("Target")), "/")
				}
				kind := path.Base(n.attr("Type"))
				if n.name == "Relationship" && (c.drop[target] || kind == "attachedTemplate" || strings.HasPrefix(kind, "mailMerge")) {
					return []cut{{n.start, n.end}}
				}
				return nil
			})
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// cut is a range of bytes to remove.
type cut struct{ start, end int64 }

// edit removes from a part what cuts returns for each of its elements. It does not look inside a removed element.
func (c *cleaner) edit(name string, cuts func(*node) []cut) error {
	if !c.file.has(name) {
		return nil
	}
	data, err := c.file.part(name)
	if err != nil {
		return err
	}
	root, err := parseXML(data)
	if err != nil {
		return err
	}
	var all []cut
	var walk func(*node)
	walk = func(n *node) {
		found := cuts(n)
		all = append(all, found...)
		if len(found) == 1 {
			return
		}
		for _, child := range n.children {
			walk(child)
		}
	}
	walk(root)
	if len(all) == 0 {
		return nil
	}
	slices.SortFunc(all, func(a, b cut) int { return int(a.start - b.start) })
	var out []byte
	at := int64(0)
	for _, x := range all {
		out = append(out, data[at:x.start]...)
		at = x.end
	}
	c.replace[name] = append(out, data[at:]...)
	return nil
}

// changes returns what in an element is a tracked change or a comment. Deletions are removed, insertions kept.
func changes(n *node) []cut {
	whole := []cut{{n.start, n.end}}
	switch n.name {
	case "w:ins", "w:moveTo":
		if len(n.children) == 0 {
			return whole
		}
		return []cut{{n.start, n.inner}, {n.innerEnd, n.end}}
	case "w:tr":
		if n.in("w:trPr", "w:del") != nil {
			return whole
		}
	case "w:r":
		if n.child("w:commentReference") != nil && n.child("w:t") == nil {
			return whole
		}
	case "w:del", "w:moveFrom", "w:commentReference", "w:commentRangeStart", "w:commentRangeEnd", "w:cellIns", "w:cellDel", "w:cellMerge",
		"w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd", "w:numberingChange",
		"w:customXmlInsRangeStart", "w:customXmlInsRangeEnd", "w:customXmlDelRangeStart", "w:customXmlDelRangeEnd",
		"w:customXmlMoveFromRangeStart", "w:customXmlMoveFromRangeEnd", "w:customXmlMoveToRangeStart", "w:customXmlMoveToRangeEnd":
		return whole
	}
	if strings.HasPrefix(n.name, "w:") && strings.HasSuffix(n.name, "Change") {
		return whole
	}
	return nil
}

// write writes the file. Unchanged parts are copied as they are, without unpacking.
func (c *cleaner) write() ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range c.file.zip.File {
		if c.drop[f.Name] {
			continue
		}
		data, changed := c.replace[f.Name]
		if !changed {
			if err := z.Copy(f); err != nil {
				return nil, ErrDamaged
			}
			continue
		}
		part, err := z.CreateHeader(&zip.FileHeader{Name: f.Name, Method: zip.Deflate, Modified: f.Modified})
		if err != nil {
			return nil, ErrDamaged
		}
		if _, err := part.Write(data); err != nil {
			return nil, ErrDamaged
		}
	}
	if err := z.Close(); err != nil {
		return nil, ErrDamaged
	}
	return b.Bytes(), nil
}
