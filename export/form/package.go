package form

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strings"
)

// Far more than a form needs; a file that unpacks to more was made to fill the memory.
const (
	maxParts = 2000
	maxPart  = 16 << 20 // maxPart limits a part that we read.
	maxTotal = 200 << 20
	maxRatio = 150 // maxRatio limits parts over a megabyte; Word's own reach about 60.
)

const (
	relOffice   = "/officeDocument"
	relStyles   = "/styles"
	relHeader   = "/header"
	relFooter   = "/footer"
	relSettings = "/settings"
	relAltChunk = "/aFChunk"
	relSubDoc   = "/subDocument"
)

// wordFile is an open Word file.
type wordFile struct {
	zip  *zip.Reader
	main string // main is the name of the text part.
}

// relation is a link from one part to another, or out of the file.
type relation struct {
	id, kind, target string
	outside          bool
}

// openWord opens a Word file and finds its text. It never opens anything outside the file.
func openWord(data []byte) (*wordFile, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, ErrDamaged
	}
	if len(z.File) > maxParts {
		return nil, ErrTooLarge
	}
	var total uint64
	for _, f := range z.File {
		total += f.UncompressedSize64
		if total > maxTotal || f.UncompressedSize64 > 1<<20 && f.UncompressedSize64/max(f.CompressedSize64, 1) > maxRatio {
			return nil, ErrTooLarge
		}
		if f.Flags&1 != 0 {
			return nil, ErrEncrypted
		}
	}
	w := &wordFile{zip: z}
	relations, err := w.relations("")
	if err != nil {
		return nil, err
	}
	for _, r := range relations {
		if strings.HasSuffix(r.kind, relOffice) {
			if r.outside {
				return nil, ErrOutside
			}
			w.main = r.target
		}
	}
	if w.main == "" {
		return nil, ErrDamaged
	}
	return w, w.checkOutside()
}

// checkOutside refuses a form if some of its text is in another file. Links, pictures and templates elsewhere do not
// matter.
func (w *wordFile) checkOutside() error {
	relations, err := w.relations(w.main)
	if err != nil {
		return err
	}
	for _, r := range relations {
		if strings.HasSuffix(r.kind, relAltChunk) || strings.HasSuffix(r.kind, relSubDoc) {
			return ErrOutside
		}
	}
	return nil
}

func (w *wordFile) has(name string) bool {
	for _, f := range w.zip.File {
		if f.Name == name {
			return true
		}
	}
	return false
}

// part reads a part, at most maxPart of it whatever size the file claims.
func (w *wordFile) part(name string) ([]byte, error) {
	for _, f := range w.zip.File {
		if f.Name != name {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, ErrDamaged
		}
		defer func() { _ = r.Close() }()
		data, err := io.ReadAll(io.LimitReader(r, maxPart+1))
		switch {
		case len(data) > maxPart:
			return nil, ErrTooLarge
		case err != nil:
			return nil, ErrDamaged
		}
		return data, nil
	}
	return nil, ErrDamaged
}

// relations reads the links of a part, or of the whole file if name is empty.
func (w *wordFile) relations(name string) ([]relation, error) {
	folder, file := path.Split(name)
	rels := folder + "_rels/" + file + ".rels"
	if !w.has(rels) {
		return nil, nil
	}
	data, err := w.part(rels)
	if err != nil {
		return nil, err
	}
	root, err := parseXML(data)
	if err != nil {
		return nil, err
	}
	var out []relation
	for _, n := range root.all("Relationship") {
		r := relation{id: n.attr("Id"), kind: n.attr("Type"), target: n.attr("Target"), outside: strings.EqualFold(n.attr("TargetMode"), "External")}
		if !r.outside {
			r.target = strings.TrimPrefix(path.Join("/", folder, r.target), "/")
			if strings.HasPrefix(n.attr("Target"), "/") {
				r.target = strings.TrimPrefix(path.Clean(n.attr("Target")), "/")
			}
		}
		out = append(out, r)
	}
	return out, nil
}

// related returns the parts of one kind that the text links to.
func (w *wordFile) related(kind string) []string {
	relations, err := w.relations(w.main)
	if err != nil {
		return nil
	}
	var out []string
	for _, r := range relations {
		if strings.HasSuffix(r.kind, kind) && !r.outside {
			out = append(out, r.target)
		}
	}
	return out
}
