package checklist

import (
	"strings"

	"referral/checklist/when"
)

// Format is the newest version of the record that this program reads. A record that needs no key of format 2 is written
// as format 1, so that an older program can open it.
const Format = 2

// MaxRecord is the size in bytes above which a record is refused.
const MaxRecord = 1 << 20

// MaxAnswer is the number of characters (code points) above which an answer is refused.
const MaxAnswer = 10_000

// ReferrerID is the ID of the referrer wherever the record refers to a person.
const ReferrerID = "referrer"

// Referral is the record, a draft in plain form. Its JSON keys and their order are the file format.
type Referral struct {
	Format    int               `json:"format"`
	Fictional bool              `json:"fictional,omitempty"` // Fictional marks every export; once set, it is never cleared.
	Authority string            `json:"authority,omitempty"`
	Request   Request           `json:"referral,omitzero"`
	Routes    []*Route          `json:"routes,omitempty"`
	Referrer  Referrer          `json:"referrer,omitzero"`
	Sharing   Sharing           `json:"sharing,omitzero"`
	Homes     []*Home           `json:"homes,omitempty"`
	People    []*Person         `json:"people,omitempty"`
	Facts     []*Fact           `json:"facts,omitempty"`
	Events    []*Event          `json:"events,omitempty"`
	Actions   []*Action         `json:"actions,omitempty"`
	Answers   map[string]Answer `json:"answers,omitempty"`
	Kept      []Kept            `json:"kept,omitempty"`

	last map[EntryKind]int // last holds the highest number ever given for each kind of entry, so that none is given again.
}

// Request is what is asked, how, and how soon.
type Request struct {
	Made                string              `json:"made,omitempty"` // Made is a day or a minute, in local time in England.
	How                 How                 `json:"how,omitempty"`
	Tonight             YesNo               `json:"tonight,omitempty"`
	Worries             []string            `json:"worries,omitempty"`
	Type                RequestType         `json:"type,omitempty"`
	Level               Level               `json:"level,omitempty"`
	LocalLevel          string              `json:"local_level,omitempty"`
	RiskFactors         map[string]Risk     `json:"risk_factors,omitempty"`
	EarlyHelpAssessment EarlyHelpAssessment `json:"early_help_assessment,omitzero"`

	// NoOtherParent says why only one parent is named, by the ID of a child. Format 2.
	NoOtherParent map[string]NoOtherParent `json:"no_other_parent,omitempty"`
}

// EarlyHelpAssessment says whether one was done; it supports a referral but does not replace it (R22).
type EarlyHelpAssessment struct {
	Done      YesNo     `json:"done,omitempty"`
	When      when.When `json:"when,omitzero"`
	Reference string    `json:"reference,omitempty"`
}

// Route is another body to be told, such as the police. Routes add to a referral and never end it.
type Route struct {
	Route     RouteName `json:"route"`
	Told      YesNo     `json:"told,omitempty"`
	Who       string    `json:"who,omitempty"`
	When      when.When `json:"when,omitzero"`
	Reference string    `json:"reference,omitempty"`
}

// Referrer is the person who refers.
type Referrer struct {
	Name    string `json:"name,omitempty"`
	Role    string `json:"role,omitempty"`
	Agency  string `json:"agency,omitempty"`
	Address string `json:"address,omitempty"`
	Phone   string `json:"phone,omitempty"`
	Email   string `json:"email,omitempty"`
}

// Sharing is the basis on which information is shared, and what the family will be told of it.
type Sharing struct {
	Basis      Basis      `json:"basis,omitempty"`
	Agencies   Agreement  `json:"agencies,omitempty"`
	DecidedBy  string     `json:"decided_by,omitempty"`
	FamilyTold FamilyTold `json:"family_told,omitzero"`
}

// FamilyTold is what was agreed with the front door: what the family will be told, by whom and when (R48).
type FamilyTold struct {
	What string    `json:"what,omitempty"`
	By   string    `json:"by,omitempty"`
	When when.When `json:"when,omitzero"`
}

// Home is an address that people share.
type Home struct {
	ID       string `json:"id"`
	Address  string `json:"address,omitempty"`
	Postcode string `json:"postcode,omitempty"`
	Phone    string `json:"phone,omitempty"`
}

