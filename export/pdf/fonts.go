package pdf

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"sync"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
)

//go:embed fonts/*.ttf fonts/*.ttf.gz
var fontFiles embed.FS

const (
	regular = "NotoSans-SemiCondensed"
	bold    = "NotoSans-SemiCondensedBold"
	emoji   = "NotoEmoji-Regular"
	chinese = "DroidSansFallback-Cut"
	korean  = "Hangul-Cut"
)

// scriptFonts names the font of each script that Noto Sans does not have.
var scriptFonts = map[language.Script]string{
	language.Adlam:           "NotoSansAdlam-Regular",
	language.Arabic:          "NotoSansArabic-Regular",
	language.Armenian:        "NotoSansArmenian-Regular",
	language.Bengali:         "NotoSansBengali-Regular",
	language.Cherokee:        "NotoSansCherokee-Regular",
	language.Devanagari:      "NotoSansDevanagari-Regular",
	language.Ethiopic:        "NotoSansEthiopic-Regular",
	language.Georgian:        "NotoSansGeorgian-Regular",
	language.Gujarati:        "NotoSansGujarati-Regular",
	language.Gurmukhi:        "NotoSansGurmukhi-Regular",
	language.Han:             chinese,
	language.Hangul:          korean,
	language.Hanifi_Rohingya: "NotoSansHanifiRohingya-Regular",
	language.Hebrew:          "NotoSansHebrew-Regular",
	language.Hiragana:        chinese,
	language.Kannada:         "NotoSansKannada-Regular",
	language.Katakana:        chinese,
	language.Khmer:           "NotoSansKhmer-Regular",
	language.Lao:             "NotoSansLao-Regular",
	language.Malayalam:       "NotoSansMalayalam-Regular",
	language.Myanmar:         "NotoSansMyanmar-Regular",
	language.Nko:             "NotoSansNKo-Regular",
	language.Oriya:           "NotoSansOriya-Regular",
	language.Sinhala:         "NotoSansSinhala-Regular",
	language.Syriac:          "NotoSansSyriac-Regular",
	language.Tamil:           "NotoSansTamil-Regular",
	language.Telugu:          "NotoSansTelugu-Regular",
	language.Thaana:          "NotoSansThaana-Regular",
	language.Thai:            "NotoSansThai-Regular",
	language.Tibetan:         "NotoSerifTibetan-Regular",
	language.Tifinagh:        "NotoSansTifinagh-Regular",
}

// signFonts are tried in this order for signs that belong to no script.
var signFonts = []string{emoji, "NotoSansSymbols2-Regular", "NotoSansMath-Regular", "NotoSansSymbols-Regular", chinese}

// face is a font that a paper uses, and which of its glyphs.
type face struct {
	name     string
	resource string // resource is its name on pages.
	data     []byte
	font     *font.Face
	shaper   *harfbuzz.Font
	perMille float64 // perMille converts the font's units to thousandths of the size.
	tall     bool    // tall is set for letters that need more line height than Latin.
	signs    bool    // signs is set for a font of signs: the character after one does not stay in it.
	isBold   bool

	codes map[coded]uint16
	used  []coded // used is what each code represents; code 0 is never used.
}

func (f *face) has(r rune) bool {
	_, ok := f.font.NominalGlyph(r)
	return ok
}

// library loads fonts when a character first needs them.
type library struct {
	faces map[string]*face
	order []*face // order is the loading order, which depends on the text.
}

func (l *library) face(name string) (*face, error) {
	if f := l.faces[name]; f != nil {
		return f, nil
	}
	from, err := fontFile(name)
	if err != nil {
		return nil, fmt.Errorf("reading the font %s: %w", name, err)
	}
	parsed := font.NewFace(from.font)
	f := &face{
		name:     name,
		resource: fmt.Sprintf("F%d", len(l.order)+1),
		data:     from.data,
		font:     parsed,
		shaper:   harfbuzz.NewFont(parsed),
		perMille: 1000 / float64(parsed.Upem()),
		tall:     name != regular && name != bold && name != chinese && name != korean,
		isBold:   name == bold,
		codes:    map[coded]uint16{},
		used:     make([]coded, 1, 256),
	}
	for _, s := range signFonts {
		f.signs = f.signs || s == name && s != chinese
	}
	if f.signs {
		f.tall = false
	}
	if l.faces == nil {
		l.faces = map[string]*face{}
	}
	l.faces[name] = f
	l.order = append(l.order, f)
	return f, nil
}

