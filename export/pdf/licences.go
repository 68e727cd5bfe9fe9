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

// Licence is a licence and the embedded fonts that come under it.
type Licence struct {
	Fonts []string
	Text  string
}

// Licences are those of the embedded fonts. The Noto fonts have one, and the Chinese font another.
func Licences() []Licence {
	noto, droid := Licence{Text: openFontLicence}, Licence{Text: apacheLicence}
	entries, err := fontFiles.ReadDir("fonts")
	if err != nil {
		panic(err) // They are linked in.
	}
	for _, e := range entries {
		name, _, _ := strings.Cut(e.Name(), ".")
		switch {
		case strings.HasPrefix(name, "Noto"):
			noto.Fonts = append(noto.Fonts, name)
		case name == chinese:
			droid.Fonts = append(droid.Fonts, name)
		}
	}
	return []Licence{noto, droid}
}
