// Package demo runs Muster's main job on one machine: a chain with the
// contracts, providers, stakers, a keeper and an auditor. All of them are the
// code that runs on a real network; only what the cheating provider does with
// its units is the demonstration's own (cheat.go).
package demo
