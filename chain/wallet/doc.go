// Package wallet sends the transactions of one key on one chain: it chooses nonces and fees, and looks
// after each transaction until it is deep in the chain.
//
// It promises that
//
//   - a transaction's nonce and signed bytes are on disk before any node sees them, so that a crash
//     neither loses nor doubles it: the same bytes are sent again;
//   - an ambiguous outcome of a broadcast is resolved by looking the transaction up, never by guessing;
//   - a call that the contract would refuse is not sent;
//   - no more is offered for gas than was allowed;
//   - the secret part of a key is in no error, log line or printed value.
//
// One process has a key's journal at a time. It does not know what contracts mean by their refusals:
// [Config.Explain] does.
package wallet
