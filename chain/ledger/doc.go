// Package ledger reads and writes one deployment of Muster's contracts: views, events, what they draw
// from the values of blocks, their time, and each of their functions as a method of [Sender].
//
// It is docs/contracts.md in Go, independently of the Solidity, and the on-chain half of sections 2, 7,
// 8 and 11 of the protocol. A contract's refusal comes back as a [Revert], which errors.Is tells apart.
//
// Field elements are 32 bytes, big-endian, canonical. Money is *big.Int in wei of FLT. Time is block
// numbers.
package ledger
