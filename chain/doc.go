// Package chain talks to the EVM chain that Muster's contracts live on: it reads headers and
// events, sends transactions, computes what the contracts draw from block hashes, deploys the
// contracts, and runs a chain of its own for demonstrations and tests.
//
// It implements the on-chain half of protocol sections 2, 7 and 10, and docs/contracts.md in Go,
// independently of the Solidity. It promises that
//
//   - a header returned has a hash that was recomputed, not one that the node claimed;
//   - events come in chain order, each once, and from one branch of the chain, or not at all;
//   - a transaction's nonce and signed bytes are on disk before anyone else sees them, so that
//     a crash neither loses nor doubles it;
//   - a call that would revert is not sent, and comes back as a [ledger.Revert];
//   - a key's secret part is in no error, log line or printed value.
//
// Field elements are 32 bytes, big-endian, canonical. Money is *big.Int in wei of FLT. Time is
// block numbers.
package chain
