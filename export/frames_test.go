package export

import (
	"regexp"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
	"referral/export/document"
)

// badFrames match sentences in which an answer does not fit the words around it.
var badFrames = []struct {
	name string
	find *regexp.Regexp
}{
	{"a label twice", regexp.MustCompile(`(?i)\b(\w{4,}): (safe|when|gender|religion|language|speaks)\b`)},
	{"two stops", regexp.MustCompile(`[^.]\.\.(?:[^.]|$)|[:;,]\.|\?\.|\.[;,]`)},
	{"a capital in a sentence", regexp.MustCompile(`[a-z0-9],? (?:Not (?:known|asked|answered|given|written|in our)|Does not apply|Asked;|Asked,|Known from|It has not come up)`)},
}

// checkFrames reads every paragraph and cell of a record's papers, and reports each bad line once.
func checkFrames(t *testing.T, r *checklist.Referral, seen map[string]bool) {
	t.Helper()
	for _, id := range []string{"main", "call", staffSafetyID} {
		for _, line := range strings.Split(paperText(t, id, contextOf(r)), "\n") {
			for _, bad := range badFrames {
				if found := bad.find.FindString(line); found != "" && !sameLabel(bad.name, found) && !seen[found+line] {
					seen[found+line] = true
					t.Errorf("%s: %s, %q in:\n%s", id, bad.name, found, line)
				}
			}
		}
	}
}

// sameLabel reports whether what looks like a repeated label is two different words: "Known: safe at work".
func sameLabel(name, found string) bool {
	first, second, _ := strings.Cut(strings.ToLower(found), ": ")
	return name == "a label twice" && !strings.Contains(first, second)
}

// Every choice, every gap and such answers as people type reads as a sentence. In each round every question takes its
// next answer.
func TestEveryAnswerFitsItsSentence(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	seen := map[string]bool{}
	for round := range 25 {
		r := ofEveryKind()
		for i, q := range g.All() {
			if !q.Asked() || q.IsList() {
				continue
			}
			values := answersTo(q)
			// A value that the question does not accept is skipped.
			_ = checklist.Set(r, g, checklist.Ref{Question: q.ID, Subject: subjectOf(r, q)}, values[(round+i)%len(values)])
		}
		checkFrames(t, r, seen)
	}
}

// named matches questions whose answer is only a name, a place or a number.
var named = regexp.MustCompile(`name|aliases|address|home|postcode|agency|post|role|school|phone|email|nhs|upn|reference|fact\.|event\.|route\.|action\.|language|pronouns|relation$|answered_by|_by$`)

// answersTo returns a question's choices, each kind of gap, and short answers in words.
func answersTo(q *checklist.Question) []checklist.Value {
	var out []checklist.Value
	for _, c := range q.Choices {
		if q.Kind == checklist.Multi {
			out = append(out, checklist.Value{Choices: []string{c.Value}})
		} else {
			out = append(out, checklist.Value{Choice: c.Value})
		}
	}
	for _, kind := range []checklist.GapKind{checklist.GapAsked, checklist.GapUnasked, checklist.GapWillAsk, checklist.GapRefused, checklist.GapNone} {
		out = append(out, checklist.Value{Gap: &checklist.Gap{Kind: kind}})
	}
	if named.MatchString(q.ID) {
		return out
	}
	for _, s := range []string{"Not known.", "Safe at any time, as far as we know.", "None", "Unknown"} {
		out = append(out, checklist.Value{Text: s})
	}
	return out
}

