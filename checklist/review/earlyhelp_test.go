package review

import "testing"

func TestEarlyHelpInsteadOfAReferral(t *testing.T) {
	const rule = "evidence-early-help-assessment"
	for _, text := range []string{
		"Please refer to the attached early help assessment for details.", "The early help assessment sets out our concerns.", "We are sending the early help assessment instead of a referral.",
		"Please see attached EHA.", "All of this is described in our early help assessment.", "Details are contained in the EHAT.", "As per the early help plan.", "See CAF for background.",
		"The attached EHA explains everything.", "The early help assessment of 9 July gives the full history.", "Please accept the early help assessment as our referral.", "The early help form is our referral.",
		"Instead of a referral we enclose the early help assessment.", "The EHA speaks for itself, no need to repeat it.", "I refer you to the family help assessment.", "The Early Help Assessment was sent in lieu of the form.",
		"Please treat this early help assessment as a referral.", "All information is in the early help assessment.", "We attach the early help assessment as our referral.", "I have completed an early help assessment instead.",
		"Please see early help paperwork.", "Details: see EHA.", "Everything you need is in the early help assessment.", "We hope that the early help assessment will be accepted as a referral.", "Early help assessment attached for details.",
		"An early help assessment has been sent, so no referral form is needed.", "For full details see the early help record.",
	} {
		r := base()
		reason(text + " Mila looks after Otto (F1).")(r)
		wantOne(t, rule, text, r)
	}
	for _, text := range []string{
		"The early help assessment of 9 July was reviewed on 6 October.", "An early help assessment was done in June.", "We offered an early help assessment and she agreed.", "There is no early help assessment.",
		"The early help assessment is attached.", "The early help plan ended on 3 October.", "She came to the early help meeting.", "The EHA was closed on 2 May.", "The early help worker rang on Monday 9 November.",
		"The early help assessment supports this referral.", "The early help assessment says that Otto sleeps on the floor.", "It was agreed in the early help plan that Ms Torvane rings.", "The early help assessment is no referral, so we write this.",
		"We asked for early help instead of waiting.", "The early help assessment names breakfast club.", "His mother signed the early help assessment on 4 May.", "She did not want an early help assessment.",
		"The family had a CAF in 2012.", "The early help assessment did not change the mornings.", "As well as the early help assessment there were three visits.", "We see her at early help drop-ins.", "He is in a café.", "The plan has three steps.",
		"Early help gave her a place at club.", "The review of the early help plan found nothing left to try.", "He said, \"See the early help assessment.\"", "Early help has ended.", "Reading club is part of the early help plan.",
		"We looked at early help with her.", "The referral to early help was made on 1 June.", "An early help assessment lasts six weeks.", "They read it together and signed the early help plan.", "The early help assessment has an action for school.", "The EHA has a section for Otto.",
		"She read the early help plan aloud.", "His father sees the early help worker at home.", "The information in the early help plan was wrong.", "We could see that early help had ended.", "Her mother uses the early help plan as a list.", "In the early help meeting he cried.",
		"The early help assessment recorded that the gas was off.", "Her mother keeps the early help plan on the fridge.", "The early help assessment is two years old.", "We set out the steps in a plan with his mother.", "No early help assessment is needed for club.", "She attached the early help plan to the door.",
	} {
		r := base()
		reason(text + " Mila looks after Otto (F1).")(r)
		wantNone(t, rule, text, r)
	}
}
