package review

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/finding"
	"referral/checklist/wording"
)

// Rule is one documented check.
type Rule struct {
	ID       string           // ID is the category and a word: evidence-undated.
	Category string           // Category is basics, consent, evidence, voice, analysis, answers, names, dates, route or sheet.
	Severity finding.Severity // Severity never blocks anything.
	What     string           // What says what the rule looks for, for `referral explain`.
	Why      string           // Why says what the reader cannot tell.
	Ask      string           // Ask is a question to the writer; it sends no one back to the child or the family.
	Covers   []string         // Covers lists the questions this rule reports as missing, so that no other rule does too.
	Source   []string
	Rows     []int
	Find     func(*Context) []Hit
	Yields   bool // Yields drops a finding if a phrase of checklist/wording has found the same place.
}

// Hit is one place where a rule finds something.
type Hit struct {
	At         finding.Place
	Start, End int    // Start and End are byte offsets into the text of the place; both are 0 for the whole answer.
	Text       string // Text is what is between them.
	Ask        string // Ask replaces the rule's question if it can be more exact; else empty.
}

// Context is what a rule looks at.
type Context struct {
	R     *checklist.Referral
	Guide *checklist.Guide
	Now   time.Time

	elsewhere map[string]bool                   // elsewhere holds the words of the names of children in the writer's other drafts.
	profile   func(id string) authority.Profile // profile returns what is known of a council; nil for the built-in profiles.

	covered      map[string]bool // covered holds the questions that a rule of their own is responsible for.
	texts        []Text
	read         []passage
	own          []sentence // own are the writer's sentences.
	names        *index
	withWords    map[string]bool // withWords holds the children whose own words are in the record.
	offMain      map[string]bool // offMain holds, for each person, fact and event, whether it is kept off the main sheet.
	nameSet      *called
	lacks        map[checklist.Want][]Hit // lacks has the answers that say too little, by what they lack.
	bornChildren []*checklist.Person      // bornChildren are the referred children who are born.
}

// Reviewer reviews records against a guide. It is safe for concurrent use.
type Reviewer struct {
	guide   *checklist.Guide
	matcher *wording.Matcher // matcher is nil for the built-in phrases, which are read when they are needed.
	floor   finding.Severity

	elsewhere map[string]bool
	profile   func(id string) authority.Profile
}

// New returns a reviewer with the built-in phrases. It leaves out findings of severity info.
func New(g *checklist.Guide) *Reviewer {
	return &Reviewer{guide: g, floor: finding.Think}
}

// With returns a reviewer that uses a school's own phrases; nil for the built-in ones alone.
func (v *Reviewer) With(m *wording.Matcher) *Reviewer {
	w := *v
	w.matcher = m
	return &w
}

// Elsewhere returns a reviewer that knows the children of the writer's other drafts by name, so that a line from the
// wrong case is noticed.
func (v *Reviewer) Elsewhere(names []string) *Reviewer {
	w := *v
	w.elsewhere = map[string]bool{}
	for _, name := range names {
		for _, word := range nameWords(&checklist.Person{Name: name}) {
			w.elsewhere[word] = true
		}
	}
	return &w
}

// Councils returns a reviewer that looks up councils with find, such as in profiles that the school wrote.
func (v *Reviewer) Councils(find func(id string) authority.Profile) *Reviewer {
	w := *v
	w.profile = find
	return &w
}

// From returns a reviewer that reports findings of at least the severity.
func (v *Reviewer) From(floor finding.Severity) *Reviewer {
	w := *v
	w.floor = floor
	return &w
}

// Review returns every finding of the record that is not kept, in the order of the guide: what is missing before what
// is badly put.
func (v *Reviewer) Review(r *checklist.Referral, now time.Time) []finding.Finding {
	r = r.WithoutLapsed(v.guide, now)
	c := newContext(r, v.guide, now)
	c.elsewhere, c.profile = v.elsewhere, v.profile
	whole, inWords := v.ruled(c)
	adults := adultNames(r)
	var phrases []finding.Finding
	for _, t := range c.Texts() {
		phrases = append(phrases, v.wording(t, adults)...)
	}
	inWords = withoutSecond(whole, append(yielded(inWords, phrases), phrases...))
	v.order(whole)
	v.order(inWords)
	return unkept(r, append(whole, inWords...))
}

// ruled runs the rules, and returns what they find about whole answers and what they find in their words.
func (v *Reviewer) ruled(c *Context) (whole, inWords []finding.Finding) {
	for _, rule := range rules() {
		if rule.Severity < v.floor {
			continue
		}
		for _, h := range rule.Find(c) {
			if f := rule.finding(h); f.Whole {
				whole = append(whole, f)
			} else {
				inWords = append(inWords, f)
			}
		}
	}
	return whole, inWords
}

// yielded removes what rules that yield have found in words that a phrase has found too.
func yielded(ruled, phrases []finding.Finding) []finding.Finding {
	at := map[finding.Place][]finding.Finding{}
	for _, f := range phrases {
		at[*f.At] = append(at[*f.At], f)
	}
	return slices.DeleteFunc(ruled, func(f finding.Finding) bool {
		r, ok := Find(f.Rule)
		return ok && r.Yields && slices.ContainsFunc(at[*f.At], func(p finding.Finding) bool { return p.Start < f.End && f.Start < p.End })
	})
}

