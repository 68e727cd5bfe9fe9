package pdf

import (
	"bytes"
	"slices"
	"testing"

	"referral/export/pdf/check"
)

// TestMutations breaks a sound file in one way at a time, and expects the checker to name the rule.
func TestMutations(t *testing.T) {
	data := written(t, everything())
	tests := []struct {
		name, rule string
		do         func(f *check.File)
	}{
		{"header", "header", func(f *check.File) { f.Raw = bytes.Replace(f.Raw, []byte("1.7"), []byte("1.3"), 1) }},
		{"identifier", "trailer", func(f *check.File) { delete(f.Trailer, "ID") }},
		{"object", "references", func(f *check.File) { delete(f.Objects, int(f.Pages()[0].(check.Ref))) }},
		{"filter", "streams", func(f *check.File) { contents(f).Dict["Filter"] = check.Name("LZWDecode") }},
		{"action", "actions", func(f *check.File) { f.Catalog()["OpenAction"] = check.Dict{} }},
		{"PDF/A name", "metadata", replace("<pdfaid:part>2", "<pdfaid:part>1")},
		{"PDF/UA name", "ua", replace("<pdfuaid:part>1", "<pdfuaid:part>")},
		{"UA schema", "ua", replace("pdfaSchema:namespaceURI", "pdfaSchema:other")},
		{"title shown", "title", func(f *check.File) { delete(f.Catalog(), "ViewerPreferences") }},
		{"title", "info", replace("Noor", "Nora")},
		{"profile", "intent", func(f *check.File) { delete(f.Catalog(), "OutputIntents") }},
		{"marked", "marked", func(f *check.File) { delete(f.Catalog(), "MarkInfo") }},
		{"language", "language", func(f *check.File) { delete(f.Catalog(), "Lang") }},
		{"language of a part", "language", onElement("Span", func(f *check.File, e check.Dict) { e["Lang"] = check.String("e_n") })},
		{"bookmark", "outline", func(f *check.File) {
			delete(f.Dict(f.Dict(f.Dict(f.Catalog()["Outlines"])["First"])["First"]), "Next")
		}},
		{"tabs", "pages", func(f *check.File) { delete(f.Dict(f.Pages()[0]), "Tabs") }},
		{"artifact", "content", onContent("/Artifact BMC\n", "/Other BMC\n")},
		{"tag in an artifact", "content", onContent("/H1<</MCID 1>>BDC", "/Artifact<</MCID 1>>BDC")},
		{"end of a sequence", "balance", onContent("EMC\n", "")},
		{"operator", "operators", onContent("0 0 0 rg", "0 0 0 0 k")},
		{"off the page", "inside", onContent("1 0 0 1 42 ", "1 0 0 1 942 ")},
		{"number", "numbers", onContent("/H1<</MCID 1>>", "/H1<</MCID 91>>")},
		{"parent tree", "parents", func(f *check.File) {
			nums := f.Array(f.Dict(f.Dict(f.Catalog()["StructTreeRoot"])["ParentTree"])["Nums"])
			row := f.Array(nums[1])
			row[0], row[1] = row[1], row[0]
		}},
		{"held twice", "tree", onElement("P", func(f *check.File, e check.Dict) { e["K"] = append(e["K"].(check.Array), e["K"].(check.Array)...) })},
		{"parent", "tree", onElement("LBody", func(f *check.File, e check.Dict) { e["P"] = f.Dict(f.Dict(e["P"])["P"])["P"] })},
		{"role", "roles", onElement("P", func(f *check.File, e check.Dict) { e["S"] = check.Name("Paragraph") })},
		{"nesting", "nesting", onElement("LBody", func(f *check.File, e check.Dict) { e["S"] = check.Name("P") })},
		{"empty", "empty", onElement("P", func(f *check.File, e check.Dict) { delete(e, "K") })},
		{"heading", "headings", onElement("H2", func(f *check.File, e check.Dict) { e["S"] = check.Name("H4") })},
		{"row", "tables", onElement("TR", func(f *check.File, e check.Dict) { e["K"] = e["K"].(check.Array)[1:] })},
		{"scope", "scope", onElement("TH", func(f *check.File, e check.Dict) { delete(e, "A") })},
		{"label", "lists", onElement("LI", func(f *check.File, e check.Dict) { e["S"] = check.Name("P") })},
		{"numbering", "lists", onElement("L", func(f *check.File, e check.Dict) { delete(e, "A") })},
		{"words for a drawing", "figures", onElement("Figure", func(f *check.File, e check.Dict) { delete(e, "Alt") })},
		{"place of a drawing", "figures", onElement("Figure", func(f *check.File, e check.Dict) { delete(e, "A") })},
		{"text of a sequence", "actual", onElement("Span", func(f *check.File, e check.Dict) { e["ActualText"] = check.String("") })},
		{"font file", "embedded", onFont(func(f *check.File, font, under check.Dict) { delete(f.Dict(under["FontDescriptor"]), "FontFile2") })},
		{"subset tag", "embedded", onFont(func(f *check.File, font, under check.Dict) { font["BaseFont"] = check.Name("NotoSans") })},
		{"missing glyph", "glyphs", onFont(func(f *check.File, font, under check.Dict) {
			m := f.Stream(under["CIDToGIDMap"]).Data
			copy(m[2:], []byte{0, 0})
		})},
		{"width", "widths", onFont(func(f *check.File, font, under check.Dict) { f.Array(f.Array(under["W"])[1])[0] = 7.0 })},
		{"text of a code", "unicode", onFont(func(f *check.File, font, under check.Dict) {
			s := f.Stream(font["ToUnicode"])
			s.Data = bytes.Replace(s.Data, []byte("<0001>"), []byte("<FFF1>"), 1)
		})},
		{"no texts", "unicode", onFont(func(f *check.File, font, under check.Dict) { delete(font, "ToUnicode") })},
	}
	broken := map[string]bool{}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := check.Read(data)
			if err != nil {
				t.Fatal(err)
			}
			tt.do(f)
			problems := check.Run(f)
			if !slices.ContainsFunc(problems, func(p check.Problem) bool { return p.Rule == tt.rule }) {
				t.Errorf("the checker found %v, want a breach of %s", problems, tt.rule)
			}
		})
		broken[tt.rule] = true
	}
	for _, r := range check.Rules() {
		if !broken[r.ID] {
			t.Errorf("no test breaks the rule %s", r.ID)
		}
	}
}