// Person is anyone in the record: a referred child, born or unborn, family, a professional, a source.
type Person struct {
	ID               string            `json:"id"`
	Referred         bool              `json:"referred,omitempty"`
	Name             string            `json:"name,omitempty"`
	NameHeld         bool              `json:"name_held,omitempty"` // NameHeld keeps a source's identity out of the main sheet (R44).
	Aliases          []string          `json:"aliases,omitempty"`
	Born             when.When         `json:"born,omitzero"`
	Due              when.When         `json:"due,omitzero"`
	Pronouns         string            `json:"pronouns,omitempty"`
	Phone            string            `json:"phone,omitempty"`
	SafeContact      string            `json:"safe_contact,omitempty"`
	Email            string            `json:"email,omitempty"`
	Homes            []string          `json:"homes,omitempty"`
	Staying          string            `json:"staying,omitempty"`
	NHSNumber        string            `json:"nhs_number,omitempty"`
	UPN              string            `json:"upn,omitempty"`
	PrivateFostering YesNo             `json:"private_fostering,omitempty"`
	Interpreter      Interpreter       `json:"interpreter,omitzero"`
	Attendance       Attendance        `json:"attendance,omitzero"`
	OfConcern        OfConcern         `json:"of_concern,omitzero"`
	StaffRisk        YesNo             `json:"staff_risk,omitempty"`
	Work             *Work             `json:"work,omitempty"`
	Relations        []Relation        `json:"relations,omitempty"`
	Consent          Consent           `json:"consent,omitzero"`
	Answers          map[string]Answer `json:"answers,omitempty"`
	Plan             Plan              `json:"plan,omitempty"`   // Plan is a plan that the child is or was on. Format 2.
	Gender           string            `json:"gender,omitempty"` // Gender is that of anyone but a child referred, whose gender is in Answers. Format 2.
}

// Interpreter says whether one is needed, and for which language.
type Interpreter struct {
	Needed   YesNo  `json:"needed,omitempty"`
	Language string `json:"language,omitempty"`
}

// Attendance counts sessions or days: Present of Of, between two days.
type Attendance struct {
	Present int    `json:"present,omitempty"`
	Of      int    `json:"of,omitempty"`
	From    string `json:"from,omitempty"`
	To      string `json:"to,omitempty"`
	Unit    Unit   `json:"unit,omitempty"` // Unit says what was counted. Format 2.
}

// OfConcern says whether this person may be causing the harm, and whether they can reach the child now.
type OfConcern struct {
	Is     YesNo `json:"is,omitempty"`
	Access YesNo `json:"access,omitempty"`
}

// Work says who a professional works for.
type Work struct {
	Agency   string    `json:"agency,omitempty"`
	Post     string    `json:"post,omitempty"`
	Lead     bool      `json:"lead,omitempty"`
	LastSeen when.When `json:"last_seen,omitzero"`
}

// Consent keeps two things separate: whether a person was told, and whether they agree to help (R27, R29).
type Consent struct {
	Told      Told      `json:"told,omitempty"`
	ToldBy    string    `json:"told_by,omitempty"`
	ToldOn    when.When `json:"told_on,omitzero"`
	Agreed    Agreement `json:"agreed,omitempty"`
	DecidedBy string    `json:"decided_by,omitempty"`
}

// Fact is one numbered fact: something seen, heard, recorded or passed on (R70).
type Fact struct {
	ID       string    `json:"id"`
	Kind     FactKind  `json:"kind,omitempty"`
	When     when.When `json:"when,omitzero"`
	Happened when.When `json:"happened,omitzero"` // Happened is when what was told took place, if that was said. Format 2.
	Where    string    `json:"where,omitempty"`
	From     string    `json:"from,omitempty"`
	To       string    `json:"to,omitempty"`
	By       string    `json:"by,omitempty"`
	Text     string    `json:"text,omitempty"`
	Asked    string    `json:"asked,omitempty"`
	Words    string    `json:"words,omitempty"` // Words are exact; nothing rewords them.
	Lang     string    `json:"lang,omitempty"`
	Meaning  string    `json:"meaning,omitempty"`
	Written  Written   `json:"written,omitzero"`
	KnownHow string    `json:"known_how,omitempty"`
	About    []string  `json:"about,omitempty"`
	Worries  []string  `json:"worries,omitempty"`
	Injury   Injury    `json:"injury,omitzero"`
	Count    Count     `json:"count,omitzero"`
	Hold     Hold      `json:"hold,omitempty"`    // Hold keeps the fact on a separate sheet: staff_safety or source.
	Speaker  string    `json:"speaker,omitempty"` // Speaker is the person who first said the words of a fact that was passed on. Format 2.
	Marked   []string  `json:"marked,omitempty"`  // Marked are the places that the writer chose on the body map. Nothing is placed from words. Format 2.
}

// Written says when a fact was written down, and where the note is.
type Written struct {
	When when.When `json:"when,omitzero"`
	Note string    `json:"note,omitempty"`
}

