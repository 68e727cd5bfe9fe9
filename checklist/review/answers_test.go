package review

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"

	"referral/checklist"
	"referral/checklist/finding"
)

// answerCases put a short answer under a question of the clean record.
var answerCases = []ruleCase{
	{"answers-seen", "a judgement", put("family.environment", say("Unsuitable and unhygienic conditions.")), 1, nil},
	{"answers-seen", "something seen", put("family.environment", say("Two mattresses on bare boards.")), 0, nil},
	{"answers-seen", "what he is like", put("family.environment", say("A sociable and respectful household, always courteous.")), 1, nil},
	{"answers-seen", "plans and services by their letters", put("family.environment", say("Under CAMHS, with a PEP and an EWO.")), 1, nil},
	{"answers-seen", "where it was said before", put("family.environment", say("As explained over the phone.")), 1, nil},
	{"answers-helps", "in another paper", put("strengths.protective", say("Please see the chronology.")), 1, nil},
	{"answers-helps", "what is seen", put("strengths.protective", say("She sees Ms Adair each Friday, as she asked to.")), 0, nil},
	{"answers-seen", "letters, and what happened", put("family.environment", say("CAMHS wrote that he bites his hands.")), 0, nil},
	{"answers-seen", "on his own", put("family.environment", say("Otto is on his own there.")), 0, nil},
	{"answers-seen", "not known", put("family.environment", say("We do not know.")), 0, nil},
	{"answers-seen", "a fact with the words that were said", fact(func(f *checklist.Fact) { f.Text = "A disclosure." }), 0, nil},
	{"answers-seen", "a fact", second2(func(f *checklist.Fact) { f.Text = "An incident of concern at the gate." }), 1, nil},
	{"answers-seen", "help that is named by its kind only", func(r *checklist.Referral) { r.Events[0].Text = "Family support was offered." }, 1, nil},
	{"answers-words", "a wish", wish("She hopes for a better relationship with her mother."), 1, nil},
	{"answers-words", "words without marks", wish("She told Mr Adair: I want a key of my own."), 0, nil},
	{"answers-words", "a wish that can be pictured", wish("She wants to sleep at her dad's on Fridays."), 0, nil},
	{"answers-words", "whom she wants to be with", wish("She wants to be with her dad."), 0, nil},
	{"answers-words", "a child who is content", func(r *checklist.Referral) {
		child(r).Answers["consent.child_views"] = say("She is comfortable with this.")
	}, 1, nil},
	{"answers-words", "a nod", func(r *checklist.Referral) { child(r).Answers["consent.child_views"] = say("She nodded.") }, 0, nil},
	{"answers-effect", "a name for it, with a fact", put("impact.now", say("This has a detrimental effect on her development (F1).", "f1")), 1, nil},
	{"answers-effect", "something that can be seen", put("impact.now", say("She yawns through maths (F1).", "f1")), 0, nil},
	{"answers-effect", "a few plain words", put("impact.now", say("She will not go home (F1).", "f1")), 0, nil},
	{"answers-effect", "the worst, with a fact", put("impact.without_action", say("There is a risk of serious harm (F1).", "f1")), 1, nil},
	{"answers-change", "named only", put("family.stressors", say("Unemployment and illness.")), 1, nil},
	{"answers-change", "what it changes", put("family.stressors", say("Since Carla was ill, Mila does the shopping.")), 0, nil},
	{"answers-helps", "praise", put("strengths.protective", say("A caring and committed mother.")), 1, nil},
	{"answers-helps", "something done", put("strengths.protective", say("Carla walks them to school each Monday.")), 0, nil},
	{"answers-reason", "a bare none", put("strengths.protective", say("None.")), 1, nil},
	{"answers-reason", "none known", put("strengths.protective", say("None known.")), 1, nil},
	{"answers-reason", "nothing that we know of", put("strengths.protective", say("Nothing that we know of.")), 1, nil},
	{"answers-reason", "none known, and why", put("strengths.protective", say("None known to us: she joined on 9 November.")), 0, nil},
	{"answers-reason", "not known, and honest", put("strengths.protective", say("We do not know.")), 0, nil},
	{"answers-reason", "none known, of another question", put("support.why_no_early_help", say("None known to us.")), 0, nil},
	{"answers-reason", "none, with a because and no reason", put("strengths.protective", say("None, because of the circumstances.")), 1, nil},
	{"answers-reason", "a formula", goAhead("Not appropriate due to the level of risk."), 1, nil},
	{"answers-reason", "a formula of who was not told", goAhead("Parents not told because of the risk."), 1, nil},
	{"answers-reason", "a fear with its ground", goAhead("He took her passport the last time school rang."), 0, nil},
	{"answers-role", "known", put("referrer.relationship", say("We have known them for a long time.")), 1, nil},
	{"answers-role", "a role", put("referrer.relationship", say("Her class teacher since September.")), 0, nil},
	{"answers-source", "vouched for", passedOn("A trustworthy and credible person."), 1, nil},
	{"answers-source", "seen", passedOn("She saw it."), 0, nil},
	{"answers-source", "not said", passedOn("She did not say."), 0, nil},
	{"answers-deed", "a wish for help", put("outcome.expected", say("For the family to receive appropriate support.")), 1, nil},
	{"answers-deed", "something to be done", put("outcome.expected", say("A visit this week.")), 0, nil},
	{"answers-deed", "a promise and a day", put("outcome.we_will", say("We will offer continued support until 18 December.")), 1, nil},
	{"answers-who", "colleagues and a day", put("referral.consulted", say("Discussed with colleagues on 12 November.")), 1, nil},
	{"answers-who", "a job and a day", put("referral.consulted", say("The school nurse, on 12 November.")), 0, nil},
	{"answers-who", "a stranger who is described", put("concern.who_and_reach", say("An older boy on the 14 bus. He follows Mila and Otto.")), 0, nil},
	{"answers-when", "a job without a day", put("referral.consulted", say("The school nurse.")), 1, nil},
	{"answers-when", "a job and a time", put("referral.consulted", say("The school nurse, at lunch.")), 0, nil},
}

