package form

import (
	"regexp"
	"strings"
	"unicode"

	"referral/checklist/clean"
)

// tidy returns text as one printable line, without the marks for places.
func tidy(text string) string {
	text = strings.Map(func(r rune) rune {
		if isBlankRune(r) || r == gapMark {
			return ' '
		}
		return r
	}, text)
	text, _ = clean.Line(text)
	return text
}

var (
	required  = regexp.MustCompile(`(?i)\s*(?:\*+|[(\[]\s*(?:optional|required|mandatory|this field is required)\s*[)\]]|\b(?:optional|required field|mandatory field))\s*:?\s*$`)
	leadStar  = regexp.MustCompile(`^\s*\*+\s*`)
	leadMark  = regexp.MustCompile(`^[\s•●▪◦·➢►–—-]+\s*`)
	tickNote  = regexp.MustCompile(`(?i)\s*[(\[](?:please )?(?:tick|select|check|circle|delete|highlight|choose)[^)\]]*[)\]]\s*:?$`)
	limitNote = regexp.MustCompile(`(?i)\s*[(\[][^)\]]*\b(?:characters|chars)\b[^)\]]*[)\]]\s*:?$`)
)

// labelOf returns a label without anything extra: stars, "(optional)", a colon, a bullet.
func labelOf(text string) string {
	text = tidy(text)
	for {
		was := text
		text = leadStar.ReplaceAllString(text, "")
		text = leadMark.ReplaceAllString(text, "")
		text = required.ReplaceAllString(text, "")
		text = limitNote.ReplaceAllString(text, "")
		text = strings.TrimSpace(strings.TrimRight(text, " :;–—")) // a wide space as well
		if text == was {
			return text
		}
	}
}

// isStarred reports whether text has the star or note that portals add to labels.
func isStarred(text string) bool {
	return required.MatchString(tidy(text)) || leadStar.MatchString(text)
}

var (
	placeholders = regexp.MustCompile(`(?i)^[-–—<\[(.\s]*(?:please )?(?:(?:click|tap|choose|select|pick)(?: or (?:click|tap|type|enter))?\b|(?:enter|type|insert)\b(?: or \w+)? (?:here|your|text|an?|in|to|the|date|name|value)\b).{0,60}$|^[-–—<\[(.\s]*(?:please )?(?:select|choose)(?: an?| one| an option| from list| from the list)?[-–—>\])….\s]*$|^[-–—\s]*(?:nothing selected|none selected|no file chosen|not selected|no options? selected)[-–—\s]*$`)
	dateHint     = regexp.MustCompile(`(?i)^[(\[]?\s*(?:d{1,2}|m{1,3}|y{2,4}|__?)(?:\s*[/.\-]\s*(?:d{1,2}|m{1,3}|y{2,4}|__?)){1,2}\s*[)\]]?$|^[\s/.£@%:\-–_,]*$|^(?:day|month|year|dd|mm|yyyy|hh:mm|am|pm)$`)
	datePart     = regexp.MustCompile(`(?i)^(?:day|month|year|dd|mm|yyyy)$`)
	onlyBrackets = regexp.MustCompile(`^\([^()]*\)$|^\[[^\[\]]*\]$`)
	hintWords    = regexp.MustCompile(`(?i)^(?:for example|e\.?g\.?|i\.e\.|hint:|note:|nb:?|n\.b\.?|format:|in the format|must be|use the format|type to search|start typing|tick all|tick as many|tick one|select all|select one|select any|check all|choose one|choose all|please tick|please select|please choose|please circle|delete as|mark with|use capital|use block|block capitals)\b`)
)

// isHint reports whether text only shows how to fill in a place.
func isHint(text string) bool {
	text = tidy(text)
	return text == "" || dateHint.MatchString(text) || placeholders.MatchString(text) && len(strings.Fields(text)) <= 9 ||
		onlyBrackets.MatchString(text) && !strings.Contains(text, "?") || hintWords.MatchString(text)
}

// isPlaceholder reports whether text is what an untouched list or control shows.
func isPlaceholder(text string) bool {
	text = tidy(text)
	return text == "" || placeholders.MatchString(text) && len(strings.Fields(text)) <= 9 || dateHint.MatchString(text)
}

