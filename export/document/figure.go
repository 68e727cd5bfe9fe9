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

// Label is a few words in a figure, centred on a point.
type Label struct {
	At     Point
	Text   string
	Ringed bool // Ringed draws a ring round the words, on white.
}

func (Figure) block() {}
