package wizard

import "strings"

// Unruled drops a paper's ruled lines: to a listener, a label with nothing under it says the same.
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
