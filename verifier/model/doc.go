// Package model is the rules of Muster's two contracts in Go: a second writing of docs/contracts.md
// (protocol sections 2 and 10), for checking the first.
//
// A [Model] is the state of both contracts. Each of its methods is an action that somebody can take
// in some block; it returns the events that the contracts must emit, or what they must refuse it
// with. It computes every number itself and never asks a contract, so that it can be run beside the
// contracts on any history of actions.
//
// A [Replay] drives a model by events that were read from a chain: it finds out from them what
// actions were taken, takes those actions, and names every field of every event that is not as it
// must be. After a difference it goes on with what should have happened.
//
// Amounts are *big.Int in wei of FLT and are never changed in place. The package knows block hashes
// only through a function that it is given; it checks no proofs, but says what each must show.
package model
