package pdf

import (
	"encoding/binary"
	"errors"
	"slices"
)

var errFont = errors.New("the font is damaged")

// sfnt is the tables of a TrueType font, by name.
type sfnt map[string][]byte

func readSFNT(data []byte) (sfnt, error) {
	if len(data) < 12 {
		return nil, errFont
	}
	tables := sfnt{}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		at := 12 + 16*i
		if at+16 > len(data) {
			return nil, errFont
		}
		from, size := int(binary.BigEndian.Uint32(data[at+8:])), int(binary.BigEndian.Uint32(data[at+12:]))
		if from+size > len(data) {
			return nil, errFont
		}
		tables[string(data[at:at+4])] = data[from : from+size]
	}
	for name, least := range map[string]int{"head": 54, "hhea": 36, "maxp": 32, "hmtx": 4, "loca": 4, "glyf": 0} {
		if len(tables[name]) < least {
			return nil, errFont
		}
	}
	return tables, nil
}

// glyph returns the outline of a glyph.
func (t sfnt) glyph(id uint16) ([]byte, error) {
	loca, i := t["loca"], int(id)
	var from, to int
	if t["head"][51] == 0 { // The short format counts in pairs of bytes.
		if 2*i+4 > len(loca) {
			return nil, errFont
		}
		from, to = 2*int(binary.BigEndian.Uint16(loca[2*i:])), 2*int(binary.BigEndian.Uint16(loca[2*i+2:]))
	} else {
		if 4*i+8 > len(loca) {
			return nil, errFont
		}
		from, to = int(binary.BigEndian.Uint32(loca[4*i:])), int(binary.BigEndian.Uint32(loca[4*i+4:]))
	}
	if from > to || to > len(t["glyf"]) {
		return nil, errFont
	}
	return t["glyf"][from:to], nil
}

// metrics returns a glyph's advance and left side bearing.
func (t sfnt) metrics(id uint16) [4]byte {
	hmtx, long := t["hmtx"], int(binary.BigEndian.Uint16(t["hhea"][34:]))
	var m [4]byte
	i := int(id)
	if i < long && 4*i+4 <= len(hmtx) {
		copy(m[:], hmtx[4*i:])
		return m
	}
	if last := 4 * (long - 1); last >= 0 && last+2 <= len(hmtx) {
		copy(m[:2], hmtx[last:])
	}
	if at := 4*long + 2*(i-long); at >= 0 && at+2 <= len(hmtx) {
		copy(m[2:], hmtx[at:])
	}
	return m
}

// parts calls each for the places in an outline that refer to another glyph. It returns the end of the last part.
func parts(outline []byte, each func(at int)) (int, error) {
	const words, scale, more, scaleXY, matrix = 1, 8, 32, 64, 128
	for at := 10; ; {
		if at+4 > len(outline) {
			return 0, errFont
		}
		flags := binary.BigEndian.Uint16(outline[at:])
		each(at + 2)
		at += 6
		if flags&words != 0 {
			at += 2
		}
		switch {
		case flags&scale != 0:
			at += 2
		case flags&scaleXY != 0:
			at += 4
		case flags&matrix != 0:
			at += 8
		}
		if flags&more == 0 {
			return min(at, len(outline)), nil
		}
	}
}

func composite(outline []byte) bool { return len(outline) >= 10 && outline[0]&0x80 != 0 }

