package wording

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"referral/checklist/finding"
)

// foundIn returns the words found in text.
func foundIn(text string, o Options) []string {
	var out []string
	for _, f := range Check(text, o) {
		out = append(out, f.Text)
	}
	return out
}

func TestQuotations(t *testing.T) {
	think := Options{Floor: finding.Think}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"double", `She said, "it is chaotic". He is lazy.`, []string{"lazy"}},
		{"curly", "She said, “it is chaotic”. He is lazy.", []string{"lazy"}},
		{"single", "She said, 'it's chaotic and he's lazy'. He is sly.", []string{"sly"}},
		{"curly single", "She said, ‘it’s chaotic and he’s lazy.’ He is sly.", []string{"sly"}},
		{"plural possessive inside", "She said, ‘my brothers’ room is chaotic.’ He is sly.", []string{"sly"}},
		{"possessive is no quotation", "The boys' room is chaotic and Sam's lazy.", []string{"is chaotic", "lazy"}},
		{"apostrophe first", "He went 'cos he is lazy and 'til he is sly.", []string{"lazy", "sly"}},
		{"nested", `She said, "he told me 'you are lazy' and I cried". He is sly.`, []string{"sly"}},
		{"double in single", "She said, ‘he shouted “lazy” at me.’ He is sly.", []string{"sly"}},
		{"guillemets", "Elle a dit « he is lazy ». He is sly.", []string{"sly"}},
		{"unclosed", "She said, “it is chaotic and he is lazy.\n\nHe is sly.", []string{"sly"}},
		{"over paragraphs", "She said, “it is chaotic.\n\n“He is lazy.” He is sly.", []string{"sly"}},
		{"line break", "She said, “it is\nchaotic”. He is sly.", []string{"sly"}},
		{"inches", "He is 5'2\" tall and 9\" off the ground. He is lazy.", []string{"lazy"}},
		{"censored in a quotation", "The text said, “ur a sl*t and f*** off”.", []string{"sl*t", "f***"}},
		{"an accent on a bracket", "He wrote \u0600[swear]\u0301 to me.", []string{"\u0600[swear]\u0301"}},
		{"asterisks of Markdown", "**Heard**, on 3 May. He is **very** *kind*.", nil},
		{"other signs", "She wrote b!tch and c--t and [expletive]. Great! Really - yes. A well-known song.", []string{"b!tch", "c--t", "[expletive]"}},
		{"no one says it", "It was cold. Rain fell. The door shut. \"I have been in the shed since the morning\". Then it got dark.", []string{`"`}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, foundIn(tt.text, think)); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestUnclosedIsNoted(t *testing.T) {
	fs := Check("She said, “it is chaotic.", Options{})
	if len(fs) != 1 || fs[0].Rule != "quotation-unclosed" || fs[0].Severity != finding.Info {
		t.Errorf("got %v", fs)
	}
}

func TestMarkIsWhole(t *testing.T) {
	for _, mark := range []string{"“", "“\u0301", "\u0600“", "\u0600\u0601“\u0301\u0302", strings.Repeat("\u0600", 200) + "“"} {
		if got := foundIn("She said, "+mark+"it is so.", Options{}); len(got) != 1 || got[0] != mark {
			t.Errorf("%q: %q", mark, got)
		}
	}
}

