package wizard

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"referral/checklist"
)

// PickRows reads "1,3-5" or "all" as some of the rows shown. A number that is not shown is an error, so that nothing is
// taken unseen.
func PickRows(typed string, shown []RecordRow) ([]RecordRow, error) {
	if strings.EqualFold(strings.TrimSpace(typed), "all") {
		return shown, nil
	}
	wanted := map[int]bool{}
	for _, part := range strings.FieldsFunc(typed, func(c rune) bool { return c == ',' || c == ' ' || c == ';' }) {
		first, last, isRange := strings.Cut(part, "-")
		if !isRange {
			last = first
		}
		a, err1 := strconv.Atoi(first)
		b, err2 := strconv.Atoi(last)
		if err1 != nil || err2 != nil || a < 1 || b < a || b > maxRecordRows {
			return nil, errors.New("picking rows: write their numbers, such as 1,3-5, or all")
		}
		for n := a; n <= b; n++ {
			wanted[n] = true
		}
	}
	if len(wanted) == 0 {
		return nil, errors.New("picking rows: write their numbers, such as 1,3-5, or all")
	}
	var out []RecordRow
	for _, row := range shown {
		if wanted[row.Number] {
			out = append(out, row)
			delete(wanted, row.Number)
		}
	}
	if len(wanted) > 0 {
		var missing []int
		for n := range wanted {
			missing = append(missing, n)
		}
		return nil, fmt.Errorf("picking rows: number %d is not among the rows shown", slices.Min(missing))
	}
	return out, nil
}

// ImportRows adds the picked rows as facts from a record, as one undo, and returns their IDs. An author who is in the
// list of people, or is the referrer, becomes the recorder; any other author's name is kept with the note, and adds no
// one to the list. If the record would become too large, nothing is added.
func (f *Flow) ImportRows(rows []RecordRow) ([]string, error) {
	if len(rows) == 0 {
		return nil, nil
	}
	f.snapshot()
	if v := f.ValueOf(checklist.Ref{Question: checklist.QConcernWhenAndWhere}); v.Gap != nil {
		_ = checklist.Set(f.r, f.guide, checklist.Ref{Question: checklist.QConcernWhenAndWhere}, checklist.Value{Text: v.Text})
	}
	var ids []string
	for _, row := range rows {
		x := f.r.AddFact()
		x.Kind, x.When, x.Text = checklist.FactRecord, row.When, row.Note
		x.Written.Note = fmt.Sprintf("line %d of the school's exported record", row.Line)
		switch p := f.r.Named(row.Author); {
		case row.Author == "":
		case p != nil:
			x.By = p.ID
		case strings.EqualFold(row.Author, f.r.Referrer.Name):
			x.By = checklist.ReferrerID
		default:
			x.Written.Note += ", by " + strings.ReplaceAll(row.Author, "\n", " ")
		}
		ids = append(ids, x.ID)
	}
	if data, err := f.r.Encode(); err != nil || len(data) > checklist.MaxRecord {
		f.Undo()
		return nil, errors.New("adding the rows: the record would become larger than can be kept; pick fewer")
	}
	return ids, nil
}