// subset reduces a TrueType font to the glyphs of the codes and their parts. It returns the font and each glyph's new
// number. Hints are dropped: they are most of the size, and today's screens do not need them.
func subset(data []byte, used []coded) ([]byte, map[uint16]uint16, error) {
	t, err := readSFNT(data)
	if err != nil {
		return nil, nil, err
	}
	place := map[uint16]uint16{0: 0}
	order := []uint16{0}
	take := func(id uint16) {
		if _, ok := place[id]; !ok {
			place[id] = uint16(len(order))
			order = append(order, id)
		}
	}
	ids := make([]uint16, 0, len(used))
	for _, c := range used {
		ids = append(ids, c.glyph)
	}
	slices.Sort(ids)
	for _, id := range ids {
		take(id)
	}
	var glyf, loca, hmtx []byte
	for i := 0; i < len(order); i++ { // Parts of a glyph are appended to the list as it is worked through.
		outline, err := t.glyph(order[i])
		if err != nil {
			return nil, nil, err
		}
		if composite(outline) {
			if _, err := parts(outline, func(at int) { take(binary.BigEndian.Uint16(outline[at:])) }); err != nil {
				return nil, nil, err
			}
		}
		if outline, err = unhinted(outline, place); err != nil {
			return nil, nil, err
		}
		loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))
		glyf = append(glyf, outline...)
		for len(glyf)%4 != 0 {
			glyf = append(glyf, 0)
		}
		m := t.metrics(order[i])
		hmtx = append(hmtx, m[:]...)
	}
	loca = binary.BigEndian.AppendUint32(loca, uint32(len(glyf)))

	head, hhea, maxp := slices.Clone(t["head"]), slices.Clone(t["hhea"]), slices.Clone(t["maxp"])
	head[51] = 1 // the long format of loca
	binary.BigEndian.PutUint16(hhea[34:], uint16(len(order)))
	binary.BigEndian.PutUint16(maxp[4:], uint16(len(order)))
	binary.BigEndian.PutUint16(maxp[26:], 0) // no instructions
	return writeSFNT(sfnt{"glyf": glyf, "head": head, "hhea": hhea, "hmtx": hmtx, "loca": loca, "maxp": maxp}), place, nil
}

// unhinted returns an outline without instructions, with its parts renumbered.
func unhinted(outline []byte, place map[uint16]uint16) ([]byte, error) {
	if len(outline) < 10 {
		return nil, nil
	}
	if composite(outline) {
		out := slices.Clone(outline)
		end, err := parts(out, func(at int) {
			binary.BigEndian.PutUint16(out[at:], place[binary.BigEndian.Uint16(out[at:])])
			out[at-2] &^= 1 // WE_HAVE_INSTRUCTIONS is bit 8 of the flags.
		})
		if err != nil {
			return nil, err
		}
		return out[:end], nil
	}
	at := 10 + 2*int(binary.BigEndian.Uint16(outline))
	if at+2 > len(outline) {
		return nil, errFont
	}
	size := int(binary.BigEndian.Uint16(outline[at:]))
	if at+2+size > len(outline) {
		return nil, errFont
	}
	out := append(slices.Clone(outline[:at]), 0, 0)
	return append(out, outline[at+2+size:]...), nil
}

func writeSFNT(tables sfnt) []byte {
	names := []string{"glyf", "head", "hhea", "hmtx", "loca", "maxp"}
	out := []byte{0, 1, 0, 0, 0, byte(len(names)), 0, 64, 0, 2, 0, 32} // search range 4*16, selector 2, shift 2*16
	offset := 12 + 16*len(names)
	var body []byte
	binary.BigEndian.PutUint32(tables["head"][8:], 0)
	headAt := 0
	for _, name := range names {
		data := tables[name]
		for len(data)%4 != 0 {
			data = append(data, 0)
		}
		out = append(out, name...)
		out = binary.BigEndian.AppendUint32(out, checksum(data))
		out = binary.BigEndian.AppendUint32(out, uint32(offset+len(body)))
		out = binary.BigEndian.AppendUint32(out, uint32(len(tables[name])))
		if name == "head" {
			headAt = offset + len(body)
		}
		body = append(body, data...)
	}
	out = append(out, body...)
	binary.BigEndian.PutUint32(out[headAt+8:], 0xB1B0AFBA-checksum(out))
	return out
}

func checksum(data []byte) uint32 {
	var sum uint32
	for ; len(data) >= 4; data = data[4:] {
		sum += binary.BigEndian.Uint32(data)
	}
	return sum
}
