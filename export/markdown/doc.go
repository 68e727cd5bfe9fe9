// Package markdown writes a paper as GitHub-flavoured Markdown that also reads well as plain text.
//
// It knows the model of package document and the rules of Markdown; it knows nothing of referrals. Text is escaped only
// where Markdown would otherwise take it for something else, and no word of it becomes markup, a link or a picture:
// the tests parse what was written and compare it with the model. E-mail addresses are left as they are.
//
// What Markdown cannot say is left out or said in words: languages are not marked, spaces at the ends of a line go, and
// the mark and audience of a paper stand once, before its title. Start at [Write].
package markdown
