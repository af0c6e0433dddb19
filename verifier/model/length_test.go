//go:build !full

package model

// Random histories of a usual test run, and how many actions the contracts accept in each.
const (
	histories     = 3
	historyLength = 1500
)

// Histories with a market, likewise.
const (
	marketHistories = 2
	marketLength    = 1500
)

// Histories of leases alone, likewise.
const (
	busyHistories = 2
	busyLength    = 1500
)

// Histories with credit, likewise.
const (
	creditHistories = 2
	creditLength    = 1200
)
