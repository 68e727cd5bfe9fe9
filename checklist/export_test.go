package checklist

// Bindings returns the table of bindings, for the tests.
func Bindings() map[string]binding { return bindings }