// Injury describes a mark. It holds no diagnosis and no photograph (R67, R121).
type Injury struct {
	Place  string `json:"place,omitempty"`
	Size   string `json:"size,omitempty"`
	Colour string `json:"colour,omitempty"`
	SeenBy string `json:"seen_by,omitempty"`
}

// HasMark reports whether a mark was written down for the fact or placed on the body map.
func (f *Fact) HasMark() bool { return f.Injury != (Injury{}) || len(f.Marked) > 0 }

// Count is a number out of another: 3 of 5 meals.
type Count struct {
	N    int    `json:"n,omitempty"`
	Of   int    `json:"of,omitempty"`
	Unit string `json:"unit,omitempty"`
}

// Event is an entry of the chronology that is not a fact: an earlier worry, a referral, help, a meeting, a talk.
type Event struct {
	ID      string    `json:"id"`
	Kind    EventKind `json:"kind,omitempty"`
	When    when.When `json:"when,omitzero"`
	Text    string    `json:"text,omitempty"`
	Who     []string  `json:"who,omitempty"`
	Outcome string    `json:"outcome,omitempty"`
	Why     string    `json:"why,omitempty"`
}

// Action is an entry of the record of actions: a call, a response, a challenge (R126, R133).
type Action struct {
	ID        string     `json:"id"`
	Kind      ActionKind `json:"kind,omitempty"`
	When      when.When  `json:"when,omitzero"`
	Who       string     `json:"who,omitempty"`
	Text      string     `json:"text,omitempty"`
	Reference string     `json:"reference,omitempty"`
	Step      string     `json:"step,omitempty"`
	Due       string     `json:"due,omitempty"`
	Done      bool       `json:"done,omitempty"`
	Referral  bool       `json:"referral,omitempty"` // Referral is true if this call was the referral. Format 2.
	Through   YesNo      `json:"through,omitempty"`  // Through is "no" for a call that did not get through. Format 2.
}

// Answer is what only people read: words or an honest gap, and the facts that the words rest on.
type Answer struct {
	Text  string   `json:"text,omitempty"`
	Gap   *Gap     `json:"gap,omitempty"`
	Cites []string `json:"cites,omitempty"`
}

// Gap says why there is no answer. It counts as an answer and is printed as such.
type Gap struct {
	Kind GapKind `json:"kind"`
	On   string  `json:"on,omitempty"` // On is a day: when it was asked, or will be.
	Note string  `json:"note,omitempty"`
}

// Kept is a comment that the writer has looked at and keeps.
type Kept struct {
	Rule string `json:"rule"`
	At   Spot   `json:"at,omitzero"`
	Text string `json:"text,omitempty"`
}

// Spot is a place in the record.
type Spot struct {
	Question string `json:"question,omitempty"`
	Person   string `json:"person,omitempty"`
	Fact     string `json:"fact,omitempty"`
}

// New returns an empty record.
func New() *Referral { return &Referral{Format: 1} }

// Person returns the person with the ID, or nil.
func (r *Referral) Person(id string) *Person { return find(r.People, id, personID) }

// Fact returns the fact with the ID, or nil.
func (r *Referral) Fact(id string) *Fact { return find(r.Facts, id, factID) }

// Event returns the event with the ID, or nil.
func (r *Referral) Event(id string) *Event { return find(r.Events, id, eventID) }

// Action returns the action with the ID, or nil.
func (r *Referral) Action(id string) *Action { return find(r.Actions, id, actionID) }

// Home returns the home with the ID, or nil.
func (r *Referral) Home(id string) *Home { return find(r.Homes, id, homeID) }

// Route returns the route of the name, or nil.
func (r *Referral) Route(name RouteName) *Route { return find(r.Routes, string(name), routeID) }

// Children returns the children referred, born or unborn, in order.
func (r *Referral) Children() []*Person {
	var out []*Person
	for _, p := range r.People {
		if p.Referred {
			out = append(out, p)
		}
	}
	return out
}

// Others returns everyone who is not referred.
func (r *Referral) Others() []*Person {
	var out []*Person
	for _, p := range r.People {
		if !p.Referred {
			out = append(out, p)
		}
	}
	return out
}

func personID(p *Person) string { return p.ID }
func factID(f *Fact) string     { return f.ID }
func eventID(e *Event) string   { return e.ID }
func actionID(a *Action) string { return a.ID }
func homeID(h *Home) string     { return h.ID }
func routeID(t *Route) string   { return string(t.Route) }

func find[T any](list []*T, id string, of func(*T) string) *T {
	for _, x := range list {
		if of(x) == id {
			return x
		}
	}
	return nil
}

// Printed returns the ID of a fact, an event or an action as it is printed: f2 as F2.
func Printed(id string) string { return strings.ToUpper(id) }
