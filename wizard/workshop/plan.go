package workshop

import "slices"

// Part is one part of the running order.
type Part struct {
	ID      string `toml:"id"`
	From    int    `toml:"-"` // From is the minute at which it starts, counted from 0.
	Minutes int    `toml:"minutes"`
	Title   string `toml:"title"`
	Room    string `toml:"room"`    // Room is what the participants do.
	Trainer string `toml:"trainer"` // Trainer is on paper only, never on the screen.
	Screen  string `toml:"screen"`
	Run     string `toml:"run"`   // Run is what to do and say, on the run sheet.
	Press   string `toml:"press"` // Press names the keys of the part, on the run sheet.
	Late    string `toml:"late"`  // Late is what to leave out of it where the clock has run on.
}

// Until is the minute at which the part ends.
func (p Part) Until() int { return p.From + p.Minutes }

// Order is a running order of 45 minutes.
type Order struct {
	ID    string
	Title string
	Why   string // Why says what is in it that is not in the usual one, and what is left out for it.
	Parts []Part
}

// The running orders.
const (
	UsualOrder = "usual"
	WalkOrder  = "walk"  // WalkOrder has the walk-through.
	ThirdOrder = "third" // ThirdOrder has the text that was once held up as better.
)

func (o Order) has(part string) bool {
	return slices.ContainsFunc(o.Parts, func(p Part) bool { return p.ID == part })
}

// order is a running order as it stands in the file: the IDs of its parts.
type order struct {
	ID    string   `toml:"id"`
	Title string   `toml:"title"`
	Why   string   `toml:"why"`
	Parts []string `toml:"parts"`
}

// Orders are the running orders, the usual one first. None of them is longer than another.
func Orders() []Order {
	var out []Order
	for _, o := range session().Orders {
		out = append(out, o.timed())
	}
	return out
}

func (o order) timed() Order {
	out := Order{ID: o.ID, Title: o.Title, Why: o.Why}
	at := 0
	for _, id := range o.Parts {
		p := partOf(id)
		p.From = at
		at += p.Minutes
		out.Parts = append(out.Parts, p)
	}
	return out
}

// partOf is the part with the ID. A test holds that every order names parts that are there.
func partOf(id string) Part {
	parts := session().Parts
	if i := slices.IndexFunc(parts, func(p Part) bool { return p.ID == id }); i >= 0 {
		return parts[i]
	}
	return Part{}
}

// Minutes are those of a part of the plan.
func Minutes(part string) int { return partOf(part).Minutes }

// Minutes are those of the whole order.
func (o Order) Minutes() int {
	if len(o.Parts) == 0 {
		return 0
	}
	return o.Parts[len(o.Parts)-1].Until()
}

// Plan is the usual running order.
func Plan() []Part { return OrderOf(UsualOrder).Parts }

// OrderOf is the running order with the ID.
func OrderOf(id string) Order {
	for _, o := range Orders() {
		if o.ID == id {
			return o
		}
	}
	return Order{}
}

// Order is the running order that the trainer's key follows: with the third text where the case has one.
func (s *Scenario) Order() Order {
	if s.Middle != nil {
		return OrderOf(ThirdOrder)
	}
	return OrderOf(UsualOrder)
}
