package tui

import (
	tea "charm.land/bubbletea/v2"

	"referral/checklist/english"
	"referral/wizard"
	"referral/wizard/tui/screen"
)

// Names of pages that several pages lead to.
const (
	wordsSavePapers = "Save or print the papers"
	wordsPaste      = "Paste it into the council's form"
	wordsReaders    = "What four readers would ask"
	wordsTimeline   = "Timeline"
)

// gotoPages returns the pages that are opened from another, the keys, and the school card. They are shown only if
// searched for.
func gotoPages() []item {
	over := func(part wizard.Page, open func(m *Model) page) func(m *Model) tea.Cmd {
		return func(m *Model) tea.Cmd {
			var cmd tea.Cmd
			for _, s := range m.f.Guide().Sections {
				if wizard.Page(s.Page) == part {
					cmd = m.jumpSectionTo(s.ID)
				}
			}
			m.push(open(m))
			return cmd
		}
	}
	out := []item{
		{label: wordsSavePapers, keys: "print printing printer pdf word docx export file letter map", do: over(wizard.PageCheck, func(m *Model) page { return newExportPage(m) })},
		{label: wordsPaste, keys: "copy portal online web boxes", do: over(wizard.PageCheck, func(m *Model) page { return newPastePage(m) })},
		{label: wordsReaders, keys: "social worker view", do: over(wizard.PageReview, func(m *Model) page { return newReadersPage(m) })},
		{label: wordsTimeline, keys: "chronology dates order history", do: over(wizard.PageReview, func(*Model) page { return &timelinePage{} })},
		{label: wizard.WordsSchoolCard, note: wordsFillCard, keys: "settings setup mouse print council hours passphrase password change", do: func(m *Model) tea.Cmd {
			m.says.notice = wordsFillCard
			return nil
		}},
	}
	for _, k := range screen.Keys() {
		if k.Act == screen.ActGoto || k.Act == screen.ActRing {
			continue // The list is open, and Ring now is its first row.
		}
		name := screen.KeyName(k.Act)
		out = append(out, item{label: english.Capital(k.Footer) + " (" + name + ")", note: k.Does, keys: keyWords[k.Act], do: func(m *Model) tea.Cmd {
			press, _ := screen.KeyNamed(name)
			return m.key(press)
		}})
	}
	for i := range out {
		out[i].sign, out[i].quiet = screen.SignGo, true
	}
	return out
}

// keyWords are words that people type to find what a key does.
var keyWords = map[screen.Action]string{
	screen.ActHelp:        "keys keyboard shortcuts how",
	screen.ActNextComment: "comment remark",
	screen.ActGap:         "unknown unsure blank empty skip",
	screen.ActMore:        "more",
	screen.ActExample:     "sample why source",
	screen.ActKeep:        "ignore dismiss comment",
	screen.ActUndo:        "mistake revert wrong restore back",
	screen.ActHide:        "blank empty private screen",
	screen.ActLock:        "passphrase password away",
	screen.ActSave:        "passphrase password store",
	screen.ActLeave:       "exit quit close end finish stop later",
	screen.ActNow:         "today",
}
