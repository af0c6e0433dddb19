// Package model implements the rules of Muster's contracts in Go. They are written here a second
// time, from docs/contracts.md (protocol sections 2, 8 and 11), to check the contracts against.
//
// A [Model] is the state of the contracts. Its methods are the actions that somebody can take in
// some block, and return the events that the contracts must emit, or the error with which they must
// refuse. It computes every number itself and never asks a contract, so that it can be run beside the
// contracts on any history of actions.
//
// A [Replay] drives a model by the events of a chain: it finds out from them which actions were taken,
// takes those actions in the model, and names every field of every event that differs from what the
// model expects. After a difference it goes on with what should have happened.
//
// [Market] and [Watch] are written in another way than the contracts where that is affordable: an account pays
// the leases in a list second by second, a refund looks at each slot of each day, a committee is a shuffle. [Dao] adds votes
// up from the movements of tokens and the stake of the model, [Council] sorts candidates at the end of an election; and whatever
// governance does needs a call that was voted for, or approved (docs/governance.md, docs/council.md).
//
// Amounts are *big.Int, in wei of FLT or in grains of a token, and are never changed in place. The package learns the
// beacon's values from a function that it is given. It verifies no proofs, but says what each must prove.
package model
