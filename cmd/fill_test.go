package cmd

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"referral/checklist"
	"referral/export/docx/docxtest"
	"referral/export/form"
)

// council is a form with, among others, all the boxes that must never be filled in for anyone.
const council = `<w:p><w:r><w:t>Wexcombe request for help</w:t></w:r></w:p>
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>The child</w:t></w:r></w:p>
<w:tbl><w:tr>[Surname][]</w:tr><w:tr>[First names][]</w:tr><w:tr>[Telephone number][]</w:tr><w:tr>[NHS number][]</w:tr><w:tr>[Home address][]</w:tr>
<w:tr>[Interpreter needed?][☐ Yes   ☐ No]</w:tr><w:tr>[Is the child disabled?][☐ Yes   ☐ No]</w:tr></w:tbl>
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Agreement</w:t></w:r></w:p>
<w:tbl><w:tr>[Do the parents consent to this referral?][☐ Yes   ☐ No]</w:tr><w:tr>[Is the threshold for section 47 met?][☐ Yes   ☐ No]</w:tr>
<w:tr>[Why was consent not asked for?][]</w:tr></w:tbl>
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Your worry</w:t></w:r></w:p>
<w:tbl><w:tr>[Why are you worried about the child?][]</w:tr><w:tr>[When and where did this happen?][]</w:tr><w:tr>[Anything else that we should know to visit safely?][]</w:tr></w:tbl>
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Person who may have caused harm</w:t></w:r></w:p>
<w:tbl><w:tr>[Name][]</w:tr><w:tr>[Date of birth][]</w:tr><w:tr>[Home address][]</w:tr></w:tbl>
<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Declaration</w:t></w:r></w:p>
<w:tbl><w:tr>[Signature][][Date][]</w:tr></w:tbl>`

