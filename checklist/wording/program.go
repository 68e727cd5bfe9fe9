package wording

// A program is a table of phrases made ready to match: words, classes of words,
// and the sequences of both as trees. The program of this package's own phrases
// is generated (table_gen.go); a school's own is built when it is read.
type program struct {
	entries  []Entry
	rules    []rule
	text     string   // the folded words, one after the other
	acronyms []string // the letters of acronyms, in their case
	numbers
}

// rule is what matching needs to know of an entry.
type rule struct {
	unless     uint16
	next, prev uint16 // classes; 0 is none
}

// step is one place of the sequences that have all steps up to it in common. The
// first, the root, is the place that they are looked up by, their rarest; from
// there they go on to either side.
type step struct {
	what  uint16 // a word, a class or a special
	kids  uint16 // the first of the steps that come after it, 0 if none do; they lie together
	seqs  uint16 // the first of the sequences that end here; those of the next step come after them
	gap   uint8  // how many words may stand between; of a root, the most of its kids; and isLast
	at    int8   // its place beside the root: -1 is the one before it
	marks uint64 // of what may stand there
}

// isLast marks the last of the steps that come after the same step.
const isLast = 0x80

// Marks say no fast: a token that may stand in a place has one of the marks of the
// place. The most frequent words, which are the first, have a mark each; other
// words and their classes share the rest. One is for what looks like a name or a
// number.
const (
	frequentWords = 32
	otherMarks    = 31
	anyMark       = 1 << 63
)

func markOf(what uint16) uint64 {
	if what <= frequentWords {
		return 1 << (what - 1)
	}
	return 1 << (frequentWords + what%otherMarks)
}

// A gate has the marks of what may stand after a root and before it. The near one
// is for what stands right beside it, the far one for what may stand further off,
// as far as the gaps of the root reach.
type gate struct{ after, before uint64 }

// open is the gate of a root that is a sequence by itself, near and far.
var open = gate{^uint64(0), ^uint64(0)}

// hasFar marks a root that has a far gate.
const hasFar = 0x8000

// seq is what the places on the way to a step make together.
type seq struct {
	entry   uint16
	acronym uint16 // index into acronyms plus one
	class   uint16 // the class that ends it, when more of that class may follow
	from    int8   // the places that the finding covers, beside the root
	last    int8
}

const (
	classBit  = 0x8000 // what is a class
	special   = 0x7F00 // what is this or more and no class: a special
	anyName   = 0x7F01 // a capitalised word that is no word of ours
	anyNumber = 0x7F02
	anAcronym = 0x7F03 // only while a pattern is read
)

// Exceptions of an entry.
const (
	unlessNegated = 1 << iota
	unlessExact
	unlessReason
	unlessLabelled
	unlessDefined
	unlessCap
	unlessDated
	unlessActor
	unlessAdult
	unlessWords
	unlessNone
	unlessNamed
	unlessMeasured
)

var exceptionNames = map[string]uint16{
	"negated": unlessNegated, "exact": unlessExact, "reason": unlessReason, "labelled": unlessLabelled,
	"defined": unlessDefined, "cap": unlessCap, "dated": unlessDated, "actor": unlessActor, "adult": unlessAdult,
	"words": unlessWords, "none": unlessNone, "named": unlessNamed, "measured": unlessMeasured,
}

// Core classes: what the code itself asks of a word. Their words stand in
// phrases/classes.toml.
const (
	isFiller      = 1 << iota // very, quite, really: skipped between the words of a pattern
	isNegator                 // not, never, isn't
	isFrame                   // think, suggest, call: a negation before it reaches the whole clause
	isJoiner                  // but, because, and: may start a clause
	isContrast                // but, however: ends the reach of a negation
	isTransparent             // a, the, to: small words a negation reaches over
	isNumber                  // two, three
	isUnit                    // times, days, weeks
	isNumbered                // year, room, page: a number after it counts nothing
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
	isPlain       // an English word near a listed one, so never a slip of spelling
	isSuch
)

// coreClasses names them in the order of their bits.
var coreClasses = []string{"filler", "negator", "frame", "joiner", "contrast", "transparent", "numberword", "unit",
	"numbered", "month", "weekday", "title", "reason", "opinion", "professional", "saying", "adult", "childword",
	"pronoun", "be", "verb", "effect", "asking", "abbreviated", "intensifier", "dating", "plainword", "suchword"}
