package field

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"

	"referral/checklist"
	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// sentence is what the benchmarks fill a field with.
const sentence = "At 14:05 in the dining hall the lunch supervisor saw him put two rolls in his pocket. "

func benchText(n int) string { return strings.Repeat(sentence, n/len(sentence)+1)[:n] }

// oursInForm and huhInForm are a form of one field with 5,000 characters in one paragraph.
func oursInForm(tb testing.TB) *huh.Form {
	r := newRig(tb, proseRef, nil)
	v := checklist.Value{Text: benchText(5_000)}
	if err := r.flow.AnswerTo(proseRef, v); err != nil {
		tb.Fatal(err)
	}
	r.SetValue(v)
	r.Blur()
	return inForm(r.Field, r.host.Styles)
}

func huhInForm(testing.TB) *huh.Form {
	text := benchText(5_000)
	return inForm(huh.NewText().Title("What has happened?").CharLimit(0).Lines(8).ExternalEditor(false).Value(&text), nil)
}

func inForm(f huh.Field, theme huh.Theme) *huh.Form {
	form := huh.NewForm(huh.NewGroup(f)).WithShowHelp(false).WithShowErrors(false).WithTheme(theme)
	form.Init()
	form.WithWidth(72).WithHeight(20)
	return form
}

// BenchmarkKey is one key to a field of 5,000 characters: ours and huh's, Update and View, in the same form. The bytes
// are what a key writes to the terminal.
func BenchmarkKey(b *testing.B) {
	for _, bb := range []struct {
		name  string
		build func(testing.TB) *huh.Form
	}{{"ours", oursInForm}, {"huh", huhInForm}} {
		b.Run(bb.name, func(b *testing.B) {
			form := bb.build(b)
			n := bytesPerKey(form)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				key := screentest.Letter("a")
				if i%2 == 1 {
					key = tea.KeyPressMsg{Code: tea.KeyBackspace}
				}
				form.Update(key)
				_, _ = io.WriteString(io.Discard, form.View())
			}
			b.ReportMetric(float64(n), "bytes/key")
		})
	}
}

// BenchmarkKeyAlone is the same without huh's form around the field, at three lengths.
func BenchmarkKeyAlone(b *testing.B) {
	for _, n := range []int{0, 1_000, 5_000, 9_000} {
		b.Run(screen.Thousands(n), func(b *testing.B) {
			r := newRig(b, proseRef, nil)
			r.SetValue(checklist.Value{Text: benchText(n)})
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				key := screentest.Letter("é")
				if i%2 == 1 {
					key = tea.KeyPressMsg{Code: tea.KeyBackspace}
				}
				r.Update(key)
				r.View()
			}
		})
	}
}

// bytesPerKey is the median of what forty letters write, by the renderer that Bubble Tea uses.
func bytesPerKey(form *huh.Form) int {
	const width, height = 72, 20
	var out bytes.Buffer
	drawn := uv.NewTerminalRenderer(&out, []string{"TERM=xterm-256color"})
	drawn.SetFullscreen(true)
	drawn.Resize(width, height)
	cells := uv.NewScreenBuffer(width, height)
	cells.Method = ansi.GraphemeWidth
	frame := func() int {
		out.Reset()
		view := form.View()
		x, y := markOf(view)
		cells.Clear()
		uv.NewStyledString(strings.ReplaceAll(view, screen.CursorMark, "")).Draw(cells, cells.Bounds())
		drawn.Render(cells.RenderBuffer)
		if x >= 0 {
			drawn.MoveTo(x, y)
		}
		_ = drawn.Flush()
		return out.Len()
	}
	frame()
	var all []int
	for _, c := range "forty letters to be typed, word by word." {
		form.Update(screentest.Letter(string(c)))
		all = append(all, frame())
	}
	return medianOf(all)
}

func markOf(view string) (x, y int) {
	for y, row := range strings.Split(view, "\n") {
		if i := strings.Index(row, screen.CursorMark); i >= 0 {
			return ansi.StringWidth(row[:i]), y
		}
	}
	return -1, -1
}

func medianOf(all []int) int {
	slices.Sort(all)
	return all[len(all)/2]
}
