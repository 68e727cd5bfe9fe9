package show

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"referral/checklist/english"
	"referral/export/document"
	"referral/export/text"
	"referral/wizard/tui/screen"
	"referral/wizard/workshop"
)

// printedKey matches whatever a paper says to press or to type.
var printedKey = regexp.MustCompile(`Page [A-Z]\w+|\bF\d+\b|Ctrl\+\S|\bEnter\b|\bEsc\b|\bTab\b|\b1 to \d|(?:[Aa]|its) digit|a full stop|the minus key|` +
	`type [a-z ]+, Enter|\b[a-z], then \d|\b[a-z](?: skips| jumps| puts| or a full stop| as soon|, the number)`)

// keysOf returns the keys to press for what a paper says, by their names here.
func keysOf(printed string) []string {
	switch printed {
	case "Page Down":
		return []string{"pgdown"}
	case "Page Up":
		return []string{"pgup"}
	case "A digit", "a digit", "its digit":
		return []string{"1"}
	case "a full stop":
		return []string{"."}
	case "the minus key":
		return []string{"-"}
	}
	if words, typed := strings.CutPrefix(printed, "type "); typed {
		return []string{strings.TrimSuffix(words, ", Enter"), "enter"}
	}
	if key, number, found := strings.Cut(printed, ", then "); found {
		return []string{key, number}
	}
	if last, found := strings.CutPrefix(printed, "1 to "); found {
		return []string{"1", last}
	}
	key, _, _ := strings.Cut(printed, " ")
	return []string{strings.ToLower(strings.TrimSuffix(key, ","))}
}

var aKey = regexp.MustCompile(`^(?:pgdown|pgup|enter|esc|tab|space|up|down|left|right|backspace|f\d+|ctrl\+.|\S)$`)

// noUse is a key that does nothing, except that it brings back an empty screen and clears a notice, as any key does.
const noUse = "f19"

// state returns what a key can change.
func (g *rig) state() string {
	v := g.m.View()
	return fmt.Sprint(v.Content, v.BackgroundColor, g.m.timer.running, g.quit)
}

// answers presses the keys, or types the words, and reports whether the session answered.
func answers(g *rig, keys []string) bool {
	for _, k := range keys {
		if strings.Contains(k, " ") {
			g.write(k)
			continue
		}
		if !aKey.MatchString(k) || g.quit {
			return false
		}
		if g.m.blank || g.m.notice != "" {
			g.press(noUse)
		}
		before := g.state()
		if g.press(k); g.state() == before {
			return false
		}
	}
	return true
}

// paragraphs returns the paragraphs and the points of a paper, each on one line.
func paragraphs(t *testing.T, d document.Document) []string {
	t.Helper()
	var b bytes.Buffer
	if err := text.Write(&b, d, 0); err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, block := range strings.Split(b.String(), "\n\n") {
		for _, p := range strings.Split(block, "\n- ") {
			out = append(out, strings.Join(strings.Fields(p), " "))
		}
	}
	return out
}

// reader reads a paper as a trainer does: it knows which screens a paragraph is about.
type reader struct {
	t       *testing.T
	s       *workshop.Scenario
	g       *rig     // g is where the last key was pressed, until another paragraph begins.
	missing []string // missing lists what did nothing when pressed.
	seen    map[string]bool
}

// mostScreens is how many screens a part has at most.
const mostScreens = 16

var (
	ofRow  = regexp.MustCompile(`Screens? (\d+)(?: to (\d+))?`)
	ofLeft = regexp.MustCompile(`\((\d+)\)`)
	ofStop = regexp.MustCompile(`^Stop (\d+)\.`)
)

// screensOf returns the screens, from 0, that a paragraph is about: one if it begins with its number and title, those
// that it names, or one of each kind.
func (r *reader) screensOf(p string) []int {
	all := r.s.Screens()
	for i, sc := range all {
		if strings.HasPrefix(p, fmt.Sprintf("%d. %s", sc.Number, english.Sentence(sc.Title))) {
			return []int{i}
		}
	}
	var out []int
	if m := ofRow.FindStringSubmatch(p); m != nil {
		first, _ := strconv.Atoi(m[1])
		last := first
		if m[2] != "" {
			last, _ = strconv.Atoi(m[2])
		}
		for n := first; n <= last; n++ {
			out = append(out, n-1)
		}
		return out
	}
	for _, m := range ofLeft.FindAllStringSubmatch(p, -1) {
		if n, _ := strconv.Atoi(m[1]); strings.Contains(p, "Left out") && n <= len(all) {
			out = append(out, n-1)
		}
	}
	if len(out) == 0 {
		kinds := map[workshop.Kind]bool{}
		for i, sc := range all {
			if !kinds[sc.Kind] {
				out = append(out, i)
			}
			kinds[sc.Kind] = true
		}
	}
	return out
}

// places returns sessions at a screen: as it opens, once its time runs and, on the screen for a pair's text, with a
// sentence typed.
func (r *reader) places(i int) []func() *rig {
	open := func() *rig {
		g := newRigWith(r.t, r.s)
		g.run(g.m.show(i, 0))
		return g
	}
	out := []func() *rig{open, func() *rig {
		g := open()
		g.press("pgdown")
		return g
	}}
	if r.s.Screens()[i].Kind == workshop.RewriteScreen {
		out = append(out, func() *rig {
			g := open()
			g.press("enter")
			g.write("He often fails to engage. ")
			return g
		})
	}
	return out
}

