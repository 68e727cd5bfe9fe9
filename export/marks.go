package export

import "referral/export/document"

// marks are what a paper has said so far. Whoever composes the paper marks what it prints; nothing else does.
type marks struct {
	people map[string]bool // people are those who have been introduced with their job.
	homes  map[string]bool // homes are those whose address has been given in full.
}

func newMarks() marks { return marks{people: map[string]bool{}, homes: map[string]bool{}} }

// introduced marks somebody as introduced.
func (m marks) introduced(id string) { m.people[id] = true }

// addressed marks the address of a home as given.
func (m marks) addressed(home string) { m.homes[home] = true }

// blocks are the blocks of a part of a paper, in order.
type blocks []document.Block

func (b *blocks) add(more ...document.Block) { *b = append(*b, more...) }
