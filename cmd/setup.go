package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"referral/checklist/authority"
)

func newSetup(env *Env) *cobra.Command {
	var recoverKey, change, mouse bool
	var size string
	c := &cobra.Command{
		Use:   "setup [--passphrase|--recover|--mouse|--type large]",
		Short: "Fill in the school card: who you are, hours, numbers, passphrase",
		Long: `setup asks once for what every referral from your school needs: your name and role, the
school, and the numbers that you ring. It is optional. The card is a plain
file on this computer, with no child in it. It then offers a passphrase for drafts.

--passphrase changes the passphrase. --recover takes the spare key from the school safe and
sets a new passphrase, if the old one is lost or the key is damaged.

--mouse lets you click on the screen, and --mouse=false turns that off again. It is off at
first, and never needed: while it is on, a right click no longer pastes.

--type large sets every PDF and Word paper in large print of 16 points from now on, and --type normal ends that.`,
		Example: `  referral setup
  referral setup --type large
  referral setup --mouse`,
		Args: atMost(0),
		RunE: func(c *cobra.Command, _ []string) error {
			switch {
			case recoverKey && change:
				return usage("give --recover on its own: it sets a new passphrase as well")
			case c.Flags().Changed("mouse"):
				return turnMouse(env, mouse)
			case c.Flags().Changed("type"):
				return keepType(env, size)
			case recoverKey:
				return runRecover(env)
			case change:
				return runChange(env)
			}
			return thenWipe(env, runSetup(env))
		},
	}
	c.Flags().BoolVar(&change, "passphrase", false, "change the passphrase")
	c.Flags().BoolVar(&mouse, "mouse", false, "click on the screen with the mouse; it is off at first")
	c.Flags().StringVar(&size, "type", "", "large for large print in every PDF and Word paper, or normal")
	c.Flags().BoolVar(&recoverKey, "recover", false, "set a new passphrase with the spare key")
	return c
}

// turnMouse turns the mouse on or off on the school card, and changes nothing else there.
func turnMouse(env *Env, on bool) error {
	card, err := readCard(env)
	if err != nil {
		return err
	}
	card.Mouse = on
	if err := card.write(env); err != nil {
		return err
	}
	said := "The mouse is off: a right click pastes, as usual in your terminal."
	if on {
		said = "The mouse is on: a click does what Enter does, and the wheel moves the pointer. To turn it off: referral setup --mouse=false"
	}
	fmt.Fprintln(env.Err, said)
	return nil
}

func runSetup(env *Env) error {
	if err := tryCard(env); err != nil { // Otherwise the failure would only show once everything has been typed.
		return fmt.Errorf("filling in the school card: %w", err)
	}
	card, err := readCard(env)
	if err != nil {
		fmt.Fprintln(env.Err, "referral:", err)
		card = Card{}
	}
	fmt.Fprintln(env.Out, "The school card. Just press Enter to keep what is there; type - to empty it.")
	for _, ask := range []struct {
		what  string
		field *string
	}{
		{"What is your name?", &card.Name},
		{"What is your role?", &card.Role},
		{"Which school or service are you at?", &card.School},
		{"What is its address, with the postcode?", &card.Address},
		{"What is your phone number?", &card.Phone},
		{"What is your secure email address?", &card.Email},
		{"When can you be reached there?", &card.Hours},
		{"How can you be reached after school closes?", &card.AfterHours},
	} {
		if err := askField(env, ask.what, ask.field); err != nil {
			return err
		}
	}
	if err := askAuthority(env, &card); err != nil {
		return err
	}
	if err := askNumbers(env, &card); err != nil {
		return err
	}
	if err := askLayout(env, &card); err != nil {
		return err
	}
	if err := card.write(env); err != nil {
		return err
	}
	fmt.Fprintln(env.Out, "The card is saved.")
	if err := offerForm(env, &card); err != nil {
		return err
	}
	return offerPassphrase(env)
}

func askField(env *Env, what string, field *string) error {
	if *field != "" {
		what += " Now: " + strings.TrimRight(*field, ".") + "."
	}
	fmt.Fprintln(env.Out, what)
	line, err := readLine(env)
	switch {
	case err != nil:
		return err
	case line == "-":
		*field = ""
	case line != "":
		*field = line
	}
	return nil
}

// askAuthority asks for the local authority until it is a known one.
func askAuthority(env *Env, card *Card) error {
	list := profiles(env)
	var names []string
	for _, p := range list {
		if p.ID != authority.Other {
			names = append(names, p.Name)
		}
	}
	fmt.Fprintln(env.Out, wrap("Choose from: "+strings.Join(names, ", ")+". If yours is not in the list, type other.", 0))
	named := func(name string) int {
		return slices.IndexFunc(list, func(p authority.Profile) bool {
			return strings.EqualFold(p.ID, name) || strings.EqualFold(p.Name, name)
		})
	}
	typed := ""
	if i := named(card.Authority); i >= 0 {
		typed = list[i].Name
	}
	for {
		was := typed
		if err := askField(env, "Which is your local authority?", &typed); err != nil {
			return err
		}
		i := named(typed)
		switch {
		case i >= 0:
			card.Authority = list[i].ID
			return nil
		case typed == "":
			card.Authority = ""
			return nil
		}
		typed = was
		fmt.Fprintln(env.Out, "That is not one of them. Type it as it is in the list, or type other.")
	}
}

// outOfHoursLabel is what the card calls the front door's number for nights and weekends. Older cards have
// oldOutOfHours, which says too little if it is the only number.
const (
	outOfHoursLabel = "Front door, outside office hours"
	oldOutOfHours   = "The same, outside office hours"
)

// askNumbers asks for the numbers to ring, in the order they are shown.
func askNumbers(env *Env, card *Card) error {
	if len(card.Numbers) > 0 {
		fmt.Fprintln(env.Out, "Numbers to ring now:")
		for _, n := range card.Numbers {
			fmt.Fprintf(env.Out, "  %s: %s %s\n", n.Label, n.Number, n.Hours)
		}
		fmt.Fprintln(env.Out, "Just press Enter to keep them; type anything else to enter them again.")
		line, err := readLine(env)
		if err != nil || line == "" {
			return err
		}
		card.Numbers = nil
	}
	fmt.Fprintln(env.Out, wrap("Now the numbers to ring, each with its hours after a comma. Just press Enter for none.", 0))
	for _, label := range []string{"Front door of children's social care", outOfHoursLabel, "The police's number for the school", "Your deputy", "LADO"} {
		fmt.Fprintln(env.Out, label+"?")
		line, err := readLine(env)
		if err != nil {
			return err
		}
		if line == "" {
			continue
		}
		number, hours := cutTrim(line, ",")
		card.Numbers = append(card.Numbers, CardNumber{label, number, hours})
	}
	return nil
}

// offerPassphrase sets up the store of drafts, unless it is set up already.
func offerPassphrase(env *Env) error {
	s, err := openStore(env)
	if err != nil || s.Ready() {
		return err
	}
	return choosePassphrase(env, s)
}
