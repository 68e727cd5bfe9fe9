package review

import (
	"slices"
	"testing"

	"referral/checklist"
	"referral/checklist/when"
)

// crossCases are the cases of the checks that compare one part of the record with another.
var crossCases = []ruleCase{
	{"names-stranger", "a name from another family", reason("Mila, 9, looks after Otto, 5, alone (F1). Kayleigh was late too."), 1, nil},
	{"names-stranger", "in the middle of a sentence", reason("Mila waited with Kayleigh and looked after Otto (F1)."), 1, nil},
	{"names-stranger", "an uncle with a name", reason("Otto was alone with Uncle Zed (F1)."), 1, nil},
	{"names-stranger", "a surname with an apostrophe", reason("O'Brien hit Otto (F1)."), 1, nil},
	{"names-stranger", "a surname with a curly one", reason("Mila told D’Souza that Otto is alone (F1)."), 1, nil},
	{"names-stranger", "a surname with particles", reason("Mr van der Berg hit Otto (F1)."), 1, nil},
	{"names-stranger", "a listed surname with an apostrophe", and(reason("O'Brien hit Otto (F1)."), func(r *checklist.Referral) { r.Person("p3").Name = "Piotr O'Brien" }), 0, nil},
	{"names-stranger", "a listed surname with particles", and(reason("Mr van der Berg hit Otto (F1)."), func(r *checklist.Referral) { r.Person("p3").Name = "Piotr van der Berg" }), 0, nil},
	{"names-stranger", "a surname after a title", reason("Mila told Mr Brandreth that Otto is alone (F1)."), 1, nil},
	{"names-stranger", "in the child's own words", fact(func(f *checklist.Fact) { f.Words = "Otto cried. Terry was drunk." }), 1, nil},
	{"names-stranger", "found once, however often it is there", reason("Mila waited with Kayleigh. Kayleigh left, and Kayleigh rang Otto (F1)."), 1, nil},
	{"names-stranger", "a rare name that does what people do", reason("Mila and Otto were alone (F1). In the end Quillon shouted at Otto."), 1, nil},
	{"names-stranger", "people of the record", reason("Mila Torvane, Otto and Carla; Mr Sand; Imogen Vale and Femi Adair (F1)."), 0, nil},
	{"names-stranger", "their names with an s", reason("The Torvanes leave Mila and Otto alone; Otto's shoes and Carla’s key (F1)."), 0, []string{"route-police"}},
	{"names-stranger", "a therapist with her job", reason("Otto is alone (F1). His speech therapist Mrs Lomax sees him on Tuesdays. Lomax told us so."), 0, nil},
	{"names-stranger", "a nurse with her job", reason("Otto is alone (F1). The school nurse Ms Okafor saw him."), 0, nil},
	{"names-stranger", "a nurse, and then a name that is not hers", reason("Otto is alone (F1). After he saw the nurse, Zed hit him."), 1, nil},
	{"names-stranger", "a therapist, and then her name", reason("Otto is alone (F1). His speech therapist, Mrs Lomax, told us so."), 0, nil},
	{"names-stranger", "a coach after the name", reason("Otto is alone (F1). Mr Quayle, his football coach, saw him."), 0, nil},
	{"names-stranger", "a job in brackets", reason("Otto is alone (F1). We told Jo Tamsin (health visitor)."), 0, nil},
	{"names-stranger", "a worker after a comma", reason("Otto is alone (F1). Our family support worker, Pat Noon, rang."), 0, nil},
	{"names-stranger", "someone who is his teacher", reason("Otto is alone (F1). Mrs Ferrow, who is his class teacher, saw him."), 0, nil},
	{"names-stranger", "a title that comes with a job", reason("Otto is alone (F1). Dr Sethi saw him, and PC Dunnet rang."), 0, nil},
	{"names-stranger", "a driver called by name", reason("Otto is alone (F1). The taxi driver called Wendel saw him."), 0, nil},
	{"names-stranger", "first without the job", reason("Otto is alone (F1). Mrs Ferrow saw him. Mrs Ferrow is his tutor."), 0, nil},
	{"names-stranger", "another's job", reason("Otto is alone (F1). Mrs Ferrow told the social worker."), 1, nil},
	{"names-stranger", "another's job after a comma", reason("Otto is alone (F1). We rang Mrs Ferrow, and the school nurse came."), 1, nil},
	{"names-stranger", "a visitor of no service", reason("Otto is alone (F1). A visitor, Mr Quayle, hit him."), 1, nil},
	{"names-stranger", "a lodger by name", reason("Otto is alone (F1). The lodger Wendel hit him."), 1, nil},
	{"names-stranger", "a title alone", reason("Otto is alone (F1). Mr Quayle hit him."), 1, []string{"route-police"}},
	{"names-stranger", "places, schools and days", reason("Otto waits at Brook End School, in Wexcombe, by Mill Lane Surgery and in Derby, on Monday (F1)."), 0, nil},
	{"names-stranger", "a street of its own", reason("Otto is left alone on Charlotte Street, near St Thomas Hospital (F1)."), 0, []string{"route-police"}},
	{"names-stranger", "brands, games and faiths", reason("Otto plays Fortnite and watches Netflix on an Xbox; the family keeps Ramadan (F1)."), 0, nil},
	{"names-stranger", "a friend who is explained", reason("Otto is alone (F1). He has a friend called Odile."), 0, nil},
	{"names-stranger", "roles", reason("Otto told the Head Teacher and Year 4 and the SENCO, and Mum (F1)."), 0, nil},
	{"names-stranger", "first words", reason("Otto is alone (F1). Attendance was good. Homework is done. Nobody came. Breakfast was toast."), 0, nil},
	{"names-relative", "an uncle who appears once", reason("Otto was alone with his uncle on Friday (F1)."), 1, nil},
	{"names-relative", "the uncle is listed", and(reason("Otto was alone with his uncle on Friday (F1)."), func(r *checklist.Referral) {
		r.Person("p3").Relations[0].Is = "mother's brother"
	}), 0, []string{"basics-other-parent"}},
	{"names-relative", "denied", reason("Otto is alone (F1); there is no uncle and no lodger."), 0, nil},
	{"names-relative", "someone else's", reason("Otto is alone, and goes to Femi's uncle (F1)."), 0, nil},
	{"names-relative", "what a parent said of theirs", fact(func(f *checklist.Fact) { f.From, f.Words = "p2", "My uncle used to do that to me." }), 0, nil},
	{"names-pronoun", "she for a brother, of a boy's referral", and(pronouns, childIs("boy"), reason("Otto is 5 and alone (F1). Otto says she is cold.")), 1, nil},
	{"names-pronoun", "the only child referred may be meant", and(pronouns, reason("Otto is 5 and alone (F1). Otto says she is cold.")), 0, nil},
	{"names-pronoun", "what a mother said of her son", and(childIs("boy"), reason("Otto is alone (F1). Carla said he was cold.")), 0, nil},
	{"names-pronoun", "his own", and(pronouns, reason("Otto is 5 and alone (F1). Otto says he is cold.")), 0, nil},
	{"names-pronoun", "two people in the sentence", and(pronouns, reason("Otto is alone (F1). Otto says to Mila that she is cold.")), 0, nil},
	{"names-pronoun", "someone in the sentence before", and(pronouns, reason("Otto is alone (F1). Carla came in. Otto says she was cold.")), 0, nil},
	{"names-pronoun", "someone without a name", and(pronouns, reason("Otto is alone (F1). Otto says that the nurse gave her coat away.")), 0, nil},
	{"names-pronoun", "the child, after a semicolon", and(pronouns, childIs("girl"), reason("Otto is 5 and alone (F1). Otto stayed out; she came in.")), 0, nil},
	{"names-pronoun", "no child of the referral, after a semicolon", and(pronouns, childIs("boy"), reason("Otto is 5 and alone (F1). Otto stayed out; she came in.")), 1, nil},
	{"names-pronoun", "never against the record's own", and(reason("Otto is 5 and alone (F1). Otto says she is cold."), func(r *checklist.Referral) {
		r.Person("p4").Pronouns = "she/her"
	}), 0, nil},
	{"names-pronoun", "they, or either", and(reason("Otto is 5 and alone (F1). Otto says she is cold."), func(r *checklist.Referral) {
		r.Person("p4").Pronouns = "they/them"
	}), 0, nil},
	{"names-same-person", "in the list by her full name", listed("mila  torvane", "", "p7"), 1, []string{"route-other-child"}},
	{"names-same-person", "by her first name and birth date", listed("Mila", "2017-03-14", "p7"), 1, []string{"route-other-child"}},
	{"names-same-person", "another of the same first name", listed("Mila Sand", "", "p7"), 0, []string{"route-other-child"}},
	{"names-same-person", "another by the birth date", listed("Mila Torvane", "1951-08-02", "p7"), 0, nil},
	{"names-same-person", "a twin", listed("Rhea Torvane", "2017-03-14", "p7"), 0, []string{"route-other-child"}},
	{"names-same-person", "two without a name", func(r *checklist.Referral) {
		r.People = append(r.People, unborn())
		child(r).Name = ""
	}, 0, []string{"basics-child-born", "basics-child-name", "basics-relation-by-child"}},
	{"names-other-family", "two families", and(twoFamilies, anotherChild), 1, []string{"basics-relation-by-child"}},
	{"names-other-family", "two families and no such worry", twoFamilies, 0, []string{"basics-relation-by-child"}},
	{"names-other-family", "a pupil of another family", and(anotherChild, ofConcern("pupil in Year 9", "", checklist.Yes)), 1, nil},
	{"names-other-family", "a child by the birth date", and(anotherChild, ofConcern("friend", "2012-05-01", checklist.Yes)), 1, nil},
	{"names-other-family", "an adult", and(anotherChild, ofConcern("friend", "1990-05-01", checklist.Yes)), 0, nil},
	{"names-other-family", "a brother", and(anotherChild, ofConcern("half-brother", "2012-05-01", checklist.Yes)), 0, []string{"basics-where"}},
	{"names-other-family", "a pupil of no concern", and(anotherChild, ofConcern("pupil in Year 9", "", checklist.No)), 0, nil},
	{"names-other-family", "the other child by name", and(anotherChild, func(r *checklist.Referral) {
		p := r.Person("p3")
		p.Name, p.Born, p.OfConcern = "Davy Sand", at("2013-04-02"), checklist.OfConcern{Is: "yes", Access: "yes"}
		p.Relations, p.Consent, p.Answers = []checklist.Relation{{To: "p1", Is: "pupil in Year 8"}}, checklist.Consent{}, nil
	}), 1, []string{"basics-other-parent"}},
	{"names-other-family", "the other child without a name", and(anotherChild, func(r *checklist.Referral) {
		p := r.Person("p3")
		p.Name, p.Born, p.OfConcern = "", when.When{}, checklist.OfConcern{Is: "yes", Access: "yes"}
		p.Relations, p.Consent, p.Answers = []checklist.Relation{{To: "p1", Is: "another pupil"}}, checklist.Consent{}, nil
	}), 0, []string{"basics-other-parent"}},
	{"names-other-family", "a brother", and(anotherChild, func(r *checklist.Referral) {
		p := r.Person("p4")
		p.Born, p.OfConcern, p.Homes = at("2012-02-01"), checklist.OfConcern{Is: "yes", Access: "yes"}, []string{"h2"}
		r.Answers["concern.reason"] = say("Mila is alone with Otto (F1).")
	}), 0, nil},

	{"dates-future", "a fact tomorrow", fact(func(f *checklist.Fact) { f.When = at("2026-11-14T09:00") }), 1, nil},
	{"dates-future", "a fact of about then", fact(func(f *checklist.Fact) { f.When = when.When{At: "2026-11-14", About: true} }), 0, nil},
	{"dates-future", "a call later today", func(r *checklist.Referral) {
		r.Actions = append(r.Actions, &checklist.Action{ID: "a9", Kind: checklist.ActionCall, Who: "Ms Pike", When: at("2026-11-13T23:50")})
	}, 1, nil},
	{"dates-future", "a call earlier today", func(r *checklist.Referral) {
		r.Actions = append(r.Actions, &checklist.Action{ID: "a9", Kind: checklist.ActionCall, Who: "Ms Pike", When: at("2026-11-13T00:10")})
	}, 0, nil},
	{"dates-future", "a fact later today", fact(func(f *checklist.Fact) { f.When = at("2026-11-13T23:50") }), 1, nil},
	{"dates-future", "a note written tomorrow", fact(func(f *checklist.Fact) { f.Written.When = at("2026-11-14T08:10") }), 1, nil},
	{"dates-future", "the police, told later today", func(r *checklist.Referral) {
		r.Routes = []*checklist.Route{{Route: checklist.RoutePolice, Told: checklist.Yes, Who: "PC Odell", When: at("2026-11-13T23:50")}}
	}, 1, nil},
	{"dates-future", "a mother told later today", func(r *checklist.Referral) {
		r.Person("p2").Consent = checklist.Consent{Told: checklist.ToldBefore, ToldBy: "referrer", ToldOn: at("2026-11-13T23:40"), Agreed: checklist.ConsentGiven}
	}, 1, nil},
	{"dates-future", "a concern next year", func(r *checklist.Referral) { r.Events[1].When = at("2027-09-21") }, 1, nil},
	{"dates-future", "a meeting that is planned", func(r *checklist.Referral) {
		r.Events[0].Kind, r.Events[0].When = "meeting", at("2026-11-30")
	}, 0, []string{"analysis-lower-level"}},
	{"dates-future", "a decision heard next month", and(put(checklist.QAfterOutcome, say("advice")), put(checklist.QAfterDecidedOn, say("2026-12-20"))), 1, nil},
	{"dates-future", "the police, told tomorrow", func(r *checklist.Referral) {
		r.Routes = []*checklist.Route{{Route: checklist.RoutePolice, Told: checklist.Yes, Who: "PC Odell", When: at("2026-11-14")}}
	}, 1, nil},
	{"dates-future", "the police, to be told tomorrow", func(r *checklist.Referral) {
		r.Routes = []*checklist.Route{{Route: checklist.RoutePolice, Told: checklist.No, Who: "Ms Odell will", When: at("2026-11-14")}}
	}, 0, nil},
	{"dates-future", "a parent born in the future", func(r *checklist.Referral) { r.Person("p3").Born = at("2030") }, 1, []string{"dates-generation"}},
	{"dates-before-birth", "the child alone", second2(func(f *checklist.Fact) { f.When, f.About = at("2016-03-01"), []string{"p1"} }), 1, []string{"route-delay"}},
	{"dates-before-birth", "the mother's own history", second2(func(f *checklist.Fact) { f.When, f.About = at("2009-03-01"), []string{"p2"} }), 0, []string{"route-delay"}},
	{"dates-before-birth", "mother and child together", second2(func(f *checklist.Fact) { f.When, f.About = at("2016-03-01"), []string{"p1", "p2"} }), 0, []string{"route-delay"}},
	{"dates-generation", "a mother of nine", func(r *checklist.Referral) { r.Person("p2").Born = at("2008-01-05") }, 1, nil},
	{"dates-generation", "a young mother", func(r *checklist.Referral) { r.Person("p2").Born = at("2003-01-05") }, 0, nil},
	{"dates-adult", "19 years old", func(r *checklist.Referral) {
		child(r).Born, r.Person("p2").Born, r.Answers["concern.reason"] = at("2007-06-02"), at("1980"), say("Mila looks after Otto (F1).")
		child(r).Answers["concern.outside_home"] = say("Nobody that we know of.")
	}, 1, nil},
	{"dates-adult", "17 years old", func(r *checklist.Referral) {
		child(r).Born, r.Person("p2").Born, r.Answers["concern.reason"] = at("2009-06-02"), at("1980"), say("Mila looks after Otto (F1).")
		child(r).Consent.Agreed = "given"
		child(r).Answers["concern.outside_home"] = say("Nobody that we know of.")
	}, 0, nil},
	{"dates-due", "months back", due("2026-08"), 1, []string{"basics-relation-by-child"}},
	{"dates-due", "in a year and more", due("2027-12-20"), 1, []string{"basics-relation-by-child"}},
	{"dates-due", "in three months", due("2027-02"), 0, []string{"basics-relation-by-child"}},
	{"dates-told", "told before it happened", fact(func(f *checklist.Fact) { f.Happened = at("2026-11-13") }), 1, nil},
	{"dates-told", "told the same day", fact(func(f *checklist.Fact) { f.Happened = at("2026-11-12") }), 0, nil},
	{"dates-told", "told after a month", fact(func(f *checklist.Fact) { f.Happened = at("2026-10") }), 0, nil},
	{"dates-written", "before it happened", fact(func(f *checklist.Fact) { f.Written.When = at("2026-11-12T08:50") }), 1, nil},
	{"dates-written", "at once", fact(func(f *checklist.Fact) { f.Written.When = at("2026-11-12T09:20") }), 0, nil},
	{"dates-written", "on that day", fact(func(f *checklist.Fact) { f.Written.When = at("2026-11-12") }), 0, nil},
	{"dates-order", "one line out of place", history("3 September 2026: late.\n12 October 2026: no coat.\n1 October 2025: asleep.\n4 November 2026: late."), 1, nil},
	{"dates-order", "in order", history("3 September 2026: late.\n12 October 2026: no coat.\n4 November 2026: late."), 0, nil},
	{"dates-order", "newest first", history("4 November 2026: late.\n12 October 2026: no coat.\n3 September 2026: late."), 0, nil},
	{"dates-attendance", "more than all", attended(checklist.Attendance{Present: 46, Of: 45}), 1, nil},
	{"dates-attendance", "backwards", attended(checklist.Attendance{Present: 43, Of: 45, From: "2026-11-11", To: "2026-09-03"}), 1, nil},
	{"dates-attendance", "more than the calendar has", attended(checklist.Attendance{Present: 172, Of: 190, From: "2026-09-03", To: "2026-11-11"}), 1, nil},
	{"dates-attendance", "as it should be", attended(checklist.Attendance{Present: 43, Of: 45, From: "2026-09-03", To: "2026-11-11"}), 0, nil},

	{"dates-relative", "the next day", and(madeOn("2026-11-11T16:20"), reason("Otto was alone this morning (F1). Today he is calm.")), 1, nil},
	{"dates-relative", "last night", and(madeOn("2026-11-10"), reason("Otto slept in the car last night (F1).")), 1, nil},
	{"dates-relative", "the same day", and(madeOn("2026-11-13T10:00"), reason("Otto was alone this morning (F1). Today he is calm.")), 0, nil},
	{"dates-relative", "the date next to it", and(madeOn("2026-11-11"), reason("Otto was alone today, 11 November (F1).")), 0, nil},
	{"dates-relative", "in someone's words", and(madeOn("2026-11-11"), reason("Otto said \"not today\" (F1).")), 0, nil},
	{"dates-relative", "no day is known", reason("Otto was alone this morning (F1)."), 0, nil},
	{"dates-weekday", "a Monday that was a Sunday", reason("Otto was alone on Monday 8 November 2026 (F1)."), 1, nil},
	{"dates-weekday", "without a year", reason("Otto was alone on Tues 9th Nov (F1)."), 1, nil},
	{"dates-weekday", "in figures", reason("Otto was alone on Fri 12/11/2026 (F1)."), 1, nil},
	{"dates-weekday", "right", reason("Otto was alone on Sunday 8 November 2026, Mon 9 Nov and Fri 13/11 (F1)."), 0, nil},
	{"dates-weekday", "right in the next year", reason("Otto will be alone on Tuesday 9 February (F1)."), 0, nil},
	{"dates-weekday", "a weekday alone", reason("Otto is alone on Monday and 3 of 5 days; on Monday, 9 pupils saw it (F1)."), 0, nil},
	{"dates-weekday", "the month first", reason("Otto was alone on Mon, Nov 10th and on Thursday, November 11, 2026 (F1)."), 2, nil},
	{"dates-weekday", "dots and dashes", reason("Otto was alone on Sun 9.11.2026 and Sunday 9-11-2026 (F1)."), 2, nil},
	{"dates-weekday", "after the date", reason("Otto was alone on 9 November 2026 (Sunday) and on 12/11/2026, Friday (F1)."), 2, nil},
	{"dates-weekday", "right, in any order", reason("Otto was alone on 9 November 2026 (Monday), on Nov 10th, a Tuesday, and on Wed 11.11.2026 (F1)."), 0, nil},
	{"dates-weekday", "another sentence", reason("Otto was alone on 9 November 2026 (F1). Sunday is when he plays football. On 10 November we met. Friday 2.15 is PE."), 0, nil},
	{"dates-no-such-day", "30 February", reason("Otto was alone on 30 February 2026 (F1)."), 1, nil},
	{"dates-no-such-day", "without a year, and in figures", reason("Otto was alone on April 31st and on 31/6/2026 (F1)."), 2, nil},
	{"dates-no-such-day", "a leap day of another year", reason("Otto was alone on 29 Feb 2026 (F1)."), 1, nil},
	{"dates-no-such-day", "days that there are", reason("Otto was alone on 29 February 2024, 31 March, 30/4/2026 and 28.2.2026 (F1)."), 0, nil},
	{"dates-no-such-day", "numbers that are no dates", reason("Otto had 31/4 in the test, read chapter 30.2 and rang 31-9 (F1)."), 0, nil},
	{"dates-no-such-day", "someone's own words", fact(func(f *checklist.Fact) { f.Words = "It was on the 31st of June." }), 0, nil},
	{"dates-weekday", "someone's own words", fact(func(f *checklist.Fact) { f.Words = "Otto cried on Monday 8 November 2026." }), 0, nil},
	{"dates-age", "an age that cannot be", reason("Mila, 12, looks after Otto, 5, alone (F1)."), 1, nil},
	{"dates-age", "in brackets", reason("Mila looks after Otto (8) alone (F1)."), 1, nil},
	{"dates-age", "so many years old", reason("Otto is 7 and alone (F1)."), 1, nil},
	{"dates-age", "7-year-old", reason("A 7-year-old Otto is alone (F1)."), 1, nil},
	{"dates-age", "right", reason("Mila (9) looks after 5-year-old Otto; Otto is 5 (F1)."), 0, nil},
	{"dates-age", "of another time", reason("Otto is alone; when Otto was 3, Carla stayed. Since Mila, 6, began, no (F1)."), 0, nil},
	{"dates-age", "on the day of the fact", second2(func(f *checklist.Fact) { f.When, f.Text = at("2025-11"), "Otto, 4, was late on 6 of 10 mornings." }), 0, []string{"route-delay"}},
	{"dates-age", "other numbers", reason("Otto is 5 minutes late; Otto, 3 times a week, is alone; Otto, 12:40; Otto is 10% late (F1)."), 0, nil},
	{"dates-school-year", "years away", schooled("Brook End School, Year 8"), 1, nil},
	{"dates-school-year", "in the text", reason("Mila, Year 9, looks after Otto alone (F1)."), 1, nil},
	{"dates-school-year", "one year down", schooled("Brook End School, Year 4"), 0, nil},
	{"dates-school-year", "of another time", reason("Since Year 1 Mila is alone with Otto. We have known her and Mila since Year 1 (F1)."), 0, nil},
	{"dates-numbers", "12 of 10", second2(func(f *checklist.Fact) { f.Text = "Late on 12 of 10 mornings." }), 1, nil},
	{"dates-numbers", "in a count", second2(func(f *checklist.Fact) { f.Count = checklist.Count{N: 12, Of: 10, Unit: "mornings"} }), 1, nil},
	{"dates-numbers", "16 days in a fortnight", second2(func(f *checklist.Fact) { f.Text = "Late on 16 days in the last fortnight." }), 1, nil},
	{"dates-numbers", "more away than the register says", and(attended(checklist.Attendance{Present: 43, Of: 45, From: "2026-09-03", To: "2026-11-12"}), missedThree), 1, nil},
	{"dates-numbers", "the register holds all but four days of the fortnight at either end", and(attended(checklist.Attendance{Present: 8, Of: 10, From: "2026-11-03", To: "2026-11-09"}), missedThree), 1, nil},
	{"dates-numbers", "the register begins too late for the fortnight", and(attended(checklist.Attendance{Present: 14, Of: 16, From: "2026-11-04", To: "2026-11-13"}), missedThree), 0, nil},
	{"dates-numbers", "the register ends too early for the fortnight", and(attended(checklist.Attendance{Present: 43, Of: 45, From: "2026-09-03", To: "2026-11-08"}), missedThree), 0, nil},
	{"dates-numbers", "another share than the register's", and(attended(checklist.Attendance{Present: 40, Of: 50}), second2(func(f *checklist.Fact) { f.Text = "Attendance is 62%." })), 1, nil},
	{"dates-numbers", "as the register says", and(attended(checklist.Attendance{Present: 41, Of: 45, From: "2026-09-03", To: "2026-11-12"}), second2(func(f *checklist.Fact) {
		f.Text = "Missed three days in the last fortnight; attendance is 91%. Late on 6 of 10 mornings, 10 out of 10 in May; attendance was 60% last year."
	})), 0, nil},

	{"consent-contradicts", "not told, and agreed", func(r *checklist.Referral) { r.Person("p3").Consent.Agreed = "given" }, 1, nil},
	{"consent-contradicts", "told before, on a later day", func(r *checklist.Referral) { r.Request.Made = "2026-11-11T09:00" }, 1, nil},
	{"consent-contradicts", "told after, on an earlier day", func(r *checklist.Referral) {
		r.Request.Made, r.Person("p2").Consent.Told = "2026-11-13T09:00", "yes_after"
	}, 1, nil},
	{"consent-contradicts", "not theirs, with parental responsibility", func(r *checklist.Referral) { r.Person("p2").Consent.Agreed = "not_theirs" }, 1, nil},
	{"consent-contradicts", "told and agreed", func(r *checklist.Referral) { r.Request.Made = "2026-11-13T09:00" }, 0, nil},
	{"consent-basis", "consent that no one gave", func(r *checklist.Referral) { r.Sharing.Basis, r.Person("p2").Consent.Agreed = "consent", "not_sought" }, 1, nil},
	{"consent-basis", "one parent refuses, the other agrees", func(r *checklist.Referral) {
		r.Sharing.Basis, r.Person("p2").Consent.Agreed = "consent", "refused"
		r.Person("p3").Consent.Agreed = "given"
	}, 1, []string{"consent-contradicts", "consent-reason", "consent-refused-section17"}},
	{"consent-basis", "the task of safeguarding, and a refusal", func(r *checklist.Referral) {
		r.Sharing.Basis, r.Person("p2").Consent.Agreed = "safeguarding_task", "refused"
	}, 0, []string{"consent-reason", "consent-refused-section17"}},
	{"consent-basis", "consent that someone gave", func(r *checklist.Referral) { r.Sharing.Basis = "consent" }, 0, nil},
	{"sheet-staff-words", "do not visit alone", reason("Otto is alone (F1). Do not visit alone, he keeps a machete."), 1, nil},
	{"sheet-staff-words", "on its own sheet", func(r *checklist.Referral) {
		r.Facts = append(r.Facts, &checklist.Fact{ID: "f3", Kind: "record", When: at("2026-11-12"), By: "p5", Text: "Do not visit alone, he keeps a machete.", Hold: "staff_safety"})
	}, 0, nil},
	{"sheet-staff-words", "what harms the child", reason("Otto is alone (F1); he held a knife to Otto."), 0, nil},
	{"sheet-asked-not-named", "and no one is marked", reason("Otto is alone (F1). The neighbour does not want to be named."), 1, nil},
	{"sheet-asked-not-named", "and someone is", and(held, reason("Otto is alone (F1). The neighbour does not want to be named.")), 0, nil},
}

