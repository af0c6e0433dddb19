// Package book keeps an agent's books: whose money it has, where that money is, and why. It is double-entry: money
// only ever moves between named accounts, each entry adds up to zero in each of its assets, and no entry is ever
// changed or removed. What was wrong is put right by another entry.
//
// Card money is counted in cents, what is on chain in grains, 10^-18 of a smallest unit of the stablecoin. A cent of
// a customer's buys a hundredth of a token. Balances are sums of movements, kept beside them, and checked against
// them by [Tx.Check].
//
// A book is in an SQLite file, or in a PostgreSQL database: the same statements make and use both. One process at a
// time has it open.
package book
