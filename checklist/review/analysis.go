package review

import (
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/finding"
)

// analysisRules are about the effect on the child, the writer's view and its grounds, and what should happen.
func analysisRules() []Rule {
	return slices.Concat(viewRules(), levelRules(), requestRules())
}

// viewRules are about the effect on the child, and the view that the facts lead to.
func viewRules() []Rule {
	return []Rule{
		{
			ID: "analysis-own", Category: "analysis", Severity: finding.Fix,
			What:   "Something that only you can say is marked as not asked, not given or not applying.",
			Why:    "The reader needs your view, and no one else can give it.",
			Ask:    "Only you can say this. What is your answer?",
			Source: []string{"dsl"}, Rows: []int{9, 99, 101, 124},
			Find: func(c *Context) []Hit {
				hits := c.gaps(func(q *checklist.Question, g *checklist.Gap) bool {
					return q.WritersOwn() && !slices.Contains(q.Gaps, g.Kind)
				})
				for i, h := range hits {
					if q, ok := c.Guide.Question(h.At.Question); ok {
						hits[i].Ask = "Only you can say this. " + checklist.Title(c.R, q, checklist.Ref{Question: q.ID})
					}
				}
				return hits
			},
		},
		{
			ID: "analysis-impact-now", Category: "analysis", Severity: finding.Fix,
			What:   "The effect on the child now is missing.",
			Why:    "Social care acts on the effect on the child, more than on what the adults do.",
			Ask:    "What is it doing to the child now?",
			Covers: []string{checklist.QImpactNow},
			Source: []string{"bolton"}, Rows: []int{72},
			Find: missing(checklist.QImpactNow),
		},
		{
			ID: "analysis-impact-later", Category: "analysis", Severity: finding.Fix,
			What:   "What could happen if nothing changes is missing.",
			Why:    "It is what the reader weighs when deciding whether to act.",
			Ask:    "What could happen to the child if nothing changes?",
			Covers: []string{checklist.QImpactWithoutAction},
			Source: []string{"bolton"}, Rows: []int{73},
			Find: missing(checklist.QImpactWithoutAction),
		},
		{
			ID: "analysis-strengths", Category: "analysis", Severity: finding.Fix,
			What:   "Nothing is said about what helps the child, or who protects the child.",
			Why:    "The plan will be built on it. It also shows that you looked at both sides.",
			Ask:    "What helps, and who protects the child? \"None known to us, because\" is an answer.",
			Covers: []string{checklist.QStrengthsProtective},
			Source: []string{"dsl"}, Rows: []int{97},
			Find: missing(checklist.QStrengthsProtective),
		},
		{
			ID: "analysis-opinion", Category: "analysis", Severity: finding.Fix,
			What:   "Your professional view is missing.",
			Why:    "You know the child. A view is welcome if it is marked as one.",
			Ask:    "What is your professional view, and which facts is it based on?",
			Covers: []string{checklist.QAnalysisOpinion},
			Source: []string{"bolton", "dsl"}, Rows: []int{99},
			Find: missing(checklist.QAnalysisOpinion),
		},
		{
			ID: "analysis-uncited", Category: "analysis", Severity: finding.Fix,
			What:   "A view does not point to any fact.",
			Why:    "A view is as strong as the facts that the reader can look up.",
			Ask:    "Which facts is this based on? Point to them by number.",
			Source: []string{"bolton", "dsl"}, Rows: []int{99, 111, 123},
			Find: func(c *Context) []Hit {
				if len(c.R.Facts) == 0 {
					return nil // Another finding asks about missing facts.
				}
				var hits []Hit
				for _, q := range opinions {
					if a := c.R.Answers[q]; a.Text != "" && a.Gap == nil && len(a.Cites) == 0 && !cites(a.Text) {
						hits = append(hits, here(q))
					}
				}
				return hits
			},
		},
		{
			ID: "analysis-other-side", Category: "analysis", Severity: finding.Think,
			What:   "The view is given, with nothing on the other side.",
			Why:    "A view that has answered the objections is harder to dismiss.",
			Ask:    "What points to another explanation, and what do you not know?",
			Source: []string{"dsl"}, Rows: []int{99},
			Find: func(c *Context) []Hit {
				if !c.hasText(checklist.QAnalysisOpinion) || !c.open(checklist.QAnalysisOtherSide, "") || weighs(c.R.Answers[checklist.QAnalysisOpinion].Text) {
					return nil
				}
				return []Hit{here(checklist.QAnalysisOtherSide)}
			},
		},
	}
}

