package review

import (
	"slices"
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/finding"
)

// MaxReaderQuestions is how many questions each reader has at most, so that four readers fit on one page.
const MaxReaderQuestions = 3

// Reader is one of the four people who will read the referral, with what they would ask about it as it is.
type Reader struct {
	ID        string // ID is duty, parent, child or court.
	Title     string
	Looks     string // Looks says in a sentence what this reader looks for.
	Questions []ReaderQuestion
}

// ReaderQuestion is one question of a reader. It asks the writer, and sends no one back to the child or the family.
type ReaderQuestion struct {
	Ask  string
	Rule string         // Rule is the ID of the finding that it is based on.
	At   *finding.Place // At is where an answer would go.
}

// concern is one thing that a reader looks for: the rules or categories of findings that show that it is missing, and
// the question then asked.
type concern struct {
	ask   string
	rules []string // Rules are IDs, or categories of the wording with a star: blame*.
}

// readers lists the readers in the order they ask. Each question is based on findings.
var readers = []struct {
	id, title, looks string
	unborn           bool // unborn is true if the reader also reads for a baby who is not born yet.
	concerns         []concern
}{
	{"duty", "A duty worker with 90 seconds", "Looks for what is asked, how soon, where the child is, and who not to ring.", true, []concern{
		{"Has anyone rung us? A child in danger cannot wait for a form.", []string{"route-telephone"}},
		{"When does the child leave you, and who with?", []string{"route-leaves", "route-access"}},
		{"What are you asking of us, and under which section?", []string{"analysis-outcome", "analysis-level", "analysis-level-reason"}},
		{"What happened? I have no fact to act on.", []string{"evidence-reason", "evidence-facts", "evidence-empty"}},
		{"What do I find when I look for this child: name, birth date, address?", []string{"basics-child-name", "basics-child-born", "route-address"}},
		{"Who already knows, and who must I not ring?", []string{"consent-told", "consent-do-not-tell", "consent-safe-contact", "consent-plan", "consent-contradicts"}},
		{"Is there another child I need to think about tonight?", []string{"route-other-child"}},
		{"Is it safe to visit, and which sheet tells me?", []string{"sheet-staff-safety", "sheet-staff-words", "sheet-sent"}},
		{"How do I reach you today?", []string{"basics-referrer"}},
		{"When was this? I cannot tell today from last year.", []string{"evidence-undated", "evidence-event-undated", "dates-future", "dates-weekday"}},
		{"Who is this person, named once and never explained?", []string{"names-stranger", "names-relative", "basics-relation"}},
	}},
	{"parent", "The parent", "Looks for fairness: what was seen, what they said, and what they do well.", true, []concern{
		{"Where does it say what I do well?", []string{"analysis-strengths", "answers-helps"}},
		{"Someone told you something. Who, and how do they know?", []string{"evidence-hearsay", "evidence-known-how", "answers-source", "hearsay*"}},
		{"What did I say when you told me? I cannot find it.", []string{"consent-views"}},
		{"Why was I not told, and who decided that?", []string{"consent-reason", "consent-decided-by", "consent-section17"}},
		{"Did I do this, or do you think that I am like this? Say what you saw.", []string{"blame*", "judgement*", "engagement*"}},
		{"What did you offer me, when, and what came of it?", []string{"evidence-tried", "evidence-tried-undated", "evidence-event-outcome"}},
		{"Who told you that? You have named someone who trusted you.", []string{"sheet-source-named", "sheet-source-fact", "sheet-source-told", "sheet-secret-elsewhere", "sheet-word-shared", "sheet-secret-hinted", "sheet-asked-not-named"}},
	}},
	{"child", "The child, at 18", "Looks for themselves: their words, their days, and what adults did next.", false, []concern{
		{"Where are my own words, if anyone wrote them down?", []string{"voice-words", "voice-reported", "sanitised*"}},
		{"What were my days like? I cannot find myself in this.", []string{"voice-day"}},
		{"What did I want, and did anyone write it down?", []string{"voice-wishes"}},
		{"Why does it sound as if it was my fault?", []string{"blame*", "adultify*"}},
		{"What did it do to me? You wrote about the adults.", []string{"analysis-impact-now", "analysis-impact-later", "answers-effect"}},
		{"What did you do yourself, and for how long?", []string{"analysis-we-will", "analysis-we-will-until", "plan*"}},
		{"Is this about me? That name or pronoun is not mine.", []string{"names-pronoun", "names-stranger", "names-other-family", "names-same-person"}},
	}},
	{"court", "A court", "Looks for who saw what, when, and for a view that says what it rests on.", true, []concern{
		{"Which facts does this view rest on?", []string{"analysis-uncited", "analysis-opinion", "evidence-harm-facts", "sheet-fact-cited", "opinion*"}},
		{"Who saw or heard this, and when did they write it down?", []string{"evidence-who", "evidence-speaker", "evidence-undated", "dates-written", "evidence-kind"}},
		{"These two cannot both be right. Which is?", []string{"dates-weekday", "dates-age", "dates-school-year", "dates-numbers", "dates-attendance", "dates-before-birth", "dates-generation", "dates-order", "dates-future", "consent-contradicts"}},
		{"What points the other way?", []string{"analysis-other-side"}},
		{"Where on the body, how big, what colour, and who saw it?", []string{"evidence-injury", "minimise*"}},
		{"How often does it happen, and since when?", []string{"quantity*", "vague*"}},
		{"Who decided not to tell the family, and why?", []string{"consent-reason", "consent-decided-by"}},
		{"Was a lower level of help tried, or why would it not be enough?", []string{"analysis-lower-level", "evidence-tried"}},
	}},
}

// Readers returns what each of the four readers would ask about the record as it is: at most three questions each, the
// duty worker first, in fixed words. Only the first reader who would ask a question asks it.
func Readers(fs []finding.Finding, r *checklist.Referral, _ *checklist.Guide, now time.Time) []Reader {
	asked := map[string]bool{}
	var out []Reader
	for _, d := range readers {
		if !d.unborn && !speaks(r, now) {
			continue
		}
		reader := Reader{ID: d.id, Title: d.title, Looks: d.looks}
		for _, c := range d.concerns {
			if len(reader.Questions) == MaxReaderQuestions {
				break
			}
			if f := c.found(fs, asked); f != nil {
				asked[f.Rule] = true
				reader.Questions = append(reader.Questions, ReaderQuestion{c.ask, f.Rule, f.At})
			}
		}
		out = append(out, reader)
	}
	return out
}

// speaks reports whether any of the referred children is born: an unborn baby has no words to look for.
func speaks(r *checklist.Referral, now time.Time) bool {
	children := r.Children()
	return len(children) == 0 || slices.ContainsFunc(children, func(p *checklist.Person) bool {
		return !p.Unborn() && !p.Born.Start(now.Location()).After(now)
	})
}

// found returns the first finding of the concern that no one has asked about.
func (c concern) found(fs []finding.Finding, asked map[string]bool) *finding.Finding {
	for _, rule := range c.rules {
		category, star := strings.CutSuffix(rule, "*")
		for i, f := range fs {
			if !asked[f.Rule] && (f.Rule == rule || star && f.Category == category) {
				return &fs[i]
			}
		}
	}
	return nil
}
