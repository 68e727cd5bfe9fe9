package cmd

import (
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"referral/checklist"
	"referral/export"
	"referral/wizard/workshop"
)

// offer is what the shell offers for a word or the value of an option: names, or files with one of these endings.
type offer struct {
	names func(env *Env) []string
	files []string // files lists endings; "*" means any file.
}

// The offers that several commands share.
var (
	anyFile     = offer{files: []string{"*"}}
	draftIDs    = offer{names: draftNames}
	authorities = offer{names: authorityNames}
	cases       = offer{names: caseNames}
)

// fixed offers the given names.
func fixed(names ...string) offer {
	return offer{names: func(*Env) []string { return names }}
}

// optionOffers says what is offered after each option, by the option's name.
func optionOffers() map[string]offer {
	return map[string]offer{
		"accept":     fixed("sure"),
		"authority":  authorities,
		"bring-back": fixed(),
		"draft":      draftIDs,
		"format":     fixed(formatIDs()...),
		"form":       {files: []string{"docx"}},
		"output":     anyFile,
		"phrases":    {files: []string{"toml"}},
		"record":     {files: []string{"json"}},
		"severity":   fixed("fix", "think", "info"),
		"sheet":      {names: sheetNames},
		"show":       fixed(),
		"text":       anyFile,
		"type":       fixed(typeNormal, typeLarge),
		"with":       fixed(partIDs()...),
		// These take words and numbers of the writer's own.
		"author": fixed(), "columns": fixed(), "folder": fixed(), "for": fixed(), "from": fixed(), "id": fixed(), "made": fixed(), "name": fixed(), "pick": fixed(), "start": fixed(), "to": fixed(), "word": fixed(),
	}
}

// formatOffers returns the formats of the commands that write something other than papers.
func formatOffers() map[string]offer {
	return map[string]offer{
		"referral authority learn": fixed("text", "json"),
		"referral check":           fixed("text", "json", "sarif"),
		"referral export":          fixed(append(formatIDs(), "json", "fields", "form")...),
		"referral next":            fixed("text", "json", "ics"),
	}
}

// wordOffers says what is offered for the first word after each command. The others take no word.
func wordOffers() map[string]offer {
	return map[string]offer{
		"referral authority check":  {files: []string{"toml"}},
		"referral authority learn":  anyFile,
		"referral authority show":   authorities,
		"referral call":             draftIDs,
		"referral challenge":        draftIDs,
		"referral check":            anyFile,
		"referral delete":           draftIDs,
		"referral explain":          {names: explained},
		"referral export":           draftIDs,
		"referral facts":            anyFile,
		"referral guidance":         {names: sectionNames},
		"referral handover":         draftIDs,
		"referral import":           {files: []string{"json"}},
		"referral label":            draftIDs,
		"referral next":             draftIDs,
		"referral outcome":          draftIDs,
		"referral receive":          {files: []string{"age"}},
		"referral resume":           draftIDs,
		"referral sample":           {names: func(*Env) []string { return checklist.Samples() }},
		"referral saves":            draftIDs,
		"referral workshop":         cases,
		"referral workshop check":   {files: []string{"toml"}},
		"referral workshop handout": cases,
		"referral workshop new":     {files: []string{"toml"}},
		"referral workshop pack":    cases,
		"referral workshop text":    anyFile,
	}
}

// addCompletion says what the shell offers for the words and options of a command and of those below it.
func addCompletion(env *Env, c *cobra.Command) {
	quiet := *env
	quiet.Err = io.Discard // A warning would be taken for an offer.
	path := c.CommandPath()
	c.ValidArgsFunction = func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return wordOffers()[path].toShell(&quiet)
	}
	c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) {
		o, ok := formatOffers()[path]
		if !ok || f.Name != "format" {
			o, ok = optionOffers()[f.Name]
		}
		if ok {
			_ = c.RegisterFlagCompletionFunc(f.Name, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
				return o.toShell(&quiet)
			}) // It only fails if the option does not exist.
		}
	})
	for _, sub := range c.Commands() {
		addCompletion(env, sub)
	}
}

// toShell returns an offer as cobra hands it to the shell.
func (o offer) toShell(env *Env) ([]string, cobra.ShellCompDirective) {
	switch {
	case len(o.files) > 0 && o.files[0] == "*":
		return nil, cobra.ShellCompDirectiveDefault
	case len(o.files) > 0:
		return o.files, cobra.ShellCompDirectiveFilterFileExt
	case o.names == nil:
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return o.names(env), cobra.ShellCompDirectiveNoFileComp
}

// draftNames returns the drafts with the days on which they were saved. It needs no passphrase.
func draftNames(env *Env) []string {
	store, err := openStore(env)
	if err != nil {
		return nil
	}
	infos, err := store.List()
	if err != nil {
		return nil
	}
	var names []string
	for _, d := range infos {
		if d.Trouble == "" {
			names = append(names, cobra.CompletionWithDesc(d.Short, d.Line()))
		}
	}
	return names
}

func authorityNames(env *Env) []string {
	var names []string
	for _, p := range profiles(env) {
		names = append(names, cobra.CompletionWithDesc(p.ID, p.Name))
	}
	return names
}

func caseNames(*Env) []string {
	var names []string
	for _, s := range workshop.Browsable() {
		names = append(names, cobra.CompletionWithDesc(s.ID, s.Title))
	}
	return names
}

func sectionNames(env *Env) []string {
	var names []string
	for _, s := range env.guide().Sections {
		names = append(names, cobra.CompletionWithDesc(s.ID, s.Title))
	}
	return names
}

func sheetNames(*Env) []string {
	var names []string
	for _, s := range export.Sheets() {
		names = append(names, cobra.CompletionWithDesc(s.ID, s.Title))
	}
	return names
}
