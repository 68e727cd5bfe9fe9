package review

import (
	"testing"

	"referral/checklist"
)

// seen returns the clean record with a fact that was seen and has the text.
func seen(text string) *checklist.Referral {
	r := base()
	f := r.Facts[1]
	f.Kind, f.Where, f.Text = "seen", "hall", text
	return r
}

// marked returns the clean record with a mark that is described, and a text in the same fact.
func marked(text, colour string) *checklist.Referral {
	r := seen(text)
	r.Facts[1].Injury = checklist.Injury{Place: "left arm", Size: "2 cm", Colour: colour, SeenBy: "p5"}
	return r
}

func wantNone(t *testing.T, rule, text string, r *checklist.Referral) {
	t.Helper()
	if got := foundBy(t, rule, r); len(got) > 0 {
		t.Errorf("%s: %q: got %q, want nothing", rule, text, got)
	}
}

func wantOne(t *testing.T, rule, text string, r *checklist.Referral) {
	t.Helper()
	if got := foundBy(t, rule, r); len(got) != 1 {
		t.Errorf("%s: %q: got %q, want one", rule, text, got)
	}
}

func TestCausesOfMarks(t *testing.T) {
	for _, text := range []string{
		"A cigarette burn on the left wrist.", "Two bite marks.", "Finger marks on both cheeks.", "Fingertip bruising along the ribs.", "A slap mark on his face.",
		"The bruise is consistent with a grip.", "Marks in keeping with a belt.", "A burn, suggestive of an iron.", "Bruises caused by a fist.", "Bruising left by fingers.",
		"The injury was inflicted.", "It is a non-accidental injury.", "Signs of shaken baby syndrome.", "A mark from being held.", "The scratches look like a hand grabbed her.",
		"Three marks on the thigh. They were made with a cable.", "The bruise must have been a punch.", "A scald as a result of being burnt.", "Defensive wounds on the forearm.", "A burn from a cigarette.", "This bruise was caused by her father.", "The burns are deliberate.", "The mark looks as if he was hit.",
	} {
		wantOne(t, "evidence-mark-cause", text, marked(text, "red"))
	}
	for _, text := range []string{
		"Four round marks in a row outside, one like them inside.", "A straight red line, 4 cm long.", "She says that it is a cigarette burn.", "Her mother told us that the dog bite was washed.",
		"The hospital wrote that the fracture is consistent with a fall.", "Dr Amin found finger marks.", "We do not know what made the marks.", "Nobody can say whether it is a bite mark.",
		"Marks can have other causes.", "His account is consistent with hers.", "The two accounts of the bruise are consistent with each other.", "A bruise the shape of a hand.",
		"He said, \"It's a cigarette burn.\"", "The mark was covered by his sleeve.", "The bruise was seen by Mr Adair.", "No bite marks were seen.", "A row of small round blisters.",
		"He held his hand over the cut.", "The cut was made good with a plaster.", "It was typical of his work.", "She left by the gate with a friend.", "The bell was made by hand.",
		"His shoes were left by the door.", "The picture was made with his fingers.", "Skin broken over 1 cm.", "Bruise on the left arm, oval, 3 cm.", "He rubbed the mark with his thumb.",
		"She pulled the sleeve over it with her hand.", "It was scratched, and she did not say how.", "The graze had grit in it.", "Without being asked he showed the burn.",
		"She deliberately turned away.", "The pupils made posters with finger paints.", "He stamped on the floor.", "Her belt was too big.", "We did not ask what had caused it.",
		"The nurse put a plaster on the cut.", "It points to the lunch hall.", "The handle of the iron was loose.", "She has a scar from an operation in 2020.", "His attendance is typical of the class.", "He was held back a year.",
	} {
		wantNone(t, "evidence-mark-cause", text, marked(text, "red"))
	}
}

func TestCausesAmongTheParts(t *testing.T) {
	for colour, want := range map[string]int{"red, like finger marks": 1, "consistent with a slap": 1, "red": 0, "red; she says it is a bite mark": 0, "blue at the edge, 4 lines": 0, "the colour of rust": 0} {
		if got := foundBy(t, "evidence-mark-cause", marked("Four round marks.", colour)); len(got) != want {
			t.Errorf("%q: got %q, want %d", colour, got, want)
		}
	}
}

