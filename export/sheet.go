package export

import (
	"strings"
	"time"

	"referral/checklist"
	"referral/checklist/authority"
	"referral/checklist/followup"
	"referral/export/document"
)

// Sheet is one paper of the pack.
type Sheet struct {
	ID       string
	Title    string // Title names the paper in lists; the paper's own title may say more.
	Audience string // Audience says who may hold the paper.
	Holder   string // Holder is a short Audience, for a list; if empty, Audience is listed.
	Rows     []int  // Rows are the requirements that the paper meets.

	// Compose makes the paper. It returns false if the record has nothing for it.
	Compose func(Context) (document.Document, bool)
}

// Context is what a paper is composed from.
type Context struct {
	R       *checklist.Referral
	Guide   *checklist.Guide
	Now     time.Time
	Numbers []Number          // Numbers are printed on the call sheets in this order: the school's own come first.
	Profile authority.Profile // Profile is the council's; if it has no ID, the built-in one named in the record is used.
	School  followup.School   // School says when the school is closed.
	Large   bool              // Large asks for large print.

	kept *checklist.Confidential // kept is what must be kept from the family; R is then the record without it.
}

// Number is a phone number to print on a call sheet, or to show on the screen.
type Number struct {
	Label, Number, Note string
	Night               bool // Night is set for a council's number outside office hours.
	Shut                bool // Shut is set if its hours say that it is closed now, which only the screen shows.
}

// Sheets lists the papers. To add one, write its Compose and add a line here.
func Sheets() []Sheet {
	return []Sheet{
		mainSheet,
		chronologySheet,
		staffSafetySheet,
		sourcesSheet,
		callSheet,
		adviceSheet,
		bodyMapSheet,
		worksheet,
		deadlinesSheet,
		challengeSheet,
		escalationSheet,
		supervisionSheet,
		actionsSheet,
	}
}

// Find returns the sheet with the ID.
func Find(id string) (Sheet, bool) {
	for _, s := range Sheets() {
		if s.ID == id {
			return s, true
		}
	}
	return Sheet{}, false
}

// SeparateSheets lists the IDs of the sheets with what the main sheet of this record leaves out. They are handed over
// separately, and only to the council.
func SeparateSheets(r *checklist.Referral) []string {
	var ids []string
	if r.HasStaffSafety() {
		ids = append(ids, staffSafetyID)
	}
	if r.HasSources() {
		ids = append(ids, SourcesID)
	}
	return ids
}

// newDocument starts a paper with what every paper of a record has.
func newDocument(c Context, title, audience string) document.Document {
	d := document.Document{Title: strings.Join(strings.Fields(title), " "), FileTitle: fileTitle(title), Audience: audience}
	if c.R == nil {
		return d
	}
	d.Names = namesIn(c.R)
	d.Running = running(newPaper(c))
	d.Made = c.Now
	if c.R.Fictional {
		d.Mark = fictionalMark
	}
	return d
}

// referenceField is where social care writes its number for the referral.
const referenceField = "Social care reference"

// withReference leaves room for the reference at the head of each page if it is not known yet.
func withReference(p *paper, d document.Document) document.Document {
	if referenceOf(p) == "" {
		d.Fields = []string{referenceField}
	}
	return d
}

// fileTitle returns the start of the title, before it names the children. It goes into the file, and so shows on the
// taskbar, in browser tabs and in searches.
func fileTitle(title string) string {
	sheet, _, _ := strings.Cut(title, ":")
	if sheet == mainTitle {
		return referralTitle
	}
	return referralTitle + ": " + sheet
}

const referralTitle = "Referral to children's social care"

const fictionalMark = "Fictional: invented people and places, for training and tests."
