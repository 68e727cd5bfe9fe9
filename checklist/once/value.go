package once

import "sync"

// Value is a value to be made. The zero Value is ready. It may be used from many goroutines, and must not be copied.
type Value[T any] struct {
	once  sync.Once
	value T
	wrong any
}

// Do returns the value. The first call makes it; every call has to give the same function. Where making it panics, every
// call does.
func (v *Value[T]) Do(made func() T) T {
	v.once.Do(func() {
		defer func() { v.wrong = recover() }()
		v.value = made()
	})
	if v.wrong != nil {
		panic(v.wrong)
	}
	return v.value
}
