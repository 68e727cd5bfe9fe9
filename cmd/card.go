package cmd

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/clean"
	"referral/checklist/content"
	"referral/checklist/english"
	"referral/checklist/followup"
	"referral/export/private"
)

// Card is the school card: who refers, when the school is open, which numbers to ring. It is a plain file, and holds
// nothing about any child.
type Card struct {
	Name       string       `toml:"name,omitempty"`
	Role       string       `toml:"role,omitempty"`
	School     string       `toml:"school,omitempty"`
	Address    string       `toml:"address,omitempty"`
	Phone      string       `toml:"phone,omitempty"`
	Email      string       `toml:"email,omitempty"`
	Hours      string       `toml:"hours,omitempty"`
	AfterHours string       `toml:"after_hours,omitempty"`
	Authority  string       `toml:"authority,omitempty"`
	Plain      bool         `toml:"plain,omitempty"`  // Plain is set if everything is asked line by line, without a screen.
	Mouse      bool         `toml:"mouse,omitempty"`  // Mouse is set if the screen takes clicks; a right click then no longer pastes.
	Reader     bool         `toml:"reader,omitempty"` // Reader is set if the screen is drawn for a screen reader.
	Type       string       `toml:"type,omitempty"`   // Type is the type size of the papers: "large" for large print.
	Closed     []string     `toml:"closed,omitempty"` // Closed lists days, or spans such as "2026-12-21 to 2027-01-01".
	Numbers    []CardNumber `toml:"number,omitempty"`

	profile authority.Profile // profile is the authority's profile: read with the card, never written.
}

// CardNumber is a number that the school rings.
type CardNumber struct {
	Label  string `toml:"label"`
	Number string `toml:"number"`
	Hours  string `toml:"hours,omitempty"`
}

const (
	cardFile = "card.toml"
	maxCard  = 64 << 10
)

// readCard reads the school card. A missing card is not an error: the card is optional.
func readCard(env *Env) (Card, error) {
	if env.Config == "" {
		return Card{profile: profileOr(env, "")}, nil
	}
	text, err := readNamed(env, filepath.Join(env.Config, cardFile), maxCard)
	if errors.Is(err, fs.ErrNotExist) {
		return Card{profile: profileOr(env, "")}, nil
	}
	var c Card
	if err == nil && len(text.Damaged) > 0 {
		err = fmt.Errorf("line %d has characters that cannot be read", text.Damaged[0])
	}
	if err == nil {
		if mistakes := content.Read([]byte(text.String), &c); len(mistakes) > 0 {
			err = fmt.Errorf("line %d: %s", mistakes[0].Line, mistakes[0].Say)
		}
	}
	if err != nil {
		return Card{profile: profileOr(env, "")}, fmt.Errorf("reading the school card: %w; referral setup writes a new one", plainError(err))
	}
	c.each(func(s *string) { *s, _ = clean.Line(*s) })
	for i := range c.Numbers {
		if c.Numbers[i].Label == oldOutOfHours {
			c.Numbers[i].Label = outOfHoursLabel
		}
	}
	c.profile = profileOr(env, c.Authority)
	if c.Authority != "" && c.profile.ID != c.Authority {
		fmt.Fprintln(env.Err, "referral: the school card names an authority that is not known here; referral authority list shows those that are")
	}
	if c.Type != "" && c.Type != typeLarge && c.Type != typeNormal {
		fmt.Fprintln(env.Err, "referral: the type in the school card is neither large nor normal; the papers are in normal type")
	}
	if _, err := c.school(); err != nil {
		fmt.Fprintln(env.Err, "referral: in the school card,", err)
	}
	return c, nil
}

func (c *Card) each(do func(*string)) {
	for _, s := range []*string{&c.Name, &c.Role, &c.School, &c.Address, &c.Phone, &c.Email, &c.Hours, &c.AfterHours, &c.Authority} {
		do(s)
	}
	for i := range c.Numbers {
		do(&c.Numbers[i].Label)
		do(&c.Numbers[i].Number)
		do(&c.Numbers[i].Hours)
	}
}

// write saves the card so that only this user can open it.
func (c Card) write(env *Env) error {
	if env.Config == "" {
		return fmt.Errorf("writing the school card: %w", errNoFolder)
	}
	var b bytes.Buffer
	b.WriteString("# The school card of referral. There is no child in it.\n")
	if err := toml.NewEncoder(&b).Encode(c); err != nil {
		return fmt.Errorf("writing the school card: %w", err)
	}
	if err := os.MkdirAll(env.Config, 0o700); err != nil {
		return fmt.Errorf("writing the school card: %w", plainError(err))
	}
	if err := replaceFile(filepath.Join(env.Config, cardFile), b.Bytes()); err != nil {
		return fmt.Errorf("writing the school card: %w", err)
	}
	return nil
}

// tryCard finds out whether a card can be written, and leaves nothing behind.
func tryCard(env *Env) error {
	if env.Config == "" {
		return errNoFolder
	}
	if err := os.MkdirAll(env.Config, 0o700); err != nil {
		return plainError(err)
	}
	trial := filepath.Join(env.Config, cardFile+"-trial")
	if err := replaceFile(trial, nil); err != nil {
		return err
	}
	_ = os.Remove(trial)
	return nil
}

// replaceFile writes a file that only this user can open, whole or not at all, in place of any file already there.
func replaceFile(path string, content []byte) error {
	tmp, err := private.Create(path + "-" + rand.Text())
	if err != nil {
		return plainError(err)
	}
	_, err = tmp.Write(content)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		_ = os.Remove(tmp.Name())
		return plainError(err)
	}
	return nil
}

// plainError leaves the path out of an error: a folder's path often holds a person's name.
func plainError(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	var l *os.LinkError
	if errors.As(err, &l) {
		return l.Err
	}
	return err
}

// filled reports whether the card holds anything that a referral needs.
func (c Card) filled() bool {
	return c.Name != "" || c.School != "" || c.Phone != "" || c.Authority != "" || len(c.Numbers) > 0
}

// fill copies the card into a new record.
func (c Card) fill(r *checklist.Referral) {
	r.Authority = c.Authority
	r.Referrer = checklist.Referrer{Name: c.Name, Role: c.Role, Agency: c.School, Address: c.Address, Phone: c.Phone, Email: c.Email}
	if c.Hours != "" || c.AfterHours != "" {
		r.Answers = map[string]checklist.Answer{checklist.QReferrerAvailability: {Text: english.Join("; then ", c.Hours, c.AfterHours)}}
	}
}

// school returns when the school is closed, from the card's days and spans.
func (c Card) school() (followup.School, error) {
	var s followup.School
	for i, span := range c.Closed {
		from, to, _ := strings.Cut(span, " to ")
		if to == "" {
			to = from
		}
		first, err1 := time.Parse(time.DateOnly, strings.TrimSpace(from))
		last, err2 := time.Parse(time.DateOnly, strings.TrimSpace(to))
		if err1 != nil || err2 != nil || last.Before(first) || last.Sub(first) > 100*24*time.Hour {
			return s, fmt.Errorf("closed day %d is not a day or a span such as 2026-12-21 to 2027-01-01", i+1)
		}
		for d := first; !d.After(last); d = d.AddDate(0, 0, 1) {
			s.Closed = append(s.Closed, d)
		}
	}
	for _, n := range c.Numbers {
		if n.Label == outOfHoursLabel {
			s.OutOfHours = n.Number
		}
	}
	return s, nil
}
