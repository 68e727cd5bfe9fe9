package checklist

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist/when"
)

// The kinds of binding. Each takes a function that finds the field, so that the table needs one line a question.

func text(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Text = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Text; return true, nil },
	}
}

func choice(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Choice; return false, nil },
	}
}

func choiceWithText(fields func(slot) (choice, text *string)) binding {
	return binding{
		get: func(s slot, v *Value) { c, t := fields(s); v.Choice, v.Text = *c, *t },
		set: func(s slot, v Value) (bool, error) {
			c, t := fields(s)
			*c, *t = v.Choice, v.Text
			return true, nil
		},
	}
}

func date(field func(slot) *when.When) binding {
	return binding{
		get: func(s slot, v *Value) { v.When = *field(s) },
		set: func(s slot, v Value) (bool, error) { *field(s) = v.When; return false, nil },
	}
}

// day is a date kept as plain text: a day or a minute, never about.
func day(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.When = when.When{At: *field(s)} },
		set: func(s slot, v Value) (bool, error) {
			if !v.When.IsZero() && (v.When.About || v.When.Precision() < when.Day) {
				return false, errors.New("a day is needed here, such as 20/11/2026")
			}
			*field(s) = v.When.At
			return false, nil
		},
	}
}

func ticks(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choices = slices.Clone(*field(s)) },
		set: func(s slot, v Value) (bool, error) {
			*field(s) = nil
			if len(v.Choices) > 0 {
				*field(s) = slices.Clone(v.Choices)
			}
			return false, nil
		},
	}
}

// names is a list of names written on one line, parted by semicolons or commas.
func names(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Text = strings.Join(*field(s), "; ") },
		set: func(s slot, v Value) (bool, error) {
			*field(s) = nil
			for _, name := range strings.FieldsFunc(v.Text, func(c rune) bool { return c == ';' || c == ',' || c == '\n' }) {
				if name = strings.TrimSpace(name); name != "" {
					*field(s) = append(*field(s), name)
				}
			}
			return true, nil
		},
	}
}

// yes is a tick: yes, or nothing said.
func yes(field func(slot) *bool) binding {
	return binding{
		get: func(s slot, v *Value) {
			if *field(s) {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) { *field(s) = v.Choice == "yes"; return false, nil },
	}
}

// person is a reference to somebody in the record. A name that is typed finds that person, or adds one.
func person(field func(slot) *string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choice = *field(s) },
		set: func(s slot, v Value) (bool, error) {
			id, err := s.r.personFor(v.Choice, v.Text)
			if err == nil {
				*field(s) = id
			}
			return true, err
		},
	}
}

func persons(field func(slot) *[]string) binding {
	return binding{
		get: func(s slot, v *Value) { v.Choices = slices.Clone(*field(s)) },
		set: func(s slot, v Value) (bool, error) {
			var ids []string
			for _, c := range v.Choices {
				if c != ReferrerID && s.r.Person(c) == nil {
					return true, errors.New("there is no such person in the list")
				}
				ids = append(ids, c)
			}
			for _, name := range strings.Split(v.Text, ";") {
				if strings.TrimSpace(name) == "" {
					continue
				}
				id, err := s.r.personFor("", name)
				if err != nil {
					return true, err
				}
				ids = append(ids, id)
			}
			slices.Sort(ids)
			*field(s) = slices.Compact(ids)
			return true, nil
		},
	}
}

// personFor finds the person by ID or by a typed name; "Joan Petrie, first-aider" adds her with her post.
func (r *Referral) personFor(id, typed string) (string, error) {
	if id != "" {
		if id != ReferrerID && r.Person(id) == nil {
			return "", errors.New("there is no such person in the list")
		}
		return id, nil
	}
	name, post, _ := strings.Cut(strings.TrimSpace(typed), ",")
	name, post = strings.TrimSpace(name), strings.TrimSpace(post)
	if name == "" {
		return "", nil
	}
	if strings.EqualFold(name, "me") || strings.EqualFold(name, r.Referrer.Name) {
		return ReferrerID, nil
	}
	if p := r.Named(name); p != nil {
		return p.ID, nil
	}
	p := r.AddPerson()
	p.Name = name
	if post != "" {
		p.Work = &Work{Agency: r.Referrer.Agency, Post: post}
	}
	return p.ID, nil
}

func work(field func(*Work) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil {
				v.Text = *field(s.person.Work)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { *field(w) = v.Text })
			return true, nil
		},
	}
}