func wish(text string) change {
	return func(r *checklist.Referral) { child(r).Answers["voice.wishes"] = say(text) }
}

// goAhead sets the reason for going ahead without telling the father.
func goAhead(text string) change {
	return func(r *checklist.Referral) { r.Person("p3").Answers["consent.reason_without"] = say(text) }
}

func passedOn(how string) change {
	return func(r *checklist.Referral) {
		r.Facts = append(r.Facts, &checklist.Fact{ID: "f3", Kind: "passed_on", When: at("2026-11-12"), From: "p2", To: "referrer", Text: "A door slammed.", KnownHow: how})
	}
}

// shortAnswer is one line of testdata/answers.toml.
type shortAnswer struct {
	ID   string `toml:"id"`
	Text string `toml:"text"`
}

func shortAnswers(t *testing.T) (poor, good []shortAnswer) {
	t.Helper()
	data, err := os.ReadFile("testdata/answers.toml")
	if err != nil {
		t.Fatal(err)
	}
	var all struct{ Poor, Good []shortAnswer }
	if err := toml.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	return all.Poor, all.Good
}

// lackOf returns what the answer lacks, or "".
func lackOf(t *testing.T, id, text string) checklist.Want {
	t.Helper()
	q, ok := checklist.Default().Question(id)
	if !ok {
		t.Fatalf("no question %s", id)
	}
	r := base()
	child(r).Aliases = []string{"Iman", "Tomos", "Kit", "Erin", "Callum"} // the children of the guide's examples
	want, _ := newContext(r, checklist.Default(), now).lack(Text{At: finding.Place{Question: id}, Question: q, Text: text})
	return want
}

// TestShortAnswers checks what share of poor answers is found, and how many good ones are asked about without need.
func TestShortAnswers(t *testing.T) {
	poor, good := shortAnswers(t)
	var missed, wrong []string
	for _, a := range poor {
		if lackOf(t, a.ID, a.Text) == "" {
			missed = append(missed, a.ID+": "+a.Text)
		}
	}
	for _, a := range good {
		if lackOf(t, a.ID, a.Text) != "" {
			wrong = append(wrong, a.ID+": "+a.Text)
		}
	}
	t.Logf("%d of %d poor answers are found; %d of %d good ones are asked about", len(poor)-len(missed), len(poor), len(wrong), len(good))
	if len(missed)*20 > len(poor) {
		t.Errorf("more than one poor answer in twenty is missed:\n%s", strings.Join(missed, "\n"))
	}
	if len(wrong)*100 > len(good) {
		t.Errorf("more than one good answer in a hundred is asked about:\n%s", strings.Join(wrong, "\n"))
	}
}