var (
	opener   = regexp.MustCompile(`(?i)^(?:please|do not|don't|you|your|this|these|that|we|our|tell us|it is|it's|there|if you|if the|if there|when you|before|after|once|use|complete|enter|give|include|add|provide|click|select|tick|remember|ensure|make sure|note|only|all|any|some|the|for|in|to|by|information|under|where|unless|answer|write|save|press|keep|try|check|read|see|refer|attach|upload|send|email|return|contact|call|ring|phone|consider|think|be|questions|fields|a|an|as|every|everyone|parents|children|professionals|referrals|forms|it|they|once|however|in an)\b`)
	asks     = regexp.MustCompile(`(?i)^(?:please |briefly |in your own words,? ?)*(?:describe|explain|give|provide|state|outline|list|specify|detail|summari[sz]e|tell us (?:about|why|what|how)|set out|identify|record|indicate|comment|say|name|attach details|enter|insert|include details)\b`)
	atWill   = regexp.MustCompile(`(?i)\bas (?:much|many|fully|full|possible)\b|\bif you do not know\b|\bas you can\b`)
	modal    = regexp.MustCompile(`(?i)\b(?:will|must|should|can|cannot|may|shall|would|has to|have to|need to|needs to|is|are|helps?|means|do|does)\b`)
	query    = regexp.MustCompile(`(?i)^(?:what|who|whose|which|why|when|where|how|is|are|was|were|do|does|did|has|have|had|can|could|would|will|should|any)\b`)
	someLink = regexp.MustCompile(`(?i)\S@\S+\.\S|\bwww\.\S|\bhttps?://`)
	wordish  = regexp.MustCompile(`[\p{L}]`)
)

// isGuidance reports whether text tells people how to fill in the form but asks nothing.
func isGuidance(text string) bool {
	text = tidy(text)
	n := len(strings.Fields(text))
	bare := strings.TrimRight(text, " )\"”’'")
	switch {
	case !wordish.MatchString(text):
		return true
	case strings.HasSuffix(bare, "?"), strings.HasSuffix(bare, ":") && n < 25:
		return false
	case hintWords.MatchString(text), limitIn(text) > 0 && n < 12, n > 3 && someLink.MatchString(text):
		return true
	case asks.MatchString(text) && !atWill.MatchString(text):
		return n > 40
	case strings.HasSuffix(bare, ".") || strings.HasSuffix(bare, "!"):
		return n > 3 && (opener.MatchString(text) || modal.MatchString(text) || n > 14 || strings.Contains(text, ". "))
	}
	return n > 30 || n > 6 && opener.MatchString(text) && modal.MatchString(text) && !query.MatchString(text) || atWill.MatchString(text) && opener.MatchString(text)
}

var (
	pageNumber = regexp.MustCompile(`(?i)^\W*(?:(?:page|pg\.?|p\.?|tudalen)\s*[0-9]{1,3}(?:\s*(?:of|/|o)\s*[0-9]{1,3})?|[0-9]{1,3}\s*(?:of|/|\|)\s*(?:[0-9]{1,3}|page)|[-–—|]\s*[0-9]{1,3}\s*[-–—|]|[0-9]{1,3}\s*\|\s*p\s?a\s?g\s?e)\W*$`)
	pageWords  = regexp.MustCompile(`(?i)^\W*(?:not protectively marked|(?:restricted|official(?:[ –—-]+sensitive)?|confidential|private and confidential|protect|sensitive|strictly confidential)(?:\b.{0,40}\bcomplete[d]?.{0,12})?)\W*$`)
	pageFoot   = regexp.MustCompile(`(?i)^(?:version|v)\.?\s*[0-9][0-9.]*\b.{0,60}$|^(?:issued?|updated|last updated|reviewed?|revised)\b.{0,12}[0-9]{4}\W*$|^https?://\S+$|^www\.\S+$|^©|^copyright\b|^file://`)
	chromeText = regexp.MustCompile(`(?i)^(?:skip to .{0,30}|home|menu|search|back|next|continue|previous|submit|cancel|reset|print|clear|save|finish|start|close|help|ok|sign in|log ?in|log out|sign out|register|save and .{0,20}|next (?:page|step|section)|previous (?:page|step|section)|go back|submit .{0,20}|cookies?|accept.{0,20}cookies|privacy (?:notice|policy)|accessibility(?: statement)?|add (?:another|row|a row|more).{0,30}|remove(?: row)?|delete(?: row)?|browse\W*|choose files?|upload(?: a)?(?: files?)?|no file (?:chosen|selected)|step [0-9]+(?: of [0-9]+)?|[0-9]+ ?%(?: complete)?|\*.{0,30}(?:required|mandatory).{0,30}|(?:required|mandatory) fields?.{0,40}|fields marked .{0,60}|you have .{0,40}characters.{0,20}|[0-9,]+ ?(?:/ ?[0-9,]+)?(?: characters.{0,20})?|share this page|print this page|back to top|breadcrumbs?|table of contents|contents|find address|look ?up|enter address manually|beta|progress)\W*$`)
)

// isPageMark reports whether text belongs to the page rather than the form: its number, its marking, a button.
func isPageMark(text string) bool {
	text = tidy(text)
	return pageNumber.MatchString(text) || pageWords.MatchString(text) || pageFoot.MatchString(text) || chromeText.MatchString(text)
}

var optionWords = regexp.MustCompile(`(?i)^(?:yes|no|y|n|n/?a|not applicable|not known|unknown|don'?t know|unsure|not sure|none|other(?:[\s:(,–-]+(?:please|specify|state|give|if|details).{0,40})?|male|female|m|f|non-?binary|transgender|prefer not to say|prefer to self.describe|intersex|indeterminate|not stated|not specified|true|false|low|medium|high|unborn|partly|partially|maybe|ydw|ydy|oes|nac oes|ie|na|gwryw|benyw)\W*$`)

