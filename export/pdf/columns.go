package pdf

// columnWidths shares the width among the columns: each gets its longest word, then more of the rest the longer its
// text is. In a table of questions the keys take what they need, up to a quarter.
func columnWidths(grid [][]cell, width float64, keys bool) []float64 {
	n := len(grid[len(grid)-1])
	whole, least := make([]float64, n), make([]float64, n)
	for _, cells := range grid {
		for i, c := range cells {
			w, p := widest(c.shaped)
			whole[i] = max(whole[i], w*c.style.size/1000+2*cellPad+1)
			least[i] = max(least[i], min(p*c.style.size/1000+2*cellPad+1, width/float64(n)))
		}
	}
	for i := range whole {
		whole[i] = max(whole[i], 20)
		least[i] = max(min(least[i], whole[i]), min(20, width/float64(n)))
	}
	if keys {
		key := min(whole[0], max(width*0.25, least[0]))
		return []float64{key, width - key}
	}
	if byHand(grid) {
		return forHands(whole[0], width, n, onlyHead(grid))
	}
	var sum, sumLeast float64
	for i := range whole {
		sum += whole[i]
		sumLeast += least[i]
	}
	out := make([]float64, n)
	for i := range out {
		switch {
		case sum <= width:
			out[i] = whole[i] * width / sum
		case sum > sumLeast && sumLeast < width:
			out[i] = least[i] + (width-sumLeast)*(whole[i]-least[i])/(sum-sumLeast)
		default:
			out[i] = width / float64(n)
		}
	}
	return settle(grid, out, least)
}

// byHand reports whether a table is filled in by hand: everything after the first column is empty.
func byHand(grid [][]cell) bool {
	for _, cells := range grid[1:] {
		if !emptyBehind(cells) {
			return false
		}
	}
	return len(grid) > 1
}

// onlyHead reports whether the first column is empty too.
func onlyHead(grid [][]cell) bool {
	for _, cells := range grid[1:] {
		if len(cells[0].shaped) > 0 {
			return false
		}
	}
	return true
}

// forHands shares the width evenly, since handwriting needs the same room in each column. Words in the first column
// take what they need, up to a third.
func forHands(first, width float64, n int, empty bool) []float64 {
	first = min(first, width/3)
	if empty {
		first = width / float64(n)
	}
	out := []float64{first}
	for range n - 1 {
		out = append(out, (width-first)/float64(n-1))
	}
	return out
}

// settle moves width between columns for as long as that makes the table shorter.
func settle(grid [][]cell, widths, least []float64) []float64 {
	if len(widths) > 6 {
		return widths
	}
	grid = someOf(grid, mostJudged)
	best := tableHeight(grid, widths)
	for _, step := range []float64{32, 16, 8} {
		for better := true; better; {
			better = false
			for from := range widths {
				for to := range widths {
					if from == to || widths[from]-step < least[from] {
						continue
					}
					widths[from] -= step
					widths[to] += step
					if height := tableHeight(grid, widths); height < best {
						best, better = height, true
						continue
					}
					widths[from] += step
					widths[to] -= step
				}
			}
		}
	}
	return widths
}

// mostJudged is the number of rows used to choose a table's widths.
const mostJudged = 60

// someOf returns at most that many rows of a table, evenly spread.
func someOf(grid [][]cell, most int) [][]cell {
	if len(grid) <= most {
		return grid
	}
	var some [][]cell
	for i := range most {
		some = append(some, grid[i*len(grid)/most])
	}
	return some
}

func tableHeight(grid [][]cell, widths []float64) float64 {
	var height float64
	for _, cells := range grid {
		var row float64
		for i, c := range cells {
			n := 0
			for _, h := range c.shaped {
				n += h.count((widths[i] - 2*cellPad) * 1000 / c.style.size)
			}
			row = max(row, float64(n)*c.style.leading)
		}
		height += row
	}
	return height
}
