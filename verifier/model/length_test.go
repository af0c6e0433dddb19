//go:build !full

package model

// Random histories of a usual test run, and how many actions the contracts accept in each.
const (
	histories     = 3
	historyLength = 1500
)
