package check

import (
	"encoding/binary"
	"regexp"
	"strings"
)

// usedFont is a font, and the codes of it that the pages use.
type usedFont struct {
	name       Name
	dict       Dict
	descendant Dict
	codes      map[int]bool
}

func (f *File) fonts() []*usedFont {
	var out []*usedFont
	byName := map[Name]*usedFont{}
	f.eachPage(func(_ int, page Dict, ops []op) {
		resources := f.Dict(f.Dict(page["Resources"])["Font"])
		for _, o := range ops {
			if o.name != "TJ" {
				continue
			}
			u := byName[o.font]
			if u == nil {
				u = &usedFont{name: o.font, dict: f.Dict(resources[o.font]), codes: map[int]bool{}}
				if d := f.Array(u.dict["DescendantFonts"]); len(d) == 1 {
					u.descendant = f.Dict(d[0])
				}
				byName[o.font] = u
				out = append(out, u)
			}
			a, _ := o.operands[0].(Array)
			for _, s := range a {
				if s, ok := s.(String); ok {
					for i := 0; i+1 < len(s); i += 2 {
						u.codes[int(s[i])<<8|int(s[i+1])] = true
					}
				}
			}
		}
	})
	return out
}

var subsetName = regexp.MustCompile(`^[A-Z]{6}\+[A-Za-z0-9-]+$`)

func embedded(f *File, fail fail) {
	for _, u := range f.fonts() {
		d := f.Dict(u.descendant["FontDescriptor"])
		name, _ := u.dict["BaseFont"].(Name)
		if u.dict["Subtype"] != Name("Type0") || u.dict["Encoding"] != Name("Identity-H") || u.descendant["Subtype"] != Name("CIDFontType2") {
			fail("%s: is %v", u.name, u.dict)
		}
		if !subsetName.MatchString(string(name)) || u.descendant["BaseFont"] != name || d["FontName"] != name {
			fail("%s: is called %v, %v and %v", u.name, name, u.descendant["BaseFont"], d["FontName"])
		}
		if info := f.Dict(u.descendant["CIDSystemInfo"]); info["Registry"] != String("Adobe") || info["Ordering"] != String("Identity") || info["Supplement"] != 0.0 {
			fail("%s: has the characters of %v", u.name, info)
		}
		program := f.Stream(d["FontFile2"])
		if program == nil || program.Dict["Length1"] != float64(len(program.Data)) {
			fail("%s: is not embedded", u.name)
			continue
		}
		t := tablesOf(program.Data)
		for _, table := range []string{"glyf", "head", "hhea", "hmtx", "loca", "maxp"} {
			if t[table] == nil {
				fail("%s: has no table %s", u.name, table)
			}
		}
		for _, key := range []Name{"Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV"} {
			if d[key] == nil {
				fail("%s: has no %s", u.name, key)
			}
		}
	}
}

func tablesOf(data []byte) map[string][]byte {
	t := map[string][]byte{}
	if len(data) < 12 {
		return t
	}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		row := data[12+16*i:]
		from, size := binary.BigEndian.Uint32(row[8:]), binary.BigEndian.Uint32(row[12:])
		if int(from+size) <= len(data) {
			t[string(row[:4])] = data[from : from+size]
		}
	}
	return t
}

// glyph returns the number of the glyph for a code, -1 for none.
func (f *File) glyph(u *usedFont, code int) int {
	m := f.Stream(u.descendant["CIDToGIDMap"])
	if m == nil || 2*code+2 > len(m.Data) {
		return -1
	}
	return int(binary.BigEndian.Uint16(m.Data[2*code:]))
}

func (f *File) program(u *usedFont) map[string][]byte {
	if s := f.Stream(f.Dict(u.descendant["FontDescriptor"])["FontFile2"]); s != nil {
		return tablesOf(s.Data)
	}
	return nil
}

func glyphs(f *File, fail fail) {
	for _, u := range f.fonts() {
		maxp := f.program(u)["maxp"]
		if len(maxp) < 6 {
			fail("%s: has no glyphs", u.name)
			continue
		}
		n := int(binary.BigEndian.Uint16(maxp[4:]))
		for code := range u.codes {
			if id := f.glyph(u, code); id <= 0 || id >= n {
				fail("%s: the code %d leads to glyph %d of %d", u.name, code, id, n)
			}
		}
	}
}

func widths(f *File, fail fail) {
	for _, u := range f.fonts() {
		t := f.program(u)
		w := f.Array(u.descendant["W"])
		if len(w) != 2 || w[0] != 1.0 || len(t["head"]) < 20 {
			fail("%s: has no widths", u.name)
			continue
		}
		row := f.Array(w[1])
		unit := float64(binary.BigEndian.Uint16(t["head"][18:]))
		for code := range u.codes {
			id := f.glyph(u, code)
			if code < 1 || code > len(row) || id < 0 || 4*id+4 > len(t["hmtx"]) {
				fail("%s: the code %d has no width", u.name, code)
				continue
			}
			want := float64(binary.BigEndian.Uint16(t["hmtx"][4*id:])) * 1000 / unit
			if got, _ := row[code-1].(float64); got-want > 1 || want-got > 1 {
				fail("%s: the code %d is %v wide, in the font %v", u.name, code, got, want)
			}
		}
	}
}

var bfchar = regexp.MustCompile(`<([0-9A-F]{4})><([0-9A-F]+)>`)

// texts returns the text of each code of a font.
func (f *File) texts(u *usedFont) map[int]string {
	out := map[int]string{}
	s := f.Stream(u.dict["ToUnicode"])
	if s == nil {
		return out
	}
	_, body, _ := strings.Cut(string(s.Data), "endcodespacerange")
	for _, m := range bfchar.FindAllStringSubmatch(body, -1) {
		code, _ := (&lexer{data: []byte("<" + m[1] + ">")}).object().(String)
		text, _ := (&lexer{data: []byte("<" + m[2] + ">")}).object().(String)
		out[int(code[0])<<8|int(code[1])] = utf16Text(string(text))
	}
	return out
}

func unicode(f *File, fail fail) {
	for _, u := range f.fonts() {
		texts := f.texts(u)
		for code := range u.codes {
			text := texts[code]
			if text == "" || strings.ContainsAny(text, "\x00\ufeff\ufffe") {
				fail("%s: the code %d reads %q", u.name, code, text)
			}
		}
	}
}
