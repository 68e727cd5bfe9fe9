package export

import (
	"fmt"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/export/document"
)

const bodyMapID = "body-map"

var bodyMapSheet = Sheet{
	ID:       bodyMapID,
	Title:    bodyMapTitle,
	Audience: bodyMapAudience,
	Holder:   "social care, a doctor; never the family",
	Rows:     []int{67, 121},
	Compose:  composeBodyMap,
}

const (
	bodyMapTitle    = "Body map"
	bodyMapAudience = "Confidential: for children's social care, a doctor or the police, and the school's own file; never the family"

	bodyMapOpens  = "The school's own body map is the record. This sheet goes with the facts of the referral. Left and right are the child's own."
	bodyMapToDraw = "Draw each mark where it was seen, in its size and shape, and write the number of its fact next to it. Draw only what was seen without staff moving any clothes, and only from what was written down. Do not ask the child to show or say anything more, and take no photograph."
	bodyMapRings  = "A ring shows which part of the body the writer chose for a fact. It does not show the exact place, size or shape."
	bodyMapNone   = "No mark is written down in the facts so far."
	bodyMapKept   = "Where our own body map is kept (book and page, or number)"
)

// composeBodyMap returns a map for each child, either empty to draw on or with a ring for each mark that the writer
// placed. It leaves out facts that are on a separate sheet.
func composeBodyMap(c Context) (document.Document, bool) {
	p := newPaper(c)
	maps := bodyMaps(p)
	d := newDocument(c, bodyMapTitle+": "+p.bearers(), bodyMapAudience)
	if c.R.HasStaffSafety() || c.R.HasSources() {
		d.Warning = notForFamily
	}
	var out blocks
	for i, m := range maps {
		if i > 0 {
			out.add(document.PageBreak{})
		}
		if len(maps) > 1 {
			out.add(document.Heading{Level: 1, Text: document.Plain(m.title), Bookmark: fmt.Sprintf("Child %d", i+1)})
		}
		out.add(m.blocks(p)...)
	}
	d.Blocks = out
	return withReference(p, d), true
}

// bodyMap is the map of one child.
type bodyMap struct {
	title string
	facts []*checklist.Fact
	loose []string // loose are the facts that do not say which child they are about.
}

// bodyMaps returns a map for each child already born, and one to fill in by hand if no child is named.
func bodyMaps(p *paper) []bodyMap {
	var maps []bodyMap
	var children []*checklist.Person
	for _, c := range p.R.Children() {
		if !c.Unborn() {
			children = append(children, c)
		}
	}
	for _, c := range children {
		m := bodyMap{title: p.bearer(c)}
		for _, f := range openFacts(p.R) {
			switch {
			case !f.HasMark():
			case slices.Contains(f.About, c.ID), len(f.About) == 0 && len(children) == 1:
				m.facts = append(m.facts, f)
			case len(f.About) == 0:
				m.loose = append(m.loose, f.ID)
			}
		}
		maps = append(maps, m)
	}
	if len(maps) == 0 {
		return []bodyMap{{}}
	}
	return maps
}

// blocks returns the printed map.
func (m bodyMap) blocks(p *paper) []document.Block {
	var out blocks
	var placed, toDraw []string
	for _, f := range m.facts {
		if len(f.Marked) > 0 {
			placed = append(placed, f.ID)
		} else {
			toDraw = append(toDraw, f.ID)
		}
	}
	how := plain(english.Join(" ", bodyMapOpens, m.how(placed, toDraw)))
	if p.Large { // The words would fill the first page, with the drawing on the next.
		out.add(m.drawing())
		out.add(how...)
	} else {
		out.add(how...)
		out.add(m.drawing())
	}
	out.add(m.table(p, len(placed) > 0)...)
	if len(placed) > 0 {
		out.add(led("Rings:", english.Sentences("placed by "+writerOf(p)+", from "+cited(placed), english.Capital(versionWords(p))))...)
	}
	if len(toDraw) > 0 || len(m.facts) == 0 {
		out.add(toSign("Drawn by (name and job)"), toSign("On (day and time)"), toSign("From (seen, told by whom, or which note)"))
	}
	notes, all := notesOn(m.facts)
	out.add(led("The notes on these facts:", notes)...)
	if !all {
		out.add(toSign(bodyMapKept))
	}
	return out
}

