package pdf

// clusters works out which characters each glyph represents.
func (r *run) clusters(right bool) {
	n := len(r.glyphs)
	at := func(i int) *glyph { // in reading order
		if right {
			i = n - 1 - i
		}
		return &r.glyphs[i]
	}
	for i := 0; i < n; {
		j := i
		for j < n && at(j).cluster == at(i).cluster {
			j++
		}
		end := int32(r.to)
		if j < n {
			end = at(j).cluster
		}
		for k := i; k < j; k++ {
			g := at(k)
			g.end, g.leads, g.together = end, k == i, j-i > 1
		}
		i = j
	}
	if n > 0 { // Undrawn characters at the start go with the first that is drawn.
		first := at(0).cluster
		for i := range r.glyphs {
			if g := &r.glyphs[i]; g.cluster == first && int(first) > r.from {
				g.cluster = int32(r.from)
			}
		}
	}
}
