package document

// Figure is a drawing of lines and short labels.
type Figure struct {
	Alt           string // Alt says in words what the drawing shows, for readers who cannot see it.
	Width, Height float64
	Outlines      []Outline
	Labels        []Label
	Instead       []Block // Instead is what a format that cannot draw prints after Alt.
}

// Point is a place in a figure, from its top left corner.
type Point struct{ X, Y float64 }

// Outline is a smooth line through its points, closed or open.
type Outline struct {
	Points []Point
	Open   bool
}

// Curve is one part of an outline: a Bézier curve from the end of the part before, with two points that it bends towards.
type Curve struct{ Leaving, Arriving, To Point }

// Curves returns the parts of an outline from its first point on. At each point, the line runs parallel to the line between
// its neighbours.
func (o Outline) Curves() []Curve {
	n := len(o.Points)
	if n < 2 {
		return nil
	}
	point := func(i int) Point {
		if o.Open {
			return o.Points[max(0, min(i, n-1))]
		}
		return o.Points[(i+n)%n]
	}
	parts := n
	if o.Open {
		parts = n - 1
	}
	var out []Curve
	for i := range parts {
		before, from, to, after := point(i-1), point(i), point(i+1), point(i+2)
		out = append(out, Curve{
			Leaving:  Point{X: from.X + (to.X-before.X)/6, Y: from.Y + (to.Y-before.Y)/6},
			Arriving: Point{X: to.X - (after.X-from.X)/6, Y: to.Y - (after.Y-from.Y)/6},
			To:       to,
		})
	}
	return out
}

// Label is a few words in a figure, centred on a point.
type Label struct {
	At     Point
	Text   string
	Ringed bool // Ringed draws a ring round the words, on white.
}

func (Figure) block() {}
