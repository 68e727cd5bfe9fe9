package wording

// kind is a set of what the code needs to know about a word. The class of the same name in phrases/classes.toml lists
// the words of a kind.
type kind uint32

const (
	isFiller      kind = 1 << iota // very, quite, really: skipped between the words of a pattern
	isNegator                      // not, never, isn't
	isFrame                        // think, suggest, call: a negation before it applies to the whole clause
	isJoiner                       // but, because, and: can start a clause
	isContrast                     // but, however: ends a negation
	isTransparent                  // a, the, to: small words that a negation skips
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
	isVerb        // has, had, went: a verb that can start a clause after and
	isEffect      // scared, hungry, cannot sleep: what it means for a child
	isAsking      // ask, request, assessment
	isShort       // mr, eg, approx: a full stop after it ends no sentence
	isIntensifier // very, really: taken into a finding
	isDating      // on, since, until, about
	isPlace       // lane, school, surgery: the end of the name of a place
	isClosed      // short, in a team, pregnant: does not fit an open place of a pattern
	isPlain       // an English word close to a listed one, so never a slip of spelling
)

// kindNames are the classes of the kinds, in the same order.
var kindNames = []string{"filler", "negator", "frame", "joiner", "contrast", "transparent", "numberword", "unit",
	"numbered", "month", "weekday", "title", "reason", "opinion", "professional", "saying", "adult", "childword",
	"pronoun", "be", "verb", "effect", "asking", "abbreviated", "intensifier", "dating", "placeword", "closedword", "plainword"}
