package review

import (
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/checklist/finding"
)

// sharedIn returns the comments on words that the protected sheet shares with the main referral.
func sharedIn(t *testing.T, changes ...change) []finding.Finding {
	t.Helper()
	r := base()
	and(changes...)(r)
	return slices.DeleteFunc(ruled(t, r, finding.Think, now), func(f finding.Finding) bool { return f.Rule != "sheet-word-shared" })
}

// TestSharedWords compares what must be kept with a text of the main referral: one comment, on the word that both have.
func TestSharedWords(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, kept, main, word string // word is empty if there should be no comment.
	}{
		{"a town", "Carla's sister in Kettleby has offered her a room.", "Her sister is in Kettleby, we think.", "Kettleby"},
		{"another town", "She goes to friends in Dunmoor on Friday.", "She spoke of Dunmoor twice.", "Dunmoor"},
		{"a possessive", "She will be in Thornby from Friday.", "Thornby's bus leaves at nine, and she asked about Thornby.", "Thornby"},
		{"all capitals", "She will be in Thornby from Friday.", "SHE ASKED ABOUT THORNBY.", "THORNBY"},
		{"all capitals in the secret", "ROOM IN ORMSDALE FROM FRIDAY", "She asked about Ormsdale.", "Ormsdale"},
		{"small letters", "She will be in Thornby from Friday.", "she asked about thornby.", "thornby"},
		{"small letters in the secret", "she will be in thornby from friday", "She asked about Thornby.", "Thornby"},
		{"a hyphen", "She will be in Thornby from Friday.", "A Thornby-based firm rang her.", "Thornby"},
		{"part of a long name", "She will be at Stoke Marling.", "The bus to Marling stops here.", "Marling"},
		{"in a quotation", "She will be in Thornby from Friday.", "Mila said, \"We're off to Thornby.\"", "Thornby"},
		{"curly marks", "She’s in Thornby now.", "Mila said, “Thornby’s nice.”", "Thornby"},
		{"a name", "Ilka Brandt has offered a room.", "Her friend Ilka rang on Monday.", "Ilka"},
		{"a name without its apostrophe", "They slept at Rosalind's.", "We slept at Rosalinds on Saturday.", "Rosalinds"},
		{"a place without its apostrophe", "She will be in Thornby.", "She likes thornbys shops.", "thornbys"},
		{"a name that another begins with", "Ilka Brandt has offered a room.", "The Ilkastone bus was late.", ""},
		{"a short name", "Margaret has a room for them.", "They like Maggie, who bakes.", "Maggie"},
		{"a name in full", "Ring Liz at work only.", "They like Elizabeth, who bakes.", "Elizabeth"},
		{"a name that begins two sentences", "Doreen has a room.", "Doreen bakes for them.", "Doreen"},
		{"a street", "They are at 14 Larch Rise.", "She walks home by Larch Rise.", "Larch"},
		{"a school", "The boy starts at Saltmarsh Academy.", "He asked about Saltmarsh.", "Saltmarsh"},
		{"an agency", "The Halcyon Trust has found them a place.", "A woman from Halcyon came.", "Halcyon"},
		{"women's aid", "Women's Aid has found them a place.", "A worker of Women's Aid came.", "Aid"},
		{"a plate", "His car is KV19 ZNE.", "A car, KV19 ZNE, waits.", "KV19"},
		{"a number", "Her crime number is 448126.", "She gave the number 448126.", "448126"},
		{"a place without a name", "They are in a refuge.", "She asked about the refuge.", "refuge"},
		{"an ordinary word that is a town, as a town", "They are in Bath.", "She asked about Bath.", "Bath"},

		{"an ordinary word that is a town", "They are in Bath.", "She had no bath for a week.", ""},
		{"an ordinary word that is a name", "Rose has a room.", "Her hand rose; prices rose.", ""},
		{"a street in general", "They are in a Street near the School.", "She stood in the street by the school.", ""},
		{"a day", "They move on Monday 7 December.", "On Monday 7 December she was late.", ""},
		{"the child", "Mila knows the address. Mila must not tell.", "Mila was late.", ""},
		{"her mother and her father", "Ms Torvane has a new flat. Piotr Sand must not know.", "Ms Torvane rang Mr Sand.", ""},
		{"the school", "She moved near Brook End School.", "Brook End rang her at Brook End School.", ""},
		{"the council", "Dorset knows, and has a room.", "Dorset has had two referrals.", ""},
		{"the worker", "Only Femi Adair knows.", "Femi Adair saw her.", ""},
		{"a year and a time", "They left in 2024 at 07:30.", "In 2024 she left at 07:30.", ""},
		{"general words", "The family must not find out. Please keep it safe.", "The family is safe. Please ring.", ""},
		{"nothing is kept", "", "She asked about Thornby.", ""},
		{"words that begin a sentence of the secret", "Home is safer. Work must not ring. Court is on Friday.", "A worker of the Home rang the Court and his Work.", ""},
		{"a language", "She is in hiding. Ring with a Pashto interpreter.", "Her mother speaks Pashto.", ""},
		{"a religion and an ethnicity", "A Catholic charity for Eritrean women has found a room.", "The family is Eritrean and Catholic.", ""},
		{"a stranger who must not hear", "She sleeps elsewhere. Do not tell Wendel Roach.", "Mr Roach fetched her. Wendel was cross.", ""},
		{"a stranger who must not know", "She sleeps elsewhere, and Wendel must not know.", "Wendel fetched her.", ""},
		{"who is told", "They told Wendel, who has a room.", "They like Wendel.", "Wendel"},
		{"other words", "They are in Thornby.", "She asked about Kettleby.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			fs := sharedIn(t, func(r *checklist.Referral) { r.Authority = "dorset" }, put("consent.kept_secret", say(tt.kept)), put("history.concerns", say(tt.main)))
			switch {
			case tt.word == "" && len(fs) > 0:
				t.Errorf("a comment on %q", fs[0].Text)
			case tt.word != "" && (len(fs) != 1 || fs[0].Text != tt.word || fs[0].At.Question != "history.concerns" || !strings.Contains(fs[0].Ask, tt.word)):
				t.Errorf("got %v, want one comment, on %q", fs, tt.word)
			}
		})
	}
}

