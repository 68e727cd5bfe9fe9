package wizard

import (
	"regexp"
	"strconv"
	"strings"

	"referral/checklist"
)

// countPattern matches a number out of a number of the things that a referral counts. It does not count people.
var countPattern = regexp.MustCompile(`(?i)\b(\d{1,4}) ?(?:of|out of|/) ?(\d{1,4}) ((?:school )?(?:sessions?|days?|mornings?|afternoons?|lessons?|meals?|lunches|appointments?|visits?|meetings?|weeks?|nights?|pieces|times|calls?))\b`)

// readCount reads "14 of 20 sessions" into the fact's count. The words also stay in the text.
func readCount(fact *checklist.Fact) {
	m := countPattern.FindStringSubmatch(fact.Text)
	if m == nil {
		return
	}
	n, _ := strconv.Atoi(m[1])
	of, _ := strconv.Atoi(m[2])
	fact.Count = checklist.Count{N: n, Of: of, Unit: strings.ToLower(m[3])}
}

var (
	placePattern = regexp.MustCompile(`(?i)^(?:(?:on |the |his |her |their |a |top of |back of |inside of |outside of |inner |outer |left |right |upper |lower |both )*)(?:forehead|head|face|cheeks?|ears?|eyes?|eyelids?|nose|lips?|mouth|jaw|chin|neck|shoulders?|chest|stomach|belly|back|hips?|buttocks?|bottom|arms?|forearms?|elbows?|wrists?|hands?|fingers?|thumbs?|legs?|thighs?|knees?|shins?|calf|calves|ankles?|foot|feet|toes?)\b`)
	sizePattern  = regexp.MustCompile(`(?i)\b(?:each )?(?:about )?\d+(?:\.\d+)? ?(?:cm|mm)\b(?: ?(?:by|x|×) ?\d+(?:\.\d+)? ?(?:cm|mm))?(?: (?:long|wide|across))?`)
	markPattern  = regexp.MustCompile(`(?i)\b(?:marks?|bruises?|bruising|cuts?|scratch(?:es)?|burns?|scalds?|swelling|swollen|graz(?:e|es)|scars?|welts?|bites?|lumps?)\b`)
	shapePattern = regexp.MustCompile(`^(?:[-‐‑–]| ?(?:prints?|marks?|shaped|sized)\b)`)
	huePattern   = regexp.MustCompile(`(?i)\b(?:(?:dark|light|pale|bright) )?(?:red|blue|purple|black|yellow|green|brown|pink|grey)\b(?:(?:,| and|/| or) ?(?:(?:dark|light|pale|bright) )?(?:red|blue|purple|black|yellow|green|brown|pink|grey)\b)*`)
)

// readInjury reads "left upper arm: four round marks each 1.5 cm, blue" into the slots of an injury. It only reads what
// was seen if a place on the body comes first, followed by a mark, and judges nothing: the text keeps every word. In
// "hand-shaped bruise" and "finger marks" the hand and the finger are not places.
func readInjury(fact *checklist.Fact) {
	if fact.Kind != checklist.FactSeen && fact.Kind != "" {
		return
	}
	place := placePattern.FindString(fact.Text)
	if place == "" || shapePattern.MatchString(fact.Text[len(place):]) || !markPattern.MatchString(fact.Text) {
		return
	}
	head, rest, ok := strings.Cut(fact.Text, ":")
	if !ok || len(head) > 60 || markPattern.MatchString(head) {
		head, rest = place, fact.Text[len(place):]
	}
	fact.Injury = checklist.Injury{Place: strings.TrimSpace(head), Size: sizePattern.FindString(rest), Colour: huePattern.FindString(rest), SeenBy: fact.By}
}
