// The program empty does nothing with cobra: the yardstick for the start of the real one.
package main

import (
	"os"

	"github.com/spf13/cobra"
)

func main() {
	root := &cobra.Command{Use: "empty", Short: "Nothing", Run: func(*cobra.Command, []string) {}}
	root.AddCommand(&cobra.Command{Use: "one", Short: "One", Run: func(*cobra.Command, []string) {}})
	if root.Execute() != nil {
		os.Exit(1)
	}
}
