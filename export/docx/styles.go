package docx

import (
	"math"
	"strconv"
	"strings"

	"referral/export/document"
)

// style is a style that a school can change in Word. The paper sets nothing by any other means unless it has to.
type style struct {
	id, name string
	based    string  // based is the style that it takes its look from, unless it sets its own.
	next     string  // next is the style of the paragraph typed after it; empty for the same.
	size     float64 // size is the size of its type in points; 0 for that of the style it is based on.
	para     string  // para says how its paragraphs look, and runs how its letters do, in Word's XML.
	runs     string
}

// deepest is the deepest level of heading with a style.
const deepest = 6

const (
	bold   = `<w:b/><w:bCs/>`
	italic = `<w:i/><w:iCs/>`
	blue   = `<w:color w:val="1F3864"/>`
	grey   = `<w:color w:val="404040"/>`
	white  = `<w:color w:val="FFFFFF"/>`
	bar    = `w:val="single" w:sz="18" w:space="6" w:color="7F7F7F"/>`
)

func space(before, after int) string {
	return `<w:spacing w:before="` + strconv.Itoa(before) + `" w:after="` + strconv.Itoa(after) + `"/>`
}

func indent(left, hanging int) string {
	return `<w:ind w:left="` + strconv.Itoa(left) + `" w:hanging="` + strconv.Itoa(hanging) + `"/>`
}

// ruledTo returns a tab stop at the margin with a rule leading to it.
func ruledTo(at int) string {
	return `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="` + strconv.Itoa(at) + `"/></w:tabs>`
}

// stylesOf returns the styles of the paragraphs on a page.
func stylesOf(p page) []style {
	fact := p.factIndent
	out := []style{
		{id: "Title", name: "Title", based: "Normal", next: "Normal", size: 18, para: `<w:keepNext/>` + space(120, 160), runs: bold + blue},
		{id: "Quote", name: "Quote", based: "Normal", para: `<w:pBdr><w:left ` + bar + `</w:pBdr>` + indent(340, 0)},
		{id: "QuoteRightToLeft", name: "Quote right to left", based: "Normal", para: `<w:pBdr><w:right ` + bar + `</w:pBdr><w:bidi/>` + indent(340, 0)},
		{id: "QuoteSource", name: "Quote source", based: "Normal", next: "Normal", para: indent(340, 0), runs: grey},
		{id: "Fact", name: "Fact", based: "Normal", para: indent(fact, fact)},
		{id: "FactText", name: "Fact text", based: "Normal", para: indent(fact, 0)},
		{id: "FactQuote", name: "Fact quote", based: "Quote", para: indent(fact+340, 0)},
		{id: "FactQuoteRightToLeft", name: "Fact quote right to left", based: "QuoteRightToLeft", para: indent(340, 0)},
		{id: "FactQuoteSource", name: "Fact quote source", based: "QuoteSource", para: indent(fact+340, 0)},
		{id: "ListBullet", name: "List Bullet", based: "Normal", para: `<w:numPr><w:numId w:val="` + strconv.Itoa(bulleted) + `"/></w:numPr>` + indent(listIndent, listIndent) + `<w:contextualSpacing/>`},
		{id: "ListNumber", name: "List Number", based: "Normal", para: `<w:numPr><w:numId w:val="` + strconv.Itoa(numbers) + `"/></w:numPr>` + indent(listIndent+60, listIndent+60) + `<w:contextualSpacing/>`},
		{id: "TableText", name: "Table text", based: "Normal", para: space(20, 20)},
		{id: "TableHead", name: "Table head", based: "TableText", runs: bold + blue},
		{id: "TableKey", name: "Table key", based: "TableText", runs: bold},
		{id: "AfterTable", name: "After table", based: "Normal", size: 1, para: space(0, 0)},
		{id: "Ticks", name: "Ticks", based: "Normal"},
		{id: "WritingLine", name: "Writing line", based: "Normal", para: ruledTo(p.width()) + `<w:spacing w:before="0" w:after="0" w:line="` + strconv.Itoa(int(480*math.Sqrt(p.factor))) + `" w:lineRule="exact"/>`},
		{id: "Drawing", name: "Drawing", based: "Normal", para: `<w:jc w:val="center"/>`},
		{id: "DrawingLabel", name: "Drawing label", based: "Normal", size: 8, para: space(0, 0) + `<w:jc w:val="center"/>`},
		{id: "DrawingRing", name: "Drawing ring", based: "DrawingLabel", size: 9, runs: bold},
		{id: "Mark", name: "Mark", based: "Normal", size: 9, para: `<w:shd w:val="clear" w:color="auto" w:fill="E8EDF4"/>` + space(0, 60) + `<w:jc w:val="center"/>`, runs: bold + blue},
		{id: "Audience", name: "Audience", based: "Normal", runs: italic},
		{id: "Warning", name: "Warning", based: "Normal", size: 12, para: `<w:shd w:val="clear" w:color="auto" w:fill="000000"/>` + space(0, 60) + `<w:jc w:val="center"/>`, runs: bold + white},
		{id: "Header", name: "header", based: "Normal", size: 9, para: space(0, 40)},
		{id: "HeaderField", name: "Header field", based: "Header", para: ruledTo(p.width()) + space(120, 120)},
		{id: "Footer", name: "footer", based: "Normal", size: 9, para: space(0, 0)},
		{id: "PageNumber", name: "Page number", based: "Footer", para: `<w:jc w:val="right"/>`},
	}
	for level := 1; level <= deepest; level++ {
		n := strconv.Itoa(level)
		size, look := max(bodySize, 15-1.5*float64(level-1)), bold+blue
		out = append(out, style{id: "Heading" + n, name: "heading " + n, based: "Normal", next: "Normal", size: size,
			para: `<w:keepNext/><w:keepLines/>` + space(240-40*min(level, 3), 60) + `<w:outlineLvl w:val="` + strconv.Itoa(level-1) + `"/>`, runs: look})
	}
	return out
}

