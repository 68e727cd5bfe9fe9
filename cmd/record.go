package cmd

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"referral/checklist"
	"referral/checklist/textfile"
	"referral/export"
)

// readRecord reads a record from a file or from standard input.
func readRecord(env *Env, name string) (*checklist.Referral, error) {
	data, err := readData(env, name, checklist.MaxRecord)
	var not *textfile.NotText
	if errors.As(err, &not) && not.Kind != textfile.Encrypted {
		return nil, fmt.Errorf("reading the record: %w; a record is a file made by referral export --format json", not)
	}
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

// recordOrDraft returns the record in the file given, or in a draft.
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

// sheetContext returns what every sheet is composed from.
func sheetContext(env *Env, r *checklist.Referral, card Card) export.Context {
	numbers := card.numbers(env, r.Authority)
	if r.Authority != "" && r.Authority != card.profile.ID {
		card.profile = profileOr(env, r.Authority)
	}
	school, _ := card.school()
	return export.Context{R: r, Guide: env.guide(), Now: env.Now(), Numbers: numbers, Profile: card.profile, School: school}
}

// isRecord reports whether a text is a record, complete or cut off.
func isRecord(text string) bool {
	body, ok := strings.CutPrefix(strings.TrimSpace(text), "{")
	if ok && strings.HasPrefix(strings.TrimSpace(body), `"format"`) {
		return true
	}
	var head struct {
		Format *int `json:"format"`
	}
	return ok && json.Unmarshal([]byte(text), &head) == nil && head.Format != nil
}
