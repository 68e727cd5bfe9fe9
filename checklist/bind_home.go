package checklist

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"
)

// home is the n-th home of a person. A choice picks a home in the record, and words give an address.
func home(n int) binding {
	return binding{
		get: func(s slot, v *Value) {
			if n >= len(s.person.Homes) {
				return
			}
			h := s.r.Home(s.person.Homes[n])
			if h != nil && h.Address == "" && !s.r.shared(h.ID, s.person) {
				return // A postcode alone is not an address.
			}
			v.Choice = s.person.Homes[n]
			if h != nil {
				v.Text = h.Address
			}
		},
		set: func(s slot, v Value) (bool, error) {
			id, err := s.r.homeFor(s.person, at(s.person.Homes, n), v)
			if err != nil {
				return true, err
			}
			h := s.r.Home(at(s.person.Homes, n))
			switch {
			case id == "" && h != nil && h.Postcode != "" && !s.r.shared(h.ID, s.person):
				h.Address = "" // The postcode has a question of its own.
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

// homeFor finds or adds the home that a value means. has is the home that is there now.
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
	// A child's address is the home itself, so correcting it corrects it for everyone who lives there.
	if h := r.Home(has); h != nil && (p.Referred || !r.shared(has, p)) {
		h.Address = address
		return has, nil
	}
	h := &Home{ID: r.nextID(EntryHome), Address: address}
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

// dropEmptyHomes removes homes that say nothing and that no one lives in.
func (r *Referral) dropEmptyHomes() {
	r.Homes = slices.DeleteFunc(r.Homes, func(h *Home) bool { return !r.shared(h.ID, nil) })
	if len(r.Homes) == 0 {
		r.Homes = nil
	}
}

// longestPostcode is the length of the longest postcode, with its space. Anything longer is kept as it was typed.
const longestPostcode = 8

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
				h = &Home{ID: s.r.nextID(EntryHome)}
				s.r.Homes = append(s.r.Homes, h)
				s.person.Homes = []string{h.ID}
			}
			h.Postcode = strings.TrimSpace(v.Text)
			if utf8.RuneCountInString(h.Postcode) <= longestPostcode {
				h.Postcode = strings.ToUpper(h.Postcode)
			}
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
				has = "" // This must not change the home itself.
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
