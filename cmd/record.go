package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"referral/checklist"
	"referral/export"
)

// maxText is the size in bytes above which a text to check is refused.
const maxText = 16 << 20

// readFile reads a whole file, or standard input for "-". The error never holds the path.
func readFile(env *Env, name string, most int64) ([]byte, error) {
	var in io.Reader = env.In
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("reading the file: %w", plainError(err))
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return nil, errors.New("reading the file: it is a folder; name a file")
		}
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, most+1))
	if err != nil {
		return nil, fmt.Errorf("reading the file: %w", plainError(err))
	}
	if int64(len(data)) > most {
		return nil, fmt.Errorf("reading the file: it is larger than %d MiB; split it", most>>20)
	}
	return data, nil
}

// readRecord reads a record from a file or from standard input.
func readRecord(env *Env, name string) (*checklist.Referral, error) {
	data, err := readFile(env, name, checklist.MaxRecord)
	if err != nil {
		return nil, err
	}
	r, removed, err := checklist.Decode(data, env.guide())
	if err != nil {
		return nil, err
	}
	if removed.Any() {
		fmt.Fprintln(env.Err, "referral:", removed)
	}
	return r, nil
}

// recordOrDraft is the record of the file given, or of a draft.
func recordOrDraft(env *Env, file string, args []string) (*checklist.Referral, error) {
	if file != "" {
		if len(args) > 0 {
			return nil, usage("give the ID of a draft or --record, not both")
		}
		return readRecord(env, file)
	}
	s, _, err := openDraft(env, args)
	if err != nil {
		return nil, err
	}
	defer func() { _ = s.Close() }()
	return s.Flow.Record(), nil
}

// sheetContext is what every sheet is composed from.
func sheetContext(env *Env, r *checklist.Referral, card Card) export.Context {
	if r.Authority != "" && r.Authority != card.profile.ID {
		card.profile = profileOr(env, r.Authority)
	}
	school, _ := card.school()
	return export.Context{R: r, Guide: env.guide(), Now: env.Now(), Numbers: card.numbers(), Profile: card.profile, School: school}
}

// validText replaces bytes that are not UTF-8 text, and says on which lines they were.
func validText(env *Env, data []byte) string {
	s := string(data)
	if utf8.ValidString(s) {
		return s
	}
	var lines []string
	for i, l := range strings.Split(s, "\n") {
		if !utf8.ValidString(l) {
			lines = append(lines, fmt.Sprint(i+1))
		}
	}
	if len(lines) > 20 {
		lines = append(lines[:20], "...")
	}
	fmt.Fprintf(env.Err, "referral: bytes that are not UTF-8 text were replaced on line %s\n", strings.Join(lines, ", "))
	return strings.ToValidUTF8(s, "\uFFFD")
}
