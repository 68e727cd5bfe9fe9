// Command pack puts the files of a folder into a zip or a tar.gz, by the name it is given. The same files and time give
// the same bytes, whoever packs them and wherever:
//
//	go run .ci/pack/main.go SECONDS FOLDER ARCHIVE
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

func main() {
	if len(os.Args) != 4 {
		log.Fatal("say the time in seconds since 1970, the folder and the archive")
	}
	seconds, err := strconv.ParseInt(os.Args[1], 10, 64)
	if err != nil {
		log.Fatal("the time is not a number of seconds")
	}
	if err := pack(time.Unix(seconds, 0).UTC(), os.Args[2], os.Args[3]); err != nil {
		log.Fatal(err)
	}
}

func pack(when time.Time, folder, name string) error {
	entries, err := os.ReadDir(folder) // in the order of their names
	if err != nil {
		return err
	}
	out, err := os.Create(name)
	if err != nil {
		return err
	}
	a := newArchive(out, strings.HasSuffix(name, ".zip"))
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err == nil {
			err = a.add(e.Name(), content, when)
		}
		if err != nil {
			return err
		}
	}
	if err := a.close(); err != nil {
		return err
	}
	return out.Close()
}

// archive is one kind of archive.
type archive struct {
	add   func(name string, content []byte, when time.Time) error
	close func() error
}

func newArchive(out io.Writer, zipped bool) archive {
	if zipped {
		w := zip.NewWriter(out)
		return archive{add: func(name string, content []byte, when time.Time) error {
			header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: when}
			header.SetMode(mode(name))
			f, err := w.CreateHeader(header)
			if err == nil {
				_, err = f.Write(content)
			}
			return err
		}, close: w.Close}
	}
	packed := gzip.NewWriter(out)
	w := tar.NewWriter(packed)
	return archive{add: func(name string, content []byte, when time.Time) error {
		err := w.WriteHeader(&tar.Header{Name: name, Size: int64(len(content)), Mode: int64(mode(name)), ModTime: when, Format: tar.FormatUSTAR})
		if err == nil {
			_, err = w.Write(content)
		}
		return err
	}, close: func() error {
		if err := w.Close(); err != nil {
			return err
		}
		return packed.Close()
	}}
}

// mode lets the program be started, and the texts be read.
func mode(name string) os.FileMode {
	if strings.HasSuffix(name, ".txt") {
		return 0o644
	}
	return 0o755
}