// stylesXML returns the part with the styles.
func stylesXML(d document.Document, p page) string {
	var b strings.Builder
	lang := escape(d.Lang)
	b.WriteString(`<w:styles ` + wordSpace + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>` +
		sized(bodySize*p.factor) + `<w:lang w:val="` + lang + `" w:eastAsia="x-none" w:bidi="x-none"/></w:rPr></w:rPrDefault>` +
		`<w:pPrDefault><w:pPr><w:spacing w:before="80" w:after="80" w:line="250" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`)
	b.WriteString(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>` +
		`<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr>` + bold + `</w:rPr></w:style>`)
	for _, s := range stylesOf(p) {
		b.WriteString(s.xml(p.factor))
	}
	b.WriteString(tableStyle + `</w:styles>`)
	return b.String()
}

func (s style) xml(factor float64) string {
	var b strings.Builder
	b.WriteString(`<w:style w:type="paragraph" w:styleId="` + s.id + `"><w:name w:val="` + s.name + `"/><w:basedOn w:val="` + s.based + `"/>`)
	if s.next != "" {
		b.WriteString(`<w:next w:val="` + s.next + `"/>`)
	}
	b.WriteString(`<w:qFormat/>`)
	if s.para != "" {
		b.WriteString(`<w:pPr>` + s.para + `</w:pPr>`)
	}
	runs := s.runs
	if s.size > 0 {
		runs += sized(s.size * factor)
	}
	if runs != "" {
		b.WriteString(`<w:rPr>` + runs + `</w:rPr>`)
	}
	b.WriteString(`</w:style>`)
	return b.String()
}

// sized returns a size of type, which Word has in half points.
func sized(points float64) string {
	half := strconv.Itoa(int(math.Round(points * 2)))
	return `<w:sz w:val="` + half + `"/><w:szCs w:val="` + half + `"/>`
}

const tableStyle = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>` +
	`<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
	`<w:style w:type="table" w:styleId="PaperTable"><w:name w:val="Paper table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>` +
	`<w:top w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/><w:left w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>` +
	`<w:bottom w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/><w:right w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>` +
	`<w:insideH w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>` +
	`</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EDF4"/></w:tcPr></w:tblStylePr></w:style>`
