// Package killpoint names the places where a program's state is between two stores: one has been written and
// the other has not. A soak kills its processes there, to find out whether they go on as if nothing had been.
//
// [Here] does nothing unless the program was built with the tag killpoints.
package killpoint

// LastWords begin the last line that a process writes to standard error before it is killed at a point, which ends it.
const LastWords = "killed at "

// Points are all of them, by part of the program. That of a name is the state in which the process is killed.
var Points = []string{
	// The prover's journal, the record of what it signed, the chain, and the files of arrays.
	"prover/seal-not-recorded",     // a seal is about to be begun
	"prover/seal-recorded",         // and the journal says so, but nothing was sent
	"prover/seal-begun",            // its transaction is in the chain, or refused
	"prover/roots-not-recorded",    // arrays are filled
	"prover/roots-recorded",        // and their roots are in the journal, but not posted
	"prover/seal-posted",           // the transaction with the root is in the chain, or refused
	"prover/response-not-recorded", // the chains of a response are computed
	"prover/response-recorded",     // and the journal has their roots, but nothing was sent
	"prover/signing-not-recorded",  // a response or a root of a seal is about to be signed
	"prover/signing-recorded",      // and the record of what was signed says so
	"prover/response-sent",         // the response is in the chain, or refused
	"prover/proof-made",            // the proof of an audit is only in memory
	"prover/proof-sent",            // it is in the chain, or refused
	"prover/array-half-kept",       // an array's file is written, under the name of one that is not
	"prover/array-kept",            // it has its own name

	// The journal of transactions and the node.
	"wallet/not-recorded",             // a transaction is signed
	"wallet/recorded",                 // and in the journal, but no node has seen it
	"wallet/broadcast",                // a node has seen it
	"wallet/mined-not-recorded",       // it has a receipt
	"wallet/mined-recorded",           // and the journal says so
	"wallet/replacement-not-recorded", // a version with a higher fee is signed
	"wallet/replacement-recorded",     // and in the journal, but no node has seen it
	"wallet/replacement-broadcast",    // a node has seen it
	"wallet/anew-recorded",            // a lost transaction has another nonce in the journal, but no node has seen it

	// The host's book, the machines, and the chain.
	"host/order-recorded",         // an order is in the book, and its machine is not made
	"host/disk-made-not-recorded", // the machine has its disk
	"host/machine-started",        // its process runs, and nobody here has noted it
	"host/key-not-recorded",       // it has answered with its key
	"host/confirm-not-recorded",   // the confirmation of the lease is in the chain, or refused
	"host/stopped-not-recorded",   // its process has ended
	"host/end-sent",               // the end of the lease is in the chain, or refused
	"host/disk-wiped",             // the disk is gone, and the book still has the machine

	// The fleet's bus, the hub's book, and its sender.
	"fleet/order-not-recorded",   // orders are in the stream, and the hub has read them
	"fleet/order-recorded",       // and in its book, but not taken off the stream, and nothing was sent
	"fleet/outcome-not-recorded", // what came of an order is only in memory
	"fleet/outcome-recorded",     // and in the book, but no server was told
}
