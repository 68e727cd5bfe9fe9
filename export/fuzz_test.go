package export

import (
	"reflect"
	"strings"
	"testing"

	"referral/checklist"
)

// FuzzCompose changes a sample at random, mostly into a record that would be refused, and composes every paper. None
// may panic, and a held-back name must stay on its own sheet.
func FuzzCompose(f *testing.F) {
	names := sampleNames(f)
	for i := range names {
		f.Add(uint8(i), []byte{0}, "x")
		f.Add(uint8(i), []byte{3, 1, 4, 1, 5, 9, 2, 6}, "2026-11-20T15:52")
		f.Add(uint8(i), []byte{250, 1, 251, 2, 252, 7}, "")
	}
	var records []*checklist.Referral
	for _, n := range names {
		records = append(records, sample(f, n))
	}
	f.Fuzz(func(t *testing.T, which uint8, steps []byte, text string) {
		r := records[int(which)%len(records)].Clone()
		m := mutation{steps: steps, text: strings.TrimSpace(text)}
		m.change(reflect.ValueOf(r).Elem())
		s := r.AddPerson()
		s.Name, s.NameHeld, s.Phone = sourceName, true, sourcePhone
		for _, sheet := range Sheets() {
			d, ok := sheet.Compose(contextOf(r))
			if !ok {
				continue
			}
			sound(t, sheet.ID, d)
			if all := strings.Join(texts(d), "\n"); sheet.ID != SourcesID && !strings.Contains(text, "Zorvath") && strings.Contains(all, sourceName) {
				t.Errorf("sheet %s names a protected source", sheet.ID)
			}
		}
	})
}

// mutation walks a value and sets, empties or repeats what it meets, as the steps say.
type mutation struct {
	steps []byte
	text  string
	at    int
}

func (m *mutation) next() byte {
	if len(m.steps) == 0 {
		return 128
	}
	m.at++
	return m.steps[m.at%len(m.steps)] ^ byte(m.at/len(m.steps))
}

func (m *mutation) change(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			m.change(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Name != "ID" { // A record without its IDs is never read.
				m.change(v.Field(i))
			}
		}
	case reflect.Slice:
		switch b := m.next(); {
		case b < 10 && v.Len() > 0 && v.Type().Elem().Kind() != reflect.Pointer:
			v.Set(reflect.Append(v, v.Index(0)))
		case b < 16 && v.Len() > 0:
			v.Set(v.Slice(0, v.Len()-1))
		case b < 20:
			v.SetZero()
		}
		for i := range v.Len() {
			m.change(v.Index(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			e := reflect.New(v.Type().Elem()).Elem()
			e.Set(v.MapIndex(k))
			m.change(e)
			v.SetMapIndex(k, e)
		}
	case reflect.String:
		switch b := m.next(); {
		case b < 12:
			v.SetString(m.text)
		case b < 24:
			v.SetString("")
		case b < 30:
			v.SetString(v.String() + "\n" + m.text)
		}
	case reflect.Bool:
		if m.next() < 20 {
			v.SetBool(!v.Bool())
		}
	case reflect.Int:
		if b := m.next(); b < 30 {
			v.SetInt(int64(b) - 3)
		}
	}
}
