package docx

import (
	"fmt"
	"strings"

	"referral/checklist/english"
	"referral/export/document"
)

// drawingSpace names the parts of Word that draw.
const drawingSpace = `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
	`xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ` +
	`xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`

const (
	perPoint    = 12700 // perPoint is the number of units of a drawing in a point.
	labelHeight = 15.0
	labelLetter = 6.5 // labelLetter is the width of a letter of a label, in points.
	labelRoom   = 8.0 // labelRoom is the room for the ring at both ends of a label.
	black       = `<a:solidFill><a:srgbClr val="000000"/></a:solidFill>`
)

// figure draws a figure in a line of its own, scaled down to the width of the text. What it shows is read out by screen
// readers.
func (b *builder) figure(f document.Figure) {
	if f.Width <= 0 || f.Height <= 0 {
		return
	}
	b.drawings++
	by := min(1, float64(b.page.width())/20/f.Width)
	size := fmt.Sprintf(`cx="%d" cy="%d"`, units(f.Width*by), units(f.Height*by))
	whole := fmt.Sprintf(`cx="%d" cy="%d"`, units(f.Width), units(f.Height))
	shapes := outlinesXML(f, whole)
	for _, l := range f.Labels {
		shapes += labelXML(l)
	}
	b.paragraph(para{style: "Drawing"}, `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent `+size+`/>`+
		fmt.Sprintf(`<wp:docPr id="%d" name="Drawing %d" descr="%s"/>`, b.drawings, b.drawings, escape(f.Alt))+
		`<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/>`+
		`<wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext `+size+`/><a:chOff x="0" y="0"/><a:chExt `+whole+`/></a:xfrm></wpg:grpSpPr>`+
		shapes+`</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`)
}

// units converts points to units of a drawing.
func units(points float64) int { return int(points * perPoint) }

// outlinesXML returns all the lines of a figure as one shape.
func outlinesXML(f document.Figure, whole string) string {
	var paths strings.Builder
	at := func(p document.Point) string {
		return fmt.Sprintf(`<a:pt x="%d" y="%d"/>`, units(p.X), units(p.Y))
	}
	for _, o := range f.Outlines {
		curves := o.Curves()
		if len(curves) == 0 {
			continue
		}
		paths.WriteString(fmt.Sprintf(`<a:path w="%d" h="%d" fill="none"><a:moveTo>`, units(f.Width), units(f.Height)) + at(o.Points[0]) + `</a:moveTo>`)
		for _, c := range curves {
			paths.WriteString(`<a:cubicBezTo>` + at(c.Leaving) + at(c.Arriving) + at(c.To) + `</a:cubicBezTo>`)
		}
		paths.WriteString(`</a:path>`)
	}
	return `<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ` + whole + `/></a:xfrm>` +
		`<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>` + paths.String() + `</a:pathLst></a:custGeom>` +
		`<a:noFill/><a:ln w="11430">` + black + `</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`
}

// labelXML returns a label centred on its point, in a ring if it has one.
func labelXML(l document.Label) string {
	width := float64(english.Width(l.Text))*labelLetter + labelRoom
	look, style := `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>`, "DrawingLabel"
	if l.Ringed {
		look, style = `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val 50000"/></a:avLst></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="14605">`+black+`</a:ln>`, "DrawingRing"
	}
	return `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>` +
		fmt.Sprintf(`<a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm>`, units(l.At.X-width/2), units(l.At.Y-labelHeight/2), units(width), units(labelHeight)) + look +
		`</wps:spPr><wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(l.Text) + `</w:p></w:txbxContent></wps:txbx>` +
		`<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp>`
}
