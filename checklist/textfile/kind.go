package textfile

import (
	"bytes"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Kind is what a file is, by its content. Its words fit after "this is".
type Kind string

// The kinds that people mistake for text.
const (
	PlainText    Kind = ""
	Word         Kind = "a Word file"
	Spreadsheet  Kind = "a spreadsheet"
	Presentation Kind = "a presentation"
	OpenDocument Kind = "an OpenDocument text"
	Office       Kind = "an Office file"
	Locked       Kind = "an Office file with a password"
	Outlook      Kind = "a message saved from Outlook"
	RichText     Kind = "a rich text file"
	PDF          Kind = "a PDF"
	Picture      Kind = "a picture"
	Recording    Kind = "a sound recording or a video"
	Zip          Kind = "a zip file"
	Archive      Kind = "an archive"
	Encrypted    Kind = "an encrypted file"
	NoText       Kind = "not a text file"
)

// NotText says that a file is not text.
type NotText struct{ Kind Kind }

// Error names the kind. What to do about it depends on what the file was for.
func (e *NotText) Error() string { return "this is " + string(e.Kind) }

// isWords reports whether the program that made the file can save it as plain text.
func (k Kind) isWords() bool {
	switch k {
	case Word, OpenDocument, Office, Locked, Outlook, RichText, Presentation:
		return true
	}
	return false
}

// Try says how to get the text of the file, in a few words to follow a semicolon.
func (e *NotText) Try() string {
	switch {
	case e.Kind.isWords():
		return "save it as plain text (.txt), or copy the words into a text file, and use that"
	case e.Kind == Spreadsheet:
		return "save it as CSV, and use that"
	case e.Kind == PDF:
		return "copy its words into a text file, and use that"
	case e.Kind == Zip || e.Kind == Archive:
		return "take the file you want out of it, and use that"
	case e.Kind == Encrypted:
		return "to open a draft, use its ID; referral list shows them"
	}
	return "the program reads plain text only"
}

// starts are the first bytes of files that are not text.
var starts = []struct {
	kind  Kind
	bytes string
}{
	{Picture, "\x89PNG\r\n"}, {Picture, "\xFF\xD8\xFF"}, {Picture, "GIF87a"}, {Picture, "GIF89a"},
	{Picture, "II*\x00"}, {Picture, "MM\x00*"},
	{Recording, "ID3\x03"}, {Recording, "ID3\x04"}, {Recording, "OggS\x00"}, {Recording, "\x1A\x45\xDF\xA3"},
	{Archive, "\x1F\x8B"}, {Archive, "7z\xBC\xAF\x27\x1C"}, {Archive, "Rar!\x1A"}, {Archive, "BZh91AY"}, {Archive, "\xFD7zXZ\x00"},
	{PDF, "%PDF-"},
	{Encrypted, "age-encryption.org/v1\n"}, {Encrypted, "-----BEGIN AGE ENCRYPTED FILE-----"},
	{RichText, `{\rtf`},
}

// KindOf returns what a file is by its content, never by its name. Text in any encoding is [PlainText].
func KindOf(data []byte) Kind {
	head := strings.TrimLeft(string(data[:min(len(data), 1024)]), "\xEF\xBB\xBF \t\r\n")
	for _, s := range starts {
		if strings.HasPrefix(head, s.bytes) {
			return s.kind
		}
	}
	switch {
	case strings.HasPrefix(head, "PK\x03\x04"), strings.HasPrefix(head, "PK\x05\x06"):
		return kindOfZip(data)
	case strings.HasPrefix(head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"):
		return kindOfOldOffice(data)
	case strings.HasPrefix(head, "<?xml") && strings.Contains(head, `progid="Word.`):
		return Word
	case strings.HasPrefix(head, "<?xml") && strings.Contains(head, `progid="Excel.`):
		return Spreadsheet
	case len(head) > 12 && head[4:8] == "ftyp":
		return kindOfMovie(head[8:12])
	case strings.HasPrefix(head, "RIFF") && len(head) > 12:
		if head[8:12] == "WEBP" {
			return Picture
		}
		return Recording
	case isNoText(data):
		return NoText
	}
	return PlainText
}

// Named makes the kind more exact by the file's extension, if the content only shows how the file is packed.
func (k Kind) Named(name string) Kind {
	if k != Zip && k != Office {
		return k
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".docx", ".docm", ".doc", ".dotx":
		return Word
	case ".xlsx", ".xlsm", ".xls", ".ods":
		return Spreadsheet
	case ".pptx", ".ppt", ".odp":
		return Presentation
	case ".odt":
		return OpenDocument
	case ".msg":
		return Outlook
	}
	return k
}

// kindOfZip tells apart the kinds of file that are zip files inside, by the names of the files they hold, which are not
// compressed.
func kindOfZip(data []byte) Kind {
	for _, k := range []struct {
		kind Kind
		name string
	}{
		{Word, "word/document"}, {Spreadsheet, "xl/workbook"}, {Presentation, "ppt/presentation"},
		{OpenDocument, "mimetypeapplication/vnd.oasis.opendocument.text"},
		{Spreadsheet, "mimetypeapplication/vnd.oasis.opendocument.spreadsheet"},
		{Presentation, "mimetypeapplication/vnd.oasis.opendocument.presentation"},
		{Office, "[Content_Types].xml"},
	} {
		if bytes.Contains(data, []byte(k.name)) {
			return k.kind
		}
	}
	return Zip
}

// kindOfOldOffice tells apart the files of Office before 2007 and of Outlook, by the names in them, which are UTF-16.
func kindOfOldOffice(data []byte) Kind {
	for _, k := range []struct {
		kind Kind
		name string
	}{
		{Locked, "EncryptedPackage"}, {Word, "WordDocument"}, {Spreadsheet, "Workbook"}, {Spreadsheet, "Book"},
		{Presentation, "PowerPoint Document"}, {Outlook, "__substg1.0_"},
	} {
		var wide []byte
		for _, c := range []byte(k.name) {
			wide = append(wide, c, 0)
		}
		if bytes.Contains(data, wide) {
			return k.kind
		}
	}
	return Office
}

// kindOfMovie tells a phone's picture from a video by its brand.
func kindOfMovie(brand string) Kind {
	switch brand {
	case "heic", "heix", "mif1", "msf1", "avif":
		return Picture
	}
	return Recording
}

// isNoText reports whether there are more control characters than any text has. A text can have a few: a faulty record
// system puts a zero in a cell, and a terminal's colours begin with an escape.
func isNoText(data []byte) bool {
	most := len(data) / 25 // Compressed data has about one in ten.
	if order := utf16Order(data); order != nil {
		data = []byte(decodeUTF16(data, order).String)
	}
	if utf8.Valid(data) {
		most = len(data) / 4
	}
	return controls(data) > most
}

// controls counts the characters that are neither printed nor used to lay out a text.
func controls(data []byte) int {
	n := 0
	for _, c := range data {
		if c < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1b", rune(c)) || c == 0x7F {
			n++
		}
	}
	return n
}
