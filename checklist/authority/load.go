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

// Other is the ID of the profile in which nothing is known.
const Other = "other"

//go:embed profiles/*.toml
var files embed.FS

// Builtin returns the built-in profiles, sorted by ID, with "other" last. The caller may change the slice, but not what
// is in it.
func Builtin() []Profile {
	var out []Profile
	for _, read := range builtin() {
		out = append(out, read())
	}
	slices.SortFunc(out, byID)
	return out
}

// Find returns the built-in profile with the ID.
func Find(id string) (Profile, bool) {
	read, ok := builtin()[id]
	if !ok {
		return Profile{}, false
	}
	return read(), true
}

// builtin reads the profiles by ID. Each is read once and only when it is needed, so that the first screen waits for
// one of them at most. A test reads them all with the questions of the guide, so a broken file never ships.
var builtin = sync.OnceValue(func() map[string]func() Profile {
	entries, err := fs.ReadDir(files, "profiles")
	if err != nil {
		panic("authority: " + err.Error())
	}
	out := make(map[string]func() Profile, len(entries))
	for _, e := range entries {
		out[strings.TrimSuffix(e.Name(), ".toml")] = sync.OnceValue(func() Profile {
			p, err := readBuiltin(e.Name(), func(string) bool { return true })
			if err != nil {
				panic("authority: " + err.Error())
			}
			return p
		})
	}
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
