package checklist

// RouteName names another body to be told as well as the front door. Its text is part of the file format.
type RouteName string

// The routes.
const (
	RoutePolice          RouteName = "police"
	RouteLADO            RouteName = "lado"
	RouteAllocatedWorker RouteName = "allocated_worker"
	RouteOtherAuthority  RouteName = "other_authority"
	RouteAdultServices   RouteName = "adult_services"
	RoutePrevent         RouteName = "prevent"
)

// RouteNames lists all routes in the order they are offered.
var RouteNames = []RouteName{RoutePolice, RouteLADO, RouteAllocatedWorker, RouteOtherAuthority, RouteAdultServices, RoutePrevent}

// String returns the name that people read, on screens and papers alike.
func (n RouteName) String() string {
	switch n {
	case RoutePolice:
		return "Police"
	case RouteLADO:
		return "LADO (the officer for adults who work with children)"
	case RouteAllocatedWorker:
		return "Social worker already involved"
	case RouteOtherAuthority:
		return "The other authority"
	case RouteAdultServices:
		return "Adult services"
	case RoutePrevent:
		return "Prevent"
	}
	return string(n)
}

// routesOfWorry lists the bodies to be told as well, by worry (R13, R37).
var routesOfWorry = map[string][]RouteName{
	"physical":                  {RoutePolice},
	"sexual":                    {RoutePolice},
	"domestic_abuse":            {RoutePolice},
	"mark_not_mobile":           {RoutePolice},
	"adult_works_with_children": {RouteLADO},
	"fgm_done":                  {RoutePolice},
	"forced_marriage":           {RoutePolice},
	"exploitation":              {RoutePolice},
	"radicalisation":            {RoutePrevent},
}

// RoutesFor returns the bodies to be told as well because of the worries. They add to a referral and never end it.
func RoutesFor(worries []string) []RouteName {
	var out []RouteName
	for _, w := range worries {
		out = append(out, routesOfWorry[w]...)
	}
	return out
}
