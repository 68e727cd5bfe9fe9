package pdf

import (
	"fmt"
	"regexp"
	"testing"
)

// Every ink is nearly black or nearly white, so that a paper reads the same on a black and white printer or copier.
func TestLegibleInGrey(t *testing.T) {
	t.Parallel()
	d := everything()
	d.Warning, d.Running, d.Fields = "Not for the family.", "Mill School", []string{"Child"}
	f := read(t, written(t, d))
	inks := map[string]bool{}
	set := regexp.MustCompile(`([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\n`)
	for _, p := range f.Pages() {
		for _, m := range set.FindAllStringSubmatch(string(f.Stream(f.Dict(p)["Contents"]).Data), -1) {
			var red, green, blue float64
			if _, err := fmt.Sscan(m[1]+" "+m[2]+" "+m[3], &red, &green, &blue); err != nil {
				t.Fatal(err)
			}
			grey := 0.299*red + 0.587*green + 0.114*blue // as a copier weighs the colours
			if inks[m[0]] = true; grey > 0.25 && grey < 0.9 {
				t.Errorf("an ink of %.2f, where 0 is black and 1 is white", grey)
			}
		}
	}
	if len(inks) < 2 {
		t.Errorf("the test reads the inks %v", inks)
	}
}
