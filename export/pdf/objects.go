package pdf

import (
	"bytes"
	"compress/zlib"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf16"
)

// ref is the number of an indirect object; zero for none.
type ref int

func (r ref) String() string { return strconv.Itoa(int(r)) + " 0 R" }

// file collects the objects of a PDF. Dictionaries go into compressed object streams; streams are written separately.
type file struct {
	plain   [][]byte // plain holds objects that are not streams, by number; nil for a stream.
	streams []stream
	packer  *zlib.Writer
}

type stream struct {
	at   ref
	dict string // dict is the entries other than Length and Filter.
	data []byte // data is compressed unless raw.
	raw  bool
}

// reserve returns the number of an object to be set later.
func (f *file) reserve() ref {
	if len(f.plain) == 0 {
		f.plain = append(f.plain, nil) // Object 0 is the head of the free list.
	}
	f.plain = append(f.plain, nil)
	return ref(len(f.plain) - 1)
}

func (f *file) set(r ref, body []byte) { f.plain[r] = body }

// add adds an object that is not a stream.
func (f *file) add(body string) ref {
	r := f.reserve()
	f.set(r, []byte(body))
	return r
}

// setStream sets a compressed stream.
func (f *file) setStream(r ref, dict string, data []byte) {
	f.streams = append(f.streams, stream{at: r, dict: dict, data: f.pack(data)})
}

func (f *file) addStream(dict string, data []byte) ref {
	r := f.reserve()
	f.setStream(r, dict, data)
	return r
}

// addRawStream adds an uncompressed stream, as PDF/A requires for metadata.
func (f *file) addRawStream(dict string, data []byte) ref {
	r := f.reserve()
	f.streams = append(f.streams, stream{at: r, dict: dict, data: data, raw: true})
	return r
}

func (f *file) pack(data []byte) []byte {
	var b bytes.Buffer
	if f.packer == nil {
		f.packer, _ = zlib.NewWriterLevel(&b, 4) // The level is valid. Higher ones take much longer and save little.
	} else {
		f.packer.Reset(&b)
	}
	_, _ = f.packer.Write(data) // A bytes.Buffer takes everything.
	_ = f.packer.Close()
	return b.Bytes()
}

// perObjectStream is the number of objects per object stream: enough to compress well, few enough to open fast.
const perObjectStream = 200

// position says where the cross-reference table finds an object.
type position struct {
	kind byte // kind is 0 for free, 1 for an offset in the file, 2 for a place in an object stream.
	a    int  // a is the offset, or the number of the object stream.
	b    int  // b is the index in the object stream.
}

// writeTo writes the file. Its identifier is a digest of the content, so equal content gets an equal one.
func (f *file) writeTo(w io.Writer, root, info ref) error {
	places := make([]position, len(f.plain))
	f.packPlain(&places)

	var out bytes.Buffer
	out.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	for _, s := range f.streams {
		places[s.at] = position{kind: 1, a: out.Len()}
		writeStream(&out, s)
	}
	places = append(places, position{kind: 1, a: out.Len()})
	sum := sha256.Sum256(out.Bytes())
	id := hex.EncodeToString(sum[:16])
	var rows bytes.Buffer
	for _, p := range places {
		rows.Write([]byte{p.kind, byte(p.a >> 24), byte(p.a >> 16), byte(p.a >> 8), byte(p.a), byte(p.b >> 8), byte(p.b)})
	}
	start := out.Len()
	writeStream(&out, stream{
		at:   ref(len(places) - 1),
		dict: fmt.Sprintf("/Type/XRef/Size %d/W[1 4 2]/Root %v/Info %v/ID[<%s><%s>]", len(places), root, info, id, id),
		data: f.pack(rows.Bytes()),
	})
	fmt.Fprintf(&out, "startxref\n%d\n%%%%EOF\n", start)
	_, err := w.Write(out.Bytes())
	return err
}

// packPlain puts the objects that are not streams into object streams.
func (f *file) packPlain(places *[]position) {
	var head, body bytes.Buffer
	var in []ref
	flush := func() {
		if len(in) == 0 {
			return
		}
		at := ref(len(f.plain))
		f.plain = append(f.plain, nil)
		*places = append(*places, position{})
		dict := fmt.Sprintf("/Type/ObjStm/N %d/First %d", len(in), head.Len())
		f.streams = append(f.streams, stream{at: at, dict: dict, data: f.pack(append(head.Bytes(), body.Bytes()...))})
		for i, r := range in {
			(*places)[r] = position{kind: 2, a: int(at), b: i}
		}
		head.Reset()
		body.Reset()
		in = in[:0]
	}
	for i, n := 1, len(f.plain); i < n; i++ {
		if f.plain[i] == nil {
			continue
		}
		fmt.Fprintf(&head, "%d %d ", i, body.Len())
		body.Write(f.plain[i])
		body.WriteByte('\n')
		if in = append(in, ref(i)); len(in) == perObjectStream {
			flush()
		}
	}
	flush()
}

func writeStream(out *bytes.Buffer, s stream) {
	filter := "/Filter/FlateDecode"
	if s.raw {
		filter = ""
	}
	fmt.Fprintf(out, "%d 0 obj\n<<%s/Length %d%s>>\nstream\n", s.at, s.dict, len(s.data), filter)
	out.Write(s.data)
	out.WriteString("\nendstream\nendobj\n")
}

// textString returns s as a PDF text string. Anything but plain ASCII becomes hexadecimal UTF-16, which needs no
// escapes.
func textString(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c > '~' || c == '(' || c == ')' || c == '\\' {
			plain = false
		}
	}
	if plain {
		return "(" + s + ")"
	}
	b := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		b = hexUnit(b, u)
	}
	return string(append(b, '>'))
}

// hexUnit appends four hexadecimal digits.
func hexUnit(b []byte, u uint16) []byte {
	const digits = "0123456789ABCDEF"
	return append(b, digits[u>>12], digits[u>>8&15], digits[u>>4&15], digits[u&15])
}

// appendNumber appends v with at most two decimals, which is enough for a page.
func appendNumber(b []byte, v float64) []byte {
	n := int64(math.Round(v * 100))
	if n < 0 {
		b = append(b, '-')
		n = -n
	}
	b = strconv.AppendInt(b, n/100, 10)
	if f := n % 100; f != 0 {
		b = append(b, '.', byte('0'+f/10))
		if f%10 != 0 {
			b = append(b, byte('0'+f%10))
		}
	}
	return b
}

func number(v float64) string { return string(appendNumber(nil, v)) }
