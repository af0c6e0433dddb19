// Package demo runs Muster's main job on one machine: a chain with the
// contracts, providers, stakers, a renter, watchers, a keeper and an auditor. All
// of them are the code that runs on a real network; only what the cheating
// provider does with its units (cheat.go), the host's outage, and the machine that
// is leased (host.go) are the demonstration's own.
package demo
