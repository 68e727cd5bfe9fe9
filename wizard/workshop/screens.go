package workshop

// Screen is one numbered screen of a session. The slides on paper and the trainer's key have the same numbers.
type Screen struct {
	Number   int // Number counts from 1.
	Kind     Kind
	Part     string // Part is the ID of the part of the plan that it belongs to.
	Title    string
	Card     Card      // Card is what a screen of the reveal shows.
	Decision *Decision // Decision is what a screen of a decision plays.
	Quiz     *Quiz     // Quiz is what a screen about time asks.
}

// The minutes of the call: for filling in the card, and for one round of the call.
const (
	prepareMinutes = 2
	callMinutes    = 3
)

// partOfKind gives the part of the plan to which a kind belongs.
var partOfKind = map[Kind]string{
	CareCard: "care", AimsCard: "care", BeforeCard: "before", CaseCard: "weak", WeakCard: "weak", GroupsCard: "weak",
	AbsentCard: "reveal", EightCard: "reveal", PhrasesCard: "reveal",
	MiddleCard: "third", RightCard: "third", QuestionCard: "third", WriteCard: "write", RewriteScreen: "rewrite", RoomScreen: "rewrite",
	BetterCard: "better", ChangedCard: "better", CriteriaCard: "better", ArgueCard: "better",
	PrepareScreen: "call", CallScreen: "call", CallerScreen: "call", DoorScreen: "call", OverScreen: "call",
	DecisionScreen: "consent", QuizScreen: "deadline", WalkScreen: "walk", AfterCard: "after", CloseCard: "close",
}

// screenList numbers screens as they are added.
type screenList []Screen

func (l *screenList) add(sc Screen) {
	sc.Number = len(*l) + 1
	if sc.Part == "" {
		sc.Part = partOfKind[sc.Kind]
	}
	*l = append(*l, sc)
}

// Screens returns the whole session in the order of the printed plan: the reveal, the writing, the better text, the
// call in pairs, decisions, time, the walk-through, a second short text and the closing card. What a case does not
// have is left out.
func (s *Scenario) Screens() []Screen {
	var out screenList
	third := ""
	for _, c := range s.Reveal() {
		switch c.Kind {
		case MiddleCard:
			third = partOfKind[MiddleCard] // The cards on what that text lacks, and on its phrases, belong to it too.
		case WriteCard:
			third = ""
		case AfterCard:
			s.exercises(&out)
		case CloseCard:
			if s.TextOnly {
				s.exercises(&out)
			}
		}
		out.add(Screen{Kind: c.Kind, Part: third, Title: c.Title, Card: c})
		if c.Kind == WriteCard {
			out.add(Screen{Kind: RewriteScreen, Title: "One pair's text"})
			out.add(Screen{Kind: RoomScreen, Title: "What the room sees"})
		}
	}
	return out
}

// exercises adds the call, decisions, time and the walk-through.
func (s *Scenario) exercises(out *screenList) {
	if s.Call.You != "" {
		out.add(Screen{Kind: PrepareScreen, Title: "The call, in pairs: prepare", Card: Card{Minutes: prepareMinutes}})
		out.add(Screen{Kind: CallScreen, Title: "The call, in pairs", Card: Card{Minutes: callMinutes}})
		out.add(Screen{Kind: CallerScreen, Title: "The caller's card"})
		out.add(Screen{Kind: DoorScreen, Title: "The front-door card"})
		out.add(Screen{Kind: OverScreen, Title: "The call again: change over", Card: Card{Minutes: callMinutes}})
	}
	for i := range s.Decisions {
		out.add(Screen{Kind: DecisionScreen, Title: s.Decisions[i].Title, Decision: &s.Decisions[i]})
	}
	for i := range s.Quizzes {
		out.add(Screen{Kind: QuizScreen, Title: s.Quizzes[i].Title, Quiz: &s.Quizzes[i]})
	}
	if !s.TextOnly {
		out.add(Screen{Kind: WalkScreen, Title: "The program itself, with an invented case"})
	}
}

// cue is what the trainer's key says about a kind of screen.
type cue struct {
	Kind  Kind   `toml:"kind"`
	Say   string `toml:"say"`
	Press string `toml:"press"`
}

// Press names the keys of a kind of screen, as the trainer's key prints them.
func Press(k Kind) string { return cueOf(k).Press }

func cueOf(k Kind) cue {
	for _, c := range session().Cues {
		if c.Kind == k {
			return c
		}
	}
	return cue{}
}
