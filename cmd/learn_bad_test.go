package cmd

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// packed returns a Word file with the given document part.
func packed(t *testing.T, document string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range map[string]string{
		"_rels/.rels":       `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`,
		"word/document.xml": document,
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

const wordBody = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>`

// Whatever the file, the command says in one sentence what is wrong and what to do, keeps nothing, and repeats
// nothing from the file.
func TestLearnRefusesBadFiles(t *testing.T) {
	t.Parallel()
	env := newTestEnv(t)
	oldWord := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600)
	secret := filepath.Join(env.Config, "secret.txt")
	put(t, secret, []byte("Zorvath"))
	for i, tt := range []struct {
		name, file string
		data       []byte
		says       string
	}{
		{"a zip bomb", "form.docx", packed(t, wordBody+strings.Repeat("<w:p></w:p>", 1<<20)+"</w:body></w:document>"), "too large"},
		{"an entity from outside", "form.docx", packed(t, `<!DOCTYPE d [<!ENTITY x SYSTEM "file://`+secret+`">]>`+wordBody+`<w:p><w:r><w:t>Name: &x;</w:t></w:r></w:p></w:body></w:document>`), "Word"},
		{"text in another file", "form.docx", packed(t, wordBody+`<w:subDoc/></w:body></w:document>`), "another file"},
		{"a password", "form.docx", []byte(oldWord + "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"), "password"},
		{"an old Word file", "form.doc", []byte(oldWord), ".docx"},
		{"a page without fields", "page.txt", []byte("Dear colleague,\n\nThank you for the training last week. We look forward to the next one.\n"), "No fields were found in it."},
		{"filled in", "form.txt", []byte("Referral\n\nFamily name: Zorvath\nBorn: 04/05/2014\nSchool:\n"), "This form has someone's details in it. Save an empty one and try again."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(env.Config, fmt.Sprint(i, tt.file))
			put(t, file, tt.data)
			speak(t, env, []spoken{{name: "refused", args: "authority learn " + file + " --accept sure --id wexcombe", status: StatusFailed, err: []string{tt.says}, not: []string{"Zorvath"}}})
			if got := keptFiles(t, env); got != "" {
				t.Errorf("it left %s", got)
			}
		})
	}
}

// A long form, one in two languages and one that appears twice in its file are learnt like any other.
func TestLearnTakesUnusualForms(t *testing.T) {
	t.Parallel()
	long := "Request for help\n\nThe child\n\nSurname *\n\n"
	for i := range 299 {
		long += fmt.Sprintf("Detail of kind %d *\n\n", i+1)
	}
	welsh := "Cais am gymorth / Request for help\n\nPlentyn / Child\n\nCyfenw / Surname *\n\nEnwau cyntaf / First names *\n\nDyddiad geni / Date of birth *\n\nCyfeiriad / Address *\n\n"
	env := newTestEnv(t)
	speak(t, env, []spoken{
		{name: "300 fields", args: "authority learn - --accept sure --id long", in: long, out: []string{"300 boxes:", "Saved", "Of 300 boxes:"}},
		{name: "300 fields, shown", args: "authority show long", out: []string{"300 boxes in order"}},
		{name: "two languages", args: "authority learn -", in: welsh, out: []string{"4 boxes:", "Cyfenw / Surname: Full name; surname only", "Dyddiad geni / Date of birth: Date of birth", "Cyfeiriad / Address: Home address"}},
		{name: "twice", args: "authority learn - --accept sure --id twice", in: portal + "\n" + portal, out: []string{"9 boxes:", "The form is in this file twice. The second copy was left out."}},
		{name: "reworded", args: "authority learn - --accept sure --id twice", in: strings.Replace(strings.Replace(portal, "Shoe size\n", "", 1), "Why are you worried?", "Why are you worried now?", 1),
			out: []string{"Changed since it was last learnt:", `reworded: Agreement: Why are you worried now?, before "Why are you worried?"`, "gone: The child: Shoe size"}},
	})
	if _, err := os.Stat(filepath.Join(env.Config, ownProfiles, "twice.toml.old")); err != nil {
		t.Error("the older profile is not kept")
	}
}
