package checklist_test

import (
	"os"
	"testing"

	"referral/checklist"
)

// BenchmarkLoad reads the built-in guide from its files.
func BenchmarkLoad(b *testing.B) {
	order := []string{"before", "basics", "consent", "include", "avoid", "check", "after"}
	for b.Loop() {
		if _, err := checklist.Load(os.DirFS("sections"), order); err != nil {
			b.Fatal(err)
		}
	}
}