func TestAgesOfMarks(t *testing.T) {
	for _, text := range []string{
		"A burn, a week old, on the wrist.", "Bruises about three days old.", "The bruise is 2-3 days old.", "An old bruise on the shin.", "Fresh marks on both arms.",
		"Bruises of different ages.", "Old and new bruises on his back.", "The marks were several weeks old.", "A yellowing bruise, so about a week old.", "It is a bruise. It is days old.",
		"The cut was at least two days old.", "A recent burn on the hand.", "Bruising, purple and therefore new.",
	} {
		wantOne(t, "evidence-mark-age", text, marked(text, "red"))
	}
	for _, text := range []string{
		"A yellow bruise on the shin.", "On Monday it was purple, on Friday yellow.", "The three-week-old baby has a bruise.", "Otto was five weeks old when he had the burn.", "A bruise was seen. He is 8 months old.",
		"Her mother said that it was an old bruise.", "The doctor wrote that the fracture is two weeks old.", "An old coat hid the mark.", "No new marks were seen.", "No fresh cuts.", "The mark book is old.",
		"He fell three days ago and has a graze.", "Two days later the bruise was green.", "She wore new shoes; both heels had a mark.", "We saw the cut again a week later.", "New marks book for the class.",
		"His old school recorded a burn in 2024.", "He had a scar when he came to us in Year 3.", "The scab was dry.", "A mark, brown in the middle.", "She is 10 weeks old today and has no marks.",
		"The bruise faded between 2 and 9 November.", "The old house had burn damage.", "He scratched the new desk.", "A fresh plaster covered the cut.", "Fresh fruit was cut up.", "A month-old kitten scratched him.",
	} {
		wantNone(t, "evidence-mark-age", text, marked(text, "red"))
	}
	for colour, want := range map[string]int{"yellow, so about a week old": 1, "old, brown": 1, "fresh red": 1, "blue and purple": 0, "graze red, bruise purple": 0, "yellow at the edge": 0, "gold": 0, "purple on Monday, green on Friday": 0} {
		if got := foundBy(t, "evidence-mark-age", marked("Four round marks.", colour)); len(got) != want {
			t.Errorf("colour %q: got %q, want %d", colour, got, want)
		}
	}
}

func TestMarksThatAreNotDescribed(t *testing.T) {
	for _, text := range []string{
		"He had a black eye.", "She came in with a fat lip.", "A hand print on his leg.", "A handprint on her cheek.", "He was limping.", "She walked with a limp.", "A love bite on his neck.", "She has a graze.",
		"Carpet burns on both knees.", "A lump on his head.", "Her lip was split.", "He had a shiner.", "A bald patch behind the ear.", "A swollen eye.", "A gash over the eyebrow.", "He had a bite on his arm.", "He was walking with difficulty.", "Teeth marks on the arm.", "A sore on her ankle.", "A bloody nose at 08:50.",
	} {
		wantOne(t, "evidence-injury", text, seen(text))
	}
	for _, text := range []string{
		"No bruise was seen.", "There were no marks on her arms.", "He was not limping.", "A black eye, left, skin purple, 3 cm wide.", "On her left cheek a hand print, red, 7 cm long.", "A graze on the right knee, red, 2 cm long.",
		"She limped on her left foot.", "Her hand was limp.", "He burnt the toast.", "She bought a scratch card.", "He bumped into the door.", "Cows were grazing in the field.", "She cut out a star.", "Hand prints in paint on the wall.",
		"His marks in mathematics rose.", "She has a baby bump.", "The speed bump by the gate.", "A lump of clay.", "He cut the cake.", "Her mother has a cut in hours.", "She said, \"I had a black eye.\"", "His shoes were wet.",
		"She had no coat and her hands were cold.", "Neither scratches nor bruises.", "He lay limp and pale.", "The paint was scratched.", "He missed the mark.", "She painted a hand print.", "He scratched the desk with a coin.",
		"A lump, hard, on the left shin, 2 cm across, skin pink.", "He has a mark of 7 out of 10.", "The bell rang at 08:50 and he ran.", "A swelling on the right ankle, 4 cm, blue.", "They burn incense.", "He scratched his head.", "The scar is from an operation in 2021.", "A bite of toast was left.", "He had red gloves.",
	} {
		wantNone(t, "evidence-injury", text, seen(text))
	}
}
