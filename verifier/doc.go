// Package verifier is the side of Muster that nobody has to trust: the auditor, which replays a
// deployment's history and checks all of it, and the keeper, which earns bounties by doing what anyone
// may do.
//
//   - [Audit] reads every event from the first block on, recomputes every number in them by rules
//     of its own (package model), verifies every Groth16 proof natively, and names each
//     difference. It takes nothing from the contracts but their events. What it has checked it keeps
//     in [Checkpoints], from which the next audit goes on to the same report.
//   - [RunKeeper] opens challenges, draws audits and settles epochs (protocol section 2, steps 3, 5
//     and 6), and skips what somebody else did first.
//
// If an audit finds no difference, the package promises that every reward and every slash on that
// branch of the chain follows by docs/contracts.md from the blocks' values, the providers' responses
// and valid proofs; that every payment and refund of the market follows from leases, deposits and
// judgements; and that the contracts hold what they owe.
package verifier
