package pdf

import (
	"slices"
	"unicode"

	"github.com/go-text/typesetting/harfbuzz"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/segmenter"

	"referral/export/document"
)

// glyph is one drawn shape. Lengths are in thousandths of the size.
type glyph struct {
	id       uint16
	advance  float32
	dx, dy   float32
	cluster  int32 // cluster is the first character that the glyph represents,
	end      int32 // and end the one after the last.
	leads    bool  // leads is set for a cluster's first glyph in reading order, which carries the text.
	together bool  // together is set if several glyphs represent a cluster.
}

// run is a piece of a line with one font, direction, script and look.
type run struct {
	face     *face
	script   language.Script
	level    uint8
	look     look
	from, to int
	glyphs   []glyph // glyphs are in drawing order, left to right.
}

// shaped is a line of any length, before it is broken to a column's width.
type shaped struct {
	letters
	said  []rune // said is the text as written; text has U+FFFD for what no font has,
	lacks bool   // and lacks says that it has some.
	base  uint8
	runs  []run
	width []float32 // width is the width of the cluster starting at a character; 0 inside a cluster.
	start []bool    // start is set at the start of a cluster.
	may   []bool    // may is set if a line can break before the character.
}

// setter turns text into shaped lines.
type setter struct {
	fonts   library
	buffer  *harfbuzz.Buffer
	breaker segmenter.Segmenter
	lang    string
	names   []name
	missing func(char rune, of string) // missing is called for a character that no font has, with whose name it is in.
}

func newSetter(lang string, names []document.Name, missing func(char rune, of string)) *setter {
	s := &setter{buffer: harfbuzz.NewBuffer(), lang: lang, names: namesOf(names), missing: missing}
	s.buffer.Flags = harfbuzz.RemoveDefaultIgnorables
	return s
}

// shape shapes a text; each forced line becomes one shaped line.
func (s *setter) shape(t document.Text, strong bool, lang string) ([]*shaped, error) {
	var out []*shaped
	for _, l := range clean(t, strong, lang) {
		line, err := s.line(l)
		if err != nil {
			return nil, err
		}
		out = append(out, line)
	}
	return out, nil
}

func (s *setter) line(l letters) (*shaped, error) {
	n := len(l.text)
	h := &shaped{letters: l, said: l.text}
	if n == 0 {
		return h, nil
	}
	level := s.levels(h)
	for {
		if err := s.itemise(h, level); err != nil {
			return nil, err
		}
		h.width = make([]float32, n)
		h.start = make([]bool, n)
		again := false
		for i := range h.runs {
			again = s.shapeRun(h, &h.runs[i]) || again
		}
		if !again {
			break
		}
	}
	h.may = make([]bool, n+1)
	s.breaker.Init(h.text)
	for lines := s.breaker.LineIterator(); lines.Next(); {
		l := lines.Line()
		h.may[l.Offset+len(l.Text)] = true
	}
	return h, nil
}

// levels decides the direction of a line, and returns each character's level. Only a quotation has a direction of its
// own.
func (s *setter) levels(h *shaped) []uint8 {
	if h.looks[0].quoted {
		h.base = baseLevel(h.text)
	}
	if h.base == 1 {
		return levels(h.text, h.base)
	}
	return englishLevels(h.text, s.names)
}

// itemise splits the line into runs. A character that no font has becomes U+FFFD and is reported.
func (s *setter) itemise(h *shaped, level []uint8) error {
	h.runs = h.runs[:0]
	script := firstScript(h.text)
	following := followingScripts(h.text)
	s.breaker.Init(h.text)
	for g := s.breaker.GraphemeIterator(); g.Next(); {
		at := g.Grapheme().Offset
		end := at + len(g.Grapheme().Text)
		text := h.text[at:end]
		if sc := scriptOf(text[0]); sc.Strong() {
			script = sc
		}
		sign := !scriptOf(text[0]).Strong()
		if sign && at > 0 && level[at]%2 == 0 && level[at-1] > level[at] {
			script = language.Latin // An island in the other direction has ended.
		}
		within, as := level[at]%2 == 1 || following[at] == script, script
		if sign && !within && following[at] == language.Latin {
			as = language.Latin // A sign between two scripts is English if one of them is.
		}
		f, err := s.fonts.choose(text, script, h.looks[at].strong, within)
		if err != nil {
			return err
		}
		if f == nil {
			if f, err = s.replace(h, at, end); err != nil {
				return err
			}
		}
		for i := at; i < end; i++ {
			if n := len(h.runs); n > 0 {
				last := &h.runs[n-1]
				if last.face == f && last.level == level[i] && last.script == as && last.look == *h.looks[i] {
					last.to = i + 1
					continue
				}
			}
			h.runs = append(h.runs, run{face: f, script: as, level: level[i], look: *h.looks[i], from: i, to: i + 1})
		}
	}
	return nil
}

