package review

import (
	"referral/checklist"
)

// sheetCases are about what belongs on a separate sheet.
var sheetCases = []ruleCase{
	{"sheet-source-named", "in the text", and(held, put("concern.why_now", say("Gwen Hallow heard crying on 11 November."))), 1, nil},
	{"sheet-source-named", "in somebody's words", and(held, fact(func(f *checklist.Fact) { f.Words = "Ms Hallow next door gave us soup. Otto cried." })), 1, nil},
	{"sheet-source-named", "a small letter", and(held, put("concern.why_now", say("A hallow sound on 11 November."))), 0, nil},
	{"sheet-source-named", "her first name in small letters", and(held, put("concern.why_now", say("On 11 November gwen heard crying."))), 1, nil},
	{"sheet-source-named", "both names in small letters", and(held, put("concern.why_now", say("On 11 November gwen hallow heard crying."))), 1, nil},
	{"sheet-source-named", "a title in small letters", and(held, put("concern.why_now", say("On 11 November mrs hallow heard crying."))), 1, nil},
	{"sheet-source-named", "what is hers, in small letters", and(held, put("concern.why_now", say("On 11 November he was in hallow's garden."))), 1, nil},
	{"sheet-source-named", "what is hers, with no apostrophe", and(held, put("concern.why_now", say("On 11 November he was in Gwens garden."))), 1, nil},
	{"sheet-source-named", "what she is often called", and(held, func(r *checklist.Referral) { r.Person("p6").Name = "Margaret Hallow" }, put("concern.why_now", say("On 11 November Maggie heard crying."))), 1, nil},
	{"sheet-source-named", "a name that is also a month", and(held, func(r *checklist.Referral) { r.Person("p6").Name = "May Hallow" }, put("concern.why_now", say("On 11 May he cried; he may cry again."))), 0, nil},
	{"sheet-source-named", "in the note of a gap", and(held, put("history.concerns", checklist.Answer{Gap: &checklist.Gap{Kind: "will_ask", Note: "Gwen Hallow may know by Friday"}})), 1, nil},
	{"sheet-source-named", "in what came of the referral", and(held, put("after.reasons", say("They did not believe Gwen Hallow."))), 1, []string{"answers-deed"}},
	{"sheet-source-named", "the fact on hold", and(held, func(r *checklist.Referral) { r.Facts[2].Text = "Gwen Hallow heard crying." }), 0, nil},
	{"sheet-source-named", "the fact on hold because of who told it", and(held, func(r *checklist.Referral) { r.Facts[2].Text, r.Facts[2].Hold = "Gwen Hallow heard crying.", "" }), 0, nil},
	{"sheet-source-named", "in the secret itself", and(held, put("consent.kept_secret", say("Gwen Hallow rang us."))), 0, nil},
	{"sheet-source-named", "in what must not be mentioned", and(held, put("consent.confidential_information", say("Nothing may show that Gwen Hallow rang."))), 0, nil},
	{"sheet-asked-not-named", "who told us", and(neighbourTold, kept("Do not say who told us.")), 1, nil},
	{"sheet-asked-not-named", "in a fact", and(neighbourTold, fact(func(f *checklist.Fact) { f.Text = "Mila waved. The neighbour asked not to be named." })), 1, nil},
	{"sheet-asked-not-named", "the name is kept", and(neighbourTold, kept("Do not say who told us."), put("consent.kept_secret", say("Rena Vole told us."))), 0, nil},
	{"sheet-asked-not-named", "no one it could be", kept("Do not say who rang us."), 0, nil},
	{"sheet-asked-not-named", "something else", and(neighbourTold, kept("Do not ring the house.")), 0, nil},
	{"sheet-source-fact", "no one is said to have told it", and(held, unsaid), 1, []string{"evidence-hearsay"}},
	{"sheet-source-fact", "on its sheet because of who told it", and(held, func(r *checklist.Referral) { r.Facts[2].Hold = "" }), 0, nil},
	{"sheet-source-fact", "on hold", held, 0, nil},
	{"sheet-source-fact", "no source is protected", unsaid, 0, []string{"evidence-hearsay"}},
	{"sheet-source-told", "a relative", and(held, reason("Otto is alone (F1). A relative told us that he cried on 11 November.")), 1, nil},
	{"sheet-source-told", "who she is", and(held, reason("Otto is alone (F1). Their neighbour saw him at the window on 11 November.")), 1, nil},
	{"sheet-source-told", "her sister", and(heldAs("mother's sister"), reason("Otto is alone (F1). His mother's sister rang on 11 November.")), 1, nil},
	{"sheet-source-told", "an aunt", and(heldAs("mother's sister"), put("history.concerns", say("On 11 November an aunt phoned the office."))), 1, nil},
	{"sheet-source-told", "a stepfather", and(heldAs("stepdad"), put("concern.why_now", say("His stepfather has since rung, on 11 November."))), 1,
		[]string{"basics-reach", "basics-where", "consent-told"}},
	{"sheet-source-told", "a childminder", and(heldAs("childminder"), put("concern.why_now", say("The childminder told Mr Adair on 11 November."))), 1, nil},
	{"sheet-source-told", "a family friend", and(heldAs("cousin"), put("concern.why_now", say("A friend of the family saw them on 11 November."))), 1, nil},
	{"sheet-source-told", "a cousin who lives there", and(heldAs("cousin who lives there"), put("history.concerns", say("A cousin who lives there says that he cried on 11 November."))), 1, nil},
	{"sheet-source-told", "a lodger upstairs", and(heldAs("lodger"), put("history.concerns", say("The lodger upstairs hears crying on most nights since 11 November."))), 1, nil},
	{"sheet-source-told", "a word for her alone", and(heldAs("cleaner"), put("history.concerns", say("The cleaner found blood on the stairs on 11 November."))), 1, nil},
	{"sheet-source-told", "who did something else", and(heldAs("cleaner"), put("history.concerns", say("The cleaner comes on Mondays, since 2 November."))), 0, nil},
	{"sheet-source-told", "a secret and no name", and(put("consent.kept_secret", say("Her nan told us.")), put("concern.why_now", say("A grandmother rang on 11 November."))), 1, []string{"names-relative"}},
	{"sheet-source-told", "no one is protected", reason("Otto is alone (F1). The father told us that he cried on 11 November."), 0, nil},
	{"sheet-source-told", "somebody on the main sheet", and(held, reason("Otto is alone (F1). The mother told us that he cried on 11 November.")), 0, nil},
	{"sheet-source-told", "no one told", and(held, reason("Otto is alone (F1). The neighbour was not told on 11 November.")), 0, nil},
	{"sheet-secret-hinted", "where they stayed", and(put("consent.kept_secret", say("They slept at her aunt's.")), put("history.concerns", say("Her father must not learn of Saturday."))), 1, nil},
	{"sheet-secret-hinted", "nothing is kept", put("history.concerns", say("Her father must not learn of Saturday.")), 0, nil},
	{"sheet-word-shared", "a town", and(put("consent.kept_secret", say("Her sister in Dunmoor has a room.")), put("history.concerns", say("She asked about Dunmoor."))), 1, nil},
	{"sheet-word-shared", "a word that fits any family", and(put("consent.kept_secret", say("Her sister has a room in the street on Monday.")), put("history.concerns", say("She cried in the street on Monday 9 November."))), 0, nil},
	{"sheet-secret-elsewhere", "an address of the list", put("consent.kept_secret", say("They are at 9 fenway now.")), 1, nil},
	{"sheet-secret-elsewhere", "a postcode of the list", put("consent.kept_secret", say("zz49ab")), 1, nil},
	{"sheet-secret-elsewhere", "a telephone number", put("consent.kept_secret", say("Her number is 07700-900 111.")), 1, nil},
	{"sheet-secret-elsewhere", "in a text", and(put("consent.kept_secret", say("They are at 14 Larch Rise.")), reason("Otto is alone (F1) at 14 Larch Rise.")), 1, nil},
	{"sheet-secret-elsewhere", "on its sheet alone", put("consent.kept_secret", say("They are at 14 Larch Rise; 07700 900999.")), 0, nil},
	{"sheet-secret-elsewhere", "a kept address is withheld", put("consent.confidential_information", say("Keep Mr Sand's address and number from Ms Torvane.")), 0, nil},
	{"sheet-secret-elsewhere", "a kept address in a text", and(put("consent.confidential_information", say("Keep Mr Sand's address from Ms Torvane.")), reason("Otto is alone (F1) at 9 Fenway.")), 1, nil},
	{"sheet-secret-elsewhere", "a kept number in a text", and(put("consent.confidential_information", say("Do not give Ms Torvane Piotr's number.")), put("strengths.protective", say("He answers 07700 900222."))), 1, nil},
	{"sheet-secret-elsewhere", "a street in a text", and(put("consent.confidential_information", say("Keep Carla's address from Mr Sand.")), func(r *checklist.Referral) { r.Home("h1").Address = "3 Quarry Lane, Wexcombe" }, reason("Otto is alone (F1) in Quarry Lane.")), 1, nil},
	{"sheet-secret-elsewhere", "somebody else is named", put("consent.confidential_information", say("Keep Mrs Zill's address from Mr Sand.")), 1, []string{"names-stranger"}},
	{"sheet-secret-elsewhere", "no one is named", put("consent.confidential_information", say("Under no circumstances may anybody learn the new address.")), 1, nil},
	{"sheet-fact-cited", "on its own sheet", and(held, put("impact.now", say("She is tired (F3).", "f1"))), 1, nil},
	{"sheet-fact-cited", "in a range", and(held, put("impact.now", say("She is tired: F1 to F3.", "f1"))), 1, nil},
	{"sheet-fact-cited", "ticked and not written", and(held, put("impact.now", say("She is tired.", "f1", "f3"))), 1, nil},
	{"sheet-fact-cited", "no such fact", put("impact.now", say("She is tired (F1, F2), and (F7).", "f1")), 1, nil},
	{"sheet-fact-cited", "a room", put("impact.now", say("She is tired in room F7.", "f1")), 0, nil},
	{"sheet-fact-cited", "on the main sheet", and(held, put("impact.now", say("She is tired (F1, F2).", "f1"))), 0, nil},
	{"sheet-staff-safety", "no fact", and(put("referral.police_help", say("no")), func(r *checklist.Referral) { r.Person("p3").StaffRisk = "yes" }), 1, nil},
	{"sheet-staff-safety", "a fact", and(put("referral.police_help", say("no")), staffFact, func(r *checklist.Referral) { r.Person("p3").StaffRisk = "yes" }), 0, nil},
	{"sheet-sent", "sent, sheet open", and(held, sentIt), 1, nil},
	{"sheet-sent", "sheet sent", and(held, sentIt, put("check.sheets_sent", say("yes"))), 0, nil},
}

// neighbourTold adds a neighbour who told us something, whose name is not kept back.
func neighbourTold(r *checklist.Referral) {
	p := r.AddPerson()
	p.Name, p.Relations = "Rena Vole", []checklist.Relation{{To: "p1", Is: "neighbour", Class: checklist.ClassOther}}
}

func kept(instruction string) change {
	return put(checklist.QConsentConfidentialInformation, say(instruction))
}