// TestSharedWordsOfEveryField tries places of the main referral other than its long answers, and other sources of the
// secret.
func TestSharedWordsOfEveryField(t *testing.T) {
	t.Parallel()
	kept := put("consent.kept_secret", say("She will be in Thornby with Nadine."))
	for name, tt := range map[string]struct {
		change change
		at     finding.Place
	}{
		"a fact":      {and(kept, fact(func(f *checklist.Fact) { f.Text = "She drew Thornby pier." })), finding.Place{Question: checklist.QFactText, Fact: "f1"}},
		"exact words": {and(kept, fact(func(f *checklist.Fact) { f.Words = "We go to Thornby. Otto cried." })), finding.Place{Question: checklist.QFactWords, Fact: "f1"}},
		"where":       {and(kept, fact(func(f *checklist.Fact) { f.Where = "the Thornby bus" })), finding.Place{Question: checklist.QFactWhere, Fact: "f1"}},
		"an address":  {and(kept, func(r *checklist.Referral) { r.Home("h2").Address = "9 Fenway, Thornby" }), finding.Place{Question: checklist.QFamilyParentAddress, Person: "p3"}},
		"an answer": {and(kept, func(r *checklist.Referral) {
			child(r).Answers["child.whereabouts"] = say("On the bus from Thornby, 10:00; tired.")
		}), finding.Place{Question: "child.whereabouts", Person: "p1"}},
		"a note":              {and(kept, put("history.concerns", checklist.Answer{Gap: &checklist.Gap{Kind: "asked", Note: "Thornby will say"}})), finding.Place{Question: "history.concerns"}},
		"an aunt":             {and(kept, aunt, put("history.concerns", say("They like Nadine."))), finding.Place{Question: "history.concerns"}},
		"details of the list": {and(put("consent.confidential_information", say("Keep Mr Sand's address from Ms Torvane.")), put("history.concerns", say("They go to Fenway on Sundays, by Home Farm."))), finding.Place{Question: "history.concerns"}},
		"both boxes":          {and(put("consent.confidential_information", say("Do not ring. She is staying with Ilka in Thornby.")), put("history.concerns", say("They like Thornby."))), finding.Place{Question: "history.concerns"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if fs := sharedIn(t, tt.change); len(fs) != 1 || *fs[0].At != tt.at {
				t.Errorf("got %v, want one comment at %v", fs, tt.at)
			}
		})
	}
}

// aunt adds a relative whom the family knows, and who is not a carer.
func aunt(r *checklist.Referral) {
	r.People = append(r.People, &checklist.Person{ID: "p6", Name: "Nadine Pell", Relations: []checklist.Relation{{To: "p1", Is: "aunt"}}})
}

