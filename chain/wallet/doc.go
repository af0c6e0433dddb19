// Package wallet sends the transactions of one key on one chain: it chooses nonces and fees, and looks
// after each transaction until it is deep in the chain.
//
// It promises that
//
//   - a transaction's nonce and signed bytes are on disk before any node sees them, so that a crash
//     neither loses nor doubles it: the same bytes are sent again;
//   - an ambiguous outcome of a broadcast is resolved by looking the transaction up, never by guessing,
//     and never by what a node says of it: nodes have too many words for it;
//   - a nonce that another program used is worked around: what was to have it is sent with the next free
//     one, once the chain shows that it was not mined, and where nothing but the nonce keeps it from
//     having its effect twice, once no reorganisation can change that;
//   - a call that the contract would refuse is not sent;
//   - no more is offered for gas than was allowed;
//   - the secret part of a key is in no error, log line or printed value;
//   - what a remote signer signs is what it was asked to sign, or it is not sent.
//
// The processes of one machine share a key's journal, which each locks for an instant at a time. Each looks
// after the transactions that it began, and after those of processes that died. It does not know what contracts mean by their refusals:
// [Config.Explain] does.
package wallet