// isOption reports whether text is a common option.
func isOption(text string) bool {
	return optionWords.MatchString(tidy(text)) || placeholders.MatchString(tidy(text)) && len(strings.Fields(text)) <= 6
}

var (
	signature = regexp.MustCompile(`(?i)\bsignatures?\b|^signed\b|\bsign(?:ed)? (?:here|by)\b|^llofnod`)
	office    = regexp.MustCompile(`(?i)\b(?:office|internal|official|admin(?:istration)?|administrative) use\b|\bfor (?:use by )?(?:the )?(?:mash|front door|hub|social care|social work|children's services|council|duty|admin) (?:team )?(?:use )?only\b|\bto be completed by (?:the )?(?:mash|front door|hub|social care|social worker|children's services|council|duty|admin)`)
	dateAlone = regexp.MustCompile(`(?i)^(?:date|dated|date signed|date of signature|date and time|print(?:ed)? name)$`)
)

// simpleLabel matches labels that are never an option in a list.
var simpleLabel = regexp.MustCompile(`(?i)^(?:(?:full |first |last |given |family |middle )?names?|forenames?(?:\(s\))?|surnames?(?:\(s\))?|title|address(?: line [0-9])?|home address|post ?code|town(?: or city)?|city|county|(?:tele)?phone(?: number)?|tel(?: no)?\.?|mobile(?: number)?|contact numbers?|e-?mail(?: address)?|date of birth|dob|date|gender|sex|ethnicity|religion|role|job title|position|organisation|agency|relationship(?: to .{3,20})?|nhs number|upn|signature|signed)$`)

// vocabulary matches words that forms are made of. A cell without any of them next to "Name" is someone's name.
var vocabulary = regexp.MustCompile(`(?i)\b(?:name[sd]?|forenames?|surnames?|family|given|title|date|dob|birth|born|due|edd|age|gender|sex|m/?f|ethnic\w*|origin|nationality|immigration|languages?|religion|faith|belief|disab\w*|address\w*|street|postcode|post code|town|phone|telephone|tel|mobile|contact\w*|number\w*|no|nos|e-?mail|fax|relation\w*|parent\w*|mother\w*|father\w*|carer\w*|guardian\w*|sibling\w*|household|child\w*|young|person\w*|people|school\w*|nursery|college|education\w*|year|class|gp|doctor|health|nhs|upn|hospital|agency|agencies|organi[sz]ation|service\w*|role|position|post|job|occupation|profession\w*|worker|manager|practitioner|social|police|consent\w*|signature\w*|signed|reason\w*|details?|concern\w*|information|referr\w*|referral|assessment|support|needs?|risk\w*|harm|abuse|neglect|strength\w*|history|previous|current|address|home|living|lives|pr|responsibility|aka|alias\w*|known|other|status|type|level|plan|reference|ref|if|yes|please|describe|is|are|has|have|does|what|who|when|where|why|how|tick|special|requirements?|interpreter|signer|views?|outcome\w*|actions?|incident|allegation|attach\w*|list|legal|order|first|last|middle|preferred|notes?|comments?|time|location|enw|cyfenw|dyddiad|cyfeiriad|rhif)\b`)

// isFormWords reports whether text contains a word that forms are made of.
func isFormWords(text string) bool { return vocabulary.MatchString(tidy(text)) }

var (
	personName = regexp.MustCompile(`(?i)^(?:full |legal |preferred )?(?:name|surname|forenames?|first names?|last name|family name|given names?)\b|\bname of (?:the )?(?:child|young person|parent|mother|father|person|agency|service)|\b(?:full|child'?s|parent'?s|contact) names?\b|^named? (?:person|contact)|^(?:agency|service|organisation|service name)$`)
	personFact = regexp.MustCompile(`(?i)^(?:dob|d\.o\.b|date of birth|age|gender|sex|m ?/ ?f|ethnic|relationship|language|religion|disab|school|address|tel|phone|mobile|contact|email|role|agency|organisation|service|position|designation|parental resp|p\.?r\.?|tick if|living|lives|forename|first name|surname|aka|also known|nhs|upn|which family|involve)`)
	plural     = regexp.MustCompile(`(?i)\b(?:children|adults|members|siblings|brothers|sisters|professionals|services|agencies|others|people|persons|parents|carers|relatives|composition|names|households?|family details|peoples|workers|adult|practitioners)\b`)
)

// capitals counts the longer words of text, and those that begin with a capital.
func capitals(text string) (upper, all int) {
	for _, w := range strings.Fields(text) {
		letters := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if len([]rune(letters)) < 4 {
			continue
		}
		all++
		if unicode.IsUpper([]rune(letters)[0]) {
			upper++
		}
	}
	return upper, all
}

func isShouted(text string) bool {
	return strings.ToUpper(text) == text && strings.ToLower(text) != text && len([]rune(strings.TrimSpace(text))) > 6
}
