package pdf

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"
	"time"
)

// The metadata is valid XML whatever the title, and gives the title back.
func TestMetadataIsXML(t *testing.T) {
	for title, want := range map[string]string{
		`Referral: A & B <"one" 'two'>`: `Referral: A & B <"one" 'two'>`,
		"عایان \u0001\uffff\xff]]>":     "عایان \ufffd\ufffd\ufffd]]>",
	} {
		d := xml.NewDecoder(strings.NewReader(string(xmp(title, "en-GB", time.Date(2026, 11, 29, 9, 0, 0, 0, time.UTC)))))
		got, in := "", false
		for {
			tok, err := d.Token()
			if err == io.EOF {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
			switch tok := tok.(type) {
			case xml.StartElement:
				in = in || tok.Name.Local == "title"
			case xml.EndElement:
				in = in && tok.Name.Local != "title"
			case xml.CharData:
				if in {
					got += string(tok)
				}
			}
		}
		if strings.TrimSpace(got) != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
