package tui

import (
	"slices"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"referral/wizard"
	"referral/wizard/tui/screen"
)

// mostNotice is the most rows that a notice takes above the keys.
const mostNotice = 4

// warnStays is the shortest time a warning is shown, since the next key of someone typing must not remove it.
const warnStays = 3 * time.Second

// warn shows what is wrong with the drafts until a key is pressed.
func (m *Model) warn(sentences ...string) {
	for _, s := range sentences {
		if s != "" && !slices.Contains(m.says.warned, s) {
			m.says.warned, m.says.warning = append(m.says.warned, s), m.o.now()
		}
	}
}

// warnings shows what the store has reported since it was last asked.
func (m *Model) warnings() {
	if s, ok := m.o.Store.(interface{ Warnings() []string }); ok {
		m.warn(s.Warnings()...)
	}
}

// seen removes warnings once they have been shown for a while.
func (m *Model) seen() {
	if wizard.Since(m.says.warning, m.o.now()) >= warnStays {
		m.says.warned, m.says.again = nil, ""
	}
}

// notices returns what the rule above the keys says. Failures come first, and stay.
func (m *Model) notices() (sentences []string, failed bool) {
	if m.f != nil && m.save.err != nil {
		sentences = append(sentences, "! Not saved: "+strings.TrimSuffix(reason(m.save.err), ".")+". "+wordsTryAgain)
	}
	for _, w := range m.says.warned {
		sentences = append(sentences, "! "+w)
	}
	failed = len(sentences) > 0
	if m.says.again != "" && m.save.err == nil {
		sentences = append(sentences, m.says.again)
	}
	switch {
	case m.says.notice != "":
		sentences = append(sentences, m.says.notice)
	case !failed && m.f != nil && m.ringing() == nil && !m.locked() && m.w < railFrom && m.callWaits():
		sentences = append(sentences, screen.SignLook+" "+wordsNoCall)
	}
	return sentences, failed
}

// reason returns why something failed, without the clause on what was being done, which the screen says.
func reason(err error) string {
	if _, why, ok := strings.Cut(err.Error(), ": "); ok {
		return why
	}
	return err.Error()
}

const wordsTryAgain = "Your words are still here. Ctrl+S tries now."

// footer returns a rule, which can hold a notice, and the keys. A notice too long for the rule has rows of its own
// above it: it never covers the keys, and is never cut.
func (m *Model) footer(top page) screen.Rows {
	paint := m.styles.Title.Render
	sentences, failed := m.notices()
	if failed {
		paint = m.styles.Stop.Render
	}
	text := strings.Join(sentences, " ")
	if n := ansi.StringWidth(text); n > 0 && n <= m.w-6 {
		return append(screen.Rows{m.styles.Rule(m.w, text, paint)}, m.keyRows(top)...)
	}
	l := screen.Rows{m.styles.Rule(m.w, "", nil)}
	if text != "" {
		rows := screen.Wrapped(text, m.w-2)
		for _, row := range rows[:min(len(rows), mostNotice)] {
			l.Add(" " + paint(row))
		}
	}
	return append(l, m.keyRows(top)...)
}

// keyRows returns the keys of the page, at most six in a row, and Ring now. There are two rows if keys of the page's
// own would otherwise be left out.
func (m *Model) keyRows(top page) screen.Rows {
	keys := top.keys(m)
	if m.f != nil && m.save.err != nil && m.ringing() == nil {
		keys = append([]screen.Does{{Key: "Ctrl+S", Word: "try again"}}, keys...)
	}
	ring := screen.Does{Key: screen.KeyName(screen.ActRing), Word: "Ring now"}
	if m.ringing() != nil {
		ring.Word = "write down the call"
	}
	return m.layout.keyRows(m, keys, ring)
}

// mostKeys is the most keys in a footer.
const mostKeys = 6

// everywhere are the keys that do the same on every page; the help lists them.
var everywhere = []screen.Does{keyHelp, keyBack, keyFind}

// byNeed returns keys by importance: Tab and the first one, then Esc, then the page's own.
func byNeed(keys []screen.Does) []screen.Does {
	rank := func(k screen.Does) int {
		switch {
		case k.Key == "Tab" || k == keys[0]:
			return 0
		case k.Key == "Esc":
			return 1
		case !slices.Contains(everywhere, k):
			return 2
		}
		return 3
	}
	wanted := slices.Clone(keys)
	slices.SortStableFunc(wanted, func(a, b screen.Does) int { return rank(a) - rank(b) })
	return wanted
}

// fewer returns the keys that fit, in their order, chosen by importance.
func fewer(keys, wanted []screen.Does, room int) []screen.Does {
	var kept []screen.Does
	used := -3
	for _, k := range wanted {
		width := ansi.StringWidth(k.Key) + 1 + ansi.StringWidth(k.Word) + 3
		if len(kept) < mostKeys && used+width <= room {
			kept, used = append(kept, k), used+width
		}
	}
	return slices.DeleteFunc(slices.Clone(keys), func(k screen.Does) bool { return !slices.Contains(kept, k) })
}

// leastForTwo is the least height with room for two rows of keys.
const leastForTwo = 18

// leftOver returns keys for a row above the last, if the last has no room for all the page's own.
func (m *Model) leftOver(keys, last []screen.Does) []screen.Does {
	if m.h < leastForTwo {
		return nil
	}
	var out []screen.Does
	own := false
	for _, k := range keys {
		if !slices.Contains(last, k) {
			out = append(out, k)
			own = own || !slices.Contains(everywhere, k)
		}
	}
	if !own {
		return nil
	}
	return fewer(out, out, m.w-2)
}
