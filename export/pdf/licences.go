package pdf

import (
	_ "embed" // for the texts
	"strings"
)

var (
	//go:embed fonts/OFL.txt
	openFontLicence string
	//go:embed fonts/APACHE-2.0.txt
	apacheLicence string
)

// Licence is a licence and the embedded fonts under it.
type Licence struct {
	Fonts []string
	Text  string
}

// Licences returns the licences of the embedded fonts: one for the Chinese font, another for the rest.
func Licences() []Licence {
	open, droid := Licence{Text: openFontLicence}, Licence{Text: apacheLicence}
	entries, err := fontFiles.ReadDir("fonts")
	if err != nil {
		panic(err) // linked in, so always there
	}
	for _, e := range entries {
		name, _, _ := strings.Cut(e.Name(), ".")
		if name == chinese {
			droid.Fonts = append(droid.Fonts, name)
		} else {
			open.Fonts = append(open.Fonts, name)
		}
	}
	return []Licence{open, droid}
}
