package export

import "referral/export/document"

// The body map shows a plain outline of a child from the front and the back, the head from four sides, and both hands.
// It has no sex, age or origin. Lengths are in points.
const (
	bodyWidth, bodyHeight = 505.0, 404.0

	frontX, backX, bodyY = 84.0, 252.0, 24.0
)

const bodyLeft, bodyRight = "Left", "Right"

// halfBody is the right half of the outline, from the top of the head down and back up to between the legs.
var halfBody = []document.Point{
	{X: 0, Y: 0}, {X: 12, Y: 3}, {X: 20, Y: 13}, {X: 21, Y: 28}, {X: 16, Y: 42}, {X: 9.5, Y: 51}, {X: 9, Y: 58}, {X: 13, Y: 63}, // head and neck
	{X: 27, Y: 67}, {X: 40, Y: 71}, {X: 47, Y: 80}, {X: 51, Y: 103}, {X: 56, Y: 134}, {X: 63, Y: 163}, {X: 69, Y: 188}, // shoulder and outside of the arm
	{X: 76, Y: 202}, {X: 78, Y: 215}, {X: 73, Y: 226}, {X: 66, Y: 221}, {X: 62, Y: 206}, {X: 59, Y: 191}, // hand
	{X: 52, Y: 166}, {X: 45, Y: 138}, {X: 40, Y: 115}, {X: 36, Y: 100}, // inside of the arm
	{X: 34, Y: 122}, {X: 32, Y: 146}, {X: 34, Y: 166}, {X: 38, Y: 188}, // side
	{X: 39, Y: 215}, {X: 36, Y: 247}, {X: 31, Y: 271}, {X: 32, Y: 294}, {X: 28, Y: 322}, {X: 24, Y: 345}, // outside of the leg
	{X: 28, Y: 357}, {X: 33, Y: 365}, {X: 23, Y: 369}, {X: 11, Y: 366}, {X: 10, Y: 356}, // foot
	{X: 11, Y: 343}, {X: 10, Y: 324}, {X: 10, Y: 292}, {X: 9, Y: 269}, {X: 6, Y: 236}, {X: 3, Y: 207}, {X: 0, Y: 198}, // inside of the leg
}

// headFront is a head seen from the front or the back, with its middle at 0.
var headFront = []document.Point{{X: 0, Y: 0}, {X: 20, Y: 4}, {X: 32, Y: 20}, {X: 33, Y: 42}, {X: 27, Y: 62}, {X: 13, Y: 78}, {X: 0, Y: 82},
	{X: -13, Y: 78}, {X: -27, Y: 62}, {X: -33, Y: 42}, {X: -32, Y: 20}, {X: -20, Y: 4}}

// headSide is a head seen from its left, from the front of the neck round to the back.
var headSide = []document.Point{{X: -6, Y: 92}, {X: -7, Y: 80}, {X: -20, Y: 79}, {X: -28, Y: 74}, {X: -29, Y: 67}, {X: -32, Y: 61}, {X: -30, Y: 55}, {X: -38, Y: 49},
	{X: -32, Y: 38}, {X: -31, Y: 26}, {X: -24, Y: 11}, {X: -8, Y: 1}, {X: 12, Y: 2}, {X: 27, Y: 13}, {X: 33, Y: 31}, {X: 31, Y: 52}, {X: 23, Y: 66}, {X: 20, Y: 78}, {X: 21, Y: 92}}

// hand is the back of a left hand, or the palm of a right one, drawn from the wrist round the fingers and back.
var hand = []document.Point{{X: -13, Y: 78}, {X: -13, Y: 70}, {X: -17, Y: 58}, {X: -19, Y: 44}, {X: -22, Y: 30}, {X: -20, Y: 23}, {X: -15, Y: 26}, {X: -12, Y: 41},
	{X: -12.5, Y: 24}, {X: -12, Y: 11}, {X: -8, Y: 6}, {X: -4, Y: 11}, {X: -3, Y: 38}, {X: -2, Y: 18}, {X: -1, Y: 5}, {X: 3, Y: 0}, {X: 7, Y: 5}, {X: 6.5, Y: 38},
	{X: 9, Y: 20}, {X: 11, Y: 10}, {X: 15, Y: 6}, {X: 18, Y: 11}, {X: 16, Y: 30}, {X: 16, Y: 46}, {X: 22, Y: 44}, {X: 29, Y: 35}, {X: 34, Y: 35}, {X: 34, Y: 41}, {X: 26, Y: 53},
	{X: 18, Y: 64}, {X: 13, Y: 71}, {X: 13, Y: 78}}