// Answer returns the findings in the words of one answer that are not kept.
func (v *Reviewer) Answer(r *checklist.Referral, ref checklist.Ref) []finding.Finding {
	q, ok := v.guide.Question(ref.Question)
	if !ok {
		return nil
	}
	t, ok := textOf(r, v.guide, q, ref)
	if !ok {
		return nil
	}
	return unkept(r, v.wording(t, adultNames(r)))
}

// perhaps begins another explanation, which the question on the other side asks for: it makes nothing sound small there.
var perhaps = regexp.MustCompile(`(?i)^(?:may|might|could|can|perhaps|possibly|maybe)\b`)

func (v *Reviewer) wording(t Text, adults []string) []finding.Finding {
	m := v.matcher
	if m == nil {
		m = wording.Default()
	}
	fs := m.Check(t.Text, wording.Options{Floor: v.floor, Labelled: t.Opinion, Adults: adults})
	if t.Council { // The council's own words on the threshold need no facts of ours.
		fs = slices.DeleteFunc(fs, func(f finding.Finding) bool { return f.Category == "threshold" })
	}
	if t.At.Question == checklist.QAnalysisOtherSide {
		fs = slices.DeleteFunc(fs, func(f finding.Finding) bool { return f.Category == "minimise" && perhaps.MatchString(f.Text) })
	}
	for i := range fs {
		at := t.At
		fs[i].At = &at
	}
	return fs
}

// adultNames returns the words that only the adults in the list are called by: parents, carers, professionals, and
// those with a relation to a child that only an adult has.
func adultNames(r *checklist.Referral) []string {
	var adults, others []string
	for _, p := range r.People {
		words := strings.Fields(strings.Join(append([]string{p.Name}, p.Aliases...), " "))
		if p.Work != nil || !p.Referred && (r.IsCarer(p) || slices.ContainsFunc(checklist.RelationWords(p), adultKin.has)) {
			adults = append(adults, words...)
		} else {
			others = append(others, words...)
		}
	}
	return slices.DeleteFunc(adults, func(w string) bool { return slices.Contains(others, w) })
}

// adultKin are the relations that only an adult has.
var adultKin = wordSet{list: `
mother father mum dad stepmother stepfather stepmum stepdad parent grandmother grandfather grandma grandad granddad grandpa gran granny nan nana nanna nani
aunt auntie aunty uncle godmother godfather godparent carer guardian childminder babysitter neighbour landlord landlady lodger husband wife coach teacher`}

func (r Rule) finding(h Hit) finding.Finding {
	at := h.At
	f := finding.Finding{Rule: r.ID, Category: r.Category, Severity: r.Severity, Start: h.Start, End: h.End, Text: h.Text,
		Whole: h.Start == 0 && h.End == 0, Why: r.Why, Ask: r.Ask, Source: r.Source, At: &at}
	if h.Ask != "" {
		f.Ask = h.Ask
	}
	return f
}

// order sorts by the place of the question in the guide, then by person and entry, then by place in the text.
func (v *Reviewer) order(fs []finding.Finding) {
	rank := map[string]int{}
	for i, q := range v.guide.All() {
		rank[q.ID] = i
	}
	slices.SortStableFunc(fs, func(a, b finding.Finding) int {
		if d := rank[a.At.Question] - rank[b.At.Question]; d != 0 {
			return d
		}
		if d := entryRank(a.At) - entryRank(b.At); d != 0 {
			return d
		}
		return a.Start - b.Start
	})
}

// withoutSecond removes a finding that an answer says too little if its words are asked about already: what they mean
// comes first.
func withoutSecond(whole, inWords []finding.Finding) []finding.Finding {
	asked := map[finding.Place]bool{}
	for _, f := range slices.Concat(whole, inWords) {
		if f.Severity > finding.Info && !slices.Contains(aboutOtherThings, f.Category) {
			asked[*f.At] = true
		}
	}
	return slices.DeleteFunc(inWords, func(f finding.Finding) bool { return f.Category == tooLittle && asked[*f.At] })
}

// aboutOtherThings are the categories whose findings leave open whether the answer says enough.
var aboutOtherThings = []string{tooLittle, "names", "dates", "analysis"}

func entryRank(p *finding.Place) int {
	for _, id := range []string{p.Fact, p.Person} {
		if id != "" {
			return checklist.EntryNumber(id)
		}
	}
	return 0
}

// unkept removes what the writer has looked at and keeps: the same rule, at the same place, in the same words.
func unkept(r *checklist.Referral, fs []finding.Finding) []finding.Finding {
	if len(r.Kept) == 0 {
		return fs
	}
	return slices.DeleteFunc(fs, func(f finding.Finding) bool { return slices.Contains(r.Kept, KeptOf(f)) })
}

// KeptOf returns the mark that keeps a finding.
func KeptOf(f finding.Finding) checklist.Kept {
	k := checklist.Kept{Rule: f.Rule, Text: f.Text}
	if f.At != nil {
		k.At = checklist.Spot{Question: f.At.Question, Person: f.At.Person, Fact: f.At.Fact}
	}
	return k
}

// Rules lists every check, in the order of the guidance.
func Rules() []Rule { return slices.Clone(rules()) }

// rules are made when they are first needed, not each time the program starts.
var rules = sync.OnceValue(func() []Rule {
	return slices.Concat(routeRules(), basicsRules(), slipRules(), consentRules(), evidenceRules(), markRules(), sourceRules(), voiceRules(), exactRules(), tellingRules(), analysisRules(),
		answerRules(), sheetRules(), namesRules(), dateRules(), dateWordRules(), consistencyRules())
})

// Find returns the rule with the ID.
func Find(id string) (Rule, bool) {
	for _, r := range Rules() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}
