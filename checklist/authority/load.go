package authority

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"sync"
)

// Other is the profile that works with nothing known.
const Other = "other"

//go:embed profiles/*.toml
var files embed.FS

// Builtin returns the built-in profiles, sorted by ID, "other" last. The caller owns the slice and must not change what
// is in it.
func Builtin() []Profile { return slices.Clone(builtin()) }

// Find returns the built-in profile with the ID.
func Find(id string) (Profile, bool) {
	for _, p := range builtin() {
		if p.ID == id {
			return p, true
		}
	}
	return Profile{}, false
}

// builtin is read once; a test reads it too, with the questions of the guide, so a broken file never ships.
var builtin = sync.OnceValue(func() []Profile {
	var out []Profile
	entries, err := fs.ReadDir(files, "profiles")
	if err != nil {
		panic("authority: " + err.Error())
	}
	for _, e := range entries {
		p, err := readBuiltin(e.Name(), func(string) bool { return true })
		if err != nil {
			panic("authority: " + err.Error())
		}
		out = append(out, p)
	}
	slices.SortFunc(out, byID)
	return out
})

func readBuiltin(name string, known func(string) bool) (Profile, error) {
	data, err := files.ReadFile(path.Join("profiles", name))
	if err != nil {
		return Profile{}, err
	}
	p, mistakes := Read(data, known)
	if len(mistakes) == 0 && p.ID != strings.TrimSuffix(name, ".toml") {
		mistakes = append(mistakes, Mistake{Line: 1, Say: "the ID is not the name of the file"})
	}
	if len(mistakes) > 0 {
		return Profile{}, fmt.Errorf("reading the profile %s: %s", name, mistakes[0])
	}
	return p, nil
}
