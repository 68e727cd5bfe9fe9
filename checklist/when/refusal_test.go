package when

import (
	"errors"
	"strings"
	"testing"
)

func TestParseRefuses(t *testing.T) {
	years := "the year must lie between 1900 and 2046"
	noTime := "there is no such time: hours go from 00 to 23, minutes from 00 to 59"
	dayFirst := "the day comes first: 25 September 2015 is 25/9/2015"
	tests := []struct{ typed, say string }{
		{"", sayDay},
		{"   ", sayDay},
		{"?", sayDay},
		{"yesterdy", sayDay},
		{"31/02/2020", "there is no 31 February"},
		{"31 April 2026", "there is no 31 April"},
		{"29/02/2027", "there is no 29 February in 2027"},
		{"29/2/1900", "there is no 29 February in 1900"},
		{"September 31", "there is no 31 September"},
		{"30/2", "there is no 30 February"},
		{"32/1/2020", "no month has that day: type the day first, then the month, such as 3/9/2015"},
		{"0/1/2020", "no month has that day: type the day first, then the month, such as 3/9/2015"},
		{"9/25/2015", dayFirst},
		{"9/25", dayFirst},
		{"12/13/2015", dayFirst},
		{"1/31/2015", dayFirst},
		{"1/32/2015", "there are twelve months: type the day first, then the month, such as 3/9/2015"},
		{"13/13/2015", "there are twelve months: type the day first, then the month, such as 3/9/2015"},
		{"0/13/2015", "there are twelve months: type the day first, then the month, such as 3/9/2015"},
		{"13/2015", dayFirst},
		{"3/44/2015", "there are twelve months: type the day first, then the month, such as 3/9/2015"},
		{"3/9/1899", years},
		{"1899", years},
		{"2047", years},
		{"3/9/9999", years},
		{"1000 years ago", years},
		{"3/9/215", "type the year with four digits, such as 3/9/2015"},
		{"2015/16", "type one year, such as 2015, or a month and year, such as 09/2015"},
		{"2015-13", "type one year, such as 2015, or a month and year, such as 09/2015"},
		{"2015-9", "type one year, such as 2015, or a month and year, such as 09/2015"},
		{"2015-16", "type one year, such as 2015, or a month and year, such as 09/2015"},
		{"2014/2015", "type one year, such as 2015, or a month and year, such as 09/2015"},
		{"tonight 8", sayTime},
		{"summer 2025", saySeason},
		{"last term", saySeason},
		{"Christmas", saySeason},
		{"last week", sayWeek},
		{"last weekend", sayWeek},
		{"3-5 Sept", sayOne},
		{"3 Sept 5 Sept 2015", sayOne},
		{"3-5 September 2015", sayOne},
		{"3/9/2015 to 5/9/2015", sayOne},
		{"since 2015", sayOne},
		{"a few days ago", sayHowMany},
		{"the other day", sayHowMany},
		{"not known", sayUnknown},
		{"don't know", sayUnknown},
		{"25:00", noTime},
		{"14:60", noTime},
		{"yesterday 25:00", noTime},
		{"24:00", "type midnight as 00:00 of the day that begins"},
		{"8:4", "type the minutes with two digits, such as 14:05"},
		{"14:05:30", sayTime},
		{"13 am", sayTime},
		{"yesterday at 13 am", sayTime},
		{"at 8:4", "type the minutes with two digits, such as 14:05"},
		{"half a day ago", sayDay},
		{"half 2 hours ago", sayDay},
		{"half an hour ago at 14:05", sayDay},
		{"half an hour ago this morning", sayTime},
		{"half past two", sayTime},
		{"14:05 15:05", "type one time only, such as 14:05"},
		{"2015 14:05", "a time needs a day, such as yesterday or 3/9/2015"},
		{"this morning 14:05", "that time is not in the morning: type it as 14:05 or 2.05 pm"},
		{"Thursday September 2015", "a weekday needs a day, such as Thursday 3/9/2015"},
		{"evening 2015", "a part of the day needs a day, such as yesterday or 3/9/2015"},
		{"03092015", sayDay},
		{"3//9/2015", sayDay},
		{"3/9.2015", sayDay},
		{"3\x1b[2J", sayDay},
		{"٣/٩/٢٠١٥", sayDay},
		{strings.Repeat("3", 200), sayDay},
	}
	for _, tt := range tests {
		t.Run(tt.typed, func(t *testing.T) {
			r, err := Parse(tt.typed, typedAt(t))
			var refused *ParseError
			if !errors.As(err, &refused) {
				t.Fatalf("read as %+v (%v)", r, err)
			}
			if refused.Say != tt.say {
				t.Errorf("Say = %q, want %q", refused.Say, tt.say)
			}
		})
	}
}

func TestParseNeverRepeatsWhatWasTyped(t *testing.T) {
	for _, typed := range []string{"Zebedee", "3/9/2015 Zebedee", "about Zebedee", "Zebedee ago", "2015 Zebedee 14:05"} {
		if _, err := Parse(typed, typedAt(t)); err == nil || strings.Contains(strings.ToLower(err.Error()), "zebedee") {
			t.Errorf("error = %v", err)
		}
	}
}
