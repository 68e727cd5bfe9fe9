package check

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
)

// Name is a PDF name, without its slash.
type Name string

// Dict is a dictionary.
type Dict map[Name]any

// Array is an array.
type Array []any

// Ref is a reference to an indirect object.
type Ref int

// String is a string, as bytes.
type String string

// Stream is a stream, its data decompressed.
type Stream struct {
	Dict Dict
	Data []byte
}

// operator is a keyword in a content stream.
type operator string

// File is a parsed PDF. Numbers are float64.
type File struct {
	Raw     []byte
	Objects map[int]any
	Trailer Dict
}

var errSyntax = errors.New("not the syntax that package pdf writes")

var startxref = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)

// Read parses a file.
func Read(data []byte) (*File, error) {
	f := &File{Raw: data, Objects: map[int]any{}}
	m := startxref.FindSubmatch(data)
	if m == nil {
		return nil, fmt.Errorf("finding the cross-reference table: %w", errSyntax)
	}
	at, _ := strconv.Atoi(string(m[1]))
	table, err := f.streamAt(at)
	if err != nil {
		return nil, fmt.Errorf("reading the cross-reference table: %w", err)
	}
	f.Trailer = table.Dict
	packed := map[int]bool{}
	for i := 0; 7*i+7 <= len(table.Data); i++ {
		row := table.Data[7*i:]
		where := int(row[1])<<24 | int(row[2])<<16 | int(row[3])<<8 | int(row[4])
		switch row[0] {
		case 1:
			s, err := f.streamAt(where)
			if err != nil {
				return nil, fmt.Errorf("reading object %d: %w", i, err)
			}
			f.Objects[i] = s
		case 2:
			packed[where] = true
		}
	}
	for number := range packed {
		s, ok := f.Objects[number].(*Stream)
		if !ok {
			return nil, fmt.Errorf("finding the object stream %d: %w", number, errSyntax)
		}
		if err := f.unpack(s); err != nil {
			return nil, fmt.Errorf("reading the object stream %d: %w", number, err)
		}
	}
	return f, nil
}

var objectHead = regexp.MustCompile(`^\d+ 0 obj\n`)

// streamAt reads the stream object at an offset.
func (f *File) streamAt(at int) (*Stream, error) {
	if at >= len(f.Raw) {
		return nil, errSyntax
	}
	head := objectHead.Find(f.Raw[at:])
	l := &lexer{data: f.Raw[at+len(head):]}
	dict, ok := l.object().(Dict)
	if head == nil || !ok {
		return nil, errSyntax
	}
	rest := l.data[l.at:]
	const open, end = "\nstream\n", "\nendstream\nendobj\n"
	n, ok := dict["Length"].(float64)
	if !ok || !bytes.HasPrefix(rest, []byte(open)) || len(open)+int(n) > len(rest) || !bytes.HasPrefix(rest[len(open)+int(n):], []byte(end)) {
		return nil, fmt.Errorf("the length of a stream: %w", errSyntax)
	}
	data := rest[len(open) : len(open)+int(n)]
	if dict["Filter"] == Name("FlateDecode") {
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			return nil, err
		}
		if data, err = io.ReadAll(z); err != nil {
			return nil, err
		}
	}
	return &Stream{Dict: dict, Data: data}, nil
}

func (f *File) unpack(s *Stream) error {
	n, _ := s.Dict["N"].(float64)
	first, _ := s.Dict["First"].(float64)
	l := &lexer{data: s.Data}
	for range int(n) {
		number, ok1 := l.object().(float64)
		offset, ok2 := l.object().(float64)
		if !ok1 || !ok2 || int(first)+int(offset) > len(s.Data) {
			return errSyntax
		}
		inner := &lexer{data: s.Data[int(first)+int(offset):]}
		f.Objects[int(number)] = inner.object()
	}
	return nil
}

// Get follows references.
func (f *File) Get(o any) any {
	for range 8 {
		r, ok := o.(Ref)
		if !ok {
			return o
		}
		o = f.Objects[int(r)]
	}
	return nil
}

// Dict returns the dictionary, or the stream's dictionary, that o is or refers to; nil for anything else.
func (f *File) Dict(o any) Dict {
	switch o := f.Get(o).(type) {
	case Dict:
		return o
	case *Stream:
		return o.Dict
	}
	return nil
}

// Array returns the array that o is or refers to.
func (f *File) Array(o any) Array {
	a, _ := f.Get(o).(Array)
	return a
}

// Stream returns the stream that o refers to.
func (f *File) Stream(o any) *Stream {
	s, _ := f.Get(o).(*Stream)
	return s
}

// Catalog returns the root of the file.
func (f *File) Catalog() Dict { return f.Dict(f.Trailer["Root"]) }

// Pages returns the references to the pages, in order.
func (f *File) Pages() Array { return f.Array(f.Dict(f.Catalog()["Pages"])["Kids"]) }
