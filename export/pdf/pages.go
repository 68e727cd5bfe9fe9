package pdf

// slice is a piece of a block that stands on one page: a line of text, or a row of a table.
type slice struct {
	gap       float64 // gap is the room above, where it is not the first on its page.
	height    float64
	drop      float64  // drop is that of its first line.
	keep      bool     // keep keeps it on the page of the next one.
	part      bool     // part keeps it on the page of the next one where the whole part fits on a page.
	fresh     bool     // fresh starts a new page; there is nothing to draw.
	on        geometry // on is the page that fresh starts, zero for one like the last.
	draw      func(p *page, top float64)
	again     func(p *page, top float64) // again draws it as the repeated head of a table.
	head      *slice                     // head is drawn once more where this one starts a page.
	bar       float64                    // bar is where the bar of a quotation stands, 0 for none.
	barStarts bool                       // barStarts is set for the first slice of a quotation.
	marks     []bookmark
}
