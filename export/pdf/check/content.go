package check

// op is an operator of a page with its operands and position.
type op struct {
	name     operator
	operands []any
	mcid     int // mcid is the number of the enclosing marked sequence, -1 for none.
	artifact bool
	depth    int // depth is how many marked sequences are open, including its own.
	x, y     float64
	font     Name
}

// operations reads a page's content.
func (f *File) operations(page Dict) []op {
	s := f.Stream(page["Contents"])
	if s == nil {
		return nil
	}
	type level struct {
		mcid     int
		artifact bool
	}
	var ops []op
	var operands []any
	stack := []level{{mcid: -1}}
	var x, y float64
	scale := 1.0 // A page can be set in larger units, given once at its start.
	var font Name
	for l := (&lexer{data: s.Data}); !l.done(); {
		o := l.object()
		name, ok := o.(operator)
		if !ok {
			operands = append(operands, o)
			continue
		}
		top := stack[len(stack)-1]
		switch name {
		case "BDC", "BMC":
			if operands[0] == Name("Artifact") {
				top.artifact = true
			}
			if len(operands) > 1 {
				if d, ok := operands[1].(Dict); ok {
					if n, ok := d["MCID"].(float64); ok {
						top.mcid = int(n)
					}
				}
			}
			stack = append(stack, top)
		case "EMC":
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
		case "Tm":
			x, y = operands[4].(float64)*scale, operands[5].(float64)*scale
		case "cm":
			scale = operands[0].(float64)
		case "Tf":
			font = operands[0].(Name)
		}
		ops = append(ops, op{name: name, operands: operands, mcid: top.mcid, artifact: top.artifact, depth: len(stack) - 1, x: x, y: y, font: font})
		operands = nil
	}
	return ops
}

// eachPage calls visit for the operators of each page.
func (f *File) eachPage(visit func(number int, page Dict, ops []op)) {
	for i, o := range f.Pages() {
		visit(i+1, f.Dict(o), f.operations(f.Dict(o)))
	}
}

func draws(name operator) bool {
	switch name {
	case "TJ", "Tj", "f", "S", "b", "re":
		return true
	}
	return false
}

func content(f *File, fail fail) {
	f.eachPage(func(n int, _ Dict, ops []op) {
		for _, o := range ops {
			switch {
			case draws(o.name) && o.mcid < 0 && !o.artifact:
				fail("page %d: %s is outside", n, o.name)
			case o.mcid >= 0 && o.artifact:
				fail("page %d: %s is tagged and an artifact", n, o.name)
			}
		}
	})
}

func balance(f *File, fail fail) {
	closes := map[operator]operator{"EMC": "BDC", "ET": "BT", "Q": "q"}
	f.eachPage(func(n int, _ Dict, ops []op) {
		var open []operator
		for _, o := range ops {
			switch o.name {
			case "BDC", "BMC":
				open = append(open, "BDC")
			case "BT", "q":
				open = append(open, o.name)
			case "EMC", "ET", "Q":
				if len(open) == 0 || open[len(open)-1] != closes[o.name] {
					fail("page %d: %s closes %v", n, o.name, open)
					return
				}
				open = open[:len(open)-1]
			}
		}
		if len(open) > 0 {
			fail("page %d: %v is left open", n, open)
		}
	})
}

func operators(f *File, fail fail) {
	operands := map[operator]int{"BDC": 2, "BMC": 1, "EMC": 0, "BT": 0, "ET": 0, "Tf": 2, "Tm": 6, "TJ": 1, "Tr": 1, "Ts": 1,
		"rg": 3, "RG": 3, "re": 4, "f": 0, "S": 0, "q": 0, "Q": 0, "w": 1, "d": 2, "cm": 6, "J": 1, "j": 1, "m": 2, "l": 2, "c": 6, "b": 0}
	f.eachPage(func(n int, _ Dict, ops []op) {
		for i, o := range ops {
			if o.name == "cm" && (i > 0 || o.operands[0] != o.operands[3] || o.operands[1] != 0.0 || o.operands[2] != 0.0 || o.operands[4] != 0.0 || o.operands[5] != 0.0) {
				fail("page %d: %v cm, where it may only enlarge a page as a whole", n, o.operands)
			}
			want, ok := operands[o.name]
			if !ok || len(o.operands) != want {
				fail("page %d: %v %s", n, o.operands, o.name)
			}
		}
	})
}

func inside(f *File, fail fail) {
	f.eachPage(func(n int, page Dict, ops []op) {
		box := f.Array(page["MediaBox"])
		if len(box) != 4 {
			return
		}
		for _, o := range ops {
			if o.name == "TJ" && (o.x < 10 || o.y < 10 || o.x > box[2].(float64)-5 || o.y > box[3].(float64)-10) {
				fail("page %d: text at %v, %v", n, o.x, o.y)
			}
		}
	})
}

func numbers(f *File, fail fail) {
	f.eachPage(func(n int, page Dict, ops []op) {
		next := 0
		for _, o := range ops {
			if o.name != "BDC" {
				continue
			}
			d, _ := o.operands[1].(Dict)
			if id, ok := d["MCID"].(float64); ok {
				if int(id) != next {
					fail("page %d: %v follows %d", n, id, next-1)
				}
				next++
			}
		}
		if row := f.parentRow(page); len(row) != next {
			fail("page %d: %d sequences, and %d in the parent tree", n, next, len(row))
		}
	})
}
