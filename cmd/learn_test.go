package cmd

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"referral/export/docx/docxtest"
)

// portal is a form as it is copied from a page.
const portal = `Wexcombe request for help

Ring the front door on 01632 960501 if it cannot wait. In danger: 999.

The child

Surname *
First names *
Date of birth
Shoe size

Mother

Name
Gender

Agreement

Do the parents consent to this referral?
Yes
No

Why are you worried? *

For office use only

Received by
`

// portalLater is the same form a year later.
var portalLater = strings.Replace(portal, "Shoe size\n", "Shoe size\nAllergies\n", 1)

// wordForm is a Word file with one table of labels and blanks, and an author.
func wordForm(t *testing.T, rows ...[2]string) []byte {
	t.Helper()
	cell := func(s string) string { return "<w:tc><w:p><w:r><w:t>" + s + "</w:t></w:r></w:p></w:tc>" }
	body := ""
	for _, r := range rows {
		body += "<w:tr>" + cell(r[0]) + cell(r[1]) + "</w:tr>"
	}
	const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range map[string]string{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + kinds + `officeDocument" Target="word/document.xml"/>` +
			`<Relationship Id="r2" Type="` + kinds + `metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
		"docProps/core.xml": `<core>Zorvath</core>`,
		"word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Wexcombe request for help</w:t></w:r></w:p><w:tbl>` + body +
			`</w:tbl><w:p><w:del w:author="Zorvath"><w:r><w:delText>Zorvath</w:delText></w:r></w:del></w:p></w:body></w:document>`,
	} {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(content))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// keptFiles returns the names of the files in the school's folder of profiles.
func keptFiles(t *testing.T, env *Env) string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(env.Config, ownProfiles))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

func TestLearnWithoutQuestions(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	speak(t, env, []spoken{
		{name: "shown, and nothing is written", args: "authority learn -", in: portal, out: []string{"9 boxes:", "The child", "surname only", "Received by: not for you", "To decide", "Shoe size", "Nothing was written. --accept sure writes the profile."}},
		{name: "as data", args: "authority learn - --format json", in: portal, out: []string{`"fields": [`, `"index": 1`, `"label": "Surname"`, `"certainty": "sure"`}, err: []string{"Nothing was written."}},
		{name: "written", args: "authority learn - --accept sure --id wexcombe --name Wexcombe", in: portal, out: []string{"Saved in your school's folder authorities as wexcombe.toml", "wexcombe.json", "Of 9 boxes:", "not checked", "number: 01632 960501 (checked: no)"}},
		{name: "listed", args: "authority list", out: []string{"wexcombe Wexcombe (your school's own"}},
		{name: "shown", args: "authority show wexcombe", out: []string{"9 boxes in order", "Of 9 boxes:", "its phone number"}, not: []string{"01632 960501 ["}},
		{name: "a second time", args: "authority learn - --accept sure --id wexcombe", in: portal, out: []string{"nothing in it has changed"}},
		{name: "a newer one", args: "authority learn - --accept sure --id wexcombe", in: portalLater, out: []string{"Changed since it was last learnt:", "new: The child: Allergies"}},
	})
	if got := keptFiles(t, env); got != "wexcombe.json wexcombe.json.old wexcombe.toml wexcombe.toml.old" {
		t.Errorf("in the folder: %s", got)
	}
}

func TestLearnTakesCorrections(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	var r testRun
	r.run(env, portal, "authority", "learn", "-", "--format", "json")
	corrected := strings.Replace(r.out.String(), `"ids": [],`, `"ids": ["child.disability"],`, 1)
	speak(t, env, []spoken{
		{name: "back in", args: "authority learn - --accept sure --id wexcombe --output -", in: corrected, out: []string{`label = "Shoe size"`, `questions = ["child.disability"]`}, err: []string{"9 boxes: 9 understood, 0 to decide."}},
		{name: "a question that is not there", args: "authority learn - --accept sure", in: strings.Replace(corrected, "child.disability", "child.shoes", 1), status: StatusFailed, err: []string{"field 4: there is no such question"}, not: []string{"child.shoes"}},
		{name: "no JSON any more", args: "authority learn - --accept sure", in: corrected[:len(corrected)/2], status: StatusFailed, err: []string{"Print the form again with --format json"}},
	})
}

