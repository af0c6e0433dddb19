// Package testchain has the chains that tests run on, one of each kind:
//
//   - [World], a real chain within the process with the contracts deployed, which a [Proxy] can stand in
//     front of and make things go wrong;
//   - [Sandbox], the contracts' code without a chain, thousands of calls a second;
//   - [Fake], a chain in memory that follows docs/contracts.md for one commitment, for tests of the
//     programs that follow a chain.
//
// [Clef] and [Web3Signer] are signers beside them.
package testchain
