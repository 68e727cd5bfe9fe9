package pdf

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	. "referral/export/document"
)

var out = flag.String("out", "", "also write the papers of the tests to this folder, for other programs to look at")

// save writes a paper for other programs to read.
func save(t testing.TB, name string, data []byte) {
	t.Helper()
	if *out == "" {
		return
	}
	if err := os.WriteFile(filepath.Join(*out, name+".pdf"), data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func written(t testing.TB, d Document) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, d); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// names holds one invented name, or a few words, for each script.
var names = []struct{ language, lang, text string }{
	{"Welsh", "cy", "Siân Llŷr, Tŷ Gwyn"},
	{"Polish", "pl", "Zofia Żółkiewska"},
	{"Vietnamese", "vi", "Nguyễn Thị Hồng Nhung"},
	{"Yoruba", "yo", "Ọláṣubọ̀mí Adébáyọ̀"},
	{"Turkish", "tr", "Işıl Çağlayangöl"},
	{"Greek", "el", "Ελένη Παπαδάκη"},
	{"Ukrainian", "uk", "Соломія Ґалаґан"},
	{"Arabic", "ar", "ليلى عبد الله"},
	{"Urdu", "ur", "فاطمہ ٹھاکر (بیٹی)"},
	{"Kurdish", "ckb", "ڕۆژین عەلی"},
	{"Hebrew", "he", "נעה בן־דוד"},
	{"Bengali", "bn", "শ্রেয়া চট্টোপাধ্যায়"},
	{"Punjabi", "pa", "ਗੁਰਪ੍ਰੀਤ ਕੌਰ"},
	{"Gujarati", "gu", "ક્રિષ્ના પટેલ"},
	{"Hindi", "hi", "श्रीमती कृष्णा शर्मा"},
	{"Tamil", "ta", "லட்சுமி கிருஷ்ணன்"},
	{"Sinhala", "si", "ශ්\u200dරියානි පෙරේරා"},
	{"Amharic", "am", "ሰላማዊት ገብረ"},
	{"Georgian", "ka", "ნინო ბერიძე"},
	{"Armenian", "hy", "Անահիտ Սարգսյան"},
	{"Thai", "th", "สมหญิง ใจดี"},
	{"Chinese", "zh", "陳美玲, 王小明"},
	{"Japanese", "ja", "さくら"},
	{"Emoji", "", "😀 ❤️ 👍🏽 👩\u200d👧 🏠 3️⃣"},
	{"Signs", "", "✓ ✗ → ≤ ☐ ☑ ① ½ € − “x” … • ، ؟ । 。"},
}

// everything returns a paper with every kind of block and every script.
func everything() Document {
	words := strings.Repeat("The register was taken at the door, as on every day of that week. ", 6)
	var people Table
	people.Head = []string{"Language", "Name", "What is known"}
	for _, n := range names {
		people.Rows = append(people.Rows, []Text{Plain(n.language), {{Text: n.text, Lang: n.lang}}, Join(Plain("Known as "), Strong(n.text), Plain(" (2 of 3)."))})
	}
	return Document{
		Title:    "Referral: Ολ Noor Haddad-Żółkiewska, born 4 May 2015 (11)",
		Mark:     "Fictional: for training and tests",
		Audience: "For the front door only",
		Blocks: []Block{
			Paragraph{Text: Join(Strong("A referral, not information only."), Plain(" Sent at 12:50.\nRing 01632 960850; s.hart@hillside.example."))},
			Heading{Level: 1, Text: Plain("1. In ninety seconds")},
			KeyValues{Head: [2]string{"Question", "Answer"}, Rows: []Row{
				{Key: Plain("We ask"), Value: Plain("A visit today, before the school bus brings Noor home at a quarter to four.\nBy 14:45, tell us.")},
				{Key: Plain("Family told?"), Value: Join(Plain("No one yet. "), Strong("Do not ring the home."))},
				{Key: Plain("Visiting safely")},
			}},
			KeyValues{Rows: []Row{{Key: Plain("What happened"), Value: Plain("She came in without a coat."), Note: "Continued in section 3."}}},
			Heading{Level: 2, Text: Plain("Facts")},
			Fact{Number: "F1", Kind: "Heard", Lead: Plain("Thu 12 Nov, 10:52, Room 14, by Sam Hart. He asked, \"Are you all right?\" Noor said:"), Body: []Block{
				Quote{Text: []Text{Plain("No. It's the lock.\nI can't get out."), Plain("Don't ring home.")}, By: Plain("Noor, to Mr Hart")},
				Paragraph{Text: Plain("Written down at 10:58.")},
			}},
			Fact{Number: "F2", Kind: "Record", Lead: Plain("register. Late on 9 of 12 days.")},
			Fact{Number: "F3", Kind: "Passed on", Lead: Plain(words)},
			Quote{Text: []Text{Join(Plain("Nie chcę wracać, "), Text{{Text: "تعبت", Lang: "ar"}})}, Lang: "pl"},
			Quote{Text: []Text{Plain("قال أبي: \"March 2026\" في الساعة 10:30، ولا أريد العودة إلى البيت (أبدًا) لأنني خائفة جدًا. سألتني المعلمة عن اسمي فقلت لها إن اسمي ليلى.")}, By: Plain("Layla, to the interpreter"), Lang: "ar"},
			Quote{Text: []Text{Plain("我不想回家。晚上门锁着，我出不去，也没有灯。奶奶来的时候才有人开门，我想住在奶奶家，星期三最好。")}, Lang: "zh"},
			people,
			List{Numbered: true, Items: []Text{Plain("You decide by 14:45 who takes Noor and where; until then Noor stays with Mr Hart, not on the bus."), Plain("We ring at 15:00.")}},
			List{Items: []Text{Plain("A bed.\nAnd breakfast."), Plain("A lamp."), Plain("Her grandmother, שרה, and 4 cats at number 12, as she says.")}},
			Ticks{Label: Plain("Was the child spoken to alone?"), Options: []string{"Yes", "No", "Not known"}},
			Ticks{Label: Plain("Who was in the room, as far as anybody who was there can say for sure and has written down?"), Options: []string{"A parent or somebody who cares for the child", "A brother or sister", "Another adult", words}},
			Blank{Label: Plain("What did you see?"), Lines: 3},
			Figure{Alt: "A square with F1 in it.", Width: 300, Height: 120, Outlines: []Outline{{Points: []Point{{X: 10, Y: 10}, {X: 110, Y: 10}, {X: 110, Y: 110}, {X: 10, Y: 110}}}, {Points: []Point{{X: 150, Y: 60}, {X: 290, Y: 60}}, Open: true}},
				Labels: []Label{{At: Point{X: 60, Y: 60}, Text: "F1", Ringed: true}, {At: Point{X: 220, Y: 50}, Text: "Front"}}, Instead: []Block{Paragraph{Text: Plain("In the square: F1.")}}},
			PageBreak{},
			Heading{Level: 1, Text: Plain("The end")},
			Paragraph{Text: Plain("The end of رسالة 123 here, and (רחל) too.")},
		},
	}
}
