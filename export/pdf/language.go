package pdf

import (
	"github.com/go-text/typesetting/language"
)

// scriptLangs gives the language to read text aloud in if none was given. A script with one widely written language
// gets that; one with several gets only the script, since a wrong guess would misname a family's language.
var scriptLangs = map[language.Script]string{
	language.Adlam:           "ff",
	language.Arabic:          "und-Arab",
	language.Armenian:        "hy",
	language.Bengali:         "bn",
	language.Cherokee:        "chr",
	language.Cyrillic:        "und-Cyrl",
	language.Devanagari:      "und-Deva",
	language.Ethiopic:        "und-Ethi",
	language.Georgian:        "ka",
	language.Greek:           "el",
	language.Gujarati:        "gu",
	language.Gurmukhi:        "pa",
	language.Han:             "zh",
	language.Hangul:          "ko",
	language.Hanifi_Rohingya: "rhg",
	language.Hebrew:          "und-Hebr",
	language.Hiragana:        "ja",
	language.Kannada:         "kn",
	language.Katakana:        "ja",
	language.Khmer:           "km",
	language.Lao:             "lo",
	language.Malayalam:       "ml",
	language.Myanmar:         "my",
	language.Nko:             "nqo",
	language.Oriya:           "or",
	language.Sinhala:         "si",
	language.Syriac:          "und-Syrc",
	language.Tamil:           "ta",
	language.Telugu:          "te",
	language.Thaana:          "dv",
	language.Thai:            "th",
	language.Tibetan:         "und-Tibt",
	language.Tifinagh:        "und-Tfng",
}

// islandLang returns the language of a piece with right-to-left text: the one given, or its script's.
func islandLang(runs []run) string {
	for _, r := range runs {
		if r.level%2 == 1 && r.look.lang != "" {
			return r.look.lang
		}
	}
	for _, r := range runs {
		if lang := scriptLangs[r.script]; lang != "" && r.level%2 == 1 {
			return lang
		}
	}
	return ""
}