// wordFile returns a Word file with the body; [words] in it become a cell.
func wordFile(t *testing.T, body string) []byte {
	t.Helper()
	body = strings.NewReplacer("[]", "<w:tc><w:p/></w:tc>", "[", "<w:tc><w:p><w:r><w:t>", "]", "</w:t></w:r></w:p></w:tc>").Replace(body)
	const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [][2]string{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + kinds + `officeDocument" Target="word/document.xml"/></Relationships>`},
		{"docProps/core.xml", `<core>Anyshire</core>`},
		{"word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body + `</w:body></w:document>`},
	} {
		w, err := z.Create(part[0])
		if err == nil {
			_, err = w.Write([]byte(part[1]))
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

// formFile writes a form to a file and returns its name.
func formFile(t *testing.T, content []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "form.docx")
	if err := os.WriteFile(name, content, 0o400); err != nil { // A read-only form must do as well.
		t.Fatal(err)
	}
	return name
}

// learnt returns a school that has learnt the form.
func learnt(t *testing.T, body string) (*Env, string) {
	t.Helper()
	env := newTestEnv(t)
	name := formFile(t, wordFile(t, body))
	var got testRun
	if got.run(env, "", "authority", "learn", name, "--accept", "sure", "--id", "wexcombe", "--name", "Wexcombe"); got.status != 0 {
		t.Fatal(got.err.String())
	}
	return env, name
}

// filledIn fills in the kept form from a record, and returns the file and what was said.
func filledIn(t *testing.T, env *Env, record string, more ...string) (data []byte, said string) {
	t.Helper()
	out := filepath.Join(t.TempDir(), "filled.docx")
	var got testRun
	got.run(env, record, append([]string{"export", "--record", "-", "--authority", "wexcombe", "--format", "form", "--output", out}, more...)...)
	if got.status != 0 {
		t.Fatal(got.err.String())
	}
	data, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return data, strings.Join(strings.Fields(got.out.String()), " ")
}

// sampleRecord returns a sample as JSON.
func sampleRecord(t *testing.T, name string) string {
	t.Helper()
	var got testRun
	if got.run(newTestEnv(t), "", "sample", name); got.status != 0 {
		t.Fatal(got.err.String())
	}
	return got.out.String()
}

func TestExportFillsInTheForm(t *testing.T) {
	t.Parallel()
	env, name := learnt(t, council)
	rowan := sampleRecord(t, "rowan")
	data, said := filledIn(t, env, rowan)
	body := docxtest.Parts(t, data)["word/document.xml"]
	for _, want := range []string{">Ashdown<", ">Rowan<", "18 Larch Rise", "☐ Yes   ☒ No", "in the garage"} {
		if !strings.Contains(body, want) {
			t.Errorf("the form has no %q", want)
		}
	}
	// The child has no phone, and no one else's number is put in that box or before it.
	before, _, _ := strings.Cut(body, "NHS number")
	if strings.Contains(before, "07700") || strings.Contains(before, "01632") {
		t.Errorf("someone's number is in the child's box: %s", before)
	}
	// Consent and threshold are not ticked, and the boxes for signatures are left alone.
	_, agreement, _ := strings.Cut(body, "Agreement")
	if agreement, _, _ = strings.Cut(agreement, "Your worry"); strings.ContainsAny(agreement, "☒☑") {
		t.Errorf("consent or a threshold is ticked: %s", agreement)
	}
	was, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	_, signed, _ := strings.Cut(body, "Declaration")
	if _, empty, _ := strings.Cut(docxtest.Parts(t, was)["word/document.xml"], "Declaration"); signed != empty {
		t.Errorf("the declaration is filled in: %s", signed)
	}
	for _, want := range []string{"boxes filled in", "Read the form through before you send it.", "Left empty (", "Signature"} {
		if !strings.Contains(said, want) {
			t.Errorf("the message lacks %q: %s", want, said)
		}
	}
	for _, not := range []string{"sent.", "complete", "100", "Ashdown", "Larch"} {
		if strings.Contains(said, not) {
			t.Errorf("the message has %q: %s", not, said)
		}
	}
	// Whose form it is comes before everything else.
	if at := strings.Index(said, "This is the form of Wexcombe"); at < 0 || at > strings.Index(said, "Left empty") {
		t.Errorf("the council whose form it is does not come first: %s", said)
	}
	// A form with answers in it is neither learnt nor filled in again.
	name = formFile(t, data)
	speak(t, env, []spoken{
		{name: "learnt", args: "authority learn " + name + " --accept sure --id second", status: StatusFailed, err: []string{"someone's details"}},
		{name: "filled in again", args: "export --record - --authority wexcombe --format form --form " + name + " --output " + filepath.Join(t.TempDir(), "again.docx"), in: rowan, status: StatusFailed, err: []string{"someone's details"}},
	})
	if got := keptFiles(t, env); got != "wexcombe.docx wexcombe.toml" {
		t.Errorf("in the folder: %s", got)
	}
}

// A form does not have a box for everything: answers without one are listed, so that the referral is sent with it.
func TestAnswersWithNoBoxAreNamed(t *testing.T) {
	t.Parallel()
	env, _ := learnt(t, council)
	_, said := filledIn(t, env, sampleRecord(t, "rowan"))
	_, named, _ := strings.Cut(said, "Answers with no box in this form: ")
	named, _, _ = strings.Cut(named, ". They are in the referral itself: send it as well.")
	for label, want := range map[string]bool{"professional view": true, "what we will do": true, "reason for the referral": false, "afraid": false} {
		if strings.Contains(named, label) != want {
			t.Errorf("%q is named: %v, want %v, in %q", label, !want, want, named)
		}
	}
}

// Nothing that the main referral leaves out appears in any part of the file, in its name or in the message.
func TestFormLeavesOutWhatIsKept(t *testing.T) {
	t.Parallel()
	env, _ := learnt(t, council)
	r, _, err := checklist.Decode([]byte(sampleRecord(t, "mercy")), env.guide())
	if err != nil {
		t.Fatal(err)
	}
	var secret []string
	for _, o := range r.Others() {
		if o.Held() {
			secret = append(secret, o.Name, o.Phone)
		}
	}
	r.Answers[checklist.QConsentKeptSecret] = checklist.Answer{Text: "They are at 41 Quillet Row. The dog there bites."}
	secret = append(secret, "Quillet", "bites")
	record, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	data, said := filledIn(t, env, string(record))
	all := docxtest.Parts(t, data)
	for name, text := range all {
		said += name + text
	}
	for _, s := range secret {
		if s != "" && strings.Contains(said, s) {
			t.Error("the form, or the message about it, holds what is kept from the family")
		}
	}
	if all["docProps/core.xml"] != "<core>Anyshire</core>" {
		t.Error("the properties have changed")
	}
}

// An empty record fills in nothing, asks nothing and sends no one back to the family.
func TestNothingAnsweredLeavesTheFormEmpty(t *testing.T) {
	t.Parallel()
	env, name := learnt(t, council)
	record, err := checklist.New().Encode()
	if err != nil {
		t.Fatal(err)
	}
	data, said := filledIn(t, env, string(record), "--form", name)
	was, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if body := docxtest.Parts(t, data)["word/document.xml"]; strings.ContainsAny(body, "☒☑") || strings.Count(body, "☐") != strings.Count(docxtest.Parts(t, was)["word/document.xml"], "☐") {
		t.Errorf("a box is ticked although nothing is answered: %s", body)
	}
	for _, not := range []string{"ask the", "ring", "must"} {
		if strings.Contains(strings.ToLower(said), not) {
			t.Errorf("the message has %q: %s", not, said)
		}
	}
}

// Answers are never cut, however long, and quotations stay as they were said.
func TestFormShortensNothing(t *testing.T) {
	t.Parallel()
	env, _ := learnt(t, council)
	r, _, err := checklist.Decode([]byte(sampleRecord(t, "rowan")), env.guide())
	if err != nil {
		t.Fatal(err)
	}
	long := strings.TrimSpace(strings.Repeat("He said, \"Not allowed it this week.\" ", 260))
	r.Facts[0].Text, r.Facts[0].Words = long, "No. It's Conrad."
	record, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	data, _ := filledIn(t, env, string(record))
	body := strings.NewReplacer("&#34;", `"`, "&#39;", "'").Replace(docxtest.Parts(t, data)["word/document.xml"])
	if !strings.Contains(body, long) {
		t.Error("a long answer is not complete")
	}
	if !strings.Contains(body, "No. It's Conrad.") {
		t.Error("a quotation is not as it was said")
	}
	if strings.Contains(body, "…") {
		t.Error("something was shortened")
	}
}

// A child from another family who might have done harm gets no page in this form.
func TestFormHasNoPageForAnotherFamilysChild(t *testing.T) {
	t.Parallel()
	env, _ := learnt(t, council)
	r, _, err := checklist.Decode([]byte(sampleRecord(t, "rowan")), env.guide())
	if err != nil {
		t.Fatal(err)
	}
	pupil := r.AddPerson()
	pupil.Name, pupil.Born.At, pupil.OfConcern.Is = "Quillon Marsh", "2014-02-03", checklist.Yes
	record, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	data, _ := filledIn(t, env, string(record))
	_, page, _ := strings.Cut(docxtest.Parts(t, data)["word/document.xml"], "Person who may have caused harm")
	if strings.Contains(page, "Quillon") || strings.Contains(page, "2014") {
		t.Errorf("there is a page for another family's child: %s", page)
	}
}

func TestFormThatHasChangedSaysSo(t *testing.T) {
	t.Parallel()
	env, _ := learnt(t, council)
	newer := formFile(t, wordFile(t, strings.Replace(council, "[First names]", "[Given names at birth]", 1)))
	data, said := filledIn(t, env, sampleRecord(t, "rowan"), "--form", newer)
	if !strings.Contains(said, "has changed since it was learnt") || strings.Contains(docxtest.Parts(t, data)["word/document.xml"], ">Rowan<") {
		t.Errorf("a box that was not learnt is filled in, or the change is not mentioned: %s", said)
	}
}

func TestFormIsSaidAsJSON(t *testing.T) {
	t.Parallel()
	env, name := learnt(t, council)
	var got testRun
	got.run(env, sampleRecord(t, "rowan"), "export", "--record", "-", "--authority", "wexcombe", "--format", "form", "--form", name, "--output", filepath.Join(t.TempDir(), "f.docx"), "--json")
	var report form.Report
	if err := json.Unmarshal(got.out.Bytes(), &report); err != nil {
		t.Fatal(err)
	}
	if len(report.Filled) == 0 || !slices.ContainsFunc(report.Left, func(s form.Said) bool { return s.Label == "Signature" && s.Why != "" }) {
		t.Errorf("got %+v", report)
	}
}

func TestFormsThatCannotBeFilledIn(t *testing.T) {
	t.Parallel()
	env, name := learnt(t, council)
	rowan := sampleRecord(t, "rowan")
	out := filepath.Join(t.TempDir(), "out.docx")
	to := func(args string) string { return "export --record - --authority wexcombe --format form " + args }
	unknown := formFile(t, wordFile(t, "<w:tbl><w:tr>[Pupil's surname][]</w:tr><w:tr>[Where does the pupil live?][]</w:tr><w:tr>[GP][]</w:tr><w:tr>[What has been tried?][]</w:tr></w:tbl>"))
	old := formFile(t, []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on"))
	speak(t, env, []spoken{
		{name: "no name for it", args: to(""), in: rowan, status: StatusUsage, err: []string{"--output"}},
		{name: "another ending", args: to("--output form.pdf"), in: rowan, status: StatusUsage, err: []string{".docx"}},
		{name: "over the form", args: to("--form " + name + " --output " + name), in: rowan, status: StatusUsage, err: []string{"never written over"}},
		{name: "an old file", args: to("--form " + old + " --output " + out), in: rowan, status: StatusFailed, err: []string{"old Word file"}},
		{name: "a form that is not there", args: to("--form " + out + ".none.docx --output " + out), in: rowan, status: StatusFailed, err: []string{"reading the form"}},
		{name: "a council whose form is not kept", args: "export --record - --authority bolton --format form --output " + out, in: rowan, status: StatusFailed, err: []string{"authority learn"}},
		{name: "another council's form", args: "export --record - --authority bolton --format form --form " + name + " --output " + out, in: rowan, status: StatusFailed, err: []string{"add --authority wexcombe"}},
		{name: "another council's form, and none of its own", args: "export --record - --authority other --format form --form " + name + " --output " + out, in: rowan, status: StatusFailed, err: []string{"add --authority wexcombe"}},
		{name: "a form that was not learnt", args: to("--form " + unknown + " --output " + out), in: rowan, status: StatusFailed, err: []string{"has not been learnt yet", "authority learn"}},
		{name: "without the format", args: "export --record - --format text --json", in: rowan, status: StatusUsage, err: []string{"--format form"}},
	})
}
