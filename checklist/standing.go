package checklist

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// standing is what a relation, as typed, makes someone when we ask who was told and who agrees.
type standing int

const (
	asUnrecognised standing = iota // Asked about: one question too many is better than a parent left out.
	asParent
	asStepParent
	asPartner    // The partner of a parent.
	asCarer      // Looks after the child in a parent's place.
	asDescribed  // "the man in the flat above": asked about if there is a name or a shared home.
	asElder      // A grandparent, an aunt: asked about if the child lives with them and with no parent.
	asOtherElder // A friend's mother: the same, but no family.
	asSibling
	asRelative // Other family: a cousin, a nephew.
	asWorker   // Someone known by their work.
	asOutsider // Neither family nor carer, or a child.
	asChild    // The child: "the child's mother" is the mother.
)

// standingOfWord reads a word for a relation. A word that is not here is unrecognised.
func standingOfWord(word string) standing {
	switch word {
	case "mother", "mum", "mam", "mom", "mama", "mamma", "mummy", "mommy", "mammy", "ma", "father", "dad",
		"daddy", "dada", "da", "papa", "pa", "pop", "parent", "parents":
		return asParent
	case "stepmother", "stepmum", "stepmam", "stepmom", "stepmummy", "stepfather", "stepdad", "stepdaddy", "stepparent":
		return asStepParent
	case "partner", "boyfriend", "girlfriend", "fiance", "fiancé", "fiancee", "fiancée", "husband", "wife",
		"spouse", "cohabitee", "missus", "hubby", "bf", "gf":
		return asPartner
	case "carer", "carers", "caregiver", "guardian", "foster", "fosterer", "host":
		return asCarer
	case "man", "woman", "lad", "lass", "bloke", "guy", "chap", "fella", "lady", "gentleman", "male", "female", "person", "adult", "somebody", "someone":
		return asDescribed
	case "grandmother", "grandfather", "grandparent", "grandparents", "grandma", "grandpa", "grandad",
		"granddad", "granny", "grannie", "gran", "nan", "nana", "nanna", "nanny", "aunt", "auntie", "aunty",
		"uncle", "godmother", "godfather", "godparent":
		return asElder
	case "sister", "brother", "sibling", "stepsister", "stepbrother", "stepsis", "stepbro", "halfsister", "halfbrother", "twin", "triplet", "sis", "bro":
		return asSibling
	case "cousin", "nephew", "niece", "son", "daughter", "stepson", "stepdaughter", "relative", "relation", "kin":
		return asRelative
	case "boy", "girl", "baby", "friend", "mate", "neighbour", "neighbor", "lodger", "tenant", "landlord", "landlady",
		"babysitter", "sitter", "pair", "pupil", "student", "classmate", "schoolmate", "teammate", "peer", "employer",
		"boss", "employee", "sender", "caller", "witness", "stranger", "passer", "passerby", "shopkeeper", "customer":
		return asOutsider
	case "childminder", "minder", "teacher", "headteacher", "tutor", "coach", "instructor", "leader", "adviser", "advisor",
		"worker", "officer", "nurse", "doctor", "gp", "midwife", "dentist", "visitor", "counsellor",
		"therapist", "psychologist", "paediatrician", "police", "policeman", "policewoman", "pcso", "assistant",
		"supervisor", "caretaker", "receptionist", "librarian", "governor", "senco", "head", "manager",
		"driver", "vicar", "priest", "imam", "rabbi", "pastor", "chaplain", "interpreter", "solicitor",
		"advocate", "mentor", "colleague", "volunteer", "aider", "cook", "cleaner", "technician", "secretary", "coordinator", "escort":
		return asWorker
	case "child", "children", "kid":
		return asChild
	}
	return asUnrecognised
}

// endsNoun reports whether a word ends the part of a relation that says who someone is: "neighbour who ...", "man in ...".
func endsNoun(word string) bool {
	switch word {
	case "who", "whom", "whose", "that", "which", "from", "in", "at", "on", "with", "by", "for", "to", "lives", "living", "stays", "staying",
		"works", "is", "has", "acts", "looks", "cares", "knows", "brings", "raises", "drives", "does", "helps", "visits",
		"looking", "caring", "bringing", "raising", "raised", "took", "taking":
		return true
	}
	return false
}

// tellsOfCare reports whether a word says that someone looks after a child, unless the words after it name someone else.
func tellsOfCare(word string) bool {
	switch word {
	case "carer", "guardian", "care", "cares", "caring", "looks", "looking", "brings", "bringing", "raises", "raising", "raised", "custody":
		return true
	}
	return false
}

