// Package workshop holds the exhibits and exercises of a training session: a weak referral and a better one for each
// invented case, what is absent, phrases with their questions, decisions, a deadline quiz, the call in pairs, the plan
// and the handouts.
//
// It only knows invented cases. It has no screen, reads no clock, writes no file and cannot reach a draft. Words are
// data: scenarios/*.toml hold the cases, session.toml and walk.toml what all sessions share. Start at [All] and [Read],
// then at [NewDeck] for the order of a session and at [Scenario.Handout] for paper.
package workshop