func typing(g *rig) bool {
	p, ok := g.m.slide().(*rewriteSlide)
	return ok && !p.keys
}

// works reports whether keys do something where the last ones left the session or else on one of the screens. While a
// text is typed, letters are not keys.
func (r *reader) works(keys []string, screens []int) bool {
	if r.g != nil && answers(r.g, keys) {
		return true
	}
	for _, i := range screens {
		for _, place := range r.places(i) {
			if r.g = place(); (len(keys[0]) > 1 || !typing(r.g)) && answers(r.g, keys) {
				return true
			}
		}
	}
	return false
}

// read presses every key of a paragraph, in order. A paragraph about no screen in particular is the same for every case
// and is read once.
func (r *reader) read(p string) {
	if r.seen[p] || !printedKey.MatchString(p) {
		return
	}
	r.g = nil
	screens := r.screensOf(p)
	if r.seen != nil && len(screens) > mostScreens {
		r.seen[p] = true
	}
	if m := ofStop.FindStringSubmatch(p); m != nil {
		n, _ := strconv.Atoi(m[1])
		i := slices.IndexFunc(r.s.Screens(), func(sc workshop.Screen) bool { return sc.Kind == workshop.WalkScreen })
		r.g, screens = r.places(i)[0](), nil
		r.g.press("enter")
		for range n - 1 {
			r.g.press("pgdown")
		}
	}
	for _, printed := range printedKey.FindAllString(p, -1) {
		if !r.works(keysOf(printed), screens) {
			r.missing = append(r.missing, fmt.Sprintf("%s: %q does nothing: %s", r.s.Called(), printed, p))
		}
	}
}

// ownCase is a case with only what every case needs.
func ownCase(t *testing.T) *workshop.Scenario {
	t.Helper()
	s, problems := workshop.Read(workshop.NewCase{Title: "A coat", Mentions: []string{"a cold child"}, Case: "Bo is 7.", Weak: "Bo never has a coat."}.File())
	if s == nil {
		t.Fatal(problems)
	}
	s.File = "mine.toml"
	return s
}

// toRead returns the papers that say what to press.
func toRead(s *workshop.Scenario) []document.Document {
	var papers []document.Document
	if s.Middle != nil {
		papers = append(papers, workshop.PlanPaper()) // It has all parts, as the case with a third text does.
	}
	for _, p := range (workshop.Pack{For: 20}).Papers(s) {
		papers = append(papers, p.Paper)
	}
	return papers
}

// Every key that any paper of any case says to press does something at the screen it is printed for.
func TestKeysOfThePapers(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, s := range append(workshop.All(), ownCase(t)) {
		if s.ID == "" {
			clear(seen) // It has fewer screens than the others.
		}
		r := &reader{t: t, s: s, seen: seen}
		pressed := 0
		for _, d := range toRead(s) {
			for _, p := range paragraphs(t, d) {
				pressed += len(printedKey.FindAllString(p, -1))
				r.read(p)
			}
		}
		for _, m := range r.missing {
			t.Error(m)
		}
		if pressed < 60 {
			t.Errorf("%s: only %d keys were found on its papers", s.Called(), pressed)
		}
	}
}

// A wrong key on a copy of a paper is found.
func TestWrongKeyOnAPaperIsFound(t *testing.T) {
	t.Parallel()
	s, _ := workshop.Find("wren")
	var all []string
	for _, d := range toRead(s) {
		all = append(all, paragraphs(t, d)...)
	}
	for _, wrong := range [][2]string{
		{"F7, type", "F13, type"}, {"as F7 does", "as F13 does"}, {"q, then 2", "q, then 7"},
		{"Page Down; on the questions", "Page Left; on the questions"}, {"Ctrl+Q closes", "Ctrl+\\ closes"}, {"m puts dots", "z puts dots"},
		{"s skips the rest", "v skips the rest"}, {"1 to 8 for what they name", "1 to 9 for what they name"}, {"F12 hides", "F13 hides"}, {"Tab goes", "F13 goes"},
	} {
		planted := 0
		for _, p := range all {
			if strings.Contains(p, wrong[0]) {
				planted++
				r := &reader{t: t, s: s}
				if r.read(strings.ReplaceAll(p, wrong[0], wrong[1])); len(r.missing) == 0 {
					t.Errorf("%q is not found in %q", wrong[1], p)
				}
			}
		}
		if planted == 0 {
			t.Errorf("no paper says %q", wrong[0])
		}
	}
}

// Every key that the help lists does something on some screen.
func TestKeysOfTheHelp(t *testing.T) {
	t.Parallel()
	s, _ := workshop.Find("wren")
	r := &reader{t: t, s: s}
	for _, k := range screen.WorkshopKeys() {
		for _, name := range k.Keys {
			r.g = nil
			if !r.works([]string{name}, r.screensOf("")) {
				t.Errorf("%s does nothing: %s", name, k.Does)
			}
		}
	}
}
