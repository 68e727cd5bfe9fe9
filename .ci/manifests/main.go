// Command manifests writes what winget, Scoop and Homebrew need to install a release. All three are made from the same
// data: the version, the address of the downloads and the checksums in FOLDER/SHA256SUMS.
//
//	go run .ci/manifests/main.go VERSION ADDRESS DATE FOLDER
package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"text/template"
)

// templates are next to this file, by the names of the files that they become.
const templates = ".ci/manifests/templates"

// release is what the templates are filled in with.
type release struct {
	Version, Address, Date string
	sums                   map[string]string // sums are the checksums by the name of the file.
}

// File is the name of the archive for a system, such as windows-amd64.
func (r release) File(system string) string {
	ending := ".tar.gz"
	if strings.HasPrefix(system, "windows") {
		ending = ".zip"
	}
	return "referral-" + r.Version + "-" + system + ending
}

// URL is where that archive is downloaded from.
func (r release) URL(system string) string { return r.Address + "/" + r.File(system) }

// Sum is the checksum of that archive.
func (r release) Sum(system string) (string, error) {
	sum, ok := r.sums[r.File(system)]
	if !ok {
		return "", fmt.Errorf("SHA256SUMS has no %s", r.File(system))
	}
	return sum, nil
}

func main() {
	if len(os.Args) != 5 {
		log.Fatal("say the version, the address of the downloads, the date and the folder")
	}
	folder := os.Args[4]
	sums, err := readSums(filepath.Join(folder, "SHA256SUMS"))
	if err == nil {
		err = write(release{os.Args[1], os.Args[2], os.Args[3], sums}, folder)
	}
	if err != nil {
		log.Fatal(err)
	}
}

func readSums(name string) (map[string]string, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	sums := map[string]string{}
	for line := range strings.Lines(string(text)) {
		if sum, file, ok := strings.Cut(strings.TrimSpace(line), "  "); ok {
			sums[file] = sum
		}
	}
	return sums, nil
}

func write(r release, folder string) error {
	all, err := template.ParseGlob(templates + "/*")
	if err != nil {
		return err
	}
	for _, t := range all.Templates() {
		var text bytes.Buffer
		if err := t.Execute(&text, r); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(folder, t.Name()), text.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