func reason(text string) change { return put("concern.reason", say(text)) }

func pronouns(r *checklist.Referral) { r.Person("p4").Pronouns = "he" }

func history(text string) change { return put("history.concerns", say(text)) }

var missedThree = second2(func(f *checklist.Fact) { f.Text = "Missed three days in the last fortnight." })

func attended(a checklist.Attendance) change {
	return func(r *checklist.Referral) { child(r).Attendance = a }
}

func schooled(text string) change {
	return func(r *checklist.Referral) { child(r).Answers["child.school"] = say(text) }
}

func due(at1 string) change {
	return func(r *checklist.Referral) {
		b := unborn()
		b.Due = at(at1)
		r.People = append(r.People, b)
	}
}

// listed adds someone to the list of people who is a grandmother or, by mistake, the child herself.
func listed(name, born, id string) change {
	return func(r *checklist.Referral) {
		child(r).Born = at("2017-03-14")
		r.People = append(r.People, &checklist.Person{ID: id, Name: name, Born: at(born), Homes: child(r).Homes, Relations: []checklist.Relation{{To: child(r).ID, Is: "sister"}}})
	}
}

func twoFamilies(r *checklist.Referral) {
	p := second()
	p.Homes = []string{"h2"}
	r.People = append(r.People, p)
	r.Answers["concern.reason"] = say("Mila, 9, looks after Otto, 5, alone, with " + p.Name + " (F1).")
}

