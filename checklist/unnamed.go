package checklist

import "regexp"

// wantsNoName matches words that ask for someone not to be named: an order not to say who told us, or what a person asked
// for.
var wantsNoName = regexp.MustCompile(`(?i)\b(?:` +
	`(?:do not|don['’]t|never|must not|should not|please avoid|no one (?:is to|must|should)|not to|without) (?:ever )?(?:name|naming|use|identify|identifying|say|saying|reveal|revealing|disclose|disclosing|mention|mentioning|give away|tell (?:\w+ ){1,4}?)(?: or \w+)? ?(?:who|whom|(?:the )?(?:person|people|neighbou?r|caller|informant|source|friend|relative|parent|woman|man|lady|one)s?(?: who| that)?|our (?:source|informant)s?|(?:his|her|their|my) (?:name|identity))\b` +
	`|(?:do|does|did)(?: not|n['’]t) (?:want|wish)(?: to be| (?:his|her|their) name(?: to be)?) (?:named|identified|known|used|mentioned|given|passed on|on (?:it|this|anything|paper))` +
	`|(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|prefer(?:s|red)?|would (?:like|prefer|rather)|need(?:s|ed)?|hopes?|begged)(?: us| me| school)? (?:not to be|that (?:he|she|they) (?:is|are|was|were|be|should) not(?: be)?) (?:named|identified|mentioned)` +
	`|(?:ask(?:s|ed|ing)?|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|prefer(?:s|red)?|would (?:like|prefer|rather)|must|should|is|are)(?: us| me)? to (?:stay|remain|be kept) (?:anonymous|unnamed|nameless|out of (?:it|this))` +
	`|(?:keep|leave|kept|left|hold|withhold) (?:his|her|their|my|the (?:\w+['’]s? )?) ?(?:name|identity|names|details)(?: \w+)?(?: out\b| back\b| confidential| private| secret| off\b|\s*[.,;]|\s*$)` +
	`|(?:do not|don['’]t) say (?:that )?it (?:was|came from) me|asked (?:me|us) not to say who` +
	`)`)

// AsksNotToBeNamed returns where words ask for someone not to be named, as two positions in bytes; nil if they do not.
func AsksNotToBeNamed(words string) []int { return wantsNoName.FindStringIndex(words) }