func lastSeen() binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil {
				v.When = s.person.Work.LastSeen
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { w.LastSeen = v.When })
			return false, nil
		},
	}
}

func leads() binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.person.Work != nil && s.person.Work.Lead {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.person.withWork(func(w *Work) { w.Lead = v.Choice == "yes" })
			return false, nil
		},
	}
}

// withWork changes the person's work, and leaves none behind that says nothing.
func (p *Person) withWork(change func(*Work)) {
	if p.Work == nil {
		p.Work = &Work{}
	}
	change(p.Work)
	if *p.Work == (Work{}) {
		p.Work = nil
	}
}

// route is a yes-or-no question whose yes adds a route and whose no takes an untold one away.
func route(name string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if s.r.Route(name) != nil {
				v.Choice = "yes"
				return
			}
			if v.Text == "no" || v.Text == "not_known" {
				v.Choice, v.Text = v.Text, ""
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.setRoute(name, v.Choice == "yes")
			return true, nil
		},
		beside: func(v Value) string {
			if v.Choice == "yes" {
				return "" // The route itself says so.
			}
			return v.Choice
		},
	}
}

// setRoute adds the route, or removes it where nothing has been entered on it yet.
func (r *Referral) setRoute(name string, on bool) {
	i := slices.IndexFunc(r.Routes, func(t *Route) bool { return t.Route == name })
	switch {
	case on && i < 0:
		r.Routes = append(r.Routes, &Route{Route: name})
	case !on && i >= 0 && *r.Routes[i] == (Route{Route: name}):
		r.Routes = slices.Delete(r.Routes, i, i+1)
	}
}

// NoRiskFactor is ticked where nothing is known of any of the risk factors.
const NoRiskFactor = "none"

func riskFactors() binding {
	all := choices["risk_factor"]
	return binding{
		get: func(s slot, v *Value) {
			for _, f := range all {
				if s.r.Request.RiskFactors[f] == "known" {
					v.Choices = append(v.Choices, f)
				}
			}
			if len(v.Choices) == 0 && len(s.r.Request.RiskFactors) > 0 {
				v.Choices = []string{NoRiskFactor}
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.Request.RiskFactors = nil
			if len(v.Choices) == 0 {
				return false, nil
			}
			s.r.Request.RiskFactors = map[string]string{}
			for _, f := range all {
				s.r.Request.RiskFactors[f] = "nothing_known"
				if slices.Contains(v.Choices, f) {
					s.r.Request.RiskFactors[f] = "known"
				}
			}
			return false, nil
		},
	}
}

func relation(field func(*Relation) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Text = *field(t)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = v.Text }, func(t *Relation) bool { return *field(t) == "" })
			return true, nil
		},
	}
}

func relationChoice(field func(*Relation) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil {
				v.Choice = *field(t)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { *field(t) = v.Choice }, func(t *Relation) bool { return *field(t) == "" })
			return false, nil
		},
	}
}

