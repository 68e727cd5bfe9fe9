package export

import (
	"strings"
)

// languages are spoken in England's schools, by BCP 47 tag. A writer may give the tag or the name.
var languages = map[string]string{
	"am": "Amharic", "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "bfi": "British Sign Language", "ckb": "Kurdish (Sorani)", "cs": "Czech", "cy": "Welsh",
	"de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fil": "Filipino", "fr": "French", "ga": "Irish",
	"gu": "Gujarati", "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "ig": "Igbo", "it": "Italian", "ja": "Japanese",
	"ko": "Korean", "ku": "Kurdish", "ln": "Lingala", "lt": "Lithuanian", "lv": "Latvian", "ml": "Malayalam", "mr": "Marathi", "ms": "Malay", "ne": "Nepali",
	"nl": "Dutch", "pa": "Punjabi", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "rmy": "Romani", "ro": "Romanian", "ru": "Russian", "si": "Sinhala",
	"sk": "Slovak", "sn": "Shona", "so": "Somali", "sq": "Albanian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "ta": "Tamil", "te": "Telugu",
	"th": "Thai", "ti": "Tigrinya", "tl": "Tagalog", "tr": "Turkish", "tw": "Twi", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "yo": "Yoruba", "zh": "Chinese",
	"af": "Afrikaans", "ak": "Akan", "as": "Assamese", "az": "Azerbaijani", "be": "Belarusian", "bo": "Tibetan", "bs": "Bosnian", "ca": "Catalan", "cmn": "Mandarin",
	"da": "Danish", "dz": "Dzongkha", "ee": "Ewe", "eu": "Basque", "ff": "Fula", "fi": "Finnish", "gd": "Scottish Gaelic", "ha": "Hausa", "hy": "Armenian", "is": "Icelandic",
	"ka": "Georgian", "kk": "Kazakh", "km": "Khmer", "kn": "Kannada", "ky": "Kyrgyz", "lg": "Luganda", "lo": "Lao", "mg": "Malagasy", "mk": "Macedonian", "mn": "Mongolian",
	"mt": "Maltese", "my": "Burmese", "nb": "Norwegian", "no": "Norwegian", "ny": "Chichewa", "om": "Oromo", "or": "Odia", "prs": "Dari", "qu": "Quechua", "rw": "Kinyarwanda",
	"sd": "Sindhi", "sl": "Slovenian", "st": "Sesotho", "syl": "Sylheti", "tg": "Tajik", "tk": "Turkmen", "tn": "Tswana", "ug": "Uyghur", "uz": "Uzbek", "wo": "Wolof",
	"chr": "Cherokee", "dv": "Dhivehi", "ht": "Haitian Creole", "jv": "Javanese", "kab": "Kabyle", "kmr": "Kurdish (Kurmanji)", "nqo": "N'Ko", "rhg": "Rohingya", "syr": "Syriac",
	"xh": "Xhosa", "yi": "Yiddish", "yue": "Cantonese", "zgh": "Tamazight", "zu": "Zulu",
}

// longTags are the codes of three letters, as school systems write them, for tags of two; and other tags of the same name.
var longTags = map[string]string{
	"amh": "am", "ara": "ar", "ben": "bn", "bul": "bg", "ces": "cs", "cym": "cy", "deu": "de", "ell": "el", "eng": "en", "fas": "fa", "fra": "fr", "guj": "gu",
	"hin": "hi", "hrv": "hr", "hun": "hu", "ita": "it", "kur": "ku", "lav": "lv", "lin": "ln", "lit": "lt", "mal": "ml", "nep": "ne", "nld": "nl",
	"pan": "pa", "pes": "fa", "pol": "pl", "por": "pt", "pus": "ps", "rom": "rmy", "ron": "ro", "rus": "ru", "sin": "si", "slk": "sk", "som": "so",
	"spa": "es", "sqi": "sq", "srp": "sr", "swa": "sw", "tam": "ta", "tel": "te", "tha": "th", "tir": "ti", "tur": "tr", "twi": "tw", "ukr": "uk",
	"urd": "ur", "vie": "vi", "yor": "yo", "zho": "zh",
}

// languageName returns the name of a language other than English, given by tag or name; empty for English.
func languageName(lang string) string {
	tag, _, _ := strings.Cut(strings.ToLower(strings.TrimSpace(lang)), "-")
	if short, ok := longTags[tag]; ok {
		tag = short
	}
	name, ok := languages[tag]
	if !ok {
		name = strings.TrimSpace(lang)
	}
	if strings.EqualFold(name, "English") {
		return ""
	}
	return name
}

// languageTag returns the tag of a language other than English; empty if it is not known.
func languageTag(lang string) string {
	lang = strings.TrimSpace(lang)
	if tag, _, _ := strings.Cut(strings.ToLower(lang), "-"); languages[tag] != "" {
		if tag == "en" {
			return ""
		}
		return lang
	}
	for tag, name := range languages {
		if strings.EqualFold(name, lang) && tag != "en" {
			return tag
		}
	}
	return ""
}
