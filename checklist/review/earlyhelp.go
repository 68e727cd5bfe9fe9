package review

const (
	// earlyHelp matches an early help assessment by the names that councils give it.
	earlyHelp = `(?:early[ -]help (?:assessments?|forms?|plans?|modules?|paperwork|records?|documents?)|(?:early intervention|family help|family support|whole family|common) assessments?(?: framework)?|e\.?h\.?a\.?t?|caf)\b`
	whose     = `(?:(?:the|our|my|his|her|their|this|that|an?|all|attached|enclosed|appended|accompanying|full|completed|recent|latest|original|previous|existing|earlier|school['’]s|child['’]s|family['’]s|\w+['’]s|separate|and|also) )*`
	matter    = `(?:concerns?|worr(?:y|ies)|details?|information|history|background|reasons?|everything|it all|needs?|picture|situation|circumstances|risks?|evidence|story|case|incidents?)`
)

// sendsToEarlyHelp matches words that send the reader to the assessment, or give it as the referral.
var sendsToEarlyHelp = pattern(
	`(?:^|[.:;(]\s*|\b(?:please|should|must|can|to|and|details|information|background) )(?:see|read|consult|use) `, whose, earlyHelp, `|\bplease (?:also )?(?:see|read|consult|use) `, whose, earlyHelp,
	`|\b`, `(?:everything|all (?:of )?(?:this|that|the|our)? ?(?:\w+)?|(?:the|our|more|further|full|other) `, matter, `) (?:(?:you need|that you need|we have|needed) )?(?:is|are|can be found) (?:all )?(?:in|on|within) `, whose, earlyHelp,
	`|\b(?:attach|enclose|offer|give|provide)(?:ed|ing|s)? `, whose, earlyHelp, `[^.;]{0,20} (?:as|for) (?:a |an |the |our |this |my |school['’]s )?referral\b|\b`, earlyHelp, `[^.;]{0,30}\b(?:be )?(?:accepted|taken|treated|used|read|seen) as (?:a |the |our |my |this )?referral\b`,
	`|\b`, earlyHelp, ` instead\b|\b`, earlyHelp, `[^.;]{0,40}\bno referral (?:form )?is (?:needed|necessary|required)\b|\b`, earlyHelp, ` (?:is |are )?(?:attached|enclosed|below) for (?:all |the |more |further |full |our )*`, matter,
	`|\b(?:refer(?: you| back)? to|look at|turn to|as per|per|rely on|(?:set out|described|detailed|contained|explained|given|covered|listed|found|recorded|outlined|stated|documented|included|already|all) (?:in|on|within)) `, whose, earlyHelp,
	`|\b`, earlyHelp, `(?: (?:attached|enclosed|below|above|which|that|of|dated|from|\d+|january|february|march|april|may|june|july|august|september|october|november|december))*,?(?: (?:also|already|fully|clearly|and))* (?:sets? out|explains?|describes?|details|covers?|contains?|outlines?|gives?|tells?(?: you)?|shows?|says|lists?|summari[sz]es?|includes?|has|holds?|provides?) `,
	`(?:(?:all|of|the|our|my|his|her|their|these|those|more|further|full|every|any|other|main) )*`, matter, `\b`,
	`|\b`, earlyHelp, `[^.;]{0,40}\b(?:(?:instead|in place|in lieu) of|rather than|in preference to) (?:a |an |the |our |this |another |any |making a |writing a )*(?:\w+ )?(?:referral|form)\b`,
	`|\b(?:instead|in place|in lieu) of (?:a |the |this |our )?(?:\w+ )?(?:referral|form)\b[^.;]{0,40}\b`, earlyHelp,
	`|\b(?:take|accept|treat|use|regard|count|consider|submit(?:ting|ted)?|send(?:ing)?|sent) `, whose, earlyHelp, `[^.;]{0,20} (?:as|for) (?:a |an |the |our |this |my |school['’]s )?referral\b`,
	`|\b`, earlyHelp, ` (?:is|was|forms|makes|becomes|serves as|counts as|doubles as|acts as|should be (?:read|taken|treated) as|constitutes) (?:a |the |our |my |this |school['’]s )referral\b`,
	`|\b`, earlyHelp, `[^.;]{0,40}\b(?:speaks for itself|says it all|is (?:our|all our) evidence|nothing (?:more|further|else) to add|no need (?:to (?:repeat|write|complete|refer)|for a referral))`)
