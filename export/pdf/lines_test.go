package pdf

import (
	"slices"
	"strings"
	"testing"

	. "referral/export/document"
)

func TestWrap(t *testing.T) {
	s := newSetter("en-GB", nil, func(rune, string) {})
	tests := []struct {
		name, text string
		em         float64 // em is the width, in multiples of the size.
		want       []string
	}{
		{"one line", "a short line", 20, []string{"a short line"}},
		{"at spaces", "mm mm mm", 4, []string{"mm mm ", "mm"}},
		{"space at the end hangs", "mmm mmm", 2.7, []string{"mmm ", "mmm"}},
		{"forced", "a\nb", 20, []string{"a ", "b"}},
		{"a word too wide", "mmmmmm", 2, []string{"mm", "mm", "mm"}},
		{"a word too wide after a short one", "i mmmm", 2, []string{"i ", "mm", "mm"}},
		{"not at a hard space", "a\u00a0b cd", 1.7, []string{"a\u00a0b ", "cd"}},
		{"Chinese", "我不想回家。", 3.1, []string{"我不想", "回家。"}},
		{"nothing", "", 3, []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			hs, err := s.shape(Plain(tt.text), false, "")
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, l := range wrap(hs, tt.em*1000) {
				got = append(got, string(l.text[l.from:l.to]))
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("wrap(%q) = %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

// TestPieces checks which parts get a tag of their own.
func TestPieces(t *testing.T) {
	s := newSetter("en-GB", nil, func(rune, string) {})
	tests := []struct {
		text string
		want string // want is the pieces, each with its language, with islands in brackets.
	}{
		{"Ana and שרה, 4.", "Ana and :|(שרה):und-Hebr|, 4.:"},
		{"called فاطمہ (بیٹی) here", "called :|(فاطمہ (بیٹی)):und-Arab| here:"},
		{"ليلى 12 Ana", "(ليلى):und-Arab| 12 Ana:"},
		{"Ana Анна", "Ana :|Анна:und-Cyrl"},
	}
	for _, tt := range tests {
		hs, err := s.shape(Plain(tt.text), false, "")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range hs[0].cut(0, len(hs[0].text)).pieces() {
			text := string(hs[0].text[p.from:p.to])
			if p.island {
				text = "(" + text + ")"
			}
			got = append(got, text+":"+p.lang)
		}
		if strings.Join(got, "|") != tt.want {
			t.Errorf("%q is cut into %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestClean(t *testing.T) {
	var got []string
	for _, l := range clean(Plain("a\x00b\u202ec\u00ad\td\n\ufeffe\ufffff\u200cg"), false, "") {
		got = append(got, string(l.text))
	}
	if want := []string{"abc d ", "e\ufffdf\u200cg"}; !slices.Equal(got, want) {
		t.Errorf("clean() = %q, want %q", got, want)
	}
}

// TestFonts reads every font and checks for what they all need.
func TestFonts(t *testing.T) {
	for name := range fontFilesByName() {
		f, err := fontFile(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if _, err := readSFNT(f.data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for script, name := range scriptFonts {
		if fontFilesByName()[name] == nil {
			t.Errorf("the script %v has no font %s", script, name)
		}
	}
	for _, name := range append([]string{regular, bold}, signFonts...) {
		if fontFilesByName()[name] == nil {
			t.Errorf("there is no font %s", name)
		}
	}
	l := &library{}
	f, err := l.face(regular)
	if err != nil || !f.has('\ufffd') || !f.has(' ') || !f.has('•') {
		t.Errorf("the main font lacks what the writer draws itself: %v", err)
	}
}

func FuzzSubset(f *testing.F) {
	font, err := fontFile("NotoSansHebrew-Regular")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(0, byte(1))
	f.Add(200, byte(0xff))
	f.Fuzz(func(t *testing.T, at int, to byte) {
		data := slices.Clone(font.data)
		if at >= 0 && at < len(data) {
			data[at] = to
		}
		subset(data, []coded{{}, {glyph: 3}, {glyph: 40}, {glyph: 9999}})
	})
}
