// Package form understands a council's own form: which of our questions answers each of its fields. It reads no files;
// export/form reads Word files and pasted text into fields.
//
// What words mean on a form is data, in words.toml. Anything uncertain is not guessed: the person who learns the form
// decides, with the three likeliest answers to choose from.
//
// Start at [Understand]; [Profile] makes a profile of the result, [Facts] proposes what else the form says about the
// council, and [Compare] returns what a newer form has changed.
package form
