//go:build full

package model

// Random histories of a full test run, and how many actions the contracts accept in each.
const (
	histories     = 4
	historyLength = 10_000
)
