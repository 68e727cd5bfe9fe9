package review

import "testing"

func TestNames(t *testing.T) {
	for _, name := range []string{"11/5/2018", "2", "?", "-", "3rd March 2014", "March 2014", "07700 900123", "unknown", "Not known", "N/A", "tbc", "12 Elm Road", "Flat 2, 9 Weir Street", "ms.torvane@example.com", "xx", "don't know"} {
		if !noName(name) {
			t.Errorf("%q: taken for a name", name)
		}
	}
	for _, name := range []string{"", "Carla Torvane", "O'Neill", "de la Cruz", "陳大文", "ნინო", "X Æ A-12", "Jean-Luc", "Mum", "Baby Torvane", "Twin 2", "Ng", "U", "Ó Sé", "J. R. Hale", "May March", "April Day", "Test Valley", "Noor", "Nona", "Una Known", "Mohammed (Mo)", "Ann-Marie", "محمد", "Yes Man", "Roadie Street", "Marchetti", "Ola Nowak, known as Olek", "Ms 2 Chainz", "Sam the 3rd", "Unknown Soldier"} {
		if noName(name) {
			t.Errorf("%q: taken for no name", name)
		}
	}
	for postcode, want := range map[string]bool{"2": true, "ZZ4": true, "ZZ42": true, "ZZ4 2AB": false, "zz42ab": false, "": false, "not known": false, "Wexcombe": false, "ZZ4 2AB, flat 3": false} {
		if noPostcode(postcode) != want {
			t.Errorf("%q: got %v", postcode, !want)
		}
	}
	for email, want := range map[string]bool{"14 Hollin Way": true, "01632 960112": true, "j.sand at school.example": false, "j.sand@school.example": false, "j.sand2@school.example": false, "": false, "none": false, "by post only": false} {
		if noEmail(email) != want {
			t.Errorf("%q: got %v", email, !want)
		}
	}
	for phone, want := range map[string]bool{"2": true, "0161": true, "999": true, "-": true, "": false, "01632 960411": false, "+44 7700 900123": false, "ask us by telephone": false, "work, 960411": false, "none": false, "07700 900 1": true, "0800 555111": false, "0044 7700 900123": false, "020 7946 0018, ask for Ola": false, "ext. 12, school office": false, "960411": false} {
		if noNumber(phone) != want {
			t.Errorf("%q: got %v", phone, !want)
		}
	}
}