// linksToWhom reports whether a word can come between caring and the person cared for: "cares for her own mother".
func linksToWhom(word string) bool {
	switch word {
	case "for", "of", "to", "after", "up", "her", "his", "their", "the", "own", "a", "an", "elderly":
		return true
	}
	return false
}

// unrelated matches words that say that someone is not family: "no relation to Sam", "not related", "not a blood
// relative". It does not match "not a close relative".
var unrelated = regexp.MustCompile(`\b(?:(?:no|not|isn't|never|aren't) (?:(?:a|an|any|actually|really|been|blood|his|her|their|of|in|to|the|member|part) )*(?:relations?|relatives?|related|kin|family)|unrelated)\b`)

// onlyUnrelated matches a relation that says only that: "no relation to Sam", but not "lodger, no relation".
var onlyUnrelated = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\W*(?:none|nothing|` + unrelated.String() + `)(?: (?:to|of|with) [^,;]+)?\W*$`)
})

// SaidUnrelated reports whether the writer only says that someone is no relation to a child, and chose no class that
// says otherwise.
func (r *Referral) SaidUnrelated(p, child *Person) bool {
	t := p.relation(child.ID)
	return (t.Class == "" || t.Class == ClassOther) && onlyUnrelated().MatchString(strings.ToLower(strings.ReplaceAll(t.Is, "’", "'")))
}

// standingOf reads a relation as people type it: "mum's boyfriend", "aunt (special guardian)", "partner of his mother".
// Words that make someone a parent or carer count before all others.
func standingOf(relation string) standing {
	commas := strings.NewReplacer("’", "'", " and ", ",", " or ", ",", " but ", ",", " - ", ",", "&", ",", "/", ",", ";", ",", "(", ",", ")", ",")
	first := asUnrecognised
	for part := range strings.SplitSeq(commas.Replace(strings.ToLower(relation)), ",") {
		s, aside := standingOfPart(letters(part))
		if (s == asRelative || s == asUnrecognised) && unrelated.MatchString(part) {
			s = asOutsider
		}
		if caresForChild(aside) || hasChild(part) {
			s = asCarer
		}
		switch {
		case s == asParent, s == asStepParent, s == asPartner, s == asCarer:
			return s
		case first == asUnrecognised:
			first = s
		}
	}
	return first
}

// letters returns the words of a text. An apostrophe is part of its word, a hyphen is not.
func letters(s string) []string {
	words := strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && c != '\'' })
	for i, w := range words {
		words[i] = strings.Trim(w, "'")
	}
	return words
}

// standingOfPart reads one noun with what goes with it, and returns the words after it: "for her mother" in "carer for
// her mother".
func standingOfPart(words []string) (s standing, aside []string) {
	if i := slices.IndexFunc(words, endsNoun); i >= 0 {
		words, aside = words[:i], words[i:]
	}
	if i := slices.Index(words, "of"); i > 0 {
		head, _ := standingOfPart(words[:i])
		return ownedBy(ownerOf(words[i+1:]), head), aside
	}
	for i := len(words) - 2; i >= 0; i-- {
		if word, ok := possessive(words[i]); ok {
			head, _ := standingOfPart(words[i+1:])
			return ownedBy(ownerOf(append(slices.Clone(words[:i]), word)), head), aside
		}
	}
	for i := len(words) - 1; i >= 0; i-- {
		if i > 0 && standingOfWord(words[i-1]+words[i]) != asUnrecognised { // "step mum", "boy friend", "grand-mother"
			return standingOfWord(words[i-1] + words[i]), aside
		}
		if s := standingOfWord(words[i]); s != asUnrecognised {
			return s, aside
		}
	}
	return asUnrecognised, aside
}

// ownerOf reads the words for whose relative someone is. The baby of a family is a brother or sister.
func ownerOf(words []string) standing {
	if len(words) == 1 && words[0] == "baby" || len(words) == 2 && words[0] == "the" && words[1] == "baby" {
		return asSibling
	}
	s, _ := standingOfPart(words)
	return s
}

// possessive returns the word without its 's; "mums" for "mum's" counts too, as people type in a hurry.
func possessive(word string) (owner string, ok bool) {
	if owner, ok := strings.CutSuffix(word, "'s"); ok {
		return owner, true
	}
	owner, ok = strings.CutSuffix(word, "s")
	return owner, ok && standingOfWord(owner) != asUnrecognised && standingOfWord(word) == asUnrecognised
}

// ownedBy returns what someone is to the child by whose relative they are: a mother's mother is a grandmother.
func ownedBy(owner, head standing) standing {
	switch owner {
	case asUnrecognised, asDescribed, asChild:
		return head // "Kofi's mother" is his mother, as far as we can tell.
	case asSibling:
		switch head {
		case asParent:
			return asUnrecognised // A half-sister's father may live with the child.
		case asRelative:
			return asRelative
		}
		return asOutsider
	case asElder, asRelative:
		if looksAfterOwn(head) {
			return asElder // An aunt's husband may have taken the child in.
		}
		return asRelative
	case asOtherElder, asOutsider, asWorker:
		if looksAfterOwn(head) {
			return asOtherElder // So may a friend's mother.
		}
		return asOutsider
	}
	switch head { // The owner is a parent, a parent's partner or a carer.
	case asParent, asStepParent, asSibling:
		return asElder
	case asCarer:
		return asOutsider
	case asDescribed:
		return asPartner // "Mum's man".
	}
	return head
}

// looksAfterOwn reports whether someone with this relation to another child looks after children.
func looksAfterOwn(s standing) bool {
	return s == asParent || s == asStepParent || s == asPartner || s == asCarer
}

// closeFamily reports whether a relation is close enough for a child to live with someone without the council having to
// know: a grandparent, an aunt or uncle, a brother or sister, a step-parent, but not a great-aunt.
func closeFamily(relation string) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(relation), func(c rune) bool { return strings.ContainsRune(",;/()&", c) }) {
		switch s, _ := standingOfPart(letters(part)); s {
		case asParent, asStepParent, asSibling:
			return true
		case asElder:
			return !strings.Contains(part, "god") && !strings.Contains(part, "great")
		}
	}
	return false
}

func isElder(s standing) bool { return s == asElder || s == asOtherElder }

// withChild matches words that say that a child lives with someone: "has her", "took them in", "he lives with her".
var withChild = regexp.MustCompile(`\b(?:has|have|had|having) (?:him|her|them|the child|the children)(?: (?:at|on|in|for|from|since|now|all|every|most|during|full|living|while|until)\b|$)` +
	`|\b(?:took|takes|taken|taking) (?:him|her|them) in\b` +
	`|^(?:he|she|they|(?:the )?child|(?:the )?children) (?:now )?(?:lives?|stays?|(?:is|are) (?:living|staying)) with (?:him|her|them)\b`)

// asAParent matches words that say that someone takes a parent's place: "brought him up", "acts as his dad".
var asAParent = regexp.MustCompile(`\bbrought (?:him|her|them|the child|the children)(?: both| all)? up(?: (?:since|from|as|alone|for)\b|$)` +
	`|\b(?:act|acts|acted|acting) (?:as|like) (?:an? |the |his |her |their )?(?:step[- ]?)?(?:dad|father|mum|mother|mam|parent)s?\b` +
	`|\b(?:like|in place of|in the place of) an? (?:second )?(?:dad|father|mum|mother|mam|parent)\b` +
	`|\bcalls? (?:him|her|them) (?:dad|daddy|mum|mummy|mam|papa)\b`)

// hasChild reports whether a part of a relation says that someone has the child, or is as a parent to them.
func hasChild(part string) bool {
	part = strings.TrimSpace(part)
	return (withChild.MatchString(part) || asAParent.MatchString(part)) && !lacks.MatchString(part)
}

// caresForChild reports whether the words after a relation say that this person looks after the child: "who brings him
// up", but not "who is a carer for her mother".
func caresForChild(words []string) bool {
	i := slices.IndexFunc(words, tellsOfCare)
	if i < 0 || words[0] == "works" {
		return false
	}
	for _, w := range words[i+1:] {
		if linksToWhom(w) {
			continue
		}
		owner, _ := possessive(w)
		return standingOfWord(w) == asChild || standingOfWord(w) == asUnrecognised && standingOfWord(owner) == asUnrecognised
	}
	return true
}

// meansChild reports whether a relation says that someone is a child: a twin, a cousin, but not a childminder, a father's
// sister or a grown-up brother.
func meansChild(relation string) bool {
	all := letters(strings.ToLower(relation))
	if slices.ContainsFunc(all, func(w string) bool { return w == "adult" || w == "grown" || w == "law" }) {
		return false
	}
	head := all
	if i := slices.IndexFunc(all, func(w string) bool { return w == "of" || endsNoun(w) }); i >= 0 {
		head = all[:i]
	}
	young := slices.ContainsFunc(head, func(w string) bool {
		return slices.Contains([]string{"child", "kid", "toddler", "cousin", "niece", "nephew"}, w)
	})
	s := standingOf(relation)
	return s == asSibling || young && s != asWorker
}

func meansMother(word string) bool {
	switch word {
	case "mother", "mum", "mam", "mom", "mama", "mamma", "mummy", "mommy", "mammy", "ma":
		return true
	}
	return false
}

func meansFather(word string) bool {
	switch word {
	case "father", "dad", "dada", "daddy", "papa", "pa", "pop":
		return true
	}
	return false
}
