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

// Go is the name under which the licence of Go and its standard library is kept.
const Go = "go.dev"

// Licence is the licence of one module.
type Licence struct {
	Module  string // Module is the module's path, or [Go].
	Version string // Version is empty for a module that is linked on other systems only.
	Text    string // Text is empty for a module whose licence is not kept here.
}

// All are the licences that are kept, and every linked module whose licence is not, in the order of their names.
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

// kept are the texts, by module.
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
		panic(err) // They are linked in.
	}
	return found
}

// linked are the versions of the modules linked into the running program.
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
