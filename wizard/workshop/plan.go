package workshop

import "slices"

// Part is one part of the running order.
type Part struct {
	ID      string `toml:"id"`
	From    int    `toml:"-"` // From is the minute at which it starts, counted from 0.
	Minutes int    `toml:"minutes"`
	Title   string `toml:"title"`
	Room    string `toml:"room"`    // Room is what the participants do.
	Trainer string `toml:"trainer"` // Trainer is what the trainer does; it is on paper, never on the screen.
	Screen  string `toml:"screen"`
	Run     string `toml:"run"`   // Run is what to do and say, on the run sheet.
	Press   string `toml:"press"` // Press names the keys of the part, on the run sheet.
	Late    string `toml:"late"`  // Late is what to leave out of it if time is short.
}

// Until returns the minute at which the part ends.
func (p Part) Until() int { return p.From + p.Minutes }

// Order is a running order of 50 minutes at most.
type Order struct {
	ID    string
	Title string
	Why   string // Why says what it has that the usual order does not, and what is left out to make room.
	Parts []Part
}

// The running orders.
const (
	UsualOrder = "usual"
	WalkOrder  = "walk"  // WalkOrder has the walk-through.
	ThirdOrder = "third" // ThirdOrder has the text that was once held up as better.
)

func (o Order) has(part string) bool { return o.part(part).ID != "" }

// part returns the part with the ID, or an empty one if it is left out.
func (o Order) part(id string) Part {
	if i := slices.IndexFunc(o.Parts, func(p Part) bool { return p.ID == id }); i >= 0 {
		return o.Parts[i]
	}
	return Part{}
}

// order is a running order in the file, with the IDs of its parts.
type order struct {
	ID    string   `toml:"id"`
	Title string   `toml:"title"`
	Why   string   `toml:"why"`
	Parts []string `toml:"parts"`
}

// Orders returns the running orders, the usual one first.
func Orders() []Order {
	var out []Order
	for _, o := range session().Orders {
		out = append(out, o.timed())
	}
	return out
}

func (o order) timed() Order {
	out := Order{ID: o.ID, Title: o.Title, Why: o.Why}
	for _, id := range o.Parts {
		out.Parts = append(out.Parts, partOf(id))
	}
	return out.counted()
}

// counted returns the order with the minute at which each part starts.
func (o Order) counted() Order {
	at := 0
	for i := range o.Parts {
		o.Parts[i].From = at
		at += o.Parts[i].Minutes
	}
	return o
}

// partOf returns the part with the ID. A test checks that every order names parts that exist.
func partOf(id string) Part {
	parts := session().Parts
	if i := slices.IndexFunc(parts, func(p Part) bool { return p.ID == id }); i >= 0 {
		return parts[i]
	}
	return Part{}
}

// Minutes returns the minutes that the plan gives a part.
func Minutes(part string) int { return partOf(part).Minutes }

// Minutes returns the length of the whole order.
func (o Order) Minutes() int {
	if len(o.Parts) == 0 {
		return 0
	}
	return o.Parts[len(o.Parts)-1].Until()
}

// Plan returns the usual running order.
func Plan() []Part { return OrderOf(UsualOrder).Parts }

// OrderOf returns the running order with the ID.
func OrderOf(id string) Order {
	for _, o := range Orders() {
		if o.ID == id {
			return o
		}
	}
	return Order{}
}

// shownParts returns the parts in the order of the screens of the case, including those that its running order leaves
// out.
func (s *Scenario) shownParts() []Part {
	var out []Part
	for _, sc := range s.Screens() {
		if !slices.ContainsFunc(out, func(p Part) bool { return p.ID == sc.Part }) {
			out = append(out, partOf(sc.Part))
		}
	}
	return out
}

// Order returns the running order that the trainer's key follows: with the third text if the case has one, and
// without the parts for which it has no screen.
func (s *Scenario) Order() Order {
	o := OrderOf(UsualOrder)
	if s.Middle != nil {
		o = OrderOf(ThirdOrder)
	}
	shown := s.shownParts()
	o.Parts = slices.DeleteFunc(o.Parts, func(p Part) bool {
		return !slices.ContainsFunc(shown, func(q Part) bool { return q.ID == p.ID })
	})
	return o.counted()
}
