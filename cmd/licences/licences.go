package licences

import (
	"embed"
	"io/fs"
	"maps"
	"path"
	"runtime/debug"
	"slices"
	"strings"
)

//go:embed texts
var texts embed.FS

// Go is the name used here for Go and its standard library.
const Go = "go.dev"

// Licence is the licence of one module.
type Licence struct {
	Module  string // Module is the module's path, or [Go].
	Version string // Version is empty for a module that is only linked on other systems.
	Text    string // Text is empty for a module whose licence is not kept here.
}

// All returns the licences kept here, and every linked module without one, in the order of their names.
func All() []Licence {
	kept, versions := kept(), linked()
	names := maps.Clone(kept)
	maps.Copy(names, versions)
	var all []Licence
	for _, module := range slices.Sorted(maps.Keys(names)) {
		all = append(all, Licence{Module: module, Version: versions[module], Text: kept[module]})
	}
	return all
}

// kept returns the texts of the licences, by module.
func kept() map[string]string {
	found := map[string]string{}
	err := fs.WalkDir(texts, "texts", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := texts.ReadFile(name)
		found[strings.TrimPrefix(path.Dir(name), "texts/")] = string(text)
		return err
	})
	if err != nil {
		panic(err) // The texts are linked in, so this cannot fail.
	}
	return found
}

// linked returns the versions of the modules linked into the running program.
func linked() map[string]string {
	versions := map[string]string{}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return versions
	}
	versions[Go] = info.GoVersion
	for _, m := range info.Deps {
		versions[m.Path] = m.Version
	}
	return versions
}