// how explains how to read the map and what to draw on it.
func (m bodyMap) how(placed, toDraw []string) string {
	var parts []string
	if len(placed) > 0 {
		parts = append(parts, bodyMapRings)
	}
	switch {
	case len(placed) > 0 && len(toDraw) > 0:
		parts = append(parts, "There is no ring for "+cited(toDraw)+".", bodyMapToDraw)
	case len(placed) == 0:
		parts = append(parts, bodyMapToDraw)
	}
	if len(m.loose) > 0 {
		parts = append(parts, english.Sentence("Which child it was is not written down for "+cited(m.loose)))
	}
	return strings.Join(parts, " ")
}

// inRing labels a ring with two facts at most, so that it does not cover its neighbours.
func inRing(facts []string) string {
	first := checklist.Printed(facts[0])
	switch len(facts) {
	case 1:
		return first
	case 2:
		return first + ", " + checklist.Printed(facts[1])
	}
	return fmt.Sprintf("%s + %d", first, len(facts)-1)
}

// drawing returns the map with its rings, and lists the places that cannot be drawn.
func (m bodyMap) drawing() document.Block {
	d := document.Figure{Width: bodyWidth, Height: bodyHeight, Outlines: bodyOutlines(), Labels: bodyWords()}
	at := m.factsAt()
	t := document.Table{Head: []string{"Place on the body", "Facts"}}
	var said []string
	for _, area := range checklist.BodyAreas() {
		for _, name := range area.Places {
			id := checklist.BodyPlaceID(name)
			facts := at[id]
			if len(facts) == 0 {
				continue
			}
			d.Labels = append(d.Labels, document.Label{At: bodyAt[id], Text: inRing(facts), Ringed: true})
			t.Rows = append(t.Rows, []document.Text{document.Plain(english.Capital(name)), document.Plain(cited(facts))})
			said = append(said, name+", "+cited(facts))
		}
	}
	d.Alt = "Outline of a child's body: front, back, the head from four sides, and both hands. "
	if len(said) == 0 {
		d.Alt += "Nothing is marked on it."
		d.Instead = []document.Block{emptyTable(t.Head, 4)}
		return d
	}
	d.Alt += "Marked: " + strings.Join(said, "; ") + "."
	d.Instead = []document.Block{t}
	return d
}

// factsAt returns the facts at each place.
func (m bodyMap) factsAt() map[string][]string {
	at := map[string][]string{}
	for _, f := range m.facts {
		for _, place := range f.Marked {
			at[place] = append(at[place], f.ID)
		}
	}
	return at
}

// table lists the facts briefly, with their places if any are ringed, or leaves room to write them.
func (m bodyMap) table(p *paper, rings bool) []document.Block {
	if len(m.facts) == 0 {
		return append(plain(bodyMapNone), emptyTable([]string{"Number", "Seen (day, time, by whom)", "Size, shape and colour"}, 2))
	}
	t := document.Table{Head: []string{"Fact", "Seen", "The mark, as written"}}
	if rings {
		t.Head = append(t.Head, "On this map")
	}
	for i, words := range factsInColumns(p, m.facts) {
		f := m.facts[i]
		row := []document.Text{document.Strong(checklist.Printed(f.ID)), document.Plain(words[0]), document.Plain(words[1])}
		if rings {
			row = append(row, document.Plain(english.Capital(placesOf(f))))
		}
		t.Rows = append(t.Rows, row)
	}
	return []document.Block{t}
}

// placesOf returns the places that the writer chose for the body map.
func placesOf(f *checklist.Fact) string {
	var places []string
	for _, id := range f.Marked {
		name, _ := checklist.BodyPlaceOf(id)
		places = append(places, name)
	}
	return strings.Join(places, "; ")
}

// writerOf names the person writing the referral.
func writerOf(p *paper) string {
	if who := english.Join(", ", p.R.Referrer.Name, p.R.Referrer.Role); who != "" {
		return who
	}
	return "the writer of the referral"
}

// notesOn says where the notes on the facts are, and whether each fact has one.
func notesOn(facts []*checklist.Fact) (notes string, all bool) {
	var out []string
	for _, f := range facts {
		if note := strings.Join(strings.Fields(f.Written.Note), " "); note != "" {
			out = append(out, checklist.Printed(f.ID)+": "+note)
		}
	}
	return english.Sentences(strings.Join(out, "; ")), len(facts) > 0 && len(out) == len(facts)
}

func toSign(label string) document.Block {
	return document.Blank{Label: document.Plain(label), Lines: 1}
}
