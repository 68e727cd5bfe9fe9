package export

import "referral/export/document"

// marks records what a paper has said so far. Only the function that composes the paper sets them.
type marks struct {
	people map[string]bool // people have been introduced with their job.
	homes  map[string]bool // homes are those whose address was given in full.
}

func newMarks() marks { return marks{people: map[string]bool{}, homes: map[string]bool{}} }

// introduced records that someone has been introduced.
func (m marks) introduced(id string) { m.people[id] = true }

// addressed records that a home's address has been given.
func (m marks) addressed(home string) { m.homes[home] = true }

// blocks are the blocks of a part, in order.
type blocks []document.Block

func (b *blocks) add(more ...document.Block) { *b = append(*b, more...) }
