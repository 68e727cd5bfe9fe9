package checklist

// Bindings for what may differ by child. Each writes the relation to the child asked about, or to every child if the
// writer has said that the answer is the same for all.

func relation(field func(*Relation) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Text = *field(t)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = v.Text })
			return true, nil
		},
	}
}

func relationChoice[T ~string](field func(*Relation) *T) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Choice = string(*field(t))
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = T(v.Choice) })
			return false, nil
		},
	}
}

// livesWith is whether someone lives with a child. If both have one home and it is the same, the answer shown is "yes"
// until the writer says otherwise.
func livesWith() binding {
	b := relationChoice(func(t *Relation) *YesNo { return &t.LivesWith })
	said := b.get
	b.get = func(s slot, v *Value) {
		said(s, v)
		child := s.r.Person(s.child())
		if v.Choice == "" && child != nil && len(child.Homes) == 1 && len(s.person.Homes) == 1 && ShareHome(s.person, child) {
			v.Choice = string(Yes)
		}
	}
	return b
}

func mainCarer() binding {
	return orNo(binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil && t.MainCarer {
				v.Choice = string(Yes)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { t.MainCarer = v.Choice == string(Yes) })
			return false, nil
		},
	})
}

// child is the child that a relation question asks about.
func (s slot) child() string {
	if s.to != "" {
		return s.to
	}
	for _, p := range s.r.Children() {
		return p.ID
	}
	return ""
}

// eachRelation changes the relation to the child asked about, or to every child if the answer is the same for all.
func (s slot) eachRelation(change func(*Relation)) {
	all := s.r.sameForAll(s.person, s.question)
	for _, c := range s.r.Children() {
		if all || c.ID == s.child() {
			s.person.changeRelation(c.ID, change)
		}
	}
}

// changeRelation changes the relation to someone, and removes it if it says nothing.
func (p *Person) changeRelation(to string, change func(*Relation)) {
	if p.RelationTo(to) == nil {
		p.Relations = append(p.Relations, Relation{To: to})
	}
	change(p.RelationTo(to))
	p.Relations = without(p.Relations, func(t Relation) bool { return t == Relation{To: to} })
}

// otherParent is why only one parent of a child is named.
func otherParent() binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = string(s.r.OtherParent(s.person)) },
		set: func(s slot, v Value) (bool, error) {
			said := &s.r.Request.NoOtherParent
			if v.Choice == "" {
				if delete(*said, s.person.ID); len(*said) == 0 {
					*said = nil
				}
				return false, nil
			}
			if *said == nil {
				*said = map[string]NoOtherParent{}
			}
			(*said)[s.person.ID] = NoOtherParent(v.Choice)
			return false, nil
		},
	}
}
