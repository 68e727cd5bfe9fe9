package wording

// kind is a set of the things that the code itself asks of a word. Which words have a kind is said in phrases/classes.toml, in
// the class of its name.
type kind uint32

const (
	isFiller      kind = 1 << iota // very, quite, really: skipped between the words of a pattern
	isNegator                      // not, never, isn't
	isFrame                        // think, suggest, call: a negation before it reaches the whole clause
	isJoiner                       // but, because, and: may start a clause
	isContrast                     // but, however: ends the reach of a negation
	isTransparent                  // a, the, to: small words a negation reaches over
	isNumber                       // two, three
	isUnit                         // times, days, weeks
	isNumbered                     // year, room, page: a number after it counts nothing
	isMonth
	isWeekday
	isTitle        // mr, mrs, dr
	isReason       // because, namely
	isOpinion      // opinion, view
	isProfessional // professional
	isSaying       // said, asked, wrote
	isAdult        // mum, teacher: an adult person
	isChild        // child, pupil, daughter
	isPronoun
	isBe
	isVerb        // has, had, went: a verb that may start a clause after and
	isEffect      // scared, hungry, cannot sleep: what it means for a child
	isAsking      // ask, request, assessment
	isShort       // mr, eg, approx: a full stop after it ends nothing
	isIntensifier // very, really: taken into a finding
	isDating      // on, since, until, about
	isPlace       // lane, school, surgery: the end of the name of a place
	isClosed      // short, in a team, pregnant: not for an open place of a pattern
	isPlain       // an English word near a listed one, so never a slip of spelling
)

// kindNames has the class of each kind, in their order.
var kindNames = []string{"filler", "negator", "frame", "joiner", "contrast", "transparent", "numberword", "unit",
	"numbered", "month", "weekday", "title", "reason", "opinion", "professional", "saying", "adult", "childword",
	"pronoun", "be", "verb", "effect", "asking", "abbreviated", "intensifier", "dating", "placeword", "closedword", "plainword"}