func anotherChild(r *checklist.Referral) {
	r.Request.Worries = append(r.Request.Worries, "another_child")
}

// madeOn sets the day of the referral, and what was told before it.
func madeOn(day string) change {
	return func(r *checklist.Referral) {
		r.Request.Made = day
		for _, p := range r.People {
			if !p.Consent.ToldOn.IsZero() {
				p.Consent.ToldOn = at(day[:10])
			}
		}
	}
}

// ofConcern adds someone outside the home who may, or may not, be causing harm.
func ofConcern(relation, born string, is checklist.YesNo) func(*checklist.Referral) {
	return func(r *checklist.Referral) {
		r.People = append(r.People, &checklist.Person{
			ID: "p9", Name: "Dara Quill", Born: at(born), OfConcern: checklist.OfConcern{Is: is, Access: checklist.No},
			Relations: []checklist.Relation{{To: "p1", Is: relation}},
		})
	}
}

// childIs says in the register's words whether the child is a girl or a boy.
func childIs(gender string) func(*checklist.Referral) {
	return func(r *checklist.Referral) { child(r).Answers["child.gender"] = say(gender) }
}

// A child of another draft is found by name, once, and only if no one here has that name.
func TestOtherDraft(t *testing.T) {
	v := New(checklist.Default()).Elsewhere([]string{"Kayleigh Brandreth", "Mila Stone", "Will Grace", ""})
	for text, want := range map[string][]string{
		"Mila waited with Kayleigh and looked after Otto (F1). Kayleigh cried.":     {"Kayleigh"},
		"Mila sat by Kayleigh Brandreth (F1).":                                      {"Kayleigh Brandreth"},
		"Mila, Mr Stone and Otto (F1).":                                             {"Stone"},
		"Mila will wait for Otto (F1). Will she be there? Stone steps were wet.":    nil,
		"Mila and Otto were alone from 17:00 to 21:10 on Friday (F1).":              nil,
		"MILA WAITED WITH KAYLEIGH (F1).":                                           nil,
		"kayleigh is written small here, and Otto is alone with Mila (F1) at night": nil,
	} {
		r := base()
		reason(text)(r)
		var got []string
		for _, f := range v.Review(r, now) {
			switch f.Rule {
			case "names-other-draft":
				got = append(got, f.Text)
			case "names-stranger":
				t.Errorf("%q: %q is asked about twice", text, f.Text)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// What the council decided is told in its own words, and a quotation in another language has other capitals.
func TestOthersWordsAreLeftAlone(t *testing.T) {
	r := base()
	r.Events = append(r.Events, &checklist.Event{ID: "e8", Kind: "referral", When: at("2026-05-04"), Text: "Our referral", Outcome: "Refused on 6 May: threshold for section 17 not reached"})
	r.Facts[0].Words, r.Facts[0].Lang = "Evde Deniz var. Gitmek istemiyorum.", "tr"
	for _, f := range New(checklist.Default()).Review(r, now) {
		if f.At.Fact == "e8" && f.Category == "threshold" || f.At.Question == "fact.words" {
			t.Errorf("%s: %q", f.Rule, f.Text)
		}
	}
	r.Facts[0].Words, r.Facts[0].Lang = "Then Deniz hit me.", ""
	found := false
	for _, f := range New(checklist.Default()).Review(r, now) {
		found = found || f.Rule == "names-stranger" && f.Text == "Deniz"
	}
	if !found {
		t.Error("a stranger in English words is not asked about")
	}
	r.Events[len(r.Events)-1].Kind = "help"
	found = false
	for _, f := range New(checklist.Default()).Review(r, now) {
		found = found || f.At.Fact == "e8" && f.Category == "threshold"
	}
	if !found {
		t.Error("our own words on the threshold are not asked about")
	}
}

// A name is asked about as a whole, not from its apostrophe or its small word on.
func TestWholeNamesAreAskedAbout(t *testing.T) {
	for text, want := range map[string]string{
		"O'Brien hit Otto (F1).": "O'Brien", "Mila told D’Souza that Otto is alone (F1).": "D’Souza", "Mr van der Berg hit Otto (F1).": "Mr van der Berg",
		"Otto was alone with Uncle de Sousa (F1).": "Uncle de Sousa", "Mila saw Ms al Rashid hit Otto (F1).": "Ms al Rashid",
	} {
		r := base()
		reason(text)(r)
		if got := foundBy(t, "names-stranger", r); len(got) != 1 || got[0] != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// A comment on one answer is about its words alone, and what the writer keeps draws none.
func TestAnswer(t *testing.T) {
	v, r := New(checklist.Default()), base()
	reason("Otto is alone (F1). The home is chaotic.")(r)
	ref := checklist.Ref{Question: checklist.QConcernReason}
	found := v.Answer(r, ref)
	if len(found) != 1 || found[0].Category != "vague" {
		t.Fatalf("got %v", ids(found))
	}
	for name, at := range map[string]checklist.Ref{
		"another answer": {Question: checklist.QConcernWhyNow}, "a choice": {Question: checklist.QReferralTonight}, "no question": {Question: "no.such"},
	} {
		if got := v.Answer(r, at); len(got) > 0 {
			t.Errorf("%s: got %v", name, ids(got))
		}
	}
	r.Kept = append(r.Kept, KeptOf(found[0]))
	if got := v.Answer(r, ref); len(got) > 0 {
		t.Errorf("kept: got %v", ids(got))
	}
}
