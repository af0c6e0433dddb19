//go:build full

package model

// Random histories of a full test run, and how many actions the contracts accept in each.
const (
	histories     = 4
	historyLength = 10_000
)

// Histories with a market, likewise.
const (
	marketHistories = 4
	marketLength    = 10_000
)

// Histories of leases alone, likewise.
const (
	busyHistories = 3
	busyLength    = 6000
)

// Histories with credit, likewise.
const (
	creditHistories = 4
	creditLength    = 3000
)
