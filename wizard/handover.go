package wizard

import (
	"encoding/json"
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/english"
)

// Words about handing a draft over, the same everywhere.
const (
	WordsHandOverParts = "Kept on separate sheets, and left out of the file unless you say yes:"
	WordsNoParts       = "It has nothing for the separate sheets."
	WordsHandOverKey   = "Choose a passphrase for this file alone: four different words, or 14 characters. It must not be the one that opens your drafts."
	WordsHandOverGive  = "Anyone who has this file and its passphrase can read all of it. Give it to your deputy alone, and tell them the passphrase by phone, never in an email. " +
		"They open it with referral receive. Your own draft stays as it is, and what either of you writes from now on does not reach the other."
	WordsReceived = "The draft is encrypted with your own passphrase now. Delete the file once you no longer need it."
)

// PartInDraft is something of a draft that is on a separate sheet, and is handed over only if the writer says so.
type PartInDraft struct {
	Part checklist.Part
	Name string // Name is what it is called, such as "danger to staff".
	Has  string // Has says how much of it there is, such as "1 person and 2 facts".
}

// Line returns both on one line.
func (p PartInDraft) Line() string { return english.Join(": ", p.Name, p.Has) }

// WordsPutIn asks whether to put the part into the file.
func (p PartInDraft) WordsPutIn() string {
	return "Put in " + p.Name + "? Type yes, or just press Enter to leave it out."
}

// partNames are what the parts are called.
var partNames = map[checklist.Part]string{
	checklist.PartSources: "protected sources",
	checklist.PartKept:    "what must be kept from the family",
	checklist.PartDanger:  "danger to staff",
}

// WordsLeftOut says what of a draft is left out of its file, and what could still give it away.
func (f *Flow) WordsLeftOut(leftOut []checklist.Part) []string {
	if len(leftOut) == 0 {
		return nil
	}
	lines := []string{
		"Left out: " + namesOf(leftOut) + ". If your deputy sends the referral, these sheets have to come from you.",
		"A sentence that says the same in other words is still in the file.",
	}
	if slices.Contains(leftOut, checklist.PartSources) || slices.Contains(leftOut, checklist.PartKept) {
		lines = append(lines, wordsShared(f.r, false)...)
	}
	return lines
}

// InDraft says what a draft has: which parts of the form have answers, and how many people, facts and events there are.
func (f *Flow) InDraft() []string {
	answered := map[string]bool{}
	for _, s := range f.everyStep() {
		if f.Answered(s) {
			answered[s.Section.ID] = true
		}
	}
	var titles []string
	for _, s := range f.guide.Sections {
		if answered[s.ID] {
			titles = append(titles, s.Title)
		}
	}
	if len(titles) == 0 {
		titles = []string{"none"}
	}
	r := f.r
	return []string{
		"parts with answers: " + strings.Join(titles, "; "),
		english.Count(len(r.Children()), "child") + ", " + english.Count(len(r.Others()), "other person") + ", " +
			english.Count(len(r.Facts), "fact") + ", " + english.Count(len(r.Events), "dated entry"),
	}
}

// PartsInDraft returns the parts of separate sheets that a draft has, with how much of each there is.
func (f *Flow) PartsInDraft() []PartInDraft {
	var out []PartInDraft
	for _, part := range f.r.Parts() {
		out = append(out, PartInDraft{part, partNames[part], f.partHas(part)})
	}
	return out
}

// partHas says how much there is of a part; it is empty if that is only words.
func (f *Flow) partHas(part checklist.Part) string {
	r := f.r
	people, facts := 0, 0
	switch part {
	case checklist.PartKept:
		var names []string
		for _, s := range r.Confidential().Shared(r) {
			names = append(names, s.Whose+" "+s.Names)
		}
		return english.And(names)
	case checklist.PartSources:
		r = r.WithNamesHeld()
		people = len(r.Sources())
		facts = r.FactsHeldAs(checklist.HoldSource)
	case checklist.PartDanger:
		for _, p := range r.Others() {
			if p.MayBeDanger() {
				people++
			}
		}
		facts = r.FactsHeldAs(checklist.HoldStaffSafety)
	}
	var has []string
	if people > 0 {
		has = append(has, english.Count(people, "person"))
	}
	if facts > 0 {
		has = append(has, english.Count(facts, "fact"))
	}
	return english.And(has)
}

// handedOver is what the file of a hand-over holds: the state of a draft with the record alone, and what was left out of it.
type handedOver struct {
	state
	LeftOut []checklist.Part `json:"left_out,omitempty"`
}

// HandOver returns the draft as its file holds it: the record alone, without the parts that are left out. What is half
// typed, the label and the earlier saves stay behind.
func (f *Flow) HandOver(leftOut []checklist.Part) ([]byte, error) {
	r, err := f.r.LeaveOut(leftOut, f.guide)
	if err != nil {
		return nil, err
	}
	st, err := NewFlow(r, f.guide, f.clock).state()
	if err != nil {
		return nil, err
	}
	return json.Marshal(handedOver{st, leftOut})
}

// ReceiveFlow returns an interview over a draft that was handed over, at its first open question, and a line that says
// what was left out of it, or nothing. It only takes the record from the content, which may not have been made with
// this program.
func ReceiveFlow(content []byte, g *checklist.Guide, clock func() time.Time) (f *Flow, leftOut string, err error) {
	sent, err := ResumeFlow(content, g, clock)
	if err != nil {
		return nil, "", err
	}
	var h handedOver
	if err := json.Unmarshal(content, &h); err != nil {
		return nil, "", errNotWritten
	}
	f = NewFlow(sent.r, g, clock)
	f.FirstOpen()
	if names := namesOf(h.LeftOut); names != "" {
		leftOut = "Left out of the file: " + names + ". Ask whoever made it, by phone, before you send the referral, and before anyone visits or speaks to the family. A call to social care does not wait for that."
	}
	return f, leftOut, nil
}

// namesOf returns what some parts are called. A part that this program does not know has no name.
func namesOf(parts []checklist.Part) string {
	var names []string
	for _, part := range parts {
		if name := partNames[part]; name != "" {
			names = append(names, name)
		}
	}
	return english.And(names)
}
