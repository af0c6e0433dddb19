// Package spec says what a machine has to be: the document that a renter commits to in a lease (leasing section 2).
//
// A lease's specHash is the SHA-256 of the document's one encoding, so a file with a spec and its hash on chain are
// compared by anybody's sha256sum. [Parse] refuses every other encoding, and whatever a host could not make a machine
// of; what it accepts is safe to put into file names, a seed and a console. What is secret stays beside it: of user
// data a spec has only the hash, and its salt keeps others from guessing the rest from the hash on chain.
package spec
