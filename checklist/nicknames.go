package checklist

import (
	"slices"
	"strings"
)

// nicknames are full names with what people of that name are often called, one name a line.
const nicknames = `
abigail abbie abby gail
alexander alexandra alex sandy xander sasha lexi
amelia millie mia
andrew andrea andy drew
anthony antonia tony toni
barbara babs barb
benjamin ben benny
catherine katherine kathryn kathleen kate katie kath kathy cathy kat kitty
charles charlotte charlie lottie chas
christopher christine christina chris kit tina chrissie
daniel danielle dan danny dani
david dave davey
deborah debbie deb debs
dorothy dot dottie
edward edmund ed eddie ted teddy ned
eleanor ellie nell nellie nora
elizabeth elisabeth liz lizzie beth betty betsy eliza libby bess
emily emma em emmie millie
francis frances fran frank frankie francesca
frederick freda fred freddie
gabriel gabrielle gabby
geoffrey geoff
george georgina georgia georgie
gwendolyn gwenllian gwen
harold henry harriet harry hal hattie
isabella isabel isabelle bella izzy belle
jacob james jamie jim jimmy jake
jacqueline jackie jacqui
janet jane jan
jennifer jenny jen
jessica jess jessie
john jonathan jack johnny jon
joseph josephine joe jo josie joey
joshua josh
judith judy jude
kenneth ken kenny
kimberley kim
lawrence laurence larry laurie
leonard len lenny leo
lilian lillian lily
louise louisa lou
margaret maggie meg peggy madge greta marge margie
martin marty
matthew matt matty
michael michelle mick mike mikey shell
mohammed muhammad mohamed mo
natalie natasha nat tasha
nicholas nicola nicole nick nicky nic
oliver olivia ollie liv
pamela pam
patricia patrick pat trish tricia patsy paddy
penelope penny
peter pete
philip phillip philippa phil pippa pip
rebecca becky becca becks
richard rick ricky dick rich richie
robert roberta rob bob bobby robbie bert
ronald veronica ron ronnie
rosemary rosalind rose rosie ros
samuel samantha sam sammy
sarah sara sally sadie
stephen steven stephanie steve steph stevie
susan susanna suzanne sue susie suzie
teresa theresa terry tess tessa
thomas tom tommy
timothy tim
victoria victor vicky tori vic
vincent vince vinny
william will bill billy willie liam
zachary zack zac zach`

// ShortNames returns the other names by which someone with this name may be called, in lower case: "maggie" and
// "margaret", in either direction.
func ShortNames(name string) []string {
	var out []string
	for line := range strings.Lines(nicknames) {
		if names := strings.Fields(line); slices.Contains(names, name) {
			for _, n := range names {
				if n != name && !slices.Contains(out, n) {
					out = append(out, n)
				}
			}
		}
	}
	return out
}