// Sentences that a reader misunderstood, each with what it should say and must not say.
func TestPapersSayOnlyWhatWasSaid(t *testing.T) {
	t.Parallel()
	set := func(question, subject string, v checklist.Value) func(*checklist.Referral) {
		return func(r *checklist.Referral) {
			if err := checklist.Set(r, checklist.Default(), checklist.Ref{Question: question, Subject: subject}, v); err != nil {
				panic(err)
			}
		}
	}
	for _, tt := range []struct {
		name, paper, want, not string
		change                 func(r *checklist.Referral)
	}{
		{"one worry ticked of the home", "main", "Drugs", "Nothing known to us about", set(checklist.QFamilyRiskFactors, "", checklist.Value{Choices: []string{"drugs"}})},
		{"the last line ticked", "main", "Nothing known to us about alcohol", "", set(checklist.QFamilyRiskFactors, "", checklist.Value{Choices: []string{checklist.NoRiskFactor}})},
		{"no social worker", "main", "No social worker.", "that we know of", set(checklist.QAgenciesSocialWorker, "", checklist.Value{Choice: "no"})},
		{"a language not known", "main", "Language: not known", "Speaks Not", set(checklist.QFamilyParentLanguage, "p2", checklist.Value{Text: "Not known"})},
		{"a language", "main", "Speaks Welsh", "", set(checklist.QFamilyParentLanguage, "p2", checklist.Value{Text: "Welsh"})},
		{"safe at any time", "main", "Safe on her mobile until 4 pm", "Safe: Safe", set(checklist.QPersonSafeContact, "p2", checklist.Value{Text: "Safe on her mobile until 4 pm"})},
		{"parental responsibility that no one answered", "main", "Not answered yet", "", set(checklist.QFamilyParentPhone, "p2", checklist.Value{Text: "01632 960411"})},
		{"an event without a day", "main", "No date given yet: She was not collected", "not answered yet: She", func(r *checklist.Referral) {
			r.AddEvent(checklist.EventConcern).Text = "She was not collected until six."
		}},
		{"what an aunt told us herself", "main", "from Ida Lane", "Passed on", func(r *checklist.Referral) {
			f := r.AddFact()
			f.Kind, f.From, f.To, f.Text, f.When = checklist.FactHeard, "p2", checklist.ReferrerID, "He had not slept.", when.When{At: "2026-11-18T09:00"}
		}},
		{"no danger at school", staffSafetyID, "so that the police are needed there? No.", "Police help at school: No", func(r *checklist.Referral) {
			r.Person("p2").StaffRisk = checklist.Yes
			set(checklist.QReferralPoliceHelp, "", checklist.Value{Choice: "no"})(r)
		}},
		{"a name and nothing else", staffSafetyID, "please ask us when you ring", "", func(r *checklist.Referral) { r.Person("p2").StaffRisk = checklist.Yes }},
		{"a name, and a fact about her in the referral", staffSafetyID, "threw a chair at the window", "please ask us", func(r *checklist.Referral) {
			r.Person("p2").StaffRisk = checklist.Yes
			f := r.AddFact()
			f.Kind, f.Text, f.By = checklist.FactSeen, "Ida Lane threw a chair at the window.", checklist.ReferrerID
		}},
		{"someone described by a place", "main", "In our view Kit is a child in need", "in our view Kit", func(r *checklist.Referral) {
			r.Person("p2").Name, r.Request.Level = "in the corridor", checklist.Section17
		}},
		{"someone described as a man", "main", "The coat is too small.", "the coat is", func(r *checklist.Referral) {
			r.Person("p2").Name = "the man opposite"
			set(checklist.QOutcomeExpected, "", checklist.Value{Text: "the coat is too small"})(r)
		}},
		{"two requests in a line", "main", "1. A meeting. 2. A bed", "We ask A meeting", set(checklist.QOutcomeExpected, "", checklist.Value{Text: "1. A meeting. 2. A bed"})},
		{"leaving, said twice", "main", "Leaves at 16:10 with Nan", "Nan. Leaves", func(r *checklist.Referral) {
			set(checklist.QChildWhereabouts, "p1", checklist.Value{Text: "Leaves at 16:10 with Nan."})(r)
			set(checklist.QChildNextLeaves, "p1", checklist.Value{Text: "Leaves at 16:10 with Nan"})(r)
		}},
		{"going home", "main", "Yes, with Nan. Agreed in the call.", "Going home", func(r *checklist.Referral) {
			r.Request.How = checklist.ByCall
			set(checklist.QCallMayGoHome, "", checklist.Value{Text: "Yes, with Nan."})(r)
		}},
		{"words, and no wish", "main", "What Kit has said is in F1.", "what Kit wants", func(*checklist.Referral) {}},
		{"a wish", "main", "He would like to stay with his nan.", "has said is in", set(checklist.QVoiceWishes, "p1", checklist.Value{Text: "He would like to stay with his nan."})},
	} {
		r := ofEveryKind()
		tt.change(r)
		got := paperText(t, tt.paper, contextOf(r))
		if !strings.Contains(got, tt.want) || tt.not != "" && strings.Contains(got, tt.not) {
			t.Errorf("%s: want %q and not %q in:\n%s", tt.name, tt.want, tt.not, got)
		}
	}
}

// No cell of who is who is empty, since that reads as "none"; a column with nothing known is left out.
func TestNoCellOfWhoIsWhoIsEmpty(t *testing.T) {
	t.Parallel()
	families := map[string]*checklist.Referral{"one of each kind": ofEveryKind()}
	for _, name := range sampleNames(t) {
		families[name] = sample(t, name)
	}
	bare := checklist.New()
	bare.AddChild().Name = "Wyn Parry"
	bare.AddPerson().Name = "Gwen Parry"
	families["two names"] = bare
	for name, r := range families {
		for _, b := range whoIsWho(newPaper(contextOf(r))) {
			table, ok := b.(document.Table)
			if !ok {
				continue
			}
			for _, row := range table.Rows {
				for i, cell := range row {
					if strings.TrimSpace(cell.String()) == "" {
						t.Errorf("%s: the column %q is empty for %q", name, table.Head[i], row[0].String())
					}
				}
			}
			if name == "two names" && len(table.Head) > 2 {
				t.Errorf("columns without an answer: %q", table.Head)
			}
		}
	}
}

// "See section 10" is printed only if that section says something about the part.
func TestSeeSectionTenOnlyWhereItAnswers(t *testing.T) {
	t.Parallel()
	r := ofEveryKind()
	got := compose(t, "main", contextOf(r))
	if _, days, _ := strings.Cut(got, "\n## 4."); !strings.HasPrefix(days, " Kit's days\n") {
		t.Errorf("no wish is written down, and the heading speaks of one:\n%.200s", days)
	}
	r.Facts[0].Words = ""
	got = compose(t, "main", contextOf(r))
	_, days, _ := strings.Cut(got, "\n## 4.")
	days, _, _ = strings.Cut(days, "\n## ")
	_, list, _ := strings.Cut(got, "\n## 10.")
	if !strings.Contains(days, "and what Kit wants") || !strings.Contains(days, seeList) || !strings.Contains(list, "what the child wants") {
		t.Errorf("want the wish to be listed as not written down:\n%s\n%s", days, list)
	}
}
