package authority

import (
	"slices"
	"strings"
)

// Place says whether a postcode belongs to an authority. It is a hint: the home address decides (R19, R20).
type Place string

// The places.
const (
	PlaceNoPostcode Place = "no_postcode" // PlaceNoPostcode means no postcode, or not one of the usual form.
	PlaceInside     Place = "inside"
	PlaceShared     Place = "shared"
	PlaceNeighbour  Place = "neighbour"
	PlaceUnlisted   Place = "unlisted" // PlaceUnlisted means not on the profile's lists.
	PlaceUnknown    Place = "unknown"  // PlaceUnknown means that the profile lists no districts.
)

// Place returns whether a postcode belongs to the authority.
func (p Profile) Place(postcode string) Place {
	district, _, ok := Postcode(postcode)
	switch {
	case !ok:
		return PlaceNoPostcode
	case slices.Contains(p.Postcodes.Inside, district):
		return PlaceInside
	case slices.Contains(p.Postcodes.Shared, district):
		return PlaceShared
	case slices.Contains(p.Postcodes.Neighbours, district):
		return PlaceNeighbour
	case !p.ListsDistricts():
		return PlaceUnknown
	}
	return PlaceUnlisted
}

// ListsDistricts reports whether the profile lists any districts.
func (p Profile) ListsDistricts() bool {
	return len(p.Postcodes.Inside)+len(p.Postcodes.Shared)+len(p.Postcodes.Neighbours) > 0
}

// Say returns a place in words for the authority, or "" if there is nothing to say.
func (p Profile) Say(place Place) string {
	checker := "check it with the council's switchboard"
	if p.Postcodes.Checker != "" {
		checker = "look it up at " + p.Postcodes.Checker
	}
	switch place {
	case PlaceInside:
		return "It looks like " + p.Name + "; the home address decides."
	case PlaceShared:
		return "This district is shared between councils: " + checker + "."
	case PlaceNeighbour:
		return "This district looks like a neighbouring council's: " + checker + "."
	case PlaceUnlisted:
		return "This district is not on the list for " + p.Name + ": " + checker + " before you send."
	}
	return ""
}

// Postcode splits a postcode of the usual form into its district, such as BL1, and the rest. It does not check that the
// postcode is in use.
func Postcode(s string) (district, rest string, ok bool) {
	s = strings.ToUpper(strings.Join(strings.Fields(s), ""))
	if len(s) < 5 || len(s) > 7 {
		return "", "", false
	}
	district, rest = s[:len(s)-3], s[len(s)-3:]
	if !isDistrict(district) || !digit(rest[0]) || !letter(rest[1]) || !letter(rest[2]) {
		return "", "", false
	}
	return district, rest, true
}

// isDistrict reports whether s has the form of a district: A9, A99, AA9, AA99, A9A or AA9A.
func isDistrict(s string) bool {
	n := 0
	for n < len(s) && letter(s[n]) {
		n++
	}
	tail := s[n:]
	return (n == 1 || n == 2) && (len(tail) == 1 || len(tail) == 2) && digit(tail[0]) && (len(tail) == 1 || digit(tail[1]) || letter(tail[1]))
}

func digit(c byte) bool  { return c >= '0' && c <= '9' }
func letter(c byte) bool { return c >= 'A' && c <= 'Z' }
