package cmd

import (
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"referral/checklist/authority"
	understood "referral/checklist/authority/form"
	"referral/export/form"
	"referral/wizard/learn"
	"referral/wizard/tui"
)

// councilForm is a council's form being learnt on the screen.
type councilForm struct {
	env   *Env
	o     learnOptions
	data  []byte
	read  understood.Form
	known authority.Profile // known is the council's profile, as it was before.
}

// readCouncilForm reads a form for the screen: from a file, or from its text if there is any.
func readCouncilForm(env *Env, path, text string) (tui.CouncilForm, error) {
	f := &councilForm{env: env, data: []byte(text)}
	if path = typedPath(path); text == "" {
		if path == "" || path == "-" {
			return nil, errors.New("type the name of the file, or paste the form")
		}
		var err error
		if f.data, err = readBytes(env, path); err != nil {
			return nil, err
		}
	}
	var err error
	if f.read, err = form.Read(path, f.data); err != nil {
		return nil, err
	}
	if wrong := learn.Wrong(f.read, env.knownQuestion); wrong != "" {
		return nil, errors.New("reading the corrected form: " + wrong)
	}
	return f, nil
}

// typedPath returns the path of a file that was typed or dragged into the window: in quotation marks, with escaped
// spaces, or as a file address.
func typedPath(typed string) string {
	path := strings.TrimSpace(typed)
	if n := len(path); n > 1 && path[0] == path[n-1] && strings.ContainsAny(path[:1], `"'`) {
		path = path[1 : n-1]
	} else if runtime.GOOS != "windows" {
		path = unescaped(path)
	}
	if u, err := url.Parse(path); err == nil && u.Scheme == "file" {
		path = filepath.FromSlash(u.Path)
	}
	if rest, ok := strings.CutPrefix(path, "~/"); ok {
		if home, err := os.UserHomeDir(); err == nil {
			path = filepath.Join(home, rest)
		}
	}
	return path
}

// unescaped returns a path without the backslashes that a terminal puts before spaces and other characters.
func unescaped(path string) string {
	var b strings.Builder
	for i := 0; i < len(path); i++ {
		if path[i] == '\\' && i+1 < len(path) {
			i++
		}
		b.WriteByte(path[i])
	}
	return b.String()
}

// Council implements [tui.CouncilForm].
func (f *councilForm) Council() string {
	card, _ := readCard(f.env) // The screen has said what is wrong with the card.
	return councilOf(f.env, f.read, card)
}

// Start implements [tui.CouncilForm].
func (f *councilForm) Start(council string) (*learn.Learning, error) {
	id, name, ok := whose(f.env, council)
	if !ok {
		return nil, errors.New(strings.TrimSuffix(learn.WordsLetters, "."))
	}
	f.o.id, f.o.name, f.known = id, name, knownProfile(f.env, id)
	return learn.Start(f.read, f.known), nil
}

// Keep implements [tui.CouncilForm].
func (f *councilForm) Keep(l *learn.Learning) ([]string, error) {
	p, content, err := learntProfile(f.env, f.o, l, f.known)
	if err != nil {
		return nil, err
	}
	said, err := keepInSchool(f.env, p, content, l, f.data)
	if err != nil {
		return nil, err
	}
	use, err := useCouncil(f.env, p)
	if err != nil {
		return nil, err
	}
	return []string{said, use, authority.Covered(p).String()}, nil
}
