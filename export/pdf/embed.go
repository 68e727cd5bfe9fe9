package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math"
	"unicode/utf16"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
)

// coded is what one code of a font in the file represents: a glyph and its text. A glyph with two texts has two codes,
// so that every code reads as exactly one text.
type coded struct {
	glyph uint16
	char  rune   // char is the text if it is one character,
	text  string // and text if it is several.
}

// silent is the text of a cluster's further glyphs: the first glyph carries all the text. Programs that read text treat
// no text at all as an error.
const silent = '\u200b'

// code returns a glyph's code, and the width that the file gives it.
func (f *face) code(g glyph, text []rune) (uint16, float64) {
	c := coded{glyph: g.id, char: silent}
	switch {
	case g.leads && (g.end == g.cluster+1 || lengthy(text[g.cluster:g.end])):
		c.char = text[g.cluster]
	case g.leads:
		c.char, c.text = 0, string(text[g.cluster:g.end])
	}
	code, ok := f.codes[c]
	if !ok {
		code = uint16(len(f.used)) // A paper that needs more codes is refused when the font is written.
		f.codes[c] = code
		f.used = append(f.used, c)
	}
	return code, f.glyphWidth(c.glyph)
}

// lengthy reports whether text is longer than one code may represent: mupdf takes eight UTF-16 units. The run then
// gives its text as a whole.
func lengthy(text []rune) bool {
	n := len(text)
	for _, r := range text {
		if r > 0xFFFF {
			n++
		}
	}
	return n > 8
}

func (f *face) glyphWidth(id uint16) float64 {
	return math.Round(float64(f.font.HorizontalAdvance(font.GID(id))) * f.perMille)
}

// write adds the font to the file.
func (f *face) write(out *file) (ref, error) {
	if len(f.used) > math.MaxUint16 {
		return 0, fmt.Errorf("the paper needs more than %d shapes of the font %s", math.MaxUint16, f.name)
	}
	program, place, err := subset(f.data, f.used)
	if err != nil {
		return 0, fmt.Errorf("cutting the font %s: %w", f.name, err)
	}
	name := subsetTag(program) + "+" + f.postScriptName()
	file2 := out.addStream(fmt.Sprintf("/Length1 %d", len(program)), program)
	descriptor, err := f.descriptor(name, file2)
	if err != nil {
		return 0, err
	}
	var widths bytes.Buffer
	glyphs := make([]byte, 0, 2*len(f.used))
	for i, c := range f.used {
		glyphs = append(glyphs, byte(place[c.glyph]>>8), byte(place[c.glyph]))
		if i > 0 {
			fmt.Fprintf(&widths, "%d ", int(f.glyphWidth(c.glyph)))
		}
	}
	descendant := out.add(fmt.Sprintf("<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"+
		"/FontDescriptor %v/DW 0/W[1[%s]]/CIDToGIDMap %v>>", name, out.add(descriptor), widths.String(), out.addStream("", glyphs)))
	return out.add(fmt.Sprintf("<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%v]/ToUnicode %v>>",
		name, descendant, out.addStream("", f.toUnicode()))), nil
}

func (f *face) descriptor(name string, program ref) (string, error) {
	loader, err := opentype.NewLoader(bytes.NewReader(f.data))
	if err != nil {
		return "", fmt.Errorf("reading the font %s: %w", f.name, err)
	}
	head, _, err := font.LoadHeadTable(loader, nil)
	if err != nil {
		return "", fmt.Errorf("reading the font %s: %w", f.name, err)
	}
	extents, _ := f.font.FontHExtents()
	weight := 80
	if f.isBold {
		weight = 140
	}
	k := f.perMille
	return fmt.Sprintf("<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[%d %d %d %d]/ItalicAngle 0/Ascent %d/Descent %d/CapHeight %d/StemV %d/FontFile2 %v>>",
		name, int(float64(head.XMin)*k), int(float64(head.YMin)*k), int(float64(head.XMax)*k), int(float64(head.YMax)*k),
		int(float64(extents.Ascender)*k), int(float64(extents.Descender)*k), int(float64(f.font.LineMetric(font.CapHeight))*k), weight, program), nil
}

// subsetTag returns the six letters that mark a font as a subset, computed from what is left of it.
func subsetTag(program []byte) string {
	sum := sha256.Sum256(program)
	tag := make([]byte, 6)
	for i := range tag {
		tag[i] = 'A' + sum[i]%26
	}
	return string(tag)
}

// toUnicode returns the mapping from codes to text.
func (f *face) toUnicode() []byte {
	var b bytes.Buffer
	b.WriteString("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n" +
		"1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	for from := 1; from < len(f.used); from += 100 {
		to := min(from+100, len(f.used))
		fmt.Fprintf(&b, "%d beginbfchar\n", to-from)
		for code := from; code < to; code++ {
			c := f.used[code]
			line := hexUnit([]byte{'<'}, uint16(code))
			line = append(line, "><"...)
			text := c.text
			if text == "" {
				text = string(c.char)
			}
			for _, u := range utf16.Encode([]rune(text)) {
				line = hexUnit(line, u)
			}
			b.Write(append(line, ">\n"...))
		}
		b.WriteString("endbfchar\n")
	}
	b.WriteString("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n")
	return b.Bytes()
}
