package check

import "reflect"

// Elements calls visit for each element of the structure tree, in reading order.
func (f *File) Elements(visit func(Dict)) { f.elements(func(e Dict, _ []Dict) { visit(e) }) }

// elements calls visit for each element of the structure tree, in reading order, with the elements that contain it.
func (f *File) elements(visit func(e Dict, above []Dict)) {
	root := f.Dict(f.Catalog()["StructTreeRoot"])
	var walk func(o any, above []Dict)
	walk = func(o any, above []Dict) {
		e := f.Dict(o)
		if e == nil || len(above) > 40 {
			return
		}
		visit(e, above)
		for _, k := range f.kids(e) {
			if r, ok := k.(Ref); ok {
				walk(r, append(above[:len(above):len(above)], e))
			}
		}
	}
	if root != nil {
		walk(root["K"], nil)
	}
}

func (f *File) kids(e Dict) Array {
	if a := f.Array(e["K"]); a != nil {
		return a
	}
	if e["K"] != nil {
		return Array{e["K"]}
	}
	return nil
}

// children returns the elements directly below e.
func (f *File) children(e Dict) []Dict {
	var out []Dict
	for _, k := range f.kids(e) {
		if r, ok := k.(Ref); ok {
			out = append(out, f.Dict(r))
		}
	}
	return out
}

// sequence is a marked sequence: a page and a number.
type sequence struct {
	page Ref
	mcid int
}

// sequences returns the marked sequences directly below e.
func (f *File) sequences(e Dict) []sequence {
	var out []sequence
	page, _ := e["Pg"].(Ref)
	for _, k := range f.kids(e) {
		switch k := k.(type) {
		case float64:
			out = append(out, sequence{page, int(k)})
		case Dict:
			p, _ := k["Pg"].(Ref)
			n, _ := k["MCID"].(float64)
			out = append(out, sequence{p, int(n)})
		}
	}
	return out
}

// parentRow returns the row of the parent tree for a page.
func (f *File) parentRow(page Dict) Array {
	nums := f.Array(f.Dict(f.Dict(f.Catalog()["StructTreeRoot"])["ParentTree"])["Nums"])
	for i := 0; i+1 < len(nums); i += 2 {
		if nums[i] == page["StructParents"] {
			return f.Array(nums[i+1])
		}
	}
	return nil
}

func role(e Dict) string {
	n, _ := e["S"].(Name)
	return string(n)
}

func parents(f *File, fail fail) {
	for i, p := range f.Pages() {
		for id, o := range f.parentRow(f.Dict(p)) {
			found := false
			for _, s := range f.sequences(f.Dict(o)) {
				found = found || s == sequence{p.(Ref), id}
			}
			if !found {
				fail("page %d: the sequence %d leads to an element that does not hold it", i+1, id)
			}
		}
	}
}

func tree(f *File, fail fail) {
	held := map[sequence]int{}
	f.elements(func(e Dict, above []Dict) {
		for _, s := range f.sequences(e) {
			held[s]++
		}
		if len(above) == 0 {
			if e["P"] != f.Catalog()["StructTreeRoot"] {
				fail("the first element is not held by the root")
			}
			return
		}
		if p := f.Dict(e["P"]); p == nil || role(p) != role(above[len(above)-1]) || !f.holds(p, e) {
			fail("a %s names another parent", role(e))
		}
	})
	for s, n := range held {
		if n > 1 {
			fail("the sequence %d of object %d is held %d times", s.mcid, s.page, n)
		}
	}
	for i, p := range f.Pages() {
		for id := range f.parentRow(f.Dict(p)) {
			if held[sequence{p.(Ref), id}] == 0 {
				fail("page %d: no element holds the sequence %d", i+1, id)
			}
		}
	}
}

func (f *File) holds(parent, child Dict) bool {
	for _, k := range f.children(parent) {
		if reflect.ValueOf(k).Pointer() == reflect.ValueOf(child).Pointer() {
			return true
		}
	}
	return false
}