func TestLearnByAsking(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	env.Terminal = true
	speak(t, env, []spoken{
		{name: "stopped", args: "authority learn " + filepath.Join(env.Config, "form.txt"), in: "Wexcombe\nx\n<\n!\n", status: StatusFailed, err: []string{"no such file"}},
	})
	put(t, filepath.Join(env.Config, "form.txt"), []byte(portal))
	file := filepath.Join(env.Config, "form.txt")
	speak(t, env, []spoken{
		{name: "stopped at once", args: "authority learn " + file, in: "Wexcombe\n?\nxyzzy\n<\n!\n", out: []string{"Whose form is this?", "1 of 2. The child: Shoe size", "n nothing in the record answers this", "s not for you", "That is not one of the answers", "This is the first question.", "wexcombe.toml", "Wexcombe is now the local authority on your school card.", "1 not decided yet", "Saved so far."}},
		{name: "gone on, one undone", args: "authority learn " + file, in: "Wexcombe\nn\n<\nl\ns\n1\n", out: []string{"nothing in it has changed", "1 of 2. The child: Shoe size", "2 of 2. 01632 960501", "Ring the front door", "1 of 2. The child: Shoe size", "surname only", "2 of 2.", "That was the last question.", "Of 9 boxes:"}, not: []string{"Saved so far"}},
		{name: "the number is there", args: "authority show wexcombe", out: []string{"01632 960501", "checked Sun 29 Nov 2026"}},
		{name: "nothing left to ask", args: "authority learn " + file, in: "Wexcombe\n", out: []string{"9 understood, 0 to decide"}, not: []string{"1 of"}},
		{name: "one that is understood is changed", args: "authority learn " + file, in: "Wexcombe\nb 3\ninterpreter\nchild.age\nb4\nstatutory register\n\nb 40\nb 5\n\n\n", out: []string{"Box 3, again. The child: Date of birth", "Now: Date of birth.", "Enter leave it as it is", "Several questions have these words.", "child.interpreter Interpreter (", "Box 4, again", "not one of the answers", "not one of the answers", "Box 5, again", "Saved in"}},
	})
}

// Whoever fills in the school card can give the form there: it then belongs to the local authority on the card.
func TestTheSchoolCardTakesTheForm(t *testing.T) {
	t.Parallel()
	env := readyEnv(t)
	env.Terminal = true
	file := filepath.Join(env.Config, "our form.txt")
	put(t, file, []byte(portal))
	card := typed("", "", "", "", "", "", "", "")
	speak(t, env, []spoken{
		{name: "left for later", args: "setup", in: card + typed("other", "", "", "", "", "", "", ""), out: []string{"The card is saved.", "Where is your council's empty form?"}, not: []string{"Whose form is this?"}},
		{name: "given", args: "setup", in: card + typed("", "", "", "", "", "", "", "no such file.txt", "'"+file+"'", "Wexcombe", "n", "1", ""), out: []string{"The card is saved.", "Whose form is this?", "1 of 2. The child: Shoe size", "Saved in your school's folder", "It is now the local authority on your school card."}, err: []string{"no such file"}},
		{name: "known", args: "setup", in: card + typed("", "", "", "", "", "", ""), out: []string{"Which is your local authority? Now: Wexcombe.", "The card is saved."}, not: []string{"empty form"}},
		{name: "known in part", args: "setup", in: card + typed("herefordshire", "", "", "", "", "", "", ""), out: []string{"The card is saved.", "empty form"}},
	})
	if !strings.Contains(cardText(t, env), "authority = 'herefordshire'") {
		t.Error(cardText(t, env))
	}
}

func TestLearnSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	speak(t, newTestEnv(t), []spoken{
		{name: "no file", args: "authority learn", status: StatusUsage, err: []string{"learn needs one file, or -"}},
		{name: "accept", args: "authority learn - --accept all", status: StatusUsage, err: []string{"use --accept sure"}},
		{name: "format", args: "authority learn - --format pdf", status: StatusUsage, err: []string{"--format is text or json"}},
		{name: "other", args: "authority learn - --id other", status: StatusUsage, err: []string{"choose another ID"}},
		{name: "ID", args: "authority learn - --id ../x", status: StatusUsage, err: []string{"lower-case letters, digits and hyphens"}},
		{name: "two at once", args: "authority learn - --format json --output -", status: StatusUsage, err: []string{"leave one of them out"}},
		{name: "empty", args: "authority learn -", status: StatusFailed, err: []string{"it is empty"}},
		{name: "no form", args: "authority learn - --accept sure", in: "The weather was fine all week.\n", status: StatusFailed, err: []string{"No fields were found in it."}},
		{name: "old Word", args: "authority learn - --accept sure", in: `{\rtf1`, status: StatusFailed, err: []string{"Save it as .docx"}},
	})
}

// The copy kept of a Word form does not say who wrote it, and a form that someone has filled in is not kept.
func TestLearnKeepsACleanWordForm(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	blank, filled := filepath.Join(env.Config, "blank.docx"), filepath.Join(env.Config, "filled.docx")
	put(t, blank, wordForm(t, [2]string{"Child's full name", ""}, [2]string{"Date of birth", ""}, [2]string{"Reason for referral", ""}))
	put(t, filled, wordForm(t, [2]string{"Child's full name", "Quillon Zorvath"}, [2]string{"Date of birth", "3 May 2016"}, [2]string{"Home address", "4 Elm Row, ZZ4 7QD"}))
	speak(t, env, []spoken{
		{name: "filled in", args: "authority learn " + filled + " --accept sure --id wexcombe", status: StatusFailed, err: []string{"This form has someone's details in it. Save an empty one and try again."}, not: []string{"Quillon"}},
	})
	if got := keptFiles(t, env); got != "" {
		t.Errorf("a filled form left %s", got)
	}
	speak(t, env, []spoken{
		{name: "blank", args: "authority learn " + blank + " --accept sure --id wexcombe", out: []string{"3 boxes: 3 understood", "an empty copy of the form (wexcombe.docx)"}},
	})
	data, err := os.ReadFile(filepath.Join(env.Config, ownProfiles, "wexcombe.docx"))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range docxtest.Parts(t, data) {
		if strings.Contains(text, "Zorvath") {
			t.Errorf("%s still says who wrote the form", name)
		}
	}
}

// Nothing is ticked, signed or dated for anyone. A number from the form is not used until someone has said that it is
// right. What only the form asks for comes last, after all boxes, and never in a question or a call.
func TestWhatALearntFormNeverDoes(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	record := recordFile(t, "rowan")
	form := portal + "Signature of parent\nDate\n"
	speak(t, env, []spoken{
		{name: "learnt", args: "authority learn - --accept sure --id wexcombe --name Wexcombe", in: form, out: []string{"Saved"}},
		{name: "its boxes", args: "export --record " + record + " --format fields --authority wexcombe", err: []string{"On page one"},
			out: []string{"This is the form of Wexcombe.", "Do the parents consent to this referral? (by hand", "Received by (by hand", "This form also asks for: The child: Shoe size", "You can leave all of it."},
			not: []string{"01632 960501", "100%", "complete"}},
		{name: "the call", args: "export --record " + record + " --sheet call --format text --authority wexcombe", err: []string{"On page one"}, out: []string{"999"}, not: []string{"01632 960501", "Shoe size", "also asks"}},
		{name: "what is asked", args: "checklist", out: []string{"child"}, not: []string{"Shoe size"}},
	})
}
