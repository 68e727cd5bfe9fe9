package review

import (
	"strings"
	"testing"

	"referral/checklist"
)

// TestTelling has, for each rule about how something is told, what it finds and, at greater length, what it leaves
// alone: plain sentences of good referrals.
func TestTelling(t *testing.T) {
	for _, c := range []struct {
		rule       string
		hit, leave string // hit and leave are sentences, one a line.
	}{
		{"evidence-photograph", `
A picture of the bruise is attached.
Photo evidence available.
Please find attached a photo of the marks.
I took a picture of his arm.
Photographs can be provided on request.
See the photos for the injuries.
We have three clear pictures of his leg.
Photographic evidence is on file.
The first-aider photographed the burn.
An image of the scratch has been sent to you.
I will email you the photos.
There is a photo of her back on the system.
We took photos on the school iPad.
A snap of her back was taken by the first-aider.
I have the burn on my phone.
There are photos.
`, `
He drew a picture of his Nan's house in art on Tuesday 10 November 2026.
The body map is in the record book, page 41.
No photograph was taken.
We did not take photos of the marks.
School photos were taken in May.
She showed Mr Adair a picture book.
A photo of the family hangs in the hall.
The picture on the wall fell.
He has a photo of his dog.
A man asked her online for pictures.
She sent him a picture on Snapchat.
Screenshots of the messages are attached.
He pictured a beach.
The image on her jumper is a cat.
The family photograph album was lost.
She looks at pictures to choose her lunch.
His passport photo is two years old.
A drawing of the room is attached.
He posted the picture on Instagram.
Nobody has photographed him.
He points to pictures of food.
The photo day is on Friday 20 November.
We hold a body map and no photographs.
The class took pictures of leaves for science.
The photograph on her lanyard is three years old.
They made a collage with pictures of their hands.
She said, "Please find attached a photo."
`},
		{"evidence-view", `
I think that he was frightened.
In my view he was frightened.
We believe she had not eaten.
I felt that Carla was holding back.
To my mind nobody was at home.
It is our opinion that she hides food.
I was worried by his silence.
I suspect that he was alone.
It seems to me that Otto is afraid.
Ms Adair thought that she was hungry.
My impression was that he had been crying.
I am certain that he saw it.
We assumed that she was ill.
`, `
She yawned and put her head on the table.
I saw him at the gate at 08:40.
I asked nothing more.
He said that he thinks of Otto.
She told us that she felt sick.
Her mother thinks that he has asthma, she said.
He felt his way along the wall.
I felt his forehead: it was hot.
We thought of you.
He has no coat.
I did not ask what he meant.
I told the head at 11:40.
We rang at 09:10 and nobody answered.
She considered the question for a minute.
He is sure-footed.
The view from the window is of the yard.
She was in view of the gate.
Mr Adair believed nothing was missing from the drawer, he wrote.
I know him from Year 5.
It appeared on the register.
I was in the hall.
She gave her opinion of the book.
I am the first-aider.
In my room she sat down.
We were told at 15:00.
I said, "I think you should sit."
Otto believes in dragons.
`},
		{"evidence-blame", `
She allowed him to hit her.
Carla let him hurt her.
She provoked him at the gate.
He wound her up.
She brought it on herself.
He puts himself in vulnerable situations.
She put herself at risk on Friday 6 November.
Carla should have left.
She chose to stay with him.
It was her own fault.
She is partly to blame for it.
He made her lose her temper.
She did nothing to stop him.
She allowed herself to be exploited.
She keeps going back to him.
Carla permits Piotr to threaten Otto.
She antagonised him.
It is her fault for going back.
She keeps letting him back in.
She tolerates his violence.
She stayed with him although he hits her.
She allowed the abuse to continue.
`, `
She allowed him to go home at 15:10.
She let him in.
He let her use the phone.
The court allowed him to see Otto on Sundays.
She put herself between him and Otto.
She stayed with him in the ward.
She chose to stay for art club.
He chose to return to class.
He asked for it back on Monday 9 November.
Nobody provoked him.
It was not her own fault.
He said that she provoked him.
She told us that it was her own fault.
I should have told the head sooner.
We could have rung earlier.
He made her laugh.
He made her tea.
She got herself up and to school.
He put himself to bed.
She let Otto touch the rabbit.
They let the children push the swing.
He led her on to the field.
She takes him back to class at 13:00.
The wind got up and the door slammed.
She wound the scarf round him.
He left her the key.
She did nothing on Sunday.
School should have rung on Friday 6 November.
She deserves a rest.
He could have left his bag on the bus.
She allowed us to ring her mother.
He should have left at 15:10 with the others.
She should have had her second appointment on 3 June.
She stayed with him in the ward although he slept.
He let the meeting go on to 16:00.
She accepted his offer of a lift.
They took him back to the library.
Egg and chips were left over.
He calls it "her own fault".
`},
		{"names-who-is-meant", `
He pushed him and he fell over.
Someone hit him.
A male was seen with him at the gate.
She slapped her and ran off.
Somebody had grabbed his arm.
An adult shouted at him.
She was collected by a family member.
A relative took him home.
Another male approached them.
He had kicked him twice.
An individual was at the door.
A woman picked her up at 15:10.
They threatened him.
Someone has been touching her.
A friend of the family hit him.
One of them kicked her.
Somebody in the home smacked him.
`, `
A friend of the family drove them to hospital.
A woman answered the phone and gave her name as Carla.
One of the parents waited outside.
A boy in his class lent him a pen.
Rowan had no coat and his shoes were wet through.
Otto pushed Mila on the swing.
Someone whom we do not know rang at 09:00.
A man in a grey jacket was at the gate.
Nobody hit him.
He hugged his brother.
She held her bag.
She took her coat and left.
He told her that it was late.
She lent him a coat.
He thanked him.
Her mother collected her at 15:10.
Mr Adair held him by the hand.
He fell over a chair.
She asked if someone could ring.
He put someone's book back.
A man aged about 30, not known to us, held on to his sleeve.
Carla came in and he followed her.
She said, "Someone hit me."
A relative of Carla lives in Swansea.
She hurt her knee.
The dog bit him.
She pulled her sleeve down.
He was with his grandfather.
A boy of 12 has a key.
A person from the council is due on Monday 16 November.
She took her to the library with Mila.
He wants someone to do plaits.
`},
	} {
		for line := range strings.Lines(strings.TrimSpace(c.hit)) {
			wantOne(t, c.rule, strings.TrimSpace(line), toldIn(strings.TrimSpace(line)))
		}
		for line := range strings.Lines(strings.TrimSpace(c.leave)) {
			wantNone(t, c.rule, strings.TrimSpace(line), toldIn(strings.TrimSpace(line)))
		}
	}
}

