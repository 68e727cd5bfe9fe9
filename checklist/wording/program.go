package wording

// A program is a table of phrases made ready to match: words, classes of words,
// sequences of both. The one of this program's own phrases is generated and packed
// (table_gen.go, pack.go), so that starting costs next to nothing; a school's own
// is built when it is read.
type program struct {
	entries []Entry
	rules   []rule

	// Words: the folded text of word i is text[ends[i-1]:ends[i]]; word 0 is no word.
	text  string
	ends  []uint32
	slots []uint16 // open addressing by hash; its length is a power of two
	props []uint32 // bits of the core classes, by word

	memberAt []uint32 // by word: where its classes stand in members
	members  []uint16 // sorted class numbers
	marks    []uint64 // by word: a bit for each of its classes, to say no fast

	anchorAt []uint32 // by word: where its sequences stand in anchors
	anchors  []anchor

	seqs     []seq
	elems    []elem
	acronyms []string // by sequence entry of special anAcronym

	// Slips of spelling: see spelling.go.
	slips, slipAt []uint16
	slipLetters   []uint32
}

// rule is what matching needs to know of an entry.
type rule struct {
	unless     uint16
	next, prev uint16 // classes; 0 is none
}

// seq is one sequence; elems[start:start+n].
type seq struct {
	start     uint32
	entry     uint16
	n, anchor uint8
	from, to  uint8
	acronym   uint16 // index into acronyms plus one
}

// anchor is a sequence that is looked up by a word, with a neighbour of that word
// that can rule it out.
type anchor struct {
	seq  uint16
	near uint16 // what has to stand beside the word
	side uint8  // nowhere, after or before
}

const (
	nowhere = iota
	after
	before
)

// elem is one place of a sequence: a word, a class or a special.
type elem struct {
	what uint16
	gap  uint8
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
)

// coreClasses names them in the order of their bits.
var coreClasses = []string{"filler", "negator", "frame", "joiner", "contrast", "transparent", "numberword", "unit",
	"numbered", "month", "weekday", "title", "reason", "opinion", "professional", "saying", "adult", "childword",
	"pronoun", "be", "verb", "effect", "asking", "abbreviated", "intensifier", "dating", "plainword"}

// lookup returns the number of a folded word, 0 when it is not known.
func (p *program) lookup(w []byte) uint16 {
	if len(p.slots) == 0 {
		return 0
	}
	mask := uint32(len(p.slots) - 1)
	for i := hash(w) & mask; ; i = (i + 1) & mask {
		id := p.slots[i]
		if id == 0 {
			return 0
		}
		if p.word(id) == string(w) {
			return id
		}
	}
}

func (p *program) word(id uint16) string { return p.text[p.ends[id-1]:p.ends[id]] }

// in reports whether word id belongs to the class.
func (p *program) in(id, class uint16) bool {
	if p.marks[id]>>(class&63)&1 == 0 {
		return false
	}
	a, b := p.memberAt[id], p.memberAt[id+1]
	for b-a > 8 {
		m := (a + b) / 2
		if p.members[m] <= class {
			a = m
		} else {
			b = m
		}
	}
	for ; a < b; a++ {
		if p.members[a] == class {
			return true
		}
	}
	return false
}

func hash(w []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range w {
		h = (h ^ uint32(c)) * 16777619
	}
	return h ^ h>>15
}
