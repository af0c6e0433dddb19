// Package circuits is the audit proof: the gnark circuit of docs/protocol.md
// section 6, its keys, its prover, its native verifier and its Solidity
// verifier (Groth16 over BN254).
//
//   - [New] and [Assign] make the circuit of a profile, without and with values.
//   - [Setup] makes keys; [LoadProver] and [Prover.Prove] make proofs with them.
//   - [Verifier] checks a proof natively, as the contract written by
//     [ExportSolidity] does on chain.
//   - [Proof] is a proof in its one encoding.
//   - [Describe] counts what the circuit costs.
//
// # The circuit
//
// The gadgets build on each other in this order, a file each. The comment at
// each says what a cheating prover may choose, and which constraint stops it.
//
//	gates.go     constraints, counted and named
//	lookup.go    the lookup argument: all byte arithmetic rests on it
//	word.go      words of 8 bytes: exclusive or, addition, rotation
//	blamka.go    G, Argon2's compression function
//	poseidon.go  P2 and the leaf sponge
//	element.go   the canonical words of a field element
//	tree.go      Merkle paths
//	audit.go     the statement
//
// The profile determines what a proof shows: a circuit, its keys and its
// contract belong to one profile.
//
// The package turns off gnark's logging, which would go to standard output.
package circuits

import "github.com/consensys/gnark/logger"

//go:generate go run ./internal/generate describe
//go:generate go run ./internal/generate keys
//go:generate go run ./internal/generate proof

func init() { logger.Disable() }