// toldIn returns the clean record with a fact from the school's records that has the text.
func toldIn(text string) *checklist.Referral {
	r := base()
	r.Facts[1].Text = text
	return r
}

func TestLongReferral(t *testing.T) {
	for n, want := range map[int]int{100: 0, 1500: 1} { // The record they are added to has some words too.
		parts := []string{}
		for range n / 10 {
			parts = append(parts, "Otto waits at the gate until the bus has gone.")
		}
		if got := foundBy(t, "sheet-long", toldIn(strings.Join(parts, " "))); len(got) != want {
			t.Errorf("%d words: got %q, want %d", n, got, want)
		}
	}
}

func TestLongSentences(t *testing.T) {
	words := func(n int) string { return strings.TrimSpace(strings.Repeat("late ", n)) }
	for text, want := range map[string]int{
		"She was " + words(41) + ".": 1, "She was " + words(20) + ". He was " + words(30) + ".": 0, words(30) + "; " + words(30) + ".": 0,
		"He said, \"" + words(50) + "\"": 1, words(40) + ".": 0, words(10) + "\n" + words(35): 0,
	} {
		if got := foundBy(t, "sheet-long-sentence", toldIn(text)); len(got) != want {
			t.Errorf("%q: got %q, want %d", text, got, want)
		}
	}
}
