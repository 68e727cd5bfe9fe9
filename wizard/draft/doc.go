// Package draft keeps drafts of referrals on disk so that no one without the
// passphrase can read them, and so that a crash, a power cut, a full disk or a
// second window does not lose one.
//
// A draft is a run of bytes to this package. It knows how to seal, save, find,
// load and delete those bytes. It does not know what a referral is.
//
// The folder of a [Store]:
//
//	identity.age          the key, wrapped by the passphrase (age, scrypt)
//	identity.age.sum      the SHA-256 of both copies, to tell damage from a wrong passphrase
//	identity.copy.age     the same bytes again, also in each draft's folder
//	recipient.txt         the public half: enough to save, not to read
//	recipient.copy.txt    the same again
//	drafts/<26 letters>/  one draft
//	    lock              held by the window that has it open
//	    g-0000000001.age  one save; written once, never overwritten
//	    s-0000000001      empty: that save is kept longer, as the last of a session
//
// Without this program a draft opens with age 1.3 or newer:
//
//	age -d -i identity.age drafts/<26 letters>/g-0000000001.age
//
// The first line is about the save; the content follows, then spaces.
//
// What it does not promise: it does not defend against malicious software of
// the same user, cannot wipe memory, cannot tell that newer saves were removed,
// and a copy of the folder made before [Store.ChangePassphrase] still opens
// with the old passphrase.
//
// Start at [Open], [Store.SetUp] and [Draft.Save]; [Draft.Saves] goes back.
package draft
