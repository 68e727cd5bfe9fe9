// Package form understands a council's own form: which of our questions answers each of its fields. It knows no bytes;
// export/form reads Word files and pasted text into the fields that it works on.
//
// What words mean on a form is data, in words.toml. What is not sure is never guessed: it is left to whoever learns the form, with
// the likeliest three to choose from.
//
// Start at [Understand]; [Profile] makes a profile of what it says, [Facts] proposes what else the form tells of the council, and
// [Compare] says what a newer form has changed.
package form