func mainCarer() binding {
	return binding{
		get: func(s slot, v *Value) {
			if t := s.person.RelationTo(s.child()); t != nil && t.MainCarer {
				v.Choice = "yes"
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.eachRelation(func(t *Relation) { t.MainCarer = v.Choice == "yes" }, func(*Relation) bool { return false })
			return false, nil
		},
	}
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

// eachRelation changes the relation to the child asked about. Where the first child was meant, the other children
// referred get the same where free says that theirs is still open.
func (s slot) eachRelation(change func(*Relation), free func(*Relation) bool) {
	first := s.child()
	for _, c := range s.r.Children() {
		if c.ID != first && s.to != "" {
			continue
		}
		t := s.person.RelationTo(c.ID)
		if t == nil {
			s.person.Relations = append(s.person.Relations, Relation{To: c.ID})
			t = &s.person.Relations[len(s.person.Relations)-1]
		}
		if c.ID == first || free(t) {
			change(t)
		}
	}
	s.person.Relations = slices.DeleteFunc(s.person.Relations, func(t Relation) bool { return t == Relation{To: t.To} })
}

// home is the n-th home of a person. A choice takes a home that the record has; words give an address.
func home(n int) binding {
	return binding{
		get: func(s slot, v *Value) {
			if n < len(s.person.Homes) {
				v.Choice = s.person.Homes[n]
				if h := s.r.Home(v.Choice); h != nil {
					v.Text = h.Address
				}
			}
		},
		set: func(s slot, v Value) (bool, error) {
			id, err := s.r.homeFor(s.person, at(s.person.Homes, n), v)
			if err != nil {
				return true, err
			}
			switch {
			case id == "" && n < len(s.person.Homes):
				s.person.Homes = slices.Delete(s.person.Homes, n, n+1)
			case id == "":
			case n < len(s.person.Homes):
				s.person.Homes[n] = id
			default:
				s.person.Homes = append(s.person.Homes, id)
			}
			if len(s.person.Homes) == 0 {
				s.person.Homes = nil
			}
			s.r.dropEmptyHomes()
			return true, nil
		},
	}
}

func at(list []string, n int) string {
	if n < len(list) {
		return list[n]
	}
	return ""
}

// homeFor finds or makes the home that a value means. has is the home that stands there now.
func (r *Referral) homeFor(p *Person, has string, v Value) (string, error) {
	address := strings.TrimSpace(v.Text)
	if v.Choice != "" {
		h := r.Home(v.Choice)
		if h == nil {
			return "", errors.New("there is no such address in the record")
		}
		if v.Choice != has || address == "" || address == h.Address {
			return v.Choice, nil
		}
	}
	if address == "" {
		return "", nil
	}
	for _, h := range r.Homes {
		if strings.EqualFold(h.Address, address) {
			return h.ID, nil
		}
	}
	// A child's address is the home itself: correcting it corrects it for everyone who lives there.
	if h := r.Home(has); h != nil && (p.Referred || !r.shared(has, p)) {
		h.Address = address
		return has, nil
	}
	h := &Home{ID: r.nextID('h'), Address: address}
	r.Homes = append(r.Homes, h)
	return h.ID, nil
}

func (r *Referral) shared(home string, but *Person) bool {
	for _, p := range r.People {
		if p != but && (slices.Contains(p.Homes, home) || p.Staying == home) {
			return true
		}
	}
	return false
}

// dropEmptyHomes removes homes that nobody lives in and that say nothing.
func (r *Referral) dropEmptyHomes() {
	r.Homes = slices.DeleteFunc(r.Homes, func(h *Home) bool { return !r.shared(h.ID, nil) })
	if len(r.Homes) == 0 {
		r.Homes = nil
	}
}

func postcode() binding {
	return binding{
		get: func(s slot, v *Value) {
			if h := s.r.Home(at(s.person.Homes, 0)); h != nil {
				v.Text = h.Postcode
			}
		},
		set: func(s slot, v Value) (bool, error) {
			h := s.r.Home(at(s.person.Homes, 0))
			if h == nil {
				if v.Text == "" {
					return true, nil
				}
				h = &Home{ID: s.r.nextID('h')}
				s.r.Homes = append(s.r.Homes, h)
				s.person.Homes = []string{h.ID}
			}
			h.Postcode = strings.ToUpper(strings.TrimSpace(v.Text))
			return true, nil
		},
	}
}

func staying() binding {
	return binding{
		get: func(s slot, v *Value) {
			if h := s.r.Home(s.person.Staying); h != nil {
				v.Choice, v.Text = h.ID, h.Address
			}
		},
		set: func(s slot, v Value) (bool, error) {
			has := s.person.Staying
			if slices.Contains(s.person.Homes, has) {
				has = "" // The home itself is not to be changed from here.
			}
			id, err := s.r.homeFor(s.person, has, v)
			if err != nil {
				return true, err
			}
			s.person.Staying = id
			s.r.dropEmptyHomes()
			return true, nil
		},
	}
}

// attendance is written as "14 of 20, 2/11/2026 to 13/11/2026"; the days may be left out.
func attendance() binding {
	const form = "write it as 14 of 20, 2/11/2026 to 13/11/2026"
	return binding{
		get: func(s slot, v *Value) {
			a := s.person.Attendance
			if a.Of == 0 && a.Present == 0 {
				return
			}
			v.Text = fmt.Sprintf("%d of %d", a.Present, a.Of)
			if a.From != "" {
				v.Text += ", " + typedDay(a.From)
				if a.To != "" {
					v.Text += " to " + typedDay(a.To)
				}
			}
		},
		set: func(s slot, v Value) (bool, error) {
			if strings.TrimSpace(v.Text) == "" {
				s.person.Attendance = Attendance{}
				return true, nil
			}
			numbers, days, _ := strings.Cut(v.Text, ",")
			var a Attendance
			var err error
			if a.Present, a.Of, _, err = outOf(numbers); err != nil || a.Of == 0 {
				return true, errors.New(form)
			}
			if days = strings.TrimSpace(days); days != "" {
				from, to, _ := strings.Cut(days, " to ")
				if a.From, err = dayOf(from); err != nil {
					return true, errors.New(form)
				}
				if a.To, err = dayOf(to); err != nil {
					return true, errors.New(form)
				}
			}
			s.person.Attendance = a
			return true, nil
		},
	}
}

// count is written as "3 of 5 meals", or "3 meals".
func count() binding {
	return binding{
		get: func(s slot, v *Value) {
			c := s.fact.Count
			if c == (Count{}) {
				return
			}
			v.Text = strconv.Itoa(c.N)
			if c.Of > 0 {
				v.Text += " of " + strconv.Itoa(c.Of)
			}
			if c.Unit != "" {
				v.Text += " " + c.Unit
			}
		},
		set: func(s slot, v Value) (bool, error) {
			if strings.TrimSpace(v.Text) == "" {
				s.fact.Count = Count{}
				return true, nil
			}
			n, of, unit, err := outOf(v.Text)
			if err != nil {
				return true, errors.New("write it as 3 of 5 meals, or 3 meals")
			}
			s.fact.Count = Count{n, of, unit}
			return true, nil
		},
	}
}

// outOf reads "14 of 20 sessions".
func outOf(s string) (n, of int, unit string, err error) {
	words := strings.Fields(strings.ReplaceAll(s, "/", " of "))
	if len(words) == 0 {
		return 0, 0, "", errors.New("nothing there")
	}
	if n, err = strconv.Atoi(words[0]); err != nil || n < 0 || n > 100_000 {
		return 0, 0, "", errors.New("not a number")
	}
	words = words[1:]
	if len(words) > 1 && (words[0] == "of" || words[0] == "out") {
		words = words[1:]
		if words[0] == "of" {
			words = words[1:]
		}
		if len(words) == 0 {
			return 0, 0, "", errors.New("no second number")
		}
		if of, err = strconv.Atoi(words[0]); err != nil || of < 0 || of > 100_000 {
			return 0, 0, "", errors.New("not a number")
		}
		words = words[1:]
	}
	return n, of, strings.Join(words, " "), nil
}

// typedDay writes a day of the record as people type it: 2/11/2026.
func typedDay(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	return t.Format("2/1/2006")
}

// dayOf reads a day with its year as people type it.
func dayOf(typed string) (string, error) {
	reading, err := when.Parse(strings.TrimSpace(typed), time.Date(2040, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil || reading.Ask != "" || reading.When.About || reading.When.Precision() != when.Day {
		return "", errors.New("not a day with its year")
	}
	return reading.When.At, nil
}

// Call returns the telephone call by which the referral was made, or nil: the one at the time at which it was made,
// else the first, where it was made by call.
func (r *Referral) Call() *Action {
	var first *Action
	for _, a := range r.Actions {
		if a.Kind != "call" {
			continue
		}
		if a.When.At != "" && a.When.At == r.Request.Made {
			return a
		}
		if first == nil {
			first = a
		}
	}
	if r.Request.How == "call" {
		return first
	}
	return nil
}

// call is a field of the first telephone call; the first answer adds the call to the record of actions.
func call(field func(*Action) *string) binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.Call(); a != nil {
				v.Text = *field(a)
			}
		},
		set: func(s slot, v Value) (bool, error) {
			s.r.changeCall(s.r.Call(), func(a *Action) { *field(a) = v.Text })
			return true, nil
		},
	}
}

// callWhen is the time of that call. Where nobody has said when the referral was made, it was made then.
func callWhen() binding {
	return binding{
		get: func(s slot, v *Value) {
			if a := s.r.Call(); a != nil {
				v.When = a.When
			}
		},
		set: func(s slot, v Value) (bool, error) {
			c := s.r.Call()
			if follows := s.r.Request.Made == "" || c != nil && c.When.At == s.r.Request.Made; follows && v.When.Precision() >= when.Day && !v.When.About {
				s.r.Request.Made = v.When.At
			}
			s.r.changeCall(c, func(a *Action) { a.When = v.When })
			return false, nil
		},
	}
}

// changeCall changes a call, or adds one, and leaves none behind that says nothing.
func (r *Referral) changeCall(a *Action, change func(*Action)) {
	if a == nil {
		a = r.AddAction("call")
	}
	change(a)
	if *a == (Action{ID: a.ID, Kind: a.Kind}) {
		r.Remove(a.ID)
	}
}
