package checklist

import "regexp"

const (
	// rungWord matches how someone reached the school.
	rungWord = `(?:told|tells|rang|rung|phoned|telephoned|called|contacted|emailed|texted|reported|informed|alerted|raised|wrote|written|spoke|spoken|came|gave|passed|made|shared)`
	// usWord matches what follows: "told us about it", "came to the school", "made the call".
	usWord = `(?: (?:to|us|me|you|school|the|this|that|it|on|of|about|any|our|in|forward|staff|information|report|referral|call|concerns?|worries|news))*`
	// newsWord matches what the school knows.
	newsWord = `(?:any of |all of |some of )?(?:our |the |this |that |these |the school's |the school’s |school's |what )?(?:information|report|reports|concerns?|worries|worry|news|account|referral|it|this|that|call|message|facts?|we know|we have heard)`
)

var (
	// unnamedSource matches words for a source that say nothing about who it is: "where our information came from", "who
	// told us", "our source".
	unnamedSource = regexp.MustCompile(`(?i)\b(?:` +
		`(?:who|whom|who it was that|the (?:person|people|one|ones) who) (?:has |have |had |first )*` + rungWord + usWord +
		`|(?:where|who|whom|how)(?: all)? ` + newsWord + ` (?:has |have |had |all )*(?:come|came|comes|is|was|were|originated|started|reached us)(?: from| to us| to light)?` +
		`|from (?:whom|where|who) (?:we|the school|school|it|this|that|` + newsWord + `) (?:has |have |had )?(?:come|came|comes|heard|got|have|know|knows|learned|learnt)(?: it| this| that| of it| about it)*` +
		`|(?:where|how|who) (?:we|I|you|the school|school|staff) (?:have |has |had |came to |come to |first )*(?:know|knew|known|heard|hear|found out|find out|learned|learnt|got|get)(?: (?:of|about|it|this|that|any|from|what happened|all))*` +
		`|(?:the )?(?:sources?|origin) of ` + newsWord +
		`|(?:our|the|any|a) (?:sources?|informants?)(?: of information)?)\b`)
	// notToSay matches the start of an order not to say something, and to whom.
	notToSay = regexp.MustCompile(`(?i)(?:\b(?:not|never|nobody|no one|no-one|nothing|avoid|without|neither|nor)|n['’]t)\b(?:,? [\p{L}'’.]+){0,6}? ` +
		`(?:say|said|saying|tell|telling|told|reveal|revealed|revealing|disclose|disclosed|mention|mentioned|mentioning|share|shared|name|named|naming|identify|identified|show|discuss|discussed|explain|hint|know|learn|hear|see|guess|work out|find out|ask|asked|suggest|give away)` +
		`((?:,? [\p{L}'’.]+){0,6}?) $`)
	// protect matches an order to protect a source, and mustStay what may follow one: "must not be named".
	protect  = regexp.MustCompile(`(?i)^(?:[-*•] )?(?:please )?(?:protect|keep|treat|respect|do not name|don['’]t name)(?: [\p{L}'’]+){0,2} $`)
	mustStay = regexp.MustCompile(`(?i)^ (?:must|should|is|are|has|have|needs?)(?: not| never)?(?: to)?(?: be| stay| remain)? (?:named|identified|protected|revealed|disclosed|mentioned|kept [\p{L} ]+|secret|confidential|private|anonymous|known|told|shared)`)
	// nothingMore matches the end of an order: who must not be told, or for how long.
	nothingMore = regexp.MustCompile(`(?i)^(?:,? (?:to|in front of|before|until|till|while|when|at (?:all|any|this|present|first)|unless|not even|under any|please|confidential|secret|safe|anonymous|private|as confidential|out of it)\b[^:;()"“–—]*)?[.!]*\s*$`)
	// oneOutsider matches words after an order that could point at the source: "before his gran is back".
	oneOutsider = regexp.MustCompile(`(?i)\b(?:an?|the|his|her|their|our) (?:[\p{L}'’-]+ )?` + outsiderWord + `\b`)
	// tellsMore matches words between an order and its subject that say more than the order does.
	tellsMore = regexp.MustCompile(`(?i)\b(?:that|because|since|was|were|is|are|by|as)\b`)
)

// withoutUnnamed replaces the words for a source in a sentence that only orders not to say who or what it is: "Do not say
// where our information came from." They give nothing away, and the order must be on page one.
func (g giveaways) withoutUnnamed(s string) string {
	at := unnamedSource.FindStringIndex(s)
	if at == nil {
		return s
	}
	before, after := s[:at[0]], s[at[1]:]
	switch stays := mustStay.FindStringIndex(after); {
	case before == "" && stays != nil && nothingMore.MatchString(after[stays[1]:]):
		after = after[stays[1]:]
	case !nothingMore.MatchString(after), oneOutsider.MatchString(after):
		return s
	case protect.MatchString(before):
	default:
		order := notToSay.FindStringSubmatch(before)
		if order == nil || tellsMore.MatchString(order[1]) || g.outsider.MatchString(order[1]) {
			return s
		}
	}
	return before + "it" + after
}
