package wording

import (
	"fmt"
	"slices"
)

// expand multiplies out options, keeping single words of one place together.
func expand(nodes []node) ([][]node, error) {
	out := [][]node{nil}
	for _, n := range nodes {
		options, err := choices(n)
		if err != nil {
			return nil, err
		}
		var next [][]node
		for _, head := range out {
			for _, tail := range options {
				next = append(next, append(slices.Clone(head), tail...))
			}
		}
		if len(next) > maxSequences {
			return nil, fmt.Errorf("it stands for more than %d sequences; split it", maxSequences)
		}
		out = next
	}
	return out, nil
}

func choices(n node) ([][]node, error) {
	if n.options == nil {
		return [][]node{{n}}, nil
	}
	var out [][]node
	var merged []string
	for _, o := range n.options {
		flat, err := expand(o)
		if err != nil {
			return nil, err
		}
		for _, f := range flat {
			if len(f) == 1 && f[0].gap == 0 && f[0].mark == 0 && f[0].leaf.special == 0 {
				merged = append(merged, f[0].leaf.set...)
			} else {
				out = append(out, f)
			}
		}
	}
	if merged != nil {
		slices.Sort(merged)
		out = append(out, []node{{leaf: place{set: slices.Compact(merged)}}})
	}
	if n.optional {
		out = append(out, []node{})
	}
	return out, nil
}

func assemble(parts []node) (sequence, error) {
	s := sequence{from: 0, to: -1}
	gap, widest := 0, 0
	for _, n := range parts {
		switch {
		case n.gap > 0:
			gap += n.gap
		case n.mark > 0:
			s.from = len(s.places)
		case n.mark < 0:
			s.to = len(s.places)
		default:
			w := n.leaf
			if len(s.places) > 0 {
				w.gap, widest = gap, max(widest, gap)
			}
			gap = 0
			s.places = append(s.places, w)
		}
	}
	if s.to < 0 {
		s.to = len(s.places)
	}
	switch {
	case len(s.places) == 0:
		return s, fmt.Errorf("it can match nothing at all")
	case len(s.places) > maxPlaces:
		return s, fmt.Errorf("it is longer than %d words", maxPlaces)
	case widest > maxGap:
		return s, fmt.Errorf("it leaves out more than %d words in one place", maxGap)
	case s.from >= s.to:
		return s, fmt.Errorf("its finding would be empty")
	}
	return s, nil
}
