// The program referral helps a designated safeguarding lead to draft a referral to children's social care.
package main

import (
	"os"

	"referral/cmd"
)

func main() { os.Exit(cmd.Main()) }
