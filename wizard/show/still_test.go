package show

import (
	"fmt"
	"path/filepath"
	"testing"

	"referral/wizard/tui/screen"
	"referral/wizard/tui/screen/screentest"
)

// The README's picture of a workshop is what the program shows; -update writes it.
func TestStill(t *testing.T) {
	t.Parallel()
	const w, h = 100, 30
	g := newRig(t, "idil")
	g.size(w, h)
	*g.m.styles = *screen.NewStyles(screen.ThemeLight, screen.DepthTrue)
	g.jump("The phrases")
	g.press("pgdown")
	term := screentest.NewTerminal(w, h)
	fmt.Fprint(term, g.m.View().Content)
	screentest.Golden(t, *update, filepath.Join("..", "..", "docs", "img", "workshop.svg"), screentest.PictureHead(w, h)+term.Picture(w, h, -1, -1)+"</svg>\n")
}
