package wizard

// Rows of the home screen, and of the same list line by line.
const (
	WordsNewReferral  = "New referral"
	WordsOpenDraft    = "Open a draft"
	WordsCheckText    = "Check a text"
	WordsWorkshop     = "Workshop"
	WordsSchoolCard   = "School card"
	WordsCouncilsForm = "Council's form"
	WordsGiveDraft    = "Give a draft to your deputy"
	WordsReceiveDraft = "Receive a draft from a file"
)
