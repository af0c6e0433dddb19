//go:build full

package model

// Random histories of a full test run.
const (
	histories     = 4
	historyLength = 10_000
)
