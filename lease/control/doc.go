// Package control is the way from a renter to the machine on somebody else's server: the host's HTTPS API and its Go
// client (leasing section 2, "Control API"). docs/hosting-api.md describes it for those who write a client of their own.
//
// A renter's wallet signs once, EIP-712, that a session key may do some things with one lease until a time
// ([ledger.Session]); contract wallets do so by EIP-1271. The session key signs every request (RFC 9421) with all that
// it says: method, authority, path, query, body, times and a nonce that counts once.
//
// The package promises that the [Host] behind it is asked to do something only by the renter that the lease has on
// chain at that moment, through a session that allows it and has not run out; that a request of before, one that was
// altered or one for another lease, host, chain or contract does nothing; that an answer is the same for a lease that
// is not here and for one of somebody else; and that a stranger makes the server hold no more than a few kilobytes,
// for a few seconds. Answers that are errors follow RFC 9457.
//
// The client takes a server for its TLS key, as the offer names it, and for nothing else.
package control
