package wording

import (
	"strings"
)

// irregular lists the forms of verbs that the rules of inflect get wrong.
var irregular = map[string]string{
	"be": "is are was were been being am", "beat": "beats beaten beating", "become": "becomes became becoming",
	"begin": "begins began begun beginning", "bite": "bites bit bitten biting", "blow": "blows blew blown blowing",
	"break": "breaks broke broken breaking", "bring": "brings brought bringing", "build": "builds built building",
	"burn": "burns burned burnt burning", "buy": "buys bought buying", "catch": "catches caught catching",
	"choose": "chooses chose chosen choosing", "cling": "clings clung clinging", "come": "comes came coming",
	"creep": "creeps crept creeping", "cut": "cuts cutting", "deal": "deals dealt dealing dealer",
	"do": "does did done doing", "draw": "draws drew drawn drawing", "drink": "drinks drank drunk drinking",
	"drive": "drives drove driven driving", "eat": "eats ate eaten eating", "fall": "falls fell fallen falling",
	"feel": "feels felt feeling", "fight": "fights fought fighting", "find": "finds found finding",
	"fling": "flings flung flinging", "fly": "flies flew flown flying", "get": "gets got getting gotten",
	"give": "gives gave given giving", "go": "goes went gone going", "hang": "hangs hung hanging hanged",
	"have": "has had having", "hear": "hears heard hearing", "hide": "hides hid hidden hiding",
	"hit": "hits hitting", "hold": "holds held holding", "hurt": "hurts hurting", "keep": "keeps kept keeping",
	"know": "knows knew known knowing", "lay": "lays laid laying", "lead": "leads led leading", "leave": "leaves left leaving",
	"let": "lets letting", "lie": "lies lied lying lay", "lose": "loses lost losing", "make": "makes made making",
	"mean": "means meant meaning", "meet": "meets met meeting", "pay": "pays paid paying", "put": "puts putting",
	"ride": "rides rode ridden riding", "ring": "rings rang rung ringing", "rise": "rises rose risen rising",
	"run": "runs ran running", "say": "says said saying", "see": "sees saw seen seeing", "sell": "sells sold selling",
	"send": "sends sent sending", "set": "sets setting", "shake": "shakes shook shaken shaking",
	"shoot": "shoots shot shooting", "show": "shows showed shown showing", "sit": "sits sat sitting",
	"sleep": "sleeps slept sleeping", "smell": "smells smelled smelt smelling", "sneak": "sneaks sneaked snuck sneaking",
	"speak": "speaks spoke spoken speaking", "spend": "spends spent spending", "spit": "spits spat spitting",
	"spoil": "spoils spoiled spoilt spoiling", "stand": "stands stood standing", "steal": "steals stole stolen stealing",
	"stick": "sticks stuck sticking", "stink": "stinks stank stunk stinking", "strike": "strikes struck striking",
	"swear": "swears swore sworn swearing", "swing": "swings swung swinging", "take": "takes took taken taking",
	"teach": "teaches taught teaching", "tear": "tears tore torn tearing", "tell": "tells told telling",
	"think": "thinks thought thinking", "throw": "throws threw thrown throwing", "turn": "turns turned turning",
	"wear": "wears wore worn wearing", "win": "wins won winning", "wind": "winds wound winding",
	"write": "writes wrote written writing", "wake": "wakes woke woken waking",
}

// doubling lists verbs of more than one syllable, or with an odd ending, that double their last letter. The rules
// double short ones.
const doubling = " admit refer occur permit commit upset regret abet rebut "

// inflect returns the stem and its English inflections: abscond gives absconds, absconded, absconding, absconder,
// absconders. A stem can be cut short, as bruis or disclos; forms that are not words do no harm.
func inflect(stem string) []string {
	if forms, ok := irregular[stem]; ok {
		return append([]string{stem}, strings.Fields(forms)...)
	}
	add := func(root string, ends ...string) (out []string) {
		for _, e := range ends {
			out = append(out, root+e)
		}
		return out
	}
	n := len(stem)
	if n < 2 {
		return add(stem, "", "s")
	}
	last, before := stem[n-1], stem[n-2]
	switch {
	case last == 'e':
		return append(add(stem, "", "s", "d"), add(stem[:n-1], "ing", "er", "ers")...)
	case last == 'y' && !vowel(before):
		return append(add(stem, "", "s", "ing"), add(stem[:n-1], "ies", "ied", "ier", "iers", "iest")...)
	}
	out := add(stem, "", "s", "ed", "ing", "er", "ers", "e", "es")
	if strings.HasSuffix(stem, "on") || strings.HasSuffix(stem, "or") {
		out = add(stem, "", "s", "ed", "ing", "er", "ers")
	}
	short := n >= 3 && n <= 5 && vowel(before) && !vowel(last) && !vowel(stem[n-3]) && last != 'w' && last != 'x' && last != 'y'
	if short || strings.Contains(doubling, " "+stem+" ") {
		out = append(out, add(stem+string(last), "ed", "ing", "er", "ers")...)
	}
	if last == 'l' && vowel(before) {
		out = append(out, add(stem+"l", "ed", "ing", "er", "ers")...)
	}
	return out
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }
