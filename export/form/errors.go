package form

// Refusal is the reason why a form is not read, in a sentence or two that say what to do. It never contains words from
// the form.
type Refusal string

// Error returns the sentence.
func (r Refusal) Error() string { return string(r) }

// The reasons.
const (
	ErrFilled      Refusal = "This form has someone's details in it. Save an empty one and try again."
	ErrNoFields    Refusal = "No fields were found in it. Choose the form itself, not a page about it, and try again."
	ErrOldWord     Refusal = "This is an old Word file (.doc or .rtf). Save it as .docx and try again."
	ErrEncrypted   Refusal = "This form is locked with a password. Save it without one and try again."
	ErrDamaged     Refusal = "This file is damaged or not a Word file. Download the form again and try again."
	ErrTooLarge    Refusal = "This file is too large for a form. Choose the form itself and try again."
	ErrOutside     Refusal = "Part of this form is in another file. Paste that in, save it as one Word file and try again."
	ErrMacros      Refusal = "This form has macros in it. Save it as a Word document without them (.docx) and try again."
	ErrLocked      Refusal = "This form is locked against changes. Ask the council for one that can be filled in."
	ErrSigned      Refusal = "This form carries a digital signature, which any change would break. Ask the council for one without it."
	ErrNotThisForm Refusal = "This is not the form that was learnt. Learn it again with referral authority learn."
	ErrNotAForm    Refusal = "This is not a Word file, a PDF, a web page or text. Copy the form as text and try again."
	ErrFlatPDF     Refusal = "The boxes of this PDF have no names that can be read. Open it, select all, copy the text, and give that instead."
	ErrCorrection  Refusal = "These corrections cannot be read. Print the form again with --format json and correct that."
)
