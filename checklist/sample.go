package checklist

import (
	"embed"
	"slices"
	"strings"
)

//go:embed samples/*.json
var samples embed.FS

// Samples lists the names of the fictional records.
func Samples() []string {
	entries, err := samples.ReadDir("samples")
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		names = append(names, strings.TrimSuffix(e.Name(), ".json"))
	}
	slices.Sort(names)
	return names
}

// Sample returns a fictional record as JSON.
func Sample(name string) ([]byte, bool) {
	if !slices.Contains(Samples(), name) {
		return nil, false
	}
	data, err := samples.ReadFile("samples/" + name + ".json")
	return data, err == nil
}
