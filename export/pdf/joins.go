package pdf

import "referral/export/document"

// join removes the line breaks allowed inside what is kept together. The characters do not change, so that they can be
// copied and searched.
func (h *shaped) join() {
	for _, at := range document.Unbroken(string(h.text)) {
		for i := at[0] + 1; i < at[1]; i++ {
			h.may[i] = false
		}
	}
}
