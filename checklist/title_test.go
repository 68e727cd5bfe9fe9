package checklist

import "testing"

// A question that begins with a name keeps its first letter whole, in any script.
func TestTitleBeginsWithAName(t *testing.T) {
	for name, want := range map[string]string{"élodie": "Élodie's day", "Øyvind": "Øyvind's day", "ანა": "ანა's day", "zoë": "Zoë's day"} {
		r := New()
		r.AddChild().Name = name
		if got := Title(r, &Question{ID: "child.day", Title: "{child}'s day"}, Ref{}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