// TestSharedWordsOfTheFamily leaves alone what the family knows: its own town, that of the person who must not know,
// and names of those it is kept from.
func TestSharedWordsOfTheFamily(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]change{
		"their own town": and(put("consent.kept_secret", say("She is at 14 Larch Rise, Wexcombe.")), put("history.concerns", say("They came to Wexcombe in May."))),
		"his town": and(put("consent.confidential_information", say("Mr Sand must not know the address.")), put("consent.kept_secret", say("She is at 14 Larch Rise, Tarrow.")),
			put("history.concerns", say("He lives in Tarrow."))),
		"an aunt it is kept from": and(aunt, put("consent.kept_secret", say("Nadine must not know where she is.")), put("history.concerns", say("Nadine came in May."))),
		"a brother at home":       and(put("consent.kept_secret", say("Otto goes with her.")), put("history.concerns", say("Otto was late."))),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if fs := sharedIn(t, c); len(fs) > 0 {
				t.Errorf("a comment on %q at %v", fs[0].Text, fs[0].At)
			}
		})
	}
}

// TestSharedWordsAreOneComment has two words in one answer, and an address that another rule finds.
func TestSharedWordsAreOneComment(t *testing.T) {
	t.Parallel()
	fs := sharedIn(t, put("consent.kept_secret", say("Ilka in Thornby.")), put("history.concerns", say("Ms Brandt, Ilka, is in Thornby, and Ilka is kind.")))
	if len(fs) != 1 || !strings.Contains(fs[0].Ask, `"Ilka" and "Thornby" are`) {
		t.Errorf("got %v", fs)
	}
	if fs := sharedIn(t, put("consent.kept_secret", say("They are at 14 Larch Rise.")), put("history.concerns", say("At 14 Larch Rise."))); len(fs) > 0 {
		t.Errorf("an address is found twice: %v", fs)
	}
}

// A sentence of the main referral that says what must be kept is asked about, in whatever words, where there is
// something to keep.
func TestHintOfASecret(t *testing.T) {
	t.Parallel()
	const kept = "They slept at Bryony Teal's, 3 Sluice Lane."
	for _, tt := range []struct {
		kept, main string
		asked      bool
	}{
		{kept, "Ms Torvane told me that Piotr must not know where they stayed.", true},
		{kept, "He isn't to find out about Saturday.", true},
		{kept, "Her mother does not want Piotr to know whom they visited.", true},
		{kept, "Dad can't be told which house they went to.", true},
		{kept, "Her father should never hear of it.", true},
		{kept, "She doesn't want anyone at home to find out.", true},
		{kept, "Piotr must not be told.", true},
		{kept, "Mila has an allergy and must not be given nuts.", false},
		{kept, "She cannot be given paracetamol without a call home.", false},
		{kept, "Her father did not want to know about the meeting.", false},
		{kept, "Her mother does not want to learn to drive.", false},
		{kept, "Mila should not be told off for being late.", false},
		{kept, "She must not be told to sit still: moving helps her.", false},
		{kept, "Mila said, \"Daddy mustn't know about the game.\"", false},
		{kept, "Piotr does not know his way to the clinic.", false},
		{kept, "We do not know where they stayed.", false},
		{kept, "She should not be out alone.", false},
		{"", "Ms Torvane told me that Piotr must not know where they stayed.", false},
	} {
		r := base()
		and(put("consent.kept_secret", say(tt.kept)), put("history.concerns", say(tt.main)))(r)
		fs := slices.DeleteFunc(ruled(t, r, finding.Think, now), func(f finding.Finding) bool { return f.Rule != HintedRule })
		if got := len(fs) == 1 && fs[0].At.Question == "history.concerns"; got != tt.asked {
			t.Errorf("%q: asked about: %v, want %v", tt.main, got, tt.asked)
		}
	}
}

// TestSecretElsewhereSaysFromWhom checks that the comment on a secret that is also on the main referral names the person
// who must not learn it, if the record says who.
func TestSecretElsewhereSaysFromWhom(t *testing.T) {
	t.Parallel()
	inText := put("history.concerns", say("They go to 9 Fenway on Sundays."))
	for want, c := range map[string]change{
		"kept from Carla Torvane,":         and(put("consent.confidential_information", say("Keep Mr Sand's address from Ms Torvane.")), inText),
		"kept from Carla Torvane, but":     and(put("consent.confidential_information", say("Ms Torvane must not find out. Keep Mr Sand's address from Ms Torvane.")), inText),
		"kept from someone in the family,": and(put("consent.kept_secret", say("They are at 9 Fenway.")), inText),
	} {
		r := base()
		c(r)
		fs := Shared(r, checklist.Default())
		if !slices.ContainsFunc(fs, func(f finding.Finding) bool { return strings.Contains(f.Ask, want) }) {
			t.Errorf("no comment says %q: %v", want, fs)
		}
	}
}
