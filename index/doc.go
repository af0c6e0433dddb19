// Package index keeps a deployment's history in an SQLite database, for reading: what the page and its API show
// of commitments, stakes, challenges, slashes, offers, leases and service levels.
//
// Everything in it follows from the contracts' events, which are held against the headers of their blocks, and
// nothing else does: it can be deleted and is made again. What a contract computes at a moment, such as what an
// account could claim now, is not in it; package view reads that from the chain.
//
// It promises that
//
//   - what is read is the state after one block, which is named with it ([AsOf]), also while the index goes on;
//   - after a reorganisation, and whenever and however the process ended, the index is what it would be if only
//     the events of the present branch had ever been read;
//   - one process writes an index; another one is refused.
//
// Amounts are decimal strings of a token's smallest unit, or of grains where a field says so.
package index