func TestExceptions(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"negated", "She is not lazy. Nobody called him sly.", nil},
		{"negated frame", "We would not describe the home as chaotic or dirty.", nil},
		{"far from", "Ivy is far from lazy. Her dad was anything but hostile.", nil},
		{"by no means", "Ivy is by no means lazy. Ivy is in no way manipulative.", nil},
		{"not in the least", "Ivy is not remotely sly. Ivy was not in the least manipulative.", nil},
		{"a denied subject", "Neither sister was hostile. None of them is lazy. No teacher was rude. We met them, and nobody was hostile.", nil},
		{"a denial of something else", "No doubt Ivy is lazy. Ivy is far too lazy. No one told us that Ivy is lazy.",
			[]string{"No doubt", "lazy", "too lazy", "lazy"}},
		{"the negation ends", "He does not listen to us but he is lazy.", []string{"does not listen", "lazy"}},
		{"not only", "He is not only lazy.", []string{"lazy"}},
		{"exact after", "He is often late: on 9 of 20 days.", nil},
		{"exact in another clause", "Three letters were sent and they failed to respond.", []string{"failed to respond"}},
		{"an age is no count", "Dwayne, 15, is frequently missing.", []string{"frequently"}},
		{"reason", "There are concerns because he has not eaten since Monday.", nil},
		{"reason in a list", "There are concerns for him:\n- no coat\n- no dinner", nil},
		{"fact named", "He is obviously tired (F1). Mr Khan saw it. He is obviously tired.", []string{"obviously tired"}},
		{"labelled", "In my professional opinion she seems frightened because he waits for her.", nil},
		{"labelled, and the reason in the next sentence", "In my opinion she seems afraid. I say so because she hid on 3 May.", nil},
		{"labelled without a reason", "In my opinion she seems afraid. She hid on 3 May.", []string{"In my opinion", "seems"}},
		{"labelled, and a view that follows from it", "In my professional opinion Ivy is afraid. It is my view that she will hide again.", nil},
		{"when", "If she is upset, she can ring Ms Lamb. He draws when he is upset. He was upset.", []string{"upset"}},
		{"a denied reason", "It is not because his nan is lazy.", nil},
		{"a denied intention", "We do not intend simply to monitor this.", nil},
		{"so many of them", "Two of the girls said that the game was fair. The girls said that the game was fair.", []string{"girls said"}},
		{"acronym explained in other words", "The officer we call the EWO rang. An EHA, for short, came.", nil},
		{"acronym spelled out", "A family support worker (FSW) rang. The FSW is Ms Lamb.", nil},
		{"acronym not spelled out", "The FSW rang.", []string{"FSW"}},
		{"name", "Mr Lazy and Dr Chaotic met at the Domestic Abuse Housing Alliance.", nil},
		{"name of a place", "Tinker Lane is shut. Gypsy Hill School rang at 9.20am.", nil},
		{"capitals", "HE IS STREETWISE.", []string{"STREETWISE"}},
		{"none known", "Nothing is known to us. No earlier referral is known to the police.", nil},
		{"as far as we know", "As far as we know, she lives at 4 Mill Lane.", nil},
		{"partner of an adult", "Mum and her partner came. Ms Bell brought her boyfriend.", nil},
		{"partner of an adult by name", "The twins live with their mother, Jo Pike, and her partner. Ana Bell (34) came. Her boyfriend drove.", nil},
		{"partner of a mother of children", "Ms Cole has four children. Her boyfriend fetches them.", nil},
		{"partner of a child by name", "The school rang Jo Pike (14). Her boyfriend waits outside.", []string{"Her boyfriend"}},
		{"partner of a child", "Aimee is 15. Her boyfriend waits outside.", []string{"Her boyfriend"}},
		{"hyphen and line break", "He is manipu-\nlative and hard\u2011to\u2011reach.", []string{"manipu-\nlative", "hard\u2011to\u2011reach"}},
		{"ligature, soft hyphen", "He is dis\u00adruptive and de\ufb01ant.", []string{"dis\u00adruptive", "de\ufb01ant"}},
		{"slip of spelling", "He is agressive and atention seeking.", []string{"is agressive", "atention seeking"}},
		{"English words are no slips", "The chapter was expansive. A retrained counsel counselled him.", nil},
		{"full stop after a title", "Mr. Lazy came. J. Sly left. He is sly. E. is lazy.", []string{"sly", "lazy"}},
		{"words of every length", "He is sly. Everyone's neighbourhoods 3cm É. aé is lazy, he’s naïve_ and mum\u0301 is sly.", []string{"sly", "lazy", "sly"}},
		{"joined", "He is rude, sly and very lazy.", []string{"rude", "sly", "very lazy"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := foundIn(tt.text, Options{Floor: finding.Think})
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestDates: a date says when and how often, a count how many. Neither says what was seen, who said it or what is
// planned.
func TestDates(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       []string
	}{
		{"state", "On 9 March Ada was in a dreadful state.", []string{"in a dreadful state"}},
		{"state in a note", "9/3 Ada very tearful.", []string{"very tearful"}},
		{"state at a time", "On Tuesday 9 March at 9.15am Ada was very withdrawn.", []string{"was very withdrawn"}},
		{"state and a count", "Ada was very withdrawn in 6 lessons.", []string{"was very withdrawn"}},
		{"appearance", "On 9 March Ada was unkempt.", []string{"unkempt"}},
		{"home", "On 9 March the flat was squalid.", []string{"flat was squalid"}},
		{"a sentence after a weekday", "Mon 9 March Squalid flat.", []string{"Squalid flat"}},
		{"blame", "On 9 March Ada put herself at risk.", []string{"put herself at risk"}},
		{"threshold", "On 9 March this met the threshold.", []string{"met the threshold"}},
		{"plan", "From 9 March we will continue to monitor.", []string{"continue to monitor"}},
		{"source", "On 9 March there were rumours.", []string{"rumours"}},
		{"words", "On 9 March Ada said he hits her.", []string{"said he hits"}},
		{"amount", "On 9 March there was lots of shouting.", []string{"lots of shouting"}},
		{"amount with a count", "There was lots of shouting, 14 times in an hour.", nil},
		{"partner", "On 9 March her boyfriend rang.", []string{"her boyfriend"}},
		{"mark", "On 9 March she had a small bruise on her arm.", []string{"a small bruise on her"}},
		{"mark with a size", "On 9 March she had a small bruise on her arm, 2cm across.", nil},
		{"fact named", "On 9 March the flat was squalid (F3).", nil},
		{"time", "Recently, on 9 March, Ada was at her aunt's.", nil},
		{"frequency on one day", "On 9 March Ada was always hungry.", []string{"always"}},
		{"attitude", "On 9 March Mum refused to engage.", []string{"refused to engage"}},
		{"a sentence after a date", "On 9 March Support to be offered. 9/3 The case will be monitored.", []string{"Support to be offered", "case will be monitored"}},
		{"frequency", "Ada is often late: on 9, 10 and 12 March.", nil},
		{"non-attendance", "Ada did not attend on 9 March.", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, foundIn(tt.text, Options{Floor: finding.Think})); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	if got := foundIn("It is chaotic.", Options{Quoted: true}); got != nil {
		t.Errorf("in a quotation: %q", got)
	}
	if got := foundIn("She seems frightened.", Options{Labelled: true}); got != nil {
		t.Errorf("in an opinion: %q", got)
	}
	if got := foundIn("On 9 March we think Ada is suffering significant harm (Children Act 1989, section 47).", Options{Labelled: true}); got != nil {
		t.Errorf("in an opinion: %q", got)
	}
	text := "He is lazy.\n\n> Mum is lazy.\n> And sly.\n\n```\nlazy\n```\nHe is sly.\n"
	if d := cmp.Diff([]string{"lazy", "sly"}, foundIn(text, Options{Markdown: true})); d != "" {
		t.Error(d)
	}
	for _, f := range Check("He is commencing to be lazy.", Options{Floor: finding.Fix}) {
		if f.Severity < finding.Fix {
			t.Errorf("%s is below the floor", f.Rule)
		}
	}
}

// TestGenerated tries every hit in a quotation and after a negation that denies the label, as its entry allows.
func TestGenerated(t *testing.T) {
	m := Default()
	for _, e := range own().entries {
		for _, h := range e.Hits {
			if strings.ContainsAny(h, `"“‘'`) {
				continue
			}
			if m.finds(e.ID, "Ola said, “"+h+"” to me on 3 May.") {
				t.Errorf("%s: found in a quotation: %q", e.ID, h)
			}
		}
	}
}

func TestAbsent(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"everything", "We are concerned about the family.", []string{"absent-date", "absent-source", "absent-words", "absent-effect", "absent-ask"}},
		{"words only", "It was bad. Then: \"no more\".", []string{"absent-date", "absent-source", "absent-effect", "absent-ask"}},
		{"nothing", "On 3 May at 9.40am Ola told Mr Hale, \"it hurts all night\". He was awake and is tired in lessons because of it. We ask you to see him by 5 May.", nil},
		{"a year is no date", "Ola told me in 2024. He is hungry. Please ring.", []string{"absent-date", "absent-words"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range Default().Absent(tt.text, Options{}) {
				got = append(got, f.Rule)
				if !f.Whole || f.Start != 0 || f.End != 0 || f.Text != "" {
					t.Errorf("%s is not about the whole text", f.Rule)
				}
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

// TestIdeal: a referral as it should be draws next to nothing.
func TestIdeal(t *testing.T) {
	b, err := os.ReadFile("testdata/ideal.md")
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Markdown: true, Floor: finding.Think}
	if fs := append(Check(string(b), o), Default().Absent(string(b), o)...); len(fs) > 2 {
		t.Errorf("%d findings, want at most 2: %v", len(fs), fs)
	}
}

func TestLoad(t *testing.T) {
	const own = `off = ["jargon-short-camhs"]
severity = { "vague-chaotic-named" = "info" }
[[entry]]
id = "ours-hut"
category = "jargon"
severity = "think"
why = "A reader outside the school does not know the hut."
ask = "Which room is it?"
source = ["practice"]
unless = ["negated"]
patterns = ["{who} {be} in the hut~"]
hits = ["He was in the hut."]
misses = ["He was in the hat."]
`
	m, err := Load(strings.NewReader(own))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range m.Check("She is in the hut. CAMHS rang. It is a chaotic household.", Options{}) {
		got = append(got, f.Rule+" "+f.Severity.String())
	}
	if d := cmp.Diff([]string{"ours-hut think", "vague-chaotic-named info"}, got); d != "" {
		t.Error(d)
	}
	if e, ok := m.Rule("ours-hut"); !ok || e.Ask != "Which room is it?" {
		t.Errorf("Rule(ours-hut) = %v, %v", e, ok)
	}

	bad := []struct{ name, from, to, want string }{
		{"unknown key", `category = "jargon"`, "category = \"jargon\"\ncolour = \"red\"", "colour: this key is not known here"},
		{"category", `"jargon"`, `"gossip"`, "line 5: entry.1.category: there is no category of this name"},
		{"source", `"practice"`, `"nobody"`, "line 9: entry.1.source: there is no source of this name"},
		{"rule to switch off", "camhs", "xyz", "line 1: off: the program has no rule of this name"},
		{"rule to change", `"vague-chaotic-named"`, `"vague-x"`, "line 2: severity: the program has no rule of this name"},
		{"severity", `"think"`, `"awful"`, "line 6: entry.severity: this is not the kind of value that belongs here"},
		{"class", "{who}", "{whom}", "line 11: entry.1.patterns: there is no class or macro of this name"},
		{"bracket", "the hut~", "(the hut", "line 11: entry.1.patterns: a bracket is not closed"},
		{"nothing but common words", "{who} {be} in the hut~", "(the hut)? <2>", "line 11: entry.1.patterns: it has no word that it can be looked up by"},
		{"exception", `"negated"`, `"sometimes"`, "line 10: entry.1.unless: there is no exception of this name"},
		{"class of an exception", `"negated"`, `"next:{whom}"`, "line 10: entry.1.unless: there is no class of this name"},
		{"hit", "He was in the hut.", "He was out.", "line 12: entry.1.hits: the patterns do not find this"},
		{"miss", "He was in the hat.", "She was in the hut.", "line 13: entry.1.misses: the patterns find this"},
		{"no hits", `hits = ["He was in the hut."]`, "", "line 3: an entry needs hits"},
		{"no question", `ask = "Which room is it?"`, "", "line 3: an entry needs ask"},
		{"name taken", "ours-hut", "vague-chaotic-named", "line 4: entry.1.id: the program has a rule of this name"},
	}
	for _, tt := range bad {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(strings.NewReader(strings.Replace(own, tt.from, tt.to, 1)))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want an error with %q", err, tt.want)
			}
		})
	}
}

// Rules for what a whole text can lack can be switched off and changed too.
func TestLoadChangesWhatIsAbsent(t *testing.T) {
	t.Parallel()
	m, err := Load(strings.NewReader("off = ['absent-date']\nseverity = { 'absent-ask' = 'info' }"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, f := range m.Absent("Mrs Gale told me, “it hurts”. He is hungry.", Options{}) {
		got = append(got, f.Rule+" "+f.Severity.String())
	}
	if d := cmp.Diff([]string{"absent-ask info"}, got); d != "" {
		t.Error(d)
	}
}

func TestLive(t *testing.T) {
	var b strings.Builder
	for _, p := range append(readCorpus(t, "testdata/dev.jsonl"), readCorpus(t, "testdata/fresh.jsonl")...) {
		b.WriteString(p.Text + "\n\n")
	}
	text := b.String()
	m := Default()
	l := m.NewLive(Options{})
	for _, n := range []int{len(text), 4000, 4001, 4002, 9000, 300, len(text)} {
		for !utf8.RuneStart((text + "x")[n]) {
			n--
		}
		if d := cmp.Diff(m.Check(text[:n], Options{}), l.Check(text[:n])); d != "" {
			t.Fatalf("after %d bytes: %s", n, d)
		}
	}
	edited := strings.Replace(text, "\n\n", "\n\nA family support worker (FSW) rang.\n\n", 1)
	if d := cmp.Diff(m.Check(edited, Options{}), l.Check(edited)); d != "" {
		t.Error(d)
	}
}

func TestManyAtOnce(t *testing.T) {
	m := Default()
	want := m.Check("He is lazy and often late.", Options{})
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if d := cmp.Diff(want, m.Check("He is lazy and often late.", Options{})); d != "" {
					t.Error(d)
					return
				}
			}
		})
	}
	wg.Wait()
}

