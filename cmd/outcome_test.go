package cmd

import (
	"strings"
	"testing"
)

// typed returns lines as they are typed, one after the other.
func typed(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

const keptInTheLog = "Kept in the log."

// The command says what should come with each outcome, and what was typed is in the draft's own log.
func TestOutcome(t *testing.T) {
	t.Parallel()
	const ladder, early, watch, reasons = "The escalation ladder.", "If the family has not taken up the help by", "Is anyone going to keep an eye on", "What reasons did they give"
	for _, tt := range []struct {
		spoken
		log []string // log is what the sheet of actions then says.
	}{
		{spoken{name: "advice, and agreed", in: typed(testPass, "1", "Ruth Osei, duty worker", "20/11/2026 14:05", "WX-77", "Advice only.", "The help of school suits better.", "1", "We meet each Friday.", "", ""),
			out: []string{"1 Advice or information only", "Type a number.", "Fri", "Not a child in need, in the council's view. What should come with it", "From: Swindon procedures: Contacts and referrals; ", reasons, "Do you agree with it?", watch, keptInTheLog},
			not: []string{ladder, early}}, []string{"Ruth Osei", "Advice only.", "WX-77", "Reasons and other help: The help of school suits better.", "We meet each Friday."}},
		{spoken{name: "early help, and not agreed", in: typed(testPass, "3", "", "20/11/2026 14:05", "", "", "", "2", "F1 and F5", "1", "Mr Sule", "his meals", "18/12/2026", "we refer again"),
			out: []string{early + " Fri 27 Nov 2026, invite them to a meeting in school within the fortnight that follows (by Fri 11 Dec 2026), and set a review three to four weeks after it (by Fri 8 Jan 2027).", "From: ", reasons, "What does the decision leave out?", ladder, "by Fri 20 Nov 2026:", "referral challenge writes the letter", watch, keptInTheLog}},
			[]string{"Mr Sule", "His meals. Until: ", "18 Dec 2026. Then: we refer again."}},
		{spoken{name: "an assessment, not sure yet", in: typed(testPass, "5", "Ruth Osei", "", "", "", "3"),
			out: []string{"An assessment of a child in need (section 17). What should come with it", "Do you agree with it?", ladder, keptInTheLog},
			not: []string{early, reasons, watch, "If another plan was accepted"}}, []string{"Sun 29 Nov 2026, 10:00", "Ruth Osei"}},
		{spoken{name: "enquiries", in: typed(testPass, "6", "", "20/11/2026", "", "", "1", ""),
			out: []string{"(section 47)", "If another plan was accepted", keptInTheLog}, not: []string{ladder}}, []string{"Fri 20 Nov 2026"}},
		{spoken{name: "nothing yet", in: typed(testPass, "7", "", "today 9:00", "", "No answer."),
			out: []string{"Nothing decided yet. If you ring again:", "Give the reference", keptInTheLog}, not: []string{"Do you agree", ladder}}, []string{"No answer."}},
		{spoken{name: "a time that is no day", in: typed(testPass, "5", "", "soon", "20/11", "2026", "20/11/2026 14:05", "", "", "1", ""),
			out: []string{"type a day, such as", "Please type the full date", "Please type the full date", "Friday 20 November 2026, 14:05", keptInTheLog}}, []string{"Fri 20 Nov 2026, 14:05"}},
	} {
		env := readyEnv(t)
		draft := importSample(t, env, "rowan")
		tt.args = "outcome " + draft
		speak(t, env, []spoken{tt.spoken, {name: tt.name + ", in the log", args: "export " + draft + " --sheet actions --format text", in: testPass + "\n", out: tt.log}})
	}
}

// Nothing changes until everything has been typed.
func TestOutcomeGivenUp(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	draft := importSample(t, env, "rowan")
	for name, in := range map[string]string{
		"no number":  typed(testPass, "8"),
		"nought":     typed(testPass, "0"),
		"not a one":  typed(testPass, "advice"),
		"at the day": typed(testPass, "1", "Canary Osei"),
	} {
		var got testRun
		got.run(env, strings.TrimSuffix(in, "\n"), "outcome", draft)
		if s := got.err.String(); got.status == StatusDone || !strings.Contains(s, "nothing was changed") {
			t.Errorf("%s: status %d, %s", name, got.status, s)
		}
	}
	speak(t, env, []spoken{
		{name: "no passphrase", args: "outcome " + draft, in: typed("wrong one", "another wrong one", "the third wrong one"), status: StatusFailed, err: []string{"wrong passphrase", "wrong passphrase", "wrong passphrase"}},
		{name: "the log", args: "export " + draft + " --sheet actions --format text", in: testPass + "\n", not: []string{"Canary"}},
		{name: "no draft of that name", args: "outcome zzzz", in: testPass + "\n", status: StatusFailed, err: []string{"no such draft", "referral list shows your drafts."}},
	})
}

// The interview's signs work while the outcome is asked for, and once the answer is in the log none of it is lost.
func TestOutcomeBySigns(t *testing.T) {
	t.Parallel()
	const who, day, ref, said, agree = "Who told you", "When? Just", "What reference", "What did they say?", "Do you agree with it?"
	entry := []string{testPass, "5", "Ruth Osei", "20/11/2026 14:05", "WX-77", "They will visit."}
	for _, tt := range []struct {
		spoken
		log []string // log is what the sheet of actions then says; nil if nothing was changed.
	}{
		{spoken{name: "the numbers", in: typed(testPass, "5", "#", "Ruth Osei", "", "", "", "1", ""), out: []string{who, "999", who, keptInTheLog}}, []string{"Ruth Osei"}},
		{spoken{name: "help", in: typed(testPass, "?", "5", "", "", "", "", "1", ""), out: []string{"Type a number.", "! leaves", "Type a number.", who}}, []string{"29 Nov 2026"}},
		{spoken{name: "back", in: typed(testPass, "5", "Ruth Osey", "<", "Ruth Osei", "", "", "<", "WX-77", "", "1", ""), out: []string{who, day, who, day, ref, said, ref, said, keptInTheLog}}, []string{"Ruth Osei", "WX-77"}},
		{spoken{name: "left before", in: typed(testPass, "5", "Ruth Osei", "!"), status: StatusLeft, out: []string{who}, not: []string{keptInTheLog}}, nil},
		{spoken{name: "back to the choice", in: typed(testPass, "1", "<", "5", "Ruth Osei", "", "", "", "1", ""), out: []string{"Type a number.", who, "Type a number.", who, "(section 17)", keptInTheLog}}, []string{"Ruth Osei"}},
		{spoken{name: "back before it", in: typed(testPass, "<"), status: StatusFailed, out: []string{"Type a number."}, err: []string{"there is nothing to go back to; nothing was changed"}}, nil},
		{spoken{name: "left afterwards", in: typed(append(entry, "!")...), out: []string{agree, keptInTheLog}}, []string{"They will visit."}},
		{spoken{name: "back afterwards", in: typed(append(entry, "<", "1", "")...), out: []string{agree, "is kept in the log", agree, keptInTheLog}}, []string{"They will visit."}},
		{spoken{name: "the input ends afterwards", in: strings.TrimSuffix(typed(entry...), "\n"), status: StatusFailed, out: []string{agree, keptInTheLog}, err: []string{"the input ended; what you had typed by then is kept"}}, []string{"They will visit."}},
	} {
		env := readyEnv(t)
		draft := importSample(t, env, "rowan")
		tt.args = "outcome " + draft
		log := spoken{name: tt.name + ", in the log", args: "export " + draft + " --sheet actions --format text", in: testPass + "\n", out: tt.log}
		if tt.log == nil {
			log.not = []string{"Ruth Osei"}
		}
		speak(t, env, []spoken{tt.spoken, log})
	}
}
