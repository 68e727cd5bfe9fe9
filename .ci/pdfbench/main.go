// Command pdfbench sets one paper with package export/pdf and with codeberg.org/go-pdf/fpdf, side by side in one run, and
// holds the times against the bars. It is a module of its own, so that fpdf is no dependency of the program.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"referral/export/document"
	"referral/export/pdf"
)

func main() {
	once := flag.String("once", "", "write one paper with own, fpdf or hundred, and leave")
	fonts := flag.String("fonts", "../../export/pdf/fonts/", "where the fonts are")
	strict := flag.Bool("strict", false, "fail where a bar is missed")
	flag.Parse()
	switch *once {
	case "own":
		own(io.Discard, paper(4))
		return
	case "hundred":
		own(io.Discard, paper(100))
		return
	case "fpdf":
		theirs(io.Discard, paper(4), *fonts)
		return
	}

	var b bytes.Buffer
	own(&b, paper(4))
	fmt.Printf("pages of the paper: %d; of the long one: %d; bytes: %d\n", pages(paper(4)), pages(paper(100)), b.Len())
	missed := false
	bar := func(what string, got, most float64) {
		verdict := "ok"
		if got > most {
			verdict, missed = "MISSED", true
		}
		fmt.Printf("%-48s %6.2f  bar %6.2f  %s\n", what, got, most, verdict)
	}

	warm := median(
		func() { own(io.Discard, paper(4)) },
		func() { theirs(io.Discard, paper(4), *fonts) },
		func() { own(io.Discard, paper(100)) },
	)
	fmt.Printf("warm, medians of %d: own %v, fpdf %v, own 100 pages %v\n", rounds, warm[0], warm[1], warm[2])
	bar("warm, own to fpdf", ratio(warm[0], warm[1]), 0.7)
	bar("100 pages to 5", ratio(warm[2], warm[0]), 25)

	self, err := os.Executable()
	if err != nil {
		panic(err)
	}
	process := func(name string) *os.ProcessState {
		c := exec.Command(self, "-once", name, "-fonts", *fonts)
		if err := c.Run(); err != nil {
			panic(err)
		}
		return c.ProcessState
	}
	cold := median(func() { process("own") }, func() { process("fpdf") })
	fmt.Printf("cold, medians of %d: own %v, fpdf %v\n", rounds, cold[0], cold[1])
	bar("cold, own to fpdf", ratio(cold[0], cold[1]), 1.2)
	peak := float64(process("hundred").SysUsage().(*syscall.Rusage).Maxrss) / 1024
	bar("peak memory of 100 pages, MB", peak, 80)
	if missed && *strict {
		os.Exit(1)
	}
}

const rounds = 15

// median runs the functions in turn, several times, and returns the median of each.
func median(fs ...func()) []time.Duration {
	times := make([][]time.Duration, len(fs))
	for range rounds {
		for i, f := range fs {
			runtime.GC()
			start := time.Now()
			f()
			times[i] = append(times[i], time.Since(start))
		}
	}
	out := make([]time.Duration, len(fs))
	for i := range times {
		slices.Sort(times[i])
		out[i] = times[i][rounds/2].Round(10 * time.Microsecond)
	}
	return out
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

func own(w io.Writer, d document.Document) {
	if err := pdf.Write(w, d); err != nil {
		panic(err)
	}
}

func pages(d document.Document) int {
	r, err := pdf.WriteReport(io.Discard, d, pdf.Options{})
	if err != nil {
		panic(err)
	}
	return r.Pages
}

// paper is a paper of parts, each of about a page.
func paper(parts int) document.Document {
	d := document.Document{Title: "Referral: Zofia Żółkiewska, born 4 May 2015 (11)", Mark: "Fictional: for training and tests"}
	words := "The register was taken at the door, as on every day of that week. Ελένη and Соломія were there, and Nguyễn Thị Hồng Nhung came later. "
	for i := range parts {
		d.Blocks = append(d.Blocks, document.Heading{Level: 1, Text: document.Plain(fmt.Sprintf("%d. A part", i+1))})
		for j := range 6 {
			d.Blocks = append(d.Blocks, document.Paragraph{Text: document.Join(document.Strong(fmt.Sprintf("Day %d: ", j+1)), document.Plain(strings.Repeat(words, 3)))})
		}
		t := document.Table{Head: []string{"When", "What", "What came of it"}}
		for j := range 12 {
			t.Rows = append(t.Rows, []document.Text{document.Plain(fmt.Sprintf("%d Nov", j+1)), document.Plain(words), document.Plain("Nothing was heard.")})
		}
		d.Blocks = append(d.Blocks, t)
	}
	return d
}

// theirs sets the same text with fpdf: no tags, no shaping, no search for the best columns.
func theirs(w io.Writer, d document.Document, fonts string) {
	p := fpdf.New("P", "pt", "A4", fonts)
	p.SetMargins(42, 42, 42)
	p.AddUTF8Font("sans", "", "NotoSans-SemiCondensed.ttf")
	p.AddUTF8Font("sans", "B", "NotoSans-SemiCondensedBold.ttf")
	p.SetHeaderFunc(func() { p.SetFont("sans", "B", 8.5); p.CellFormat(0, 16, d.Mark, "", 1, "C", false, 0, "") })
	p.AliasNbPages("")
	p.SetFooterFunc(func() {
		p.SetY(-30)
		p.SetFont("sans", "", 8)
		p.CellFormat(0, 10, fmt.Sprintf("Page %d of {nb}", p.PageNo()), "", 0, "R", false, 0, "")
	})
	p.AddPage()
	p.SetFont("sans", "B", 16)
	p.MultiCell(0, 20, d.Title, "", "L", false)
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case document.Heading:
			p.SetFont("sans", "B", 11.25)
			p.MultiCell(0, 14, b.Text.String(), "", "L", false)
		case document.Paragraph:
			p.SetFont("sans", "B", 9.5)
			p.Write(11.8, b.Text[0].Text)
			p.SetFont("sans", "", 9.5)
			p.Write(11.8, b.Text[1].Text)
			p.Ln(16)
		case document.Table:
			p.SetFont("sans", "", 9.5)
			for _, r := range b.Rows {
				y := p.GetY()
				if y > 760 {
					p.AddPage()
					p.SetFont("sans", "", 9.5)
					y = p.GetY()
				}
				low, x := y, 42.0
				for i, width := range []float64{60, 330, 121} {
					p.SetXY(x, y)
					p.MultiCell(width, 11.8, r[i].String(), "", "L", false)
					low, x = max(low, p.GetY()), x+width
				}
				p.Line(42, low, 553, low)
				p.SetXY(42, low+2)
			}
		}
	}
	if err := p.Output(w); err != nil {
		panic(err)
	}
}