// ownTable returns a school's own table of one entry with these patterns.
func ownTable(patterns ...string) string {
	var b strings.Builder
	b.WriteString("[[entry]]\nid = 'ours-hut'\ncategory = 'vague'\nseverity = 'think'\nwhy = 'w'\nask = 'a'\nsource = ['practice']\nhits = ['zzhut QXQ']\npatterns = [")
	for _, p := range patterns {
		fmt.Fprintf(&b, "'%s',", p)
	}
	b.WriteString("]\n")
	return b.String()
}

// What a school writes never takes forever.
func TestOwnTableAtItsLimits(t *testing.T) {
	if _, err := Load(strings.NewReader(ownTable("zzhut {acronym}QXQ"))); err != nil {
		t.Errorf("an acronym after a rare word: %v", err)
	}
	wide := "zzhut" + strings.Repeat(" <9> he", 10)
	m, err := Load(strings.NewReader(ownTable("zzhut QXQ", wide, wide+" zzdog")))
	if err != nil {
		t.Fatal(err)
	}
	fs := m.Check("The zzhut"+strings.Repeat(" he", 90)+".", Options{})
	if len(fs) != 1 || fs[0].Rule != "ours-hut" {
		t.Errorf("got %d findings, want the one", len(fs))
	}
	if _, err := Load(strings.NewReader(ownTable("zzhut QXQ", "zzhut <9> <9> <9> zzdog"))); err != nil {
		t.Errorf("a wide gap: %v", err)
	}
}
