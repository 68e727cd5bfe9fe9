// Package docxtest takes Word files apart, and is imported only by tests. It knows nothing about what is in them. Start
// at [Parts].
package docxtest