// The views on the right of the drawing: the middle and the top of each.
var (
	viewHeadFront = document.Point{X: 378, Y: 16}
	viewHeadBack  = document.Point{X: 461, Y: 16}
	viewHeadLeft  = document.Point{X: 378, Y: 122}
	viewHeadRight = document.Point{X: 461, Y: 122}
	viewLeftBack  = document.Point{X: 378, Y: 230}
	viewLeftPalm  = document.Point{X: 461, Y: 230}
	viewRightBack = document.Point{X: 461, Y: 324}
	viewRightPalm = document.Point{X: 378, Y: 324}
)

// bodyOutlines returns the drawing without any words.
func bodyOutlines() []document.Outline {
	open := func(points ...document.Point) document.Outline { return document.Outline{Points: points, Open: true} }
	face := viewHeadFront
	out := []document.Outline{
		{Points: moved(bothHalves(halfBody), document.Point{X: frontX, Y: bodyY})},
		{Points: moved(bothHalves(halfBody), document.Point{X: backX, Y: bodyY})},
		open(document.Point{X: backX, Y: bodyY + 72}, document.Point{X: backX, Y: bodyY + 125}, document.Point{X: backX, Y: bodyY + 168}),
		{Points: moved(headFront, face)}, {Points: moved(headFront, viewHeadBack)},
		{Points: moved(headSide, viewHeadLeft), Open: true}, {Points: moved(mirrored(headSide), viewHeadRight), Open: true},
		{Points: moved(hand, viewLeftBack), Open: true}, {Points: moved(mirrored(hand), viewLeftPalm), Open: true},
		{Points: moved(mirrored(hand), viewRightBack), Open: true}, {Points: moved(hand, viewRightPalm), Open: true},
		open(moved([]document.Point{{X: -4, Y: 50}, {X: 0, Y: 53}, {X: 4, Y: 50}}, face)...),
		open(moved([]document.Point{{X: -9, Y: 64}, {X: 0, Y: 66}, {X: 9, Y: 64}}, face)...),
	}
	for _, side := range []float64{-1, 1} {
		at := func(of document.Point, x, y float64) document.Point {
			return document.Point{X: of.X + side*x, Y: of.Y + y}
		}
		out = append(out, open(at(face, 8, 36), at(face, 13, 33), at(face, 18, 36), at(face, 13, 38), at(face, 8, 36)))
		for _, head := range []document.Point{face, viewHeadBack} {
			out = append(out,
				open(at(head, 33, 34), at(head, 38, 33), at(head, 37, 48), at(head, 31, 52)), // ear
				open(at(head, 14, 77), at(head, 14, 84), at(head, 17, 92)))                   // neck
		}
	}
	ear := []document.Point{{X: 3, Y: 36}, {X: 10, Y: 33}, {X: 13, Y: 42}, {X: 8, Y: 53}, {X: 3, Y: 52}}
	eye := []document.Point{{X: -27, Y: 38}, {X: -22, Y: 36}, {X: -21, Y: 40}}
	return append(out, open(moved(ear, viewHeadLeft)...), open(moved(mirrored(ear), viewHeadRight)...),
		open(moved(eye, viewHeadLeft)...), open(moved(mirrored(eye), viewHeadRight)...))
}

// bodyWords returns the names of the views. Left and right are the child's own, so seen from the front, left is on the
// right.
func bodyWords() []document.Label {
	label := func(x, y float64, text string) document.Label {
		return document.Label{At: document.Point{X: x, Y: y}, Text: text}
	}
	out := []document.Label{
		label(frontX, 6, "Front"), label(frontX-56, 264, bodyRight), label(frontX+56, 264, bodyLeft),
		label(backX, 6, "Back"), label(backX-56, 264, bodyLeft), label(backX+56, 264, bodyRight),
	}
	for _, v := range []struct {
		at   document.Point
		name string
	}{
		{viewHeadFront, "Front"}, {viewHeadBack, "Back"}, {viewHeadLeft, "Left side"}, {viewHeadRight, "Right side"},
		{viewLeftBack, "Left hand"}, {viewLeftPalm, "Left palm"}, {viewRightPalm, "Right palm"}, {viewRightBack, "Right hand"},
	} {
		out = append(out, label(v.at.X, v.at.Y-9, v.name))
	}
	return out
}

// bothHalves returns an outline and its mirror image as one closed line.
func bothHalves(half []document.Point) []document.Point {
	out := append([]document.Point(nil), half...)
	for i := len(half) - 2; i > 0; i-- {
		out = append(out, document.Point{X: -half[i].X, Y: half[i].Y})
	}
	return out
}

func mirrored(points []document.Point) []document.Point {
	var out []document.Point
	for _, p := range points {
		out = append(out, document.Point{X: -p.X, Y: p.Y})
	}
	return out
}

func moved(points []document.Point, to document.Point) []document.Point {
	var out []document.Point
	for _, p := range points {
		out = append(out, document.Point{X: p.X + to.X, Y: p.Y + to.Y})
	}
	return out
}
