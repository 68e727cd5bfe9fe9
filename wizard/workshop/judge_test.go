package workshop

import "testing"

// A family that was not told is found however it is said, and so are the people and things that help a child, and
// what the school did. Words that only look like these are not.
func TestJudgeFindsTheKind(t *testing.T) {
	t.Parallel()
	for id, cases := range map[string]struct{ there, missing []string }{
		"told": {
			there: []string{
				"We have not told her mother that we are ringing.",
				"We haven't told mum and dad we're calling in case they leave.",
				"I have not told his carers because it would not be safe.",
				"We did not tell Mr Baptiste, as he could take her phone.",
				"Her grandmother has not been told about this call.",
				"Neither of his parents has been told about the referral.",
				"I told his dad at 8:40 that I was ringing you.",
				"We told both parents about this referral on 4 May.",
				"We have decided not to tell Dad today, because he would hide the belt.",
				"I spoke to Mum at 3 pm to say that we would be ringing.",
				"Nobody has told her mum that we are calling.",
				"Mum and Dad don't know we're ringing.",
				"We have yet to tell her father.",
				"The family is unaware of this referral.",
				"Her foster carers haven't been told yet.",
			},
			missing: []string{
				"Her parents do not know that she smokes.",
				"She told her mother that she was hungry.",
				"He has not told his dad that he failed the test.",
				"We told Dad about the school trip.",
				"Mum has been told about the nits before.",
				"We have not told the class that we are going out.",
				"We told her that she was brave.",
				"His mother told us that he sleeps badly.",
				"We have told Mum to buy a coat.",
				"The parents are aware of our policy.",
				"We did not tell the other children.",
				"I spoke to Mum about lunch money.",
			},
		},
		"strengths": {
			there: []string{
				"Nan takes her swimming every Saturday.",
				"His uncle picks him up on Fridays and takes him to football.",
				"Her big sister walks her to school each morning.",
				"Dad cooks with them at weekends.",
				"His stepfather reads him a story every night.",
				"Mrs Abbot next door takes them to church on Sundays.",
				"A neighbour takes him fishing on Saturdays.",
				"Her aunt collects her every Wednesday and they bake.",
				"Mum brings him to breakfast club every day.",
				"He goes to his gran's every Sunday and comes back smiling.",
				"On Tuesdays her uncle takes her to choir.",
				"Grandpa teaches him the trumpet on Mondays.",
			},
			missing: []string{
				"Dad takes her phone every night.",
				"His uncle takes him to the flat on Fridays and locks the door.",
				"Her stepfather collects her late every Wednesday.",
				"Mum takes tablets every morning.",
				"His father drives him home drunk on Sundays.",
				"Her cousin takes her money on Mondays.",
				"They are a close family.",
				"Grandad used to take him fishing.",
				"Her brother picks fights every day.",
				"No one takes him to football on Saturdays.",
			},
		},
		"tried": {
			there: []string{
				"We gave him a key worker.",
				"He has been offered a mentor.",
				"We lent her a coat.",
				"School arranged a quiet room at lunch.",
				"I offered her a lift, and she said no.",
				"Mr Adeyemi set up a homework club for him.",
				"We moved his seat away from the door.",
				"We have given them breakfast vouchers.",
				"We referred her to the school nurse.",
				"Nursery provided nappies and wipes.",
				"We found him a mentor in Year 11.",
			},
			missing: []string{
				"We gave it some thought.",
				"We have put support in place.",
				"We tried everything.",
				"We offered support.",
				"We met to talk about her.",
				"School rang the bell.",
				"She was offered a cigarette by an older man.",
				"She was offered some support.",
				"We gave up.",
				"We moved on.",
				"We offered regular early help.",
				"We provided some extra support.",
				"We arranged for support to be offered.",
				"We offered help and advice.",
			},
		},
	} {
		check := func(text string, want bool) {
			for _, v := range Judge(text) {
				if v.Criterion.ID == id && v.There != want {
					t.Errorf("%s: %q: got %s", id, text, v)
				}
			}
		}
		for _, text := range cases.there {
			check(text, true)
		}
		for _, text := range cases.missing {
			check(text, false)
		}
	}
}
