//go:build !linux

package image

import "math"

// freeBytes is not known here: hosts run Linux.
func freeBytes(string) (int64, error) { return math.MaxInt64 / 2, nil }
