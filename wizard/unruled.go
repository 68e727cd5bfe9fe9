package wizard

import "strings"

// Unruled leaves out the ruled lines of a paper: a label with nothing under it says the same to a listener.
func Unruled(text string) string {
	var out []string
	for _, line := range strings.Split(text, "\n") {
		bare := strings.TrimSpace(line)
		rule := strings.Trim(bare, "_") == "" || len(bare) > 3 && strings.Trim(bare, "-=.") == ""
		if bare != "" && rule || bare == "" && len(out) > 0 && out[len(out)-1] == "" {
			continue
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}
