package workshop

import "strings"

// MaxWords is the number of words that fit on one screen of 80 by 24 with the terminal's font enlarged.
const MaxWords = 150

// Mark is printed on every page of every paper of a workshop.
const Mark = "Fictional: for training"

// Scenario is one invented case with its exhibits and exercises.
type Scenario struct {
	ID           string   `toml:"id"`
	File         string   `toml:"-"` // File is the file of a trainer's own case, as typed in the command.
	Title        string   `toml:"title"`
	Mentions     []string `toml:"mentions"`       // Mentions lists what to say before the case is shown.
	ChosenByName bool     `toml:"chosen_by_name"` // ChosenByName keeps the case out of lists to browse: it is shown only when a trainer types its name.
	Thin         bool     `toml:"thin"`           // Thin is set if the weak text has no phrase to ask about, only gaps.
	Age          string   `toml:"age"`            // Age, Phase and Harm are for lists: "6", "primary school", "a serious illness, not treated".
	Phase        string   `toml:"phase"`
	Harm         string   `toml:"harm"`
	Case         string   `toml:"case"`  // Case says who and what it is about, and is read out before the weak text.
	Facts        []string `toml:"facts"` // Facts lists what the school knows: the room rewrites from it.
	Questions    []Asked  `toml:"question"`

	Weak   Weak          `toml:"weak"`
	Marks  []MarkedWords `toml:"mark"`   // Marks are the phrases of the weak text, with reasons written for it.
	Middle *Middle       `toml:"middle"` // Middle is a text that was once held up as better, if the case has one.
	Better Better        `toml:"better"`
	Key    []Marked      `toml:"criterion"`

	TextOnly bool `toml:"-"` // TextOnly is set for a text that a trainer has brought, without a case.

	Call      Call       `toml:"call"`
	Decisions []Decision `toml:"decision"`
	Quizzes   []Quiz     `toml:"quiz"`
}

// Called returns the name by which a command calls the case: a trainer's own by its file.
func (s *Scenario) Called() string {
	if strings.Contains(s.File, " ") {
		return `"` + s.File + `"`
	}
	if s.File != "" {
		return s.File
	}
	return s.ID
}

// About says in a list what the case is about, such as "6, primary: an illness not treated"; empty if the file does
// not say.
func (s *Scenario) About() string {
	var who []string
	for _, part := range []string{s.Age, s.Phase} {
		if part != "" {
			who = append(who, part)
		}
	}
	about := strings.Join(who, ", ")
	if about != "" && s.Harm != "" {
		about += ": "
	}
	return about + s.Harm
}

// Asked is a question for groups, with what a good answer holds.
type Asked struct {
	Ask    string `toml:"ask"`
	Answer string `toml:"answer"`
}

// Weak is a weak text as schools really write it.
type Weak struct {
	By   string `toml:"by"`  // By says who might write like this: a role, never a name.
	Log  bool   `toml:"log"` // Log is set if it is a page of entries from a record system, longer than one screen.
	Text string `toml:"text"`
}

// Middle is a text that was once held up as better, with what it does well and what current guidance would ask about
// it.
type Middle struct {
	By        string        `toml:"by"`
	Text      string        `toml:"text"`
	Marks     []MarkedWords `toml:"mark"`
	Questions []Asked       `toml:"question"` // Questions are for groups, before anything is revealed.
	Right     []string      `toml:"right"`
	Today     []string      `toml:"today"` // Today is what a reader would ask about it now.
}

// Better is a better referral, which the room may argue with.
type Better struct {
	Text    string   `toml:"text"`
	Changed []string `toml:"changed"` // Changed says what is different, and what that does for the reader.
	Argue   []string `toml:"argue"`   // Argue says what could still be improved.
}

// Marked is the trainer's key for one criterion: for each of the two texts, whether it is there, and why in one line.
type Marked struct {
	ID        string `toml:"id"`
	Weak      bool   `toml:"weak"`
	WeakWhy   string `toml:"weak_why"`
	Seems     bool   `toml:"seems"` // Seems is set if the weak text only looks as if it had this.
	Better    bool   `toml:"better"`
	BetterWhy string `toml:"better_why"`
}

// Call is the phone call of the case: what the caller could say, and what the worker asks beyond the usual.
type Call struct {
	You      string   `toml:"you"` // You says who the caller is.
	Child    string   `toml:"child"`
	Now      string   `toml:"now"`
	Happened string   `toml:"happened"`
	Hurt     string   `toml:"hurt"`
	Who      string   `toml:"who"`
	Reach    string   `toml:"reach"`
	Told     string   `toml:"told"`
	Ask      string   `toml:"ask"`
	Twist    string   `toml:"twist"`   // Twist is what the second caller learns as she rings; if empty, the usual one is used.
	Worker   []string `toml:"worker"`  // Worker lists the questions of this case for the front-door card.
	Outcome  string   `toml:"outcome"` // Outcome is what the worker says at the end, to be written down and read back.
}

// whenID is a criterion in older files, which had "who" and "when" as two.
const whenID = "when"

// marked returns the key for a criterion and whether the scenario has one. If a file still has "when", "who" only
// counts as there if both are.
func (s *Scenario) marked(id string) (Marked, bool) {
	out, found := Marked{ID: id}, false
	for _, m := range s.Key {
		if m.ID != id && (id != "who" || m.ID != whenID) {
			continue
		}
		if !found {
			out, found = m, true
			continue
		}
		out.Weak, out.Better = out.Weak && m.Weak, out.Better && m.Better
		out.WeakWhy, out.BetterWhy = joinedWhy(out.WeakWhy, m.WeakWhy), joinedWhy(out.BetterWhy, m.BetterWhy)
	}
	return out, found
}

func joinedWhy(a, b string) string { return strings.TrimSpace(a + " " + b) }
