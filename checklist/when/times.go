package when

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"referral/checklist/english"
)

// StillToCome asks about a day or a time to come, for something that has happened. It is empty for any other.
func StillToCome(w When, now time.Time) string {
	if w.IsZero() || !w.Start(now.Location()).After(now) {
		return ""
	}
	check := "date"
	if w.laterToday(now) {
		check = "time"
	}
	return english.Capital(w.Long()) + " is still to come. Check the " + check + "."
}

// timeInText matches a time of day in figures: "14:10", "14.10", "2.10 pm", "2pm", "1410 hrs", "at 1410".
var timeInText = regexp.MustCompile(`(?i)(?:^|[^\d.:/£-])(?:(\d{1,2})[:.](\d{2})(?: ?([ap])\.?m\b)?|(\d{1,2}) ?([ap])\.?m\b|(\d{2})(\d{2}) ?(?:hrs|hours|h)\b|at (\d{2})(\d{2})\b)`)

// OtherTime returns the time of day in words, as it is written there, if it differs from that of w. It returns "" if
// there is none, or if one of several is that of w.
func OtherTime(words string, w When) string {
	if w.Precision() != Minute {
		return ""
	}
	other := ""
	for rest := words; ; {
		m := timeInText.FindStringSubmatchIndex(rest)
		if m == nil {
			return other
		}
		hours, minute, said, ok := readTime(rest, m)
		for _, hour := range hours {
			if at, err := time.Parse(layouts[Minute], w.At); ok && err == nil && at.Hour() == hour && at.Minute() == minute {
				return ""
			}
		}
		if ok && other == "" {
			other = said
		}
		rest = rest[m[1]:]
	}
}

// readTime reads a match of [timeInText]: the hours that it can mean, the minute, and the words. ok is false if there
// is no such time: "score 4.75".
func readTime(text string, m []int) (hours []int, minute int, said string, ok bool) {
	group := func(n int) string {
		if m[2*n] < 0 {
			return ""
		}
		return text[m[2*n]:m[2*n+1]]
	}
	first := slices.IndexFunc([]int{1, 4, 6, 8}, func(n int) bool { return group(n) != "" })
	from := [...]int{1, 4, 6, 8}[first]
	hour, _ := strconv.Atoi(group(from))
	half := strings.ToLower(group(3) + group(5))
	if from != 4 {
		minute, _ = strconv.Atoi(group(from + 1))
	}
	said = strings.TrimRight(text[m[2*from]:m[1]], ".")
	switch {
	case minute > 59 || hour > 23 || half != "" && (hour == 0 || hour > 12):
		return nil, 0, "", false
	case half == "p":
		hours = []int{hour%12 + 12}
	case half == "a":
		hours = []int{hour % 12}
	case hour <= 12 && group(from)[0] != '0' && from == 1:
		hours = []int{hour, (hour + 12) % 24}
	default:
		hours = []int{hour}
	}
	return hours, minute, said, true
}
