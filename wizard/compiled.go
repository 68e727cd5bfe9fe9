package wizard

import (
	"regexp"
	"sync"
)

// compiled gives a pattern that is compiled when it is first used: the program starts without it.
func compiled(pattern string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(pattern) })
}
