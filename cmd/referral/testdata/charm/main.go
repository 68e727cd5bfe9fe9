// The program charm links the libraries that referral uses (cobra, Bubble Tea, Huh and Lip Gloss) and does next to
// nothing. It shows what they cost at the start, and for their first screen.
package main

import (
	"os"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
	"github.com/spf13/cobra"
)

type line struct{}

func (line) Init() tea.Cmd                         { return nil }
func (l line) Update(tea.Msg) (tea.Model, tea.Cmd) { return l, nil }
func (line) View() tea.View {
	v := tea.NewView(lipgloss.NewStyle().Bold(true).Render("Ring now"))
	v.AltScreen = true
	return v
}

func main() {
	root := &cobra.Command{Use: "charm", Short: "Nothing", RunE: func(*cobra.Command, []string) error {
		_, err := tea.NewProgram(line{}).Run()
		return err
	}}
	root.AddCommand(&cobra.Command{Use: "form", Short: "A form of one question", RunE: func(*cobra.Command, []string) error {
		return huh.NewForm(huh.NewGroup(huh.NewText().Title("What happened?"))).Run()
	}})
	if root.Execute() != nil {
		os.Exit(1)
	}
}
