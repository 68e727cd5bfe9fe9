package form

import (
	"strings"
	"testing"
)

const aPage = `<!DOCTYPE html><html><head><title>Anyshire</title><script>var a = "<input>";</script></head><body><nav>Home</nav><h1>Ask for help</h1>
<p>You do not have to know all of it. Ring us if a child is in danger.</p><form><h2>The pupil</h2>
<label for=a>First name <span>*</span></label><input id=a maxlength=60><div><label>Family name<input name=l></label></div>
<fieldset><legend>Date of birth</legend><p>For example, 27 3 2012</p><label for=d>Day</label><input id=d><label for=m>Month</label><input id=m><label for=y>Year</label><input id=y></fieldset>
<label for=g>Sex (optional)</label><select id=g><option value="">Please select</option><option>Girl<option>Boy</select>
<fieldset><legend>Is an interpreter needed?</legend><input type=radio name=i id=i1><label for=i1>Yes</label><input type=radio name=i id=i2><label for=i2>No</label></fieldset>
<fieldset><legend>What kind of harm?</legend><label><input type=checkbox name=h1> Neglect</label><label><input type=checkbox name=h2> Bullying</label></fieldset>
<fieldset><legend>You</legend><label for=q>Your post</label><input id=q></fieldset>
<h2>At home</h2><table><tr><th>Name</th><th>Born</th><th>Relation to pupil</th></tr><tr><td><input></td><td><input></td><td><input></td></tr><tr><td><input></td><td><input></td><td><input></td></tr></table>
<label for=t>Why are you worried?</label><textarea id=t maxlength=4000></textarea>
<table><tr><td><label for=z>Seen by</label></td><td><input id=z></td><td>Seen on</td><td><input></td></tr></table><button>Send</button></form></body></html>`

func TestPage(t *testing.T) {
	t.Parallel()
	f, err := Read("form.html", []byte(aPage))
	compare(t, f, err, []string{"The pupil > First name | text left to 60", "The pupil > Family name | text left", "The pupil > Date of birth | text left", "The pupil > Sex | dropdown left [Girl, Boy]",
		"The pupil > Is an interpreter needed? | yesno left [Yes, No]", "The pupil > What kind of harm? | ticks left [Neglect, Bullying]", "The pupil: You > Your post | text left",
		"At home > Name | text column in a table", "At home > Born | text column in a table", "At home > Relation to pupil | text column in a table", "At home > Why are you worried? | text left to 4000", "At home > Seen by | text left", "At home > Seen on | text left"})
	if f.Title != "Ask for help" || len(f.Prose) != 1 || !strings.HasPrefix(f.Prose[0], "You do not") {
		t.Errorf("title %q, prose %q", f.Title, f.Prose)
	}
}

// A question on a page comes once, however its words are tied to its buttons.
func TestPageGroups(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte(`<form><h1>Help</h1><div role="radiogroup" aria-labelledby="q"><span id="q">Is the pupil safe?</span><input type="radio" name="a" id="y"><label for="y">Yes</label><input type="radio" name="a" id="n"><label for="n">No</label></div>
<p>Do the parents know?</p><input type="radio" name="b" id="by"><label for="by">Yes</label><input type="radio" name="b" id="bn"><label for="bn">No</label>
<div><strong>Your telephone</strong> <input type="tel"></div><textarea aria-label="What happened?"></textarea><label><input type="checkbox"> I have told my head</label></form>`))
	compare(t, f, err, []string{"Is the pupil safe? | yesno left [Yes, No]", "Do the parents know? | yesno above [Yes, No]", "Your telephone | text left", "What happened? | text left", "I have told my head | ticks left [I have told my head]"})
}