func contents(f *check.File) *check.Stream { return f.Stream(f.Dict(f.Pages()[0])["Contents"]) }

// onContent replaces part of the first page.
func onContent(from, to string) func(*check.File) {
	return func(f *check.File) {
		s := contents(f)
		s.Data = bytes.Replace(s.Data, []byte(from), []byte(to), 1)
	}
}

// replace replaces part of the metadata.
func replace(from, to string) func(*check.File) {
	return func(f *check.File) {
		s := f.Stream(f.Catalog()["Metadata"])
		s.Data = bytes.ReplaceAll(s.Data, []byte(from), []byte(to))
	}
}

// onElement changes the first element of a role that has content.
func onElement(role check.Name, do func(f *check.File, e check.Dict)) func(*check.File) {
	return func(f *check.File) {
		var first check.Dict
		f.Elements(func(e check.Dict) {
			if first == nil && e["S"] == role {
				first = e
			}
		})
		do(f, first)
	}
}

// onFont changes the first font of the first page.
func onFont(do func(f *check.File, font, under check.Dict)) func(*check.File) {
	return func(f *check.File) {
		fonts := f.Dict(f.Dict(f.Dict(f.Pages()[0])["Resources"])["Font"])
		font := f.Dict(fonts["F1"])
		do(f, font, f.Dict(f.Array(font["DescendantFonts"])[0]))
	}
}
