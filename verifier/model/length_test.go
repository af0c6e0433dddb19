//go:build !full

package model

// Random histories of a usual test run.
const (
	histories     = 3
	historyLength = 800
)