// A group inside another keeps its own question, and the outer one is a heading.
func TestPageGroupsWithinGroups(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte(`<form><h1>Help</h1><fieldset><legend>Speech</legend><fieldset><legend>Is a signer needed?</legend><label><input type=radio name=s>Yes</label><label><input type=radio name=s>No</label></fieldset></fieldset>
<fieldset><legend>Harm</legend><div><fieldset><legend>At home</legend><label><input type=checkbox name=a>Neglect</label><label><input type=checkbox name=b>Cold</label></fieldset></div><fieldset><legend>Elsewhere</legend><label><input type=checkbox name=c>Gangs</label><label><input type=checkbox name=d>Theft</label></fieldset></fieldset>
<fieldset><legend>The pupil</legend><fieldset><legend>Born on</legend><label>Day<input></label><label>Month<input></label><label>Year<input></label></fieldset><fieldset><legend>Father</legend><label>His work<input></label></fieldset></fieldset></form>`))
	compare(t, f, err, []string{"Speech > Is a signer needed? | yesno left [Yes, No]", "Harm > At home | ticks left [Neglect, Cold]", "Harm > Elsewhere | ticks left [Gangs, Theft]",
		"The pupil > Born on | text left", "The pupil: Father > His work | text left"})
}

// Buttons without a label take their value as a name, and groups the page's name for them. What cannot be typed into is
// not a field.
func TestPageNames(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte(`<form><h1>Help</h1><fieldset><legend>Sex</legend><input type=radio name=s value="Girl"><input type=radio name=s value="Boy"></fieldset>
<fieldset><legend>Faith</legend><label><input type=radio name=f>None</label><label><input type=radio name=f>Other</label><label>Which?<input name=w></label></fieldset>
<div role=group aria-label="What have you seen?"><input type=checkbox name=k id=a><label for=a>Cold</label><input type=checkbox name=k id=b><label for=b>Hunger</label></div>
<input title="Your post"><input type=hidden name=z value="9"><input type=submit value="Send"></form>`))
	compare(t, f, err, []string{"Sex | ticks left [Girl, Boy]", "Faith | ticks left [None, Other]", "Which? | text left", "What have you seen? | ticks left [Cold, Hunger]", "Your post | text left"})
}

// A cell that continues in the rows below heads each of them, and no others.
func TestPageWithCellsOfSeveralRows(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte(`<html><body><h1>Help</h1><table><tr><td rowspan=2>Mother</td><td>Name</td><td></td></tr><tr><td>Born</td><td></td></tr><tr><td rowspan=3>Father</td><td>Name</td><td></td></tr><tr><td>Born</td><td></td></tr><tr><td>Address</td><td></td></tr></table></body></html>`))
	compare(t, f, err, []string{"Mother > Name | text left", "Mother > Born | text left", "Father > Name | text left", "Father > Born | text left", "Father > Address | text left"})
}

// A printable page has no controls, and its tables are read like those of a Word file.
func TestPageToPrint(t *testing.T) {
	t.Parallel()
	f, err := Read("", []byte(`<html><body><h1>Help</h1><table><tr><td>Pupil's name</td><td>&nbsp;</td><td>Born</td><td></td></tr><tr><td colspan=4>Describe your worries:</td></tr><tr><td colspan=4><br></td></tr></table>
<p><b>Parents</b></p><table><tr><th>Name</th><th>Address</th></tr><tr><td></td><td></td></tr><tr><td></td><td></td></tr></table><p>Signed: ____________ Date: _______</p></body></html>`))
	compare(t, f, err, []string{"Pupil's name | text left", "Born | text left", "Describe your worries | text above", "Parents > Name | text column in a table", "Parents > Address | text column in a table", "Signed | signature left", "Date | signature left"})
}

// A letter that takes more bytes in lower case moves nothing, and a page nested too deeply to be read is refused.
func TestPageThatIsOdd(t *testing.T) {
	t.Parallel()
	page := "<form><h1>Help</h1><style>" + strings.Repeat("Ⱥ", 400) + "</style><label for=a>Pupil's name</label><input id=a></form>"
	f, err := Read("", []byte(page))
	compare(t, f, err, []string{"Pupil's name | text left"})
	if _, err := Read("form.html", []byte("<html><body>"+strings.Repeat("<div>", 600)+"<label>Name<input></label>")); err == nil {
		t.Error("a page nested too deeply should be refused")
	}
}
