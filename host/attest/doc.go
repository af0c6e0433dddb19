// Package attest is how a host proves to a watcher that it can be reached (leasing section 1, "Service level").
// A watcher asks a question over HTTPS at the host's endpoint; the host signs it with its TLS key, whose hash is
// in the offer.
//
// What is signed names the commitment, the watcher, the day and the slot beside the watcher's nonce, behind a
// prefix that nothing else signs. So an answer of before cannot be sent again, and a host signs for those
// commitments only that it serves: a provider that has none cannot name somebody else's in its offer. TLS 1.3
// alone is spoken: what its handshake signs can never begin with the prefix.
//
// A host also serves what an offer says of it and nobody can prove: a document of which the offer names the hash.
//
// What it does not prove is where the key is, or how many machines have it.
package attest
