package export

import (
	"regexp"
	"slices"
	"strings"

	"referral/checklist"
	"referral/checklist/english"
	"referral/checklist/review"
)

// saidAnswers are the answers to what someone said or wants. They can be exact words, an account of them, or both.
var saidAnswers = []string{checklist.QConsentParentsViews, checklist.QConsentChildViews, checklist.QVoiceWishes}

var (
	quotationMark = regexp.MustCompile(`["“”„«»]|(?:^|[\s(])['‘]\p{L}`)
	// speaksAsI matches words in which the speaker says "I", or that begin with "my" or "you". "Hung up on me" and "see
	// my note" are the writer's.
	speaksAsI = regexp.MustCompile(`(?i)\bi(?:['’](?:m|ve|d|ll))?\b|^(?:my|mine|you|yours?|you['’](?:re|ve|d|ll))\b`)
	// writersAccount matches what only the writer says: that someone told them, or what they did themselves.
	writersAccount = regexp.MustCompile(`(?i)^(?:not|very|quite|upset|angry|cross|happy|unhappy|sad|tearful|calm|did|does|would|is|was|felt|feels|seems|seemed)\b` +
		`|^(?:has |had |also |then )*(?:said|says|told|tells|asked|asks|agreed|agrees|wants|wanted|wishes|denied|denies|accepts|accepted|refuses|refused|replied|explained|explains|thinks|hopes|hoped|swore|shouted|cried|rang|texted|thanked)\b` +
		`|\b(?:told|asked|said to|spoke to|spoken to|rang|phoned|texted|emailed|thanked|promised|assured|shouted at|swore at|wrote to) (?:me|us)\b` +
		`|\b(?:i|we) (?:have |had |then |also |did not |didn['’]t |will )*(?:told|tell|asked|ask|rang|ring|phoned|explained|explain|said|wrote|emailed|texted|informed|spoke|spoken|met|read|reminded|noted|recorded|offered|heard)\b|^i (?:do not|don['’]t|did not|didn['’]t) know\b|\b(?:that|as far as|so far as) (?:i|we) (?:know|remember|can (?:see|find|remember))\b`)
	// afterSpeech matches words that introduce what someone said: "On 9 October she told Ms Rowe: ".
	afterSpeech = regexp.MustCompile(`(?i)^([^.:!?(]*\b(?:said|says|replied|answered|shouted|whispered|wrote|texted|words were|told [^.:!?,]+|to (?:me|us|mr|mrs|ms|miss|dr)\b[^.:!?,]*)[^.:!?,]{0,40}[:,]) +(\S.*)$`)
	// toWhom matches a note at the end that is not part of the words: "(to Mr Hale, 5 November)".
	toWhom = regexp.MustCompile(`^(.*\S)(\s*\([^()]*\)\.?)$`)
)

// quoted puts quotation marks around an answer that is someone's exact words but has none: they speak in it as "I" and no
// one speaks about them. An account stays as it was written, and so does whatever is in doubt.
func (p *paper) quoted(subject, s string) string {
	s = strings.TrimSpace(s)
	if quotationMark.MatchString(s) || strings.Contains(s, "\n") {
		return s
	}
	if m := afterSpeech.FindStringSubmatch(s); m != nil {
		if exact := p.inMarks(subject, m[2]); exact != m[2] {
			return m[1] + " " + exact
		}
		return s
	}
	return p.inMarks(subject, s)
}

func (p *paper) inMarks(subject, s string) string {
	said, note := s, ""
	if m := toWhom.FindStringSubmatch(s); m != nil {
		said, note = m[1], m[2]
	}
	if !speaksAsI.MatchString(said) || writersAccount.MatchString(said) || p.spokenOf(subject, said) {
		return s
	}
	return "\"" + said + "\"" + note
}

// spokenOf reports whether words speak about the person, by name or as "she", and so are not their own.
func (p *paper) spokenOf(subject, s string) bool {
	o := p.R.Person(subject)
	if o == nil {
		return true
	}
	subjects := []string{pronounOf(o)}
	switch {
	case subjects[0] != "":
	case p.R.IsMother(o):
		subjects = []string{"she"}
	default:
		subjects = []string{"he", "she", "they"}
	}
	words := strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return strings.ContainsRune(" .,;:!?()/", c) })
	for _, w := range words {
		w, _, _ = strings.Cut(strings.ReplaceAll(w, "’", "'"), "'") // "she's"
		if slices.Contains(subjects, w) {
			return true
		}
	}
	return o.Name != "" && mentions(s, p.name(subject))
}

// withoutReported returns the record with an account in the field for exact words printed as an account, so that no paper
// has an adult's summary in quotation marks. It shares data with r that must not be changed.
func withoutReported(r *checklist.Referral) *checklist.Referral {
	if !slices.ContainsFunc(r.Facts, func(f *checklist.Fact) bool { return review.Reported(r, f) }) {
		return r
	}
	open := *r
	open.Facts = slices.Clone(r.Facts)
	for i, f := range open.Facts {
		if review.Reported(r, f) {
			account := *f
			account.Words, account.Text = "", english.Sentences(strings.Join(lines(f.Words), " "), f.Text)
			open.Facts[i] = &account
		}
	}
	return &open
}
