package checklist

import "time"

// Reaches reports whether someone who goes from question to question is asked this one: it is not only behind "add more
// about", and a question about a parent is asked about no one else.
func Reaches(r *Referral, q *Question, ref Ref, now time.Time) bool {
	s := SituationAt(r, q, ref, now)
	if q.Of == OfParent && (s.Person == nil || !r.IsCarer(s.Person)) {
		return false
	}
	return q.Asked() && q.Holds(s) && q.OnTheWay(s)
}
