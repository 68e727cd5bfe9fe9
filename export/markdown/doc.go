// Package markdown writes a paper as GitHub-flavoured Markdown that also reads well as plain text.
//
// It knows the model of package document and the rules of Markdown, but nothing of referrals. It only escapes text that
// Markdown would otherwise take for something else, and no word becomes markup, a link or a picture: the tests parse
// what was written and compare it with the model. Email addresses are left as they are.
//
// What Markdown cannot say is left out or said in words: languages are not marked, spaces at the ends of a line are
// dropped, and the mark and audience of a paper come once, before its title. Start at [Write].
package markdown