// A date, a "because" or the number of a fact says nothing by itself.
func TestNoFormulaIsEnough(t *testing.T) {
	poor, _ := shortAnswers(t)
	for _, a := range poor {
		if want := lackOf(t, a.ID, a.Text); want == "" || want == checklist.WantWhen {
			continue
		}
		bare := strings.TrimSuffix(a.Text, ".")
		for _, text := range []string{bare + ", because of this.", bare + " on 4 May 2026.", "Since Monday. " + a.Text, bare + " (F1).", bare + ", due to the concerns (F1, F2)."} {
			if lackOf(t, a.ID, text) == "" {
				t.Errorf("%s: %q is enough", a.ID, text)
			}
		}
	}
}

// Each poor example of the guide draws a comment, for its words or because it says too little, and no good one is said
// to say too little.
func TestGuideAnswers(t *testing.T) {
	v := New(checklist.Default())
	for _, q := range checklist.Default().All() {
		if len(q.Wants) == 0 {
			continue
		}
		if want := lackOf(t, q.ID, q.Example); want != "" {
			t.Errorf("%s: the good answer lacks %s", q.ID, want)
		}
		if lackOf(t, q.ID, q.Poor) == "" && len(v.wording(Text{Question: q, Text: q.Poor}, nil)) == 0 {
			t.Errorf("%s: nothing is asked about the poor answer", q.ID)
		}
	}
}

func TestProbes(t *testing.T) {
	rules := Rules()
	for _, q := range checklist.Default().All() {
		if q.Probe != "" {
			readable(t, q.ID, q.Probe, "")
		}
		for _, want := range q.Wants {
			i := slices.IndexFunc(rules, func(r Rule) bool { return r.ID == tooLittle+"-"+string(want) })
			if i < 0 {
				t.Errorf("%s: no rule for the want %s", q.ID, want)
				continue
			}
			ask := rules[i].Ask
			if q.Probe != "" {
				ask = q.Probe
			}
			if q.ChildsWords && !strings.Contains(ask, "Do not ask again") {
				t.Errorf("%s: %q may send someone back to the child", q.ID, ask)
			}
		}
	}
}

// An answer is first asked what its words mean, and then whether it says enough.
func TestWordsAreAskedAboutFirst(t *testing.T) {
	v := New(checklist.Default()).From(finding.Info)
	for text, want := range map[string]string{
		"Things have escalated.":      "vague",
		"There have been more events": tooLittle,
		"Various stressors.":          tooLittle, // Vague words count after that.
	} {
		r := base()
		r.Answers["concern.why_now"] = say(text)
		var got []string
		for _, f := range v.Review(r, now) {
			if f.At.Question == "concern.why_now" && f.Severity > finding.Info {
				got = append(got, f.Category)
			}
		}
		if !slices.Equal(got, []string{want}) {
			t.Errorf("%q draws %v, want one comment of %s", text, got, want)
		}
	}
}

// Another explanation is what the question on the other side asks for: it is not taken for making violence sound small, as it is
// elsewhere.
func TestOtherExplanationsAreAskedFor(t *testing.T) {
	t.Parallel()
	g := checklist.Default()
	for question, want := range map[string]bool{checklist.QAnalysisOtherSide: false, checklist.QAnalysisOpinion: true} {
		for _, said := range []string{"The marks could be innocent, from a climbing frame.", "It might be an accident with the pushchair.", "Perhaps nothing more than a game with a cousin."} {
			r := base()
			put(question, say(said))(r)
			found := slices.ContainsFunc(New(g).From(finding.Think).Review(r, now), func(f finding.Finding) bool { return f.Category == "minimise" })
			if found != want {
				t.Errorf("%s, %q: a comment %v, want %v", question, said, found, want)
			}
		}
	}
}
