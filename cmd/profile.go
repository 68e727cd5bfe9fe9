package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"referral/checklist/authority"
)

// ownProfiles is the folder of the school's own profiles, in the configuration folder.
const ownProfiles = "authorities"

// knownQuestion reports whether the guide has a question with the ID.
func (e *Env) knownQuestion(id string) bool {
	_, ok := e.guide().Question(id)
	return ok
}

// profiles returns the school's own profiles and then the built-in ones, without those that the school has replaced by
// its own.
func profiles(env *Env) []authority.Profile {
	out := schoolProfiles(env)
	for _, b := range authority.Builtin() {
		if !slices.ContainsFunc(out, func(p authority.Profile) bool { return p.ID == b.ID }) {
			out = append(out, b)
		}
	}
	return out
}

// schoolProfiles returns the school's own profiles. It leaves out a file with a mistake, and says so.
func schoolProfiles(env *Env) []authority.Profile {
	var own []authority.Profile
	if env.Config == "" {
		return nil
	}
	entries, err := os.ReadDir(filepath.Join(env.Config, ownProfiles))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		fmt.Fprintf(env.Err, "referral: the school's own profiles are not used: %v\n", plainError(err))
	}
	for i, e := range entries {
		if strings.HasSuffix(e.Name(), ".toml.txt") { // Notepad adds it, and Windows does not show it.
			fmt.Fprintf(env.Err, "referral: the school's profile %d is not used: its name ends in .toml.txt; remove the .txt\n", i+1)
		}
		if !strings.HasSuffix(e.Name(), ".toml") {
			continue
		}
		p, mistakes, err := readProfile(env, filepath.Join(env.Config, ownProfiles, e.Name()))
		switch {
		case err != nil:
			fmt.Fprintf(env.Err, "referral: the school's profile %d is not used: %v\n", i+1, err)
		case len(mistakes) > 0:
			fmt.Fprintf(env.Err, "referral: the school's profile %d is not used: %s; referral authority check FILE names every mistake\n", i+1, mistakes[0])
		default:
			own = append(own, p)
		}
	}
	return own
}

// readProfile reads a profile that someone wrote.
func readProfile(env *Env, name string) (authority.Profile, []authority.Mistake, error) {
	data, err := readData(env, name, maxText)
	if err != nil {
		return authority.Profile{}, nil, err
	}
	p, mistakes := authority.Read(data, env.knownQuestion)
	p.Own = true
	return p, mistakes, nil
}

// profileOf returns the profile with the ID or name that was typed. Its error says which profiles there are.
func profileOf(env *Env, typed string) (authority.Profile, error) {
	list := profiles(env)
	var ids []string
	for _, p := range list {
		if strings.EqualFold(p.Name, strings.TrimSpace(typed)) {
			return p, nil
		}
		ids = append(ids, p.ID)
	}
	id, err := named("authority", typed, ids)
	if err != nil {
		return authority.Profile{}, usage("%s. If yours is not in the list, use other", err)
	}
	return list[slices.Index(ids, id)], nil
}

// profileOr returns the profile with the ID, or the one for other authorities if the ID is empty or unknown: a
// missing profile never stops anyone.
func profileOr(env *Env, id string) authority.Profile {
	return councilsKnown(env)(id)
}

// councilsKnown returns a function that finds a council's profile. It reads the school's own profiles once.
func councilsKnown(env *Env) func(id string) authority.Profile {
	own := sync.OnceValue(func() []authority.Profile {
		quiet := *env
		quiet.Err = io.Discard
		return schoolProfiles(&quiet)
	})
	return func(id string) authority.Profile {
		if id != "" && id != authority.Other {
			if i := slices.IndexFunc(own(), func(p authority.Profile) bool { return p.ID == id }); i >= 0 {
				return own()[i]
			}
			if p, ok := authority.Find(id); ok {
				return p
			}
		}
		p, _ := authority.Find(authority.Other)
		return p
	}
}
