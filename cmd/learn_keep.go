package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"referral/checklist/authority"
	"referral/checklist/clean"
	"referral/checklist/english"
	"referral/export/form"
	"referral/wizard/learn"
)

// learntProfile returns the profile, and the content of its file.
func learntProfile(env *Env, o learnOptions, l *learn.Learning, known authority.Profile) (authority.Profile, []byte, error) {
	p := l.Profile(known, o.id, o.name, today(env))
	if p.Name == "" {
		return p, nil, usage("the form does not say whose it is: name the council with --name")
	}
	content := authority.Encode(p)
	if _, mistakes := authority.Read(content, env.knownQuestion); len(mistakes) > 0 {
		return p, nil, fmt.Errorf("making the profile: %s", mistakes[0].Say)
	}
	return p, content, nil
}

// keepLearnt writes the profile with a clean copy of the form next to it or, with --output, only the profile.
func keepLearnt(env *Env, o learnOptions, l *learn.Learning, known authority.Profile, data []byte) error {
	p, content, err := learntProfile(env, o, l, known)
	if err != nil {
		return err
	}
	say := env.Out
	if o.format == "json" || o.output == "-" {
		say = env.Err
	}
	switch {
	case o.output == "-":
		if _, err := env.Out.Write(content); err != nil {
			return err
		}
	case o.output != "":
		s, err := savePapers(env, o.output, "", paper{content: content})
		if err != nil {
			return err
		}
		fmt.Fprintln(say, savedAs(s.names, s.alone))
	default:
		said, err := keepInSchool(env, p, content, l, data)
		if err != nil {
			return err
		}
		fmt.Fprintln(say, wrap(said, 0))
		use, err := useCouncil(env, p)
		if err != nil {
			return err
		}
		fmt.Fprintln(say, wrap(use, 0))
	}
	fmt.Fprintln(say, wrap(authority.Covered(p).String(), 0))
	sayUntaken(say, l)
	return nil
}

// useCouncil puts a council whose form was just learnt on the school card, if the card has none yet. It says so, or
// else how to use the council.
func useCouncil(env *Env, p authority.Profile) (said string, err error) {
	card, err := readCard(env)
	switch {
	case err != nil:
		return "The school card could not be read. To make it again: referral setup.", nil
	case card.Authority == p.ID:
		return p.Name + " is the local authority on your school card, so its form is used from now on.", nil
	case card.Authority != "" && card.Authority != authority.Other:
		return "To use it, choose " + p.Name + " as your local authority in referral setup, or give --authority " + p.ID + ".", nil
	}
	card.Authority = p.ID
	if err := card.write(env); err != nil {
		return "", err
	}
	return p.Name + " is now the local authority on your school card. To change it: referral setup.", nil
}

// keepInSchool writes the profile and the copy of the form to the school's own folder. What they replace is kept as .old.
// It says where they are.
func keepInSchool(env *Env, p authority.Profile, content []byte, l *learn.Learning, data []byte) (said string, err error) {
	if env.Config == "" {
		return "", fmt.Errorf("writing the profile: %w", errNoFolder)
	}
	folder := filepath.Join(env.Config, ownProfiles)
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return "", fmt.Errorf("writing the profile: %w", plainError(err))
	}
	copied, ending, err := formCopy(l, data)
	if err != nil {
		return "", err
	}
	for _, file := range []struct {
		ending  string
		content []byte
	}{{ending, copied}, {".toml", content}} { // The profile is written last, so that it is never there without its form.
		if err := replaceKept(filepath.Join(folder, p.ID+file.ending), file.content); err != nil {
			return "", fmt.Errorf("writing the profile: %w", err)
		}
	}
	return fmt.Sprintf("Saved in your school's folder %s as %s.toml, with an empty copy of the form (%s%s).", ownProfiles, p.ID, p.ID, ending), nil
}

// formCopy returns the copy of the form to keep. A Word file keeps all its text but not its author; anything else
// keeps only its fields, since a web page can hold private things.
func formCopy(l *learn.Learning, data []byte) (content []byte, ending string, err error) {
	if bytes.HasPrefix(data, []byte("PK")) {
		content, err = form.Blank(data)
		return content, ".docx", err
	}
	var b bytes.Buffer
	err = writeForm(&b, l.Form())
	return b.Bytes(), ".json", err
}

// replaceKept writes a file, and keeps the file it replaces as .old.
func replaceKept(path string, content []byte) error {
	was, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return plainError(err)
	case bytes.Equal(was, content):
		return nil
	default:
		if err := replaceFile(path+".old", was); err != nil {
			return err
		}
	}
	return replaceFile(path, content)
}

// sayUntaken lists what the form says about the council that no one has confirmed yet.
func sayUntaken(w io.Writer, l *learn.Learning) {
	list := l.Untaken()
	if len(list) == 0 {
		return
	}
	fmt.Fprintln(w, "\n"+wrap(learn.WordsFound, 0))
	for _, p := range list {
		fmt.Fprintln(w, wrap(clean.Terminal(fmt.Sprintf("- %s: %s (checked: %s). The form says: %s", p.What, p.Value, p.Checked, english.Short(p.Sentence, 200))), 2))
	}
}