// parsedFont is an embedded font. It never changes.
type parsedFont struct {
	data []byte
	font *font.Font
}

// fontFile reads a font, once in the life of the program: parsing one takes longer than setting a page.
func fontFile(name string) (parsedFont, error) {
	read, ok := fontFilesByName()[name]
	if !ok {
		return parsedFont{}, fs.ErrNotExist
	}
	return read()
}

var fontFilesByName = sync.OnceValue(func() map[string]func() (parsedFont, error) {
	all := map[string]func() (parsedFont, error){}
	entries, _ := fontFiles.ReadDir("fonts") // embedded, so always there
	for _, e := range entries {
		name, _, _ := strings.Cut(e.Name(), ".")
		all[name] = sync.OnceValues(func() (parsedFont, error) { return parseFont("fonts/" + e.Name()) })
	}
	return all
})

func parseFont(path string) (parsedFont, error) {
	data, err := fontFiles.ReadFile(path)
	if err != nil {
		return parsedFont{}, err
	}
	if strings.HasSuffix(path, ".gz") {
		z, err := gzip.NewReader(bytes.NewReader(data))
		if err != nil {
			return parsedFont{}, err
		}
		if data, err = io.ReadAll(z); err != nil {
			return parsedFont{}, err
		}
	}
	loader, err := opentype.NewLoader(bytes.NewReader(data))
	if err != nil {
		return parsedFont{}, err
	}
	f, err := font.NewFont(loader)
	return parsedFont{data: data, font: f}, err
}

// choose finds the font for one grapheme, or nil if none has all of it. If within is set, a sign among a script's
// letters stays in their font.
func (l *library) choose(grapheme []rune, script language.Script, strong, within bool) (*face, error) {
	base := regular
	if strong {
		base = bold
	}
	own := scriptFonts[script]
	if own == "" && len(grapheme) == 1 && grapheme[0] < 0x250 { // most of what is written
		f, err := l.face(base)
		if err != nil || f.has(grapheme[0]) {
			return f, err
		}
	}
	names := make([]string, 0, 8)
	common := !scriptOf(grapheme[0]).Strong()
	if own != "" && common && within {
		names = append(names, own)
	}
	if pictured(grapheme) {
		names = append(names, emoji)
	}
	if own != "" && !common {
		names = append(names, own)
	}
	names = append(names, base)
	if own != "" && common && !within {
		names = append(names, own)
	}
	if home := scriptFonts[homeOf(grapheme[0])]; common && home != "" {
		names = append(names, home)
	}
	for _, name := range append(names, signFonts...) {
		f, err := l.face(name)
		if err != nil {
			return nil, err
		}
		if f.hasAll(grapheme) {
			return f, nil
		}
	}
	return nil, nil
}

// homeOf returns the script whose font has a sign that several scripts share, such as the Arabic comma.
func homeOf(r rune) language.Script {
	switch {
	case r >= 0x600 && r <= 0x6FF:
		return language.Arabic
	case r == 0x589 || r == 0x58A:
		return language.Armenian
	case r >= 0x964 && r <= 0x970 || r >= 0x1CD0 && r <= 0x1CFF || r >= 0xA830 && r <= 0xA839:
		return language.Devanagari
	case r == 0x10FB:
		return language.Georgian
	case r >= 0x3000 && r <= 0x33FF || r >= 0xFF00 && r <= 0xFFEF:
		return language.Han
	}
	return 0
}

// scriptOf returns a character's script, with a short cut for English.
func scriptOf(r rune) language.Script {
	switch {
	case r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
		return language.Latin
	case r < 0x80:
		return language.Common
	}
	return language.LookupScript(r)
}

func (f *face) hasAll(grapheme []rune) bool {
	for _, r := range grapheme {
		if !harfbuzz.IsDefaultIgnorable(r) && !f.has(r) {
			return false
		}
	}
	return true
}

// pictured reports whether a sign is to be drawn as an emoji.
func pictured(grapheme []rune) bool {
	for i, r := range grapheme {
		if i > 0 && (r == 0xFE0F || r == 0x20E3 || r == 0x200D && grapheme[0] > 0x2000 || skinTone(r)) || r >= 0x1F1E6 && r <= 0x1F1FF {
			return true
		}
	}
	return false
}

func skinTone(r rune) bool { return r >= 0x1F3FB && r <= 0x1F3FF }

// postScriptName returns the font's name in the file, without the subset tag.
func (f *face) postScriptName() string { return strings.ReplaceAll(f.name, "_", "-") }
