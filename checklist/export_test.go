package checklist

// Bindings is the table of bindings, for the tests.
func Bindings() map[string]binding { return bindings }
