package pdf

// slice is a piece of a block that is not split: a line of text, or a row of a
// table.
type slice struct {
	gap       float64 // gap is the room above, unless it is the first on its page.
	height    float64
	drop      float64  // drop is its first line's.
	keep      bool     // keep keeps it on the page of the next one.
	part      bool     // part keeps it on the page of the next one if the whole part fits on a page.
	fresh     bool     // fresh starts a new page, and draws nothing.
	on        geometry // on is the geometry that fresh starts, zero for no change.
	draw      func(p *page, top float64)
	again     func(p *page, top float64) // again draws it as the repeated head of a table.
	head      *slice                     // head is repeated if this slice starts a page.
	bar       float64                    // bar is the position of a quotation's bar, 0 for none.
	barStarts bool                       // barStarts is set for the first slice of a quotation.
	marks     []bookmark
}