// levelRules are about the level of need.
func levelRules() []Rule {
	return []Rule{
		{
			ID: "analysis-level", Category: "analysis", Severity: finding.Fix,
			What:   "The referral is not marked with a level of need, such as section 17 or section 47.",
			Why:    "It tells the reader that this is a referral, and not just information.",
			Ask:    "Which level of need do you think it is? \"Not sure\" is an answer.",
			Covers: []string{checklist.QReferralLevel},
			Source: []string{"dsl", "bolton"}, Rows: []int{9},
			Find: missing(checklist.QReferralLevel),
		},
		{
			ID: "analysis-level-reason", Category: "analysis", Severity: finding.Fix,
			What:   "A level of need is chosen, but nothing says why that one.",
			Why:    "The reader has the same threshold document, and will compare.",
			Ask:    "Why that level? Give the document's own words, each with its fact.",
			Covers: []string{checklist.QReferralLevelReason},
			Source: []string{"bolton", "advice"}, Rows: []int{2, 122},
			Find: func(c *Context) []Hit {
				q, ok := c.Guide.Question(checklist.QReferralLevelReason)
				if !ok || !c.missing(q, "") {
					return nil
				}
				return []Hit{here(q.ID)}
			},
		},
		{
			ID: "analysis-lower-level", Category: "analysis", Severity: finding.Think,
			What:   "Section 17 or section 47 is asked for without urgency, but nothing says why less would not do.",
			Why:    "A family should get the lightest help that works. The reader will look for this.",
			Ask:    "What could school or early help do, and why would that not be enough?",
			Source: []string{"dsl"}, Rows: []int{3},
			Find: func(c *Context) []Hit {
				if c.R.Urgent() || !c.open(checklist.QReferralLowerHelp, "") || c.answered(checklist.QSupportWhyNoEarlyHelp, "") || len(findTried(c)) > 0 {
					return nil
				}
				for _, e := range c.R.Events {
					if e.Kind == checklist.EventHelp && e.Outcome != "" {
						return nil // The answer says what came of lighter help.
					}
				}
				return []Hit{here(checklist.QReferralLowerHelp)}
			},
		},
	}
}

// requestRules are about what should happen, and what school does itself.
func requestRules() []Rule {
	return []Rule{
		{
			ID: "analysis-outcome", Category: "analysis", Severity: finding.Fix,
			What:   "Nothing says what should happen.",
			Why:    "A referral that asks for nothing often gets nothing.",
			Ask:    "What should happen, by when, and what has to change for the child?",
			Covers: []string{checklist.QOutcomeExpected},
			Source: []string{"bolton", "dsl"}, Rows: []int{66, 101},
			Find: missing(checklist.QOutcomeExpected),
		},
		{
			ID: "analysis-we-will", Category: "analysis", Severity: finding.Fix,
			What:   "Nothing says what you will do yourself.",
			Why:    "School still has to keep the child safe, whatever the council decides.",
			Ask:    "What will you do: who, what, until when, and what then?",
			Covers: []string{checklist.QOutcomeWeWill},
			Source: []string{"bolton", "dsl"}, Rows: []int{24, 124},
			Find: missing(checklist.QOutcomeWeWill),
		},
		{
			ID: "analysis-we-will-until", Category: "analysis", Severity: finding.Think,
			What:   "What you will do has no review date.",
			Why:    "Without a date, the watching carries on until something happens.",
			Ask:    "Until what date, and what happens then if nothing has improved?",
			Source: []string{"dsl"}, Rows: []int{124, 125},
			Find: func(c *Context) []Hit {
				text := c.R.Answers[checklist.QOutcomeWeWill].Text
				if text == "" || dated(text) || strings.Contains(strings.ToLower(text), "monitor") { // The wording asks about that word.
					return nil
				}
				return []Hit{here(checklist.QOutcomeWeWill)}
			},
		},
	}
}

// cites reports whether a text names a fact: F2.
func cites(text string) bool {
	for w := range words(text) {
		if checklist.EntryFact.Number(w.lower) > 0 {
			return true
		}
	}
	return false
}

// weighs reports whether a text names something that speaks against its view, or that is not known.
func weighs(text string) bool {
	lower := strings.ToLower(text)
	for _, s := range []string{"other side", "another explanation", "do not know", "don't know", "not sure", "although", "however", " but ", "not known", "might also", "could also"} {
		if strings.Contains(lower, s) {
			return true
		}
	}
	return false
}
