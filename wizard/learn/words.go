package learn

// Words that lines and a page share.
const (
	WordsNone  = "nothing in the record answers it: by hand"
	WordsSkip  = "not for you: office use or a signature"
	WordsSame  = "This form has been learnt already, and nothing in it has changed."
	WordsTwice = "The form is in this file twice. The second copy was left out."
	WordsFound = "Found in the text of the form, and not checked. Nothing uses it until you say that it is right."
	WordsLater = "Saved as far as you got. To go on, learn the same form again with the same ID."
)
