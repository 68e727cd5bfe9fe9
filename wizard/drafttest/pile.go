package drafttest

import (
	"errors"
	"slices"
	"time"

	"referral/wizard"
)

// Pile is a draft that keeps every save. It implements [wizard.Draft].
type Pile struct {
	Name     string
	Contents [][]byte         // Contents are the saves, oldest first.
	Times    []time.Time      // Times are when they were made.
	Kept     []int64          // Kept are the numbers of the saves that are to be kept longer.
	Clock    func() time.Time // Clock tells the time of a save; nil for none.
	Fail     error            // Fail is what saving and reading return.
}

// ID implements wizard.Draft.
func (p *Pile) ID() string { return p.Name }

// Save implements wizard.Draft.
func (p *Pile) Save(content []byte) error {
	if p.Fail != nil {
		return p.Fail
	}
	var at time.Time
	if p.Clock != nil {
		at = p.Clock()
	}
	p.Contents, p.Times = append(p.Contents, slices.Clone(content)), append(p.Times, at)
	return nil
}

// Load implements wizard.Draft.
func (p *Pile) Load() ([]byte, string, error) {
	content, err := p.LoadSave(int64(len(p.Contents)))
	return content, "", err
}

// Saves implements wizard.Draft.
func (p *Pile) Saves() ([]wizard.SaveInfo, error) {
	var out []wizard.SaveInfo
	for i := range slices.Backward(p.Contents) {
		out = append(out, wizard.SaveInfo{Number: int64(i + 1), Saved: p.Times[i]})
	}
	return out, p.Fail
}

// LoadSave implements wizard.Draft. An empty save is a damaged one.
func (p *Pile) LoadSave(number int64) ([]byte, error) {
	switch {
	case p.Fail != nil:
		return nil, p.Fail
	case number < 1 || number > int64(len(p.Contents)):
		return nil, errors.New("that save is no longer kept")
	case len(p.Contents[number-1]) == 0:
		return nil, errors.New("that save is damaged")
	}
	return p.Contents[number-1], nil
}

// KeepNewest implements wizard.Draft.
func (p *Pile) KeepNewest() error {
	p.Kept = append(p.Kept, int64(len(p.Contents)))
	return p.Fail
}

// Rewrite implements wizard.Draft.
func (p *Pile) Rewrite(change func([]byte) ([]byte, error)) (int, error) {
	n := 0
	for i, content := range p.Contents {
		changed, err := change(content)
		if err != nil {
			return n, err
		}
		if string(changed) != string(content) {
			p.Contents[i] = changed
			n++
		}
	}
	return n, nil
}

// Close implements wizard.Draft.
func (p *Pile) Close() error { return nil }
