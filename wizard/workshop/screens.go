package workshop

// Screen is one numbered screen of a session. The screen, the slides on paper and the trainer's key count alike.
type Screen struct {
	Number   int // Number is from 1.
	Kind     Kind
	Part     string // Part is the ID of the part of the plan that it belongs to.
	Title    string
	Card     Card      // Card is what a screen of the reveal shows.
	Decision *Decision // Decision is what a screen of a decision plays.
	Quiz     *Quiz     // Quiz is what a screen about time asks.
}

// callMinutes is the length of one round of the call in pairs.
const callMinutes = 2

// partOfKind says to which part of the plan a kind belongs.
var partOfKind = map[Kind]string{
	CareCard: "care", AimsCard: "care", CaseCard: "care", WeakCard: "weak", GroupsCard: "weak", AbsentCard: "reveal", PhrasesCard: "reveal",
	MiddleCard: "third", RightCard: "third", QuestionCard: "third",
	BetterCard: "better", ChangedCard: "better", CriteriaCard: "better", ArgueCard: "better", RewriteScreen: "rewrite",
	CallScreen: "call", CallerScreen: "call", DoorScreen: "call", OverScreen: "call",
	DecisionScreen: "consent", QuizScreen: "deadline", WalkScreen: "walk", CloseCard: "close",
}

// Screens is the whole session in the order of the printed plan: the reveal, the rewrite, the call in pairs, decisions,
// time, the walk-through, and the closing card.
func (s *Scenario) Screens() []Screen {
	cards := s.Reveal()
	last := len(cards) - 1
	var out []Screen
	add := func(sc Screen) {
		sc.Number = len(out) + 1
		if sc.Part == "" {
			sc.Part = partOfKind[sc.Kind]
		}
		out = append(out, sc)
	}
	third := ""
	for _, c := range cards[:last] {
		switch c.Kind {
		case MiddleCard:
			third = partOfKind[MiddleCard] // What is absent from that text and its phrases belong to it.
		case BetterCard:
			third = ""
		}
		add(Screen{Kind: c.Kind, Part: third, Title: c.Title, Card: c})
	}
	add(Screen{Kind: RewriteScreen, Title: "Rewrite, live"})
	add(Screen{Kind: CallScreen, Title: "The call, in pairs", Card: Card{Minutes: callMinutes}})
	add(Screen{Kind: CallerScreen, Title: "The caller's card"})
	add(Screen{Kind: DoorScreen, Title: "The front-door card"})
	add(Screen{Kind: OverScreen, Title: "The call again: change over", Card: Card{Minutes: callMinutes}})
	for i := range s.Decisions {
		add(Screen{Kind: DecisionScreen, Title: s.Decisions[i].Title, Decision: &s.Decisions[i]})
	}
	for i := range s.Quizzes {
		add(Screen{Kind: QuizScreen, Title: s.Quizzes[i].Title, Quiz: &s.Quizzes[i]})
	}
	add(Screen{Kind: WalkScreen, Title: "The program itself, with an invented case"})
	add(Screen{Kind: CloseCard, Title: cards[last].Title, Card: cards[last]})
	return out
}

// cue is what the trainer's key says of a kind of screen.
type cue struct {
	Kind  Kind   `toml:"kind"`
	Say   string `toml:"say"`
	Press string `toml:"press"`
}

func cueOf(k Kind) cue {
	for _, c := range session().Cues {
		if c.Kind == k {
			return c
		}
	}
	return cue{}
}
