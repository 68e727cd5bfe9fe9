package pdf

import (
	"encoding/binary"
	"math"
)

// sRGB returns the colour profile for the output intent that PDF/A requires: the primaries of sRGB, with its curve as a
// single power.
func sRGB() []byte {
	xyz := func(x, y, z float64) []byte {
		b := append([]byte("XYZ "), 0, 0, 0, 0)
		for _, v := range []float64{x, y, z} {
			b = binary.BigEndian.AppendUint32(b, uint32(int32(math.Round(v*65536))))
		}
		return b
	}
	text := append([]byte("text\x00\x00\x00\x00"), "No copyright, use freely\x00"...)
	name := "sRGB"
	desc := append([]byte("desc\x00\x00\x00\x00"), 0, 0, 0, byte(len(name)+1))
	desc = append(append(desc, name...), 0)
	desc = append(desc, make([]byte, 4+4+2+1+67)...)                // no name in Unicode or for scripts
	curve := []byte("curv\x00\x00\x00\x00\x00\x00\x00\x01\x02\x33") // a power of 2.2
	tags := []struct {
		name string
		data []byte
	}{
		{"desc", desc},
		{"cprt", text},
		{"wtpt", xyz(0.9642, 1, 0.8249)},
		{"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)},
		{"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)},
		{"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)},
		{"rTRC", curve}, {"gTRC", curve}, {"bTRC", curve},
	}
	const header = 128
	out := make([]byte, header)
	copy(out[8:], []byte{2, 0x10, 0, 0})
	copy(out[12:], "mntrRGB XYZ ")
	copy(out[24:], []byte{7, 206, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0}) // 1 January 1998
	copy(out[36:], "acsp")
	copy(out[68:], xyz(0.9642, 1, 0.8249)[8:])
	out = binary.BigEndian.AppendUint32(out, uint32(len(tags)))
	at := header + 4 + 12*len(tags)
	var body []byte
	for _, t := range tags {
		out = append(out, t.name...)
		out = binary.BigEndian.AppendUint32(out, uint32(at+len(body)))
		out = binary.BigEndian.AppendUint32(out, uint32(len(t.data)))
		body = append(body, t.data...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
	}
	out = append(out, body...)
	binary.BigEndian.PutUint32(out, uint32(len(out)))
	return out
}