// replace puts U+FFFD for the characters that keep a grapheme from being drawn, and returns the font for the rest.
func (s *setter) replace(h *shaped, at, end int) (*face, error) {
	grapheme, strong := h.text[at:end], h.looks[at].strong
	name := regular
	if strong {
		name = bold
	}
	base, err := s.fonts.face(name)
	if err != nil {
		return nil, err
	}
	f := base
	for i, r := range grapheme { // Perhaps only a mark on the letter is missing.
		if harfbuzz.IsDefaultIgnorable(r) {
			continue
		}
		if i == 0 {
			own, err := s.fonts.choose(grapheme[:1], scriptOf(r), strong, false)
			if err != nil {
				return nil, err
			}
			if own != nil && own.has(unicode.ReplacementChar) {
				f = own
			}
		}
		if !f.has(r) {
			s.lack(h, at+i)
		}
	}
	return f, nil
}

// lack puts U+FFFD for a character that no font has, and reports it. Text copied from the paper keeps the character,
// unless it is private and so means nothing in another program.
func (s *setter) lack(h *shaped, i int) {
	if !h.lacks { // Until now both shared the same letters.
		h.said, h.lacks = slices.Clone(h.text), true
	}
	r := h.text[i]
	s.missing(r, s.whose(h.said, i))
	h.text[i] = unicode.ReplacementChar
	if unicode.Is(unicode.Co, r) {
		h.said[i] = unicode.ReplacementChar
	}
}

// followingScripts returns for each character the script of the next letter that has one.
func followingScripts(text []rune) []language.Script {
	out := make([]language.Script, len(text))
	var next language.Script
	for i := len(text) - 1; i >= 0; i-- {
		if sc := scriptOf(text[i]); sc.Strong() {
			next = sc
		}
		out[i] = next
	}
	return out
}

func firstScript(text []rune) language.Script {
	for _, r := range text {
		if sc := scriptOf(r); sc.Strong() {
			return sc
		}
	}
	return language.Latin
}

// shapeRun shapes a run. It returns true if it met a character that the font cannot draw after all and put U+FFFD in
// its place: the line must then be shaped again.
func (s *setter) shapeRun(h *shaped, r *run) bool {
	b := s.buffer
	b.Clear()
	b.AddRunes(h.text, r.from, r.to-r.from)
	b.Props.Script = r.script
	b.Props.Direction = harfbuzz.LeftToRight
	right := r.level%2 == 1
	if right {
		b.Props.Direction = harfbuzz.RightToLeft
	}
	lang := r.look.lang
	if lang == "" {
		lang = s.lang
	}
	b.Props.Language = language.NewLanguage(lang)
	b.Shape(r.face.shaper, nil)
	r.glyphs = make([]glyph, 0, len(b.Info))
	k := r.face.perMille
	for i, info := range b.Info {
		if info.Glyph == 0 {
			if s.refuse(h, r, info.Cluster) {
				return true
			}
			continue
		}
		pos := b.Pos[i]
		g := glyph{
			id:      uint16(info.Glyph),
			advance: float32(float64(pos.XAdvance) * k),
			dx:      float32(float64(pos.XOffset) * k),
			dy:      float32(float64(pos.YOffset) * k),
			cluster: int32(info.Cluster),
		}
		if r.face.signs && skinTone(h.text[info.Cluster]) && info.Cluster > r.from {
			g.advance = 0 // Without colours it would only leave a gap.
		}
		r.glyphs = append(r.glyphs, g)
	}
	r.clusters(right)
	for _, g := range r.glyphs {
		h.width[g.cluster] += g.advance
		h.start[g.cluster] = true
	}
	return false
}

// refuse puts U+FFFD for the characters of a cluster that the font cannot draw, or for the whole run if that is not
// enough. It returns false if there is nothing left to replace.
func (s *setter) refuse(h *shaped, r *run, cluster int) bool {
	done := false
	put := func(i int) {
		if h.text[i] != unicode.ReplacementChar && !unicode.IsSpace(h.text[i]) {
			s.lack(h, i)
			done = true
		}
	}
	put(cluster)
	for i := cluster + 1; i < r.to && unicode.IsMark(h.text[i]); i++ {
		put(i)
	}
	for i := r.from; i < r.to && !done; i++ {
		put(i)
	}
	return done
}
